"""YAML bytes -> a tree in which every key and value knows its place, or every finding at once.

The reader follows PyYAML's event stream and builds nothing by recursion, so hostile input cannot exhaust the
stack, and aliases are never followed. Only the part of YAML that reads the same everywhere is accepted.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Protocol

import yaml

from overstap_engine.diagnostics.catalogue.syntax import ControlCharacter, FileTooLarge, NestedTooDeep
from overstap_engine.diagnostics.catalogue.yaml import (
    AliasUsed,
    AnchorUsed,
    DirectiveUsed,
    DuplicateKey,
    KeyIsNotText,
    SeveralDocuments,
    TagUsed,
)
from overstap_engine.diagnostics.finding import Finding
from overstap_engine.diagnostics.order import by_place
from overstap_engine.load.yaml_bytes import decode, first_control, unsafe_characters
from overstap_engine.load.yaml_scalars import misread
from overstap_engine.load.yaml_syntax import MAX_DEPTH, syntax_finding
from overstap_engine.text.span import Span
from overstap_engine.text.tree import MappingNode, Node, ScalarNode, SequenceNode

__all__ = ["MAX_BYTES", "MAX_DEPTH", "read_yaml"]

MAX_BYTES = 4 * 1024 * 1024
"""The largest file that is read."""

_ANCHOR = re.compile(r"&[\w-]*")
_TAG = re.compile(r"![^\s,\[\]{}]*")


def read_yaml(
    file: str, data: bytes, *, words: frozenset[str] = frozenset()
) -> tuple[Node | None, tuple[Finding, ...]]:
    """Read one document.

    ``file`` is the path that findings show. ``words`` are plain scalars such as ``true`` that the caller gives a
    meaning itself (rule files have none: their booleans are ``ja`` and ``nee``).

    Returns the tree and all findings, sorted by place. The tree is None when the file is empty (without
    findings) or when it cannot be read to its end (with findings). Otherwise it holds what is sound: repeated
    keys, merge keys and keys that are not text are left out, and an alias is empty text. Never raises.
    """
    if len(data) > MAX_BYTES:
        return None, (FileTooLarge(Span(file, 1, 1, 1, 1), MAX_BYTES // 1024),)
    text = decode(file, data)
    if isinstance(text, Finding):
        return None, (text,)
    if unsafe := unsafe_characters(file, text):
        return None, unsafe
    reader = _Reader(file, text, words)
    tree = reader.read()
    return tree, by_place(reader.findings)


@dataclass(slots=True)
class _Open:
    """A list or mapping that is still being read; the children of a mapping are key, value, key, value."""

    event: yaml.CollectionStartEvent | None
    children: list[Node] = field(default_factory=list[Node])


def _open_bracket(stack: list[_Open]) -> int | None:
    """Where the innermost list or mapping between brackets starts, if one is open."""
    event = stack[-1].event
    return _mark(event.start_mark).index if event is not None and event.flow_style else None


class _Reader:
    """Reads one text once; what is wrong gathers in ``findings``, in the order in which it is met."""

    def __init__(self, file: str, text: str, words: frozenset[str]) -> None:
        self._file = file
        self._text = text
        self._words = words
        self.findings: list[Finding] = []

    def read(self) -> Node | None:
        document = _Open(None)
        stack = [document]
        try:
            for event in self._events(self._without_directives()):
                if isinstance(event, yaml.DocumentStartEvent) and document.children:
                    self.findings.append(SeveralDocuments(self._span(event)))
                    break
                if isinstance(event, yaml.CollectionStartEvent) and len(stack) > MAX_DEPTH:
                    self.findings.append(NestedTooDeep(self._span(event), MAX_DEPTH))
                    return None
                self._take(event, stack)
        except (yaml.YAMLError, ValueError, OverflowError) as error:
            self.findings.append(syntax_finding(self._file, self._text, error, _open_bracket(stack)))
            return None
        return self._root(document)

    def _take(self, event: yaml.Event, stack: list[_Open]) -> None:
        """Add one event to the collection that is open; an opening one becomes the open collection itself."""
        if isinstance(event, yaml.NodeEvent):
            self._report_properties(event)
        match event:
            case yaml.CollectionStartEvent():
                stack.append(_Open(event))
            case yaml.CollectionEndEvent():
                closed = stack.pop()
                stack[-1].children.append(self._collection(closed, event))
            case yaml.ScalarEvent():
                stack[-1].children.append(self._scalar(event))
            case yaml.AliasEvent():
                stack[-1].children.append(self._alias(event))
            case _:
                pass  # the start and end of the stream and the document

    def _root(self, document: _Open) -> Node | None:
        """An empty file, or one with only comments, gives an empty plain scalar in some shapes (``---``)."""
        root = document.children[0] if document.children else None
        if isinstance(root, ScalarNode) and root.plain and root.text == "" and not self.findings:
            return None
        return root

    def _events(self, text: str) -> Iterator[yaml.Event]:
        """The C parser where PyYAML was built with it; its events and marks equal those of the Python one."""
        yield from yaml.parse(text, Loader=getattr(yaml, "CSafeLoader", yaml.SafeLoader))

    def _without_directives(self) -> str:
        """Report ``%YAML`` and its like, and read on as if they were comments: same length, same places."""
        lines = self._text.split("\n")
        for number, line in enumerate(lines, 1):
            if line.startswith("%"):
                width = len(line.split("\r")[0])
                self.findings.append(DirectiveUsed(Span(self._file, number, 1, number, width + 1)))
                lines[number - 1] = f"#{line[1:]}"
            elif line.strip() and not line.lstrip().startswith("#"):
                break
        return "\n".join(lines)

    def _report_properties(self, event: yaml.NodeEvent) -> None:
        if event.anchor is not None and not isinstance(event, yaml.AliasEvent):
            self.findings.append(AnchorUsed(self._property(event, _ANCHOR), event.anchor))
        tag = getattr(event, "tag", None)
        if tag is not None:
            place = self._property(event, _TAG)
            self.findings.append(TagUsed(place, tag))

    def _property(self, event: yaml.Event, pattern: re.Pattern[str]) -> Span:
        """The place of the anchor or tag alone: both stand before the value they belong to."""
        start = self._span(event)
        index = _mark(event.start_mark).index
        found = pattern.search(self._text, index)
        if found is None or "\n" in self._text[index : found.start()]:
            return start
        column = start.column + found.start() - index
        return Span(self._file, start.line, column, start.line, column + len(found.group()))

    def _alias(self, event: yaml.AliasEvent) -> ScalarNode:
        place = self._span(event)
        self.findings.append(AliasUsed(place, event.anchor or ""))
        return ScalarNode("", True, place)

    def _scalar(self, event: yaml.ScalarEvent) -> ScalarNode:
        node = ScalarNode(event.value, not event.style, self._span(event))
        if (control := first_control(node.text)) is not None:
            self.findings.append(ControlCharacter(node.span, control))
        elif node.plain and node.text not in self._words and (finding := misread(node)):
            self.findings.append(finding)
        return node

    def _collection(self, closed: _Open, end: yaml.CollectionEndEvent) -> Node:
        assert closed.event is not None  # only the document itself has no event, and it is never closed
        span = self._span(closed.event, end)
        if not closed.event.flow_style:  # the end mark of a block lies beyond the blank lines after it
            last = closed.children[-1].span if closed.children else span
            span = Span(span.file, span.line, span.column, last.end_line, last.end_column)
        if isinstance(closed.event, yaml.SequenceStartEvent):
            return SequenceNode(tuple(closed.children), span)
        return MappingNode(tuple(self._entries(closed.children)), span)

    def _entries(self, children: list[Node]) -> Iterator[tuple[ScalarNode, Node]]:
        seen: dict[str, Span] = {}
        for key, value in zip(children[::2], children[1::2], strict=True):
            if not isinstance(key, ScalarNode):
                self.findings.append(KeyIsNotText(key.span))
            elif key.plain and key.text == "<<":
                continue  # reported with the other plain scalars that have a meaning of their own
            elif key.text in seen:
                self.findings.append(DuplicateKey(key.span, key.text, seen[key.text]))
            else:
                seen[key.text] = key.span
                yield key, value

    def _span(self, first: yaml.Event, last: yaml.Event | None = None) -> Span:
        start, end = _mark(first.start_mark), _mark((last or first).end_mark)
        return Span(self._file, start.line + 1, start.column + 1, end.line + 1, end.column + 1)


class _Mark(Protocol):
    """What the marks of the C and the Python parser have in common; both count from 0, in code points."""

    @property
    def index(self) -> int: ...
    @property
    def line(self) -> int: ...
    @property
    def column(self) -> int: ...


def _mark(mark: _Mark | None) -> _Mark:
    """The parsers mark every event; only events made by hand (for writing YAML) have no marks."""
    assert mark is not None
    return mark
