"""A small guard on the shipped scenarios: what they notice of a few rules may not silently become less.

The whole takes minutes (``overstap test --kleine-wijzigingen --minimum 98``); these rules have their scenarios in one
file, so that they can be looked at by themselves.
"""

from pathlib import Path

import pytest

from overstap.testing.changes.change import Target
from overstap.testing.changes.examine import Material, examine_all
from overstap.testing.changes.explained import explanations_path, read_explanations
from overstap.testing.changes.report import summarise
from overstap.testing.feature import scenarios_of
from overstap.testing.gherkin import read_feature
from overstap.testing.project import read_project
from overstap_engine.check.rulebook import check_rulebook
from overstap_engine.model.rulebook import Rulebook

pytestmark = pytest.mark.once

ROOT = Path(__file__).parents[3]


@pytest.fixture(scope="module")
def rulebook() -> Rulebook:
    files = {path.as_posix(): path.read_bytes() for path in sorted((ROOT / "rules").rglob("*.yaml"))}
    found = check_rulebook(files).rulebook
    assert found is not None
    return found


@pytest.mark.parametrize(("file", "codes"), [("uitval", ("UIT-01",)), ("bpv", ("BPV-01",))])
def test_every_change_of_these_rules_is_noticed(
    file: str, codes: tuple[str, ...], rulebook: Rulebook
) -> None:
    name = f"features/{file}.feature"
    feature, findings = read_feature(name, (ROOT / name).read_bytes())
    assert feature is not None
    assert findings == ()
    wanted: list[Target] = [("signaal", code) for code in codes]
    material = Material(rulebook, tuple(scenarios_of(feature)), ROOT / "fixtures" / "dossiers")
    examined = examine_all(material, wanted, {}, processes=1)
    summary = summarise(examined.results, rulebook, examined.failed)
    assert summary.failed == 0
    assert [f"{each.target[1]} {each.clause}" for each in summary.unnoticed] == []


def test_explanations_are_about_targets_that_exist(rulebook: Rulebook) -> None:
    project = read_project(ROOT).project
    assert project is not None
    assert explanations_path(project).is_file()
    known = {*rulebook.rules, *rulebook.derivations, *rulebook.parameters, *rulebook.actions}
    assert {name for name, _ in read_explanations(project)} <= known
