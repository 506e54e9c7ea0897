"""Whose turn it is, as nodes over all dossiers: the encoder's reading of ``find_responsible``."""

from dataclasses import dataclass

from overstap_engine.model.rulebook import Charge
from overstap_engine.prove import FALSE, Lit, Universe, World

__all__ = ["turns_differ"]


def turns_differ(universe: Universe, old: World, new: World) -> Lit:
    """Another party now, another one afterwards, or on another day; also when one of the two is nobody."""
    responsibility = old.spec.rulebook.responsibility
    if responsibility is None:
        return FALSE
    recorded = old.value(responsibility.recorded)
    found = [universe.all_of(-recorded.known, _differ(universe, old, new, None))]
    for choice in old.spec.rulebook.vocabulary.facts[responsibility.recorded].choices:
        so = universe.equal(recorded, choice.id)
        found.append(universe.all_of(so, _differ(universe, old, new, choice.id)))
    return universe.any_of(*found)


def _differ(universe: Universe, old: World, new: World, recorded: str | None) -> Lit:
    mine, theirs = _Turns.of(universe, old, recorded), _Turns.of(universe, new, recorded)
    found: list[Lit] = []
    if recorded is None:
        found += [universe.xor(mine.in_charge(party), theirs.in_charge(party)) for party in mine.parties]
    for party in sorted({each.then for each in mine.charges if each.then is not None}):
        before, after = mine.afterwards(party), theirs.afterwards(party)
        found.append(universe.xor(before, after))
        same = [each for each in mine.charges if each.then == party]
        found += [
            universe.all_of(
                before,
                after,
                mine.first[one.id],
                theirs.first[other.id],
                -universe.same_value(old.value(one.day), new.value(other.day)),
            )
            for one in same
            for other in same
        ]
    return universe.any_of(*found)


@dataclass(frozen=True, slots=True)
class _Turns:
    """What can be said, given what is recorded."""

    universe: Universe
    world: World
    charges: tuple[Charge, ...]
    recorded: str | None
    first: dict[str, Lit]
    """Situation -> it is the first that certainly applies."""
    possible: dict[str, Lit]
    """Situation -> it is the first, or undecided before the first."""

    @staticmethod
    def of(universe: Universe, world: World, recorded: str | None) -> "_Turns":
        responsibility = world.spec.rulebook.responsibility
        every = () if responsibility is None else responsibility.charges
        charges = tuple(each for each in every if recorded is None or each.party == recorded)
        first: dict[str, Lit] = {}
        possible: dict[str, Lit] = {}
        earlier: list[Lit] = []
        for charge in charges:
            rails = world.derived(charge.fact)
            reached = universe.none_of(*earlier)
            first[charge.id] = universe.all_of(rails.true, reached)
            possible[charge.id] = universe.all_of(-rails.false, reached)
            earlier.append(rails.true)
        return _Turns(universe, world, charges, recorded, first, possible)

    @property
    def parties(self) -> tuple[str, ...]:
        return tuple(sorted({each.party for each in self.charges}))

    def in_charge(self, party: str) -> Lit:
        """Nothing is recorded, and this party is responsible."""
        return self.universe.all_of(
            self.universe.any_of(*(self.first[each.id] for each in self.charges if each.party == party)),
            self.universe.none_of(*(self.possible[each.id] for each in self.charges if each.party != party)),
        )

    def afterwards(self, party: str) -> Lit:
        """This party takes over: every possible situation says so, and on the same day."""
        universe = self.universe
        mine = [each for each in self.charges if each.then == party]
        same_day = [
            universe.implies(
                universe.all_of(self.possible[one.id], self.possible[other.id]),
                universe.same_value(self.world.value(one.day), self.world.value(other.day)),
            )
            for index, one in enumerate(mine)
            for other in mine[index + 1 :]
        ]
        known = [] if self.recorded else [universe.any_of(*(self.in_charge(each) for each in self.parties))]
        return universe.all_of(
            *known,
            universe.any_of(*(self.first[each.id] for each in mine)),
            universe.none_of(*(self.possible[each.id] for each in self.charges if each.then != party)),
            *same_day,
        )
