"""One case as a row of plain values, the form in which the compiled and the live evaluator read it.

Dates are day numbers (``date.toordinal()``): comparing and shifting them is integer arithmetic.
"""

from collections.abc import Callable, Hashable, Mapping, Sequence
from datetime import date
from functools import lru_cache
from operator import itemgetter
from types import MappingProxyType
from typing import Any, TypeAlias, assert_never

from overstap_engine.evaluate.outcome import Case
from overstap_engine.evaluate.terms import ordinary_days
from overstap_engine.model.condition import Unit
from overstap_engine.model.dates import shift
from overstap_engine.model.dependencies import Key
from overstap_engine.model.values import Facts, Item, Scalar, Value
from overstap_engine.model.vocabulary import Kind, Vocabulary
from overstap_engine.plan.node import AsOfTerm, Const, FactTerm, FieldTerm, OffsetTerm, Term
from overstap_engine.plan.plan import (
    ExtremeStep,
    FirstKnownStep,
    NewestStep,
    Plan,
    SignalStep,
    Step,
    TruthStep,
)

__all__ = [
    "AS_OF",
    "EXTREME",
    "SHOWN",
    "Encoder",
    "Row",
    "date_of",
    "derived_dates",
    "key_of",
    "plain",
    "shift_day",
    "slot",
    "values_at",
]

Row: TypeAlias = dict[Hashable, Any]
"""The values of one case, by slot; made for one evaluation and thrown away after it.

- an input fact, by id: bool, int or str; a date as its day number; None when unknown; its default filled in;
- a list, by id: a tuple of rows of its own, field -> value or None; None when the list is missing;
- ``AS_OF``: the day number of the peildatum;
- a derived fact, by id: a value as above, ``ABSENT``, or None;
- a signal, by ``slot``: True, False or None (undetermined).

Support and missing remember there what they have found, under keys of their own. All keys are strings: Python looks
those up faster in a dictionary that holds no other.
"""

AS_OF = "peildatum"

EXTREME = "rij uitersteDatum"
"""Where a row says that a date is so near the ends of the calendar that an offset may have to stop there."""

SHOWN = "rij zichtbaar"
"""Where a row holds the places that the party may be told are missing (``places.Places``)."""

_FIRST_DAY, _LAST_DAY = date.min.toordinal(), date.max.toordinal()
_PLAIN = frozenset({bool, int, str})


def slot(key: Key) -> str:
    """Where the truth or value of a derived fact or signal stands in a row."""
    # no id holds a space; a tuple would be hashed again at each use, and a string is not
    return key[1] if key[0] == "feit" else f"signaal {key[1]}"


def key_of(step: Step) -> Key:
    """The key of what a step computes."""
    return ("signaal", step.code) if isinstance(step, SignalStep) else ("feit", step.id)


def plain(value: Scalar | None) -> bool | int | str | None:
    """A value as rows hold it."""
    return value.toordinal() if isinstance(value, date) else value


@lru_cache(maxsize=1 << 14)  # dossiers share a few thousand days
def shift_day(day: int, count: int, unit: Unit) -> int:
    """``model.dates.shift`` on day numbers."""
    if unit is Unit.DAG:
        return min(max(day + count, _FIRST_DAY), _LAST_DAY)
    return shift(date.fromordinal(day), count, unit).toordinal()


@lru_cache(maxsize=1 << 14)
def date_of(day: int) -> date:
    """The date of a day number."""
    return date.fromordinal(day)


def values_at(slots: Sequence[Hashable]) -> Callable[[Row], tuple[Any, ...]]:
    """Reads the values in these slots, in this order."""
    if len(slots) > 1:
        return itemgetter(*slots)
    return lambda row: tuple([row[each] for each in slots])


class Encoder:
    """Turns cases of one plan into rows, and derived values back."""

    def __init__(self, plan: Plan, beforehand: Mapping[Hashable, object] = MappingProxyType({})) -> None:
        """``beforehand``: what every row holds besides the facts of its case."""
        vocabulary = plan.rulebook.vocabulary
        self._blank: Row = {fact.id: plain(fact.default) for fact in vocabulary.facts.values()}
        self._blank.update(dict.fromkeys(vocabulary.lists))
        self._blank[EXTREME] = False
        self._blank.update(beforehand)
        self._ordinary = ordinary_days(plan)
        self._blank_items: dict[str, Row] = {
            items.id: dict.fromkeys(items.fields) for items in vocabulary.lists.values()
        }
        self._derived = tuple(plan.rulebook.derivations)
        self._derived_dates = derived_dates(plan)

    def encode(self, case: Case) -> Row:
        """The row of a case; derived facts and signals are still to be filled in."""
        row = self._blank.copy()
        facts: Facts = case.facts
        row.update(facts)
        ordinary = self._ordinary
        first, last = ordinary.start, ordinary.stop
        for name, value in facts.items():
            kind = type(value)
            if kind in _PLAIN:
                continue
            if kind is date:  # most of them: without a call for each
                row[name] = day = value.toordinal()  # type: ignore[union-attr]  # its type was just seen
                if not first <= day < last:
                    row[EXTREME] = True
            else:
                self._put(name, value, row)
        self._put(AS_OF, case.as_of, row)
        return row

    def _put(self, name: str, value: Scalar | tuple[Item, ...], row: Row) -> None:
        if isinstance(value, tuple):
            blank = self._blank_items[name]
            row[name] = tuple([self._item(item, blank, row) for item in value])
        else:
            row[name] = self._plain(value, row)

    def _item(self, item: Item, blank: Row, row: Row) -> Row:
        found = blank.copy()
        found.update(item)
        ordinary = self._ordinary
        first, last = ordinary.start, ordinary.stop
        for field, value in item.items():
            kind = type(value)
            if kind in _PLAIN:
                continue
            if kind is date:
                found[field] = day = value.toordinal()  # type: ignore[union-attr]  # its type was just seen
                if not first <= day < last:
                    row[EXTREME] = True
            else:
                found[field] = self._plain(value, row)
        return found

    def _plain(self, value: Scalar, row: Row) -> bool | int | str:
        if not isinstance(value, date):
            return value
        day = value.toordinal()
        if day not in self._ordinary:
            row[EXTREME] = True
        return day

    def derived(self, row: Row) -> dict[str, Value]:
        """Every derived fact, in the order written, dates as dates again."""
        found: dict[str, Value] = {name: row[name] for name in self._derived}
        for name in self._derived_dates:
            day = found[name]
            if isinstance(day, int):
                found[name] = date_of(day)
        return found


def derived_dates(plan: Plan) -> tuple[str, ...]:
    """The derived facts that are dates."""
    vocabulary = plan.rulebook.vocabulary
    dates = {fact.id: fact.kind is Kind.DATUM for fact in vocabulary.facts.values()}
    for step in plan.steps:
        if not isinstance(step, SignalStep):
            dates[step.id] = _is_date_step(step, vocabulary, dates)
    return tuple(name for name in plan.rulebook.derivations if dates[name])


def _is_date_step(
    step: TruthStep | ExtremeStep | NewestStep | FirstKnownStep,
    vocabulary: Vocabulary,
    dates: Mapping[str, bool],
) -> bool:
    match step:
        case TruthStep():
            return False
        case ExtremeStep():
            return True
        case NewestStep():
            return vocabulary.lists[step.list].fields[step.field].kind is Kind.DATUM
        case FirstKnownStep(_, operands):
            return any(_is_date(term, dates) for term in operands)
        case _:
            assert_never(step)


def _is_date(term: Term, dates: Mapping[str, bool]) -> bool:
    match term:
        case Const(value):
            return isinstance(value, date)
        case FactTerm(name):
            return dates[name]
        case AsOfTerm() | OffsetTerm():
            return True
        case FieldTerm():
            return False
        case _:
            assert_never(term)
