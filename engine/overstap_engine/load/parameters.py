"""Parameters: values that policy staff change without touching a rule (rule-language.md, section 5)."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace

from overstap_engine.diagnostics.catalogue.structure import ParameterWithoutValue
from overstap_engine.load.log import Log
from overstap_engine.load.names import ParameterType
from overstap_engine.load.scalars import guess, read_date, read_month_day, read_number, read_year
from overstap_engine.load.sections import Sections, declared
from overstap_engine.load.shapes import Block, Keys, block_of, is_empty, items_of, open_block, value_of
from overstap_engine.load.sources import read_citations
from overstap_engine.model.rulebook import Parameter, ParameterKind, ParameterValue, RegionalValues
from overstap_engine.model.values import Scalar
from overstap_engine.text.tree import MappingNode, Node, ScalarNode

__all__ = ["ParametersDraft", "read_parameters", "read_regional_values", "read_value", "with_regional_values"]

_KINDS = tuple(kind.value for kind in ParameterKind)
_VALUES = ("standaard", "perJaar")
_PARAMETER = Keys(
    "parameters",
    ("id", "type", "omschrijving"),
    (*_VALUES, "perRegio", "bronnen", "ongeverifieerd"),
)
_REGION = Keys("perRegio", (), _VALUES)
_MONTH_DAY = re.compile(r"[0-9]{2}-[0-9]{2}")


@dataclass(frozen=True, slots=True)
class ParametersDraft:
    """The parameters, and the types that conditions may rely on: none where the declaration is wrong."""

    parameters: Mapping[str, Parameter]
    types: Mapping[str, ParameterType]


def read_parameters(sections: Sections, log: Log) -> ParametersDraft:
    """Read ``parameters`` of all files."""
    parameters: dict[str, Parameter] = {}
    types: dict[str, ParameterType] = {}
    for name, node in declared(sections.items("parameters", "id"), "parameter", "parameters", log):
        read, type_ = _read_parameter(name, node, log)
        if name.text:
            parameters.setdefault(name.text, read)
            types.setdefault(name.text, type_)
    return ParametersDraft(parameters, types)


def _read_parameter(name: ScalarNode, node: Node, log: Log) -> tuple[Parameter, ParameterType]:
    block = open_block(node, _PARAMETER, log)
    if block is None:
        return Parameter(name.text, ParameterKind.GETAL, "", None, span=name.span), ParameterType(None)
    word = block.word("type", _KINDS)
    kind = None if word is None else ParameterKind(word)
    default, per_year = _read_values(block, name.text, kind)
    per_region = _read_regions(block, name.text, kind)
    if not any(block.get(key) for key in (*_VALUES, "perRegio")):
        log.report(ParameterWithoutValue(name.span, name.text))
    parameter = Parameter(
        id=name.text,
        kind=kind or ParameterKind.GETAL,
        description=block.text("omschrijving"),
        default=default,
        per_year=per_year,
        per_region=per_region,
        citations=read_citations(block),
        unverified=block.flag("ongeverifieerd"),
        span=name.span,
    )
    return parameter, ParameterType(kind, _every_value(parameter))


def with_regional_values(
    draft: ParametersDraft, values: Mapping[str, Mapping[str, RegionalValues]]
) -> ParametersDraft:
    """The same, with what regions set themselves: parameter -> region -> its values."""
    parameters = {
        name: replace(parameter, per_region={**parameter.per_region, **values.get(name, {})})
        for name, parameter in draft.parameters.items()
    }
    types = {
        name: ParameterType(type_.kind, _every_value(parameters[name]) if type_.kind else ())
        for name, type_ in draft.types.items()
    }
    return ParametersDraft(parameters, types)


def _read_regions(block: Block, name: str, kind: ParameterKind | None) -> dict[str, RegionalValues]:
    """``perRegio``: region code -> ``standaard`` and ``perJaar``. May be empty."""
    regions: dict[str, RegionalValues] = {}
    for region, node in _may_be_empty(block, "perRegio"):
        values = read_regional_values(region, node, name, kind, block.log)
        if values is not None:
            regions[region.text] = values
    return regions


def read_regional_values(
    key: ScalarNode, node: Node, name: str, kind: ParameterKind | None, log: Log
) -> RegionalValues | None:
    """What one region sets differently for the parameter ``name``. ``key``: what stands before the colon."""
    block = open_block(node, _REGION, log)
    if block is None:
        return None
    default, per_year = _read_values(block, name, kind)
    return RegionalValues(default, per_year, key.span)


def _read_values(
    block: Block, name: str, kind: ParameterKind | None
) -> tuple[ParameterValue | None, dict[int, ParameterValue]]:
    """``standaard`` and ``perJaar``. A date behind either may be a whole date or a day in that year."""
    node = block.get("standaard")
    default = None if node is None else read_value(node, name, kind, block.log, any_year=True)
    per_year: dict[int, ParameterValue] = {}
    for key, value_node in _may_be_empty(block, "perJaar"):
        year = read_year(key, "perJaar", block.log)
        value = read_value(value_node, name, kind, block.log, any_year=False)
        if year is not None and value is not None:
            per_year[year] = value
    return default, per_year


def read_value(
    node: Node, name: str, kind: ParameterKind | None, log: Log, *, any_year: bool
) -> ParameterValue | None:
    if kind is ParameterKind.LIJST:
        items = (value_of(item, name, log) for item in items_of(node, name, log))
        return tuple(guess(item) for item in items if item is not None)
    value = value_of(node, name, log) if kind is not None else None
    if value is None:
        return None
    if kind is ParameterKind.GETAL:
        return read_number(value, name, log)
    monthly = _MONTH_DAY.fullmatch(value.text) or (any_year and not value.text[:4].isdigit())
    return read_month_day(value, name, log) if monthly else read_date(value, name, log)


def _may_be_empty(block: Block, key: str) -> MappingNode | tuple[()]:
    """A mapping that says nothing when it is written as ``{}``."""
    node = block.get(key)
    if node is None or (isinstance(node, MappingNode) and is_empty(node)):
        return ()
    return block_of(node, key, block.log) or ()


def _every_value(parameter: Parameter) -> tuple[Scalar, ...]:
    """All values a lijst may hold, in any year and region; () for other kinds."""
    regions = parameter.per_region.values()
    values = [parameter.default, *parameter.per_year.values()]
    values += [value for region in regions for value in (region.default, *region.per_year.values())]
    every = [item for value in values if isinstance(value, tuple) for item in value]
    return tuple({(type(item), item): item for item in every}.values())
