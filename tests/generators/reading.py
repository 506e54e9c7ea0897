"""What constants and offsets a rulebook contains."""

from collections.abc import Iterator, Mapping
from typing import TypeAlias

from overstap_engine.model.condition import (
    Compare,
    Condition,
    Counted,
    Literal,
    Offset,
    Operand,
    ParameterRef,
    SignalCount,
    Unit,
    UnknownOr,
)
from overstap_engine.model.rulebook import Extreme, FirstKnown, Newest, Rulebook, TruthOf, Within
from overstap_engine.model.values import Scalar
from overstap_engine.model.walk import walk

__all__ = ["conditions_of", "constants_of", "offsets_of"]

Resolved: TypeAlias = Mapping[str, Scalar | tuple[Scalar, ...]]


def conditions_of(rulebook: Rulebook) -> Iterator[Condition]:
    """Every condition in the rulebook, parts included."""
    for condition in _roots(rulebook):
        yield from walk(condition)


def constants_of(rulebook: Rulebook, parameters: Resolved) -> Iterator[Scalar]:
    """Every value that something is compared with."""
    for operand in _operands(rulebook):
        match operand:
            case Literal(value) | Offset(base=Literal(value)):
                yield value
            case ParameterRef(name) | Offset(base=ParameterRef(name)):
                found = parameters[name]
                yield from found if isinstance(found, tuple) else (found,)
            case _:
                continue


def offsets_of(rulebook: Rulebook, parameters: Resolved) -> Iterator[tuple[int, Unit]]:
    """Every distance between two dates that is asked about."""
    for operand in _operands(rulebook):
        if isinstance(operand, Offset):
            count = operand.count if isinstance(operand.count, int) else parameters[operand.count.name]
            yield int(str(count)), operand.unit


def _roots(rulebook: Rulebook) -> Iterator[Condition]:
    yield from (rule.condition for rule in rulebook.rules.values())
    yield from (action.only_if for action in rulebook.actions.values() if action.only_if is not None)
    for derivation in rulebook.derivations.values():
        match derivation.definition:
            case TruthOf(condition) | Extreme(where=condition) | Newest(where=condition):
                yield condition
            case FirstKnown():
                continue
    if rulebook.scope is not None:
        yield rulebook.scope


def _operands(rulebook: Rulebook) -> Iterator[Operand]:
    for condition in conditions_of(rulebook):
        if isinstance(condition, Compare | UnknownOr | Counted | SignalCount):
            yield from condition.operands
    for derivation in rulebook.derivations.values():
        if isinstance(derivation.definition, FirstKnown):
            yield from derivation.definition.operands
    for action in rulebook.actions.values():
        if action.due is not None and not isinstance(action.due, Within):
            yield action.due
