"""Which outcomes a condition can have at all, when some facts are never known.

Every fact, condition and signal gets the set of states it can be in. Parts of a condition are taken to be
independent, so a set may hold an outcome that no dossier gives; an outcome that is *not* in the set is impossible.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from enum import Enum
from typing import Final, TypeAlias

from overstap_engine.check.dependencies import topological_order
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
    Quantifier,
    Raised,
    SignalCount,
    Subject,
    UnknownOr,
)
from overstap_engine.model.rulebook import Definition, Extreme, FirstKnown, Newest, Rulebook, TruthOf
from overstap_engine.model.values import Truth
from overstap_engine.model.vocabulary import Kind

__all__ = ["Truths", "reachable_truths"]


class _State(Enum):
    """What is known of a value."""

    YES = "ja"
    NO = "nee"
    VALUE = "some value"
    ABSENT = "absent"
    UNKNOWN = "unknown"


Truths: TypeAlias = frozenset[Truth]
_States: TypeAlias = frozenset[_State]

_ANY_TRUTH: Final[Truths] = frozenset((True, False, None))
_UNDECIDED: Final[Truths] = frozenset((None,))
_OVER_FEW_ITEMS: Final[Truths] = frozenset((False, None))
"""What "some item does" is over an empty list, and over a missing one."""
_SETTLED: Final = frozenset((_State.YES, _State.NO, _State.VALUE))


@dataclass(slots=True)
class _View:
    """What one party can know; filled in dependency order."""

    rulebook: Rulebook
    hidden: frozenset[str]
    derived: dict[str, _States] = field(default_factory=dict[str, _States])
    signals: dict[str, Truths] = field(default_factory=dict[str, Truths])


def reachable_truths(rulebook: Rulebook, hidden: frozenset[str]) -> Mapping[str, Truths]:
    """For every rule (by code) the truth values that its condition can have when ``hidden`` facts stay unknown.

    Raises ``CircularError`` when the rulebook has a circular dependency.
    """
    view = _View(rulebook, hidden)
    for kind, name in topological_order(rulebook):
        if kind == "feit":
            view.derived[name] = _defined(rulebook.derivations[name].definition, view)
        else:
            view.signals[name] = _condition(rulebook.rules[name].condition, view)
    return view.signals


# -- derived facts ----------------------------------------------------------------------------------------------


def _defined(definition: Definition, view: _View) -> _States:
    match definition:
        case TruthOf(condition):
            as_state = {True: _State.YES, False: _State.NO, None: _State.UNKNOWN}
            return frozenset(as_state[truth] for truth in _condition(condition, view))
        case Extreme() | Newest():
            return _aggregate(definition, view)
        case FirstKnown(operands):
            return _first_known(operands, view)


def _aggregate(definition: Extreme | Newest, view: _View) -> _States:
    if definition.list in view.hidden:
        return frozenset((_State.UNKNOWN,))
    outside = frozenset((_State.ABSENT, _State.UNKNOWN))
    return outside | _SETTLED if True in _condition(definition.where, view) else outside


def _first_known(operands: tuple[Operand, ...], view: _View) -> _States:
    """The settled states of every operand that can be reached; unknown or absent when none needs to be known."""
    found: set[_State] = set()
    for operand in operands:
        states = _operand(operand, view)
        found |= states
        if states <= _SETTLED:
            return frozenset(found & _SETTLED)
    return frozenset(found)


# -- values -----------------------------------------------------------------------------------------------------


def _operand(operand: Operand | Subject, view: _View) -> _States:
    match operand:
        case Literal(bool() as value):
            return frozenset((_State.YES if value else _State.NO,))
        case Literal() | AsOf() | ParameterRef():
            return frozenset((_State.VALUE,))
        case Offset(base=base):
            return _operand(base, view)
        case FieldRef():
            return _SETTLED | {_State.UNKNOWN}
        case FactRef(name):
            return _fact(name, view)


def _fact(name: str, view: _View) -> _States:
    if name in view.derived:
        return view.derived[name]
    fact = view.rulebook.vocabulary.facts.get(name)
    if name in view.hidden:
        assumed = None if fact is None else fact.default
        return frozenset((_State.UNKNOWN,)) if assumed is None else _operand(Literal(assumed), view)
    if fact is None:
        return frozenset((_State.VALUE, _State.UNKNOWN))
    known = frozenset((_State.YES, _State.NO) if fact.kind is Kind.JA_NEE else (_State.VALUE,))
    return known if fact.default is not None else known | {_State.UNKNOWN}


# -- conditions -------------------------------------------------------------------------------------------------


def _condition(condition: Condition, view: _View) -> Truths:
    match condition:
        case AllOf(parts):
            return _all(_condition(part, view) for part in parts)
        case AnyOf(parts):
            return _any(_condition(part, view) for part in parts)
        case NoneOf(parts):
            return _negated(_any(_condition(part, view) for part in parts))
        case Not(part):
            return _negated(_condition(part, view))
        case Compare():
            return _compare(condition, view)
        case Known(subject, expected):
            return frozenset((state in _SETTLED) is expected for state in _operand(subject, view))
        case UnknownOr(subject, operands):
            return _unknown_or(_operand(subject, view), operands, view)
        case Quantified():
            return _quantified(condition, view)
        case Counted():
            return _UNDECIDED if condition.list in view.hidden else _ANY_TRUTH
        case Raised(codes):
            return _any(view.signals.get(code, _ANY_TRUTH) | {False} for code in codes)
        case SignalCount():
            return _ANY_TRUTH


def _compare(condition: Compare, view: _View) -> Truths:
    subject = _operand(condition.subject, view)
    equal = condition.operator in (Operator.IS, Operator.IS_NIET, Operator.IN, Operator.NIET_IN)
    found = _any(_pair(subject, _operand(operand, view), equal=equal) for operand in condition.operands)
    return _negated(found) if condition.operator in (Operator.IS_NIET, Operator.NIET_IN) else found


def _pair(subject: _States, operand: _States, *, equal: bool) -> Truths:
    """Every answer to one comparison (``equal``: with ``is``), negations left to the caller."""
    return frozenset(
        truth for one in subject for other in operand for truth in _answers(one, other, equal=equal)
    )


def _answers(one: _State, other: _State, *, equal: bool) -> Truths:
    if _State.ABSENT in (one, other):
        return frozenset((False,))
    if _State.UNKNOWN in (one, other):
        return _UNDECIDED
    if equal and _State.VALUE not in (one, other):
        return frozenset((one is other,))
    return frozenset((True, False))


def _unknown_or(subject: _States, operands: tuple[Operand, ...], view: _View) -> Truths:
    missing: Truths = frozenset((True,)) if subject - _SETTLED else frozenset()
    settled = subject & _SETTLED
    if not settled:
        return missing
    return missing | _any(_pair(settled, _operand(operand, view), equal=True) for operand in operands)


def _quantified(condition: Quantified, view: _View) -> Truths:
    if condition.list in view.hidden:
        return _UNDECIDED
    body = _condition(condition.body, view)
    some = body | _OVER_FEW_ITEMS
    match condition.quantifier:
        case Quantifier.ALLE_ITEMS:
            return body | _negated(_OVER_FEW_ITEMS)
        case Quantifier.MINSTENS_EEN:
            return some
        case Quantifier.GEEN_ENKEL:
            return _negated(some)


# -- Kleene's logic over sets -------------------------------------------------------------------------------------


def _negated(truths: Truths) -> Truths:
    opposite: Mapping[Truth, Truth] = {True: False, False: True, None: None}
    return frozenset(opposite[truth] for truth in truths)


def _any(several: Iterable[Truths]) -> Truths:
    """All answers of "at least one" over one answer of each."""
    found: Truths = frozenset((False,))
    for truths in several:
        found = frozenset(_or(one, other) for one in found for other in truths)
    return found


def _all(several: Iterable[Truths]) -> Truths:
    return _negated(_any(_negated(truths) for truths in several))


def _or(one: Truth, other: Truth) -> Truth:
    if one or other:
        return True
    return None if one is None or other is None else False
