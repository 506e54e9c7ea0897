"""Reads and checks feature text as ``overstap check`` does, and says what a reader sees."""

from pathlib import Path

from overstap.bundled import bundled_rulebook
from overstap.testing.feature import Scenario, scenarios_of
from overstap.testing.form_check import check_form
from overstap.testing.gherkin import read_feature
from overstap.testing.step_check import check_steps
from overstap_engine.diagnostics.finding import Finding, Language
from overstap_engine.diagnostics.order import by_place
from overstap_engine.diagnostics.words import hint, message

__all__ = ["HEAD", "feature_text", "findings_in", "said", "scenarios_in"]

HEAD = "# language: nl\nFunctionaliteit: Proef\n"
"""Two lines above every scenario."""


def feature_text(*scenarios: str) -> str:
    """A feature file that holds these scenarios."""
    return HEAD + "\n".join(scenarios)


def findings_in(text: str, dossiers: Path = Path("dossiers")) -> tuple[Finding, ...]:
    """Everything that is wrong, in the order of the file."""
    feature, found = read_feature("x.feature", text.encode())
    if feature is None:
        return found
    steps = check_steps(scenarios_of(feature), bundled_rulebook(), dossiers)
    return by_place((*found, *check_form(feature), *steps))


def said(text: str) -> list[str]:
    """``line:column message → hint`` of everything that is wrong."""
    return [
        f"{finding.span.line}:{finding.span.column} {message(finding, Language.NL)} → {hint(finding, Language.NL)}"
        for finding in findings_in(text)
    ]


def scenarios_in(text: str) -> tuple[Scenario, ...]:
    """The scenarios of a text that can be read."""
    feature, _ = read_feature("x.feature", text.encode())
    assert feature is not None
    return scenarios_of(feature)
