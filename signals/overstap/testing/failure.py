"""A scenario that went wrong, as its writer reads it: where, what was expected, what came out, and why."""

from dataclasses import dataclass

from overstap.testing.disappointment import Disappointment
from overstap.testing.feature import Scenario, StepLine
from overstap.testing.step_check import place_finding
from overstap.testing.step_error import StepError
from overstap_engine.diagnostics.finding import Language
from overstap_engine.diagnostics.render.full import render
from overstap_engine.diagnostics.words import message

__all__ = ["Failure", "describe_failure"]


@dataclass(frozen=True, slots=True)
class Failure:
    """What to show."""

    file: str
    line: int
    summary: str
    """In one line."""
    text: str
    """In full, without the name of the scenario."""


def describe_failure(
    scenario: Scenario, step: StepLine, problem: Disappointment | StepError, source: str
) -> Failure:
    """The failure of ``step``. ``source`` is the text of the feature file."""
    match problem:
        case Disappointment():
            return _unexpected(scenario, step, problem)
        case StepError():
            return _impossible(scenario, step, problem, source)


def _unexpected(scenario: Scenario, step: StepLine, problem: Disappointment) -> Failure:
    lines = [
        f"{step.span}: {step.keyword} {step.text}",
        *_row(scenario),
        f"  verwacht: {problem.expected}",
        f"  gekregen: {problem.came}",
        *(["  waarom:"] if problem.why else []),
        *(f"    {line}" for line in problem.why),
    ]
    summary = f"verwacht: {problem.expected}; gekregen: {problem.came}"
    return Failure(step.span.file, step.span.line, summary, "\n".join(lines))


def _impossible(scenario: Scenario, step: StepLine, problem: StepError, source: str) -> Failure:
    finding = place_finding(problem.finding, step, scenario)
    shown = render((finding,), {finding.span.file: source}, Language.NL)
    body = shown.rstrip().rpartition("\n\n")[0]  # without the count of findings
    text = "\n".join((body, *_row(scenario)))
    return Failure(finding.span.file, finding.span.line, message(finding, Language.NL), text)


def _row(scenario: Scenario) -> list[str]:
    """Which row of the Voorbeelden it was."""
    if scenario.row is None:
        return []
    values = ", ".join(f"{column}: {cell.text}" for column, cell in scenario.cells.items())
    return [f"  bij de rij op {scenario.span.file}:{scenario.span.line} ({values})"]
