"""Who is responsible, for outcomes: dossiers share a few answers, so each is worked out once."""

from functools import lru_cache
from typing import Any

from overstap_engine.evaluate.gather import union
from overstap_engine.evaluate.missing import Missing
from overstap_engine.evaluate.outcome import Responsible
from overstap_engine.evaluate.responsible import Finding, find_responsible
from overstap_engine.evaluate.row import SHOWN, Row, date_of, values_at
from overstap_engine.model.rulebook import Responsibility
from overstap_engine.model.values import Value

__all__ = ["InCharge"]

_REMEMBERED = 4096


class InCharge:
    """Says who is responsible under one plan."""

    def __init__(self, responsibility: Responsibility, missing: Missing) -> None:
        self._responsibility = responsibility
        self._missing = missing
        charges = responsibility.charges
        self._truths = (responsibility.recorded, *[each.fact for each in charges])
        self._days = tuple([each.day for each in charges if each.then is not None])
        self._values = values_at((*self._truths, *self._days))
        self._find = lru_cache(_REMEMBERED)(self._found)

    def of(self, row: Row) -> Responsible:
        """The answer for a row."""
        finding = self._find(self._values(row))
        if not finding.open_facts and not finding.ask_recorded:
            return finding.answer
        lacking = union([self._missing.of(("feit", fact), row) for fact in finding.open_facts])
        if finding.ask_recorded:
            lacking |= self._missing.places.fact(self._responsibility.recorded)
        return finding.with_missing(self._missing.places.tuple_of(lacking & row[SHOWN]))

    def _found(self, values: tuple[Any, ...]) -> Finding:
        known: dict[str, Value] = dict(zip((*self._truths, *self._days), values, strict=True))
        for fact in self._days:
            day = known[fact]
            known[fact] = date_of(day) if isinstance(day, int) else day
        return find_responsible(self._responsibility, values[0], known.__getitem__)
