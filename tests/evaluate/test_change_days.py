"""The days on which an outcome can change: exactly worked out, never one too few."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import HealthCheck, given, settings

from overstap_engine.evaluate.change_days import change_days
from overstap_engine.evaluate.compiled import Compiled
from overstap_engine.evaluate.outcome import Case, Outcome
from overstap_engine.model.condition import AsOf, Compare, FactRef, Literal, Offset, Operand, Operator, Unit
from overstap_engine.model.rulebook import FirstKnown
from overstap_engine.model.values import Facts
from overstap_engine.model.vocabulary import Kind
from overstap_engine.plan import Plan
from tests.evaluate.books import AS_OF, book, fact, plan_of, rule
from tests.generators.situation import Situation, seeded_situation
from tests.generators.strategies import situations

DAYS = 60
DAY = fact("dag", Kind.DATUM)


def days_of(subject: FactRef | AsOf, operator: Operator, operand: Operand, facts: Facts) -> tuple[date, ...]:
    """The days in the year after ``AS_OF`` on which one comparison can turn."""
    derived = {"begin": FirstKnown((FactRef("dag"), Literal(date(2026, 9, 1))))}
    plan = plan_of(book([DAY], [rule("R-01", Compare(subject, operator, (operand,)))], derived))
    return change_days(plan, facts, AS_OF, date(2027, 4, 20))


def test_a_comparison_can_turn_on_the_day_itself_and_the_day_after() -> None:
    found = days_of(AsOf(), Operator.NA, FactRef("dag"), {"dag": date(2026, 6, 15)})
    assert found == (date(2026, 6, 15), date(2026, 6, 16))


def test_a_fact_that_is_not_there_turns_nothing() -> None:
    assert days_of(AsOf(), Operator.NA, FactRef("dag"), {}) == ()


def test_months_stop_at_their_last_day() -> None:
    """30 April and 31 March both lie a month and something before: 28 February comes from four days in March."""
    month = Offset(1, Unit.MAAND, True, AsOf())
    assert days_of(FactRef("dag"), Operator.IS, month, {"dag": date(2027, 2, 28)}) == (
        date(2027, 3, 28),
        date(2027, 4, 1),
    )


def test_a_derived_date_has_every_value_that_it_may_take() -> None:
    later = Offset(7, Unit.DAG, False, FactRef("begin"))
    assert days_of(AsOf(), Operator.VANAF, later, {"dag": date(2026, 8, 20)}) == (
        date(2026, 8, 27),
        date(2026, 8, 28),
        date(2026, 9, 8),
        date(2026, 9, 9),
    )


def test_two_dates_that_move_along_turn_only_where_months_differ_in_length() -> None:
    """A month before the peildatum is 28 days before it from 1 up to and including 28 March."""
    days = Offset(28, Unit.DAG, True, FactRef("nu"))
    month = Offset(1, Unit.MAAND, True, FactRef("nu"))
    derived = {"nu": FirstKnown((AsOf(),)), "maand": FirstKnown((month,))}
    plan = plan_of(book([DAY], [rule("R-01", Compare(FactRef("maand"), Operator.IS, (days,)))], derived))
    found = change_days(plan, {}, date(2027, 2, 1), date(2027, 4, 20))
    assert found == (date(2027, 3, 1), date(2027, 3, 29))


def test_the_first_day_itself_is_no_change() -> None:
    assert days_of(AsOf(), Operator.VANAF, Literal(AS_OF), {}) == (date(2026, 4, 21),)


def changed(plan: Plan, case: Case, days: int) -> list[date]:
    """By the day: every day on which something differs from the day before."""
    compiled = Compiled(plan)
    last = case.as_of.toordinal() + days
    peildata = [date.fromordinal(day) for day in range(case.as_of.toordinal(), last + 1)]
    outcomes = [compiled.evaluate(replace(case, as_of=day)) for day in peildata]
    return [
        day
        for day, before, after in zip(peildata[1:], outcomes[:-1], outcomes[1:], strict=True)
        if told(before) != told(after)
    ]


def told(outcome: Outcome) -> object:
    """What a change of the peildatum alone does not change: truths, not dates counted from it."""
    truths = {name: value for name, value in outcome.derived.items() if not isinstance(value, date)}
    codes = [signal.code for signal in outcome.signals]
    return codes, [(rule.code, rule.missing) for rule in outcome.undetermined], truths


def holds(situation: Situation) -> None:
    plan = situation.plan()
    for case in situation.cases:
        if not date(2, 1, 1) < case.as_of < date(9990, 1, 1):
            continue
        found = change_days(plan, case.facts, case.as_of, case.as_of + timedelta(days=DAYS))
        assert set(changed(plan, case, DAYS)) <= set(found), case
        assert all(case.as_of < day <= case.as_of + timedelta(days=DAYS) for day in found)
        assert list(found) == sorted(set(found))


@pytest.mark.parametrize("chunk", range(4))
def test_no_change_is_missed_in_large_rulebooks(chunk: int) -> None:
    for seed in range(chunk, 48, 4):
        holds(seeded_situation(seed, 2))


@settings(
    max_examples=25,
    deadline=None,
    derandomize=True,
    database=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)
@given(situations())
def test_no_change_is_missed_in_small_rulebooks(situation: Situation) -> None:
    holds(situation)
