"""JSON and YAML documents. They are read as a whole before the first record is known, so a whole year belongs in
NDJSON, CSV or Parquet."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice
from typing import IO

from overstap.cohort.read.chunk import CHUNK, Located
from overstap.cohort.read.reader import Reader
from overstap.dossier import Dossier, Record, read_dossiers
from overstap_engine.model.rulebook import Rulebook

__all__ = ["Records", "records_of"]


@dataclass(frozen=True, slots=True)
class Records:
    """Records that have been read and checked."""

    file: str
    checked: tuple[Record, ...]

    def records(self, reader: Reader) -> Iterator[Located]:
        """As they are; where a sound one began is not known any more."""
        for record in self.checked:
            line = 0 if isinstance(record, Dossier) else record.problems[0].line
            yield line, record, record.id if isinstance(record, Dossier) else None


def records_of(stream: IO[bytes], name: str, rulebook: Rulebook) -> Iterator[Records]:
    """The records of one document, in chunks."""
    records = read_dossiers(stream, rulebook, name=name)
    while found := tuple(islice(records, CHUNK)):
        yield Records(name, found)
