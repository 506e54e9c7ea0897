"""Planned conditions over the few values that they can tell apart, so that all of them can be looked at.

A fact that is only compared with written values can be cut down to those values and their neighbours. Whatever else a
condition asks (one fact against another, something about a list) becomes a question with a free answer. That can only
make more combinations than there are, so what holds for all of them holds for every dossier.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta
from itertools import product
from math import prod
from typing import Final, TypeAlias, assert_never

from overstap_engine.evaluate.kleene import all_of, any_of, negation
from overstap_engine.model.condition import FactRef, ParameterRef
from overstap_engine.model.dependencies import Key
from overstap_engine.model.rulebook import Extreme, FirstKnown, Newest, Rulebook, TruthOf
from overstap_engine.model.values import ABSENT, Scalar, Truth, Value
from overstap_engine.model.vocabulary import Choice, Kind
from overstap_engine.plan import Plan
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
    Leaf,
    Node,
    OffsetTerm,
    Or,
    Relation,
    Term,
    Test,
    TruthRef,
)
from overstap_engine.plan.plan import ExtremeStep, FirstKnownStep, NewestStep, SignalStep, TruthStep

__all__ = ["Finite", "TooMany", "always_equal", "can_come_out"]

_MOST: Final = 20_000
"""Combinations that are worth looking at one by one."""

_Question: TypeAlias = str | Test
"""What an assignment answers: a fact by id (the peildatum is ``peildatum``), or a test with a free answer."""

_Values: TypeAlias = Mapping[_Question, Value]


class TooMany(Exception):
    """More combinations than can be looked at."""


def always_equal(
    pairs: tuple[tuple["Finite", "Finite"], ...], given: tuple[tuple["Finite", Truth], ...] = ()
) -> int | None:
    """How many combinations were looked at, when the two of each pair always come out the same; None when they do
    not, as far as can be told. ``given``: for each pair a condition, and what it comes out to in the combinations that
    matter. Raises ``TooMany``."""
    looked_at = 0
    for index, (before, after) in enumerate(pairs):
        # derived values are the same in both, so one plan tells how they hang together
        domain = _Domain(before.plan)
        where, truth = given[index] if given else (None, None)
        for each in (before, after, *([] if where is None else [where])):
            domain.read(each)
        for values in domain.combinations():
            if where is not None and where.truth(values) is not truth:
                continue
            looked_at += 1
            if before.truth(values) is not after.truth(values):
                return None
    return looked_at


def can_come_out(condition: "Finite", truth: Truth) -> bool:
    """False only when the condition certainly never comes out so."""
    domain = _Domain(condition.plan)
    domain.read(condition)
    try:
        return any(condition.truth(values) is truth for values in domain.combinations())
    except TooMany:
        return True


@dataclass(frozen=True, slots=True)
class Finite:
    """A node of a plan, with the derived truths and signals that it refers to worked in."""

    plan: Plan
    node: Node
    steps: Mapping[Key, Node]

    @staticmethod
    def of(plan: Plan, node: Node) -> "Finite":
        """``node`` is one of the plan's own, or planned in the same way."""
        steps: dict[Key, Node] = {}
        for step in plan.steps:
            if isinstance(step, SignalStep):
                steps["signaal", step.code] = step.node
            elif isinstance(step, TruthStep):
                steps["feit", step.id] = step.node
        return Finite(plan, node, steps)

    def tests(self, node: Node | None = None) -> Iterator[Test]:
        """Every test in the node, also through derived truths."""
        match self.node if node is None else node:
            case Fixed():
                return
            case And(parts) | Or(parts):
                for part in parts:
                    yield from self.tests(part)
            case TruthRef(key):
                yield from self.tests(self.steps[key])
            case Leaf(IsKnown(subject=(_, _) as key)) | Leaf(EqualOrUnknown(subject=(_, _) as key)):
                yield from self.tests(self.steps[key])
            case Leaf(test):
                yield test

    def asks(self, node: Node) -> frozenset[str | Test]:
        """What a node needs an answer to."""
        return frozenset(_plain_subject(test) or test for test in self.tests(node))

    def truth(self, values: _Values, node: Node | None = None) -> Truth:
        """What the node comes to."""
        match self.node if node is None else node:
            case Fixed(truth):
                return truth
            case And(parts):
                return all_of(self.truth(values, part) for part in parts)
            case Or(parts):
                return any_of(self.truth(values, part) for part in parts)
            case TruthRef(key, negated):
                found = self.truth(values, self.steps[key])
                return negation(found) if negated else found
            case Leaf(test, negated):
                found = self._test(values, test)
                return negation(found) if negated else found

    def _test(self, values: _Values, test: Test) -> Truth:
        match test:
            case IsKnown(subject=(_, _) as key):
                return self.truth(values, self.steps[key]) is not None
            case EqualOrUnknown(subject=(_, _) as key, operands=operands):
                found = self.truth(values, self.steps[key])
                return found is None or any(
                    found == each.value for each in operands if isinstance(each, Const)
                )
            case _:
                name = _plain_subject(test)
                return _answer(values[test]) if name is None else _compared(test, values[name])


def _answer(value: Value) -> Truth:
    return value if isinstance(value, bool) else None


def _plain_subject(test: Test) -> str | None:
    """The fact that a test compares with written values only; None for any other test."""
    match test:
        case Comparison(subject, _, operands) | EqualOrUnknown(
            Const() | FactTerm() | AsOfTerm() as subject, operands
        ):
            return _name(subject) if all(isinstance(each, Const) for each in operands) else None
        case IsKnown(FactTerm() as subject):
            return _name(subject)
        case _:
            return None


def _name(subject: Term) -> str | None:
    match subject:
        case FactTerm(name):
            return name
        case AsOfTerm():
            return "peildatum"
        case _:
            return None


def _compared(test: Test, value: Value) -> Truth:
    known = value is not None and value is not ABSENT
    match test:
        case IsKnown():
            return known
        case EqualOrUnknown(_, operands):
            return not known or any(value == each.value for each in operands if isinstance(each, Const))
        case Comparison(_, relation, operands):
            if value is ABSENT:
                return False
            if value is None:
                return None
            return any(_relates(value, relation, each.value) for each in operands if isinstance(each, Const))
        case _:
            raise TypeError(f"not about one fact: {test!r}")


def _relates(left: Scalar, relation: Relation, right: Scalar) -> bool:
    if relation is Relation.EQUALS:
        return left == right
    low, high = _number(left), _number(right)
    match relation:
        case Relation.BELOW:
            return low < high
        case Relation.ABOVE:
            return low > high
        case Relation.AT_LEAST:
            return low >= high
        case Relation.AT_MOST:
            return low <= high


def _number(value: Scalar) -> int:
    if isinstance(value, date):
        return value.toordinal()
    if isinstance(value, int):
        return value
    raise TypeError(f"no order: {value!r}")


# -- which values -------------------------------------------------------------------------------------------------


@dataclass(slots=True)
class _Domain:
    """The values that a set of conditions can tell apart, by what they ask."""

    plan: Plan
    questions: dict[_Question, dict[Value, None]] = field(default_factory=dict[_Question, dict[Value, None]])
    _linked: tuple[tuple[Test, str], ...] | None = None
    _read: tuple[tuple[Test, tuple[str, ...]], ...] | None = None

    @property
    def rulebook(self) -> Rulebook:
        """The rulebook of the plan."""
        return self.plan.rulebook

    def read(self, condition: Finite) -> None:
        """Take in everything that a condition asks."""
        for test in condition.tests():
            name = _plain_subject(test)
            if name is None:
                answers = (True, False) if self._always_answered(test) else (True, False, None)
                self.questions.setdefault(test, dict.fromkeys(answers))
            else:
                found = self.questions.setdefault(name, dict.fromkeys(self._given(name)))
                found |= dict.fromkeys(_told_apart(test))

    def combinations(self) -> Iterator[_Values]:
        """Every combination. Raises ``TooMany``."""
        if prod(len(values) for values in self.questions.values()) > _MOST:
            raise TooMany
        names = list(self.questions)
        for values in product(*self.questions.values()):
            combination: _Values = dict(zip(names, values, strict=True))
            if all(_agree(combination[test], combination[name]) for test, name in self._links()) and all(
                _fits(combination[test], [combination[name] for name in read])
                for test, read in self._readings()
            ):
                yield combination

    def _always_answered(self, test: Test) -> bool:
        """A comparison of facts that can none of them be unknown."""
        facts = _facts_in(test) if isinstance(test, Comparison) else ()
        return bool(facts) and all(self._always_known(name) for name in facts)

    def _always_known(self, name: str) -> bool:
        if name in self.rulebook.derivations:
            steps = (step for step in self.plan.steps if isinstance(step, FirstKnownStep) and step.id == name)
            return any(isinstance(operand, Const | AsOfTerm) for step in steps for operand in step.operands)
        fact = self.rulebook.vocabulary.facts.get(name)
        return fact is not None and (fact.default is not None or fact.required)

    def _readings(self) -> tuple[tuple[Test, tuple[str, ...]], ...]:
        """Comparisons of facts with each other, of which every fact is asked about by itself as well."""
        if self._read is None:
            pairs = [(test, _facts_in(test)) for test in self.questions if isinstance(test, Comparison)]
            self._read = tuple(
                (test, read) for test, read in pairs if read and all(name in self.questions for name in read)
            )
        return self._read

    def _links(self) -> tuple[tuple[Test, str], ...]:
        """Questions whether some item meets a condition, with the derived values over the items that meet it."""
        if self._linked is None:
            self._linked = tuple(
                (test, step.id)
                for test in self.questions
                if isinstance(test, AnyItem)
                for step in self.plan.steps
                if isinstance(step, ExtremeStep | NewestStep) and step.id in self.questions
                if (step.list, step.where) == (test.list, test.body)
            )
        return self._linked

    def _given(self, name: str) -> Iterator[Value]:
        """What a fact can be besides the values it is compared with; at least one known value among them."""
        if name == "peildatum":
            yield _LONG_AGO
            return
        if name in self.rulebook.derivations:
            yield from (None, ABSENT)
            yield from _known_values(*self._derived_kind(name))
            return
        fact = self.rulebook.vocabulary.facts[name]
        if fact.default is None and not fact.required:
            yield None
        yield from _known_values(fact.kind, fact.choices)

    def _derived_kind(self, name: str) -> tuple[Kind, tuple[Choice, ...]]:
        """The kind of a derived value."""
        match self.rulebook.derivations[name].definition:
            case Newest(items, field):
                taken = self.rulebook.vocabulary.lists[items].fields[field]
                return taken.kind, taken.choices
            case FirstKnown((FactRef(first), *_)) if first in self.rulebook.derivations:
                return self._derived_kind(first)
            case FirstKnown((FactRef(first), *_)):
                fact = self.rulebook.vocabulary.facts[first]
                return fact.kind, fact.choices
            case FirstKnown((ParameterRef(first), *_)) if isinstance(
                self.rulebook.parameters[first].default, int
            ):
                return Kind.GETAL, ()
            case TruthOf():
                return Kind.JA_NEE, ()
            case Extreme() | FirstKnown():
                return Kind.DATUM, ()


def _facts_in(test: Comparison) -> tuple[str, ...]:
    """The facts on both sides; none when a side is something else than facts, the peildatum and written values."""
    found: list[str] = []
    for term in (test.subject, *test.operands):
        match term:
            case FactTerm(name) | OffsetTerm(_, _, FactTerm(name)):
                found.append(name)
            case Const() | AsOfTerm() | OffsetTerm():
                continue
            case FieldTerm():
                return ()
    return tuple(found)


def _fits(answer: Value, facts: list[Value]) -> bool:
    """A comparison of facts that are all known has an answer."""
    return answer is not None or any(value is None for value in facts)


def _agree(some: Value, derived: Value) -> bool:
    """No item meets the condition exactly when the derived value is known to be absent; and when it is unknown
    whether some item does, so is the value."""
    if some is False or derived is ABSENT:
        return some is False and derived is ABSENT
    return some is not None or derived is None


_LONG_AGO: Final = date(2, 1, 1)
_OTHER: Final = "\x00een andere waarde"


def _known_values(kind: Kind, choices: tuple[Choice, ...]) -> Iterator[Scalar]:
    match kind:
        case Kind.JA_NEE:
            yield from (True, False)
        case Kind.KEUZE:
            yield from (choice.id for choice in choices)
        case Kind.TEKST:
            yield _OTHER
        case Kind.DATUM:
            yield _LONG_AGO
        case Kind.GETAL:
            yield 0
        case _:
            assert_never(kind)


def _told_apart(test: Test) -> Iterator[Scalar]:
    """The written values of a test, and those beside them."""
    operands = test.operands if isinstance(test, Comparison | EqualOrUnknown) else ()
    for operand in operands:
        match operand:
            case Const(date() as day) if date.min < day < date.max:
                yield from (day + timedelta(days=days) for days in (-1, 0, 1))
            case Const(bool() | str() as value):
                yield value
            case Const(int() as number):
                yield from (number - 1, number, number + 1)
            case _:
                continue
