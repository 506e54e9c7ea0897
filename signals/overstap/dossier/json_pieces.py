"""A JSON document in pieces: each element of its list as it is written, so that a list never has to be in memory whole.

Only brackets, commas and texts between quotes are looked at: as much as it takes to see where an element ends. What an
element holds is for the reader of single records to judge, so places, repeated keys and exact numbers are as they
are everywhere. (ijson, which streams JSON, tells neither where a value stands nor that a key stands there twice, and
can tell nothing of what comes after a mistake.)

An element with a mistake in it costs that element only, as long as its brackets close in order and its texts end on
the line on which they begin. Otherwise nobody can tell where it ends, and nothing after it is read.
"""

import re
from collections.abc import Generator, Iterable, Iterator
from dataclasses import dataclass
from enum import Enum, auto
from typing import Final

from overstap.dossier.records import BOM

__all__ = ["BLOCK", "LONGEST", "Extent", "Piece", "json_pieces"]

LONGEST: Final = 32 * 1024 * 1024
"""Bytes. No dossier is that long: a bracket or quote is missing somewhere."""

BLOCK: Final = 1024 * 1024
"""Bytes: so much is read at a time."""

_TEXT: Final = rb'"[^"\\\n]*+(?:\\[^\n][^"\\\n]*+)*+"'
_TO_BRACKET: Final = re.compile(rb'(?:[^"\[\]{}]++|' + _TEXT + rb")*+")
_TO_BRACKET_OR_COMMA: Final = re.compile(rb'(?:[^"\[\]{},]++|' + _TEXT + rb")*+")
_BLANK: Final = re.compile(rb"[ \t\n\r]*+")
_CLOSING: Final = {b"{": b"}", b"[": b"]"}


class Extent(Enum):
    """What a piece is of its document."""

    DOCUMENT = auto()
    """All of it, for it is no list; or the beginning, when it is longer than ``LONGEST``."""
    ELEMENT = auto()
    """One element of the list."""
    LOST = auto()
    """An element of which the end is not known. It is the last piece, and its text goes on to where that was clear."""
    AFTER = auto()
    """What comes after the list, where nothing may. It is the last piece."""


@dataclass(frozen=True, slots=True)
class Piece:
    """A part of a JSON document."""

    text: bytes
    """Without white space before it; empty where a value is missing."""
    line: int
    """Where it begins, from 1."""
    column: int
    """From 1, in code points."""
    extent: Extent


def json_pieces(blocks: Iterable[bytes], *, block: int = BLOCK, longest: int = LONGEST) -> Iterator[Piece]:
    """The pieces of the document that ``blocks``, of any size, make up together; in memory is little more than one.

    ``block``: bytes to read on at least, whenever more is needed. ``longest``: bytes after which the end of a piece is
    not looked for any further."""
    return _Cutter(iter(blocks), block, longest).pieces()


class _Cutter:
    def __init__(self, blocks: Iterator[bytes], block: int, longest: int) -> None:
        self._blocks, self._block, self._longest = blocks, block, longest
        self._held = b""
        self._start = self._seen = 0
        """Where in ``held`` the piece at hand begins, and up to where it has been looked through."""
        self._line = self._column = 1
        """Of ``start``."""

    def pieces(self) -> Iterator[Piece]:
        """All pieces, in order."""
        if self._next_is(BOM):
            self._start += len(BOM)
        self._skip_blank()
        if not self._next_is(b"["):
            self._hold(self._longest)
            yield self._piece(self._start + self._longest, Extent.DOCUMENT)
            return
        self._skip_to(self._start + 1)
        if (yield from self._elements()):
            self._skip_blank()
            if self._hold(1):
                yield self._piece(self._start + 1, Extent.AFTER)

    def _elements(self) -> Generator[Piece, None, bool]:
        """Whether the list is closed in the end."""
        self._skip_blank()
        if self._next_is(b"]"):
            self._skip_to(self._start + 1)
            return True
        while sign := self._end_of_element():
            yield self._piece(self._seen, Extent.ELEMENT)
            self._skip_to(self._seen + 1)
            if sign == b"]":
                return True
            self._skip_blank()
        yield self._piece(self._seen, Extent.LOST)
        return False

    def _end_of_element(self) -> bytes:
        """Looks on to the comma or bracket after this element, and returns it; nothing when it cannot be told."""
        awaited: list[bytes] = []
        self._seen = self._start
        while sign := self._next_sign(_TO_BRACKET if awaited else _TO_BRACKET_OR_COMMA):
            if sign in _CLOSING:
                awaited.append(_CLOSING[sign])
            elif not awaited and sign != b"}":
                return sign
            elif not awaited or awaited.pop() != sign:
                self._seen += 1
                return b""
            self._seen += 1
        return b""

    def _next_sign(self, before: re.Pattern[bytes]) -> bytes:
        """The next bracket or comma; nothing when there is none, or when a text does not end on its line."""
        while True:
            found = before.match(self._held, self._seen)
            assert found is not None  # it matches nothing at least
            self._seen = found.end()
            sign = self._held[self._seen : self._seen + 1]
            if sign not in (b"", b'"'):
                return sign
            line_end = self._held.find(b"\n", self._seen)
            if line_end >= 0:
                self._seen = line_end + 1
                return b""
            if len(self._held) - self._start > self._longest or not self._more():
                self._seen = len(self._held)
                return b""

    # -- what is held -----------------------------------------------------------------------------------------------

    def _more(self) -> bool:
        """Reads on, at least as much again as is held; False: that was all."""
        held = [self._held[self._start :]]
        wanted, size = max(self._block, len(held[0])), 0
        for block in self._blocks:
            held.append(block)
            size += len(block)
            if size >= wanted:
                break
        self._held = b"".join(held)
        self._start, self._seen = 0, self._seen - self._start
        return size > 0

    def _hold(self, size: int) -> bool:
        """Reads on until so much is held, if there is so much; whether there is anything."""
        while len(self._held) - self._start < size and self._more():
            pass
        return len(self._held) > self._start

    def _next_is(self, text: bytes) -> bool:
        self._hold(len(text))
        return self._held.startswith(text, self._start)

    def _skip_blank(self) -> None:
        while True:
            found = _BLANK.match(self._held, self._start)
            assert found is not None  # it matches nothing at least
            self._skip_to(found.end())
            if self._start < len(self._held) or not self._more():
                return

    def _skip_to(self, end: int) -> None:
        """The next piece begins at ``end``."""
        passed = self._held[self._start : end]
        if breaks := passed.count(b"\n"):
            self._line += breaks
            self._column = 1
            passed = passed[passed.rindex(b"\n") + 1 :]
        self._column += len(passed.decode("utf-8", "replace"))
        self._start = end

    def _piece(self, end: int, extent: Extent) -> Piece:
        return Piece(self._held[self._start : end][: self._longest], self._line, self._column, extent)
