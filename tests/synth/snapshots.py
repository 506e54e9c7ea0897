"""The same students on a series of days, and the rules of time that must hold between them."""

from collections.abc import Iterator, Mapping
from datetime import date
from functools import lru_cache
from typing import Any, Final, cast

from overstap.synth.cohort import Cohort

__all__ = [
    "DAYS",
    "PLANNED",
    "REACHABLE",
    "YEAR",
    "complete",
    "dates_in",
    "facts_in",
    "items_of",
    "snapshots",
]

YEAR: Final = 2026

DAYS: Final = (
    date(2025, 2, 1),
    date(2025, 11, 15),
    date(2026, 2, 10),
    date(2026, 4, 20),
    date(2026, 6, 15),
    date(2026, 8, 10),
    date(2026, 9, 10),
    date(2026, 10, 15),
    date(2027, 2, 1),
    date(2027, 7, 31),
)

PLANNED: Final = frozenset(
    {
        "vo.uitschrijving",
        "intake.datum",
        "overdracht.warmOp",
        "start.datum",
        "inschrijving.datum",
        "coach.eindeOp",
        "voorziening.ingangOp",
        "examen.datum",
        "bpv.beginOp",
    }
)
"""Dates that may lie after the peildatum, because they are agreed before."""

REACHABLE: Final[Mapping[str, str]] = {
    "ontvangen": "aangemeld wachtlijst plaatsAangeboden ingeschreven beeindigd leidtNietTotInschrijving ingetrokken",
    "aangemeld": "wachtlijst plaatsAangeboden ingeschreven beeindigd leidtNietTotInschrijving ingetrokken",
    "wachtlijst": "plaatsAangeboden ingeschreven beeindigd leidtNietTotInschrijving ingetrokken",
    "plaatsAangeboden": "ingeschreven beeindigd ingetrokken",
    "ingeschreven": "beeindigd",
    "beeindigd": "",
    "leidtNietTotInschrijving": "",
    "ingetrokken": "",
}
"""Status -> what a later look may find, the moves in between included. Written down apart from the generator."""


@lru_cache(maxsize=1)
def snapshots() -> tuple[tuple[dict[str, Any], ...], ...]:
    """For every day of ``DAYS`` the dossiers of the same students."""
    cohort = Cohort.of(200, 3, YEAR)
    return tuple(tuple(cohort.dossiers(day)) for day in DAYS)


@lru_cache(maxsize=1)
def complete() -> tuple[dict[str, Any], ...]:
    """Students at the end of their first year, everything recorded."""
    return tuple(Cohort.of(1500, 9, YEAR).complete())


def facts_in(dossier: Mapping[str, Any]) -> Iterator[tuple[str, Any]]:
    """(dotted id, value) of every fact and list."""
    for key, value in dossier.items():
        if isinstance(value, dict):
            group = cast("dict[str, Any]", value)
            yield from ((f"{key}.{inner}", found) for inner, found in group.items())
        else:
            yield key, value


def items_of(value: object) -> list[dict[str, Any]]:
    """The items of a list; none of anything else."""
    return cast("list[dict[str, Any]]", value) if isinstance(value, list) else []


def dates_in(dossier: Mapping[str, Any]) -> Iterator[tuple[str, str]]:
    """(dotted id, date) of every date, also in items of lists."""
    for name, value in facts_in(dossier):
        values = [(name, value)]
        values += [(f"{name}.{field}", found) for item in items_of(value) for field, found in item.items()]
        yield from ((place, found) for place, found in values if is_date(found))


def is_date(value: object) -> bool:
    return isinstance(value, str) and len(value) == 10 and value[4] == value[7] == "-" and value[:4].isdigit()
