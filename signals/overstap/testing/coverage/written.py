"""Conditions in the words of the rule language, always laid out the same way, however the file lays them out."""

from collections.abc import Iterable
from datetime import date
from typing import assert_never

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
    Unit,
    UnknownOr,
)
from overstap_engine.model.values import Scalar

__all__ = ["written", "written_operand", "written_scalar"]

_SEVERAL = (Operator.IN, Operator.NIET_IN)
_UNITS = {
    Unit.DAG: ("dag", "dagen"),
    Unit.WEEK: ("week", "weken"),
    Unit.MAAND: ("maand", "maanden"),
    Unit.JAAR: ("jaar", "jaar"),
}


def written(condition: Condition) -> str:
    """A condition on one line, as ``peildatum: {voor: $teldatum}``."""
    match condition:
        case AllOf(parts):
            return f"alle: [{_all(parts)}]"
        case AnyOf(parts):
            return f"eenVan: [{_all(parts)}]"
        case NoneOf(parts):
            return f"geenVan: [{_all(parts)}]"
        case Not(part):
            return f"niet: {{{written(part)}}}"
        case Compare(subject, operator, operands):
            return f"{_subject(subject)}: {_asked(operator, operands)}"
        case Known(subject, expected):
            return f"{_subject(subject)}: {{bekend: {written_scalar(expected)}}}"
        case UnknownOr(subject, operands):
            return f"{_subject(subject)}: {{onbekendOf: {_one_or_list(operands)}}}"
        case Quantified(name, quantifier, body):
            return f"{name}: {{{quantifier.value}: {_body(body)}}}"
        case Counted(name, body, operator, operands):
            where = "" if body == AllOf(()) else f"waar: {_body(body)}, "
            return f"{name}: {{aantal: {{{where}{operator.value}: {_one_or_list(operands)}}}}}"
        case Raised(codes):
            return f"signaal: {codes[0]}" if len(codes) == 1 else f"signaal: [{', '.join(codes)}]"
        case SignalCount(phases, operator, operands):
            counted = "signalen.aantalFasen" if phases else "signalen.aantal"
            return f"{counted}: {{{operator.value}: {_one_or_list(operands)}}}"
        case _:
            assert_never(condition)


def _all(parts: Iterable[Condition]) -> str:
    return ", ".join(f"{{{written(part)}}}" for part in parts)


def _body(body: Condition) -> str:
    """Several fields in one mapping is how a body is written."""
    if isinstance(body, AllOf) and body.parts:
        fields = ", ".join(written(part) for part in body.parts)
        return f"{{{fields}}}"
    return f"{{{written(body)}}}"


def _subject(subject: Subject) -> str:
    match subject:
        case FactRef(name) | FieldRef(name):
            return name
        case AsOf():
            return "peildatum"
        case _:
            assert_never(subject)


def _asked(operator: Operator, operands: tuple[Operand, ...]) -> str:
    if operator is Operator.IS:
        return written_operand(operands[0])
    if operator in _SEVERAL:
        return f"{{{operator.value}: {_one_or_list(operands, always=True)}}}"
    return f"{{{operator.value}: {written_operand(operands[0])}}}"


def _one_or_list(operands: tuple[Operand, ...], *, always: bool = False) -> str:
    words = [written_operand(operand) for operand in operands]
    if len(words) == 1 and (not always or isinstance(operands[0], ParameterRef)):
        return words[0]
    return f"[{', '.join(words)}]"


def written_operand(operand: Operand) -> str:
    """What something is compared with: ``14 dagen voor $eersteLesdag``."""
    match operand:
        case Literal(value):
            return written_scalar(value)
        case FactRef(name):
            return name
        case AsOf():
            return "peildatum"
        case ParameterRef(name):
            return f"${name}"
        case Offset(count, unit, before, base):
            number = str(count) if isinstance(count, int) else f"${count.name}"
            word = _UNITS[unit][0 if count == 1 else 1]
            return f"{number} {word} {'voor' if before else 'na'} {written_operand(base)}"
        case _:
            assert_never(operand)


def written_scalar(value: Scalar) -> str:
    """A value as rule files write it."""
    match value:
        case bool():
            return "ja" if value else "nee"
        case date():
            return value.isoformat()
        case _:
            return str(value)
