"""A dossier in YAML: the tree that the engine's reader gives, as plain values of the types that JSON would give."""

import re
from collections.abc import Iterator
from typing import Final

from overstap.dossier.json_text import Path
from overstap.dossier.model import GREATEST
from overstap.dossier.shape import Group, Items, Leaf, Shape
from overstap_engine.model.vocabulary import Kind
from overstap_engine.text.span import Span
from overstap_engine.text.tree import MappingNode, Node, ScalarNode, SequenceNode

__all__ = ["YAML_WORDS", "values_of", "yaml_places"]

YAML_WORDS: Final = frozenset({"true", "false", "null", "~"})
"""Plain words that mean the same in a YAML dossier as in JSON; rule files do not know them."""

_NUMBER: Final = re.compile(r"-?(?:0|[1-9][0-9]*)(\.[0-9]+)?")
_TRUTHS: Final = {"true": True, "false": False}
_DUTCH_TRUTHS: Final = {**_TRUTHS, "ja": True, "nee": False}


def values_of(node: Node, shape: Shape | None) -> object:
    """``node`` as plain Python values. ``shape`` says what belongs here (None: nothing is known here): only a
    ja_nee fact reads ``ja`` and ``nee`` as true and false. Depth is bounded by the YAML reader."""
    match node:
        case MappingNode():
            return {key.text: values_of(value, _child(shape, key.text)) for key, value in node}
        case SequenceNode():
            return [values_of(item, shape.item if isinstance(shape, Items) else None) for item in node.items]
        case ScalarNode(plain=False):
            return node.text
        case ScalarNode():
            truths = _DUTCH_TRUTHS if isinstance(shape, Leaf) and shape.kind is Kind.JA_NEE else _TRUTHS
            return _plain(node.text, truths)


def _child(shape: Shape | None, key: str) -> Shape | None:
    return shape.children.get(key) if isinstance(shape, Group) else None


def _plain(text: str, truths: dict[str, bool]) -> object:
    if text in ("", "~", "null"):
        return None
    if text in truths:
        return truths[text]
    number = _NUMBER.fullmatch(text)
    if number is None:
        return text
    if number.group(1):
        return float(text)
    return int(text) if len(text) < 30 else (GREATEST + 1) * (-1 if text.startswith("-") else 1)


def yaml_places(node: Node, path: Path = ()) -> Iterator[tuple[Path, Span, Span]]:
    """Path, place of the key (for an item of a list: of the item) and place of the value, of all in ``node``."""
    match node:
        case MappingNode():
            for key, value in node:
                below = (*path, key.text)
                yield below, key.span, value.span
                yield from yaml_places(value, below)
        case SequenceNode():
            for index, item in enumerate(node.items):
                below = (*path, index)
                yield below, item.span, item.span
                yield from yaml_places(item, below)
        case ScalarNode():
            return
