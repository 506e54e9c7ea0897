"""On which days the outcome can change while the facts stay the same.

Only the peildatum moves. A comparison can turn on a day on which one of its sides, counted from the peildatum, reaches
or passes the other; between two such days no condition changes, so nothing needs to be evaluated there.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from typing import TypeAlias, assert_never

from overstap_engine.evaluate.row import shift_day
from overstap_engine.model.condition import Unit
from overstap_engine.model.values import Facts
from overstap_engine.plan.node import (
    And,
    AnyItem,
    AsOfTerm,
    Comparison,
    Const,
    EqualOrUnknown,
    FactTerm,
    FieldTerm,
    Fixed,
    IsKnown,
    ItemCount,
    Leaf,
    Node,
    OffsetTerm,
    Or,
    SignalTally,
    Term,
    Test,
    TruthRef,
)
from overstap_engine.plan.plan import (
    ExtremeStep,
    FirstKnownStep,
    NewestStep,
    Plan,
    SignalStep,
    Step,
    TruthStep,
)

__all__ = ["change_days"]


@dataclass(frozen=True, slots=True)
class _Day:
    """A date that a term may stand for."""

    start: int | None
    """A day number; None: the peildatum."""
    shifts: tuple[tuple[int, Unit], ...] = ()
    """Counted from ``start``, in this order; none when ``start`` is a day."""

    def on(self, as_of: int) -> int:
        """Its day number when the peildatum is ``as_of``; never earlier for a later peildatum."""
        day = as_of if self.start is None else self.start
        for count, unit in self.shifts:
            day = shift_day(day, count, unit)
        return day

    def moved(self, count: int, unit: Unit) -> "_Day":
        """The same date, ``count`` units later."""
        if self.start is not None:
            return _Day(shift_day(self.start, count, unit))
        return _Day(None, (*self.shifts, (count, unit)))


_Days: TypeAlias = frozenset[_Day]
_NONE: _Days = frozenset()
_AS_OF: _Days = frozenset({_Day(None)})


def change_days(plan: Plan, facts: Facts, first: date, last: date) -> tuple[date, ...]:
    """The days after ``first``, up to and including ``last``, on which a comparison in the plan may turn.

    On every other day of the period signals, undetermined rules and derived truths are those of the day before, for
    these ``facts`` or fewer of them.
    """
    peildata = range(first.toordinal(), last.toordinal() + 1)
    pairs = {pair for pair in _Dates(plan, facts).compared() if _moves(*pair)}
    found = {day for left, right in pairs for day in _turns(left, right, peildata)}
    return tuple(date.fromordinal(day) for day in sorted(found))


def _moves(left: _Day, right: _Day) -> bool:
    return left.start is None or right.start is None


def _turns(left: _Day, right: _Day, peildata: range) -> Iterator[int]:
    """The days on which the order of two dates is not that of the day before."""
    if left.start is None and right.start is None:
        orders = [_order(left.on(day), right.on(day)) for day in peildata]
        yield from (peildata[at] for at in range(1, len(orders)) if orders[at] != orders[at - 1])
        return
    moving, fixed = (left, right) if left.start is None else (right, left)
    limit = fixed.on(0)
    for at in (bisect_left(peildata, limit, key=moving.on), bisect_right(peildata, limit, key=moving.on)):
        if 0 < at < len(peildata):
            yield peildata[at]


def _order(left: int, right: int) -> int:
    return (left > right) - (left < right)


class _Dates:
    """The dates that the terms of a plan may stand for, given the facts."""

    def __init__(self, plan: Plan, facts: Facts) -> None:
        self._plan = plan
        self._facts: dict[str, _Days] = {
            fact.id: _day_of(facts.get(fact.id)) | _day_of(fact.default)
            for fact in plan.rulebook.vocabulary.facts.values()
        }
        self._fields = _dates_in_lists(facts)
        for step in plan.steps:
            if not isinstance(step, SignalStep):
                self._facts[step.id] = self._derived(step)

    def compared(self) -> Iterator[tuple[_Day, _Day]]:
        """Every two dates that some condition may compare."""
        yield from self._in_node(self._plan.scope, None)
        for step in self._plan.steps:
            match step:
                case TruthStep() | SignalStep():
                    yield from self._in_node(step.node, None)
                case ExtremeStep() | NewestStep():
                    yield from self._in_node(step.where, step.list)
                case FirstKnownStep():
                    pass
                case _:
                    assert_never(step)

    def _derived(self, step: Step) -> _Days:
        match step:
            case ExtremeStep() | NewestStep():
                return self._fields.get((step.list, step.field), _NONE)
            case FirstKnownStep():
                return self._any(step.operands, None)
            case TruthStep() | SignalStep():
                return _NONE
            case _:
                assert_never(step)

    def _in_node(self, node: Node, items: str | None) -> Iterator[tuple[_Day, _Day]]:
        match node:
            case And(parts) | Or(parts):
                for part in parts:
                    yield from self._in_node(part, items)
            case Leaf(test):
                yield from self._in_test(test, items)
            case TruthRef() | Fixed():
                pass
            case _:
                assert_never(node)

    def _in_test(self, test: Test, items: str | None) -> Iterator[tuple[_Day, _Day]]:
        match test:
            case Comparison(subject, _, operands):
                yield from self._pairs(subject, operands, items)
            case EqualOrUnknown(subject, operands):
                if not isinstance(subject, tuple):
                    yield from self._pairs(subject, operands, items)
            case AnyItem(name, body) | ItemCount(name, body):
                yield from self._in_node(body, name)
            case IsKnown() | SignalTally():
                pass
            case _:
                assert_never(test)

    def _pairs(
        self, subject: Term, operands: tuple[Term, ...], items: str | None
    ) -> Iterator[tuple[_Day, _Day]]:
        others = self._any(operands, items)
        yield from ((one, other) for one in self._of(subject, items) for other in others)

    def _any(self, terms: Iterable[Term], items: str | None) -> _Days:
        return frozenset(day for term in terms for day in self._of(term, items))

    def _of(self, term: Term, items: str | None) -> _Days:
        match term:
            case Const(value):
                return _day_of(value)
            case AsOfTerm():
                return _AS_OF
            case FactTerm(name):
                return self._facts[name]
            case FieldTerm(name):
                return _NONE if items is None else self._fields.get((items, name), _NONE)
            case OffsetTerm(count, unit, base):
                return frozenset(day.moved(count, unit) for day in self._of(base, items))
            case _:
                assert_never(term)


def _day_of(value: object) -> _Days:
    return frozenset({_Day(value.toordinal())}) if isinstance(value, date) else _NONE


def _dates_in_lists(facts: Facts) -> Mapping[tuple[str, str], _Days]:
    """(list, field) -> the dates that some item has there."""
    found: dict[tuple[str, str], set[_Day]] = {}
    for name, value in facts.items():
        for item in value if isinstance(value, tuple) else ():
            for field, written in item.items():
                found.setdefault((name, field), set()).update(_day_of(written))
    return {key: frozenset(days) for key, days in found.items()}
