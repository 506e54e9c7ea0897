"""A feature file as data: what was written, with the place of every part, and the scenarios that it stands for.

A ``ScenarioText`` is a scenario as written; ``scenarios_of`` makes a ``Scenario`` of it, or one for every row of its
Voorbeelden. Reading a file is done in ``gherkin``.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Final

from overstap.testing.sentence import Kind, Table
from overstap_engine.text.span import Span

__all__ = [
    "Cell",
    "Examples",
    "Feature",
    "Remark",
    "Scenario",
    "ScenarioText",
    "StepLine",
    "Tag",
    "placeholders",
    "row_name",
    "scenarios_of",
    "unfolded",
]


@dataclass(frozen=True, slots=True)
class Cell:
    """One cell of a table; the place is that of its text."""

    text: str
    span: Span


@dataclass(frozen=True, slots=True)
class Tag:
    """A tag without its ``@``."""

    name: str
    span: Span


@dataclass(frozen=True, slots=True)
class StepLine:
    """One step. In a ``Scenario`` the placeholders are filled in and the kind is known."""

    keyword: str
    kind: Kind | None
    """None while it follows from the step before (En, Maar and ``*``), and when there is no such step."""
    text: str
    """What to carry out."""
    written: str
    """The text as written, with its placeholders."""
    span: Span
    """Of the text as written."""
    keyword_span: Span
    table: tuple[tuple[Cell, ...], ...] = ()
    block: Cell | None = None
    """A block of text between triple quotes."""

    @property
    def cells(self) -> Table:
        """The table as text."""
        return tuple(tuple(cell.text for cell in row) for row in self.table)


@dataclass(frozen=True, slots=True)
class Examples:
    """One table of Voorbeelden."""

    tags: tuple[Tag, ...]
    columns: tuple[Cell, ...]
    rows: tuple[tuple[Cell, ...], ...]
    span: Span


@dataclass(frozen=True, slots=True)
class ScenarioText:
    """A scenario as written."""

    keyword: str
    name: str
    span: Span
    """Of the whole first line, from the keyword on."""
    tags: tuple[Tag, ...]
    """Its own and those of the Regel and the Functionaliteit around it."""
    rule: str | None
    """The name of the Regel around it."""
    background: tuple[StepLine, ...]
    """The steps of the Achtergrond of the file and of the Regel."""
    steps: tuple[StepLine, ...]
    examples: tuple[Examples, ...]

    @property
    def is_outline(self) -> bool:
        """It stands for one scenario a row."""
        return bool(self.examples) or self.keyword == "Abstract Scenario"


@dataclass(frozen=True, slots=True)
class Remark:
    """A line of free text below a heading: not carried out."""

    text: str
    span: Span
    steps_follow: bool
    """The heading is one that steps belong to: a scenario or Achtergrond."""


@dataclass(frozen=True, slots=True)
class Feature:
    """A feature file."""

    file: str
    name: str
    span: Span
    tags: tuple[Tag, ...]
    scenarios: tuple[ScenarioText, ...]
    backgrounds: tuple[tuple[StepLine, ...], ...]
    remarks: tuple[Remark, ...]


@dataclass(frozen=True, slots=True)
class Scenario:
    """One scenario to carry out."""

    file: str
    name: str
    row: str | None
    """What tells a row from its neighbours, such as ``31 maart 2026, nee``; None when there are no rows."""
    cells: Mapping[str, Cell]
    """Column -> cell of the row."""
    span: Span
    """The first line of the scenario, or the row."""
    tags: tuple[str, ...]
    rule: str | None
    steps: tuple[StepLine, ...]
    written: ScenarioText

    @property
    def title(self) -> str:
        """The name, filled in, with the row."""
        name = _filled(self.name, self.cells)
        return name if self.row is None else f"{name} ({self.row})"


_PLACEHOLDER: Final = re.compile(r"<([^<>]+)>")
_LONGEST_ROW: Final = 80


def placeholders(text: str) -> tuple[str, ...]:
    """The names between angle brackets, each once, in order."""
    return tuple(dict.fromkeys(_PLACEHOLDER.findall(text)))


def scenarios_of(feature: Feature) -> tuple[Scenario, ...]:
    """Every scenario of a file, rows spread out, in the order written."""
    return tuple(scenario for written in feature.scenarios for scenario in unfolded(feature.file, written))


def unfolded(file: str, written: ScenarioText) -> Iterator[Scenario]:
    """The scenario, or one for every row. An outline without rows stands for nothing."""
    if not written.is_outline:
        yield _scenario(file, written, row=None, cells={}, span=written.span, tags=())
        return
    seen: set[str] = set()
    for examples in written.examples:
        for cells in examples.rows:
            row = _unused(row_name(cells), seen)
            seen.add(row)
            by_column = {column.text: cell for column, cell in zip(examples.columns, cells, strict=False)}
            yield _scenario(
                file,
                written,
                row=row,
                cells=by_column,
                span=cells[0].span,
                tags=examples.tags,
            )


def _scenario(
    file: str,
    written: ScenarioText,
    *,
    row: str | None,
    cells: Mapping[str, Cell],
    span: Span,
    tags: tuple[Tag, ...],
) -> Scenario:
    steps = (*_with_kinds(written.background), *_with_kinds(written.steps))
    return Scenario(
        file=file,
        name=" ".join(written.name.split()),
        row=row,
        cells=cells,
        span=span,
        tags=tuple(dict.fromkeys(tag.name for tag in (*written.tags, *tags))),
        rule=written.rule,
        steps=tuple(_filled_step(step, cells) for step in steps) if cells else steps,
        written=written,
    )


def _with_kinds(steps: tuple[StepLine, ...]) -> tuple[StepLine, ...]:
    """En, Maar and ``*`` take the kind of the step before."""
    found: list[StepLine] = []
    kind: Kind | None = None
    for step in steps:
        kind = step.kind or kind
        found.append(step if step.kind is kind else replace(step, kind=kind))
    return tuple(found)


def _filled_step(step: StepLine, cells: Mapping[str, Cell]) -> StepLine:
    return replace(
        step,
        text=_filled(step.text, cells),
        table=tuple(tuple(Cell(_filled(c.text, cells), c.span) for c in row) for row in step.table),
        block=None if step.block is None else Cell(_filled(step.block.text, cells), step.block.span),
    )


def _filled(text: str, cells: Mapping[str, Cell]) -> str:
    return _PLACEHOLDER.sub(lambda found: cells[found[1]].text if found[1] in cells else found[0], text)


def _unused(row: str, seen: set[str]) -> str:
    """Rows that look the same are numbered, so that each can be asked for."""
    names = (row, *(f"{row} #{number}" for number in range(2, len(seen) + 3)))
    return next(name for name in names if name not in seen)


def row_name(cells: tuple[Cell, ...]) -> str:
    """The values of a row as part of a test's name: without what test runners read as a separator."""
    text = " ".join(", ".join(cell.text for cell in cells).split())
    return text.replace("::", ":").translate({ord("["): "(", ord("]"): ")"})[:_LONGEST_ROW].strip() or "leeg"
