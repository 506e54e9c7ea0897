"""What is wrong with the steps of scenarios: sentences, names and values, all at once.

Every scenario is carried out, so that whatever would stop a run is found; what it expects is not judged here.
"""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from itertools import chain
from pathlib import Path

from overstap.testing.disappointment import Disappointment
from overstap.testing.feature import Cell, Scenario, StepLine, placeholders
from overstap.testing.match import find_sentence
from overstap.testing.runner import carry_out
from overstap.testing.sentence import Kind
from overstap.testing.situation import Situation
from overstap.testing.slots import read_slots
from overstap.testing.step_error import StepError
from overstap_engine.diagnostics.catalogue.step_values import SaidTooLate
from overstap_engine.diagnostics.finding import Finding
from overstap_engine.diagnostics.order import by_place
from overstap_engine.model.rulebook import Rulebook
from overstap_engine.text.span import Span

__all__ = ["check_steps", "place_finding"]


def check_steps(scenarios: Iterable[Scenario], rulebook: Rulebook, dossiers: Path) -> tuple[Finding, ...]:
    """Everything, sorted by place; what several rows share is reported once."""
    return by_place(
        dict.fromkeys(finding for each in scenarios for finding in _check_scenario(each, rulebook, dossiers))
    )


def _check_scenario(scenario: Scenario, rulebook: Rulebook, dossiers: Path) -> Iterator[Finding]:
    situation = Situation(rulebook, dossiers)
    sound = True
    for step in scenario.steps:
        if step.kind is None or any(placeholders(text) for text in (step.text, *chain(*step.cells))):
            sound = False  # the form is wrong, and reported as such
            continue
        problems = list(_problems(step, step.kind, situation))
        try:
            situation = carry_out(step, situation)
        except Disappointment:
            pass
        except StepError as error:
            problems.append(error.finding)
        for problem in problems:
            if sound or not isinstance(
                problem, SaidTooLate
            ):  # it may well have been said in the step that is wrong
                yield place_finding(problem, step, scenario)
        sound = sound and not problems


def _problems(step: StepLine, kind: Kind, situation: Situation) -> Iterator[Finding]:
    """Names and values that an expectation would only read after an earlier part of it came true."""
    if kind is not Kind.THEN:
        return
    try:
        match = find_sentence(kind, step.text)
    except StepError:
        return
    yield from read_slots(match.slots, situation)


def place_finding(finding: Finding, step: StepLine, scenario: Scenario) -> Finding:
    """The finding at the words that it is about: in a table, in the row that filled them in, or in the step."""
    return replace(finding, span=_place(finding, step, scenario))


def _place(finding: Finding, step: StepLine, scenario: Scenario) -> Span:
    part = next((finding.arguments[name] for name in _ABOUT if name in finding.arguments), None)
    if not isinstance(part, str) or not part:
        return step.span
    cells = [cell for row in step.table for cell in row]
    for cell in (*_equal(cells, part), *_equal(scenario.cells.values(), part)):
        return cell.span
    at = step.written.find(part)
    if at < 0:
        return step.span
    column = step.span.column + at
    return Span(step.span.file, step.span.line, column, step.span.line, column + len(part))


_ABOUT = ("value", "name", "file", "fact")
"""Fields that hold the words a finding is about."""


def _equal(cells: Iterable[Cell], part: str) -> Iterator[Cell]:
    return (cell for cell in cells if cell.text.strip() == part)
