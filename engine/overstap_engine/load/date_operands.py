"""Dates as operands: written out, other date facts, ``peildatum``, and offsets from those (section 2)."""

import re

from overstap_engine.diagnostics.catalogue.names import UnknownFact, UnknownUnit
from overstap_engine.diagnostics.catalogue.types import FactMisfit, FieldAsOperand
from overstap_engine.diagnostics.catalogue.values import NotADateOperand
from overstap_engine.load.names import DATE, NUMBER, Context, ValueType
from overstap_engine.load.parameter_refs import parameter_name, read_parameter
from overstap_engine.load.scalars import iso_form, read_date, read_number
from overstap_engine.load.shapes import part_of
from overstap_engine.model.condition import AsOf, FactRef, Literal, Offset, ParameterRef, Unit
from overstap_engine.model.vocabulary import Kind
from overstap_engine.text.suggest import closest
from overstap_engine.text.tree import ScalarNode

__all__ = ["OFFSET", "UNITS", "read_date_operand"]

UNITS = {
    "dag": Unit.DAG,
    "dagen": Unit.DAG,
    "week": Unit.WEEK,
    "weken": Unit.WEEK,
    "maand": Unit.MAAND,
    "maanden": Unit.MAAND,
    "jaar": Unit.JAAR,
}
"""The words for units of time."""
OFFSET = re.compile(r"([^\s-]\S*)\s+(\S+)\s+(voor|na)\s+(\S.*)")
"""A count, a unit, a direction and a date: ``14 dagen voor $teldatum``."""
_YEAR_FIRST = re.compile(r"[0-9]{4}-")
_NAME = re.compile(r"[^\W\d][\w-]*(\.[\w-]+)*")


def read_date_operand(
    value: ScalarNode, subject: str, context: Context
) -> FactRef | AsOf | Literal | Offset | None:
    """A date that is not a parameter. ``subject``: the fact, field or key it is for."""
    offset = OFFSET.fullmatch(value.text)
    if offset is not None:
        return _offset(value, offset, subject, context)
    return _moment(value, subject, context)


def _moment(value: ScalarNode, subject: str, context: Context) -> FactRef | AsOf | Literal | None:
    """A date without an offset: the as-of date, a fact, or a date written out."""
    if value.text == "peildatum":
        return AsOf(value.span)
    type_ = context.names.facts.get(value.text)
    if type_ is not None:
        return _date_fact(value, type_, subject, context)
    if value.text in context.fields and context.list is not None:
        context.log.report(FieldAsOperand(value.span, value.text, context.list))
        return None
    if _NAME.fullmatch(value.text):
        dates = [name for name, type_ in context.names.facts.items() if type_.kind is Kind.DATUM]
        candidates = closest(value.text, [*dates, "peildatum"])
        if candidates or "." in value.text:
            context.log.report(UnknownFact(value.span, value.text, candidates))
            return None
    if not _YEAR_FIRST.match(value.text) and not iso_form(value.text):
        context.log.report(NotADateOperand(value.span, value.text))
        return None
    date = read_date(value, subject, context.log)
    return None if date is None else Literal(date, value.span)


def _date_fact(value: ScalarNode, type_: ValueType, subject: str, context: Context) -> FactRef | None:
    if type_.kind is None:
        context.log.leave_out(value.span)
        return None
    if type_.kind is not Kind.DATUM:
        context.log.report(FactMisfit(value.span, value.text, type_.kind.value, subject, Kind.DATUM.value))
        return None
    return FactRef(value.text, value.span)


def _offset(value: ScalarNode, match: re.Match[str], subject: str, context: Context) -> Offset | None:
    """``14 dagen voor $uitersteAanmelddatum``: all its parts are read before giving up."""
    count_text, unit_text, base_text = (_group(value, match, index) for index in (1, 2, 4))
    count = _count(count_text, subject, context)
    unit = UNITS.get(unit_text.text)
    if unit is None:
        candidates = closest(unit_text.text, UNITS)
        context.log.report(UnknownUnit(unit_text.span, unit_text.text, tuple(UNITS), candidates))
    base = _base(base_text, subject, context)
    if count is None or unit is None or base is None:
        return None
    return Offset(count, unit, match.group(3) == "voor", base, value.span)


def _group(value: ScalarNode, match: re.Match[str], index: int) -> ScalarNode:
    return ScalarNode(match.group(index).rstrip(), plain=True, span=part_of(value, *match.span(index)))


def _count(value: ScalarNode, subject: str, context: Context) -> int | ParameterRef | None:
    if parameter_name(value) is not None:
        return read_parameter(value, NUMBER, subject, context)
    return read_number(value, subject, context.log)


def _base(
    value: ScalarNode, subject: str, context: Context
) -> FactRef | AsOf | ParameterRef | Literal | None:
    if parameter_name(value) is not None:
        return read_parameter(value, DATE, subject, context)
    return _moment(value, subject, context)
