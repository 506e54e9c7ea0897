"""Parquet: flat columns with dotted names (or structs), lists as ``list<struct>``."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from overstap.cohort.errors import InputsRefused
from overstap.cohort.libraries import library
from overstap.cohort.read.chunk import CHUNK, Located
from overstap.cohort.read.nested import nest
from overstap.cohort.read.reader import Reader
from overstap.cohort.read.rows import RowRecord, RowRecords
from overstap.dossier.json_text import Path

__all__ = ["Batch", "batches_of"]


@dataclass(frozen=True, slots=True)
class Batch:
    """Rows of a Parquet file, still as columns."""

    file: str
    first: int
    """The number of the first row, from 1."""
    content: bytes
    """An Arrow stream with one batch."""

    def records(self, reader: Reader) -> Iterator[Located]:
        """Of every row."""
        table = library("pyarrow").ipc.open_stream(self.content).read_all()
        cells = {name: number for number, name in enumerate(table.column_names, start=1)}
        rows = [
            _record(row, line, self.file, cells) for line, row in enumerate(table.to_pylist(), self.first)
        ]
        yield from RowRecords(self.file, tuple(rows)).records(reader)


def batches_of(name: str) -> Iterator[Batch]:
    """The rows of the file ``name`` in chunks. Raises ``InputsRefused``."""
    arrow, parquet = library("pyarrow"), library("pyarrow.parquet")
    first = 1
    try:
        with parquet.ParquetFile(name) as file:
            for batch in file.iter_batches(batch_size=CHUNK):
                yield Batch(name, first, _packed(arrow, batch))
                first += batch.num_rows
    except arrow.ArrowException as error:
        reason = str(error).partition("\n")[0]
        raise InputsRefused(f"`{name}`: dit is geen leesbaar Parquet-bestand ({reason})") from error


def _packed(arrow: Any, batch: Any) -> bytes:
    sink = arrow.BufferOutputStream()
    with arrow.ipc.new_stream(sink, batch.schema) as stream:
        stream.write_batch(batch)
    content: bytes = sink.getvalue().to_pybytes()
    return content


def _record(row: dict[str, Any], line: int, file: str, cells: dict[str, int]) -> RowRecord:
    """Columns without a value are unknown facts; an empty list is an empty list."""
    found: dict[str, Any] = {}
    places: dict[Path, tuple[str, int, int]] = {}
    for name, value in row.items():
        if value is not None:
            path = nest(found, name, value)
            places[path] = (file, line, cells[name])
    return RowRecord(line, found, places)
