"""Texts with holes: ``Aangemeld op {aanmelding.eersteOp}`` as pieces, in the order written."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final, TypeAlias

__all__ = ["Brace", "Hole", "Piece", "Words", "holes", "pieces"]


@dataclass(frozen=True, slots=True)
class Words:
    """Text to print as it is."""

    text: str


@dataclass(frozen=True, slots=True)
class Hole:
    """``{name}``: the name without braces and surrounding spaces; a parameter keeps its dollar sign."""

    name: str
    written: str
    """As written, braces included."""


@dataclass(frozen=True, slots=True)
class Brace:
    """A brace without its partner: a mistake."""

    text: str


Piece: TypeAlias = Words | Hole | Brace

_PIECE: Final = re.compile(r"(?P<hole>\{[^{}]*\})|(?P<brace>[{}])|(?P<words>[^{}]+)")


def pieces(text: str) -> tuple[Piece, ...]:
    """``text`` cut into words, holes and stray braces; joined as written they are ``text`` again."""
    return tuple(_piece(match) for match in _PIECE.finditer(text))


def holes(text: str) -> Iterator[Hole]:
    """Only the holes of ``text``."""
    return (piece for piece in pieces(text) if isinstance(piece, Hole))


def _piece(match: re.Match[str]) -> Piece:
    written = match.group()
    match match.lastgroup:
        case "hole":
            return Hole(written[1:-1].strip(), written)
        case "brace":
            return Brace(written)
        case _:
            return Words(written)
