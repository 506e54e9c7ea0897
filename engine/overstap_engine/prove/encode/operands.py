"""The value of operands: literals, facts, parameters and offsets, exact over the calendar of the declared ranges."""

from collections.abc import Callable, Iterator, Mapping
from datetime import date
from typing import assert_never

from overstap_engine.model.condition import AsOf, FactRef, Literal, Offset, Operand, ParameterRef, Unit
from overstap_engine.model.dates import shift
from overstap_engine.model.values import Scalar
from overstap_engine.prove.encode.dag import FALSE, TRUE, Dag
from overstap_engine.prove.encode.numbers import (
    Number,
    Pieces,
    choose_number,
    constant,
    equal_numbers,
    moved,
    pieces_of,
    through_pieces,
)
from overstap_engine.prove.encode.symbol import Symbol, fixed

__all__ = ["Calendar", "Operands", "Parameters"]

Parameters = Mapping[str, "Scalar | tuple[Scalar, ...] | Number"]
"""Resolved for a year and region; a ``Number`` is free within its range."""

_LAST_DAY = date.max.toordinal()


class Calendar:
    """Shifts days; remembers the tables of shifts by months."""

    def __init__(self, dag: Dag) -> None:
        self._dag = dag
        self._pieces: dict[tuple[int, int, int, Unit], Pieces] = {}

    def shifted(self, day: Number, count: int, unit: Unit) -> Number:
        """``day`` moved by ``count`` units, back when negative."""
        if not day.bits:
            return constant(shift(date.fromordinal(day.base), count, unit).toordinal())
        if unit in (Unit.DAG, Unit.WEEK):
            by = count * (7 if unit is Unit.WEEK else 1)
            if day.least + by >= 1 and day.most + by <= _LAST_DAY:
                return moved(day, by)
        return through_pieces(self._dag, day, self._table(day, count, unit))

    def _table(self, day: Number, count: int, unit: Unit) -> Pieces:
        key = (day.least, day.most, count, unit)
        if key not in self._pieces:
            self._pieces[key] = pieces_of(
                _turning_days(day.least, day.most, count, unit), lambda value: _shifted(value, count, unit)
            )
        return self._pieces[key]


def _shifted(day: int, count: int, unit: Unit) -> int:
    return shift(date.fromordinal(day), count, unit).toordinal()


def _turning_days(first: int, last: int, count: int, unit: Unit) -> Iterator[int]:
    """The days on which a shift can come to differ: the first of a month, and the 29th on, where it clips.

    Where it runs into an end of the calendar that is every day.
    """
    at_the_end = _shifted(first, count, unit) == 1 or _shifted(last, count, unit) == _LAST_DAY
    for day in range(first, last + 1):
        if at_the_end or day == first or not 1 < date.fromordinal(day).day < 29:
            yield day


class Operands:
    """Reads operands for one rulebook, year and region."""

    def __init__(
        self,
        dag: Dag,
        calendar: Calendar,
        parameters: Parameters,
        fact: Callable[[str], Symbol],
        as_of: Number,
    ) -> None:
        self._dag = dag
        self._calendar = calendar
        self._parameters = parameters
        self._fact = fact
        self._as_of = as_of

    def read(self, operand: Operand) -> tuple[Symbol, ...]:
        """The values that an operand stands for: one, or all of a list parameter."""
        match operand:
            case Literal(value):
                return (fixed(value),)
            case FactRef(name):
                return (self._fact(name),)
            case AsOf():
                return (Symbol(TRUE, FALSE, self._as_of),)
            case ParameterRef(name):
                return self._parameter(name)
            case Offset():
                return (self._offset(operand),)
            case _:
                assert_never(operand)

    def numbers(self, operand: Literal | ParameterRef) -> tuple[Number, ...]:
        """The numbers that a count is compared with."""
        payloads = [symbol.payload for symbol in self.read(operand)]
        return tuple(payload for payload in payloads if isinstance(payload, Number))

    def _parameter(self, name: str) -> tuple[Symbol, ...]:
        found = self._parameters[name]
        match found:
            case tuple():
                return tuple(fixed(value) for value in found)
            case Number():
                return (Symbol(TRUE, FALSE, found),)
            case _:
                return (fixed(found),)

    def _offset(self, offset: Offset) -> Symbol:
        base = self.read(offset.base)[0]
        if not isinstance(base.payload, Number):
            raise TypeError("an offset from something that is not a date")
        return Symbol(base.known, base.absent, self._moved(base.payload, offset))

    def _moved(self, day: Number, offset: Offset) -> Number:
        count = constant(offset.count) if isinstance(offset.count, int) else self._count(offset.count)
        sign = -1 if offset.before else 1
        if not count.bits:
            return self._calendar.shifted(day, sign * count.base, offset.unit)
        options = [
            (
                equal_numbers(self._dag, count, constant(value)),
                self._calendar.shifted(day, sign * value, offset.unit),
            )
            for value in range(count.least, count.most + 1)
        ]
        return choose_number(self._dag, options)

    def _count(self, reference: ParameterRef) -> Number:
        return self.numbers(reference)[0]
