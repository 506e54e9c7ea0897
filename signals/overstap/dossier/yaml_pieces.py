"""YAML in pieces, each of which is YAML by itself: a document, or one item of the list that a document is.

Cut by lines. A line that begins with ``---`` or ``...`` separates documents wherever it stands, and inside an item of a
list everything stands further to the right than its dash: so YAML has it (1.2.2, sections 9.1 and 8.2.1). PyYAML passes over
the latter between quotes and brackets; an item cut in two there is broken YAML, and then the rest of its list is not
to be trusted (see ``YamlPiece.more``). A list between brackets stays whole.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import Final

from overstap.dossier.records import BOM
from overstap_engine.load.yaml_reader import MAX_BYTES

__all__ = ["YamlPiece", "yaml_pieces"]

_START: Final = re.compile(rb"---(?=[ \t\r\n]|$)")
_END: Final = re.compile(rb"\.\.\.(?=[ \t\r\n]|$)")
_ITEM: Final = re.compile(rb"( *)-(?=[ \t\r\n]|$)")
_BREAK: Final = re.compile(rb"\r\n?|\n")


@dataclass(frozen=True, slots=True)
class YamlPiece:
    """A part of a file."""

    text: bytes
    """With a little too much of what is longer than the YAML reader takes."""
    before: int
    """The number of lines before it."""
    document: int
    """The document of which it is a part, from 0."""
    more: bool
    """The next piece is an item of the same list."""


def yaml_pieces(lines: Iterable[bytes]) -> Iterator[YamlPiece]:
    """The pieces of the file that ``lines`` make up; a long line may come in parts. Of a file without any content, or
    with comments only, one. In memory is one piece, and one line."""
    cutter = _Cutter()
    for line in lines:
        yield from cutter.add(line)
    yield from cutter.end()


@dataclass(slots=True)
class _Cutter:
    lines: list[bytes] = field(default_factory=list[bytes])
    size: int = 0
    before: int = 0
    passed: int = 0
    """Lines, whole ones, up to here."""
    document: int = 0
    found: int = 0
    """Pieces."""
    begun: bool = False
    """The document has content in this piece."""
    started: bool = False
    """The piece has the mark that starts a document."""
    dash: bytes | None = None
    """What stands before the dashes of the list that the document is."""
    whole_line: bool = True
    """The next bytes begin a line."""

    def add(self, line: bytes) -> Iterator[YamlPiece]:
        begins, self.whole_line = self.whole_line, line.endswith(b"\n")
        if begins:
            yield from self._cut_before(line.removeprefix(BOM) if not self.passed else line)
        if self.size <= MAX_BYTES:
            self.lines.append(line)
            self.size += len(line)
        self.passed += len(_BREAK.findall(line))
        if begins and _END.match(line):
            yield from self._cut()

    def end(self) -> Iterator[YamlPiece]:
        """The last piece."""
        if self.begun or not self.found:
            yield self._piece(more=False)

    def _cut_before(self, line: bytes) -> Iterator[YamlPiece]:
        if start := _START.match(line):
            if self.begun or self.started:
                yield from self._cut()
            self.started = True
            line = line[start.end() :]
        content = line.strip()
        if not content or content.startswith(b"#") or (line.startswith(b"%") and not self.begun):
            return
        item = None if start else _ITEM.match(line)
        if self.begun and item and item.group(1) == self.dash:
            yield self._piece(more=True)
        elif not self.begun:
            self.dash = item.group(1) if item else None
        self.begun = True

    def _cut(self) -> Iterator[YamlPiece]:
        """The document ends here; one without content is passed over."""
        if self.begun:
            yield self._piece(more=False)
        self.lines, self.size, self.before = [], 0, self.passed
        self.begun = self.started = False
        self.dash = None
        self.document += 1

    def _piece(self, *, more: bool) -> YamlPiece:
        piece = YamlPiece(b"".join(self.lines), self.before, self.document, more)
        self.lines, self.size, self.before = [], 0, self.passed
        self.found += 1
        return piece
