"""What comparing asks of the engine besides the usual: a proof that looks at no item, and a better example or none."""

from collections.abc import Iterator
from contextlib import closing
from itertools import permutations

import pytest

from overstap_engine.model.condition import Compare, Counted, FieldRef, Literal, Operator
from overstap_engine.prove import Impossible, Lit, Question, Universe, Witness, World
from tests.generators.choices import Seeded
from tests.prove.small import LIST, every_dossier, small_domains, small_rulebook


def _pairs(universe: Universe, world: World) -> Iterator[tuple[Lit, Lit]]:
    """One rule raised and another not; one undetermined and another not."""
    for one, other in permutations(world.spec.rulebook.rules, 2):
        yield world.raised(one), -world.raised(other)
        yield world.undetermined(one), -universe.unknown(world.signal(other))


@pytest.mark.parametrize("seeds", [range(8)])
def test_a_quick_proof_is_a_proof(seeds: range) -> None:
    """The full search agrees, with lists as long as needed."""
    proofs = 0
    for seed in seeds:
        rulebook = small_rulebook(Seeded(seed))
        with closing(Universe(small_domains(rulebook), next(every_dossier(0)))) as universe:
            world = universe.world(rulebook, year=2026, region=None, party="vo")
            for lits in _pairs(universe, world):
                if universe.quick_proof(*lits) is not None:
                    proofs += 1
                    question = Question({str(lit): lit for lit in lits})
                    assert isinstance(universe.solve(question, smallest=False), Impossible)
    assert proofs > 5


def test_only_a_better_example() -> None:
    """Below its own cost there is none; below one more there is the same one."""
    found = 0
    for seed in range(4):
        rulebook = small_rulebook(Seeded(seed))
        near = next(every_dossier(0))
        with closing(Universe(small_domains(rulebook), near)) as universe:
            world = universe.world(rulebook, year=2026, region=None, party="vo")
            for lits in _pairs(universe, world):
                question = Question({str(lit): lit for lit in lits})
                best = universe.solve(question)
                if isinstance(best, Witness):
                    found += 1
                    assert universe.closer(question, near, best.cost) is None
                    assert universe.closer(question, near, best.cost + 1) == best
    assert found > 20


def test_an_assumption_in_a_quick_proof() -> None:
    """Only those that are needed are named."""
    rulebook = small_rulebook(Seeded(0))
    with closing(Universe(small_domains(rulebook), next(every_dossier(0)))) as universe:
        universe.assume("a is onbekend of nee", -universe.fact_is("a", True))
        universe.assume("d is bekend", universe.known("d"))
        assert universe.quick_proof(universe.fact_is("a", False)) is None
        proof = universe.quick_proof(universe.fact_is("a", True), -universe.fact_is("d", None))
        assert proof == Impossible((), ("a is onbekend of nee",), 0)


def test_counts_in_a_quick_proof() -> None:
    """Two is also one, and one need not be two."""
    rulebook = small_rulebook(Seeded(0))
    body = Compare(FieldRef("x"), Operator.IS, (Literal(True),))
    one, two = (Counted(LIST, body, Operator.MINSTENS, (Literal(number),)) for number in (1, 2))
    with closing(Universe(small_domains(rulebook), next(every_dossier(0)))) as universe:
        world = universe.world(rulebook, year=2026, region=None, party="vo")
        many, few = world.condition(two), world.condition(one)
        assert universe.quick_proof(many.true, -few.true) is not None
        assert universe.quick_proof(few.true, -many.true) is None
