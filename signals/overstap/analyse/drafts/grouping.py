"""Divides needs over the fewest groups that each can stand together: exact, and the same whatever the solver.

Which needs clash is asked when it matters, and every clash is remembered: first of all pairs, then of more needs as a
grouping asks for them. No grouping without those clashes: so many groups are too few, and that is proved.
"""

from collections.abc import Iterable, Sequence
from contextlib import closing
from dataclasses import dataclass
from itertools import combinations
from typing import Final, Protocol, TypeAlias

from overstap.analyse.settled import surely
from overstap_engine.prove import SatSolver, Stop

__all__ = ["Clash", "Grouping", "Groups", "Judge", "clauses_of"]

Groups: TypeAlias = tuple[frozenset[int], ...]

_MOST: Final = 250


@dataclass(frozen=True, slots=True)
class Clash:
    """Needs that do not go together, none of which can be left out."""

    needs: frozenset[int]
    proved: bool | None
    """None: that may take long and was not tried yet. False: it was, or is of no use; nothing is claimed."""


class Judge(Protocol):
    """Says of needs whether they go together; by that alone, not by what was asked before."""

    def clash(self, needs: frozenset[int]) -> Clash | None:
        """A clash of needs among these; None: they go together. Raises ``OutOfTime``."""
        ...

    def proves(self, needs: frozenset[int]) -> bool:
        """Is it proved that these do not go together? May take long. Raises ``OutOfTime``."""
        ...


class Grouping:
    """Needs are numbered from 0; every need goes with itself.

    ``most``: clashes of more than two needs that are looked for, and proofs that may take long, before the search ends
    without a claim. All that can raises ``OutOfTime``.
    """

    def __init__(self, count: int, judge: Judge, *, most: int = _MOST, stop: Stop | None = None) -> None:
        self._count = count
        self._judge = judge
        self._stop = stop
        self._clashes: dict[frozenset[int], bool | None] = {}
        self._against: list[list[frozenset[int]]] = [[] for _ in range(count)]
        for pair in combinations(range(count), 2):
            clash = judge.clash(frozenset(pair))
            if clash is not None:
                self.learn(clash)
        self._most = len(self._clashes) + most
        self._proofs_left = most
        clique = self._proved_clique()
        self.least = len(clique)
        """So many needs clash two by two: fewer groups are too few."""
        self.order = (*clique, *(need for need in range(count) if need not in clique))
        """The needs that clash most come first: each of those has a group of its own."""

    @property
    def proved(self) -> tuple[frozenset[int], ...]:
        """The clashes that are proved."""
        return tuple(needs for needs, proved in self._clashes.items() if proved)

    @property
    def gave_up(self) -> bool:
        """Too many clashes were looked for; what was not found is not claimed to be impossible."""
        return len(self._clashes) >= self._most

    def learn(self, clash: Clash) -> None:
        """Take a clash into account."""
        if clash.needs not in self._clashes:
            self._clashes[clash.needs] = clash.proved
            for need in clash.needs:
                self._against[need].append(clash.needs)

    def too_few(self, groups: int) -> bool:
        """Is it proved that so many groups are too few?"""
        if self._can_do(groups, self._clashes):
            return False
        untried = [needs for needs, proved in self._clashes.items() if proved is None]
        if len(untried) <= self._proofs_left:
            for needs in untried:
                self._prove(needs)
        return not self._can_do(groups, self.proved)

    def proof_clauses(self, groups: int) -> list[list[int]]:
        """Clauses that contradict each other when so many groups are too few, for an independent checker."""
        return clauses_of(self.order, groups, self.proved)

    def first(self, groups: int) -> Groups | None:
        """The first division into at most so many groups, in which the needs that clash most come first and each is in
        the earliest group it can be. None: there is none, or it was given up."""
        while not self.gave_up:
            known = len(self._clashes)
            found = self._first(groups)
            if found is not None or len(self._clashes) == known:
                return found
        return None

    def _can_do(self, groups: int, clashes: Iterable[frozenset[int]]) -> bool:
        with closing(SatSolver()) as solver:
            for clause in clauses_of(self.order, groups, clashes):
                solver.add(clause)
            return surely(solver.solve([], self._stop))

    def _prove(self, needs: frozenset[int]) -> bool:
        if self._clashes[needs] is None and self._proofs_left:
            self._proofs_left -= 1
            self._clashes[needs] = self._judge.proves(needs)
        return self._clashes[needs] is True

    # -- one pass -------------------------------------------------------------------------------------------------

    def _first(self, groups: int) -> Groups | None:
        """None: impossible with the clashes known at the start, or more became known and another pass is needed."""
        with closing(SatSolver()) as solver:
            for clause in clauses_of(self.order, groups, self._clashes):
                solver.add(clause)
            if not surely(solver.solve([], self._stop)):
                return None
            made: list[frozenset[int]] = []
            fixed: list[int] = []
            for place, need in enumerate(self.order):
                group = self._earliest(solver, place, need, made, fixed, groups)
                if group is None:
                    return None
                fixed.append(_variable(place, group, groups))
                made[group:] = [
                    made[group] | {need} if group < len(made) else frozenset({need}),
                    *made[group + 1 :],
                ]
            return tuple(made)

    def _earliest(
        self,
        solver: SatSolver,
        place: int,
        need: int,
        made: Sequence[frozenset[int]],
        fixed: Sequence[int],
        groups: int,
    ) -> int | None:
        for group in range(min(groups, len(made) + 1)):
            together = frozenset({need, *(made[group] if group < len(made) else ())})
            if any(clash <= together for clash in self._against[need]):
                continue
            clash = self._judge.clash(together) if len(together) > 2 else None
            if clash is not None:
                self.learn(clash)
                if self.gave_up:
                    return None
            elif surely(solver.solve([*fixed, _variable(place, group, groups)], self._stop)):
                return group
        return None

    # -- where to begin -------------------------------------------------------------------------------------------

    def _proved_clique(self) -> tuple[int, ...]:
        """A large set of needs of which every two are proved to clash."""
        while True:
            kept: list[int] = []
            refuted = False
            for need in self._clique():
                pairs = [frozenset({need, other}) for other in kept]
                if all(self._prove(pair) for pair in pairs):
                    kept.append(need)
                refuted = refuted or any(self._clashes[pair] is False for pair in pairs)
            if not refuted:
                return tuple(kept)

    def _clique(self) -> tuple[int, ...]:
        """The same, of which none is known not to be proved."""
        apart: list[set[int]] = [set() for _ in range(self._count)]
        for clash, proved in self._clashes.items():
            if proved is not False and len(clash) == 2:
                one, other = clash
                apart[one].add(other)
                apart[other].add(one)
        best: list[int] = []
        for start in range(self._count):
            clique, left = [start], apart[start]
            while left:
                inside = left
                chosen = max(inside, key=lambda need: (len(apart[need] & inside), -need))
                clique.append(chosen)
                left = left & apart[chosen]
            if len(clique) > len(best):
                best = clique
        return tuple(sorted(best))


def clauses_of(order: Sequence[int], groups: int, clashes: Iterable[Iterable[int]]) -> list[list[int]]:
    """That needs, in that order, are divided over so many groups without a clash. The first need goes in the first
    group, the second in one of the first two, and so on: other divisions are the same with other numbers."""
    places = {need: place for place, need in enumerate(order)}
    clauses = [
        [_variable(place, group, groups) for group in range(min(groups, place + 1))]
        for place in range(len(order))
    ]
    for clash in clashes:
        found = sorted(places[need] for need in clash)
        clauses += [
            [-_variable(place, group, groups) for place in found]
            for group in range(min(groups, found[0] + 1))
        ]
    return clauses


def _variable(place: int, group: int, groups: int) -> int:
    return place * groups + group + 1
