"""The scenarios in features pass, and say enough about every core rule for a green run to mean something."""

import pytest

from overstap.testing.runner import Verdict, run_scenario
from overstap.testing.static_check import CheckedFeature, CheckedProject, has_errors
from overstap_engine.model.rulebook import Rulebook
from tests.rules.core_rules import CORE_RULES
from tests.scenarios.expectations import ROOT, Expected, checked_project, expectations_of, scenarios_by_code
from tests.scenarios.mutants import EQUIVALENT, is_noticed, lost_parts

CHECKED = checked_project()
SCENARIOS = tuple(scenario for feature in CHECKED.features for scenario in feature.scenarios)

COUNTING = {"MBO-11"}
"""Rules that count signals are never listed as undetermined (rule-language.md, section 2)."""


def _rulebook(checked: CheckedProject) -> Rulebook:
    assert checked.rulebook is not None
    return checked.rulebook


def test_nothing_to_remark() -> None:
    """The scenarios are without findings, warnings included, and the rules without errors."""
    of_features = [finding for finding in CHECKED.findings if finding.span.file.startswith("features/")]
    assert of_features == []
    assert not has_errors(CHECKED.findings)


@pytest.mark.parametrize("feature", CHECKED.features, ids=lambda feature: feature.path.stem)
def test_feature_passes(feature: CheckedFeature) -> None:
    """Every scenario of the file, with every disappointment named."""
    assert CHECKED.project is not None
    outcomes = [
        run_scenario(each, _rulebook(CHECKED), CHECKED.project.dossiers) for each in feature.scenarios
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
    rules = _rulebook(CHECKED).rules
    files = {rule.span.file.removeprefix("rules/").removesuffix(".yaml") for rule in rules.values()}
    assert files <= {path.stem for path in (ROOT / "features").glob("*.feature")}


@pytest.mark.parametrize("code", CORE_RULES)
def test_core_rule_is_shown_from_every_side(code: str) -> None:
    """Raised, not raised, not to be decided, and hidden from some party."""
    expected = {
        each.expected for scenario in SCENARIOS for each in expectations_of(scenario) if each.code == code
    }
    assert {Expected.RAISED, Expected.NOT_RAISED} <= expected
    assert code in COUNTING or Expected.UNDETERMINED in expected
    everyone = len(_rulebook(CHECKED).vocabulary.parties)
    assert len(_rulebook(CHECKED).rules[code].visible_to) == everyone or Expected.INVISIBLE in expected


@pytest.mark.once
@pytest.mark.parametrize("code", CORE_RULES)
def test_every_condition_decides_somewhere(code: str) -> None:
    """Leave out any one of the conditions of a core rule, and some scenario goes wrong."""
    assert CHECKED.project is not None
    rulebook, scenarios = _rulebook(CHECKED), scenarios_by_code(SCENARIOS)[code]
    unnoticed = [
        mutant.change
        for mutant in lost_parts(rulebook.rules[code])
        if not mutant.may_survive and not is_noticed(mutant, rulebook, scenarios, CHECKED.project.dossiers)
    ]
    assert unnoticed == []


def test_equivalent_changes_are_about_core_rules() -> None:
    """No excuse is left over from a rule that is gone."""
    assert {code for code, _ in EQUIVALENT} <= set(CORE_RULES)
