"""What the scenarios in features expect of each signal, read from their steps."""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum
from functools import cache
from pathlib import Path
from typing import Final

from overstap.testing.feature import Scenario, StepLine
from overstap.testing.match import find_sentence
from overstap.testing.sentence import Kind
from overstap.testing.static_check import CheckedProject, check_project

__all__ = ["ROOT", "Expectation", "Expected", "checked_project", "expectations_of", "scenarios_by_code"]

ROOT: Final = Path(__file__).parents[2]


class Expected(Enum):
    """What a scenario expects of a signal."""

    RAISED = "gegeven"
    NOT_RAISED = "niet gegeven"
    UNDETERMINED = "nog niet te bepalen"
    INVISIBLE = "niet te zien"


@dataclass(frozen=True, slots=True)
class Expectation:
    """One expectation of one signal."""

    code: str
    expected: Expected


_SENTENCES: Final = (
    ("is er een signaal", Expected.RAISED),
    ("staat bij signaal", Expected.RAISED),
    ("zijn er precies", Expected.RAISED),
    ("is er geen signaal", Expected.NOT_RAISED),
    ("is signaal {signaal} nog niet te bepalen", Expected.UNDETERMINED),
    ("ziet {partij} niets van", Expected.INVISIBLE),
)
"""How the template of a sentence begins, and what it expects."""


@cache
def checked_project() -> CheckedProject:
    """This repository as a project of rules and scenarios. Takes seconds: not for when tests are collected."""
    return check_project(ROOT)


def expectations_of(scenario: Scenario) -> Iterator[Expectation]:
    """Every expectation of a scenario about a signal."""
    for step in scenario.steps:
        if step.kind is Kind.THEN:
            yield from _of_step(step)


def _of_step(step: StepLine) -> Iterator[Expectation]:
    match = find_sentence(Kind.THEN, step.text)
    expected = next((e for start, e in _SENTENCES if match.sentence.template.startswith(start)), None)
    if expected is None:
        return
    if "signaal" in match.slots:
        yield Expectation(match.slots["signaal"], expected)
        return
    listed = match.slots.get("signalen", "").replace(" en ", ", ").split(", ")
    codes = [row[0] for row in step.cells[1:]] if step.cells else listed
    yield from (Expectation(code, expected) for code in codes)


def scenarios_by_code(scenarios: tuple[Scenario, ...]) -> dict[str, list[Scenario]]:
    """Signal -> the scenarios that expect something of it, in order."""
    found: dict[str, list[Scenario]] = {}
    for scenario in scenarios:
        for code in dict.fromkeys(each.code for each in expectations_of(scenario)):
            found.setdefault(code, []).append(scenario)
    return found
