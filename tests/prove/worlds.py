"""Universes over generated rulebooks, with domains that hold everything in the dossiers at hand."""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import date

from overstap_engine.evaluate.outcome import Case
from overstap_engine.model.rulebook import Rulebook
from overstap_engine.model.values import Facts, Item, Scalar
from overstap_engine.prove import Domains, Ordinary, Universe, World, domains_of
from tests.generators.situation import Situation, seeded_situation

__all__ = ["encode_all", "ordinary", "situation", "universe_of", "world_of", "world_per_view"]

FIRST, LAST = date(1990, 1, 1), date(2045, 12, 31)


def situation(seed: int, cases: int) -> Situation:
    """A generated rulebook with dossiers; days at the ends of the calendar are brought nearer."""
    made = seeded_situation(seed, cases)
    return replace(made, cases=tuple(_nearer(case) for case in made.cases))


def _nearer(case: Case) -> Case:
    return replace(
        case, facts={name: _near(value) for name, value in case.facts.items()}, as_of=_day(case.as_of)
    )


def _near(value: Scalar | tuple[Item, ...]) -> Scalar | tuple[Item, ...]:
    if isinstance(value, tuple):
        return tuple({name: _scalar(one) for name, one in item.items()} for item in value)
    return _scalar(value)


def _scalar(value: Scalar) -> Scalar:
    return _day(value) if isinstance(value, date) else value


def _day(value: date) -> date:
    return min(max(value, FIRST), LAST)


def domains_for(situation: Situation) -> Domains:
    """Domains with every value of every dossier."""
    met: dict[str, list[Scalar]] = {}
    for case in situation.cases:
        for name, value in _values(case.facts):
            met.setdefault(name, []).append(value)
    met["peildatum"] = [case.as_of for case in situation.cases]
    return domains_of(situation.rulebook, year=situation.year, region=situation.region, known=met)


def _values(facts: Facts) -> Iterator[tuple[str, Scalar]]:
    for name, value in facts.items():
        if isinstance(value, tuple):
            for item in value:
                yield from ((f"{name}.{column}", one) for column, one in item.items())
        else:
            yield name, value


def ordinary(situation: Situation) -> Ordinary:
    """A dossier in which nothing is known but what must be."""
    day = date.fromordinal(domains_for(situation).as_of.low)
    return Ordinary({"id": "L-0001", "overstapjaar": situation.year}, day)


def universe_of(situation: Situation, *, solver: str = "glucose4") -> Universe:
    """All dossiers of a situation."""
    met = replace(situation, cases=(*situation.cases, Case({"id": "L-0001"}, date(2026, 3, 1))))
    return Universe(domains_for(met), ordinary(met), solver=solver)


def world_of(universe: Universe, situation: Situation, hidden: Iterable[str] = ()) -> World:
    """The rulebook of a situation, encoded whole."""
    world = universe.world(
        situation.rulebook,
        year=situation.year,
        region=situation.region,
        party=situation.party,
        hidden=frozenset(hidden),
    )
    encode_all(world, situation.rulebook)
    return world


def world_per_view(universe: Universe, situation: Situation) -> dict[frozenset[str], World]:
    """One world for every set of facts that is hidden in some case."""
    views = dict.fromkeys(case.hidden for case in situation.cases)
    return {hidden: world_of(universe, situation, hidden) for hidden in views}


def encode_all(world: World, rulebook: Rulebook) -> None:
    """Every derived fact, rule, action and the scope."""
    for fact in rulebook.derivations:
        world.value(fact)
    for code in rulebook.rules:
        world.signal(code)
    for code in rulebook.actions:
        world.action(code)
    assert world.scope is not None
