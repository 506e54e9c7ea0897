"""Parquet: one row group for each chunk that has rows."""

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any, Final

from overstap.cohort.frame import Column, Frame
from overstap.cohort.libraries import library
from overstap.cohort.tables import Column as Heading
from overstap.cohort.tables import Kind, Table
from overstap.cohort.write.hashed import HashedFile

__all__ = ["Parquet", "arrow_schema"]

_SETTINGS: Final[Mapping[str, object]] = {
    "compression": "zstd",
    "compression_level": 1,
    "version": "2.6",
    "data_page_version": "1.0",
    "data_page_size": 1024 * 1024,
    "use_dictionary": True,
    "write_statistics": True,
    "store_schema": False,  # text is text to every reader, however it was held here
}
"""Written out, so that the bytes do not hang on what a version of pyarrow takes for granted."""

_SELDOM_TWICE: Final = frozenset({"omdat", "feiten"})
_ONE_A_RECORD: Final = frozenset({"dossiers", "afgewezen"})


class Parquet:
    """Parts are Arrow files in which text that recurs is held once, which is also how Parquet writes it."""

    def write_part(self, table: Table, frame: Frame, path: Path) -> None:
        """Write the rows of one chunk."""
        arrow = library("pyarrow")
        schema = _held(table)
        columns = [_array(frame[field.name], field.type) for field in schema]
        with arrow.ipc.new_file(str(path), schema) as sink:
            sink.write_batch(arrow.record_batch(columns, schema=schema))

    def writer(self, table: Table, path: Path) -> "_Writer":
        """Start the file ``path``."""
        return _Writer(table, path)

    def batches(self, table: Table, path: Path) -> Iterator[Any]:
        """The rows of a finished file."""
        schema = arrow_schema(table)
        with library("pyarrow.parquet").ParquetFile(str(path)) as file:
            for batch in file.iter_batches():
                yield batch.cast(schema)

    def versions(self) -> Mapping[str, str]:
        """That of pyarrow decides the bytes."""
        return {"pyarrow": str(library("pyarrow").__version__)}


class _Writer:
    def __init__(self, table: Table, path: Path) -> None:
        self._file = HashedFile(path)
        self._writer = library("pyarrow.parquet").ParquetWriter(self._file, _held(table), **_SETTINGS)

    def append(self, part: Path) -> None:
        """The next part; one without rows leaves no trace."""
        arrow = library("pyarrow")
        with arrow.memory_map(str(part)) as source:
            rows = arrow.ipc.open_file(source).read_all()
            if len(rows):
                self._writer.write_table(rows, row_group_size=len(rows))

    def close(self) -> str:
        """Finish the file; returns its SHA-256."""
        self._writer.close()
        self._file.close()
        return self._file.digest


def arrow_type(kind: Kind) -> Any:
    """The Arrow type of a column as readers see it."""
    arrow = library("pyarrow")
    match kind:
        case Kind.TEXT | Kind.JSON:
            return arrow.string()
        case Kind.INT:
            return arrow.int64()
        case Kind.BOOL:
            return arrow.bool_()
        case Kind.DATE:
            return arrow.date32()
        case Kind.LIST:
            return arrow.list_(arrow.field("element", arrow.string(), nullable=False))


def arrow_schema(table: Table) -> Any:
    """The Arrow schema of a table as readers see it."""
    arrow = library("pyarrow")
    return arrow.schema(
        [arrow.field(each.name, arrow_type(each.kind), nullable=each.optional) for each in table.columns]
    )


def _held(table: Table) -> Any:
    """The schema of a part."""
    arrow = library("pyarrow")
    return arrow.schema(
        [arrow.field(each.name, _held_type(table, each), nullable=each.optional) for each in table.columns]
    )


def _held_type(table: Table, heading: Heading) -> Any:
    arrow = library("pyarrow")
    recurs = table.name not in _ONE_A_RECORD and heading.name not in _SELDOM_TWICE
    if recurs and heading.kind in (Kind.TEXT, Kind.JSON):
        return arrow.dictionary(arrow.int32(), arrow.string())
    return arrow_type(heading.kind)


def _array(column: Column, held: Any) -> Any:
    arrow = library("pyarrow")
    if not arrow.types.is_dictionary(held):
        values = arrow.array(column.values, held)
        return values if column.rows is None else values.take(column.rows)
    # equal values may stand under more than one number, and which ones is up to the evaluator
    coded = arrow.array(column.values, arrow.string()).dictionary_encode()
    rows = coded.indices if column.rows is None else coded.indices.take(column.rows)
    return arrow.DictionaryArray.from_arrays(rows, coded.dictionary)
