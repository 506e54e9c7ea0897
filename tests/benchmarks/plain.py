"""A dossier as a plain dict, as the engines of others take it, and the rules as plain two-valued tests."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import Any, TypeAlias

from overstap_engine.evaluate.outcome import Case
from overstap_engine.evaluate.row import plain
from overstap_engine.model.values import Scalar
from overstap_engine.plan import Plan
from overstap_engine.plan.node import (
    And,
    AsOfTerm,
    Comparison,
    Const,
    EqualOrUnknown,
    FactTerm,
    IsKnown,
    Leaf,
    Node,
    OffsetTerm,
    Or,
    Relation,
    SignalTally,
    TruthRef,
)
from overstap_engine.plan.plan import SignalStep, TruthStep
from tests.benchmarks.workload import FACTS

__all__ = [
    "INPUTS",
    "All",
    "Any_",
    "Apart",
    "Compared",
    "Fired",
    "Known",
    "OneOf",
    "PlainRule",
    "Tallied",
    "Test",
    "leaves",
    "plain_facts",
    "plain_rules",
    "strata",
    "ways",
]

INPUTS = (*FACTS, "peildatum")

Operator: TypeAlias = str
"""``==``, ``!=``, ``<``, ``<=``, ``>`` or ``>=``."""

_OPPOSITE = {"==": "!=", "<": ">=", ">": "<=", ">=": "<", "<=": ">"}


def plain_facts(case: Case) -> dict[str, Any]:
    """Every fact, None when unknown; dates as day numbers."""
    facts: dict[str, Any] = dict.fromkeys(FACTS)
    for name, value in case.facts.items():
        facts[name] = value if isinstance(value, tuple) else plain(value)
    facts["peildatum"] = case.as_of.toordinal()
    return facts


# -- tests that are false when a fact they need is unknown ----------------------------------------------------------


@dataclass(frozen=True, slots=True)
class All:
    parts: "tuple[Test, ...]"


@dataclass(frozen=True, slots=True)
class Any_:
    parts: "tuple[Test, ...]"


@dataclass(frozen=True, slots=True)
class Compared:
    """``fact operator value``."""

    fact: str
    operator: Operator
    value: bool | int | str


@dataclass(frozen=True, slots=True)
class Apart:
    """``peildatum - fact operator days``; days may be 0."""

    fact: str
    operator: Operator
    days: int


@dataclass(frozen=True, slots=True)
class OneOf:
    fact: str
    values: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Known:
    fact: str
    expected: bool


@dataclass(frozen=True, slots=True)
class Fired:
    """Another rule is raised, or derived fact true; or it is not shown to be."""

    name: str
    expected: bool


@dataclass(frozen=True, slots=True)
class Tallied:
    """At least so many of the counted rules are raised."""

    least: int


Test: TypeAlias = All | Any_ | Compared | Apart | OneOf | Known | Fired | Tallied


@dataclass(frozen=True, slots=True)
class PlainRule:
    """A rule or derived fact."""

    name: str
    test: Test
    counted: bool


def plain_rules(plan: Plan) -> tuple[PlainRule, ...]:
    """When each rule is certainly raised and each derived fact certainly true, in dependency order."""
    found: list[PlainRule] = []
    for step in plan.steps:
        match step:
            case SignalStep():
                found.append(PlainRule(step.code, _certain(step.node, plan), step.counted))
            case TruthStep():
                found.append(PlainRule(step.id, _certain(step.node, plan), False))
            case _:
                raise TypeError(f"not in this workload: {step}")
    return tuple(found)


def strata(rules: tuple[PlainRule, ...]) -> tuple[tuple[PlainRule, ...], ...]:
    """The rules in layers, each reading only what is in the layers before it."""
    level: dict[str, int] = {}
    last_counted = max((n for n, rule in enumerate(rules) if rule.counted), default=-1)
    for rule in rules:
        parts = [*leaves(rule.test)]
        needed = [level[part.name] for part in parts if isinstance(part, Fired)]
        if any(isinstance(part, Tallied) for part in parts):
            needed += [level[rule.name] for rule in rules[: last_counted + 1] if rule.counted]
        level[rule.name] = 1 + max(needed, default=0)
    depths = sorted(set(level.values()))
    return tuple(tuple(rule for rule in rules if level[rule.name] == depth) for depth in depths)


def leaves(test: Test) -> Iterator[Test]:
    """The tests joined in a test."""
    match test:
        case All(parts) | Any_(parts):
            for part in parts:
                yield from leaves(part)
        case _:
            yield test


def _certain(node: Node, plan: Plan, opposite: bool = False) -> Test:
    """When the node, or its opposite, is certainly true."""
    match node:
        case And(parts) | Or(parts):
            joined = tuple(_certain(part, plan, opposite) for part in parts)
            return All(joined) if isinstance(node, And) != opposite else Any_(joined)
        case TruthRef((kind, name), negated):
            if negated == opposite:
                return Fired(name, True)
            if kind == "signaal":
                raise TypeError("not in this workload: the certain opposite of a signal")
            node = next(s.node for s in plan.steps if isinstance(s, TruthStep) and s.id == name)
            return _certain(node, plan, opposite=True)
        case Leaf(test, negated):
            return _leaf(test, negated != opposite)
        case _:
            raise TypeError(f"not in this workload: {node}")


def _leaf(test: object, opposite: bool) -> Test:
    match test:
        case Comparison(FactTerm(name), relation, (Const(value),)):
            return Compared(name, _operator(relation, opposite), _known(value))
        case Comparison(AsOfTerm(), relation, (Const(value),)):
            return Compared("peildatum", _operator(relation, opposite), _known(value))
        case Comparison(FactTerm(name), Relation.EQUALS, constants) if not opposite:
            return OneOf(name, tuple(str(term.value) for term in constants if isinstance(term, Const)))
        case Comparison(AsOfTerm(), relation, (FactTerm(name),)):
            return Apart(name, _operator(relation, opposite), 0)
        case Comparison(AsOfTerm(), relation, (OffsetTerm(count, _, FactTerm(name)),)):
            return Apart(name, _operator(relation, opposite), count)
        case IsKnown(FactTerm(name)):
            return Known(name, not opposite)
        case EqualOrUnknown(("feit", name), (Const(False),)) if not opposite:
            return Fired(name, False)
        case SignalTally(False, Relation.AT_LEAST, (least,)) if not opposite:
            return Tallied(least)
        case _:
            raise TypeError(f"not in this workload: {test}")


def _operator(relation: Relation, opposite: bool) -> Operator:
    return _OPPOSITE[relation.value] if opposite else relation.value


def _known(value: Scalar) -> bool | int | str:
    return value.toordinal() if isinstance(value, date) else value


def ways(test: Test) -> list[list[Test]]:
    """The ways to fire, split only where other rules are read; tests on facts alone stay one test."""
    if not any(isinstance(part, Fired) for part in leaves(test)):
        return [[*test.parts]] if isinstance(test, All) else [[test]]
    match test:
        case Any_(parts):
            return [way for part in parts for way in ways(part)]
        case All(parts):
            found: list[list[Test]] = [[]]
            for part in parts:
                found = [way + more for way in found for more in ways(part)]
            return found
        case _:
            return [[test]]
