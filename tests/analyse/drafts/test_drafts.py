"""From no scenario at all: the drafts reach every goal that can be reached and notice every change that can be."""

from collections.abc import Sequence
from contextlib import closing

import pytest

from overstap.analyse.drafts.cover import chosen
from overstap.analyse.drafts.draft import Drafted, Drafter, draft_targets
from overstap.analyse.drafts.writing import as_feature, drafted_scenarios
from overstap.testing.changes.change import Target
from overstap.testing.changes.report import summarise
from overstap.testing.coverage.measure import measure
from overstap.testing.coverage.trace import trace_all
from overstap.testing.feature import Scenario
from overstap_engine.model.rulebook import Rulebook
from tests.scenarios.changes.test_closed_loop import examined
from tests.scenarios.changes.test_more_targets import ACTION
from tests.scenarios.coverage.planted import BOOK, NOWHERE, book, scenarios
from tests.scenarios.coverage.test_turns import TURNS

COUNTED = BOOK.replace(
    "als: {aanmeldingen: {minstensEen: {status: {in: [lopend, afgerond]}}}}",
    "als: {aanmeldingen: {aantal: {minstens: 2, waar: {status: lopend}}}}",
)
"""Two items are needed before one of them can decide."""

TWICE = BOOK.replace(
    "- hulp.nodig: ja", "- hulp.nodig: ja\n        - eenVan: [{hulp.nodig: ja}, {aanmelding.actief: nee}]"
)
"""A part that adds nothing: its goals are out of reach, and leaving it out changes nothing."""

BOOKS = {"plain": BOOK, "action": ACTION, "turns": TURNS, "twice": TWICE}


def drafted(
    rulebook: Rulebook, found: Sequence[Scenario] = (), wanted: Sequence[Target] = ()
) -> tuple[Drafted, ...]:
    traces = trace_all(found, rulebook, NOWHERE)
    with closing(Drafter(rulebook, NOWHERE, year=2026, traces=traces)) as drafter:
        return tuple(drafter.draft(target) for target in wanted or draft_targets(rulebook))


def scenarios_in(rulebook: Rulebook, results: Sequence[Drafted]) -> tuple[Scenario, ...]:
    return drafted_scenarios([draft for each in results for draft in each.drafts], rulebook)


@pytest.fixture(scope="module", params=BOOKS)
def made(request: pytest.FixtureRequest) -> tuple[Rulebook, tuple[Drafted, ...]]:
    rulebook = book(BOOKS[str(request.param)])
    return rulebook, drafted(rulebook)


Made = tuple[Rulebook, tuple[Drafted, ...]]


def test_every_goal_that_can_be_reached_is_reached(made: Made) -> None:
    rulebook, results = made
    coverage = measure(trace_all(scenarios_in(rulebook, results), rulebook, NOWHERE), rulebook)
    proved = {(goal.target[1], goal.words) for each in results for goal in each.impossible}
    missed = {goal.about for goal in coverage.goals if not goal.met and not goal.cannot}
    assert coverage.failed == 0
    assert missed <= {name for name, _ in proved}
    assert not any(each.open_goals for each in results)


def test_the_plain_rulebook_is_covered_whole() -> None:
    rulebook = book()
    results = drafted(rulebook)
    coverage = measure(trace_all(scenarios_in(rulebook, results), rulebook, NOWHERE), rulebook)
    assert (coverage.percentage, coverage.impossible) == (100, ())
    assert sum(len(each.drafts) for each in results) < 16


def test_every_change_that_can_be_noticed_is_noticed(made: Made) -> None:
    rulebook, results = made
    found = examined(rulebook, scenarios_in(rulebook, results))
    summary = summarise(found.results, rulebook, found.failed)
    same = {each.clause for result in results for each in result.same}
    assert found.failed == 0
    assert {each.clause for each in summary.unnoticed} == set()
    assert {each.clause for each in summary.same} == same
    assert not any(each.open_changes or each.untold for each in results)


def test_a_part_that_adds_nothing_is_proved_to() -> None:
    results = drafted(book(TWICE), wanted=[("signaal", "R-1")])
    assert results[0].same
    assert results[0].impossible


def test_no_dossier_is_superfluous(made: Made) -> None:
    rulebook, results = made
    for result in results:
        if len(result.drafts) > 1:
            fewer = drafted_scenarios(result.drafts[1:], rulebook)
            others = [d for each in results if each is not result for d in each.drafts]
            rest = drafted(rulebook, (*fewer, *drafted_scenarios(others, rulebook)), [result.target])
            assert rest[0].drafts
            break


def test_what_the_scenarios_there_are_show_is_not_drafted_again() -> None:
    rulebook = book()
    there = scenarios_in(rulebook, drafted(rulebook))
    assert [each.drafts for each in drafted(rulebook, there)] == [()] * len(draft_targets(rulebook))
    one = scenarios(
        "Gegeven de behoefte aan hulp is nee; Als vo op 3 februari 2026 kijkt; Dan is er geen signaal R-1"
    )
    assert drafted(rulebook, one, [("signaal", "R-1")])[0].already > 0


def test_an_item_may_decide_together_with_another() -> None:
    rulebook = book(COUNTED)
    results = drafted(rulebook)
    coverage = measure(trace_all(scenarios_in(rulebook, results), rulebook, NOWHERE), rulebook)
    assert coverage.percentage == 100


def test_no_time_is_no_claim() -> None:
    rulebook = book()
    with closing(Drafter(rulebook, NOWHERE, year=2026, stop=lambda: True)) as drafter:
        result = drafter.draft(("signaal", "R-1"))
    assert result.drafts == ()
    assert (result.impossible, result.same) == ((), ())
    assert result.open_goals
    assert result.open_changes


def test_the_file_reads_as_a_document() -> None:
    rulebook = book()
    text = as_feature([draft for each in drafted(rulebook) for draft in each.drafts], rulebook)
    assert "  Regel: R-1: Hulp nodig en nog niet aangemeld\n" in text
    assert text.count("@te-bevestigen") == text.count("Scenario:") + 1
    assert "een gewone leerling, maar behoefte aan hulp is ja" in text


def test_a_cover_takes_the_most_first_and_drops_what_is_superfluous() -> None:
    assert chosen([frozenset({1, 2}), frozenset({2, 3}), frozenset({1, 3, 4}), frozenset()]) == (0, 2)
    assert chosen([frozenset({1, 2, 3}), frozenset({1, 4, 5}), frozenset({2, 6, 3})]) == (1, 2)
    assert chosen(list[frozenset[int]]()) == ()
