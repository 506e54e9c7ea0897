"""The scenarios in features pass, and say enough about every core rule for a green run to mean something."""

from functools import cache
from pathlib import Path

import pytest

from overstap.testing.feature import Scenario
from overstap.testing.project import read_project
from overstap.testing.runner import Verdict, run_scenario
from overstap.testing.static_check import CheckedProject, has_errors
from overstap_engine.model.rulebook import Rulebook
from tests.rules.core_rules import CORE_RULES
from tests.scenarios.expectations import (
    ROOT,
    Expectation,
    Expected,
    checked_project,
    expectations_of,
    scenarios_by_code,
)
from tests.scenarios.mutants import EQUIVALENT, is_noticed, lost_parts

COUNTING = {"MBO-11"}
"""Rules that count signals are never listed as undetermined (rule-language.md, section 2)."""


def feature_paths() -> tuple[Path, ...]:
    """The files with scenarios, unread."""
    project = read_project(ROOT).project
    assert project is not None
    return project.features()


@cache
def scenarios() -> tuple[Scenario, ...]:
    """Of all files."""
    return tuple(scenario for feature in checked_project().features for scenario in feature.scenarios)


@cache
def by_code() -> dict[str, list[Scenario]]:
    """Signal -> the scenarios that expect something of it."""
    return scenarios_by_code(scenarios())


def likely_first(code: str) -> list[Scenario]:
    """The scenarios about a signal; first those in which it is not raised: they notice soonest that a condition is gone."""

    def may_be_raised(scenario: Scenario) -> bool:
        return Expectation(code, Expected.NOT_RAISED) not in expectations_of(scenario)

    return sorted(by_code()[code], key=may_be_raised)


def _rulebook(checked: CheckedProject) -> Rulebook:
    assert checked.rulebook is not None
    return checked.rulebook


def test_nothing_to_remark() -> None:
    """The scenarios are without findings, warnings included, and the rules without errors."""
    findings = checked_project().findings
    assert [finding for finding in findings if finding.span.file.startswith("features/")] == []
    assert not has_errors(findings)


@pytest.mark.parametrize("path", feature_paths(), ids=lambda path: path.stem)
def test_feature_passes(path: Path) -> None:
    """Every scenario of the file, with every disappointment named."""
    checked = checked_project()
    assert checked.project is not None
    (feature,) = (each for each in checked.features if each.path == path)
    outcomes = [
        run_scenario(each, _rulebook(checked), checked.project.dossiers) for each in feature.scenarios
    ]
    wrong = [
        f"{outcome.scenario.span} {outcome.scenario.title}: {outcome.problem}"
        for outcome in outcomes
        if outcome.verdict is not Verdict.PASSED
    ]
    assert outcomes
    assert wrong == []


def test_every_rule_file_has_a_feature_file() -> None:
    """``rules/late-aanmelding.yaml`` is tried out in ``features/late-aanmelding.feature``."""
    rules = _rulebook(checked_project()).rules
    files = {rule.span.file.removeprefix("rules/").removesuffix(".yaml") for rule in rules.values()}
    assert files <= {path.stem for path in (ROOT / "features").glob("*.feature")}


@pytest.mark.parametrize("code", CORE_RULES)
def test_core_rule_is_shown_from_every_side(code: str) -> None:
    """Raised, not raised, not to be decided, and hidden from some party."""
    expected = {
        each.expected for scenario in scenarios() for each in expectations_of(scenario) if each.code == code
    }
    assert {Expected.RAISED, Expected.NOT_RAISED} <= expected
    assert code in COUNTING or Expected.UNDETERMINED in expected
    everyone = len(_rulebook(checked_project()).vocabulary.parties)
    assert (
        len(_rulebook(checked_project()).rules[code].visible_to) == everyone or Expected.INVISIBLE in expected
    )


@pytest.mark.once
@pytest.mark.parametrize("code", CORE_RULES)
def test_every_condition_decides_somewhere(code: str) -> None:
    """Leave out any one of the conditions of a core rule, and some scenario goes wrong."""
    project = checked_project().project
    assert project is not None
    rulebook, about_it = _rulebook(checked_project()), likely_first(code)
    unnoticed = [
        mutant.change
        for mutant in lost_parts(rulebook.rules[code])
        if not mutant.may_survive and not is_noticed(mutant, rulebook, about_it, project.dossiers)
    ]
    assert unnoticed == []


def test_equivalent_changes_are_about_core_rules() -> None:
    """No excuse is left over from a rule that is gone."""
    assert {code for code, _ in EQUIVALENT} <= set(CORE_RULES)
