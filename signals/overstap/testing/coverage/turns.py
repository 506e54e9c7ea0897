"""Who is responsible, as formulas over every dossier: the prover's reading of ``find_responsible``.

The prover itself is not imported: what is asked of it comes with the universe that is passed in.
"""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from overstap_engine.model.rulebook import Charge

if TYPE_CHECKING:
    from overstap_engine.prove import Lit, Universe, World

__all__ = ["Turns"]


@dataclass(frozen=True, slots=True)
class Turns:
    """What can be said of whose turn it is in one world, given which party is recorded."""

    universe: "Universe"
    world: "World"
    charges: tuple[Charge, ...]
    """The situations that count, in order: all, or those of the recorded party."""
    recorded: str | None
    """The recorded party; None: nothing is recorded."""
    first: dict[str, "Lit"]
    """Situation -> it is the first that certainly applies."""
    possible: dict[str, "Lit"]
    """Situation -> it is the first, or undecided before the first."""

    @staticmethod
    def of(universe: "Universe", world: "World", recorded: str | None) -> "Turns":
        """Without a word on responsibility in the rulebook there are no situations."""
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
        return Turns(universe, world, charges, recorded, first, possible)

    @property
    def parties(self) -> tuple[str, ...]:
        """Parties that can be responsible, sorted."""
        return tuple(sorted({each.party for each in self.charges}))

    @property
    def successors(self) -> tuple[str, ...]:
        """Parties that can take over, sorted."""
        return tuple(sorted({each.then for each in self.charges if each.then is not None}))

    def in_charge(self, party: str) -> "Lit":
        """Nothing is recorded, and this party is responsible."""
        return self.universe.all_of(
            self.universe.any_of(*(self.first[each.id] for each in self.charges if each.party == party)),
            self.universe.none_of(*(self.possible[each.id] for each in self.charges if each.party != party)),
        )

    def afterwards(self, party: str) -> "Lit":
        """This party takes over: every possible situation says so, and on the same day."""
        universe = self.universe
        mine = [each for each in self.charges if each.then == party]
        same_day = [
            universe.implies(
                universe.all_of(self.possible[one.id], self.possible[other.id]), self.same_day(one, other)
            )
            for index, one in enumerate(mine)
            for other in mine[index + 1 :]
        ]
        settled = [universe.any_of(*(self.in_charge(each) for each in self.parties))]
        return universe.all_of(
            *(settled if self.recorded is None else ()),
            universe.any_of(*(self.first[each.id] for each in mine)),
            universe.none_of(*(self.possible[each.id] for each in self.charges if each.then != party)),
            *same_day,
        )

    def same_day(self, one: Charge, other: Charge) -> "Lit":
        """In both situations the turn would change on the same day."""
        return self.universe.same_value(self.world.value(one.day), self.world.value(other.day))
