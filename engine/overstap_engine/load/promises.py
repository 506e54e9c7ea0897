"""Agreements about dossiers (``afspraken``) and promises about signals (``beloften``)."""

from collections.abc import Mapping
from datetime import date
from typing import Final

from overstap_engine.diagnostics.catalogue.bounds import RangeMisfit
from overstap_engine.diagnostics.catalogue.names import UnknownParameter
from overstap_engine.load.bounds import NUMBERS, check_ends
from overstap_engine.load.conditions import read_condition
from overstap_engine.load.log import Log
from overstap_engine.load.names import Context, Names
from overstap_engine.load.parameters import read_value
from overstap_engine.load.rules import read_period
from overstap_engine.load.sections import Sections, declared, without_repeats
from overstap_engine.load.shapes import Block, Keys, block_of, open_block
from overstap_engine.load.sources import read_citations
from overstap_engine.load.vocabulary import read_parties
from overstap_engine.model.condition import AllOf, Condition
from overstap_engine.model.dates import MonthDay
from overstap_engine.model.declarations import Invariant, ParameterRange, Promise
from overstap_engine.model.rulebook import ParameterKind
from overstap_engine.text.suggest import closest
from overstap_engine.text.tree import Node, ScalarNode

__all__ = ["read_invariants", "read_promises"]

_INVARIANT: Final = Keys("afspraken", ("id", "titel", "als", "waarom"), ("bronnen",))
_PROMISE: Final = Keys(
    "beloften", ("id", "titel", "voor", "dan", "waarom"), ("als", "regios", "jaren", "parameters", "bronnen")
)


def read_invariants(sections: Sections, names: Names, log: Log) -> Mapping[str, Invariant]:
    """Read ``afspraken`` of all files. One without a condition that could be read is left out."""
    context = Context(names, log)
    read: dict[str, Invariant] = {}
    for name, node in declared(sections.items("afspraken", "id"), "afspraak", "afspraken", log):
        block = open_block(node, _INVARIANT, log)
        condition = None if block is None else _condition(block, "als", context)
        if block is not None and condition is not None and name.text:
            found = Invariant(
                id=name.text,
                title=block.text("titel"),
                condition=condition,
                because=block.text("waarom"),
                citations=read_citations(block),
                span=name.span,
            )
            read.setdefault(name.text, found)
    return read


def read_promises(
    sections: Sections, names: Names, parties: tuple[str, ...], log: Log
) -> Mapping[str, Promise]:
    """Read ``beloften`` of all files. One with a mistake is there under its id, with what could be read."""
    context = Context(names, log)
    read: dict[str, Promise] = {}
    for name, node in declared(sections.items("beloften", "id"), "belofte", "beloften", log):
        promise = _read_promise(name, node, parties, context)
        if name.text and promise is not None:
            read.setdefault(name.text, promise)
    return read


def _read_promise(name: ScalarNode, node: Node, parties: tuple[str, ...], context: Context) -> Promise | None:
    block = open_block(node, _PROMISE, context.log)
    if block is None:
        return None
    valid_from, valid_to = read_period(block, "jaren")
    regions = without_repeats(block.values("regios"), "regios", block.log)
    return Promise(
        id=name.text,
        title=block.text("titel"),
        parties=read_parties(block, "voor", parties),
        premise=_condition(block, "als", context) or AllOf(()),
        conclusion=_condition(block, "dan", context) or AllOf(()),
        because=block.text("waarom"),
        citations=read_citations(block),
        regions=tuple(region.text for region in regions),
        valid_from=valid_from,
        valid_to=valid_to,
        parameters=_read_parameters(block, context),
        span=name.span,
    )


def _condition(block: Block, key: str, context: Context) -> Condition | None:
    node = block.get(key)
    return None if node is None else read_condition(node, key, context)


# -- the values of parameters to examine ------------------------------------------------------------------------


def _read_parameters(block: Block, context: Context) -> dict[str, ParameterRange]:
    """``parameters: {teldatum: {van: "09-15", totEnMet: "11-01"}}``."""
    node = block.get("parameters")
    mapping = None if node is None else block_of(node, "parameters", block.log)
    read: dict[str, ParameterRange] = {}
    for key, written in mapping or ():
        found = _read_parameter(key, written, context)
        if found is not None:
            read[key.text] = found
    return read


def _read_parameter(key: ScalarNode, node: Node, context: Context) -> ParameterRange | None:
    known, log = context.names.parameters, context.log
    if key.text not in known:
        log.report(UnknownParameter(key.span, key.text, closest(key.text, known)))
        return None
    kind = known[key.text].kind
    if kind is None:
        log.leave_out(key.span)
        return None
    if kind is ParameterKind.LIJST:
        log.report(RangeMisfit(key.span, key.text, kind.value, ()))
        return None
    block = open_block(node, Keys("parameters", NUMBERS), log)
    if block is None:
        return None
    low, high = (_read_end(block, end, kind, key.text) for end in NUMBERS)
    if low is None or high is None:
        return None
    if isinstance(low, MonthDay) is not isinstance(high, MonthDay):
        log.report(
            RangeMisfit(block.key("totEnMet"), key.text, kind.value, ('van: "03-01", totEnMet: "05-01"',))
        )
        return None
    return ParameterRange(low, high) if check_ends(block, key.text, low, high) else None


def _read_end(block: Block, key: str, kind: ParameterKind, name: str) -> int | date | MonthDay | None:
    node = block.get(key)
    value = None if node is None else read_value(node, name, kind, block.log, any_year=True)
    return None if isinstance(value, tuple) else value
