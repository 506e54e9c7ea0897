"""Sources, and the citations that point at them (rule-language.md, section 6)."""

import re

from overstap_engine.load.log import Log
from overstap_engine.load.scalars import read_date
from overstap_engine.load.sections import Sections, declared
from overstap_engine.load.shapes import Block, Keys, items_of, open_block
from overstap_engine.model.rulebook import Citation, Source
from overstap_engine.text.tree import Node, ScalarNode

__all__ = ["read_citations", "read_sources"]

_SOURCE = Keys("bronnen", ("id", "titel", "uitgever"), ("datum", "url"))
_CITATION = Keys("bronnen", ("bron",), ("vindplaats",))
_YEAR_OR_MONTH = re.compile(r"[12][0-9]{3}(-(0[1-9]|1[0-2]))?")


def read_sources(sections: Sections, log: Log) -> dict[str, Source]:
    """Read ``bronnen`` of all files."""
    read: dict[str, Source] = {}
    for name, node in declared(sections.items("bronnen", "id"), "bron", "bronnen", log):
        block = open_block(node, _SOURCE, log)
        source = None if block is None else _read_source(name, block)
        if name.text and source is not None:
            read.setdefault(name.text, source)
    return read


def _read_source(name: ScalarNode, block: Block) -> Source:
    return Source(
        id=name.text,
        title=block.text("titel"),
        publisher=block.text("uitgever"),
        date=_read_when(block),
        url=block.text("url"),
        span=name.span,
    )


def read_citations(block: Block) -> tuple[Citation, ...]:
    """``bronnen`` of a rule, action or parameter: at least one when given."""
    node = block.get("bronnen")
    items = () if node is None else items_of(node, "bronnen", block.log)
    read = (_read_citation(item, block.log) for item in items)
    return tuple(citation for citation in read if citation is not None)


def _read_citation(node: Node, log: Log) -> Citation | None:
    block = open_block(node, _CITATION, log)
    source = None if block is None else block.value("bron")
    if block is None or source is None:
        return None
    return Citation(source.text, block.text("vindplaats"), source.span)


def _read_when(block: Block) -> str:
    """A day, a month or a year, as written."""
    value = block.value("datum")
    if value is None:
        return ""
    if _YEAR_OR_MONTH.fullmatch(value.text):
        return value.text
    return "" if read_date(value, "datum", block.log) is None else value.text
