"""A dossier is what had been written down of a life on a day. Nothing later is in it, except dates that are planned."""

import json
from collections.abc import Mapping, Sequence
from typing import Any, Final

from overstap.synth.life import Item, Life, Value
from overstap.synth.moments import Day

__all__ = ["LISTS", "complete_dossier", "dossier_line", "dossier_on"]

_ENCODER: Final = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"))
LISTS: Final = ("aanmeldingen", "toestemmingen", "lob.activiteiten")


def dossier_on(
    life: Life, day: Day, pseudonym: str, layout: Sequence[tuple[str, str, str]]
) -> dict[str, Any]:
    """What is known on ``day``. ``layout``: (fact, group or '', key) in the order of the dossier."""
    until = min(day, life.ends)
    known: dict[str, tuple[Day, Value]] = {}
    for note in life.notes:
        if note.recorded <= day and note.on <= until:
            before = known.get(note.fact)
            if before is None or note.on >= before[0]:
                known[note.fact] = (note.on, note.value)
    lists = {name: _items(_source(life, name), day, until, everything=False) for name in LISTS}
    held = {
        name: items for name, items in lists.items() if items or life.known_lists.get(name, day + 1) <= day
    }
    return _nested({fact: value for fact, (_, value) in known.items()}, held, life, pseudonym, layout)


def complete_dossier(life: Life, pseudonym: str, layout: Sequence[tuple[str, str, str]]) -> dict[str, Any]:
    """What would be known at the end if everything were recorded: the form in which the published shares are counted."""
    last = life.world.moments.last
    until = min(last, life.ends)
    known: dict[str, tuple[Day, Value]] = {}
    for note in life.notes:
        if note.on <= until:
            before = known.get(note.fact)
            if before is None or note.on >= before[0]:
                known[note.fact] = (note.on, note.value)
    lists = {name: _items(_source(life, name), last, until, everything=True) for name in LISTS}
    return _nested({fact: value for fact, (_, value) in known.items()}, lists, life, pseudonym, layout)


def dossier_line(dossier: Mapping[str, Any]) -> str:
    """One line of NDJSON."""
    return _ENCODER.encode(dossier) + "\n"


def _source(life: Life, name: str) -> list[Item]:
    match name:
        case "aanmeldingen":
            return life.registrations
        case "toestemmingen":
            return life.consents
        case _:
            return life.activities


def _items(items: list[Item], day: Day, until: Day, *, everything: bool) -> list[dict[str, Value]]:
    found: list[dict[str, Value]] = []
    for item in items:
        fields: dict[str, Value] = {}
        for on, recorded, changed in item.changes:
            if on <= until and (everything or recorded <= day):
                fields |= changed
        if fields:
            found.append(fields)
    return found


def _nested(
    known: Mapping[str, Value],
    lists: Mapping[str, list[dict[str, Value]]],
    life: Life,
    pseudonym: str,
    layout: Sequence[tuple[str, str, str]],
) -> dict[str, Any]:
    dossier: dict[str, Any] = {"id": pseudonym, "overstapjaar": life.world.moments.year}
    for fact, group, key in layout:
        if fact in known:
            (dossier.setdefault(group, {}) if group else dossier)[key] = known[fact]
    for name, items in lists.items():
        group, _, key = name.rpartition(".")
        (dossier.setdefault(group, {}) if group else dossier)[key] = items
    return dossier
