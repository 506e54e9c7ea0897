"""The rows of one table for one chunk, column by column, each different value kept once."""

from array import array
from collections.abc import Hashable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Generic, TypeAlias, TypeVar

from overstap.cohort.libraries import library

__all__ = ["Catalogue", "Column", "Frame", "gathered", "length", "numbers"]

K = TypeVar("K", bound=Hashable)


@dataclass(frozen=True, slots=True)
class Column:
    """The values of one column."""

    values: Sequence[Any]
    rows: Any = None
    """An Arrow array of int32: for each row the place in ``values``. None: one value for each row."""


Frame: TypeAlias = Mapping[str, Column]
"""Column by name, in the order of the table, all with equally many rows."""


def length(frame: Frame) -> int:
    """The number of rows."""
    column = next(iter(frame.values()))
    return len(column.values if column.rows is None else column.rows)


def numbers(found: "array[int]") -> Any:
    """Whole numbers as an Arrow array, without copying."""
    arrow = library("pyarrow")
    return arrow.Array.from_buffers(arrow.int32(), len(found), [None, arrow.py_buffer(found)])


def gathered(rows: "array[int]", kept: Sequence[tuple[Any, ...]]) -> list[Column]:
    """Columns of ``kept[number]`` for every number in ``rows``; values stand in the order in which rows use them,
    so that they depend on nothing but the rows."""
    coded = numbers(rows).dictionary_encode()
    used = [kept[number] for number in coded.dictionary.to_pylist()]
    if not used:
        return []
    return [Column(values, coded.indices) for values in zip(*used, strict=True)]


class Catalogue(Generic[K]):
    """Rows that come back in dossier after dossier: made once, then named by number."""

    def __init__(self) -> None:
        self._number: dict[K, int] = {}
        self.rows: list[tuple[Any, ...]] = []
        """Row by number."""

    def number(self, key: K) -> int | None:
        """The number of the row for ``key``; None when it has to be made still."""
        return self._number.get(key)

    def add(self, key: K, row: tuple[Any, ...]) -> int:
        """Keep the row for ``key``; returns its number."""
        number = self._number[key] = len(self.rows)
        self.rows.append(row)
        return number

    def clear(self) -> None:
        """Forget everything."""
        self._number.clear()
        self.rows.clear()
