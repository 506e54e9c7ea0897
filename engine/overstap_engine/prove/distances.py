"""How far the nearest dossier is at least, from each of several ordinary ones: one solver for all questions.

Working out the smallest witness takes a solver of its own. With several dossiers to stay close to, this says for which
of them it is worth while.
"""

from collections import Counter
from collections.abc import Iterable, Sequence
from typing import Final

from overstap_engine.prove.encode.dag import TRUE, Lit
from overstap_engine.prove.places import costs, places_of
from overstap_engine.prove.session import Stop
from overstap_engine.prove.solving import Ground
from overstap_engine.prove.witness import Ordinary

__all__ = ["FARTHEST", "Distances"]

FARTHEST: Final = 8
"""Deviations are counted up to so many."""
_EXTRA_SLOTS: Final = FARTHEST // 2
"""An item more counts for two, so a dossier with fewer deviations has no more items than this."""


class Distances:
    """Remembers what was asked before; close it after use."""

    def __init__(self, ground: Ground, nears: Sequence[Ordinary]) -> None:
        self._ground = ground
        self._nears = nears
        lists = [value for near in nears for value in near.facts.values() if isinstance(value, tuple)]
        self._session = ground.session(_EXTRA_SLOTS + max((len(value) for value in lists), default=0))
        self._session.load([TRUE])
        self._leaves = 0
        self._counted: list[Counter[Lit]] = [Counter() for _ in nears]
        self._totals: list[list[int]] = [[] for _ in nears]

    def close(self) -> None:
        """Frees the solver."""
        self._session.close()

    def reaches(self, number: int, lits: Iterable[Lit], below: int, stop: Stop | None = None) -> bool | None:
        """Whether a dossier on which all hold may deviate from near dossier ``number`` for less than ``below``, which
        is at most ``FARTHEST``. *No* is certain, for lists of any length; None: stopped."""
        asked = [*lits]
        wanted = [*asked, *self._ground.relevant(asked).values()]
        self._session.load(wanted)
        self._count_new()
        return self._session.solve_at_most(wanted, self._totals[number], below - 1, stop)

    def _count_new(self) -> None:
        """Deviations of the facts and lists that were not met before."""
        clauses, ground = self._session.clauses, self._ground
        while len(clauses.leaves) > self._leaves:
            self._leaves = len(clauses.leaves)
            for number, near in enumerate(self._nears):
                places = places_of(
                    ground.dossiers, clauses.leaves, clauses.slots, near, ground.ordinary_parameters()
                )
                found = Counter(costs(ground.dag, places))
                new = [*(found - self._counted[number]).elements()]
                self._counted[number] = found
                totals = self._session.totals(new, FARTHEST - 1)
                self._totals[number] = self._session.merged(self._totals[number], totals, FARTHEST)
