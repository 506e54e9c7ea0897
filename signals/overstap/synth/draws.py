"""Random draws that are the same on every machine: only ``random()`` of a seeded Mersenne Twister, and arithmetic.

``Random.choices``, ``gauss`` and the like may change between Python versions; ``random()`` may not.
"""

from bisect import bisect_right
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from hashlib import sha256
from itertools import accumulate, pairwise
from random import Random

__all__ = ["Choice", "Days", "Draws"]


@dataclass(frozen=True, slots=True)
class Choice:
    """Names with their cumulative shares."""

    names: tuple[str, ...]
    steps: tuple[float, ...]
    """Cumulative, without the last one, which is everything that is left."""

    @staticmethod
    def of(shares: Mapping[str, float]) -> "Choice":
        """Shares need not sum to one; they are taken as weights."""
        total = sum(shares.values())
        return Choice(tuple(shares), tuple(accumulate(share / total for share in shares.values()))[:-1])


@dataclass(frozen=True, slots=True)
class Days:
    """A distribution of whole numbers by its quantiles, straight lines between them."""

    steps: tuple[float, ...]
    """Share at which each line but the first begins."""
    lines: tuple[tuple[float, float, float], ...]
    """(share, value, rise) at which each line begins."""

    @staticmethod
    def of(points: Iterable[tuple[float, float]]) -> "Days":
        known = list(points)
        lines = tuple(
            (share, value, (higher - value) / (until - share))
            for (share, value), (until, higher) in pairwise(known)
        )
        return Days(tuple(share for share, _, _ in lines[1:]), lines)


class Draws:
    """A stream of draws that depends on ``key`` alone."""

    __slots__ = ("_random",)

    def __init__(self, *key: object) -> None:
        digest = sha256("|".join(str(part) for part in key).encode()).digest()
        self._random = Random(int.from_bytes(digest, "big")).random

    def chance(self, share: float) -> bool:
        """True with probability ``share``."""
        return self._random() < share

    def pick(self, choice: Choice) -> str:
        return choice.names[bisect_right(choice.steps, self._random())]

    def between(self, first: int, last: int) -> int:
        """A whole number from ``first`` to ``last``, both included."""
        return first + int(self._random() * (last - first + 1))

    def along(self, days: Days) -> int:
        """A whole number, rounded towards the lower one."""
        share = self._random()
        begin, value, rise = days.lines[bisect_right(days.steps, share)]
        return int((value + (share - begin) * rise) // 1)
