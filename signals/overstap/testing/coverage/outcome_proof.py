"""A proof over whole outcomes: with a condition the other way round, no rule and nobody's turn comes out differently.

This needs the exact engine (``overstap[bewijs]``). Without it nothing is proved, and a goal stays a gap.
"""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import date
from importlib.util import find_spec
from typing import TYPE_CHECKING, Final

from overstap.testing.coverage.constants import settings
from overstap.testing.coverage.outlook import turn_pages
from overstap.testing.coverage.parts import direct_needs, feeders, made_pages
from overstap.testing.coverage.turns import Turns
from overstap_engine.model.condition import Condition
from overstap_engine.model.dependencies import Key, reads, reads_of_definition
from overstap_engine.model.responsibility import RESERVED_GROUPS
from overstap_engine.model.rulebook import Rulebook, TruthOf
from overstap_engine.model.values import Scalar
from overstap_engine.model.vocabulary import Kind

if TYPE_CHECKING:
    from overstap_engine.prove import Lit, Universe, World

__all__ = ["outcomes_stay_the_same"]

_SOLVER: Final = "pysat"
_YEAR: Final = "overstapjaar"


def outcomes_stay_the_same(
    versions: tuple[Rulebook, Rulebook], condition: tuple[Condition, bool], readers: frozenset[Key]
) -> bool:
    """Does everything in ``readers`` come out the same in both versions, for every dossier in which the condition
    comes out as said? False also when that cannot be settled."""
    if find_spec(_SOLVER) is None:
        return False
    before, after = (_simpler(each, condition[0], readers) for each in versions)
    hung_on = feeders(before)
    cone = {key for reader in readers for key in hung_on[reader]}
    return all(
        _same_in((before, after), condition, readers, setting) for setting in settings((before, after), cone)
    )


def _same_in(
    versions: tuple[Rulebook, Rulebook],
    condition: tuple[Condition, bool],
    readers: frozenset[Key],
    setting: tuple[int, str | None],
) -> bool:
    from overstap_engine.prove import Impossible, Ordinary, Question, Universe, domains_of

    before, after = versions
    year, region = setting
    domains = domains_of(before, after, year=year, region=region)
    facts: dict[str, Scalar] = {
        name: year if name == _YEAR else domain.first()
        for name, domain in domains.facts.items()
        if domain.required
    }
    universe = Universe(domains, Ordinary(facts, date(year, 1, 1)))
    try:
        # with nothing hidden, every dossier that a party can see part of is among the dossiers
        party = before.vocabulary.parties[0]
        old = universe.world(before, year=year, region=region, party=party)
        new = universe.world(after, year=year, region=region, party=party)
        rails = old.condition(condition[0])
        so = rails.true if condition[1] else rails.false
        # asked one by one: together they would need longer lists than can be looked at
        questions = (
            Question({"zo": so, "anders": each}) for each in _differences(universe, old, new, before, readers)
        )
        return all(isinstance(universe.solve(each, smallest=False), Impossible) for each in questions)
    finally:
        universe.close()


def _simpler(rulebook: Rulebook, condition: Condition, readers: frozenset[Key]) -> Rulebook:
    """The same, where a derived truth that has nothing to do with the condition may be anything, and one about a list
    as well: more dossiers than there are, and less to look at. What may come out differently stays as it is."""
    vocabulary, derivations = rulebook.vocabulary, rulebook.derivations
    plain = next(
        (fact for fact in vocabulary.facts.values() if fact.kind is Kind.JA_NEE and not fact.required), None
    )
    if plain is None:
        return rulebook
    asked = _inputs(reads(condition).facts, rulebook)
    facts = {
        name: replace(plain, id=name, default=None)
        for name, each in derivations.items()
        if isinstance(each.definition, TruthOf) and name.split(".")[0] not in RESERVED_GROUPS
        if ("feit", name) not in readers
        if reads(each.definition.condition).lists
        or (name not in reads(condition).facts and asked.isdisjoint(_inputs({name}, rulebook)))
    }
    rest = {name: each for name, each in derivations.items() if name not in facts}
    return replace(
        rulebook,
        vocabulary=replace(vocabulary, facts={**vocabulary.facts, **facts}),
        derivations=rest,
    )


def _inputs(names: Iterable[str], rulebook: Rulebook) -> frozenset[str]:
    """The facts and lists of a dossier that these facts are worked out from."""
    found: set[str] = set()
    waiting = list(names)
    while waiting:
        name = waiting.pop()
        if name in found:
            continue
        found.add(name)
        if name in rulebook.derivations:
            read = reads_of_definition(rulebook.derivations[name].definition)
            waiting += [*read.facts, *read.lists]
    return frozenset(name for name in found if name not in rulebook.derivations)


def _differences(
    universe: "Universe", old: "World", new: "World", rulebook: Rulebook, readers: frozenset[Key]
) -> Iterator["Lit"]:
    for kind, name in sorted(_observers(rulebook, readers)):
        signal = kind == "signaal"
        rails = [world.signal(name) if signal else world.derived(name) for world in (old, new)]
        yield from _either(universe, rails[0].true, rails[1].true)
        yield from _either(universe, rails[0].false, rails[1].false)
    responsibility = rulebook.responsibility
    if responsibility is not None and not readers.isdisjoint(turn_pages(rulebook)):
        recorded = old.value(responsibility.recorded)
        for choice in (None, *rulebook.vocabulary.facts[responsibility.recorded].choices):
            so = -recorded.known if choice is None else universe.equal(recorded, choice.id)
            own = None if choice is None else choice.id
            for other in _other_turns(universe, Turns.of(universe, old, own), Turns.of(universe, new, own)):
                yield universe.all_of(so, other)


def _either(universe: "Universe", one: "Lit", other: "Lit") -> Iterator["Lit"]:
    """Only the one, and only the other."""
    yield universe.all_of(one, -other)
    yield universe.all_of(-one, other)


def _observers(rulebook: Rulebook, readers: frozenset[Key]) -> frozenset[Key]:
    """What says that everything is the same: who is responsible, for what reads that, and the other rules."""
    made = readers & made_pages(rulebook)
    needs = {reader: set(direct_needs(reader, rulebook)) for reader in readers}

    def through_made(reader: Key) -> bool:
        """It reads what may differ only by asking who is responsible."""
        return bool(made) and needs[reader] & readers <= made | {
            each for each in readers if each[0] == "signaal"
        }

    rules = frozenset(each for each in readers if each[0] == "signaal")
    asked = frozenset(each for each in made if any(each in needs[rule] for rule in rules))
    return asked | frozenset(rule for rule in rules if not through_made(rule))


def _other_turns(universe: "Universe", old: Turns, new: Turns) -> Iterator["Lit"]:
    """Another party now, another one afterwards, or on another day."""
    if old.recorded is None:
        for party in old.parties:
            yield from _either(universe, old.in_charge(party), new.in_charge(party))
    for party in old.successors:
        yield from _either(universe, old.afterwards(party), new.afterwards(party))
        mine = [each for each in old.charges if each.then == party]
        for one in mine:
            for other in mine:
                if one is not other:
                    firsts = (old.first[one.id], new.first[other.id])
                    both = (old.afterwards(party), new.afterwards(party))
                    yield universe.all_of(*firsts, *both, -old.same_day(one, other))
