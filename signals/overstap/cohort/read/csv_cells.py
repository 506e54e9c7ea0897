"""Rows and cells of CSV files."""

import csv
import json
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from io import BufferedReader, TextIOWrapper
from typing import Final

from overstap.dossier import Problem
from overstap.dossier.shape import Leaf
from overstap_engine.model.vocabulary import Kind

__all__ = ["Row", "cell_value", "headed", "rows_of", "short", "too_few_or_many"]

_TRUTHS: Final = {"ja": True, "nee": False, "true": True, "false": False}
_NUMBER: Final = re.compile("-?[0-9]{1,29}")
_SEPARATORS: Final = ",;\t"
_HEADING: Final = 1024 * 1024
_LONGEST: Final = 40
_HALF: Final = re.compile("[\udc80-\udcff]")
_NOT_UTF8: Final = "geen geldige UTF-8; sla het bestand op als UTF-8 (in Excel: `CSV UTF-8`)"


@dataclass(frozen=True, slots=True)
class Row:
    """One row."""

    line: int
    """Where it begins, from 1."""
    cells: tuple[str, ...]
    problem: Problem | None = None
    """Why it cannot be read; then there are no cells."""


def rows_of(stream: BufferedReader, name: str) -> Iterator[Row]:
    """The rows of a CSV file, the heading first; rows without any text are passed over."""
    head = stream.peek(_HEADING).partition(b"\n")[0].decode("utf-8", "replace")
    separator = max(_SEPARATORS, key=head.count)
    # bytes that are no UTF-8 come through as half characters, which the checks refuse
    text = TextIOWrapper(stream, "utf-8-sig", errors="surrogateescape", newline="")
    try:
        reader = csv.reader(text, delimiter=separator, strict=True)
        while True:
            line = reader.line_num + 1
            try:
                cells = next(reader)
            except StopIteration:
                return
            except csv.Error:
                message = "geen geldige CSV: controleer de aanhalingstekens in deze rij"
                yield Row(line, (), Problem(name, line, 1, "", message))
                continue
            if (broken := _not_utf8(cells)) is not None:
                yield Row(line, (), Problem(name, line, broken, "", _NOT_UTF8))
            elif any(cells):
                yield Row(line, tuple(cells))
    finally:
        text.detach()


def _not_utf8(cells: Sequence[str]) -> int | None:
    """The number of the first cell with bytes that are no UTF-8."""
    return next((number for number, cell in enumerate(cells, start=1) if _HALF.search(cell)), None)


def headed(heading: Row, name: str) -> Iterator[Problem]:
    """What is wrong with a heading as such."""
    if heading.problem:
        yield heading.problem
    seen: set[str] = set()
    for cell, column in enumerate(heading.cells, start=1):
        if not column:
            yield Problem(name, heading.line, cell, "", f"kolom {cell} heeft geen naam")
        elif column in seen:
            yield Problem(name, heading.line, cell, column, "deze kolom staat er twee keer")
        seen.add(column)


def too_few_or_many(row: Row, columns: int, name: str) -> Problem | None:
    """A row that does not fit under its heading: nobody knows which cell is which."""
    if len(row.cells) == columns:
        return None
    message = f"deze rij heeft {len(row.cells)} cellen, de kop heeft {columns} kolommen"
    return Problem(name, row.line, 1, "", message)


def cell_value(text: str, leaf: Leaf) -> bool | int | str:
    """What a cell with text holds; what does not belong there stays text, for the checks to refuse."""
    match leaf.kind:
        case Kind.JA_NEE:
            return _TRUTHS.get(text.lower(), text)
        case Kind.GETAL:
            return int(text) if _NUMBER.fullmatch(text) else text
        case _:
            return text


def short(text: str) -> str:
    """``text`` in quotes, cut short."""
    quoted = json.dumps(text, ensure_ascii=False).encode("utf-8", "backslashreplace").decode("utf-8")
    return quoted if len(quoted) <= _LONGEST else quoted[: _LONGEST - 1] + "…"
