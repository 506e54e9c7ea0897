"""``overstap test`` and ``overstap steps``, as a policy officer reads them, also where others have left their settings."""

import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from xml.etree import ElementTree

import pytest

from overstap.testing.steps import SENTENCES
from tests.cli.command_line import Outcome
from tests.scenarios.mini import write_project

Overstap = Callable[..., Outcome]

GOOD = """\
# language: nl
Functionaliteit: Gesprekken

  Scenario: Er is nog niet gesproken
    Gegeven een leerling met overstapjaar 2026
    En de gesprek gevoerd is nee
    Als vo op 20 april 2026 kijkt
    Dan is er een signaal X-1

  Scenario: Niets bekend
    Gegeven een leerling met overstapjaar 2026
    Als vo op 20 april 2026 kijkt
    Dan is er geen signaal X-1
"""
BAD = GOOD.replace("is nee", "is ja")


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A project with two good scenarios, in which we stand; its path has a space in it."""
    root = write_project(tmp_path / "mijn project", goed=GOOD)
    monkeypatch.chdir(root)
    return root


def in_a_process(folder: Path, *arguments: str, **environment: str) -> tuple[int, str]:
    """The command in a process of its own: exit code and all that it says."""
    command = [sys.executable, "-c", "from overstap.cli import main; main()", *arguments]
    variables = {**os.environ, **environment}
    done = subprocess.run(
        command, cwd=folder, env=variables, capture_output=True, check=False, encoding="utf-8", timeout=120
    )
    return done.returncode, done.stdout + done.stderr


def test_all_is_well(command: Overstap, project: Path) -> None:
    assert command("test") == Outcome(0, "alle 2 scenario's geslaagd\n", "")


def test_the_rules_are_read_once(command: Overstap, project: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """What the check before the run has read, the run does not read again."""
    monkeypatch.delattr("overstap.testing.collect.check_rules")
    assert command("test").out == "alle 2 scenario's geslaagd\n"


def test_a_failure_in_full(command: Overstap, project: Path) -> None:
    write_project(project, slecht=BAD)
    assert command("test") == Outcome(
        1,
        "mislukt: Er is nog niet gesproken\n"
        "features/slecht.feature:8:9: Dan is er een signaal X-1\n"
        "  verwacht: signaal X-1\n"
        "  gekregen: geen enkel signaal\n"
        "  waarom:\n"
        "    X-1 staat in rules/boek.yaml:16:14\n"
        "    gesprek gevoerd is ja; nodig: nee\n"
        "\n"
        "1 van de 4 scenario's mislukt\n",
        "",
    )


def test_a_choice_by_file_and_by_name(command: Overstap, project: Path) -> None:
    write_project(project, slecht=BAD)
    assert command("test", "features/goed.feature").out == "alle 2 scenario's geslaagd\n"
    assert command("test", "--naam", "NIETS bek").out == "alle 2 scenario's geslaagd\n"
    assert command("test", "--naam", "Niets", "features/goed.feature").out == "1 scenario geslaagd\n"
    assert command("test", "features", "features/goed.feature").out.endswith(
        "1 van de 4 scenario's mislukt\n"
    )


def test_no_scenario_is_not_good(command: Overstap, project: Path) -> None:
    assert command("test", "--naam", "bestaat niet") == Outcome(
        2, "er is geen enkel scenario uitgevoerd\n", ""
    )
    (project / "features" / "goed.feature").unlink()
    assert command("test").code == 2


def test_a_trap_stops_the_run(command: Overstap, project: Path) -> None:
    write_project(project, val=GOOD.replace("signaal X-1", "signaal X-l"))
    result = command("test")
    assert result.code == 2
    assert result.out == ""
    assert "het regelboek kent geen signaal `X-l`" in result.err
    assert "features/val.feature:8:27" in result.err


def test_rules_that_do_not_load(command: Overstap, project: Path) -> None:
    (project / "rules" / "boek.yaml").write_text("regels: nee\n", encoding="utf-8")
    assert command("test").code == 2


def test_outside_a_project(command: Overstap, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    result = command("test")
    assert result.code == 2
    assert "er ligt geen overstap.yaml" in result.err


def test_a_file_outside_the_folder_with_scenarios(command: Overstap, project: Path) -> None:
    (project / "los.feature").write_text(GOOD, encoding="utf-8")
    result = command("test", "los.feature")
    assert result.code == 2
    assert "ligt niet in de map met scenario's (`features`)" in result.err


def test_junit(command: Overstap, project: Path) -> None:
    write_project(project, slecht=BAD)
    assert command("test", "--junit", "uit.xml").code == 1
    cases = list(ElementTree.parse(project / "uit.xml").iter("testcase"))
    assert [(case.get("file"), case.get("name")) for case in cases] == [
        ("features/goed.feature", "Er is nog niet gesproken"),
        ("features/goed.feature", "Niets bekend"),
        ("features/slecht.feature", "Er is nog niet gesproken"),
        ("features/slecht.feature", "Niets bekend"),
    ]


def test_nothing_around_it_changes_the_run(project: Path) -> None:
    """An ini file, a conftest and variables that would each break pytest, or leave every test out."""
    (project / "pytest.ini").write_text("[pytest]\naddopts = --onzin -k niets\n", encoding="utf-8")
    (project / "conftest.py").write_text("raise RuntimeError('conftest')\n", encoding="utf-8")
    (project / "features" / "conftest.py").write_text("raise RuntimeError('conftest')\n", encoding="utf-8")
    hostile = {"PYTEST_ADDOPTS": "--onzin", "PYTEST_PLUGINS": "bestaat_niet", "PYTHONWARNINGS": "error"}
    assert in_a_process(project, "test", **hostile) == (0, "alle 2 scenario's geslaagd\n")


def test_in_parallel(project: Path) -> None:
    write_project(project, slecht=BAD)
    code, said = in_a_process(project, "test", "--parallel")
    assert code == 1
    assert said.endswith("1 van de 4 scenario's mislukt\n")
    assert "verwacht: signaal X-1" in said


def test_without_the_extra_there_is_a_clear_message(
    command: Overstap, project: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def absent(name: str) -> object:
        return None if name == "pytest_bdd" else name

    monkeypatch.setattr("overstap.cli.test.find_spec", absent)
    result = command("test")
    assert result.code == 2
    assert "installeer het met `pip install 'overstap[test]'`" in result.err


# -- check ----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "where", [[], ["."], ["rules"], ["features"]], ids=["hier", "map", "regels", "scenario's"]
)
def test_check_includes_the_scenarios(where: list[str], command: Overstap, project: Path) -> None:
    assert command("check", *where) == Outcome(0, "geen fouten gevonden\n", "")
    write_project(project, val=GOOD.replace("Dan", "Dam"))
    result = command("check", *where, "--format", "concise")
    assert result.code == 1
    assert "features/val.feature:8:5: fout[OVS604] `Dam` is geen sleutelwoord" in result.out


def test_check_of_another_folder_is_about_that_folder(command: Overstap, project: Path) -> None:
    write_project(project, val=GOOD.replace("Dan", "Dam"))
    other = project / "andere"
    other.mkdir()
    (other / "boek.yaml").write_text(
        (project / "rules" / "boek.yaml").read_text(encoding="utf-8"), encoding="utf-8"
    )
    assert command("check", "andere").code == 0


def test_check_names_a_mistake_in_the_project_file(command: Overstap, project: Path) -> None:
    (project / "overstap.yaml").write_text("regel: rules\n", encoding="utf-8")
    result = command("check")
    assert result.code == 1
    assert "bedoelde u `regels`?" in result.out


# -- steps ----------------------------------------------------------------------------------------------------------


def test_steps_shows_every_sentence_with_an_example(command: Overstap) -> None:
    result = command("steps")
    assert result.code == 0
    for sentence in SENTENCES:
        assert f"{sentence.kind.value} {sentence.example}\n" in result.out
        assert sentence.description in result.out


def test_steps_about_a_word(command: Overstap) -> None:
    result = command("steps", "regio")
    assert result.out.startswith("Gegeven\n")
    assert "Dan" not in result.out
    assert command("steps", "regioo") == Outcome(1, "", "geen zin met `regioo`; bedoelde u `regio`?\n")


def test_steps_as_json(command: Overstap) -> None:
    found = json.loads(command("steps", "--format", "json").out)
    assert [each["zin"] for each in found] == [sentence.template for sentence in SENTENCES]
