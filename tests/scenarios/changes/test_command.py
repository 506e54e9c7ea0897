"""``overstap test --dekking`` and ``--kleine-wijzigingen``, as a policy officer and a workflow use them."""

import json
from pathlib import Path

import pytest

from tests.cli.command_line import Outcome, overstap

from ..coverage.planted import BOOK

FEATURE = """\
# language: nl
Functionaliteit: Hulp

  Scenario: Hulp nodig
    Gegeven een leerling met overstapjaar 2026
    En de behoefte aan hulp is ja
    En er zijn geen aanmeldingen
    Als vo op 3 februari 2026 kijkt
    Dan is er een signaal R-1
"""


class Project:
    """A project in which we stand."""

    def __init__(
        self, root: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
    ) -> None:
        self.root = root
        self._capsys = capsys
        self._monkeypatch = monkeypatch

    def test(self, *arguments: str) -> Outcome:
        return overstap(self._capsys, self._monkeypatch, ["test", *arguments])


@pytest.fixture
def project(tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Project:
    for name, text in {
        "overstap.yaml": "regels: rules\n",
        "rules/boek.yaml": BOOK,
        "features/hulp.feature": FEATURE,
    }.items():
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text(text, encoding="utf-8")
    monkeypatch.chdir(tmp_path)
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
