"""Operands: what a fact, field or count is compared with (section 2)."""

from overstap_engine.diagnostics.catalogue.types import FieldAsOperand, ListAsOperand
from overstap_engine.load.date_operands import read_date_operand
from overstap_engine.load.names import Context, ValueType
from overstap_engine.load.parameter_refs import parameter_name, read_parameter
from overstap_engine.load.scalars import read_scalar
from overstap_engine.load.shapes import items_of, start_of, value_of
from overstap_engine.model.condition import Literal, Operand
from overstap_engine.model.vocabulary import Kind
from overstap_engine.text.tree import Node, ScalarNode, SequenceNode

__all__ = ["read_operand", "read_operands"]


def read_operands(node: Node, type_: ValueType, subject: str, context: Context) -> tuple[Operand, ...]:
    """One operand or more, out of a written list or a lijst parameter: behind ``in``, ``nietIn``, ``onbekendOf``."""
    items = items_of(node, subject, context.log) if isinstance(node, SequenceNode) else (node,)
    read = (_read_one(item, type_, subject, context, within_list=True) for item in items)
    return tuple(operand for operand in read if operand is not None)


def read_operand(node: Node, type_: ValueType, subject: str, context: Context) -> Operand | None:
    """Exactly one operand of this type. ``subject``: the fact, field or key it is for."""
    if isinstance(node, SequenceNode):
        context.log.report(ListAsOperand(start_of(node), subject))
        return None
    return _read_one(node, type_, subject, context, within_list=False)


def _read_one(
    node: Node, type_: ValueType, subject: str, context: Context, *, within_list: bool
) -> Operand | None:
    value = value_of(node, subject, context.log)
    if value is None:
        return None
    if type_.kind is None:
        context.log.leave_out(value.span)
        return None
    if parameter_name(value) is not None:
        return read_parameter(value, type_, subject, context, within_list=within_list)
    if type_.kind is Kind.DATUM:
        return read_date_operand(value, subject, context)
    return _literal(value, type_, subject, context)


def _literal(value: ScalarNode, type_: ValueType, subject: str, context: Context) -> Literal | None:
    is_field = value.text in context.fields and value.text not in type_.choices
    if context.list is not None and is_field and type_.kind is not Kind.TEKST:
        context.log.report(FieldAsOperand(value.span, value.text, context.list))
        return None
    scalar = read_scalar(value, type_, subject, context.log)
    return None if scalar is None else Literal(scalar, value.span)
