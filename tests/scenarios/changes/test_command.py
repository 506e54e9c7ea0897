"""``overstap test --dekking`` and ``--kleine-wijzigingen``, as a policy officer and a workflow use them."""

import json
from pathlib import Path

import pytest

from tests.scenarios.planted_project import Project


@pytest.fixture
def project(tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Project:
    return Project(tmp_path, capsys, monkeypatch)


def test_coverage_is_a_report_that_never_fails_by_itself(project: Project) -> None:
    found = project.test("--dekking")
    assert found.code == 0
    assert found.out.splitlines()[-1].startswith("7 van de 38 uitkomsten zijn met een scenario aangetoond")


def test_coverage_as_json_and_as_a_page(project: Project) -> None:
    found = project.test("--dekking", "--format", "json", "--html", "dekking.html")
    assert json.loads(found.out)["uitkomsten"] == 38
    page = (project.root / "dekking.html").read_text(encoding="utf-8")
    assert page == project.test("--dekking", "--format", "html").out
    assert "rules/boek.yaml" in page


@pytest.mark.parametrize("report", ["--dekking", "--kleine-wijzigingen"])
def test_a_minimum_makes_a_gate(project: Project, report: str) -> None:
    assert project.test(report, "--minimum", "5").code == 0
    too_little = project.test(report, "--minimum", "99")
    assert (too_little.code, "minder dan het minimum van 99%" in too_little.err) == (1, True)


@pytest.mark.parametrize("report", ["--dekking", "--kleine-wijzigingen"])
def test_no_scenario_is_never_good(project: Project, report: str) -> None:
    found = project.test(report, "--naam", "bestaat niet")
    assert (found.code, found.out) == (2, "")
    assert "er is geen enkel scenario gevonden" in found.err


def test_small_changes_show_three_and_then_the_rest(project: Project) -> None:
    few, everything = project.test("--kleine-wijzigingen"), project.test("--kleine-wijzigingen", "--alles")
    assert (few.code, everything.code) == (0, 0)
    assert few.out.count("Scenario: ") == 3
    assert "`--alles` laat ook die zien" in few.out
    assert everything.out.count("Scenario: ") > 3
    assert few.out.splitlines()[-1] == everything.out.splitlines()[-1]


def test_small_changes_are_remembered(project: Project) -> None:
    first = project.test("--kleine-wijzigingen")
    ledger = project.root / ".overstap" / "cache" / "kleine-wijzigingen.json"
    written = ledger.read_bytes()
    assert project.test("--kleine-wijzigingen").out == first.out
    assert ledger.read_bytes() == written


def test_one_rule_only(project: Project) -> None:
    found = project.test("--kleine-wijzigingen", "--regel", "R-2", "--alles")
    assert "R-1" not in found.out
    assert "R-2" in found.out


def test_a_mistyped_rule_is_an_error(project: Project) -> None:
    found = project.test("--kleine-wijzigingen", "--regel", "aanmelding.actif")
    assert found.code == 2
    assert "bedoelde u `aanmelding.actief`?" in found.err


def test_only_one_report_at_a_time(project: Project) -> None:
    assert project.test("--kleine-wijzigingen", "--dekking").code == 2
