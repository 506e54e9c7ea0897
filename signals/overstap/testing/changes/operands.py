"""Dates and numbers one off."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta

from overstap_engine.model.condition import AsOf, FactRef, Literal, Offset, Operand, ParameterRef, Unit
from overstap_engine.model.rulebook import MonthDay, ParameterValue

__all__ = ["shifted", "shifted_value"]

_LEAP_YEAR = 2024


def shifted(operand: Operand, *, orders: bool) -> Iterator[Operand]:
    """A written date or number one off, both ways. ``orders``: the comparison is one of before and after, so that a
    date that is looked up (a fact, a parameter, the peildatum) can be a day off too."""
    match operand:
        case Literal(bool()):
            return
        case Literal(date() as day):
            for days in (-1, 1):
                yield replace(operand, value=day + timedelta(days=days))
        case Literal(int() as number):
            for step in (-1, 1):
                yield replace(operand, value=number + step)
        case Literal():
            return
        case Offset(int() as count):
            for step in (-1, 1):
                yield _counted(operand, count + step)
        case Offset():
            return  # the number is a parameter, which has changes of its own
        case FactRef() | AsOf() | ParameterRef():
            if orders:
                yield Offset(1, Unit.DAG, True, operand, operand.span)
                yield Offset(1, Unit.DAG, False, operand, operand.span)


def _counted(offset: Offset, count: int) -> Operand:
    """An offset of nothing is its base."""
    return replace(offset, count=count) if count else offset.base


def shifted_value(value: ParameterValue) -> Iterator[ParameterValue]:
    """The value of a parameter one day or one off, both ways. A list has none."""
    match value:
        case MonthDay(month, day):
            for days in (-1, 1):
                moved = date(_LEAP_YEAR, month, day) + timedelta(days=days)
                yield MonthDay(moved.month, moved.day)
        case date():
            for days in (-1, 1):
                yield value + timedelta(days=days)
        case int():
            for step in (-1, 1):
                yield value + step
        case tuple():
            return
