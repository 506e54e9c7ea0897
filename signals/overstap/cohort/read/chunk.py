"""A chunk: consecutive records of one input, still unread, in a form that a worker can be sent."""

from collections.abc import Iterator
from typing import Final, Protocol, TypeAlias

from overstap.cohort.read.reader import Reader
from overstap.dossier import Dossier, Rejected

__all__ = ["CHUNK", "Chunk", "Located"]

CHUNK: Final = 4096
"""Records in a chunk. Output files are cut by it, so it is the same whatever the number of workers."""

Located: TypeAlias = tuple[int, Dossier | Rejected, str | None]
"""The line (in Parquet: the row) where a record begins, the record, and its pseudonym as far as it can be read."""


class Chunk(Protocol):
    """Consecutive records of one input."""

    @property
    def file(self) -> str:
        """The input, as the user named it."""
        ...

    def records(self, reader: Reader) -> Iterator[Located]:
        """The records, in order."""
        ...
