"""Rules that are always raised together: a chain is told link by link."""

from dataclasses import replace

from overstap.analyse.laboratory import Laboratory
from overstap.analyse.together import raised_together
from overstap_engine.model.condition import AllOf, Compare, Condition, FactRef, Known, Literal, Operator
from tests.analyse.timings import core, only

GOAL = Compare(FactRef("doel"), Operator.IS, (Literal("mbo"),))
VISIT = Known(FactRef("lob.openDagBezocht"), True)
INTAKE = Known(FactRef("intake.datum"), True)


def together(**conditions: tuple[Condition, ...]) -> list[tuple[str, ...]]:
    """The pairs that are told of a rulebook with a rule for each of the conditions."""
    whole = core()
    pattern = next(rule for rule in whole.rules.values() if "vo" in rule.visible_to)
    rules = {
        code: replace(pattern, code=code, condition=AllOf(parts), valid_from=None, valid_to=None)
        for code, parts in conditions.items()
    }
    laboratory = Laboratory(only(whole, rules), year=2026, region=None)
    try:
        return [item.codes for item in raised_together(laboratory)]
    finally:
        laboratory.close()


def test_what_follows_from_two_links_is_not_said_again() -> None:
    """A brings B and B brings C."""
    found = together(A=(GOAL, VISIT, INTAKE), B=(GOAL, VISIT), C=(GOAL,))

    assert found == [("A", "B"), ("B", "C")]


def test_rules_that_say_the_same_do_not_hide_each_other() -> None:
    """A brings both B and its double."""
    found = together(A=(GOAL, VISIT), B=(GOAL,), C=(GOAL,))

    assert found == [("A", "B"), ("A", "C"), ("B", "C")]
