"""Every explanation is a proof: each step is checked against the dossier by a checker that shares no code."""

from collections.abc import Iterator
from dataclasses import replace

import pytest

from overstap_engine.evaluate.outcome import Case
from overstap_engine.evaluate.reference import Reference
from overstap_engine.explain.build import NotVisible, explain_rule
from overstap_engine.explain.report import Report
from overstap_engine.explain.tree import Explained, ExplainedJunction, ExplainedQuestion, ExplainedRule
from overstap_engine.plan import Plan
from tests.explain.proof_checker import ProofChecker, Unsound
from tests.generators.situation import seeded_situation

SEEDS = 150


def explanations() -> Iterator[tuple[Plan, Case, ExplainedRule]]:
    """Every visible rule of many random rulebooks on random dossiers."""
    for seed in range(SEEDS):
        situation = seeded_situation(seed, 3)
        plan = situation.plan()
        for case in situation.cases:
            for code in plan.ranked:
                yield plan, case, explain_rule(plan, case, code)


def test_every_step_of_every_explanation_follows() -> None:
    """Raised, clear and undetermined rules alike; the random rulebooks give plenty of each."""
    seen = {True: 0, False: 0, None: 0}
    for plan, case, explained in explanations():
        ProofChecker(plan.rulebook, plan.parameters, case).rule(explained)
        seen[explained.truth] += 1
    assert min(seen.values()) > 50


def test_an_explanation_says_what_the_evaluator_says() -> None:
    """A raised signal has a true explanation, an undetermined one an unknown one."""
    for seed in range(40):
        situation = seeded_situation(seed, 2)
        plan = situation.plan()
        for case in situation.cases:
            outcome = Reference(plan).evaluate(case)
            raised = {signal.code for signal in outcome.signals}
            assert raised == {code for code in plan.ranked if explain_rule(plan, case, code).truth is True}


def test_what_stands_in_the_way_is_named() -> None:
    """A rule that is not raised has at least one blocker, and no blocker says what is needed."""
    for plan, case, explained in explanations():
        blockers = Report(plan, case.hidden).blockers(explained)
        if explained.truth is True:
            assert blockers == ()
        else:
            assert blockers or _decided_without_facts(explained.part)


def _decided_without_facts(part: Explained) -> bool:
    """``eenVan`` with no parts is false by itself: there is nothing to name."""
    return isinstance(part, ExplainedJunction) and not any(
        isinstance(leaf, ExplainedQuestion) for leaf in _leaves(part)
    )


def _leaves(part: Explained) -> Iterator[Explained]:
    if isinstance(part, ExplainedJunction):
        for child in part.parts:
            yield from _leaves(child)
    else:
        yield part


def test_the_checker_refuses_a_false_step() -> None:
    """A truth turned round anywhere in the tree is refused."""
    refused = 0
    for plan, case, explained in explanations():
        if isinstance(explained.part, ExplainedQuestion):
            forged = replace(explained, part=replace(explained.part, truth=explained.part.truth is not True))
            with pytest.raises(Unsound):
                ProofChecker(plan.rulebook, plan.parameters, case).rule(forged)
            refused += 1
    assert refused > 10


def test_nothing_is_explained_to_a_party_that_may_not_see_the_signal() -> None:
    """Not even that it is clear."""
    situation = seeded_situation(1, 1)
    plan = situation.plan()
    code = plan.ranked[0]
    rule = replace(plan.rulebook.rules[code], visible_to=())
    hidden = replace(plan, rulebook=replace(plan.rulebook, rules={**plan.rulebook.rules, code: rule}))
    with pytest.raises(NotVisible):
        explain_rule(hidden, situation.cases[0], code)
