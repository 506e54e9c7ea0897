"""Ruling out many pairs at once finds the same pairs as asking of each."""

from contextlib import closing
from dataclasses import replace
from functools import partial
from itertools import permutations

import pytest

from overstap.analyse import laboratory as module
from overstap.analyse.laboratory import Found, Laboratory
from overstap.analyse.settled import occurs
from overstap.analyse.sweep import never_without
from overstap.analyse.together import raised_together
from overstap_engine.model.condition import (
    AllOf,
    Compare,
    Condition,
    Counted,
    FactRef,
    FieldRef,
    Literal,
    Operator,
)
from overstap_engine.model.ordinary import Ordinary as Stage
from overstap_engine.model.rulebook import Rule, Rulebook
from overstap_engine.model.values import Scalar
from overstap_engine.prove import FARTHEST, Witness
from overstap_engine.prove import domains_of as real_domains_of
from tests.analyse.timings import core
from tests.generators.choices import Seeded
from tests.prove.small import DAYS, LIST, small_rulebook

MANY = Counted(LIST, Compare(FieldRef("x"), Operator.IS, (Literal(True),)), Operator.MINSTENS, (Literal(5),))
"""More items than a quick look tries."""
YES = Compare(FactRef("a"), Operator.IS, (Literal(True),))


@pytest.fixture
def few_days(monkeypatch: pytest.MonkeyPatch) -> None:
    ranges: dict[str, tuple[Scalar, Scalar]] = {**dict.fromkeys(("peildatum", "d", f"{LIST}.e"), DAYS)}
    monkeypatch.setattr(module, "domains_of", partial(real_domains_of, ranges=ranges))


def rulebook_with(**conditions: Condition) -> Rulebook:
    rules = {
        code: Rule(code, code, "intake", "hoog", ("vo",), condition, "", (), ())
        for code, condition in conditions.items()
    }
    return replace(small_rulebook(Seeded("leeg")), rules=rules, derivations={})


@pytest.mark.usefixtures("few_days")
def test_the_same_pairs_as_one_by_one() -> None:
    told = 0
    for seed in range(8):
        rulebook = small_rulebook(Seeded(f"vegen {seed}"))
        with closing(Laboratory(rulebook, year=2026, region=None)) as laboratory:
            raised = {code: laboratory.whole.raised(code) for code in rulebook.rules}
            live = [code for code in raised if laboratory.possible(raised[code])]
            pairs = {one: [other for other in live if other != one] for one in live}
            expected = [
                (one, other)
                for one, other in permutations(live, 2)
                if not laboratory.possible(raised[one], -raised[other])
            ]
            assert sorted(never_without(laboratory, raised, pairs)) == sorted(expected)
            told += len(expected)
    assert told > 5


@pytest.mark.usefixtures("few_days")
def test_a_longer_list_takes_a_pair_back() -> None:
    """With short lists A is never raised, so never without B, and what C brings seems to follow; with five items
    A is raised without B."""
    rulebook = rulebook_with(A=MANY, B=YES, C=AllOf((MANY, YES)))
    with closing(Laboratory(rulebook, year=2026, region=None)) as laboratory:
        raised = {code: laboratory.whole.raised(code) for code in rulebook.rules}
        assert occurs(laboratory, raised["A"])
        assert not laboratory.possible(raised["A"])
        quick = {*never_without(laboratory, raised, {"A": ["B"]})}
        assert quick == {("A", "B")}
        told = [item.codes for item in raised_together(laboratory)]
    assert told == [("C", "A"), ("C", "B")]


def test_the_example_is_that_of_the_stage_with_the_fewest_deviations(monkeypatch: pytest.MonkeyPatch) -> None:
    """Looked for close by first, or at every stage in full: the same dossier."""
    rulebook = core()
    near: list[tuple[Witness, Stage]] = []
    full: list[tuple[Witness, Stage]] = []
    for found, most in ((near, FARTHEST), (full, 0)):
        monkeypatch.setattr(module, "FARTHEST", most)
        with closing(Laboratory(rulebook, year=2026, region=None)) as laboratory:
            for code in [*rulebook.rules][:6:2]:
                reply = laboratory.ask({code: laboratory.whole.raised(code)})
                assert isinstance(reply, Found)
                found.append((reply.witness, reply.stage))
    assert near == full
    assert len({stage.title for _, stage in near}) > 1
