"""A small rulebook in two versions, and a group of students to compare them on."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Final, cast

__all__ = ["NEW", "OLD", "group", "write_book", "write_group"]

OLD: Final = """\
regelboek: {naam: proef, versie: "1"}
partijen: [vo, mbo]
feiten:
  id: {type: tekst, label: pseudoniem, vraag: Welk pseudoniem?, delen: wettelijk, verplicht: ja}
  overstapjaar: {type: getal, label: overstapjaar, vraag: Welk jaar?, delen: wettelijk, verplicht: ja}
  vo.school: {type: tekst, label: school, vraag: Welke school?, houders: [vo], delen: wettelijk}
  gesprek.gevoerd: {type: ja_nee, label: gesprek, vraag: Is er gesproken?, houders: [vo], delen: wettelijk}
  gesprek.aantal: {type: getal, label: aantal, vraag: Hoe vaak?, houders: [vo], delen: wettelijk}
  gesprek.op: {type: datum, label: dag, vraag: Wanneer?, houders: [vo], delen: wettelijk}
bronnen: [{id: b, titel: Bron, uitgever: U, datum: 2020-01-01}]
acties:
  - {code: A1, titel: Voer een gesprek, rollen: [mentor], uiterlijk: $gespreksdag, niveau: leerling, bronnen: [{bron: b, vindplaats: "1"}]}
  - {code: A2, titel: Plan een vervolg, rollen: [mentor], niveau: leerling, bronnen: [{bron: b, vindplaats: "1"}]}
  - code: A3
    titel: Vraag na wat helpt
    rollen: [decaan]
    uiterlijk: gesprek.op
    niveau: leerling
    bronnen: [{bron: b, vindplaats: "1"}]
parameters:
  - {id: gespreksdag, type: datum, omschrijving: Dag, standaard: "06-12", bronnen: [{bron: b, vindplaats: "1"}]}
  - {id: vaak, type: getal, omschrijving: Vaak, standaard: 3, bronnen: [{bron: b, vindplaats: "1"}]}
regels:
  - signaal: X-1
    titel: Nog geen gesprek
    fase: mbo
    urgentie: midden
    zichtbaarVoor: [vo, mbo]
    als: {gesprek.gevoerd: nee}
    omdat: Er is nog niet gesproken.
    acties: [A1]
    bronnen: [{bron: b, vindplaats: "1"}]
  - signaal: X-2
    titel: Vaak gesproken
    fase: mbo
    urgentie: laag
    zichtbaarVoor: [vo, mbo]
    als: {gesprek.aantal: {minstens: $vaak}}
    omdat: Er is {gesprek.aantal} keer gesproken.
    acties: [A2, A3]
    bronnen: [{bron: b, vindplaats: "1"}]
  - signaal: X-3
    titel: Alleen voor de eigen school
    fase: mbo
    urgentie: laag
    zichtbaarVoor: [vo]
    als: {gesprek.aantal: 0}
    omdat: Er is niet gesproken.
    acties: [A1]
    bronnen: [{bron: b, vindplaats: "1"}]
"""

NEW: Final = (
    OLD.replace('versie: "1"', 'versie: "2"')
    .replace('standaard: "06-12"', 'standaard: "06-19"')
    .replace("standaard: 3", "standaard: 4")
    .replace("als: {gesprek.gevoerd: nee}", "als: {gesprek.gevoerd: {onbekendOf: nee}}")
    .replace("rollen: [decaan]", "rollen: [mentor, decaan]\n    alleenAls: {gesprek.gevoerd: ja}")
    .replace("titel: Vaak gesproken", "titel: Heel vaak gesproken")
)
"""Another day, a higher number, a looser rule, and an action for another role *mits* there was a talk."""


def write_book(folder: Path, text: str) -> Path:
    """The rulebook in a folder."""
    folder.mkdir()
    (folder / "boek.yaml").write_text(text, encoding="utf-8")
    return folder


def group() -> Iterator[dict[str, Any]]:
    """Sixty students of four schools; what is known of them differs."""
    schools = ("Zuid", "aalbes", "De Brug", None)
    for number in range(60):
        talk: dict[str, Any] = {
            "gevoerd": (True, False, None)[number % 3],
            "aantal": number % 7 or None if number % 11 else 0,
            "op": f"2026-06-{8 + number % 20:02d}" if number % 4 else None,
        }
        yield {
            "id": f"L-{number:03d}",
            "overstapjaar": 2026,
            "vo": {"school": schools[number // 3 % 4]},
            "gesprek": talk,
        }


def write_group(path: Path) -> Path:
    """The group as NDJSON, without what is not known."""
    lines = (json.dumps({key: known(each[key]) for key in each}) for each in group())
    path.write_text("".join(f"{line}\n" for line in lines), encoding="utf-8")
    return path


def known(value: Any) -> Any:
    """Without what is not known."""
    if not isinstance(value, dict):
        return value
    facts = cast("dict[str, Any]", value)
    return {key: each for key, each in facts.items() if each is not None}
