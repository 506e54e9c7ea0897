"""The layouts of a table by name. A part need not look like the table: it is what is quickest to put together."""

from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Any, Final, Protocol

from overstap.cohort.frame import Frame
from overstap.cohort.tables import Table

__all__ = ["LAYOUTS", "Layout", "TableWriter", "layout_of"]


class TableWriter(Protocol):
    """Writes one table from its parts."""

    def append(self, part: Path) -> None:
        """The next part."""
        ...

    def close(self) -> str:
        """Finish the file; returns its SHA-256."""
        ...


class Layout(Protocol):
    """One way to write tables; the name is also the suffix."""

    def write_part(self, table: Table, frame: Frame, path: Path) -> None:
        """Write the rows of one chunk."""
        ...

    def writer(self, table: Table, path: Path) -> TableWriter:
        """Start the file ``path``."""
        ...

    def batches(self, table: Table, path: Path) -> Iterator[Any]:
        """The rows of a finished file, as Arrow record batches."""
        ...

    def versions(self) -> Mapping[str, str]:
        """The versions of the software that decide the bytes."""
        ...


def layout_of(name: str) -> Layout:
    """The layout ``name``, which is one of ``LAYOUTS``. Raises ``ExtraMissing``."""
    return _MAKERS[name]()


def _parquet() -> Layout:
    from overstap.cohort.write.parquet import Parquet

    return Parquet()


def _csv() -> Layout:
    from overstap.cohort.write.csv_text import Csv

    return Csv()


def _ndjson() -> Layout:
    from overstap.cohort.write.ndjson_text import Ndjson

    return Ndjson()


_MAKERS: Final[Mapping[str, Callable[[], Layout]]] = {"parquet": _parquet, "csv": _csv, "ndjson": _ndjson}

LAYOUTS: Final = tuple(_MAKERS)
"""Names of the layouts."""
