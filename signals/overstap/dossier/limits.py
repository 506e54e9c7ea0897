"""The ranges that a vocabulary declares (``bereik``): a dossier outside them is refused, because no proof covers it."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any, Final, TypeAlias, cast

from overstap.dossier.json_text import Path
from overstap_engine.model.bounds import NumberRange, Range
from overstap_engine.model.values import Facts, Item, Scalar
from overstap_engine.model.vocabulary import Vocabulary

__all__ = ["Limits"]

_Ends: TypeAlias = tuple[str, Any, Any]
"""The name of a value, and its least and greatest."""


@dataclass(frozen=True, slots=True)
class _Bounds:
    """All ranges, for one overstapjaar."""

    facts: list[_Ends]
    lists: list[tuple[str, list[_Ends]]]


class Limits:
    """The ranges of one vocabulary; safe to share between threads."""

    def __init__(self, vocabulary: Vocabulary) -> None:
        facts = vocabulary.facts.values()
        self._facts: Final = {fact.id: fact.range for fact in facts if fact.range is not None}
        self._fields: Final = {
            many.id: {field.id: field.range for field in many.fields.values() if field.range is not None}
            for many in vocabulary.lists.values()
        }
        self._bounds: Final[dict[int, _Bounds]] = {}
        """By overstapjaar: what is the same for every dossier."""

    def hold(self, facts: Facts, year: int) -> bool:
        """Whether every value lies in its range, for the overstapjaar ``year``."""
        bounds = self._bounds.get(year)
        if bounds is None:
            bounds = self._bounds[year] = _Bounds(
                _ends(self._facts, year), [(name, _ends(of, year)) for name, of in self._fields.items() if of]
            )
        if not _inside(facts, bounds.facts):
            return False
        for name, fields in bounds.lists:
            items = facts.get(name)
            if isinstance(items, tuple) and not all(_inside(item, fields) for item in items):
                return False
        return True

    def mistakes(self, facts: Facts, year: int) -> Iterator[tuple[Path, str]]:
        """The path of every value outside its range, and what was expected; in the order of ``facts``."""
        for path, value, limits in self._outside(facts, year):
            yield path, _expected(value, limits, year)

    def _outside(self, facts: Facts, year: int) -> Iterator[tuple[Path, Scalar, Range]]:
        of_facts, of_fields = self._facts, self._fields
        for name, value in facts.items():
            if isinstance(value, tuple):
                fields = of_fields[name]
                for index, item in enumerate(value):
                    for found, limits in _outside(item, fields, year):
                        yield (*name.split("."), index, found), item[found], limits
            elif name in of_facts and not _holds(value, of_facts[name], year):
                yield tuple(name.split(".")), value, of_facts[name]


def _ends(ranges: Mapping[str, Range], year: int) -> list[_Ends]:
    return [
        (name, limits.low, limits.high) if isinstance(limits, NumberRange) else (name, *limits.days(year))
        for name, limits in ranges.items()
    ]


def _inside(values: Mapping[str, Any], ends: list[_Ends]) -> bool:
    for name, low, high in ends:
        value = values.get(name)
        if value is not None and not low <= value <= high:
            return False
    return True


def _outside(item: Item, fields: Mapping[str, Range], year: int) -> Iterator[tuple[str, Range]]:
    for name, value in item.items():
        if name in fields and not _holds(value, fields[name], year):
            yield name, fields[name]


def _holds(value: Scalar, limits: Range, year: int) -> bool:
    """Whether ``value`` lies inside."""
    if isinstance(limits, NumberRange):
        return limits.holds(cast("int", value))
    return limits.holds(cast("date", value), year)


def _expected(value: Scalar, limits: Range, year: int) -> str:
    if isinstance(limits, NumberRange):
        return f"verwacht een getal van {limits.low} tot en met {limits.high}, gekregen {value}"
    first, last = limits.days(year)
    return (
        f"verwacht bij overstapjaar {year} een datum van {first} tot en met {last}, gekregen {value}; "
        "klopt het jaar?"
    )
