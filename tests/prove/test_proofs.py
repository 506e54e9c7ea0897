"""What is called impossible carries a proof that an independent checker accepts, and other solvers agree."""

import importlib
from collections.abc import Iterator
from contextlib import closing
from typing import Any

import pytest

from overstap_engine.prove import Impossible, Ordinary, Proof, Question, Universe, Witness, World
from overstap_engine.prove.session import ClauseList
from tests.generators.choices import Seeded
from tests.prove.rup import follows
from tests.prove.small import DAYS, small_domains, small_rulebook

NEAR = Ordinary({"overstapjaar": 2026}, DAYS[0])


def _questions(universe: Universe, world: World, seed: int) -> Iterator[Question]:
    choices = Seeded(f"bewijzen {seed}")
    codes = tuple(world.spec.rulebook.rules)
    for _ in range(10):
        rails = [world.signal(code) for code in choices.some(codes, 2, 4)]
        lits = [choices.pick((one.true, one.false, universe.unknown(one), -one.true)) for one in rails]
        yield Question({str(index): lit for index, lit in enumerate(lits)})


def _impossible(seeds: range) -> Iterator[Proof]:
    for seed in seeds:
        rulebook = small_rulebook(Seeded(seed))
        with closing(Universe(small_domains(rulebook), NEAR)) as universe:
            world = universe.world(rulebook, year=2026, region=None, party="vo")
            for question in _questions(universe, world, seed):
                proof = universe.prove(question)
                assert (proof is None) == isinstance(universe.solve(question, smallest=False), Witness)
                if proof is not None:
                    yield proof


def test_every_proof_is_accepted() -> None:
    proofs = [*_impossible(range(6))]
    assert len(proofs) > 5
    assert max(len(proof.lemmas) for proof in proofs) > 1
    assert all(follows(proof.clauses, proof.lemmas) for proof in proofs)


def test_a_damaged_proof_is_rejected() -> None:
    """Without its clauses, or with a question that can be answered, nothing follows."""
    for proof in _impossible(range(2)):
        satisfiable = [clause for clause in proof.clauses if len(clause) > 1]
        assert not follows(satisfiable, ((),))
        assert not follows(proof.clauses, [lemma for lemma in proof.lemmas if lemma])


def test_another_solver_agrees() -> None:
    """z3 reads the same clauses; it is a dependency of the tests only."""
    for seed in range(2):
        rulebook = small_rulebook(Seeded(seed))
        with closing(Universe(small_domains(rulebook), NEAR)) as universe:
            world = universe.world(rulebook, year=2026, region=None, party="vo")
            for question in _questions(universe, world, seed):
                with closing(universe.session(3)) as session:
                    expected = session.solve([1, *question.parts.values()])
                    numbered = ClauseList(universe.dag, 3)
                    clauses = [[*clause] for clause in numbered.load([1, *question.parts.values()])]
                    clauses += [[numbered.lit(lit)] for lit in question.parts.values()]
                assert (_by_z3(clauses) == "sat") is expected


def _by_z3(clauses: list[list[int]]) -> str:
    z3: Any = importlib.import_module("z3")
    names = sorted({abs(number) for clause in clauses for number in clause})
    lines = [f"(declare-const v{name} Bool)" for name in names]
    for clause in clauses:
        literals = " ".join(f"v{number}" if number > 0 else f"(not v{-number})" for number in clause)
        lines.append(f"(assert (or {literals}))")
    solver = z3.Solver()
    solver.from_string("\n".join(lines))
    return str(solver.check())


@pytest.mark.parametrize("other", ["cadical153", "cadical195", "minisat22"])
def test_every_solver_finds_the_same_dossier(other: str) -> None:
    for seed in range(2):
        assert _answers(seed, "glucose4") == _answers(seed, other)


def _answers(seed: int, solver: str) -> list[str]:
    rulebook = small_rulebook(Seeded(seed))
    with closing(Universe(small_domains(rulebook), NEAR, solver=solver)) as universe:
        world = universe.world(rulebook, year=2026, region=None, party="vo")
        answers = [universe.solve(question) for question in _questions(universe, world, seed)]
        assert any(isinstance(answer, Impossible) for answer in answers) or seed
        return [repr(answer) for answer in answers]
