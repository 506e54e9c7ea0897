"""The three-valued truth of planned nodes over a row, each node made into one closure.

Used where a part of a rule is asked about apart: support, missing facts, conditions of actions.
"""

import operator
from collections.abc import Callable, Collection
from typing import Any, TypeAlias, assert_never

from overstap_engine.evaluate.row import AS_OF, Row, plain, shift_day, slot
from overstap_engine.model.dependencies import Key
from overstap_engine.model.values import ABSENT, Truth
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
    TruthRef,
)
from overstap_engine.plan.plan import Plan, SignalStep

__all__ = ["NO_ITEM", "RELATIONS", "Reading", "Truths", "ValueOf", "value_of", "within"]

Reading: TypeAlias = Callable[[Row, Row], Truth]
"""(row, item at hand) -> truth."""

ValueOf: TypeAlias = Callable[[Row, Row], Any]
"""(row, item at hand) -> a value as rows hold it, ABSENT, or None."""

NO_ITEM: Row = {}
"""The item at hand where there is none."""

_BOUNDS = {False: "rij aantal", True: "rij aantalFasen"}
"""Where a row remembers the range of a count of signals."""

RELATIONS: dict[Relation, Callable[[Any, Any], bool]] = {
    Relation.EQUALS: operator.eq,
    Relation.BELOW: operator.lt,
    Relation.ABOVE: operator.gt,
    Relation.AT_LEAST: operator.ge,
    Relation.AT_MOST: operator.le,
}


def within(relation: Relation, numbers: Collection[int]) -> Callable[[int, int], Truth]:
    """Compares a count that is somewhere in a range (lower, upper) with at least one of ``numbers``; unknown when the
    answer depends on where in the range it is (section 3)."""
    holds, options = RELATIONS[relation], frozenset(numbers)

    def equal(lower: int, upper: int) -> Truth:
        inside = sum(lower <= number <= upper for number in options)
        return False if inside == 0 else (True if inside == upper - lower + 1 else None)

    if relation is Relation.EQUALS:
        return equal
    easiest = min(options) if relation in (Relation.AT_LEAST, Relation.ABOVE) else max(options)

    def ordered(lower: int, upper: int) -> Truth:
        at_lower = holds(lower, easiest)
        # an order that holds, or fails, at both ends does so between them
        return at_lower if holds(upper, easiest) == at_lower else None

    return ordered


# -- values -----------------------------------------------------------------------------------------------------


def value_of(term: Term) -> ValueOf:
    """The value of a term."""
    match term:
        case Const(value):
            constant = plain(value)
            return lambda row, item: constant
        case FactTerm(name):
            return lambda row, item: row[name]
        case FieldTerm(name):
            return lambda row, item: item[name]
        case AsOfTerm():
            return lambda row, item: row[AS_OF]
        case OffsetTerm(count, unit, base):
            base_value = value_of(base)

            def shifted(row: Row, item: Row) -> Any:
                day = base_value(row, item)
                return shift_day(day, count, unit) if isinstance(day, int) else day

            return shifted
        case _:
            assert_never(term)


# -- truths -----------------------------------------------------------------------------------------------------


class Truths:
    """Makes closures for the nodes of one plan."""

    def __init__(self, plan: Plan) -> None:
        steps = [step for step in plan.steps if isinstance(step, SignalStep) and step.counted]
        self.counted: tuple[Key, ...] = tuple(("signaal", step.code) for step in steps)
        """The signals that ``signalen.aantal`` counts."""
        self.counted_slots = tuple([slot(key) for key in self.counted])
        """Where a row holds them."""
        self.phases = tuple(step.phase for step in steps)
        """Their phases."""

    def of(self, node: Node) -> Reading:
        """The truth of a node."""
        match node:
            case Fixed(truth):
                return lambda row, item: truth
            case And(parts):
                return _junction([self.of(part) for part in parts], decides=False)
            case Or(parts):
                return _junction([self.of(part) for part in parts], decides=True)
            case TruthRef(key, negated):
                place = slot(key)
                reading: Reading = lambda row, item: row[place]
                return _negated(reading) if negated else reading
            case Leaf(test, negated):
                reading = self._test(test)
                return _negated(reading) if negated else reading
            case _:
                assert_never(node)

    def _test(
        self, test: Comparison | IsKnown | EqualOrUnknown | AnyItem | ItemCount | SignalTally
    ) -> Reading:
        match test:
            case Comparison(subject, relation, operands):
                return _comparison(subject, relation, operands)
            case IsKnown(subject):
                value = _subject(subject)

                def known(row: Row, item: Row) -> Truth:
                    found = value(row, item)
                    return found is not None and found is not ABSENT

                return known
            case EqualOrUnknown(subject, operands):
                value, equal = _subject(subject), _equals(_subject(subject), operands)

                def equal_or_unknown(row: Row, item: Row) -> Truth:
                    found = value(row, item)
                    return True if found is None or found is ABSENT else equal(row, item)

                return equal_or_unknown
            case AnyItem(name, body):
                any_item = _junction_over_items(self.of(body))
                return lambda row, item: any_item(row, row[name])
            case ItemCount(name, body, relation, numbers):
                bounds, compare = self.item_bounds(name, body), within(relation, numbers)

                def count(row: Row, item: Row) -> Truth:
                    found = bounds(row)
                    return None if found is None else compare(*found)

                return count
            case SignalTally(phases, relation, numbers):
                tally = within(relation, numbers)
                return lambda row, item: tally(*self.signal_bounds(row, phases=phases))
            case _:
                assert_never(test)

    def item_bounds(self, name: str, body: Node) -> Callable[[Row], tuple[int, int] | None]:
        """How many items certainly, and possibly, meet ``body``; None when the list is missing."""
        reading = self.of(body)

        def bounds(row: Row) -> tuple[int, int] | None:
            if row[name] is None:
                return None
            truths = [reading(row, item) for item in row[name]]
            return truths.count(True), len(truths) - truths.count(False)

        return bounds

    def signal_bounds(self, row: Row, *, phases: bool) -> tuple[int, int]:
        """How many counted signals (or phases with one) are certainly, and possibly, raised; found once a row."""
        bounds: tuple[int, int] | None = row.get(_BOUNDS[phases])
        if bounds is None:
            bounds = row[_BOUNDS[phases]] = self._signal_bounds(row, phases=phases)
        return bounds

    def _signal_bounds(self, row: Row, *, phases: bool) -> tuple[int, int]:
        truths = [row[place] for place in self.counted_slots]
        if not phases:
            return truths.count(True), len(truths) - truths.count(False)
        certain = {phase for phase, truth in zip(self.phases, truths, strict=True) if truth is True}
        possible = {phase for phase, truth in zip(self.phases, truths, strict=True) if truth is not False}
        return len(certain), len(possible)


def _negated(reading: Reading) -> Reading:
    def negated(row: Row, item: Row) -> Truth:
        truth = reading(row, item)
        return None if truth is None else not truth

    return negated


def _junction(parts: list[Reading], *, decides: bool) -> Reading:
    """``alle`` (one false part decides) or ``eenVan`` (one true part decides)."""

    def junction(row: Row, item: Row) -> Truth:
        found: Truth = not decides
        for part in parts:
            truth = part(row, item)
            if truth is decides:
                return decides
            if truth is None:
                found = None
        return found

    return junction


def _junction_over_items(body: Reading) -> Callable[[Row, tuple[Row, ...] | None], Truth]:
    def any_item(row: Row, items: tuple[Row, ...] | None) -> Truth:
        found: Truth = None if items is None else False
        for item in items or ():
            truth = body(row, item)
            if truth:
                return True
            if truth is None:
                found = None
        return found

    return any_item


def _subject(subject: Term | str | Key) -> ValueOf:
    """What a test asks about: a term, a list by id, or a derived truth by key."""
    if isinstance(subject, (str, tuple)):
        place = slot(subject) if isinstance(subject, tuple) else subject
        return lambda row, item: row[place]
    return value_of(subject)


def _comparison(subject: Term, relation: Relation, operands: tuple[Term, ...]) -> Reading:
    if isinstance(subject, FactTerm) and len(operands) == 1 and isinstance(operands[0], Const):
        return _with_constant(subject.id, RELATIONS[relation], plain(operands[0].value))
    if relation is Relation.EQUALS:
        return _equals(value_of(subject), operands)
    left, right, holds = value_of(subject), value_of(operands[0]), RELATIONS[relation]

    def ordered(row: Row, item: Row) -> Truth:
        first, second = left(row, item), right(row, item)
        if first is ABSENT or second is ABSENT:
            return False
        return None if first is None or second is None else holds(first, second)

    return ordered


def _with_constant(name: str, holds: Callable[[Any, Any], bool], constant: object) -> Reading:
    """By far the most frequent comparison."""

    def compare(row: Row, item: Row) -> Truth:
        value = row[name]
        if value is None:
            return None
        return False if value is ABSENT else holds(value, constant)

    return compare


def _equals(subject: ValueOf, operands: tuple[Term, ...]) -> Reading:
    """Equal to at least one operand."""
    constants = frozenset(plain(term.value) for term in operands if isinstance(term, Const))
    others = [value_of(term) for term in operands if not isinstance(term, Const)]

    def equal(row: Row, item: Row) -> Truth:
        value = subject(row, item)
        if value is ABSENT:
            return False
        if value is None:
            absent = not constants and all(other(row, item) is ABSENT for other in others)
            return False if absent else None
        if value in constants:
            return True
        found = [other(row, item) for other in others]
        return True if value in found else (None if None in found else False)

    return equal
