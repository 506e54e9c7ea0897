"""Which pseudonyms were there before: a hash table of digests in two flat arrays, because one object for each of a
million and a half dossiers would take more memory than everything else."""

from array import array
from collections.abc import Iterable
from typing import Final

__all__ = ["Seen"]

_SMALLEST: Final = 1 << 14
_FULLEST: Final = 0.7


class Seen:
    """Digests of 16 bytes. Takes 23 to 46 bytes for each; two pseudonyms with one digest do not occur in practice."""

    def __init__(self) -> None:
        self._make(_SMALLEST)

    def _make(self, slots: int) -> None:
        self._first, self._second = array("Q", bytes(8 * slots)), array("Q", bytes(8 * slots))
        self._used = 0

    def twice(self, digests: Iterable[bytes]) -> frozenset[int]:
        """Adds ``digests``; returns the places, from 0, of those that were there already."""
        found: list[int] = []
        for place, digest in enumerate(digests):
            if self._used > _FULLEST * len(self._first):
                self._grow()
            first, second = int.from_bytes(digest[:8]) or 1, int.from_bytes(digest[8:])
            if not self._add(first, second):
                found.append(place)
        return frozenset(found)

    def _add(self, first: int, second: int) -> bool:
        table, mask = self._first, len(self._first) - 1
        slot = second & mask
        while table[slot]:
            if table[slot] == first and self._second[slot] == second:
                return False
            slot = (slot + 1) & mask
        table[slot], self._second[slot] = first, second
        self._used += 1
        return True

    def _grow(self) -> None:
        old = zip(self._first, self._second, strict=True)
        self._make(2 * len(self._first))
        for first, second in old:
            if first:
                self._add(first, second)
