"""When it is somebody else's turn, as a node over all dossiers."""

from overstap.testing.coverage.turns import Turns
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
    mine, theirs = Turns.of(universe, old, recorded), Turns.of(universe, new, recorded)
    found: list[Lit] = []
    if recorded is None:
        found += [universe.xor(mine.in_charge(party), theirs.in_charge(party)) for party in mine.parties]
    for party in mine.successors:
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
