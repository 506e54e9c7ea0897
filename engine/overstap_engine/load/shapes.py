"""Shapes of a tree: a block of keys, a list, a single value; and every way in which they can be wrong."""

from collections.abc import Iterable
from dataclasses import dataclass

from overstap_engine.diagnostics.catalogue.names import UnknownWord
from overstap_engine.diagnostics.catalogue.structure import (
    BlockExpected,
    EmptyValue,
    KeysClash,
    ListExpected,
    MissingKey,
    UnknownKey,
    ValueExpected,
)
from overstap_engine.diagnostics.catalogue.values import NotYesNo, QuotedValue
from overstap_engine.load.log import Log
from overstap_engine.text.span import Span
from overstap_engine.text.suggest import closest
from overstap_engine.text.tree import MappingNode, Node, ScalarNode, SequenceNode

__all__ = [
    "Block",
    "Keys",
    "block_of",
    "is_empty",
    "items_of",
    "joined",
    "open_block",
    "part_of",
    "start_of",
    "value_of",
    "yes_or_no",
]


@dataclass(frozen=True, slots=True)
class Keys:
    """The keys a block may have. ``where`` is the word under which such blocks stand in a file."""

    where: str
    required: tuple[str, ...]
    optional: tuple[str, ...] = ()

    @property
    def all(self) -> tuple[str, ...]:
        return self.required + self.optional


@dataclass(frozen=True, slots=True)
class Block:
    """A mapping whose keys have been checked; reads the simple ones. A mistake is reported and gives a blank."""

    node: MappingNode
    log: Log

    def get(self, key: str) -> Node | None:
        """What stands behind ``key``, unread."""
        return self.node.get(key)

    def key(self, key: str) -> Span:
        """The place of the key itself; of the first key when it is not there."""
        return next((name.span for name, _ in self.node if name.text == key), first_key(self.node))

    def value(self, key: str) -> ScalarNode | None:
        """A single value."""
        node = self.get(key)
        return None if node is None else value_of(node, key, self.log)

    def text(self, key: str) -> str:
        """A text; ``""`` when left out."""
        value = self.value(key)
        return "" if value is None else value.text

    def values(self, key: str) -> tuple[ScalarNode, ...]:
        """A list of single values, at least one; ``()`` when left out."""
        node = self.get(key)
        items = () if node is None else items_of(node, key, self.log)
        read = (value_of(item, key, self.log) for item in items)
        return tuple(value for value in read if value is not None)

    def word(self, key: str, options: Iterable[str]) -> str | None:
        """One word out of a fixed few."""
        value = self.value(key)
        if value is None:
            return None
        choices = tuple(options)
        if value.text in choices:
            return value.text
        candidates = closest(value.text, choices)
        self.log.report(UnknownWord(value.span, key, value.text, choices, candidates))
        return None

    def flag(self, key: str) -> bool:
        """``ja`` or ``nee``; ``nee`` when left out."""
        value = self.value(key)
        return value is not None and bool(yes_or_no(value, key, self.log))

    def clash(self, *keys: str) -> None:
        """Report the second of these keys when more than one is given."""
        given = [name for name, _ in self.node if name.text in keys]
        for name in given[1:]:
            self.log.report(KeysClash(name.span, name.text, given[0].text))


def open_block(node: Node, keys: Keys, log: Log) -> Block | None:
    """A mapping with exactly these keys; None when it is no mapping, or empty. Wrong keys are reported."""
    mapping = block_of(node, keys.where, log)
    if mapping is None:
        return None
    given = {name.text for name, _ in mapping}
    for name, _ in mapping:
        if name.text not in keys.all:
            absent = [key for key in keys.all if key not in given]
            log.report(UnknownKey(name.span, name.text, keys.where, keys.all, closest(name.text, absent)))
    unknown = [name.text for name, _ in mapping if name.text not in keys.all]
    missing = [key for key in keys.required if key not in given and not _misspelt(key, unknown)]
    if not log.is_misread(mapping.span):
        for key in missing:
            log.report(MissingKey(first_key(mapping), key, keys.where))
    return Block(mapping, log)


def block_of(node: Node, where: str, log: Log) -> MappingNode | None:
    """A mapping with at least one key."""
    if is_empty(node):
        log.report(EmptyValue(node.span, where))
    elif isinstance(node, MappingNode):
        return node
    else:
        log.report(BlockExpected(start_of(node), where))
    return None


def items_of(node: Node, where: str, log: Log) -> tuple[Node, ...]:
    """The items of a list with at least one item."""
    if is_empty(node):
        log.report(EmptyValue(node.span, where))
    elif isinstance(node, SequenceNode):
        return node.items
    else:
        log.report(ListExpected(start_of(node), where))
    return ()


def value_of(node: Node, where: str, log: Log) -> ScalarNode | None:
    """A single value that is not empty."""
    if isinstance(node, ScalarNode) and not is_empty(node):
        return node
    if is_empty(node):
        log.report(EmptyValue(node.span, where))
    else:
        log.report(ValueExpected(start_of(node), where))
    return None


def is_empty(node: Node) -> bool:
    """Nothing written: ``key:``, ``""``, ``[]`` or ``{}``."""
    match node:
        case ScalarNode(text=text):
            return not text.strip()
        case SequenceNode(items=items):
            return not items
        case MappingNode(entries=entries):
            return not entries


def yes_or_no(value: ScalarNode, where: str, log: Log) -> bool | None:
    """``ja`` or ``nee``, without quotes."""
    if value.text not in ("ja", "nee"):
        log.report(NotYesNo(value.span, value.text, where))
        return None
    if not value.plain:
        log.report(QuotedValue(value.span, value.text, where))
        return None
    return value.text == "ja"


def joined(first: Span, last: Span) -> Span:
    """From the start of one to the end of the other."""
    return Span(first.file, first.line, first.column, last.end_line, last.end_column)


def part_of(value: ScalarNode, start: int, end: int) -> Span:
    """The place of ``value.text[start:end]``; the whole value when its text was folded or escaped."""
    span = value.span
    quotes = 0 if value.plain else 1
    if span.line != span.end_line or span.end_column - span.column != len(value.text) + 2 * quotes:
        return span
    column = span.column + quotes
    return Span(span.file, span.line, column + start, span.line, column + end)


def first_key(node: MappingNode) -> Span:
    """Where to point for something that is not there."""
    return node.entries[0][0].span if node.entries else node.span


def start_of(node: Node) -> Span:
    """A block or list of many lines is pointed at by its first line."""
    match node:
        case MappingNode() if node.span.line != node.span.end_line:
            return first_key(node)
        case SequenceNode(items=(item, *_)) if node.span.line != node.span.end_line:
            return start_of(item)
        case _:
            return node.span


def _misspelt(key: str, unknown: Iterable[str]) -> bool:
    """A required key that is there under a slightly wrong name was reported once already."""
    return any(key in closest(word, (key,)) for word in unknown)
