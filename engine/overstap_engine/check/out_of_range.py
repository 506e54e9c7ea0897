"""A ``standaard``, or a value of the ordinary student, outside the ``bereik`` of its fact."""

from collections.abc import Iterator, Mapping
from datetime import date

from overstap_engine.check.candidate import place_of
from overstap_engine.check.years import telling_years
from overstap_engine.diagnostics.catalogue.bounds import OutOfRange
from overstap_engine.diagnostics.finding import Finding
from overstap_engine.load.draft import Draft
from overstap_engine.model.bounds import NumberRange, Range, YearsAround
from overstap_engine.model.condition import Operand
from overstap_engine.model.lookup import lookup
from overstap_engine.model.ordinary import value_of_operand
from overstap_engine.model.values import Scalar
from overstap_engine.model.vocabulary import Fact, Field
from overstap_engine.text.span import Span

__all__ = ["out_of_range"]


def out_of_range(draft: Draft) -> Iterator[Finding]:
    """One finding for every such value; a date is looked at in the years that differ, nationally."""
    for fact in draft.vocabulary.facts.values():
        if isinstance(fact.range, NumberRange) and fact.default is not None:
            yield from _outside(fact, fact.id, fact.default, 0, place_of(draft, "feit", fact.id, "standaard"))
    found: dict[object, Finding] = {}
    for year in telling_years(draft) if draft.declarations.ordinary else ():
        values = {name: lookup(one, year=year, region=None) for name, one in draft.parameters.items()}
        for of, name, operand in _ordinary(draft):
            value = value_of_operand(operand, values)
            if value is not None:
                for finding in _outside(of, name, value, year, operand.span):
                    found.setdefault(finding.span, finding)
    yield from found.values()


def _outside(fact: Fact | Field, name: str, value: Scalar, year: int, span: Span) -> Iterator[Finding]:
    ends = _ends(fact.range, value, year)
    if ends is not None:
        yield OutOfRange(span, str(value), name, *ends)


def _ends(limits: Range | None, value: Scalar, year: int) -> tuple[str, str] | None:
    """The ends of the range, in words, when ``value`` lies outside."""
    if isinstance(limits, NumberRange) and isinstance(value, int) and not limits.holds(value):
        return str(limits.low), str(limits.high)
    if isinstance(limits, YearsAround) and isinstance(value, date) and not limits.holds(value, year):
        first, last = limits.days(year)
        return str(first), str(last)
    return None


def _ordinary(draft: Draft) -> Iterator[tuple[Fact | Field, str, Operand]]:
    """Every value of the ordinary student, with the fact or field that it is for, and its name."""
    facts, lists = draft.vocabulary.facts, draft.vocabulary.lists
    for stage in draft.declarations.ordinary:
        for name, operand in stage.facts.items():
            yield facts[name], name, operand
        for items, several in stage.lists.items():
            for one in several:
                yield from _fields(items, lists[items].fields, one)


def _fields(
    items: str, fields: Mapping[str, Field], one: Mapping[str, Operand]
) -> Iterator[tuple[Field, str, Operand]]:
    for name, operand in one.items():
        yield fields[name], f"{items}.{name}", operand
