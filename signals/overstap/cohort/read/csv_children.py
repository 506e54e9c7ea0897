"""The items of lists in CSV. They may stand in any order, so they wait on disk until their dossier comes by."""

import json
import sqlite3
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Final, Self

from overstap.cohort.read.csv_cells import Row, cell_value, headed, rows_of, too_few_or_many
from overstap.cohort.read.hashed import HashedInput
from overstap.dossier import Problem
from overstap.dossier.records import EMPTY
from overstap.dossier.shape import Items, Leaf
from overstap.dossier.words import did_you_mean

__all__ = ["OWNER", "ChildRow", "Children"]

OWNER: Final = "dossier"
"""The column that says of which dossier a row is an item."""


@dataclass(frozen=True, slots=True)
class ChildRow:
    """One item of a list."""

    file: str
    line: int
    values: dict[str, Any]
    cells: Mapping[str, int]
    """Field -> the number of its cell."""
    problems: tuple[Problem, ...] = ()


@dataclass(slots=True)
class _List:
    """The file of one list."""

    file: str
    items: Items
    columns: tuple[str, ...] = field(default=())


class Children:
    """The lists of one CSV file; a database in a temporary file holds their rows."""

    def __init__(self, files: Mapping[str, Path], lists: Mapping[str, Items], scratch: Path) -> None:
        self._lists = {name: _List(str(file), lists[name]) for name, file in files.items()}
        self._order = tuple(self._lists)
        self._path = scratch / "lijsten.sqlite"
        self.files: dict[str, tuple[str, int]] = {}
        """File -> SHA-256 and number of rows."""
        self.problems: list[Problem] = []
        """What makes a file unreadable as a whole."""

    def __enter__(self) -> Self:
        self._database = sqlite3.connect(self._path)
        self._database.execute("PRAGMA journal_mode = OFF")
        self._database.execute("PRAGMA synchronous = OFF")
        self._database.execute("CREATE TABLE items (list INTEGER, dossier TEXT, line INTEGER, cells TEXT)")
        for number, name in enumerate(self._order):
            self._load(number, self._lists[name])
        self._database.execute("CREATE INDEX by_dossier ON items (dossier)")
        return self

    def __exit__(self, *_: object) -> None:
        self._database.close()
        self._path.unlink(missing_ok=True)

    def take(self, dossiers: Sequence[str]) -> dict[str, dict[str, list[ChildRow]]]:
        """The items of these dossiers: dossier -> list -> items in the order of the file. They are not given again."""
        wanted = json.dumps([_stored(name) for name in dossiers])
        chosen = "WHERE dossier IN (SELECT value FROM json_each(?))"
        rows = self._database.execute(
            f"SELECT dossier, list, line, cells FROM items {chosen} ORDER BY list, line",
            (wanted,),
        ).fetchall()
        self._database.execute(f"DELETE FROM items {chosen}", (wanted,))
        found: dict[str, dict[str, list[ChildRow]]] = {}
        dossier: str
        number: int
        line: int
        cells: str
        for dossier, number, line, cells in rows:
            name = self._order[number]
            item = _item(self._lists[name], line, json.loads(cells))
            found.setdefault(dossier, {}).setdefault(name, []).append(item)
        return found

    def left(self) -> Iterator[tuple[str, int, str]]:
        """What nobody took: file, line and dossier."""
        rows = self._database.execute("SELECT list, line, dossier FROM items ORDER BY list, line")
        for number, line, dossier in rows:
            yield self._lists[self._order[number]].file, line, dossier

    # -- loading ----------------------------------------------------------------------------------------------

    def _load(self, number: int, found: _List) -> None:
        with open(found.file, "rb") as raw:
            stream = HashedInput(raw)
            rows = rows_of(stream.lines, found.file)
            heading = next(rows, None)
            problems = [*_heading_problems(heading, found)]
            count = 0
            if heading is not None and not problems:
                found.columns = heading.cells
                owner = heading.cells.index(OWNER)
                for row in rows:
                    count += 1
                    self._store(number, row, owner, found)
            self.problems += problems
            self.files[found.file] = (stream.digest, count)

    def _store(self, number: int, row: Row, owner: int, found: _List) -> None:
        dossier = row.cells[owner] if owner < len(row.cells) else ""
        self._database.execute(
            "INSERT INTO items VALUES (?, ?, ?, ?)",
            (number, _stored(dossier), row.line, json.dumps(row.cells)),
        )


def _item(found: _List, line: int, cells: Sequence[str]) -> ChildRow:
    problem = too_few_or_many(Row(line, tuple(cells)), len(found.columns), found.file)
    if problem:
        return ChildRow(found.file, line, {}, {}, (problem,))
    values: dict[str, Any] = {}
    places: dict[str, int] = {}
    for cell, (text, column) in enumerate(zip(cells, found.columns, strict=True), start=1):
        shape = found.items.item.children.get(column)
        if text and isinstance(shape, Leaf):
            values[column] = cell_value(text, shape)
            places[column] = cell
    return ChildRow(found.file, line, values, places)


def _heading_problems(heading: Row | None, found: _List) -> Iterator[Problem]:
    if heading is None:
        yield Problem(found.file, 1, 1, "", EMPTY)
        return
    yield from headed(heading, found.file)
    fields = tuple(found.items.item.children)
    for cell, column in enumerate(heading.cells, start=1):
        if column and column != OWNER and column not in fields:
            message = f"onbekend gegeven{did_you_mean(column, fields)}"
            yield Problem(found.file, heading.line, cell, f"{found.items.id}.{column}", message)
    if OWNER not in heading.cells:
        yield Problem(found.file, heading.line, 1, OWNER, "deze kolom is verplicht")


def _stored(name: str) -> str:
    """A database holds no half characters."""
    return name.encode("utf-8", "surrogateescape").decode("utf-8", "backslashreplace")
