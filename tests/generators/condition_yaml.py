"""Conditions as trees of YAML, in the shortest form that means the same."""

from collections.abc import Mapping, Sequence
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
from tests.generators.yaml_text import Plain, Tree, scalar

__all__ = ["UNIT_WORDS", "condition_tree", "operand_text", "root_tree"]

UNIT_WORDS: Mapping[Unit, str] = {
    Unit.DAG: "dagen",
    Unit.WEEK: "weken",
    Unit.MAAND: "maanden",
    Unit.JAAR: "jaar",
}
GROUPS = {"alle", "eenVan", "geenVan", "niet"}


def root_tree(condition: Condition) -> Tree:
    """What stands under ``als``: there a list means that all must hold."""
    if isinstance(condition, AllOf) and "alle" in condition_tree(condition):
        return [condition_tree(part) for part in condition.parts]
    return condition_tree(condition)


def condition_tree(condition: Condition) -> Mapping[str, Tree]:
    """One condition as a block."""
    match condition:
        case AllOf(parts):
            written = [condition_tree(part) for part in parts]
            return _merged(written) or {"alle": written}
        case AnyOf(parts):
            return {"eenVan": [condition_tree(part) for part in parts]}
        case NoneOf(parts):
            return {"geenVan": [condition_tree(part) for part in parts]}
        case Not(part):
            return {"niet": condition_tree(part)}
        case Compare(subject, operator, operands):
            return {_subject(subject): _comparison(operator, operands)}
        case Known(subject, expected):
            return {_subject(subject): {"bekend": scalar(expected)}}
        case UnknownOr(subject, operands):
            return {_subject(subject): {"onbekendOf": _one_or_list(operands)}}
        case Quantified(name, quantifier, body):
            return {name: {quantifier.value: condition_tree(body)}}
        case Counted(name, body, operator, operands):
            where: Mapping[str, Tree] = {} if body == AllOf(()) else {"waar": condition_tree(body)}
            return {name: {"aantal": {**where, operator.value: operand_text(operands[0])}}}
        case Raised(codes):
            return {"signaal": Plain(codes[0]) if len(codes) == 1 else [Plain(code) for code in codes]}
        case SignalCount(phases, operator, operands):
            key = "signalen.aantalFasen" if phases else "signalen.aantal"
            return {key: {operator.value: operand_text(operands[0])}}
        case _:
            assert_never(condition)


def operand_text(operand: Operand) -> str:
    """An operand as written."""
    match operand:
        case Literal(value):
            return scalar(value)
        case FactRef(name):
            return Plain(name)
        case AsOf():
            return Plain("peildatum")
        case ParameterRef(name):
            return Plain(f"${name}")
        case Offset(count, unit, before, base):
            number = f"${count.name}" if isinstance(count, ParameterRef) else str(count)
            side = "voor" if before else "na"
            return Plain(f"{number} {UNIT_WORDS[unit]} {side} {operand_text(base)}")
        case _:
            assert_never(operand)


def _subject(subject: Subject) -> str:
    match subject:
        case FactRef(name) | FieldRef(name):
            return name
        case AsOf():
            return "peildatum"
        case _:
            assert_never(subject)


def _comparison(operator: Operator, operands: tuple[Operand, ...]) -> Tree:
    match operator:
        case Operator.IS:
            return operand_text(operands[0])
        case Operator.IN | Operator.NIET_IN:
            bare = len(operands) == 1 and isinstance(operands[0], ParameterRef)
            return {operator.value: _one_or_list(operands) if bare else [operand_text(o) for o in operands]}
        case _:
            return {operator.value: operand_text(operands[0])}


def _one_or_list(operands: tuple[Operand, ...]) -> Tree:
    written = [operand_text(operand) for operand in operands]
    return written[0] if len(written) == 1 else written


def _merged(blocks: Sequence[Mapping[str, Tree]]) -> Mapping[str, Tree] | None:
    """Several facts in one mapping, or several operators under one fact; None when that cannot be written."""
    keys = [key for block in blocks for key in block]
    if len(blocks) < 2 or len(keys) != len(blocks) or GROUPS & set(keys):
        return None
    if len(set(keys)) == len(keys):
        return {key: value for block in blocks for key, value in block.items()}
    operators = [value for block in blocks for value in block.values()]
    asked = [operator for value in operators if isinstance(value, Mapping) for operator in value]
    if len(set(keys)) > 1 or len(set(asked)) != len(blocks):
        return None
    return {keys[0]: {k: v for value in operators if isinstance(value, Mapping) for k, v in value.items()}}
