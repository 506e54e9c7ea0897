"""Planning: parameters by year and region, order, years of validity, and who may see what."""

from dataclasses import replace
from datetime import date

import pytest

from overstap_engine.model.condition import Compare, FactRef, Literal, Operator, Raised, Unit
from overstap_engine.model.rulebook import (
    MonthDay,
    Parameter,
    ParameterKind,
    RegionalValues,
    Rulebook,
    Within,
)
from overstap_engine.plan import UnknownParty, UnknownRegion, UnknownYear, make_plan
from overstap_engine.plan.node import Fixed
from overstap_engine.plan.parameters import resolve_parameters
from tests.evaluate.books import action, book, fact, rule

A = Compare(FactRef("a"), Operator.IS, (Literal(True),))
DEADLINE = Parameter(
    "uiterlijk",
    ParameterKind.DATUM,
    "",
    MonthDay(4, 1),
    per_year={2020: date(2020, 5, 1)},
    per_region={"noord": RegionalValues(MonthDay(3, 1), {2021: date(2021, 2, 1)}), "zuid": RegionalValues()},
)


def rulebook() -> Rulebook:
    """Three rules and a parameter with regions."""
    made = book(
        [fact("a")],
        [
            rule("B-1", A, urgency="laag", visible_to=("vo", "mbo"), actions=("A1",)),
            rule("A-1", A, urgency="hoog", phase="mbo", visible_to=("mbo",), actions=("A2",)),
            rule("C-1", Raised(("A-1",)), urgency="hoog", phase="orientatie"),
        ],
        actions=[action("A1", due=Within(7, Unit.DAG)), action("A2")],
        parameters=[DEADLINE],
    )
    return replace(made, regions=frozenset({"noord", "zuid"}))


@pytest.mark.parametrize(
    ("year", "region", "expected"),
    [
        (2026, None, date(2026, 4, 1)),
        (2020, None, date(2020, 5, 1)),
        (2026, "noord", date(2026, 3, 1)),
        (2020, "noord", date(2020, 3, 1)),
        (2021, "noord", date(2021, 2, 1)),
        (2026, "zuid", date(2026, 4, 1)),
        (2020, "zuid", date(2020, 5, 1)),
    ],
)
def test_parameters_are_looked_up_in_order(year: int, region: str | None, expected: date) -> None:
    """The region's perJaar, the region's standaard, perJaar, standaard (section 5)."""
    assert resolve_parameters(rulebook(), year=year, region=region)["uiterlijk"] == expected


def test_a_parameter_without_a_value_is_left_out() -> None:
    """The checks refuse rules that would need it."""
    bare = replace(rulebook(), parameters={"uiterlijk": replace(DEADLINE, default=None, per_region={})})
    assert resolve_parameters(bare, year=2026, region=None) == {}


def test_unknown_region_party_and_year_are_refused() -> None:
    """With what can be chosen."""
    with pytest.raises(UnknownRegion, match="onbekende regio `oost`; kies uit noord, zuid"):
        make_plan(rulebook(), year=2026, region="oost", party="vo")
    with pytest.raises(UnknownRegion, match="dit regelboek kent geen regio's"):
        make_plan(replace(rulebook(), regions=frozenset()), year=2026, region="oost", party="vo")
    with pytest.raises(UnknownParty, match="onbekende partij `gemeente`; kies uit vo, mbo"):
        make_plan(rulebook(), year=2026, region=None, party="gemeente")
    with pytest.raises(UnknownYear, match="overstapjaar 99999 ligt buiten de kalender"):
        make_plan(rulebook(), year=99999, region=None, party="vo")


def test_a_party_gets_its_own_rules_in_output_order() -> None:
    """Urgency, then phase, then code; rules of others still run for chaining."""
    plan = make_plan(rulebook(), year=2026, region=None, party="vo")
    assert plan.ranked == ("C-1", "B-1")
    assert [step.code for step in plan.signals] == ["B-1", "A-1", "C-1"]
    assert [step.code for step in plan.signals if step.counted] == ["C-1"]
    assert [*plan.actions] == ["A1"]


@pytest.mark.parametrize(("year", "applies"), [(2017, False), (2018, True), (2019, True), (2020, False)])
def test_a_rule_applies_in_its_own_years(year: int, applies: bool) -> None:
    """Both bounds are inclusive; outside them the rule is clear (section 1)."""
    made = rulebook()
    limited = replace(made.rules["B-1"], valid_from=2018, valid_to=2019)
    plan = make_plan(replace(made, rules={**made.rules, "B-1": limited}), year=year, region=None, party="vo")
    step = next(step for step in plan.signals if step.code == "B-1")
    assert (step.node != Fixed(False)) is applies
