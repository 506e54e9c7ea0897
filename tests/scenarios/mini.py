"""A small project: two rules, so that runs of it take little time."""

from collections.abc import Sequence
from pathlib import Path
from typing import Any

__all__ = ["BOOK", "run_pytest", "write_project"]

BOOK = """\
regelboek: {naam: proef, versie: "1"}
partijen: [vo, mbo]
feiten:
  id: {type: tekst, label: pseudoniem, vraag: Welk pseudoniem?, delen: wettelijk, verplicht: ja}
  overstapjaar: {type: getal, label: overstapjaar, vraag: Welk jaar?, delen: wettelijk, verplicht: ja}
  gesprek.gevoerd: {type: ja_nee, label: gesprek gevoerd, vraag: Is er gesproken?, houders: [vo], delen: wettelijk}
  gesprek.aantal: {type: getal, label: aantal gesprekken, vraag: Hoe vaak?, houders: [vo], delen: wettelijk}
bronnen: [{id: b, titel: Bron, uitgever: U, datum: 2020-01-01}]
acties:
  - code: A1
    titel: Voer een gesprek
    rollen: [mentor]
    niveau: leerling
    bronnen: [{bron: b, vindplaats: "1"}]
regels:
  - signaal: X-1
    titel: Nog geen gesprek
    fase: mbo
    urgentie: midden
    zichtbaarVoor: [vo]
    als: {gesprek.gevoerd: nee}
    omdat: Er is nog niet gesproken.
    acties: [A1]
    bronnen: [{bron: b, vindplaats: "1"}]
  - signaal: X-2
    titel: Vaak gesproken
    fase: mbo
    urgentie: laag
    zichtbaarVoor: [vo, mbo]
    als: {gesprek.aantal: {minstens: 3}}
    omdat: Er is {gesprek.aantal} keer gesproken.
    acties: [A1]
    bronnen: [{bron: b, vindplaats: "1"}]
"""


def write_project(folder: Path, **features: str) -> Path:
    """A project in ``folder`` with these feature files (name -> text)."""
    for name in ("rules", "features"):
        (folder / name).mkdir(parents=True, exist_ok=True)
    (folder / "overstap.yaml").write_text("regels: rules\n", encoding="utf-8")
    (folder / "rules" / "boek.yaml").write_text(BOOK, encoding="utf-8")
    for name, text in features.items():
        (folder / "features" / f"{name}.feature").write_text(text, encoding="utf-8")
    return folder


def run_pytest(pytester: Any, *arguments: str, plugins: Sequence[object] = ()) -> int:
    """Run pytest in this process, where ``pytester`` stands; its types are loose. Returns the exit code."""
    return int(pytester.inline_run(*arguments, plugins=plugins).ret)
