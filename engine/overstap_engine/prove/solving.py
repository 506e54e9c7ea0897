"""One question: a witness, or the parts that clash with as many items per list as the bound asks for."""

from collections.abc import Iterable, Mapping
from contextlib import closing
from dataclasses import dataclass
from datetime import date
from typing import Protocol

from overstap_engine.model.values import Scalar
from overstap_engine.prove.answer import Answer, Impossible, NotSettled, Question
from overstap_engine.prove.core import flattened, minimal_core
from overstap_engine.prove.encode.dag import FALSE, TRUE, Dag, Lit
from overstap_engine.prove.encode.dossier import Dossiers
from overstap_engine.prove.session import Session, Stop
from overstap_engine.prove.smallest import Search
from overstap_engine.prove.witness import Ordinary, Witness

__all__ = ["FIRST_SLOTS", "MOST_SLOTS", "Ground", "closer", "solve"]

FIRST_SLOTS = 8
"""Items per list to begin with, when the bound is higher."""
MOST_SLOTS = 16
"""More items per list are never tried."""


class Ground(Protocol):
    """What questions stand on."""

    dag: Dag
    dossiers: Dossiers

    def session(self, slots: int) -> Session:
        """A new solver."""
        ...

    def relevant(self, lits: Iterable[Lit]) -> dict[str, Lit]:
        """The assumptions that touch the same facts."""
        ...

    def bound(self, *lits: Lit) -> dict[str, int]:
        """So many items per list are enough."""
        ...

    def ordinary_parameters(self) -> Mapping[str, Scalar]:
        """The ordinary values of free parameters."""
        ...

    def days(self) -> tuple[date, ...]:
        """Days to prefer."""
        ...


def solve(
    ground: Ground,
    question: Question,
    near: Ordinary,
    only: Iterable[str] | None,
    smallest: bool,
    stop: Stop | None,
) -> Answer:
    """Answers one question. Raises ``smallest.Stopped``."""
    impossible = [name for name, lit in question.parts.items() if lit == FALSE]
    if impossible:
        return Impossible((impossible[0],), (), 0)
    allowed = None if only is None else frozenset(only)
    assumed = ground.relevant(question.parts.values())
    return _Solving(ground, question.parts, assumed, near, allowed, smallest, stop).answer()


def closer(
    ground: Ground, question: Question, near: Ordinary, below: int, stop: Stop | None
) -> Witness | None:
    """The smallest witness, if its deviations count for less than ``below``. Raises ``smallest.Stopped``."""
    if FALSE in question.parts.values():
        return None
    assumed = ground.relevant(question.parts.values())
    return _Solving(ground, question.parts, assumed, near, None, True, stop).closer(below)


@dataclass(frozen=True, slots=True)
class _Solving:
    ground: Ground
    parts: Mapping[str, Lit]
    assumed: Mapping[str, Lit]
    near: Ordinary
    only: frozenset[str] | None
    smallest: bool
    stop: Stop | None

    def answer(self) -> Answer:
        slots = min(self._needed([*self.parts.values(), *self.assumed.values()]), FIRST_SLOTS)
        while True:
            found = self._witness(slots) if self.smallest else None
            if found is not None:
                return found
            clash = self._clash(slots)
            if isinstance(clash, Witness):
                return clash
            parts, assumed, lits = clash
            needed = self._needed(lits)
            if needed <= slots:
                return Impossible(parts, assumed, slots)
            if slots >= MOST_SLOTS:
                return NotSettled(slots, parts, assumed)
            slots = min(needed, MOST_SLOTS)

    def closer(self, below: int) -> Witness | None:
        """An item more counts for two, so a dossier this close has room for no more than half as many."""
        needed = self._needed([*self.parts.values(), *self.assumed.values()])
        return self._witness(min(needed, max(1, (below - 1) // 2)), below)

    # -- possible -----------------------------------------------------------------------------------------------

    def _witness(self, slots: int, below: int | None = None) -> Witness | None:
        with closing(self._session(slots)) as session:
            session.require([TRUE, *self.parts.values(), *self.assumed.values()])
            return self._search(session).smallest(below)

    def _session(self, slots: int) -> Session:
        """Room for the witnesses and for the items that the near dossier has already."""
        lists = [value for value in self.near.facts.values() if isinstance(value, tuple)]
        return self.ground.session(slots + max((len(value) for value in lists), default=0))

    def _search(self, session: Session) -> Search:
        return Search(
            session,
            self.ground.dossiers,
            self.near,
            parameters=self.ground.ordinary_parameters(),
            days=self.ground.days(),
            only=self.only,
            stop=self.stop,
        )

    # -- impossible ---------------------------------------------------------------------------------------------

    def _needed(self, lits: Iterable[Lit]) -> int:
        """Items per list that are enough; lists that may not deviate are as long as they are."""
        bound = self.ground.bound(*lits)
        varying = {
            name: number
            for name, number in bound.items()
            if self.only is None or name.rpartition("/")[2] in self.only
        }
        return max(1, max(varying.values(), default=0))

    def _clash(self, slots: int) -> Witness | tuple[tuple[str, ...], tuple[str, ...], list[Lit]]:
        """Parts and assumptions that clash, and the conjuncts of those that do; none can be left out. Or any witness,
        when there is one after all."""
        named = {f"p{name}": lit for name, lit in self.parts.items()}
        named |= {f"a{name}": lit for name, lit in self.assumed.items()}
        with closing(self._session(slots)) as session:
            session.load([TRUE, *named.values()])
            search = self._search(session)  # what may not deviate is required from now on
            found = search.any([*named.values()])
            if found is not None:
                return found
            core = minimal_core(session, named, self.stop)
            lits = [lit for name in core for lit in flattened(self.ground.dag, named[name])]
            if self._needed(lits) > slots:
                single = {str(lit): lit for lit in lits}
                lits = [single[name] for name in minimal_core(session, single, self.stop)]
        parts = tuple(name[1:] for name in core if name[0] == "p")
        return parts, tuple(name[1:] for name in core if name[0] == "a"), lits
