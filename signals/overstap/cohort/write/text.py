"""Tables as lines of text: every different value is put into words once, then Arrow joins them."""

from collections.abc import Callable, Mapping
from pathlib import Path
from shutil import copyfileobj
from typing import Any, Final, TypeAlias

from overstap.cohort.frame import Frame
from overstap.cohort.libraries import library
from overstap.cohort.tables import Table
from overstap.cohort.write.hashed import HashedFile

__all__ = ["BATCH", "LineWriter", "Words", "write_lines"]

BATCH: Final = 64 * 1024
"""Rows read at a time."""

Words: TypeAlias = Callable[[Any], str]
"""A value of a column -> what stands on the line for it, separators included."""


def write_lines(table: Table, frame: Frame, path: Path, words: Mapping[str, Words]) -> None:
    """Write a line for each row: the words of its columns, one after another."""
    arrow, compute = library("pyarrow"), library("pyarrow.compute")
    pieces: list[Any] = []
    for heading in table.columns:
        column, in_words = frame[heading.name], words[heading.name]
        texts = arrow.array([in_words(value) for value in column.values], arrow.large_string())
        pieces.append(texts if column.rows is None else texts.take(column.rows))
    lines = compute.binary_join_element_wise(*pieces, arrow.scalar("", arrow.large_string()))
    with open(path, "wb") as stream:
        stream.write(_content(lines))


def _content(lines: Any) -> memoryview | bytes:
    """All lines in a row: that is how Arrow holds them."""
    arrow = library("pyarrow")
    joined = arrow.concat_arrays(lines.chunks) if isinstance(lines, arrow.ChunkedArray) else lines
    _, offsets, content = joined.buffers()
    if content is None or not len(joined):
        return b""
    ends = arrow.Array.from_buffers(arrow.int64(), len(joined) + 1, [None, offsets])
    return memoryview(content)[: ends[len(joined)].as_py()]


class LineWriter:
    """Puts parts one after another."""

    def __init__(self, path: Path, heading: bytes = b"") -> None:
        self._file = HashedFile(path)
        self._file.write(heading)

    def append(self, part: Path) -> None:
        """The next part."""
        with open(part, "rb") as stream:
            copyfileobj(stream, self._file, 1024 * 1024)

    def close(self) -> str:
        """Finish the file; returns its SHA-256."""
        self._file.close()
        return self._file.digest
