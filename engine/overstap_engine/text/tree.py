"""A YAML text as a tree in which every key and value knows its place. Scalars stay text: types come later."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TypeAlias

from overstap_engine.text.span import Span

__all__ = ["MappingNode", "Node", "ScalarNode", "SequenceNode"]


@dataclass(frozen=True, slots=True)
class ScalarNode:
    """One scalar, as written. A plain scalar is one without quotes; an empty value is plain text ``""``."""

    text: str
    plain: bool
    span: Span


@dataclass(frozen=True, slots=True)
class SequenceNode:
    """A list."""

    items: "tuple[Node, ...]"
    span: Span


@dataclass(frozen=True, slots=True)
class MappingNode:
    """A mapping, in the order written. Keys are unique; the reader reports and drops repeated ones."""

    entries: "tuple[tuple[ScalarNode, Node], ...]"
    span: Span

    def get(self, key: str) -> "Node | None":
        """The value behind ``key``, or None."""
        return next((value for name, value in self.entries if name.text == key), None)

    def __iter__(self) -> "Iterator[tuple[ScalarNode, Node]]":
        return iter(self.entries)


Node: TypeAlias = ScalarNode | SequenceNode | MappingNode
