"""Carries out scenarios in this process: no pytest, no files but the dossiers that a step names."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import Enum
from pathlib import Path
from typing import TypeAlias

from overstap.testing.disappointment import Disappointment
from overstap.testing.feature import Scenario, StepLine
from overstap.testing.match import find_sentence, perform
from overstap.testing.sentence import Kind
from overstap.testing.situation import Situation
from overstap.testing.step_error import StepError
from overstap_engine.model.rulebook import Rulebook

__all__ = ["Outcome", "Verdict", "carry_out", "run_scenario", "run_scenarios"]


class Verdict(Enum):
    """How a scenario ended."""

    PASSED = "geslaagd"
    FAILED = "mislukt"
    """An expectation did not come true."""
    ERROR = "fout"
    """A step could not be carried out as written."""


Problem: TypeAlias = Disappointment | StepError


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of one scenario."""

    scenario: Scenario
    verdict: Verdict
    step: StepLine | None = None
    """The step that went wrong."""
    problem: Problem | None = None
    """What was expected, what came and why; or why the step could not be carried out."""


def run_scenarios(scenarios: Iterable[Scenario], rulebook: Rulebook, dossiers: Path) -> Iterator[Outcome]:
    """The outcome of each scenario, in order. ``dossiers`` is the folder of the dossiers that steps name."""
    return (run_scenario(scenario, rulebook, dossiers) for scenario in scenarios)


def run_scenario(scenario: Scenario, rulebook: Rulebook, dossiers: Path) -> Outcome:
    """Carry out the steps up to the first that goes wrong."""
    situation = Situation(rulebook, dossiers)
    for step in scenario.steps:
        try:
            situation = carry_out(step, situation)
        except Disappointment as problem:
            return Outcome(scenario, Verdict.FAILED, step, problem)
        except StepError as problem:
            return Outcome(scenario, Verdict.ERROR, step, problem)
    return Outcome(scenario, Verdict.PASSED)


def carry_out(step: StepLine, situation: Situation) -> Situation:
    """The situation after one step. Raises ``StepError`` or ``Disappointment``."""
    match = find_sentence(step.kind or Kind.GIVEN, step.text)
    return perform(match, situation, step.cells, None if step.block is None else step.block.text)
