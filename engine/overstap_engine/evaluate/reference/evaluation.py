"""One case, by the book: the value of every fact, the truth of every condition (rule-language.md, sections 2 to 4)."""

from dataclasses import dataclass, field
from datetime import date
from typing import assert_never

from overstap_engine.evaluate.kleene import all_of, any_of, negation
from overstap_engine.evaluate.outcome import Case, Place
from overstap_engine.evaluate.reference.compare import compare, quantify
from overstap_engine.model.condition import (
    AllOf,
    AnyOf,
    AsOf,
    Compare,
    Condition,
    Counted,
    FactRef,
    FieldRef,
    Known,
    Literal,
    NoneOf,
    Not,
    Offset,
    Operand,
    Operator,
    ParameterRef,
    Quantified,
    Raised,
    SignalCount,
    Subject,
    UnknownOr,
)
from overstap_engine.model.dates import shift
from overstap_engine.model.rulebook import Extreme, FirstKnown, Newest, TruthOf
from overstap_engine.model.values import ABSENT, Item, Truth, Value
from overstap_engine.plan import Plan

__all__ = ["Evaluation", "ItemAt"]


@dataclass(frozen=True, slots=True)
class ItemAt:
    """The item that a condition in a list body speaks of."""

    list: str
    index: int
    item: Item

    def place(self, name: str) -> Place:
        """Where the field ``name`` of this item stands."""
        return Place(self.list, self.index, name)


@dataclass(slots=True)
class Evaluation:
    """One case under one plan. Truths and derived values are remembered, so that a chain is computed once."""

    plan: Plan
    case: Case
    _derived: dict[str, Value] = field(default_factory=dict[str, Value])
    _signals: dict[str, Truth] = field(default_factory=dict[str, Truth])

    # -- values ---------------------------------------------------------------------------------------------

    def derived(self, fact: str) -> Value:
        """The value of a derived fact."""
        if fact not in self._derived:
            self._derived[fact] = self._derive(fact)
        return self._derived[fact]

    def signal(self, code: str) -> Truth:
        """Is this rule raised (true), clear (false) or undetermined (unknown), whoever may see it?"""
        if code not in self._signals:
            rule = self.plan.rulebook.rules[code]
            year = self.plan.year
            applies = (rule.valid_from or year) <= year <= (rule.valid_to or year)
            self._signals[code] = self.truth(rule.condition) if applies else False
        return self._signals[code]

    def fact(self, name: str) -> Value:
        """The value of an input or derived fact, its declared default included."""
        if name in self.plan.rulebook.derivations:
            return self.derived(name)
        value = self.case.facts.get(name)
        if isinstance(value, tuple):
            raise TypeError(f"{name} is a list")
        return self.plan.rulebook.vocabulary.facts[name].default if value is None else value

    def items(self, name: str) -> list[ItemAt] | None:
        """The items of a list; None when the list is unknown."""
        found = self.case.facts.get(name)
        if found is None:
            return None
        if not isinstance(found, tuple):
            raise TypeError(f"{name} is not a list")
        return [ItemAt(name, index, item) for index, item in enumerate(found)]

    def subject(self, subject: Subject, at: ItemAt | None) -> Value:
        """The value of what a condition asks about."""
        match subject:
            case FactRef(name):
                return self.fact(name)
            case FieldRef(name):
                return None if at is None else at.item.get(name)
            case AsOf():
                return self.case.as_of
            case _:
                assert_never(subject)

    def operand(self, operand: Operand) -> tuple[Value, ...]:
        """The values that an operand stands for: one, or all of a list parameter."""
        match operand:
            case Literal(value):
                return (value,)
            case FactRef(name):
                return (self.fact(name),)
            case AsOf():
                return (self.case.as_of,)
            case ParameterRef(name):
                found = self.plan.parameters[name]
                return found if isinstance(found, tuple) else (found,)
            case Offset():
                return (self._offset(operand),)
            case _:
                assert_never(operand)

    def _offset(self, offset: Offset) -> Value:
        base = self.operand(offset.base)[0]
        if not isinstance(base, date):
            return base
        count = self._number(offset.count)
        return shift(base, -count if offset.before else count, offset.unit)

    def _number(self, count: int | ParameterRef) -> int:
        value = count if isinstance(count, int) else self.plan.parameters[count.name]
        if not isinstance(value, int):
            raise TypeError(f"not a number: {value!r}")
        return value

    def _derive(self, fact: str) -> Value:
        match self.plan.rulebook.derivations[fact].definition:
            case TruthOf(condition):
                return self.truth(condition)
            case Extreme() as extreme:
                return self.extreme(extreme)
            case Newest() as newest:
                return self._newest(newest)
            case FirstKnown(operands):
                values = [self.operand(operand)[0] for operand in operands]
                known = [value for value in values if value is not None and value is not ABSENT]
                if known:
                    return known[0]
                return None if None in values else ABSENT

    def extreme(self, extreme: Extreme) -> Value:
        items = self.items(extreme.list)
        if items is None or self.undecided(extreme):
            return None
        dates = [date for _, date in self.certain(items, extreme.where, extreme.field)]
        if not dates:
            return ABSENT
        return max(dates) if extreme.latest else min(dates)

    def _newest(self, newest: Newest) -> Value:
        newest_item = self.winner(newest)
        if isinstance(newest_item, ItemAt):
            return newest_item.item.get(newest.field)
        return newest_item

    def winner(self, newest: Newest) -> ItemAt | Value:
        """The newest item; unknown when an undecided one may be it, absent when none qualifies."""
        items = self.items(newest.list)
        if items is None or self.undecided(newest):
            return None
        dated = [(day, at.index, at) for at, day in self.certain(items, newest.where, newest.by)]
        return max(dated, key=lambda found: found[:2])[2] if dated else ABSENT

    def certain(self, items: list[ItemAt], where: Condition, by: str) -> list[tuple[ItemAt, date]]:
        """The items that certainly qualify and whose date is known."""
        found = [(at, at.item.get(by)) for at in items if self.truth(where, at) is True]
        return [(at, day) for at, day in found if isinstance(day, date)]

    def undecided(self, definition: Extreme | Newest) -> list[ItemAt]:
        """The items that could still change the answer (section 4)."""
        items = self.items(definition.list) or []
        by = definition.field if isinstance(definition, Extreme) else definition.by
        certain = [day for _, day in self.certain(items, definition.where, by)]

        def loses(day: date) -> bool:
            if not certain:
                return False
            match definition:
                case Extreme(latest=True):
                    return day <= max(certain)
                case Extreme():
                    return day >= min(certain)
                case Newest():
                    return day < max(certain)

        def can_change(at: ItemAt) -> bool:
            truth, day = self.truth(definition.where, at), at.item.get(by)
            if truth is False or (truth is True and day is not None):
                return False
            return not (isinstance(day, date) and loses(day))

        return [at for at in items if can_change(at)]

    # -- truth ------------------------------------------------------------------------------------------------

    def truth(self, condition: Condition, at: ItemAt | None = None) -> Truth:
        """Is the condition true, false or unknown?"""
        match condition:
            case AllOf(parts):
                return all_of(self.truth(part, at) for part in parts)
            case AnyOf(parts):
                return any_of(self.truth(part, at) for part in parts)
            case NoneOf(parts):
                return negation(any_of(self.truth(part, at) for part in parts))
            case Not(part):
                return negation(self.truth(part, at))
            case Compare(subject, operator, operands):
                values = [value for operand in operands for value in self.operand(operand)]
                return compare(self.subject(subject, at), operator, values)
            case Known(subject, expected):
                return self._is_known(subject, at) == expected
            case UnknownOr(subject, operands):
                value = self.subject(subject, at)
                if value is None or value is ABSENT:
                    return True
                return compare(value, Operator.IN, [v for operand in operands for v in self.operand(operand)])
            case Quantified(name, quantifier, body):
                items = self.items(name)
                if items is None:
                    return None
                return quantify(quantifier, [self.truth(body, item) for item in items])
            case Counted(name, _, operator, operands):
                bounds = self.item_bounds(condition)
                return None if bounds is None else self.within(bounds, operator, operands)
            case Raised(codes):
                return any_of(self.signal(code) for code in codes)
            case SignalCount(_, operator, operands):
                return self.within(self.signal_bounds(condition), operator, operands)
            case _:
                assert_never(condition)

    def _is_known(self, subject: Subject, at: ItemAt | None) -> bool:
        if isinstance(subject, FactRef) and subject.id in self.plan.rulebook.vocabulary.lists:
            return subject.id in self.case.facts
        value = self.subject(subject, at)
        return value is not None and value is not ABSENT

    def item_bounds(self, count: Counted) -> tuple[int, int] | None:
        """How many items certainly, and possibly, are counted; None when the list is unknown."""
        items = self.items(count.list)
        if items is None:
            return None
        truths = [self.truth(count.body, at) for at in items]
        return truths.count(True), truths.count(True) + truths.count(None)

    def signal_bounds(self, count: SignalCount) -> tuple[int, int]:
        counted = [step for step in self.plan.signals if step.counted]
        raised = [step for step in counted if self.signal(step.code) is True]
        possible = [step for step in counted if self.signal(step.code) is not False]
        if count.phases:
            return len({step.phase for step in raised}), len({step.phase for step in possible})
        return len(raised), len(possible)

    def within(
        self, bounds: tuple[int, int], operator: Operator, operands: tuple[Literal | ParameterRef, ...]
    ) -> Truth:
        """The comparison over a range: unknown when the answer depends on where in the range the count falls."""
        numbers = [value for operand in operands for value in self.operand(operand)]
        answers = {compare(number, operator, numbers) for number in range(bounds[0], bounds[1] + 1)}
        return answers.pop() if len(answers) == 1 else None
