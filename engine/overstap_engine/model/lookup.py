"""The value of a parameter, and of a date over parameters, in one overstapjaar and region (rule-language.md, section 5)."""

from collections.abc import Mapping
from datetime import date
from typing import TypeAlias

from overstap_engine.model.condition import AsOf, FactRef, Literal, Offset, Operand, ParameterRef
from overstap_engine.model.dates import shift
from overstap_engine.model.rulebook import MonthDay, Parameter, ParameterValue, RegionalValues
from overstap_engine.model.values import Scalar

__all__ = ["Resolved", "fixed_date", "lookup"]

Resolved: TypeAlias = Scalar | tuple[Scalar, ...]


def lookup(parameter: Parameter, *, year: int, region: str | None) -> Resolved | None:
    """The region's perJaar, the region's standaard, perJaar, standaard, in that order; None when there is none."""
    regional = RegionalValues() if region is None else parameter.per_region.get(region, RegionalValues())
    candidates = (
        regional.per_year.get(year),
        regional.default,
        parameter.per_year.get(year),
        parameter.default,
    )
    found = next((value for value in candidates if value is not None), None)
    return None if found is None else _in_year(found, year)


def _in_year(value: ParameterValue, year: int) -> Resolved:
    match value:
        case MonthDay():
            return value.in_year(year)
        case date() | int() | tuple():
            return value


def fixed_date(operand: Operand, parameters: Mapping[str, Resolved | None]) -> date | None:
    """The day that ``operand`` stands for; None when it needs a fact, the peildatum, or a value that is not there."""
    match operand:
        case Literal(value=date() as day):
            return day
        case ParameterRef(name):
            value = parameters.get(name)
            return value if isinstance(value, date) else None
        case Offset(count, unit, before, base):
            start = fixed_date(base, parameters)
            number = parameters.get(count.name) if isinstance(count, ParameterRef) else count
            if start is None or not isinstance(number, int):
                return None
            return shift(start, -number if before else number, unit)
        case Literal() | FactRef() | AsOf():
            return None
