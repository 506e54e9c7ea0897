"""``overstap diff`` as a user sees it."""

import json
from collections.abc import Callable
from io import StringIO
from pathlib import Path

import pytest
from rich.console import Console

from overstap.cli import waiting
from overstap.cli.rulebook import rulebook_or_exit
from overstap.differences.proof import compare
from overstap.testing.changes.proposal import TAG
from tests.cli.command_line import Outcome
from tests.cli.command_line import overstap as run_overstap

Overstap = Callable[..., Outcome]
GOLDEN = Path(__file__).parent / "golden"

BOOK = """\
regelboek: {naam: proef, versie: "2026.1"}
partijen: [vo, mbo, leerling]
feiten:
  id: {type: tekst, label: kenmerk, vraag: Welk kenmerk?, delen: wettelijk, verplicht: ja}
  overstapjaar: {type: getal, label: jaar, vraag: Welk jaar?, delen: wettelijk, verplicht: ja}
  doel:
    type: keuze
    waarden: {mbo: het mbo, werk: werk}
    label: doel na het vo
    vraag: Wat wil de leerling?
    houders: [vo]
    delen: wettelijk
  intake.datum: {type: datum, label: dag van de intake, vraag: Wanneer?, houders: [mbo], delen: wettelijk}
  intake.geweest: {type: ja_nee, label: intake geweest, vraag: Is die geweest?, houders: [mbo], delen: wettelijk}
  hulp.nodig: {type: ja_nee, label: hulp nodig, vraag: Is er hulp nodig?, houders: [vo], delen: wettelijk}
parameters:
  - {id: uiterste, type: datum, standaard: "04-01", omschrijving: De uiterste dag., bronnen: [{bron: b, vindplaats: "1"}]}
bronnen: [{id: b, titel: Bron, uitgever: U, datum: 2020-01-01}]
acties:
  - {code: A1, titel: Nodig uit, rollen: [mboMentor], niveau: leerling, binnen: 14 dagen, bronnen: [{bron: b, vindplaats: "1"}]}
  - code: A2
    titel: Vraag wat helpt
    rollen: [mentor]
    niveau: leerling
    alleenAls: {hulp.nodig: ja}
    bronnen: [{bron: b, vindplaats: "1"}]
gewoneLeerling:
  - titel: na de aanmelding
    vanaf: 2026-01-01
    feiten: {doel: mbo, hulp.nodig: nee}
regels:
  - signaal: INT-01
    titel: Nog geen intake
    fase: intake
    urgentie: midden
    zichtbaarVoor: [vo, mbo, leerling]
    als:
      alle:
        - doel: mbo
        - intake.geweest: {onbekendOf: nee}
        - peildatum: {na: $uiterste}
    omdat: Op {peildatum} is er nog geen intake geweest.
    acties: [A1, A2]
    bronnen: [{bron: b, vindplaats: "1"}]
  - signaal: INT-02
    titel: Intake zonder hulpvraag
    fase: intake
    urgentie: laag
    zichtbaarVoor: [vo, mbo, leerling]
    als:
      alle:
        - doel: mbo
        - intake.geweest: ja
        - hulp.nodig: ja
    omdat: Op {peildatum} is er hulp nodig.
    acties: [A1]
    bronnen: [{bron: b, vindplaats: "1"}]
"""
EDITS = (
    ("{na: $uiterste}", "{na: 14 dagen na $uiterste}"),
    ("binnen: 14 dagen", "binnen: 7 dagen"),
    ("waarden: {mbo: het mbo, werk: werk}", "waarden: {mbo: het mbo, werk: werk, reis: eerst op reis}"),
    (
        "        - intake.geweest: ja\n        - hulp.nodig: ja\n",
        "        - niet: {eenVan: [{intake.geweest: nee}, {hulp.nodig: nee}]}\n",
    ),
    ("urgentie: midden", "urgentie: hoog"),
    ("alleenAls: {hulp.nodig: ja}", "alleenAls: {alle: [{hulp.nodig: ja}, {doel: mbo}]}"),
)


@pytest.fixture
def command(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Overstap:
    """``command("diff", …)``."""
    monkeypatch.setenv("COLUMNS", "100")
    return lambda *arguments: run_overstap(capsys, monkeypatch, arguments)


@pytest.fixture
def versions(tmp_path: Path) -> tuple[str, str]:
    """A folder with the old rules and one with the new."""
    new = BOOK
    for before, after in EDITS:
        assert before in new
        new = new.replace(before, after, 1)
    return written(tmp_path / "oud", BOOK), written(tmp_path / "nieuw", new)


def written(folder: Path, text: str) -> str:
    """A folder with one rule file."""
    folder.mkdir()
    (folder / "boek.yaml").write_text(text, encoding="utf-8")
    return str(folder)


def test_the_report(command: Overstap, versions: tuple[str, str]) -> None:
    """Reads like a document."""
    result = command("diff", *versions, "--bewijs")
    assert (result.code, result.err) == (1, "")
    assert result.out == (GOLDEN / "verslag.txt").read_text(encoding="utf-8")


def test_someone_at_a_terminal_sees_what_is_compared(
    command: Overstap, versions: tuple[str, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """On a line of its own, beside the report; in a pipe there is nothing (see above)."""
    screen = StringIO()
    monkeypatch.setattr(waiting, "error_console", lambda: Console(file=screen, force_terminal=True))
    result = command("diff", *versions, "--bewijs", "--voor", "vo")
    assert "actie A2 (landelijk)" in screen.getvalue()
    assert "(landelijk)" not in result.out


def test_progress_names_each_thing_once(versions: tuple[str, str]) -> None:
    old, new = (rulebook_or_exit(Path(folder)) for folder in versions)
    told: list[str] = []
    compare(old, new, year=2026, parties=("vo",), progress=told.append)
    names = ["signaal INT-01", "signaal INT-02", "actie A1", "actie A2"]
    assert told == [f"{name} (landelijk)" for name in names]


def test_json_says_the_same(command: Overstap, versions: tuple[str, str]) -> None:
    """For a program."""
    found = json.loads(command("diff", *versions, "--bewijs", "--format", "json").out)
    assert found["gelijk"] == found["andersOpgeschreven"] == ["INT-02"]
    assert found["alleenDossiersWaarin"] == ["doel na het vo is niet «eerst op reis»"]
    rule = next(each for each in found["verschillen"] if each["code"] == "INT-01")
    assert rule["onderdeel"] == "signaal"
    assert (rule["verhouding"], rule["oordeel"]) == ("strenger", "Tegenvoorbeeld")
    assert rule["voorbeelden"][0]["dossier"]["id"] == "gewone-leerling"
    assert {"soort": "regel", "code": "INT-01", "tekst": "urgentie: was «midden», is nu «hoog»."} in found[
        "opgeschreven"
    ]


def test_examples_are_kept(command: Overstap, versions: tuple[str, str], tmp_path: Path) -> None:
    """As dossiers that the new version accepts, and as scenarios that hold there."""
    folder = tmp_path / "bewaard"
    result = command("diff", *versions, "--bewijs", "--bewaar", str(folder))
    dossiers = sorted(folder.glob("*.json"))
    assert f"{len(dossiers)} voorbeelden bewaard" in result.err
    assert dossiers[0].name == "A1-uiterlijk-1.json"
    example = folder / "INT-01-signaal-1.json"
    day = "2026-04-10"
    seen = command(
        "evaluate",
        str(example),
        "--peildatum",
        day,
        "--voor",
        "vo",
        "--rules",
        versions[0],
        "--format",
        "json",
    )
    assert seen.code == 0
    assert "INT-01" in seen.out
    feature = (folder / "voorbeelden.feature").read_text(encoding="utf-8")
    assert feature.count(f"@{TAG}") == len(dossiers)


def test_nothing_changed(command: Overstap, versions: tuple[str, str]) -> None:
    """Exit code 0 and one sentence."""
    result = command("diff", versions[0], versions[0], "--bewijs", "--voor", "vo")
    assert result.code == 0
    assert " ".join(result.out.split()) == (
        "De twee versies geven precies dezelfde uitkomst: bewezen voor alle 2 regels en voor elk dossier dat kan bestaan "
        "(vo-school, landelijk, overstapjaar 2026)."
    )


def test_a_project(command: Overstap, versions: tuple[str, str], tmp_path: Path) -> None:
    """The folder of a project stands for its rules."""
    (tmp_path / "overstap.yaml").write_text("regels: oud\nscenarios: scenarios\n", encoding="utf-8")
    (tmp_path / "scenarios").mkdir()
    result = command("diff", str(tmp_path), versions[0], "--bewijs", "--voor", "vo")
    assert (result.code, result.err) == (0, "")


def test_wrong_usage(command: Overstap, versions: tuple[str, str], tmp_path: Path) -> None:
    """Exit code 2, and what to do."""
    nothing = command("diff", *versions)
    assert nothing.code == 2
    assert "geef `--bewijs`" in nothing.err
    stranger = command("diff", *versions, "--bewijs", "--voor", "gemeente")
    assert stranger.code == 2
    assert "onbekende partij `gemeente`" in stranger.err
    nowhere = command("diff", *versions, "--bewijs", "--regio", "atlantis")
    assert nowhere.code == 2
    assert "onbekende regio `atlantis` in de oude versie" in nowhere.err
    broken = written(tmp_path / "stuk", BOOK.replace("doel: mbo\n", "doeel: mbo\n", 1))
    result = command("diff", versions[0], broken, "--bewijs")
    assert result.code == 2
    assert "doeel" in result.err
