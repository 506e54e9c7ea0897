"""Checks a project as a whole: ``overstap.yaml``, the rules and every scenario, with every finding at once."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

from overstap.rules import check_rules
from overstap.testing.feature import Feature, Scenario, scenarios_of
from overstap.testing.form_check import check_form
from overstap.testing.gherkin import read_feature
from overstap.testing.project import Project, read_project
from overstap.testing.step_check import check_steps
from overstap_engine.diagnostics.finding import Finding, Severity
from overstap_engine.diagnostics.order import by_place
from overstap_engine.model.rulebook import Rulebook
from overstap_engine.text.source import source_text

__all__ = ["CheckedFeature", "CheckedProject", "check_feature", "check_project", "has_errors"]


@dataclass(frozen=True, slots=True)
class CheckedFeature:
    """A feature file, and what is wrong with its form."""

    path: Path
    feature: Feature | None
    """None when it cannot be read as a feature."""
    scenarios: tuple[Scenario, ...]
    findings: tuple[Finding, ...]
    source: str


@dataclass(frozen=True, slots=True)
class CheckedProject:
    """All that a project holds, and all that is wrong with it."""

    project: Project | None
    rulebook: Rulebook | None
    """None when the rules have errors."""
    features: tuple[CheckedFeature, ...]
    findings: tuple[Finding, ...]
    """Of the project file, the rules and the scenarios, sorted by place."""
    sources: Mapping[str, str]


def has_errors(findings: Iterable[Finding]) -> bool:
    """Whether any is more than a warning."""
    return any(finding.severity is Severity.ERROR for finding in findings)


def check_feature(path: Path, shown: str) -> CheckedFeature:
    """One file, without regard to what its steps say. Raises ``OSError`` when it cannot be read."""
    data = path.read_bytes()
    feature, findings = read_feature(shown, data)
    if feature is None:
        return CheckedFeature(path, None, (), findings, source_text(data))
    found = by_place((*findings, *check_form(feature)))
    return CheckedFeature(path, feature, scenarios_of(feature), found, source_text(data))


def check_project(root: Path, only: Iterable[Path] | None = None) -> CheckedProject:
    """The project in the folder ``root``; of its feature files those in ``only``, or all.

    Steps are checked as far as the rules can be read. Raises ``OSError`` for a file that cannot be read.
    """
    reading = read_project(root)
    project = reading.project
    if project is None:
        return CheckedProject(None, None, (), reading.findings, reading.sources)
    rules = check_rules(project.rules)
    paths = project.features() if only is None else tuple(only)
    features = tuple(check_feature(path, project.shown(path)) for path in paths)
    steps = () if rules.rulebook is None else _steps(features, rules.rulebook, project.dossiers)
    forms = (finding for each in features for finding in each.findings)
    sources = {
        each.feature.file if each.feature else project.shown(each.path): each.source for each in features
    }
    return CheckedProject(
        project,
        rules.rulebook,
        features,
        by_place((*reading.findings, *rules.findings, *forms, *steps)),
        {**reading.sources, **rules.sources, **sources},
    )


def _steps(features: Iterable[CheckedFeature], rulebook: Rulebook, dossiers: Path) -> tuple[Finding, ...]:
    scenarios = [scenario for each in features for scenario in each.scenarios]
    return check_steps(scenarios, rulebook, dossiers)
