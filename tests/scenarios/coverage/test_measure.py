"""Coverage is exact: every count below was worked out by hand from the scenarios above it."""

from dataclasses import replace

import pytest

from overstap.testing.coverage.as_json import as_json
from overstap.testing.coverage.as_text import as_text
from overstap.testing.coverage.measure import measure
from overstap.testing.coverage.model import ConditionCoverage, Coverage, Page
from overstap.testing.coverage.trace import expectation, trace_all
from overstap.testing.steps.then import THEN
from overstap_engine.model.rulebook import Rulebook

from .planted import BOOK, NOWHERE, book, scenarios

RAISED = "Gegeven de behoefte aan hulp is ja; En er zijn geen aanmeldingen; Als vo op 31 maart 2026 kijkt"
ON_THE_DAY = "Gegeven de behoefte aan hulp is ja; En er zijn geen aanmeldingen; Als vo op 1 april 2026 kijkt"
NO_HELP = "Gegeven de behoefte aan hulp is nee; En er zijn geen aanmeldingen; Als vo op 31 maart 2026 kijkt"


def covered(*bodies: str, rulebook: Rulebook | None = None) -> Coverage:
    rules = rulebook or book()
    return measure(trace_all(scenarios(*bodies), rules, NOWHERE), rules)


def page(coverage: Coverage, name: str) -> Page:
    return next(each for each in (*coverage.rules, *coverage.derivations) if each.id == name)


def outcomes(coverage: Coverage, name: str) -> dict[str, tuple[int, int]]:
    return {each.name: (each.seen, each.tested) for each in page(coverage, name).outcomes}


def condition(coverage: Coverage, name: str, words: str) -> ConditionCoverage:
    return next(each for each in page(coverage, name).conditions if each.words == words)


def test_a_rule_that_fires_unnoticed_is_seen_but_not_tested() -> None:
    found = covered(f"{RAISED}; Dan is er geen signaal R-2")
    assert outcomes(found, "R-1") == {
        "gegeven": (1, 0),
        "niet gegeven": (0, 0),
        "nog niet te bepalen": (0, 0),
    }
    assert "gegeven 1x, 0x verwacht" in as_text(found)
    assert "niet getoetst: geen scenario verwacht dit" in as_text(found)


def test_not_given_does_not_show_that_a_rule_is_undetermined() -> None:
    found = covered(
        f"{RAISED}; Dan is er geen signaal R-2", "Als vo op 1 mei 2026 kijkt; Dan is er geen signaal R-2"
    )
    assert outcomes(found, "R-2") == {
        "gegeven": (0, 0),
        "niet gegeven": (0, 0),
        "nog niet te bepalen": (2, 0),
    }


def test_true_false_unknown_and_what_decides() -> None:
    found = covered(
        f"{RAISED}; Dan is er een signaal R-1",
        f"{ON_THE_DAY}; Dan is er geen signaal R-1",
        f"{NO_HELP}; Dan is er geen signaal R-1",
    )
    assert outcomes(found, "R-1") == {
        "gegeven": (1, 1),
        "niet gegeven": (2, 2),
        "nog niet te bepalen": (0, 0),
    }
    need = condition(found, "R-1", "hulp.nodig: ja")
    assert (need.true, need.false, need.unknown) == (2, 1, 0)
    # true decides where all three hold; false decides on 31 March without a need for help
    assert (need.decides_true, need.decides_false, need.decides) == (1, 1, True)
    active = condition(found, "R-1", "aanmelding.actief: nee")
    assert (active.true, active.false, active.decides_true, active.decides_false) == (3, 0, 1, 0)
    day = condition(found, "R-1", "peildatum: {voor: $grens}")
    assert (day.true, day.false, day.unknown, day.decides) == (2, 1, None, True)


def test_two_conditions_that_are_both_false_mask_each_other() -> None:
    both = "Gegeven de behoefte aan hulp is nee; En er zijn geen aanmeldingen; Als vo op 1 april 2026 kijkt"
    found = covered(f"{RAISED}; Dan is er een signaal R-1", f"{both}; Dan is er geen signaal R-1")
    assert condition(found, "R-1", "hulp.nodig: ja").decides_false == 0
    assert condition(found, "R-1", "peildatum: {voor: $grens}").decides_false == 0


def test_boundaries_of_dates_and_numbers() -> None:
    talks = "Gegeven het aantal gesprekken is {}; Als vo op 1 mei 2026 kijkt; Dan is er {} signaal R-2"
    found = covered(
        f"{RAISED}; Dan is er een signaal R-1",
        f"{ON_THE_DAY}; Dan is er geen signaal R-1",
        talks.format(3, "een"),
        talks.format(5, "een"),
        talks.format(2, "geen"),
    )
    (day,) = condition(found, "R-1", "peildatum: {voor: $grens}").boundaries
    assert (day.on, day.beside, day.beside_words) == (1, 1, "de dag ervoor")
    (number,) = condition(found, "R-2", "gesprek.aantal: {minstens: 3}").boundaries
    assert (number.on, number.beside, number.beside_words) == (1, 1, "één minder")


def test_a_derived_fact_has_its_own_page() -> None:
    running = "Gegeven de behoefte aan hulp is ja; En een aanmelding met status lopend; Als vo op 31 maart 2026 kijkt"
    found = covered(f"{RAISED}; Dan is er een signaal R-1", f"{running}; Dan is er geen signaal R-1")
    assert outcomes(found, "aanmelding.actief") == {"waar": (1, 1), "onwaar": (1, 1), "onbekend": (0, 0)}
    some = condition(
        found, "aanmelding.actief", "aanmeldingen: {minstensEen: {status: {in: [lopend, afgerond]}}}"
    )
    assert (some.true, some.false, some.unknown, some.decides) == (1, 1, 0, True)
    status = condition(found, "aanmelding.actief", "status: {in: [lopend, afgerond]}")
    assert (status.true, status.false, status.depth) == (1, 0, 1)


def test_a_derived_fact_that_feeds_no_tested_rule_is_not_exercised() -> None:
    found = covered(f"Gegeven het aantal gesprekken is 3; {RAISED}; Dan is er een signaal R-2")
    assert outcomes(found, "aanmelding.actief") == {"waar": (0, 0), "onwaar": (0, 0), "onbekend": (0, 0)}


def test_actions_and_parameters() -> None:
    nothing = covered(f"{NO_HELP}; Dan wordt actie A1 niet aangeraden")
    assert [use.count for use in (*nothing.actions, *nothing.parameters)] == [0, 0]
    found = covered(f"{RAISED}; Dan is er een signaal R-1; En wordt actie A1 aangeraden")
    assert [use.count for use in (*found.actions, *found.parameters)] == [1, 1]


def test_a_scenario_that_fails_shows_nothing() -> None:
    found = covered(f"{RAISED}; Dan is er geen signaal R-1")
    assert (found.met, found.scenarios, found.failed) == (0, 1, 1)
    assert "1 daarvan slaagt niet en telt niet mee" in as_text(found)


def test_the_layout_and_the_name_of_the_file_change_nothing() -> None:
    bodies = (f"{RAISED}; Dan is er een signaal R-1", f"{ON_THE_DAY}; Dan is er geen signaal R-1")
    other = BOOK.replace("- hulp.nodig: ja", "- hulp.nodig:\n            is: ja").replace(
        "- peildatum: {voor: $grens}", "# de grens\n        - peildatum:\n            voor: $grens"
    )
    assert other != BOOK
    plain, moved = covered(*bodies), covered(*bodies, rulebook=book(other, "rules/ander/bestand.yaml"))
    assert plain == moved
    assert (as_json(plain), as_text(plain)) == (as_json(moved), as_text(moved))


def test_everything_shown_is_a_hundred_percent() -> None:
    found = covered(f"{RAISED}; Dan is er een signaal R-1")
    assert found.percentage < 100
    empty = replace(found, rules=(), derivations=(), actions=(), parameters=())
    assert empty.percentage == 100


@pytest.mark.parametrize("sentence", THEN, ids=lambda sentence: sentence.template)
def test_every_sentence_that_expects_something_is_understood(sentence: object) -> None:
    template = getattr(sentence, "template", "")
    assert callable(expectation(template))


def test_a_sentence_that_is_not_understood_is_an_error() -> None:
    with pytest.raises(KeyError):
        expectation("gebeurt er iets nieuws")
