"""A JSON document as chunks of the elements of its list, still as they are written: workers read them, each as if it were
a line of NDJSON."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import partial
from typing import IO, Final

from overstap.cohort.read.chunk import CHUNK, Located
from overstap.cohort.read.reader import Reader, pseudonym_in
from overstap.dossier import Dossier
from overstap.dossier.json_pieces import BLOCK, Piece, json_pieces

__all__ = ["Elements", "elements_of"]

_BYTES: Final = 32 * 1024 * 1024
"""A chunk of very long elements ends here."""


@dataclass(frozen=True, slots=True)
class Elements:
    """Elements of one list, or a document that is none."""

    file: str
    pieces: tuple[Piece, ...]

    def records(self, reader: Reader) -> Iterator[Located]:
        """Of every element."""
        for piece in self.pieces:
            record = reader.piece(piece, self.file)
            yield piece.line, record, record.id if isinstance(record, Dossier) else pseudonym_in(piece.text)


def elements_of(stream: IO[bytes], name: str) -> Iterator[Elements]:
    """The elements of the document in ``stream``, in chunks."""
    pieces = json_pieces(iter(partial(stream.read, BLOCK), b""))
    while found := _take(pieces):
        yield Elements(name, found)


def _take(pieces: Iterator[Piece]) -> tuple[Piece, ...]:
    found: list[Piece] = []
    size = 0
    for piece in pieces:
        found.append(piece)
        size += len(piece.text)
        if len(found) == CHUNK or size >= _BYTES:
            break
    return tuple(found)
