"""What is asked of one fact, field or count: ``feit: waarde`` and ``feit: {operator: operand}`` (section 2)."""

from collections.abc import Callable
from typing import TypeAlias

from overstap_engine.diagnostics.catalogue.names import UnknownOperator
from overstap_engine.diagnostics.catalogue.structure import ListExpected
from overstap_engine.diagnostics.catalogue.types import ListOperatorOnFact, OperatorMisfit
from overstap_engine.load.names import NUMBER, Context, ValueType
from overstap_engine.load.operands import read_operand, read_operands
from overstap_engine.load.parameter_refs import parameter_name
from overstap_engine.load.shapes import block_of, is_empty, joined, start_of, value_of, yes_or_no
from overstap_engine.model.condition import (
    AllOf,
    Compare,
    Condition,
    Known,
    Literal,
    Operand,
    Operator,
    ParameterRef,
    Quantifier,
    Subject,
    UnknownOr,
)
from overstap_engine.model.vocabulary import Kind
from overstap_engine.text.span import Span
from overstap_engine.text.suggest import closest
from overstap_engine.text.tree import MappingNode, Node, ScalarNode, SequenceNode

__all__ = [
    "LIST_WORDS",
    "NUMBER_WORDS",
    "Counts",
    "all_of",
    "read_comparison",
    "read_known",
    "read_number",
]

_EQUALITY = (Operator.IS, Operator.IS_NIET, Operator.IN, Operator.NIET_IN)
_SETS = (Operator.IN, Operator.NIET_IN)
_DATES = (Operator.VOOR, Operator.NA, Operator.VANAF, Operator.TOT_EN_MET)
_NUMBERS = (Operator.MINDER_DAN, Operator.MEER_DAN, Operator.MINSTENS, Operator.HOOGSTENS)
_FITTING = {
    Kind.JA_NEE: _EQUALITY,
    Kind.KEUZE: _EQUALITY,
    Kind.TEKST: _EQUALITY,
    Kind.DATUM: _EQUALITY + _DATES,
    Kind.GETAL: _EQUALITY + _NUMBERS,
}

NUMBER_WORDS = tuple(operator.value for operator in (Operator.IS, Operator.IS_NIET, *_NUMBERS))
"""What a count can be compared with."""
LIST_WORDS = (*(quantifier.value for quantifier in Quantifier), "aantal")
"""The operators that only a list has, besides ``bekend``."""

Counts: TypeAlias = Callable[[Operator, "tuple[Literal | ParameterRef, ...]", Span], Condition]
"""Makes the condition for one comparison of a count."""


def read_comparison(
    key: ScalarNode, value: Node, subject: Subject, type_: ValueType, context: Context
) -> Condition | None:
    """All that is asked of one fact or field; several operators make an ``AllOf``."""
    if not isinstance(value, MappingNode):
        return _is(key, value, subject, type_, context)
    block = block_of(value, key.text, context.log)
    if block is None:
        return None
    parts = [_read_operator(word, node, key.text, subject, type_, context) for word, node in block]
    return all_of(parts, joined(key.span, value.span))


def all_of(parts: list[Condition | None], span: Span) -> Condition | None:
    """One condition stays bare; several must all hold. Parts with a mistake are left out."""
    if len(parts) == 1:
        return parts[0]
    return AllOf(tuple(part for part in parts if part is not None), span)


def _is(
    key: ScalarNode, value: Node, subject: Subject, type_: ValueType, context: Context
) -> Condition | None:
    operand = read_operand(value, type_, key.text, context)
    return (
        None if operand is None else Compare(subject, Operator.IS, (operand,), joined(key.span, value.span))
    )


def _read_operator(
    word: ScalarNode, value: Node, name: str, subject: Subject, type_: ValueType, context: Context
) -> Condition | None:
    span = joined(word.span, value.span)
    if word.text == "bekend":
        return read_known(word, value, subject, context)
    if word.text == "onbekendOf":
        operands = read_operands(value, type_, name, context)
        return UnknownOr(subject, operands, span) if operands else None
    operator = _find_operator(word, name, type_, context)
    if operator is None:
        return None
    compared = _operands(operator, value, name, type_, context)
    return Compare(subject, operator, compared, span) if compared else None


def read_known(word: ScalarNode, value: Node, subject: Subject, context: Context) -> Known | None:
    """``bekend: ja`` and ``bekend: nee``."""
    answer = value_of(value, word.text, context.log)
    expected = None if answer is None else yes_or_no(answer, word.text, context.log)
    return None if expected is None else Known(subject, expected, joined(word.span, value.span))


def _find_operator(word: ScalarNode, name: str, type_: ValueType, context: Context) -> Operator | None:
    """The operator, when there is one of that name and it fits the type of the fact."""
    found = next((operator for operator in Operator if operator.value == word.text), None)
    fitting = tuple(Operator) if type_.kind is None else _FITTING[type_.kind]
    words = (*(operator.value for operator in fitting), "bekend", "onbekendOf")
    if word.text in LIST_WORDS:
        context.log.report(ListOperatorOnFact(word.span, word.text, name, words))
    elif found is None:
        context.log.report(UnknownOperator(word.span, word.text, name, words, closest(word.text, words)))
    elif found in fitting:
        return found
    elif type_.kind is not None:
        context.log.report(OperatorMisfit(word.span, word.text, name, type_.kind.value, words))
    return None


def _operands(
    operator: Operator, value: Node, name: str, type_: ValueType, context: Context
) -> tuple[Operand, ...]:
    if operator not in _SETS:
        operand = read_operand(value, type_, name, context)
        return () if operand is None else (operand,)
    written_list = isinstance(value, SequenceNode)
    parameter = isinstance(value, ScalarNode) and parameter_name(value) is not None
    if written_list or parameter or is_empty(value):
        return read_operands(value, type_, name, context)
    context.log.report(ListExpected(start_of(value), operator.value))
    return ()


# -- counts -----------------------------------------------------------------------------------------------------


def read_number(word: ScalarNode, value: Node, name: str, make: Counts, context: Context) -> Condition | None:
    """``minstens: 3`` of a count that is not a fact: ``make`` builds the condition."""
    operator = next((operator for operator in Operator if operator.value == word.text), None)
    if operator is None:
        context.log.report(
            UnknownOperator(word.span, word.text, name, NUMBER_WORDS, closest(word.text, NUMBER_WORDS))
        )
        return None
    if operator.value not in NUMBER_WORDS:
        context.log.report(OperatorMisfit(word.span, word.text, name, Kind.GETAL.value, NUMBER_WORDS))
        return None
    operand = read_operand(value, NUMBER, name, context)
    if not isinstance(operand, Literal | ParameterRef):
        return None
    return make(operator, (operand,), joined(word.span, value.span))
