"""A condition in a canonical form that forgets layout: the order of parts and groups inside groups.

``core_rules.py`` writes the same form by hand, so a rule and its transcription are equal when they mean the same.
"""

from dataclasses import dataclass
from datetime import date
from typing import TypeAlias, assert_never

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
from overstap_engine.model.values import Scalar

__all__ = ["Canonical", "Group", "all_of", "any_of", "canonical", "operand"]


@dataclass(frozen=True, slots=True)
class Group:
    """Parts whose order means nothing, under a word such as ``alle`` or ``aanmeldingen minstensEen``."""

    word: str
    parts: "frozenset[Canonical]"


Canonical: TypeAlias = str | Group


def all_of(*parts: Canonical) -> Canonical:
    """``alle``, with ``alle`` inside ``alle`` taken apart."""
    flat: set[Canonical] = set()
    for part in parts:
        flat |= part.parts if isinstance(part, Group) and part.word == "alle" else {part}
    return next(iter(flat)) if len(flat) == 1 else Group("alle", frozenset(flat))


def any_of(*parts: Canonical) -> Canonical:
    """``eenVan``."""
    return Group("eenVan", frozenset(parts))


def canonical(condition: Condition) -> Canonical:
    """The canonical form of a parsed condition."""
    match condition:
        case AllOf(parts):
            return all_of(*map(canonical, parts))
        case AnyOf(parts):
            return any_of(*map(canonical, parts))
        case NoneOf(parts):
            return Group("geenVan", frozenset(map(canonical, parts)))
        case Not(part):
            return Group("niet", frozenset({canonical(part)}))
        case Quantified(list=name, quantifier=quantifier, body=body):
            return Group(f"{name} {quantifier.value}", frozenset({canonical(body)}))
        case Counted(list=name, body=body, operator=operator, operands=operands):
            return Group(
                f"{name} aantal {operator.value} {_operands(operands)}", frozenset({canonical(body)})
            )
        case Compare(subject, operator, operands):
            return f"{_subject(subject)} {operator.value} {_operands(operands)}"
        case Known(subject, expected):
            return f"{_subject(subject)} bekend {_scalar(expected)}"
        case UnknownOr(subject, operands):
            return f"{_subject(subject)} onbekendOf {_operands(operands)}"
        case Raised(codes):
            return f"signaal {' '.join(codes)}"
        case SignalCount(phases=phases, operator=operator, operands=operands):
            return f"{'aantalFasen' if phases else 'aantal'} {operator.value} {_operands(operands)}"
        case _:
            assert_never(condition)


def _subject(subject: Subject) -> str:
    match subject:
        case AsOf():
            return "peildatum"
        case FactRef(id=name):
            return name
        case FieldRef(name=name):
            return f".{name}"
        case _:
            assert_never(subject)


def _operands(operands: "tuple[Operand, ...] | tuple[Literal | ParameterRef, ...]") -> str:
    return " ".join(map(operand, operands))


def operand(written: Operand) -> str:
    """An operand as policy staff write it."""
    match written:
        case Literal(value=value):
            return _scalar(value)
        case FactRef(id=name):
            return name
        case AsOf():
            return "peildatum"
        case ParameterRef(name=name):
            return f"${name}"
        case Offset(count, unit, before, base):
            amount = f"${count.name}" if isinstance(count, ParameterRef) else str(count)
            return f"{amount} {unit.value} {'voor' if before else 'na'} {operand(base)}"
        case _:
            assert_never(written)


def _scalar(value: Scalar) -> str:
    if isinstance(value, bool):
        return "ja" if value else "nee"
    return value.isoformat() if isinstance(value, date) else str(value)
