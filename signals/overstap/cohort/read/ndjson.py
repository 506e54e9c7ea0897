"""NDJSON as chunks of lines."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice
from typing import IO, Final

from overstap.cohort.read.chunk import CHUNK, Located
from overstap.cohort.read.reader import Reader, pseudonym_in
from overstap.dossier import Dossier

__all__ = ["Lines", "lines_of"]

_BYTES: Final = 32 * 1024 * 1024
"""A chunk of very long lines ends here."""


@dataclass(frozen=True, slots=True)
class Lines:
    """Lines of one NDJSON file."""

    file: str
    first: int
    """The number of the first line, from 1."""
    lines: tuple[bytes, ...]

    def records(self, reader: Reader) -> Iterator[Located]:
        """Of every line that is not blank."""
        for number, line in enumerate(self.lines, self.first):
            record = reader.line(line, self.file, number)
            if isinstance(record, Dossier):
                yield number, record, record.id
            elif record is not None:
                yield number, record, pseudonym_in(line)


def lines_of(stream: IO[bytes], name: str) -> Iterator[Lines]:
    """The lines of ``stream`` in chunks."""
    first = 1
    while lines := _take(stream):
        yield Lines(name, first, lines)
        first += len(lines)


def _take(stream: IO[bytes]) -> tuple[bytes, ...]:
    found: list[bytes] = []
    size = 0
    while len(found) < CHUNK and size < _BYTES:
        lines = [*islice(stream, min(256, CHUNK - len(found)))]
        if not lines:
            break
        found += lines
        size += sum(map(len, lines))
    return tuple(found)
