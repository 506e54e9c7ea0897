"""Checks an explanation step by step, against the dossier itself. Shares no code with the evaluators.

Every node is judged by its own parts only: a leaf by the values it shows, a junction by the truths of its parts, a
derived fact by its items. So a proof that passes is right even when every evaluator were wrong.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta

from overstap_engine.evaluate.outcome import Case, Place
from overstap_engine.explain.tree import (
    AggregateItem,
    Evidence,
    Explained,
    ExplainedAggregate,
    ExplainedDerivation,
    ExplainedFirstKnown,
    ExplainedItems,
    ExplainedJunction,
    ExplainedQuestion,
    ExplainedRule,
    ExplainedSignals,
    ExplainedTally,
    ExplainedTruth,
)
from overstap_engine.model.condition import (
    AllOf,
    AnyOf,
    AsOf,
    Compare,
    FactRef,
    Known,
    Literal,
    NoneOf,
    Not,
    Offset,
    Operator,
    ParameterRef,
    Quantified,
    Quantifier,
    Unit,
    UnknownOr,
)
from overstap_engine.model.rulebook import Extreme, Newest, Rulebook
from overstap_engine.model.values import ABSENT, Scalar, Truth, Value

__all__ = ["ProofChecker", "Unsound"]


class Unsound(AssertionError):
    """A step that does not follow."""


@dataclass(frozen=True, slots=True)
class ProofChecker:
    """Checks explanations of one case."""

    rulebook: Rulebook
    parameters: Mapping[str, Scalar | tuple[Scalar, ...]]
    case: Case

    def rule(self, rule: ExplainedRule) -> None:
        """The rule's truth follows from its condition, its years and the scope."""
        self._condition(rule.part)
        expected = rule.part.truth if rule.applies and rule.in_scope else False
        _require(rule.truth is expected, rule)

    # -- conditions ---------------------------------------------------------------------------------------------

    def _condition(self, part: Explained) -> None:
        match part:
            case ExplainedJunction(condition, truth, parts):
                for child in parts:
                    self._condition(child)
                _require(truth is _junction(condition, [child.truth for child in parts]), part)
            case ExplainedQuestion():
                self._evidence(part.subject)
                for operand in part.operands:
                    self._evidence(operand)
                _require(part.truth is _question(part), part)
            case ExplainedItems():
                self._items(part)
            case ExplainedSignals(_, truth, rules):
                for rule in rules:
                    self.rule(rule)
                # chaining looks at a rule before the scope of the rulebook cuts it off
                _require(truth is _any([r.part.truth if r.applies else False for r in rules]), part)
            case ExplainedTally():
                self._tally(part)

    def _items(self, part: ExplainedItems) -> None:
        found = self.case.facts.get(part.condition.list)
        if part.items is None:
            _require(found is None and part.truth is None, part)
            return
        assert isinstance(found, tuple)
        _require([item.index for item in part.items] == list(range(len(found))), part)
        for item in part.items:
            self._condition(item.part)
        truths = [item.part.truth for item in part.items]
        if isinstance(part.condition, Quantified):
            expected = _quantified(part.condition.quantifier, truths)
        else:
            low = truths.count(True)
            expected = _counted(part.condition.operator, part.numbers, low, low + truths.count(None))
        _require(part.truth is expected, part)

    def _tally(self, part: ExplainedTally) -> None:
        raised = [signal for signal in part.signals if signal.truth is True]
        possible = [signal for signal in part.signals if signal.truth is not False]
        if part.condition.phases:
            low, high = len({s.phase for s in raised}), len({s.phase for s in possible})
        else:
            low, high = len(raised), len(possible)
        _require(part.truth is _counted(part.condition.operator, part.numbers, low, high), part)

    # -- values -------------------------------------------------------------------------------------------------

    def _evidence(self, evidence: Evidence) -> None:
        match evidence.written:
            case AsOf():
                expected: tuple[Value, ...] = (self.case.as_of,)
            case Literal(value):
                expected = (value,)
            case ParameterRef(name):
                found = self.parameters[name]
                expected = found if isinstance(found, tuple) else (found,)
            case Offset() as offset:
                assert evidence.base is not None
                self._evidence(evidence.base)
                expected = (self._moved(offset, evidence.base.values[0]),)
            case FactRef(name) if evidence.derivation is not None:
                self._derivation(evidence.derivation)
                _require(evidence.derivation.fact == name, evidence)
                expected = (evidence.derivation.value,)
            case _:
                assert evidence.place is not None
                expected = (self._at(evidence.place, evidence.assumed),)
        _require(evidence.values == expected, evidence)

    def _at(self, place: Place, assumed: bool) -> Value:
        """What the dossier says, or the declared default."""
        _require(place.fact not in self.case.hidden or place.fact not in self.case.facts, place)
        found = self.case.facts.get(place.fact)
        if place.fact in self.rulebook.vocabulary.lists and place.index is None:
            return True if found is not None else None
        if isinstance(found, tuple):
            assert place.index is not None
            assert place.field is not None
            return found[place.index].get(place.field)
        default = self.rulebook.vocabulary.facts[place.fact].default
        _require(assumed == (found is None and default is not None), place)
        return default if found is None else found

    def _moved(self, offset: Offset, base: Value) -> Value:
        if not isinstance(base, date):
            return base
        count = offset.count if isinstance(offset.count, int) else self.parameters[offset.count.name]
        assert isinstance(count, int)
        return _shifted(base, -count if offset.before else count, offset.unit)

    # -- derived facts --------------------------------------------------------------------------------------------

    def _derivation(self, derivation: ExplainedDerivation) -> None:
        match derivation:
            case ExplainedTruth(_, _, value, part):
                self._condition(part)
                _require(value is part.truth, derivation)
            case ExplainedFirstKnown(_, _, value, operands):
                for operand in operands:
                    self._evidence(operand)
                values = [operand.values[0] for operand in operands]
                known = [each for each in values if each is not None and each is not ABSENT]
                _require(value == (known[0] if known else None if None in values else ABSENT), derivation)
            case ExplainedAggregate():
                self._aggregate(derivation)

    def _aggregate(self, derivation: ExplainedAggregate) -> None:
        definition = derivation.definition
        found = self.case.facts.get(definition.list)
        if derivation.items is None:
            _require(found is None and derivation.value is None, derivation)
            return
        assert isinstance(found, tuple)
        by = definition.field if isinstance(definition, Extreme) else definition.by
        for item, written in zip(derivation.items, found, strict=True):
            self._condition(item.where)
            _require(item.by == written.get(by) and item.value == written.get(definition.field), derivation)
        _require(derivation.value == _aggregated(definition, derivation.items), derivation)


def _require(holds: bool, step: object) -> None:
    if not holds:
        raise Unsound(repr(step))


# -- the logic, written out once more ---------------------------------------------------------------------------------


def _any(truths: Iterable[Truth]) -> Truth:
    known = [*truths]
    if True in known:
        return True
    return None if None in known else False


def _not(truth: Truth) -> Truth:
    return {True: False, False: True, None: None}[truth]


def _all(truths: Iterable[Truth]) -> Truth:
    return _not(_any([_not(truth) for truth in truths]))


def _junction(condition: AllOf | AnyOf | NoneOf | Not, truths: list[Truth]) -> Truth:
    match condition:
        case AllOf():
            return _all(truths)
        case AnyOf():
            return _any(truths)
        case NoneOf() | Not():
            return _not(_any(truths))


def _quantified(quantifier: Quantifier, truths: list[Truth]) -> Truth:
    match quantifier:
        case Quantifier.MINSTENS_EEN:
            return _any(truths)
        case Quantifier.GEEN_ENKEL:
            return _not(_any(truths))
        case Quantifier.ALLE_ITEMS:
            return _all(truths)


def _question(part: ExplainedQuestion) -> Truth:
    left = part.subject.values[0]
    right = [value for operand in part.operands for value in operand.values]
    match part.condition:
        case Known(_, expected):
            return (left is not None and left is not ABSENT) is expected
        case UnknownOr():
            return True if left is None or left is ABSENT else _any([_equal(left, value) for value in right])
        case Compare(_, operator):
            return _compared(left, operator, right)


def _compared(left: Value, operator: Operator, right: list[Value]) -> Truth:
    if operator in (Operator.IS, Operator.IN):
        return _any([_equal(left, value) for value in right])
    if operator in (Operator.IS_NIET, Operator.NIET_IN):
        return _not(_any([_equal(left, value) for value in right]))
    if ABSENT in (left, right[0]):
        return False
    if None in (left, right[0]):
        return None
    sign = _sign(left, right[0])
    return {
        Operator.VOOR: sign < 0,
        Operator.MINDER_DAN: sign < 0,
        Operator.NA: sign > 0,
        Operator.MEER_DAN: sign > 0,
        Operator.VANAF: sign >= 0,
        Operator.MINSTENS: sign >= 0,
        Operator.TOT_EN_MET: sign <= 0,
        Operator.HOOGSTENS: sign <= 0,
    }[operator]


def _sign(left: Value, right: Value) -> int:
    if isinstance(left, date) and isinstance(right, date):
        return (left - right).days
    assert isinstance(left, int)
    assert isinstance(right, int)
    return left - right


def _equal(left: Value, right: Value) -> Truth:
    if ABSENT in (left, right):
        return False
    return None if None in (left, right) else left == right


def _counted(operator: Operator, numbers: tuple[int, ...], low: int, high: int) -> Truth:
    answers = {_compared(count, operator, list(numbers)) for count in range(low, high + 1)}
    return answers.pop() if len(answers) == 1 else None


def _shifted(day: date, count: int, unit: Unit) -> date:
    """Counted out day by day and month by month, on purpose in another way than the engine."""
    if unit in (Unit.DAG, Unit.WEEK):
        try:
            return day + timedelta(weeks=count) if unit is Unit.WEEK else day + timedelta(days=count)
        except OverflowError:
            return date.max if count > 0 else date.min
    months = count if unit is Unit.MAAND else 12 * count
    total = 12 * day.year + (day.month - 1) + months
    year, month = total // 12, total % 12 + 1
    if not 1 <= year <= 9999:
        return date.max if months > 0 else date.min
    for last in (day.day, 30, 29, 28):
        try:
            return date(year, month, min(day.day, last))
        except ValueError:
            continue
    raise AssertionError("every month has 28 days")


def _aggregated(definition: Extreme | Newest, items: tuple[AggregateItem, ...]) -> Value:
    """Section 4: unknown when an undecided item could change the answer."""
    certain = [item for item in items if item.where.truth is True and isinstance(item.by, date)]
    undecided = [item for item in items if item.where.truth is not False and item not in certain]
    days = sorted(item.by for item in certain if isinstance(item.by, date))
    for item in undecided:
        if not isinstance(item.by, date) or not days:
            return None
        if isinstance(definition, Newest) and item.by >= days[-1]:
            return None
        if isinstance(definition, Extreme) and (
            item.by > days[-1] if definition.latest else item.by < days[0]
        ):
            return None
    if not days:
        return ABSENT
    if isinstance(definition, Extreme):
        return days[-1] if definition.latest else days[0]
    return [item for item in certain if item.by == days[-1]][-1].value
