"""Rows of one table for one chunk, each with the dossier it belongs to."""

from array import array
from collections.abc import Sequence
from typing import Any

from overstap.cohort.frame import Column, Frame, gathered, numbers

__all__ = ["OwnedRows"]


class OwnedRows:
    """Rows by number, and whose they are."""

    def __init__(self, names: tuple[str, ...]) -> None:
        """``names``: the columns, ``dossier`` left out."""
        self._names = names
        self._owners, self._rows = array("i"), array("i")

    def extend(self, owner: int, rows: "array[int]") -> None:
        """Rows of the dossier with number ``owner``."""
        self._rows.extend(rows)
        self._owners.extend([owner] * len(rows))

    def frame(self, dossiers: Sequence[str], kept: Sequence[tuple[Any, ...]]) -> Frame:
        """The rows; ``kept`` holds the values of each number."""
        owner = Column(dossiers, numbers(self._owners))
        columns = gathered(self._rows, kept) or [Column(()) for _ in self._names]
        return {"dossier": owner, **dict(zip(self._names, columns, strict=True))}
