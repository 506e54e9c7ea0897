"""Regions: a region adds itself, with values of its own, from any file (rules/README.md, regio's)."""

from collections.abc import Mapping
from dataclasses import dataclass

from overstap_engine.diagnostics.catalogue.names import UnknownParameter
from overstap_engine.diagnostics.catalogue.regional import RegionalValuesTwice
from overstap_engine.load.log import Log
from overstap_engine.load.parameters import ParametersDraft, read_regional_values, with_regional_values
from overstap_engine.load.sections import Sections, declared
from overstap_engine.load.shapes import Block, Keys, block_of, open_block
from overstap_engine.load.sources import read_citations
from overstap_engine.model.rulebook import Region, RegionalValues
from overstap_engine.text.suggest import closest
from overstap_engine.text.tree import Node, ScalarNode

__all__ = ["RegionsDraft", "read_regions"]

_REGION = Keys("regios", ("id", "naam", "bronnen"), ("omschrijving", "parameters"))


@dataclass(frozen=True, slots=True)
class RegionsDraft:
    """The declared regions, and the parameters with what those regions set."""

    regions: Mapping[str, Region]
    parameters: ParametersDraft

    @property
    def known(self) -> frozenset[str]:
        """The declared regions, and those that parameters name under ``perRegio``."""
        named = (parameter.per_region for parameter in self.parameters.parameters.values())
        return frozenset(self.regions).union(*named)


def read_regions(sections: Sections, parameters: ParametersDraft, log: Log) -> RegionsDraft:
    """Read ``regios`` of all files, and merge their values into ``parameters``."""
    regions: dict[str, Region] = {}
    values: dict[str, dict[str, RegionalValues]] = {}
    for name, node in declared(sections.items("regios", "id"), "regio", "regios", log):
        block = open_block(node, _REGION, log)
        if block is None:
            continue
        regions.setdefault(name.text, _read_region(name, block))
        for parameter, found in _read_values(name.text, block, parameters).items():
            values.setdefault(parameter, {}).setdefault(name.text, found)
    regions.pop("", None)
    return RegionsDraft(regions, with_regional_values(parameters, values))


def _read_region(name: ScalarNode, block: Block) -> Region:
    return Region(
        id=name.text,
        name=block.text("naam"),
        citations=read_citations(block),
        description=block.text("omschrijving"),
        span=name.span,
    )


def _read_values(region: str, block: Block, parameters: ParametersDraft) -> dict[str, RegionalValues]:
    """``parameters: {uiterlijkeOverdracht: {standaard: …, perJaar: …}}``: parameter -> values of this region."""
    node = block.get("parameters")
    mapping = None if node is None else block_of(node, "parameters", block.log)
    found: dict[str, RegionalValues] = {}
    for key, written in mapping or ():
        values = _read_one(region, key, written, parameters, block.log)
        if values is not None:
            found[key.text] = values
    return found


def _read_one(
    region: str, key: ScalarNode, written: Node, parameters: ParametersDraft, log: Log
) -> RegionalValues | None:
    if key.text not in parameters.parameters:
        log.report(UnknownParameter(key.span, key.text, closest(key.text, parameters.parameters)))
        return None
    elsewhere = parameters.parameters[key.text].per_region.get(region)
    if elsewhere is not None:
        log.report(RegionalValuesTwice(key.span, key.text, region, elsewhere.span))
    return read_regional_values(key, written, key.text, parameters.types[key.text].kind, log)
