"""Moments: the calendar of one transition (rules/README.md, kalender)."""

from collections.abc import Mapping

from overstap_engine.diagnostics.catalogue.structure import MissingKey
from overstap_engine.load.log import Log
from overstap_engine.load.names import DATE, Context, Names
from overstap_engine.load.operands import read_operand
from overstap_engine.load.rules import read_period
from overstap_engine.load.sections import Sections, declared, without_repeats
from overstap_engine.load.shapes import Block, Keys, open_block
from overstap_engine.load.sources import read_citations
from overstap_engine.model.condition import Operand
from overstap_engine.model.rulebook import Moment
from overstap_engine.text.tree import Node, ScalarNode

__all__ = ["read_moments"]

_MOMENT = Keys(
    "momenten",
    ("id", "titel", "wie", "omschrijving", "bronnen"),
    ("op", "van", "tot", "regios", "geldig", "ongeverifieerd"),
)


def read_moments(sections: Sections, names: Names, log: Log) -> Mapping[str, Moment]:
    """Read ``momenten`` of all files. A moment without a date that could be read is left out."""
    context = Context(names, log)
    read: dict[str, Moment] = {}
    for name, node in declared(sections.items("momenten", "id"), "moment", "momenten", log):
        moment = _read_moment(name, node, context)
        if name.text and moment is not None:
            read.setdefault(name.text, moment)
    return read


def _read_moment(name: ScalarNode, node: Node, context: Context) -> Moment | None:
    block = open_block(node, _MOMENT, context.log)
    if block is None:
        return None
    first, last = _read_days(block, context)
    valid_from, valid_to = read_period(block)
    regions = without_repeats(block.values("regios"), "regios", block.log)
    if first is None or last is None:
        return None
    return Moment(
        id=name.text,
        title=block.text("titel"),
        roles=tuple(role.text for role in without_repeats(block.values("wie"), "wie", block.log)),
        description=block.text("omschrijving"),
        citations=read_citations(block),
        first=first,
        last=last,
        regions=tuple(region.text for region in regions),
        valid_from=valid_from,
        valid_to=valid_to,
        unverified=block.flag("ongeverifieerd"),
        span=name.span,
    )


def _read_days(block: Block, context: Context) -> tuple[Operand | None, Operand | None]:
    """``op: <date operand>``, or ``van`` and ``tot``; not both."""
    block.clash("op", "van")
    block.clash("op", "tot")
    if block.get("op") is not None:
        day = _read_day(block, "op", context)
        return day, day
    if block.get("van") is None and block.get("tot") is None:
        block.log.report(MissingKey(block.key("id"), "op", "momenten"))
        return None, None
    return _read_day(block, "van", context), _read_day(block, "tot", context)


def _read_day(block: Block, key: str, context: Context) -> Operand | None:
    node = block.get(key)
    if node is None:
        block.log.report(MissingKey(block.key("id"), key, "momenten"))
        return None
    return read_operand(node, DATE, key, context)
