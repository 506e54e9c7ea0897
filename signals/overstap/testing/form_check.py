"""What is wrong with the form of scenarios: everything that would make a test do less than it seems to.

Nothing here needs a rulebook, or knows what the steps mean. Each check is a generator over one feature.
"""

import re
from collections.abc import Callable, Iterable, Iterator
from typing import Final, TypeAlias

from overstap.testing.feature import (
    Cell,
    Examples,
    Feature,
    Remark,
    ScenarioText,
    StepLine,
    placeholders,
    row_name,
)
from overstap.testing.keywords import ENGLISH, STEP_KEYWORDS, first_word, intended_heading, intended_step
from overstap.testing.match import is_sentence
from overstap.testing.sentence import Kind
from overstap_engine.diagnostics.catalogue.features import (
    DuplicateScenario,
    EnglishKeyword,
    NoScenarios,
    ScenarioUnnamed,
    UnknownKeyword,
    UnusableName,
    UnusableTag,
)
from overstap_engine.diagnostics.catalogue.scenarios import (
    DuplicateColumn,
    DuplicateRow,
    LostStep,
    NoExpectation,
    NoRows,
    NoSteps,
    OpensWithAnd,
    ReservedTag,
    UnknownColumn,
    UnusedColumn,
)
from overstap_engine.diagnostics.finding import Finding
from overstap_engine.diagnostics.order import by_place
from overstap_engine.text.span import Span
from overstap_engine.text.suggest import closest

__all__ = ["CHECKS", "check_form"]


def check_form(feature: Feature) -> tuple[Finding, ...]:
    """Everything, sorted by place."""
    return by_place(dict.fromkeys(finding for check in CHECKS for finding in check(feature)))


# -- lines that are lost --------------------------------------------------------------------------------------------


def no_scenarios(feature: Feature) -> Iterator[Finding]:
    """A file in which nothing is tested."""
    if not feature.scenarios:
        yield NoScenarios(feature.span)


def lost_lines(feature: Feature) -> Iterator[Finding]:
    """A heading or step that counts as a remark, because its keyword is not one."""
    for remark in feature.remarks:
        yield from _lost(remark)


def _lost(remark: Remark) -> Iterator[Finding]:
    word = first_word(remark.text)
    place = Span(
        remark.span.file,
        remark.span.line,
        remark.span.column,
        remark.span.line,
        remark.span.column + len(word),
    )
    rest = remark.text[len(word) :]
    if rest.lstrip().startswith(":"):
        if word in ENGLISH:
            yield EnglishKeyword(place, word, ENGLISH[word])
        elif near := intended_heading(word):
            yield UnknownKeyword(place, word, near)
    elif word in ENGLISH and ENGLISH[word] in STEP_KEYWORDS and (remark.steps_follow or is_sentence(rest)):
        yield EnglishKeyword(place, word, ENGLISH[word])
    elif (near := intended_step(word)) and (
        is_sentence(rest) or (remark.steps_follow and _is_no_prose(word))
    ):
        yield LostStep(remark.span, word, near)


def _is_no_prose(word: str) -> bool:
    """A short word that is a slip away from a keyword (``dat``, ``van``) is often just a word."""
    return len(word) > _SHORT or word.casefold() in _FOLDED


_SHORT: Final = 4
_FOLDED: Final = frozenset(keyword.casefold() for keyword in STEP_KEYWORDS)


# -- names and tags -------------------------------------------------------------------------------------------------


def names(feature: Feature) -> Iterator[Finding]:
    """Every scenario has a name of its own, that a test program can ask for."""
    seen: dict[str, Span] = {}
    for scenario in feature.scenarios:
        name = " ".join(scenario.name.split())
        part = next((part for part in ("::", "[", "]") if part in name), None)
        if not name:
            yield ScenarioUnnamed(scenario.span)
        elif part is not None:
            yield UnusableName(scenario.span, name, part)
        elif name in seen:
            yield DuplicateScenario(scenario.span, name, seen[name])
        seen.setdefault(name, scenario.span)


_TAG: Final = re.compile(r"[^\W\d_][\w-]*")

_RESERVED: Final = frozenset(
    {"filterwarnings", "parametrize", "skip", "skipif", "tryfirst", "trylast", "usefixtures", "xfail"}
)
"""Marks with which pytest leaves a test out or changes its verdict; and the words of its own of a mark."""

_WORDS_OF_MARKS: Final = frozenset({"and", "or", "not", "True", "False", "None"})


def tags(feature: Feature) -> Iterator[Finding]:
    """Tags become marks of pytest, by which scenarios are chosen."""
    own = [tag for scenario in feature.scenarios for tag in scenario.tags]
    rows = [tag for scenario in feature.scenarios for examples in scenario.examples for tag in examples.tags]
    for tag in (*feature.tags, *own, *rows):
        if tag.name in _RESERVED:
            yield ReservedTag(tag.span, tag.name)
        elif tag.name in _WORDS_OF_MARKS or not _TAG.fullmatch(tag.name):
            yield UnusableTag(tag.span, tag.name)


# -- steps ----------------------------------------------------------------------------------------------------------


def steps(feature: Feature) -> Iterator[Finding]:
    """A scenario has steps, and one of them expects something."""
    for scenario in feature.scenarios:
        if not scenario.steps:
            yield NoSteps(scenario.span)
        elif not any(step.kind is Kind.THEN for step in (*scenario.background, *scenario.steps)):
            yield NoExpectation(scenario.span)


def first_steps(feature: Feature) -> Iterator[Finding]:
    """A scenario or Achtergrond starts with a keyword that says what kind of step it is."""
    for written in (*feature.backgrounds, *(scenario.steps for scenario in feature.scenarios)):
        if written and written[0].kind is None:
            yield OpensWithAnd(written[0].keyword_span, written[0].keyword)


# -- rows -----------------------------------------------------------------------------------------------------------


def rows(feature: Feature) -> Iterator[Finding]:
    """An outline has rows, and no row twice."""
    for scenario in feature.scenarios:
        if scenario.is_outline and not scenario.examples:
            yield NoRows(scenario.span)
        for examples in scenario.examples:
            if not examples.rows:
                yield NoRows(examples.span)
        yield from _repeated_rows(scenario)


def _repeated_rows(scenario: ScenarioText) -> Iterator[Finding]:
    seen: dict[tuple[tuple[str, str], ...], Span] = {}
    for examples in scenario.examples:
        for row in examples.rows:
            values = tuple((c.text, v.text) for c, v in zip(examples.columns, row, strict=False))
            if values in seen:
                yield DuplicateRow(_row_span(row), row_name(row), seen[values])
            seen.setdefault(values, _row_span(row))


def _row_span(row: tuple[Cell, ...]) -> Span:
    first, last = row[0].span, row[-1].span
    return Span(first.file, first.line, first.column, last.end_line, last.end_column)


def columns(feature: Feature) -> Iterator[Finding]:
    """Every placeholder is a column of every table, and every column is used."""
    for scenario in feature.scenarios:
        used = tuple(_used(scenario))
        for text, place in used:
            yield from _unknown(text, place, scenario)
        known = {name for text, _ in used for name in placeholders(text)}
        for examples in scenario.examples:
            yield from _unused_or_repeated(examples, known)


def _used(scenario: ScenarioText) -> Iterator[tuple[str, Span]]:
    """Every text in which a placeholder is filled in, with its place."""
    yield scenario.name, scenario.span
    for step in (*scenario.background, *scenario.steps):
        yield from _texts(step)


def _texts(step: StepLine) -> Iterator[tuple[str, Span]]:
    yield step.written, step.span
    for cell in (cell for row in step.table for cell in row):
        yield cell.text, cell.span
    if step.block is not None:
        yield step.block.text, step.block.span


def _unknown(text: str, place: Span, scenario: ScenarioText) -> Iterator[Finding]:
    tables: Iterable[tuple[Cell, ...]] = [examples.columns for examples in scenario.examples if examples.rows]
    if scenario.is_outline and not tables:
        return  # already reported as an outline without rows
    for name in placeholders(text):
        for table in tables or [()]:
            options = tuple(dict.fromkeys(column.text for column in table))
            if name not in options:
                yield UnknownColumn(_inside(place, text, f"<{name}>"), name, closest(name, options), options)


def _inside(place: Span, text: str, part: str) -> Span:
    """The place of a part of a text on one line; the place of the whole when that cannot be told."""
    at = text.find(part)
    if place.end_column - place.column != len(text):
        return place
    return Span(place.file, place.line, place.column + at, place.line, place.column + at + len(part))


def _unused_or_repeated(examples: Examples, used: set[str]) -> Iterator[Finding]:
    seen: dict[str, Span] = {}
    for column in examples.columns:
        if column.text in seen:
            yield DuplicateColumn(column.span, column.text, seen[column.text])
        elif column.text not in used:
            yield UnusedColumn(column.span, column.text)
        seen.setdefault(column.text, column.span)


_Check: TypeAlias = Callable[[Feature], Iterator[Finding]]

CHECKS: Final[tuple[_Check, ...]] = (no_scenarios, lost_lines, names, tags, steps, first_steps, rows, columns)
"""Every check on the form of a feature."""
