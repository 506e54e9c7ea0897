"""The fewest dossiers that together show all that is wanted, as far as a greedy choice finds them.

Not proved to be the fewest: the choice takes the dossier that shows most of what is left, again and again, and then
drops what turned out superfluous.
"""

from collections.abc import Hashable, Mapping, Sequence
from typing import TypeVar

__all__ = ["chosen"]

N = TypeVar("N", bound=Hashable)


def chosen(shows: Sequence[frozenset[N]], costs: Mapping[int, int] | None = None) -> tuple[int, ...]:
    """Indexes of ``shows`` whose union is the union of all, ascending. Ties go to the lower cost, then the first."""
    left = frozenset[N]().union(*shows)
    price = costs or {}
    picked: list[int] = []
    while left:
        best = max(
            (index for index in range(len(shows)) if index not in picked),
            key=lambda index: (len(shows[index] & left), -price.get(index, 0), -index),
        )
        picked.append(best)
        left -= shows[best]
    for index in tuple(picked):
        others = frozenset[N]().union(*(shows[other] for other in picked if other != index))
        if shows[index] <= others:
            picked.remove(index)
    return tuple(sorted(picked))
