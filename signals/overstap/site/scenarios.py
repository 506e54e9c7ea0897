"""Which scenarios speak of which signal or action: by its code, anywhere in the scenario. Only names are taken over."""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Final

from overstap.testing.feature import Feature, ScenarioText, StepLine

__all__ = ["Mention", "mentions"]


@dataclass(frozen=True, slots=True)
class Mention:
    """A scenario by name: never what stands in it about a student."""

    feature: str
    """The name of the Functionaliteit."""
    file: str
    rule: str
    """The name of the Regel around it; empty when there is none."""
    name: str
    examples: int
    """So many rows of Voorbeelden; 0 for a scenario of its own."""


def mentions(features: Iterable[Feature], codes: Iterable[str]) -> Mapping[str, tuple[Mention, ...]]:
    """For each of ``codes`` the scenarios that name it, in the order of the files; codes without any are left out."""
    known = frozenset(codes)
    found: dict[str, list[Mention]] = {}
    for feature in features:
        for scenario in feature.scenarios:
            mention = _mention(feature, scenario)
            for code in sorted(known & _words(scenario)):
                found.setdefault(code, []).append(mention)
    return {code: tuple(each) for code, each in found.items()}


def _mention(feature: Feature, scenario: ScenarioText) -> Mention:
    rows = sum(len(examples.rows) for examples in scenario.examples)
    name = " ".join(scenario.name.split())
    return Mention(feature.name, feature.file, scenario.rule or "", name, rows)


_WORD: Final = re.compile(r"\w+(?:[-.]\w+)*")


def _words(scenario: ScenarioText) -> frozenset[str]:
    return frozenset(word for text in _texts(scenario) for word in _WORD.findall(text))


def _texts(scenario: ScenarioText) -> Iterator[str]:
    yield scenario.name
    yield scenario.rule or ""
    yield from (tag.name for tag in scenario.tags)
    for step in (*scenario.background, *scenario.steps):
        yield from _step_texts(step)
    for examples in scenario.examples:
        yield from (cell.text for row in examples.rows for cell in row)


def _step_texts(step: StepLine) -> Iterator[str]:
    yield step.written
    yield from (cell.text for row in step.table for cell in row)
    yield step.block.text if step.block else ""
