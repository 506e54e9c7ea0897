"""What is wrong with the steps of scenarios: sentences, names and values, all at once.

Every scenario is carried out, so that whatever would stop a run is found; what it expects is not judged here.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from itertools import chain
from pathlib import Path
from typing import Final

from overstap.testing import names
from overstap.testing.disappointment import Disappointment
from overstap.testing.feature import Cell, Scenario, StepLine, placeholders
from overstap.testing.match import find_sentence
from overstap.testing.runner import carry_out
from overstap.testing.sentence import Kind
from overstap.testing.situation import Situation
from overstap.testing.slots import read_slots
from overstap.testing.step_error import StepError
from overstap_engine.diagnostics.catalogue.scenarios import NeverForParty
from overstap_engine.diagnostics.catalogue.step_values import SaidTooLate
from overstap_engine.diagnostics.finding import Finding
from overstap_engine.diagnostics.order import by_place
from overstap_engine.model.rulebook import Rulebook
from overstap_engine.text.span import NOWHERE, Span

__all__ = ["check_steps", "place_finding"]


def check_steps(scenarios: Iterable[Scenario], rulebook: Rulebook, dossiers: Path) -> tuple[Finding, ...]:
    """Everything, sorted by place; what several rows share is reported once."""
    found, looks = list[Finding](), list[_Look]()
    for each in scenarios:
        found += _check_scenario(each, rulebook, dossiers, looks)
    useful = {look.step.span for look in looks if look.remark is None}
    for look in looks:
        if look.remark is not None and look.step.span not in useful:  # no row at all proves something
            found.append(place_finding(look.remark, look.step, look.scenario))
    return by_place(dict.fromkeys(found))


@dataclass(frozen=True, slots=True)
class _Look:
    """A step that expects a signal not to be there, in one scenario or row."""

    step: StepLine
    scenario: Scenario
    remark: Finding | None
    """The party that looks may never see that signal."""


def _check_scenario(
    scenario: Scenario, rulebook: Rulebook, dossiers: Path, looks: list[_Look]
) -> Iterator[Finding]:
    """``looks`` is added to."""
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
        if (code := _absent(step, step.kind, situation)) is not None:
            looks.append(_Look(step, scenario, _in_vain(code, situation)))
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


_ABSENT: Final = "is er geen signaal {signaal}"


def _absent(step: StepLine, kind: Kind, situation: Situation) -> str | None:
    """The signal that the step expects not to be there, when it can be told who looks."""
    if kind is not Kind.THEN or situation.party is None:
        return None
    try:
        match = find_sentence(kind, step.text)
        if match.sentence.template != _ABSENT:
            return None
        return names.signal_code(match.slots["signaal"], situation.rulebook)
    except StepError:
        return None


def _in_vain(code: str, situation: Situation) -> Finding | None:
    """The party that looks may never see the signal: then the step comes true whatever the rule says."""
    seen_by, party = situation.rulebook.rules[code].visible_to, situation.party
    return None if party is None or party in seen_by else NeverForParty(NOWHERE, code, party, seen_by)


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
