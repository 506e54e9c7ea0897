"""YAML documents, read item by item. That is slow, and done in one process: a whole year belongs in another format."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import partial
from itertools import islice
from typing import IO, Final

from overstap.cohort.read.chunk import CHUNK, Located
from overstap.cohort.read.reader import Reader
from overstap.dossier import Record
from overstap.dossier.from_yaml import placed_yaml_records
from overstap.dossier.schema import schema_of
from overstap_engine.model.rulebook import Rulebook

__all__ = ["Records", "records_of"]

_LONGEST_LINE: Final = 1024 * 1024
"""A longer one comes in parts."""


@dataclass(frozen=True, slots=True)
class Records:
    """Records that have been read and checked."""

    file: str
    checked: tuple[tuple[int, Record, str | None], ...]
    """Each with the line on which it begins and its pseudonym, as far as that can be read."""

    def records(self, reader: Reader) -> Iterator[Located]:
        """As they are."""
        yield from self.checked


def records_of(stream: IO[bytes], name: str, rulebook: Rulebook) -> Iterator[Records]:
    """The records of a YAML file, in chunks."""
    lines = iter(partial(stream.readline, _LONGEST_LINE), b"")
    records = placed_yaml_records(lines, name, schema_of(rulebook))
    while found := tuple(islice(records, CHUNK)):
        yield Records(name, found)
