"""What an undecided rule reports as missing: the graph and the reference evaluator name the same places."""

from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from itertools import product

import pytest

from overstap_engine.evaluate.outcome import Case, Place
from overstap_engine.evaluate.reference.evaluation import Evaluation
from overstap_engine.evaluate.reference.missing import Missing as ByTheBook
from overstap_engine.model.condition import Compare, FactRef, FieldRef, Literal, Operator
from overstap_engine.model.rulebook import Definition, Derivation, Extreme, Newest
from overstap_engine.model.values import Facts
from overstap_engine.plan import Plan, make_plan
from overstap_engine.prove import Lacking, Missing, Ordinary, Universe, World
from tests.generators.choices import Seeded
from tests.prove.small import DAYS, LIST, every_dossier, small_domains, small_rulebook
from tests.prove.worlds import ordinary, situation, universe_of, world_per_view

YES = Compare(FieldRef("x"), Operator.IS, (Literal(True),))


def places(lacking: Lacking, universe: Universe, plan: Plan, case: Case) -> frozenset[Place]:
    """Those that the graph reports on one dossier; the newest item is looked up by the book."""
    graph = universe.on(case.facts, case.as_of)
    found = {Place(name) for name, lit in lacking.facts.items() if graph.holds(lit)}
    for (items, column), per_item in lacking.items.items():
        value = case.facts.get(items, ())
        found |= {
            Place(items, index, column)
            for index in range(len(value) if isinstance(value, tuple) else 0)
            if graph.holds(per_item(index))
        }
    by_the_book = ByTheBook(Evaluation(plan, case))
    for (items, column, number), lit in lacking.winners.items():
        if graph.holds(lit):
            fact = _fact_of(universe, plan, number)
            newest = by_the_book.of_fact(fact)
            assert {(place.fact, place.field) for place in newest} == {(items, column)}
            found |= newest
    return frozenset(found)


def _fact_of(universe: Universe, plan: Plan, number: int) -> str:
    """The derived fact that an aggregate is."""
    for world in universe.worlds:
        for name, symbol in world.encoded_facts().items():
            made = universe.dag.nodes[abs(symbol.known)]
            if made[0] == "output" and made[1] == number and name in plan.rulebook.derivations:
                return name
    raise AssertionError(number)


def undecided(world: World, plan: Plan, case: Case) -> Iterator[tuple[Lacking, frozenset[Place]]]:
    """Every undecided rule with what the book says is missing."""
    evaluation = Evaluation(plan, case)
    missing, by_the_book = Missing(world), ByTheBook(evaluation)
    for code in plan.rulebook.rules:
        if evaluation.signal(code) is None:
            yield missing.of_signal(code), by_the_book.of_signal(code)


@pytest.mark.parametrize("seeds", [range(8), range(8, 16)])
def test_small_rulebooks(seeds: range) -> None:
    """Every dossier of at most one item, and one in fifty of those with two."""
    compared = 0
    for seed in seeds:
        rulebook = small_rulebook(Seeded(seed))
        plan = make_plan(rulebook, year=2026, region=None, party="vo")
        dossiers = [*every_dossier(2)]
        with closing(Universe(small_domains(rulebook), dossiers[0])) as universe:
            world = universe.world(rulebook, year=2026, region=None, party="vo")
            for dossier in dossiers[seed::50]:
                case = Case(dossier.facts, dossier.as_of)
                for lacking, expected in undecided(world, plan, case):
                    assert places(lacking, universe, plan, case) == expected
                    compared += 1
    assert compared > 100


@pytest.mark.parametrize(
    "definition",
    [Extreme(True, LIST, "e", YES), Extreme(False, LIST, "e", YES), Newest(LIST, "x", "e", YES)],
)
def test_items_that_can_still_change_an_aggregate(definition: Definition) -> None:
    """And items that lose already: those are not asked about. Every list of three items."""
    rulebook = small_rulebook(Seeded(0))
    name = "w" if isinstance(definition, Newest) else "v"
    asks = Compare(FactRef(name), Operator.IS, (Literal(True if name == "w" else DAYS[0]),))
    rulebook = replace(
        rulebook,
        derivations={**rulebook.derivations, name: Derivation(name, definition)},
        rules={"R-0": replace(rulebook.rules["R-0"], condition=asks)},
    )
    plan = make_plan(rulebook, year=2026, region=None, party="vo")
    lists = [each.facts.get(LIST) for each in every_dossier(1)]
    single = {str(one): one for one in lists if isinstance(one, tuple) and one}.values()
    known: list[Facts] = [
        {"overstapjaar": 2026, LIST: one + two + three} for one, two, three in product(single, repeat=3)
    ]
    dossiers = [Ordinary(facts, DAYS[0]) for facts in known]
    with closing(Universe(small_domains(rulebook), dossiers[0])) as universe:
        world = universe.world(rulebook, year=2026, region=None, party="vo")
        for dossier in dossiers:
            case = Case(dossier.facts, dossier.as_of)
            for lacking, expected in undecided(world, plan, case):
                assert places(lacking, universe, plan, case) == expected


@pytest.mark.parametrize("seed", range(12))
def test_generated_rulebooks(seed: int) -> None:
    """With every kind of condition, and with facts that are hidden."""
    made = situation(seed, 12)
    with closing(universe_of(made)) as universe:
        assert ordinary(made).facts
        for hidden, world in world_per_view(universe, made).items():
            plan = make_plan(made.rulebook, year=made.year, region=made.region, party=made.party)
            for case in made.cases:
                if case.hidden == hidden:
                    for lacking, expected in undecided(world, plan, case):
                        assert places(lacking, universe, plan, case) == expected
