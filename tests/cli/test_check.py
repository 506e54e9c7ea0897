"""``overstap check``: findings in every format, and the exit code."""

import json
from collections.abc import Callable
from pathlib import Path
from shutil import copytree

import pytest

from overstap.bundled import bundled_rules
from tests.cli.command_line import Outcome

Overstap = Callable[..., Outcome]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A rulebook with one mistake: a fact that does not exist."""
    path = tmp_path / "regels"
    path.mkdir()
    (path / "boek.yaml").write_text(
        "regelboek: {naam: proef, versie: '1'}\n"
        "partijen: [vo]\n"
        "feiten:\n"
        "  doel: {type: ja_nee, label: doel, vraag: Wat is het doel?, houders: [vo], delen: wettelijk}\n"
        "bronnen: [{id: b, titel: Bron, uitgever: U, datum: 2020-01-01}]\n"
        "acties: [{code: A1, titel: Help, rollen: [mentor], niveau: leerling, bronnen: [{bron: b, vindplaats: '1'}]}]\n"
        "regels:\n"
        "  - signaal: X-1\n"
        "    titel: Proef\n"
        "    fase: mbo\n"
        "    urgentie: laag\n"
        "    zichtbaarVoor: [vo]\n"
        "    als: {doeel: ja}\n"
        "    omdat: Daarom.\n"
        "    acties: [A1]\n"
        "    bronnen: [{bron: b, vindplaats: '1'}]\n",
        encoding="utf-8",
    )
    return path


def test_a_finding_with_place_and_hint(command: Overstap, folder: Path) -> None:
    """Full by default: what, where, and how to mend it."""
    result = command("check", str(folder))
    assert result.code == 1
    assert "regels/boek.yaml:13:11" in result.out
    assert "als: {doeel: ja}" in result.out
    assert "bedoelde u `doel`?" in result.out


def test_the_mistake_mended_is_clean(command: Overstap, folder: Path) -> None:
    """Exit code 0."""
    path = folder / "boek.yaml"
    path.write_text(path.read_text(encoding="utf-8").replace("doeel", "doel"), encoding="utf-8")
    assert command("check", str(folder)) == Outcome(0, "geen fouten gevonden\n", "")


def test_machine_formats(command: Overstap, folder: Path) -> None:
    """JSON, SARIF, GitHub and one line a finding."""
    assert json.loads(command("check", str(folder), "--format", "json").out)[0]["regel"] == 13
    assert json.loads(command("check", str(folder), "--format", "sarif").out)["version"] == "2.1.0"
    assert command("check", str(folder), "--format", "github").out.startswith("::error file=")
    assert command("check", str(folder), "--format", "concise").out.startswith("regels/boek.yaml:13:11:")


def test_in_a_github_workflow_the_default_is_github(
    command: Overstap, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """So that findings show up at the line in a pull request."""
    monkeypatch.setenv("GITHUB_ACTIONS", "true")
    assert command("check", str(folder)).out.startswith("::error file=")


def test_in_english(command: Overstap, folder: Path) -> None:
    """On request."""
    assert "did you mean `doel`?" in command("check", str(folder), "--taal", "en").out


def test_no_such_folder(command: Overstap) -> None:
    """Exit code 2."""
    result = command("check", "nergens")
    assert result.code == 2
    assert "`nergens` bestaat niet" in result.err


def test_a_folder_without_rules(command: Overstap, tmp_path: Path) -> None:
    """An empty folder is no sound rulebook: a green check must mean something."""
    assert command("check", str(tmp_path)).code == 1


def test_our_own_rules_are_sound(command: Overstap, tmp_path: Path) -> None:
    """The rulebook that ships; away from our scenarios, which ``tests/scenarios/test_features.py`` checks."""
    rules = tmp_path / "rules"
    copytree(str(bundled_rules()), rules)
    assert command("check", str(rules)) == Outcome(0, "geen fouten gevonden\n", "")
