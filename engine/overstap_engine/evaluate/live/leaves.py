"""The tests at the leaves, and derived values: evaluated in Python, on what is known so far.

While facts still arrive, a fact that is not there yet is *pending*, which reads as unknown. Almost every test that is
true or false with unknown facts stays so whatever arrives. The exceptions ask whether something is known; those wait
until it is *settled*: known, or unknown for good.
"""

from collections.abc import Iterable
from datetime import date
from typing import Protocol, TypeAlias, assert_never

from overstap_engine.evaluate.kleene import all_of, any_of, negation
from overstap_engine.model.dates import shift
from overstap_engine.model.dependencies import Key
from overstap_engine.model.values import ABSENT, Absent, Item, Scalar, Truth, Value
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
    Relation,
    SignalTally,
    Term,
    Test,
    TruthRef,
)
from overstap_engine.plan.plan import ExtremeStep, FirstKnownStep, NewestStep

__all__ = ["Cell", "Knowledge", "ValueStep", "compute", "truth_of"]

Cell: TypeAlias = str | Key
"""What can be settled: an input fact, a list or a derived value by id, a derived truth or a signal by key."""

ValueStep: TypeAlias = ExtremeStep | NewestStep | FirstKnownStep


class Knowledge(Protocol):
    """What is known so far."""

    @property
    def as_of(self) -> date:
        """The peildatum."""
        ...

    def value(self, fact: str) -> Value:
        """The value of a fact; None while pending, and when unknown for good."""
        ...

    def items(self, name: str) -> tuple[Item, ...] | None:
        """The items of a list; None while pending, and when unknown for good."""
        ...

    def truth(self, key: Key) -> Truth:
        """The truth of a derived fact or signal; None while pending, and when unknown for good."""
        ...

    def settled(self, cell: Cell) -> bool:
        """Can nothing that arrives change this any more?"""
        ...

    def tally(self, phases: bool) -> tuple[int, int]:
        """How many counted signals (or phases with one) are certainly raised, and how many may be."""
        ...


# -- tests --------------------------------------------------------------------------------------------------------


def truth_of(test: Test, known: Knowledge, item: Item | None) -> Truth:
    """True or false when that is certain, whatever else arrives; otherwise None. ``item``: the item at hand."""
    match test:
        case Comparison(subject, relation, operands):
            value = _value(subject, known, item)
            return any_of(_related(value, relation, _value(operand, known, item)) for operand in operands)
        case IsKnown(subject):
            state = _state(subject, known, item)
            return True if state not in (None, ABSENT) else _when_settled(False, subject, known)
        case EqualOrUnknown(subject, operands):
            state = _state(subject, known, item)
            if state is None or state is ABSENT:
                return _when_settled(True, subject, known)
            return any_of(_equal(state, _value(operand, known, item)) for operand in operands)
        case AnyItem(name, body):
            items = known.items(name)
            return None if items is None else any_of(_body(body, known, item) for item in items)
        case ItemCount(name, body, relation, numbers):
            items = known.items(name)
            if items is None:
                return None
            truths = [_body(body, known, item) for item in items]
            return _range_related((truths.count(True), len(truths) - truths.count(False)), relation, numbers)
        case SignalTally(phases, relation, numbers):
            return _range_related(known.tally(phases), relation, numbers)
        case _:
            assert_never(test)


def _when_settled(truth: bool, subject: Term | str | Key, known: Knowledge) -> Truth:
    match subject:
        case OffsetTerm(_, _, base):
            return _when_settled(truth, base, known)
        case FactTerm(name):
            return truth if known.settled(name) else None
        case str() | tuple():
            return truth if known.settled(subject) else None
        case _:
            return truth  # a field of an item: a list arrives whole


def _state(subject: Term | str | Key, known: Knowledge, item: Item | None) -> Value:
    """The value of what ``bekend`` or ``onbekendOf`` asks about; a list that is known counts as true."""
    match subject:
        case str():
            return None if known.items(subject) is None else True
        case tuple():
            return known.truth(subject)
        case _:
            return _value(subject, known, item)


def _body(node: Node, known: Knowledge, item: Item) -> Truth:
    """The truth of a condition on the fields of one item."""
    match node:
        case Fixed(truth):
            return truth
        case And(parts):
            return all_of(_body(part, known, item) for part in parts)
        case Or(parts):
            return any_of(_body(part, known, item) for part in parts)
        case Leaf(test, negated):
            found = truth_of(test, known, item)
            return negation(found) if negated else found
        case TruthRef(key, negated):
            found = known.truth(key)
            return negation(found) if negated else found
        case _:
            assert_never(node)


# -- terms and relations ------------------------------------------------------------------------------------------


def _value(term: Term, known: Knowledge, item: Item | None) -> Value:
    match term:
        case Const(value):
            return value
        case FactTerm(name):
            return known.value(name)
        case FieldTerm(name):
            return None if item is None else item.get(name)
        case AsOfTerm():
            return known.as_of
        case OffsetTerm(count, unit, base):
            start = _value(base, known, item)
            return shift(start, count, unit) if isinstance(start, date) else start
        case _:
            assert_never(term)


def _related(left: Value, relation: Relation, right: Value) -> Truth:
    if relation is Relation.EQUALS:
        return _equal(left, right)
    if left is ABSENT or right is ABSENT:
        return False
    return None if left is None or right is None else _ordered(left, relation, right)


def _equal(left: Value, right: Value) -> Truth:
    if left is ABSENT or right is ABSENT:
        return False
    return None if left is None or right is None else left == right


def _ordered(left: Scalar, relation: Relation, right: Scalar) -> bool:
    """Dates compare with dates and numbers with numbers; the checks let nothing else come here."""
    if isinstance(left, date) and isinstance(right, date):
        return _holds((left > right) - (left < right), relation)
    if isinstance(left, int) and isinstance(right, int):
        return _holds(left - right, relation)
    raise TypeError(f"no order: {left!r} and {right!r}")


def _holds(difference: int, relation: Relation) -> bool:
    match relation:
        case Relation.EQUALS:
            return difference == 0
        case Relation.BELOW:
            return difference < 0
        case Relation.ABOVE:
            return difference > 0
        case Relation.AT_LEAST:
            return difference >= 0
        case Relation.AT_MOST:
            return difference <= 0


def _range_related(bounds: tuple[int, int], relation: Relation, numbers: tuple[int, ...]) -> Truth:
    """Does the count relate so to one of ``numbers``, wherever in the range it falls?"""
    least, most = bounds
    answers = {
        any(_holds(count - number, relation) for number in numbers) for count in range(least, most + 1)
    }
    return answers.pop() if len(answers) == 1 else None


# -- derived values -----------------------------------------------------------------------------------------------


def compute(step: ValueStep, known: Knowledge) -> Value:
    """The value of a derived fact when nothing that arrives can change it; otherwise None."""
    match step:
        case FirstKnownStep(_, operands):
            return _first_known(operands, known)
        case ExtremeStep(_, latest, name, field, where):
            items = known.items(name)
            return None if items is None else _extreme(_qualified(items, field, where, known), latest)
        case NewestStep(_, name, field, by, where):
            items = known.items(name)
            if items is None:
                return None
            winner = _newest(_qualified(items, by, where, known))
            return items[winner].get(field) if isinstance(winner, int) else winner


def _first_known(operands: Iterable[Term], known: Knowledge) -> Value:
    """The first operand that is known; a pending one before it may still be."""
    some_unknown = False
    for operand in operands:
        value = _value(operand, known, None)
        if value is None:
            if _when_settled(True, operand, known) is None:
                return None
            some_unknown = True
        elif value is not ABSENT:
            return value
    return None if some_unknown else ABSENT


_Qualified: TypeAlias = list[tuple[Truth, date | None]]
"""Of each item: does it qualify, and its date."""


def _qualified(items: Iterable[Item], field: str, where: Node, known: Knowledge) -> _Qualified:
    found: _Qualified = []
    for item in items:
        day = item.get(field)
        found.append((_body(where, known, item), day if isinstance(day, date) else None))
    return found


def _extreme(items: _Qualified, latest: bool) -> Value:
    """A tie changes nothing."""
    certain = [day for truth, day in items if truth is True and day is not None]
    best = (max(certain) if latest else min(certain)) if certain else None
    for day in _undecided(items):
        if day is None or best is None or (day > best if latest else day < best):
            return None
    return ABSENT if best is None else best


def _newest(items: _Qualified) -> int | Absent | None:
    """The index of the newest item. An undecided item that may tie can change it."""
    certain = [(day, index) for index, (truth, day) in enumerate(items) if truth is True and day is not None]
    best = max(certain) if certain else None
    for day in _undecided(items):
        if day is None or best is None or day >= best[0]:
            return None
    return ABSENT if best is None else best[1]


def _undecided(items: _Qualified) -> list[date | None]:
    """The dates of the items of which it is not certain whether, or with which date, they qualify."""
    return [day for truth, day in items if truth is None or (truth is True and day is None)]
