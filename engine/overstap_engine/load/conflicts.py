"""What does not go together (``tegenstrijdig``), and findings that are meant to be (``verklaard``)."""

from collections.abc import Iterator
from typing import Final

from overstap_engine.diagnostics.catalogue.declared import ConflictNeedsTwo
from overstap_engine.load.log import Log
from overstap_engine.load.sections import Sections, without_repeats
from overstap_engine.load.shapes import Keys, items_of, open_block
from overstap_engine.model.declarations import Conflict, ConflictKind, Explained, FindingKind
from overstap_engine.text.tree import Node

__all__ = ["read_conflicts", "read_explained"]

_KINDS: Final = tuple(kind.value for kind in ConflictKind)
_CONFLICT: Final = Keys("tegenstrijdig", ("waarom",), _KINDS)
_EXPLAINED: Final = Keys("verklaard", ("soort", "codes", "waarom"), ("onderdeel",))


def read_conflicts(sections: Sections, log: Log) -> tuple[Conflict, ...]:
    """Read ``tegenstrijdig`` of all files. The span is that of the whole item: checks look for codes in it."""
    read = (_read_conflict(item, log) for item in _items(sections, "tegenstrijdig"))
    return tuple(conflict for conflict in read if conflict is not None)


def _read_conflict(node: Node, log: Log) -> Conflict | None:
    block = open_block(node, _CONFLICT, log)
    if block is None:
        return None
    block.clash(*_KINDS)
    key = next((key.text for key, _ in block.node if key.text in _KINDS), None)
    if key is None:
        log.report(ConflictNeedsTwo(block.key("waarom"), " of ".join(_KINDS)))
        return None
    written = block.values(key)
    codes = without_repeats(written, key, log)
    if len(written) == 1:
        log.report(ConflictNeedsTwo(written[0].span, key))
    because = block.text("waarom")
    if len(codes) < 2:
        return None
    return Conflict(ConflictKind(key), tuple(code.text for code in codes), because, block.node.span)


def read_explained(sections: Sections, log: Log) -> tuple[Explained, ...]:
    """Read ``verklaard`` of all files."""
    read = (_read_explained(item, log) for item in _items(sections, "verklaard"))
    return tuple(explained for explained in read if explained is not None)


def _read_explained(node: Node, log: Log) -> Explained | None:
    block = open_block(node, _EXPLAINED, log)
    if block is None:
        return None
    word = block.word("soort", (kind.value for kind in FindingKind))
    codes = without_repeats(block.values("codes"), "codes", log)
    because, part = block.text("waarom"), block.text("onderdeel")
    if word is None:
        return None
    return Explained(FindingKind(word), tuple(code.text for code in codes), because, part, block.node.span)


def _items(sections: Sections, key: str) -> Iterator[Node]:
    for part in sections.parts[key]:
        yield from items_of(part, key, sections.log)
