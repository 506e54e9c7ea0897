"""Conditions: from a tree to the closed union of ``model.condition`` (rule-language.md, section 2)."""

from collections.abc import Mapping
from typing import TypeAlias

from overstap_engine.diagnostics.catalogue.names import UnknownFact, UnknownField, UnknownOperator
from overstap_engine.diagnostics.catalogue.structure import ComparisonExpected
from overstap_engine.diagnostics.catalogue.types import FactInBody, FactOperatorOnList
from overstap_engine.load.comparisons import (
    LIST_WORDS,
    NUMBER_WORDS,
    all_of,
    read_comparison,
    read_known,
    read_number,
)
from overstap_engine.load.names import DATE, Context
from overstap_engine.load.shapes import block_of, is_empty, items_of, joined, start_of, value_of
from overstap_engine.model.condition import (
    AllOf,
    AnyOf,
    AsOf,
    Condition,
    Counted,
    FactRef,
    FieldRef,
    Literal,
    NoneOf,
    Not,
    Operator,
    ParameterRef,
    Quantified,
    Quantifier,
    Raised,
    SignalCount,
)
from overstap_engine.model.responsibility import RESERVED_GROUPS
from overstap_engine.text.span import Span
from overstap_engine.text.suggest import closest
from overstap_engine.text.tree import MappingNode, Node, ScalarNode, SequenceNode

__all__ = ["RESERVED", "is_reserved", "read_body", "read_condition"]

_Group: TypeAlias = type[AllOf] | type[AnyOf] | type[NoneOf]

_GROUPS: Mapping[str, _Group] = {"alle": AllOf, "eenVan": AnyOf, "geenVan": NoneOf}
_COUNTS = {"signalen.aantal": False, "signalen.aantalFasen": True}
RESERVED = (*_GROUPS, "niet", "signaal", *_COUNTS, "peildatum")
"""Words with a meaning of their own where the name of a fact may stand."""


def is_reserved(name: str) -> bool:
    """Whether no fact, list or field may have this name: a word of the language, or in a group of derived facts that
    the section ``verantwoordelijkheid`` makes."""
    group, dot, _ = name.partition(".")
    return name in RESERVED or (dot != "" and group in RESERVED_GROUPS)


def read_condition(node: Node, key: str, context: Context) -> Condition | None:
    """What stands under ``als`` or ``alleenAls``: a condition, or a list of conditions that must all hold."""
    if isinstance(node, SequenceNode) and node.items:
        return AllOf(_parts(node, key, context), node.span)
    return _read_block(node, key, context)


def read_body(node: Node, key: str, context: Context) -> Condition | None:
    """What one item of ``context.list`` must meet."""
    return _read_block(node, key, context)


def _read_block(node: Node, key: str, context: Context) -> Condition | None:
    """One condition; several facts in one mapping must all hold."""
    block = block_of(node, key, context.log)
    if block is None:
        return None
    return all_of([_read_entry(name, value, context) for name, value in block], node.span)


def _parts(node: Node, key: str, context: Context) -> tuple[Condition, ...]:
    read = [_read_block(item, key, context) for item in items_of(node, key, context.log)]
    return tuple(part for part in read if part is not None)


def _read_entry(key: ScalarNode, value: Node, context: Context) -> Condition | None:
    """One key of a condition: a group, a field of the item at hand, or something about the dossier."""
    span = joined(key.span, value.span)
    if key.text in _GROUPS:
        return _GROUPS[key.text](_parts(value, key.text, context), span)
    if key.text == "niet":
        part = _read_block(value, key.text, context)
        return None if part is None else Not(part, span)
    if context.list is not None:
        return _read_field(key, value, context.list, context)
    return _read_subject(key, value, context)


# -- about one item ---------------------------------------------------------------------------------------------


def _read_field(key: ScalarNode, value: Node, list_id: str, context: Context) -> Condition | None:
    fields = context.fields
    if key.text in fields:
        return read_comparison(key, value, FieldRef(key.text, key.span), fields[key.text], context)
    names = context.names
    if not fields:
        context.log.leave_out(key.span)
    elif key.text in names.facts or key.text in names.lists or key.text in RESERVED:
        context.log.report(FactInBody(key.span, key.text, list_id, tuple(fields)))
    else:
        candidates = closest(key.text, fields)
        context.log.report(UnknownField(key.span, key.text, list_id, tuple(fields), candidates))
    return None


# -- about the dossier ------------------------------------------------------------------------------------------


def _read_subject(key: ScalarNode, value: Node, context: Context) -> Condition | None:
    names = context.names
    if key.text == "signaal":
        return _read_raised(key, value, context)
    if key.text in _COUNTS:
        return _read_signal_count(key, value, context)
    if key.text == "peildatum":
        return read_comparison(key, value, AsOf(key.span), DATE, context)
    if key.text in names.facts:
        return read_comparison(key, value, FactRef(key.text, key.span), names.facts[key.text], context)
    if key.text in names.lists:
        return _read_list(key, value, context)
    context.log.report(UnknownFact(key.span, key.text, _candidates(key.text, context)))
    return None


def _candidates(word: str, context: Context) -> tuple[str, ...]:
    """Names that look like ``word``; failing that, the facts under it when it is only the first half of a name."""
    known = (*context.names.facts, *context.names.lists, *RESERVED)
    under = tuple(name for name in known if name.startswith(f"{word}."))
    return closest(word, known) or under[:3]


def _read_raised(key: ScalarNode, value: Node, context: Context) -> Raised | None:
    items = items_of(value, key.text, context.log) if isinstance(value, SequenceNode) else (value,)
    codes = [value_of(item, key.text, context.log) for item in items]
    read = tuple(code.text for code in codes if code is not None)
    return Raised(read, joined(key.span, value.span)) if read else None


def _read_signal_count(key: ScalarNode, value: Node, context: Context) -> Condition | None:
    phases = _COUNTS[key.text]

    def make(operator: Operator, operands: tuple[Literal | ParameterRef, ...], span: Span) -> Condition:
        return SignalCount(phases, operator, operands, span)

    if not isinstance(value, MappingNode) and not is_empty(value):
        context.log.report(ComparisonExpected(start_of(value), key.text, NUMBER_WORDS))
        return None
    block = block_of(value, key.text, context.log)
    if block is None:
        return None
    parts = [read_number(word, node, key.text, make, context) for word, node in block]
    return all_of(parts, joined(key.span, value.span))


# -- about a list -----------------------------------------------------------------------------------------------


def _read_list(key: ScalarNode, value: Node, context: Context) -> Condition | None:
    words = (*LIST_WORDS, "bekend")
    if not isinstance(value, MappingNode) and not is_empty(value):
        context.log.report(ComparisonExpected(start_of(value), key.text, words))
        return None
    block = block_of(value, key.text, context.log)
    if block is None:
        return None
    parts = [_read_list_operator(word, node, key, words, context) for word, node in block]
    return all_of(parts, joined(key.span, value.span))


def _read_list_operator(
    word: ScalarNode, value: Node, key: ScalarNode, words: tuple[str, ...], context: Context
) -> Condition | None:
    if word.text == "bekend":
        return read_known(word, value, FactRef(key.text, key.span), context)
    if word.text == "aantal":
        return _read_counted(word, value, key.text, context)
    quantifier = next((item for item in Quantifier if item.value == word.text), None)
    if quantifier is not None:
        body = read_body(value, word.text, context.inside(key.text))
        return None if body is None else Quantified(key.text, quantifier, body, joined(word.span, value.span))
    if word.text == "onbekendOf" or any(operator.value == word.text for operator in Operator):
        context.log.report(FactOperatorOnList(word.span, word.text, key.text, words))
    else:
        context.log.report(UnknownOperator(word.span, word.text, key.text, words, closest(word.text, words)))
    return None


def _read_counted(word: ScalarNode, value: Node, list_id: str, context: Context) -> Condition | None:
    block = block_of(value, word.text, context.log)
    if block is None:
        return None
    where = block.get("waar")
    body = AllOf(()) if where is None else read_body(where, "waar", context.inside(list_id))

    def make(operator: Operator, operands: tuple[Literal | ParameterRef, ...], span: Span) -> Condition:
        return Counted(list_id, body or AllOf(()), operator, operands, span)

    numbers = [(name, node) for name, node in block if name.text != "waar"]
    if not numbers:
        context.log.report(ComparisonExpected(word.span, word.text, NUMBER_WORDS))
        return None
    parts = [read_number(name, node, word.text, make, context) for name, node in numbers]
    return all_of(parts, joined(word.span, value.span))
