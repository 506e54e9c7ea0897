"""On rulebooks small enough to try every dossier: the same answers, the smallest examples, and a bound that holds."""

from collections.abc import Iterator, Mapping
from contextlib import closing

import pytest

from overstap_engine.evaluate.outcome import Case
from overstap_engine.evaluate.reference.evaluation import Evaluation
from overstap_engine.model.values import Truth
from overstap_engine.plan import make_plan
from overstap_engine.prove import Impossible, NotSettled, Ordinary, Question, Universe, Witness, World, replay
from tests.generators.choices import Seeded
from tests.prove.small import DAYS, LIST, cost, every_dossier, small_domains, small_rulebook

pytestmark = pytest.mark.once

NEAR = (
    Ordinary({"overstapjaar": 2026}, DAYS[0]),
    Ordinary({"overstapjaar": 2026, "a": True, LIST: ({"x": True, "e": DAYS[0]},)}, DAYS[1]),
)
MOST_ITEMS = 2
QUESTIONS = 12

Tests = tuple[tuple[str, Truth, bool], ...]
"""(rule or derived fact, truth value, whether it must be that value or must not)."""


def _questions(seed: int, names: tuple[str, ...]) -> Iterator[Tests]:
    choices = Seeded(f"vragen {seed}")
    for _ in range(QUESTIONS):
        chosen = choices.some(names, 1, 4)
        yield tuple((name, choices.pick((True, False, None)), choices.chance(70)) for name in chosen)


def _lit(universe: Universe, world: World, test: tuple[str, Truth, bool]) -> int:
    name, truth, wanted = test
    rails = world.derived(name) if name.startswith("t") else world.signal(name)
    lit = {True: rails.true, False: rails.false, None: universe.unknown(rails)}[truth]
    return lit if wanted else -lit


def _truths(evaluation: Evaluation, names: tuple[str, ...]) -> dict[str, Truth]:
    found: dict[str, Truth] = {}
    for name in names:
        value = evaluation.derived(name) if name.startswith("t") else evaluation.signal(name)
        assert value is None or isinstance(value, bool)
        found[name] = value
    return found


def _meets(truths: Mapping[str, Truth], tests: Tests) -> bool:
    return all((truths[name] is truth) is wanted for name, truth, wanted in tests)


@pytest.mark.parametrize("seeds", [range(3), range(3, 6)])
def test_every_dossier(seeds: range) -> None:
    impossible = sum(check(seed) for seed in seeds)
    assert 3 < impossible < QUESTIONS * len(seeds) - 3  # both answers are tried


def check(seed: int, most: int = MOST_ITEMS) -> int:
    """The number of questions that turned out to be impossible."""
    rulebook = small_rulebook(Seeded(seed))
    names = ("t1", "t2", *rulebook.rules)
    plan = make_plan(rulebook, year=2026, region=None, party="vo")
    dossiers = [
        (one, _truths(Evaluation(plan, Case(one.facts, one.as_of)), names)) for one in every_dossier(most)
    ]
    near = NEAR[seed % 2]
    impossible = 0
    with closing(Universe(small_domains(rulebook), near)) as universe:
        world = universe.world(rulebook, year=2026, region=None, party="vo")
        for tests in _questions(seed, names):
            question = Question({str(test): _lit(universe, world, test) for test in tests})
            fitting = [dossier for dossier, truths in dossiers if _meets(truths, tests)]
            _check_bound(universe, question, fitting)
            answer = universe.solve(question)
            if isinstance(answer, Witness):
                replay(universe, question, answer)
                _check_smallest(near, answer, fitting, most)
            else:
                assert isinstance(answer, Impossible | NotSettled)
                assert not fitting, (tests, fitting[0])
                if isinstance(answer, Impossible):
                    _check_core(universe, question, answer)
                    impossible += 1
    return impossible


def _check_bound(universe: Universe, question: Question, fitting: list[Ordinary]) -> None:
    """If there is a dossier at all, there is one with no more items than the bound."""
    if fitting:
        fewest = min(len(_items(dossier)) for dossier in fitting)
        assert fewest <= universe.bound(*question.parts.values()).get(LIST, 0)


def _items(dossier: Ordinary) -> tuple[object, ...]:
    found = dossier.facts.get(LIST, ())
    assert isinstance(found, tuple)
    return found


def _check_smallest(near: Ordinary, answer: Witness, fitting: list[Ordinary], most: int) -> None:
    assert cost(near, answer) == answer.cost
    if fitting:
        best = min(cost(near, dossier) for dossier in fitting)
        found = Ordinary(answer.facts, answer.as_of)
        assert answer.cost == best or (answer.cost < best and len(_items(found)) > most)
    else:
        assert len(_items(Ordinary(answer.facts, answer.as_of))) > most


def _check_core(universe: Universe, question: Question, answer: Impossible) -> None:
    """The parts named clash, and no fewer do."""
    assert isinstance(universe.solve(Question({one: question.parts[one] for one in answer.core})), Impossible)
    for left_out in answer.core:
        rest = {one: question.parts[one] for one in answer.core if one != left_out}
        assert not isinstance(universe.solve(Question(rest), smallest=False), Impossible)
