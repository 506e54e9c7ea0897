"""The ranges that a vocabulary declares (``bereik``): a dossier outside them is refused, because no proof covers it."""

from collections.abc import Iterator, Mapping
from datetime import date
from typing import Final, cast

from overstap.dossier.json_text import Path
from overstap_engine.model.bounds import NumberRange, Range
from overstap_engine.model.values import Facts, Item, Scalar
from overstap_engine.model.vocabulary import Vocabulary

__all__ = ["Limits"]


class Limits:
    """The ranges of one vocabulary; safe to share between threads."""

    def __init__(self, vocabulary: Vocabulary) -> None:
        facts = vocabulary.facts.values()
        self._facts: Final = {fact.id: fact.range for fact in facts if fact.range is not None}
        self._fields: Final = {
            many.id: {field.id: field.range for field in many.fields.values() if field.range is not None}
            for many in vocabulary.lists.values()
        }

    def hold(self, facts: Facts, year: int) -> bool:
        """Whether every value lies in its range, for the overstapjaar ``year``."""
        return next(self._outside(facts, year), None) is None

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
