"""The fewest of several sets that together hold all that any of them does: proved (``fewest``), or soon (``chosen``).

``chosen`` takes the set that adds most, again and again, and then drops what turned out superfluous; what it takes is
not always the fewest. It picks sentences; ``fewest`` picks dossiers.
"""

from collections.abc import Hashable, Iterator, Mapping, Sequence
from contextlib import closing
from typing import TypeVar

from overstap_engine.prove import SatSolver

__all__ = ["chosen", "fewest"]

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


def fewest(shows: Sequence[frozenset[N]]) -> tuple[int, ...]:
    """The fewest indexes of ``shows`` whose union is the union of all, ascending; of several choices the one that is
    first in order."""
    most = len(chosen(shows))
    while most > 1 and _first(shows, most - 1) is not None:
        most -= 1
    return _first(shows, most) or ()


def _first(shows: Sequence[frozenset[N]], most: int) -> tuple[int, ...] | None:
    with closing(SatSolver()) as solver:
        for thing in frozenset[N]().union(*shows):
            solver.add([index + 1 for index, show in enumerate(shows) if thing in show])
        for clause in _at_most(most, len(shows)):
            solver.add(clause)
        if not solver.solve([]):
            return None
        fixed: list[int] = []
        for variable in range(1, len(shows) + 1):
            fixed.append(variable if solver.solve([*fixed, variable]) else -variable)
        return tuple(variable - 1 for variable in fixed if variable > 0 and shows[variable - 1])


def _at_most(most: int, count: int) -> Iterator[list[int]]:
    """At most so many of the variables 1 to ``count``; ``reached(i, j)``: more than j of the first i + 1."""

    def reached(index: int, number: int) -> int:
        return count + index * (most + 1) + number + 1

    for index in range(count):
        yield [-(index + 1), reached(index, 0)]
        for number in range(most + 1):
            if index:
                yield [-reached(index - 1, number), reached(index, number)]
                if number:
                    yield [-(index + 1), -reached(index - 1, number - 1), reached(index, number)]
        yield [-reached(index, most)]
