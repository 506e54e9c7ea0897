"""Which conditions and facts can be unknown at all: what never can, need not be seen so."""

from dataclasses import replace
from typing import assert_never

from overstap.memo import per_rulebook
from overstap.testing.coverage.finite import Finite, can_come_out
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
    ParameterRef,
    Quantified,
    Raised,
    SignalCount,
    Subject,
    UnknownOr,
)
from overstap_engine.model.dependencies import Key
from overstap_engine.model.rulebook import Extreme, FirstKnown, Newest, Rulebook, TruthOf
from overstap_engine.plan import make_plan
from overstap_engine.plan.node import Fixed

__all__ = ["can_be_unknown", "fact_can_be_unknown", "rule_can_be_unknown"]


def can_be_unknown(condition: Condition, rulebook: Rulebook, items: str | None = None) -> bool:
    """Can this condition be neither true nor false? ``items`` is the list that its fields belong to."""
    match condition:
        case AllOf(parts) | AnyOf(parts) | NoneOf(parts):
            return any(can_be_unknown(part, rulebook, items) for part in parts)
        case Not(part):
            return can_be_unknown(part, rulebook, items)
        case Compare(subject, _, operands):
            return _subject(subject, rulebook, items) or any(_operand(each, rulebook) for each in operands)
        case UnknownOr(_, operands):
            return any(_operand(each, rulebook) for each in operands)
        case Known():
            return False
        case Quantified() | Counted():
            return True
        case Raised(codes):
            return any(can_be_unknown(rulebook.rules[code].condition, rulebook) for code in codes)
        case SignalCount():
            return True
        case _:
            assert_never(condition)


def rule_can_be_unknown(code: str, rulebook: Rulebook) -> bool:
    """Can this rule be undetermined?"""
    return can_be_unknown(rulebook.rules[code].condition, rulebook) and _doubts(rulebook).possible(
        ("signaal", code)
    )


def fact_can_be_unknown(name: str, rulebook: Rulebook) -> bool:
    """Can this input or derived fact be unknown?"""
    if name in rulebook.vocabulary.lists:
        return True
    if name not in rulebook.derivations:
        fact = rulebook.vocabulary.facts[name]
        return fact.default is None and not fact.required
    match rulebook.derivations[name].definition:
        case TruthOf(condition):
            return can_be_unknown(condition, rulebook) and _doubts(rulebook).possible(("feit", name))
        case FirstKnown(operands):
            return all(_operand(each, rulebook) for each in operands)
        case Extreme() | Newest():
            return True


def _subject(subject: Subject, rulebook: Rulebook, items: str | None) -> bool:
    match subject:
        case FactRef(name):
            return fact_can_be_unknown(name, rulebook)
        case FieldRef(name):
            return items is None or not rulebook.vocabulary.lists[items].fields[name].required
        case AsOf():
            return False
        case _:
            assert_never(subject)


def _operand(operand: Operand, rulebook: Rulebook) -> bool:
    match operand:
        case FactRef(name):
            return fact_can_be_unknown(name, rulebook)
        case Offset(_, _, _, base):
            return _operand(base, rulebook)
        case Literal() | AsOf() | ParameterRef():
            return False
        case _:
            assert_never(operand)


class _Doubts:
    """Whether a derived truth or a rule can be unknown, from looking at all that its condition can tell apart."""

    def __init__(self, rulebook: Rulebook) -> None:
        party = rulebook.vocabulary.parties[0]
        self._plan = make_plan(rulebook, year=_ORDINARY_YEAR, region=None, party=party)
        self._found: dict[Key, bool] = {}

    def possible(self, key: Key) -> bool:
        if key not in self._found:
            everything = Finite.of(self._plan, Fixed(True))
            self._found[key] = can_come_out(replace(everything, node=everything.steps[key]), None)
        return self._found[key]


_ORDINARY_YEAR = 2026

_doubts = per_rulebook(_Doubts)
