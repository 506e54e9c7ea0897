"""Paste every proposal, run again: all changes that make a difference are noticed, and nothing is proposed any more."""

from collections.abc import Sequence

import pytest

from overstap.testing.changes.change import Target, targets
from overstap.testing.changes.examine import Examined, Material, examine_all
from overstap.testing.changes.proposal import as_feature
from overstap.testing.changes.report import summarise
from overstap.testing.feature import Scenario, scenarios_of
from overstap.testing.gherkin import read_feature
from overstap_engine.model.rulebook import Rulebook

from ..coverage.planted import BOOK, NOWHERE, book, scenarios

pytestmark = pytest.mark.once

RAISED = "Gegeven de behoefte aan hulp is ja; En er zijn geen aanmeldingen; Als vo op 3 februari 2026 kijkt"
START = scenarios(f"{RAISED}; Dan is er een signaal R-1")


def examined(rulebook: Rulebook, found: Sequence[Scenario], wanted: Sequence[Target] = ()) -> Examined:
    material = Material(rulebook, tuple(found), NOWHERE)
    return examine_all(material, wanted or targets(rulebook), {}, processes=1)


def proposals(result: Examined) -> list[str]:
    found = {v.proposal for each in result.results for v in each.verdicts if v.fate == "onopgemerkt"}
    return sorted(found)


def pasted(texts: Sequence[str]) -> tuple[Scenario, ...]:
    feature, findings = read_feature("features/voorstel.feature", as_feature(texts).encode())
    assert feature is not None
    assert findings == ()
    return scenarios_of(feature)


@pytest.fixture(scope="module")
def first() -> Examined:
    return examined(book(), START)


@pytest.fixture(scope="module")
def second(first: Examined) -> Examined:
    return examined(book(), (*START, *pasted(proposals(first))))


def test_one_scenario_leaves_much_unnoticed(first: Examined) -> None:
    summary = summarise(first.results, book(), first.failed)
    assert summary.percentage < 50


def test_every_change_that_makes_a_difference_gets_a_proposal(first: Examined) -> None:
    summary = summarise(first.results, book(), first.failed)
    assert [each.clause for each in summary.unnoticed if not each.verdict.proposal] == []


def test_pasting_them_all_notices_everything(second: Examined) -> None:
    summary = summarise(second.results, book(), second.failed)
    assert (summary.failed, [each.clause for each in summary.unnoticed], summary.percentage) == (0, [], 100)


def test_every_proposal_is_marked_for_a_person_to_judge(first: Examined) -> None:
    assert all(scenario.tags == ("te-bevestigen",) for scenario in pasted(proposals(first)))


def test_proposals_have_names_of_their_own(first: Examined) -> None:
    names = [scenario.name for scenario in pasted(proposals(first))]
    assert len(set(names)) == len(names)


REDUNDANT = BOOK.replace("- hulp.nodig: ja", "- hulp.nodig: ja\n        - hulp.nodig: {bekend: ja}")


def test_what_can_be_shown_to_change_nothing_is_not_reported() -> None:
    """Saying that a fact is known adds nothing to saying that it is ja."""
    rulebook = book(REDUNDANT)
    result = examined(rulebook, START, [("signaal", "R-1")])
    same = summarise(result.results, rulebook, 0).same
    clauses = [each.clause for each in same]
    assert "als de voorwaarde `behoefte aan hulp is bekend` hier zou ontbreken" not in clauses
    # unknown and ja: dropping `bekend` leaves undetermined what was clear, so that one does matter
    assert all("combinaties nagegaan" in each.verdict.by or "precies" in each.verdict.by for each in same)


TWICE = BOOK.replace(
    "- hulp.nodig: ja", "- hulp.nodig: ja\n        - eenVan: [{hulp.nodig: ja}, {aanmelding.actief: nee}]"
)


def test_a_part_that_adds_nothing_is_found_out_by_looking_at_all_combinations() -> None:
    rulebook = book(TWICE)
    result = examined(rulebook, START, [("signaal", "R-1")])
    same = {each.clause: each.verdict.by for each in summarise(result.results, rulebook, 0).same}
    dropped = "als het hele onderdeel `eenVan` met 2 voorwaarden hier zou ontbreken"
    assert "combinaties nagegaan" in same[dropped]
