"""Whether one dossier can do for several needs at once: asked in every overstapjaar and region that counts."""

from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Final

from overstap.analyse.drafts.asking import Asker, Need, Option, Place
from overstap.analyse.drafts.grouping import Clash
from overstap.analyse.drafts.lens import Lens
from overstap.analyse.laboratory import Found, Laboratory, Reply
from overstap.analyse.settled import OutOfTime, surely
from overstap.testing.changes.reach import Reach
from overstap_engine.model.values import Facts
from overstap_engine.prove import TRUE, Impossible, Lit, Proof, Question, StoppedEarly

__all__ = ["Joint", "Room"]

_ROOMS: Final = 4
"""In so many places a dossier is looked for; further ones are looked at for proofs alone."""
_MOST_SLOTS: Final = 8
"""Items per list to look at first; a proof looks at as many as are needed."""
_MOST_WAYS: Final = 30_000
"""Ways to do for a need that are written out farther on for the proofs about one target; what takes more is not claimed."""


class Room:
    """One place, with for each need all ways to do for it. Close it after use."""

    def __init__(self, asker: Asker, place: Place, needs: Sequence[Need]) -> None:
        self.place = place
        self._universe = place.laboratory.universe
        self._stop = place.laboratory.stop
        self.options: tuple[tuple[Option, ...], ...] = tuple(asker.options(need, place) for need in needs)
        self.enough: tuple[Lit, ...] = tuple(
            self._universe.any_of(*(option.lit for option in options)) for options in self.options
        )
        """For each need, what holds on the dossiers that should do for it."""
        self.needed: tuple[Lit, ...] = tuple(
            asker.necessary(need, options, place) for need, options in zip(needs, self.options, strict=True)
        )
        """For each need, what holds on every dossier that does for it."""
        self._assumed = tuple(self._universe.assumptions.values())
        bound = self._universe.bound(*self.needed, *self._assumed)
        self._slots = min(max([1, *bound.values()]), _MOST_SLOTS)
        self._session = self._universe.session(self._slots)
        self._session.require([TRUE, *self._assumed])
        self._session.load([*self.enough, *self.needed])
        self._session.prefer(self.enough)

    def close(self) -> None:
        """Frees the solver."""
        self._session.close()

    def together(self, needs: Iterable[int]) -> frozenset[int] | None:
        """All needs for which a dossier should do on which these go together; None: no such dossier was found.
        Raises ``OutOfTime``."""
        if not surely(self._session.solve([self.enough[need] for need in needs], self._stop)):
            return None
        return frozenset(need for need, lit in enumerate(self.enough) if self._session.value(lit))

    def ask(self, needs: Iterable[int]) -> Reply:
        """The most ordinary dossier that should do for all of these."""
        laboratory = self.place.laboratory
        worlds = [laboratory.party(party) for party in laboratory.rulebook.vocabulary.parties]
        return laboratory.ask({str(need): self.enough[need] for need in needs}, worlds=worlds)

    def looks(self, found: Found, needs: Iterable[int]) -> dict[str, tuple[Lens, ...]]:
        """Who has to look at the dossier, and at what, to see all of these."""
        on = self._universe.on(found.witness.facts, found.witness.as_of)
        looks: dict[str, tuple[Lens, ...]] = {}
        for need in needs:
            first = next(option for option in self.options[need] if on.holds(option.lit))
            mine = looks.get(first.spot.party, ())
            looks[first.spot.party] = mine if first.lens in mine else (*mine, first.lens)
        return looks

    def missed(self, facts: Facts, as_of: date, needs: Iterable[int]) -> tuple[int, ...]:
        """Of needs that this dossier was seen to do for, those of which the graph says that it cannot."""
        on = self._universe.on(facts, as_of)
        return tuple(need for need in needs if not on.holds(self.needed[need]))

    def clearly_never(self, needs: Iterable[int]) -> bool:
        """Is it proved, without much ado, that no dossier does for all of these, with lists of any length? ``needs``:
        those that do not go ``together``."""
        order = [*needs]
        lits = [self.needed[need] for need in order]
        looked = lits == [self.enough[need] for need in order]
        return (looked and self._is_long_enough(lits)) or self._universe.quick_proof(
            *lits, stop=self._stop
        ) is not None

    def never(self, needs: Iterable[int]) -> bool:
        """The same, whatever it takes. Raises ``OutOfTime``."""
        return _never(self.place.laboratory, [self.needed[need] for need in needs])

    def proof(self, needs: Iterable[int]) -> Proof | None:
        """That no dossier does for all of these, for an independent checker."""
        return self._universe.prove(Question({str(need): self.needed[need] for need in needs}))

    def _is_long_enough(self, lits: Sequence[Lit]) -> bool:
        bound = self._universe.bound(*lits, *self._universe.relevant(lits).values())
        return max(bound.values(), default=1) <= self._slots


def _never(laboratory: Laboratory, lits: Sequence[Lit]) -> bool:
    if surely(laboratory.possible(*lits)):
        return False
    if laboratory.universe.quick_proof(*lits, stop=laboratory.stop) is not None:
        return True
    answer = laboratory.settle({str(number): lit for number, lit in enumerate(lits)})
    if isinstance(answer, StoppedEarly):
        raise OutOfTime
    return isinstance(answer, Impossible)


@dataclass(slots=True)
class _Seen:
    """Needs that were seen to go together."""

    several: list[frozenset[int]]

    def holds(self, needs: frozenset[int]) -> bool:
        return any(needs <= each for each in self.several)

    def add(self, needs: frozenset[int]) -> None:
        if not self.holds(needs):
            self.several.append(needs)


class Joint:
    """A ``Judge`` of needs of one target. Close it after use.

    ``known``: needs that some dossier does for together. ``homes``: overstapjaren and regions in which dossiers were
    found; more are looked for there first.
    """

    def __init__(
        self,
        asker: Asker,
        needs: Sequence[Need],
        reach: Reach,
        known: Iterable[frozenset[int]] = (),
        homes: Collection[tuple[int, str | None]] = (),
    ) -> None:
        places = sorted(asker.places(needs, reach), key=lambda place: (place.year, place.region) not in homes)
        self._asker = asker
        self._needs = needs
        self.rooms: tuple[Room, ...] = tuple(Room(asker, place, needs) for place in places[:_ROOMS])
        self._farther = places[_ROOMS:]
        self._ways_left = _MOST_WAYS
        self._looked_farther: set[int] = set()
        self._seen = _Seen([*known])
        self._lits: dict[tuple[int, int], Lit] = {}

    def close(self) -> None:
        """Frees the solvers."""
        for room in self.rooms:
            room.close()

    def clash(self, needs: frozenset[int]) -> Clash | None:
        """Needs among these that clash, none of which can be left out; None: they go together.

        Raises ``OutOfTime``."""
        if self._together(needs):
            return None
        kept = sorted(needs)
        for need in sorted(needs, reverse=True):
            fewer = [other for other in kept if other != need]
            if not self._together(frozenset(fewer)):
                kept = fewer
        clear = not self._farther and all(room.clearly_never(kept) for room in self.rooms)
        return Clash(frozenset(kept), True if clear else None)

    def proves(self, needs: frozenset[int]) -> bool:
        """Is it proved that these do not go together? False: it is not, or that would take too much.

        Raises ``OutOfTime``."""
        order = sorted(needs)
        return (
            all(room.clearly_never(order) or room.never(order) for room in self.rooms)
            and self._can_look_farther(order)
            and all(self._never_in(number, order) for number in range(len(self._farther)))
        )

    def _can_look_farther(self, needs: Iterable[int]) -> bool:
        """Counted in ways and not in time, so that the same is claimed on every machine; a need counts once."""
        fresh = [need for need in needs if need not in self._looked_farther]
        ways = sum(max(len(room.options[need]) for room in self.rooms) for need in fresh)
        if ways * len(self._farther) > self._ways_left:
            return False
        self._ways_left -= ways * len(self._farther)
        self._looked_farther.update(fresh)
        return True

    def _never_in(self, number: int, needs: Iterable[int]) -> bool:
        """The same in one of the places farther on; there only the needs that a proof is about are encoded."""
        place = self._farther[number]
        for need in needs:
            if (number, need) not in self._lits:
                options = self._asker.options(self._needs[need], place)
                self._lits[number, need] = self._asker.necessary(self._needs[need], options, place)
        return _never(place.laboratory, [self._lits[number, need] for need in needs])

    def homes(self, needs: frozenset[int]) -> Iterator[Room]:
        """The rooms in which these go together."""
        yield from (room for room in self.rooms if room.together(needs) is not None)

    def _together(self, needs: frozenset[int]) -> bool:
        if len(needs) < 2 or self._seen.holds(needs):
            return True
        for room in self.rooms:
            found = room.together(needs)
            if found is not None:
                self._seen.add(found)
                return True
        return False
