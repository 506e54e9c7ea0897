"""A small YAML printer: blocks and lists, words plain, everything else in quotes."""

import json
import re
from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from typing import TypeAlias

from overstap_engine.model.values import Scalar

__all__ = ["Plain", "Tree", "print_yaml", "scalar"]


class Plain(str):
    """Text that is written without quotes."""

    __slots__ = ()


Tree: TypeAlias = "str | Sequence[Tree] | Mapping[str, Tree]"

WORD = re.compile(r"[A-Za-z][\w-]*")
NOT_PLAIN = {"ja", "nee", "y", "n", "yes", "no", "on", "off", "true", "false", "null"}


def scalar(value: Scalar) -> str:
    """A value as rule files write it; text that could be read as something else gets quotes."""
    match value:
        case bool():
            return Plain("ja" if value else "nee")
        case int():
            return Plain(value)
        case date():
            return Plain(value.isoformat())
        case str():
            plain = WORD.fullmatch(value) and value.isascii() and value.lower() not in NOT_PLAIN
            return Plain(value) if plain else value


def print_yaml(tree: Mapping[str, Tree]) -> str:
    """The text of one YAML document."""
    return "\n".join(_lines(tree)) + "\n"


def _lines(tree: Tree) -> Iterator[str]:
    match tree:
        case str():
            yield _inline(tree)
        case Mapping():
            for key, value in tree.items():
                yield from _entry(f"{key}:", value)
        case _:
            for item in tree:
                first, *rest = _lines(item)
                yield f"- {first}"
                yield from (f"  {line}" for line in rest)


def _entry(key: str, value: Tree) -> Iterator[str]:
    if isinstance(value, str):
        yield f"{key} {_inline(value)}"
    elif all(isinstance(item, str) for item in value) and not isinstance(value, Mapping):
        yield f"{key} [{', '.join(_inline(item) for item in value if isinstance(item, str))}]"
    else:
        yield key
        yield from (f"  {line}" for line in _lines(value))


def _inline(text: str) -> str:
    return str(text) if isinstance(text, Plain) else json.dumps(text, ensure_ascii=False)
