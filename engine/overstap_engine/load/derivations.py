"""Derived facts: the second pass reads their definitions (rule-language.md, section 4)."""

from collections.abc import Mapping

from overstap_engine.diagnostics.catalogue.names import UnknownField, UnknownList
from overstap_engine.diagnostics.catalogue.structure import NoDefinition
from overstap_engine.diagnostics.catalogue.types import FactMisfit, FieldMisfit, NotAField
from overstap_engine.load.conditions import read_body, read_condition
from overstap_engine.load.derived_types import DEFINITIONS
from overstap_engine.load.log import Log
from overstap_engine.load.names import DATE, Context, Names, ValueType
from overstap_engine.load.operands import read_operand
from overstap_engine.load.parameter_refs import parameter_name
from overstap_engine.load.sections import Entry
from overstap_engine.load.shapes import Block, Keys, items_of, open_block, part_of
from overstap_engine.model.condition import AllOf, Condition, FactRef, Operand
from overstap_engine.model.rulebook import Definition, Derivation, Extreme, FirstKnown, Newest, TruthOf
from overstap_engine.model.vocabulary import Kind, Vocabulary
from overstap_engine.text.suggest import closest
from overstap_engine.text.tree import Node, ScalarNode

__all__ = ["read_derivations"]

_DERIVATION = Keys("afleidingen", ("feit",), (*DEFINITIONS, "label", "omschrijving"))
_EXTREME = ("van",), ("waar",)
_NEWEST = Keys("nieuwste", ("van", "volgens"), ("waar",))
_NOTHING = FirstKnown(())
"""Stands in for a definition that could not be read."""


def read_derivations(
    entries: tuple[Entry, ...], vocabulary: Vocabulary, names: Names, log: Log
) -> Mapping[str, Derivation]:
    """Read ``afleidingen``: the first of each name that is not an input fact or list."""
    context = Context(names, log)
    taken = {"", *vocabulary.facts, *vocabulary.lists}
    read: dict[str, Derivation] = {}
    for name, node in entries:
        derivation = _read_derivation(name, node, context)
        if derivation is not None and name.text not in taken:
            read.setdefault(name.text, derivation)
    return read


def _read_derivation(name: ScalarNode, node: Node, context: Context) -> Derivation | None:
    block = open_block(node, _DERIVATION, context.log)
    if block is None:
        return None
    return Derivation(
        fact=name.text,
        definition=_read_definition(name, block, context) or _NOTHING,
        label=block.text("label"),
        description=block.text("omschrijving"),
        span=name.span,
    )


def _read_definition(name: ScalarNode, block: Block, context: Context) -> Definition | None:
    """The first of the five definitions that is given; more than one is a mistake."""
    block.clash(*DEFINITIONS)
    given = next(((key.text, value) for key, value in block.node if key.text in DEFINITIONS), None)
    match given:
        case None:
            context.log.report(NoDefinition(block.key("feit"), name.text, DEFINITIONS))
            return None
        case "als", node:
            condition = read_condition(node, "als", context)
            return None if condition is None else TruthOf(condition)
        case "eersteBekende", node:
            return _read_first_known(name, node, context)
        case "nieuwste", node:
            return _read_newest(node, context)
        case word, node:
            return _read_extreme(word, node, context)


# -- aggregates -------------------------------------------------------------------------------------------------


def _read_extreme(word: str, node: Node, context: Context) -> Extreme | None:
    block = open_block(node, Keys(word, *_EXTREME), context.log)
    found = None if block is None else _find_field(block, context)
    if block is None or found is None:
        return None
    list_id, field = found
    where = _read_where(block, context.inside(list_id))
    if not _is_date(field, list_id, word, context):
        return None
    return Extreme(word == "laatste", list_id, field.text, where)


def _read_newest(node: Node, context: Context) -> Newest | None:
    block = open_block(node, _NEWEST, context.log)
    found = None if block is None else _find_field(block, context)
    if block is None or found is None:
        return None
    list_id, field = found
    where = _read_where(block, context.inside(list_id))
    order = block.value("volgens")
    if order is None or not _is_field(order, list_id, context):
        return None
    if not _is_date(order, list_id, "volgens", context):
        return None
    return Newest(list_id, field.text, order.text, where)


def _find_field(block: Block, context: Context) -> tuple[str, ScalarNode] | None:
    """``van: aanmeldingen.datum`` as a list and one of its fields."""
    value = block.value("van")
    if value is None:
        return None
    lists = context.names.lists
    list_id, dot, field = value.text.rpartition(".")
    if value.text in lists or not dot:
        options = tuple(f"{value.text}.{name}" for name in lists.get(value.text, ()))
        context.log.report(NotAField(value.span, value.text, options))
        return None
    if list_id not in lists:
        place = part_of(value, 0, len(list_id))
        context.log.report(UnknownList(place, list_id, tuple(lists), closest(list_id, lists)))
        return None
    found = ScalarNode(field, plain=True, span=part_of(value, len(list_id) + 1, len(value.text)))
    return (list_id, found) if _is_field(found, list_id, context) else None


def _is_field(field: ScalarNode, list_id: str, context: Context) -> bool:
    fields = context.names.lists[list_id]
    if field.text in fields:
        return True
    if fields:
        candidates = closest(field.text, fields)
        context.log.report(UnknownField(field.span, field.text, list_id, tuple(fields), candidates))
    else:
        context.log.leave_out(field.span)
    return False


def _is_date(field: ScalarNode, list_id: str, key: str, context: Context) -> bool:
    fields = context.names.lists[list_id]
    kind = fields[field.text].kind
    if kind is Kind.DATUM:
        return True
    if kind is None:
        context.log.leave_out(field.span)
        return False
    dates = tuple(name for name, type_ in fields.items() if type_.kind is Kind.DATUM)
    context.log.report(FieldMisfit(field.span, field.text, kind.value, key, dates))
    return False


def _read_where(block: Block, context: Context) -> Condition:
    """``waar`` may be left out: then every item counts."""
    node = block.get("waar")
    where = None if node is None else read_body(node, "waar", context)
    return AllOf(()) if where is None else where


# -- the first that is known ------------------------------------------------------------------------------------


def _read_first_known(name: ScalarNode, node: Node, context: Context) -> FirstKnown | None:
    type_ = context.names.facts.get(name.text, DATE)
    read = (
        _read_alternative(item, type_, name.text, context)
        for item in items_of(node, "eersteBekende", context.log)
    )
    operands = tuple(operand for operand in read if operand is not None)
    return FirstKnown(operands) if operands else None


def _read_alternative(node: Node, type_: ValueType, name: str, context: Context) -> Operand | None:
    """A fact of the same type, or anything else that can be compared with it."""
    fact_type = context.names.facts.get(node.text) if isinstance(node, ScalarNode) else None
    if not isinstance(node, ScalarNode) or fact_type is None or parameter_name(node) is not None:
        return read_operand(node, DATE if type_.kind is None else type_, name, context)
    if fact_type.kind is None or type_.kind is None:
        context.log.leave_out(node.span)
        return None
    if fact_type.kind is not type_.kind:
        kind, expected = fact_type.kind.value, type_.kind.value
        context.log.report(FactMisfit(node.span, node.text, kind, name, expected))
        return None
    return FactRef(node.text, node.span)
