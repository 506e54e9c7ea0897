"""What no scenario can show is marked so only with a proof, and then it is no gap."""

import pytest

from overstap.testing.coverage.as_json import as_json
from overstap.testing.coverage.as_text import as_text, gaps
from overstap.testing.coverage.measure import measure
from overstap.testing.coverage.model import ConditionCoverage, Coverage
from overstap.testing.coverage.trace import trace_all

from .planted import BOOK, NOWHERE, book, scenarios

TWICE = BOOK.replace(
    "- hulp.nodig: ja", "- hulp.nodig: ja\n        - eenVan: [{hulp.nodig: ja}, {aanmelding.actief: nee}]"
)
"""The first question already says what the second says."""

NEVER = BOOK.replace("- hulp.nodig: ja", "- hulp.nodig: ja\n        - hulp.nodig: {bekend: ja}")

START = "Gegeven de behoefte aan hulp is {}; En er zijn geen aanmeldingen; Als vo op {} kijkt; Dan {}"
BODIES = (
    START.format("ja", "31 maart 2026", "is er een signaal R-1"),
    START.format("ja", "1 april 2026", "is er geen signaal R-1"),
    START.format("nee", "31 maart 2026", "is er geen signaal R-1"),
)


def covered(text: str, *more: str) -> Coverage:
    rules = book(text)
    found = measure(trace_all(scenarios(*BODIES, *more), rules, NOWHERE), rules)
    assert found.failed == 0
    return found


def conditions(coverage: Coverage, words: str) -> list[ConditionCoverage]:
    rule = next(page for page in coverage.rules if page.id == "R-1")
    return [each for each in rule.conditions if each.words == words]


def test_a_question_that_was_answered_already_cannot_decide() -> None:
    first, second = conditions(covered(TWICE), "hulp.nodig: ja")
    assert first.cannot == ()
    assert {each.goal for each in second.cannot} == {"beslist als waar", "beslist als onwaar"}
    assert all("combinaties van gegevens nagegaan" in each.proof for each in second.cannot)
    assert list(gaps(second)) == [
        "nooit onbekend",
        *(
            f"kan niet: {each.goal.replace('beslist', 'beslist zelf')} ({each.proof})"
            for each in second.cannot
        ),
    ]


def test_it_is_no_gap_and_shown_apart() -> None:
    found = covered(TWICE)
    impossible = {goal.words for goal in found.impossible}
    assert impossible == {"hulp.nodig: ja beslist zelf", "aanmelding.actief: nee beslist zelf"}
    assert found.total == len(found.goals) - 2
    assert "2 uitkomsten kunnen aantoonbaar niet en tellen niet mee" in as_text(found)
    assert '"kanNiet": 2' in as_json(found)


def test_what_is_merely_not_shown_stays_a_gap() -> None:
    found = covered(BOOK)
    (active,) = conditions(found, "aanmelding.actief: nee")
    assert (active.decides, active.cannot) == (False, ())
    assert found.impossible == ()


GUARD = "hulp.nodig: {bekend: ja}"


def test_a_guard_decides_between_clear_and_undetermined() -> None:
    """Without a need on record the guard alone keeps the rule from being open; only a step that says that nothing at
    all is to be seen can tell."""
    unknown = "Gegeven er zijn geen aanmeldingen; Als vo op 31 maart 2026 kijkt; Dan {}"
    (guard,) = conditions(covered(NEVER, unknown.format("is er geen signaal R-1")), GUARD)
    assert (guard.false, guard.decides_false) == (1, 0)
    assert not guard.proof("beslist als onwaar")
    (guard,) = conditions(covered(NEVER, unknown.format("ziet vo niets van R-1")), GUARD)
    assert (guard.false, guard.decides_false) == (1, 1)


@pytest.mark.parametrize(
    ("expectation", "decides"),
    [("is signaal R-1 nog niet te bepalen", 1), ("is er geen signaal R-1", 0)],
)
def test_a_condition_decides_that_a_rule_is_open(expectation: str, decides: int) -> None:
    """Past the day the rule is clear, before it undetermined: a step that expects it open can tell."""
    body = f"Gegeven er zijn geen aanmeldingen; Als vo op 31 maart 2026 kijkt; Dan {expectation}"
    (day,) = conditions(covered(BOOK, body), "peildatum: {voor: $grens}")
    assert day.decides_true == 1 + decides  # the first scenario has it decide as well
