"""CSV: one row for each dossier, and a file beside it for each list.

- ``groep.csv`` has columns named as the facts: ``id``, ``overstapjaar``, ``leerling.geboortedatum``. The first row is the
  heading; commas, semicolons or tabs separate the cells.
- ``groep.aanmeldingen.csv`` has a column ``dossier`` with the pseudonym, and the fields of the list; its rows may
  stand in any order, and those of one dossier keep theirs.
- A cell without text is unknown. ja_nee: ``ja``, ``nee``, ``true`` or ``false``, in small letters or capitals.
- A dossier without rows in ``groep.aanmeldingen.csv`` has an unknown list, not an empty one. To say that there is
  none, add a column ``aanmeldingen`` to ``groep.csv`` with ``0`` or ``[]``. A higher number there must be that of the rows.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from io import BufferedReader
from itertools import groupby, islice
from operator import itemgetter
from pathlib import Path
from typing import Any, Final

from overstap.cohort.read.chunk import CHUNK, Chunk
from overstap.cohort.read.csv_cells import Row, cell_value, headed, rows_of, short, too_few_or_many
from overstap.cohort.read.csv_children import OWNER, Children, ChildRow
from overstap.cohort.read.documents import Records
from overstap.cohort.read.nested import nest
from overstap.cohort.read.rows import Place, RowRecord, RowRecords
from overstap.dossier import DossierSchema, Problem, json_text
from overstap.dossier.records import EMPTY, rejected
from overstap.dossier.schema import dotted
from overstap.dossier.shape import ID, YEAR, Group, Items, Leaf, Shape
from overstap_engine.model.rulebook import Rulebook

__all__ = ["CsvFile", "child_files"]

_NOT_READ: Final = "verbeter de kop of haal de kolom weg; dit CSV-bestand is niet gelezen"
_COUNT: Final = re.compile("0|[1-9][0-9]{0,8}")


def child_files(name: str, lists: tuple[str, ...]) -> dict[str, Path]:
    """List -> the file beside ``name`` that holds its items, when there is one."""
    path = Path(name)
    if path.suffix.lower() not in (".csv", ".tsv"):
        return {}
    files = {each: path.with_name(f"{path.stem}.{each}{path.suffix}") for each in lists}
    return {each: file for each, file in files.items() if file.is_file()}


@dataclass(frozen=True, slots=True)
class _Heading:
    """A column of the file with dossiers."""

    name: str
    shape: Shape | None


class CsvFile:
    """One CSV file with its lists."""

    def __init__(self, name: str, rulebook: Rulebook, scratch: Path) -> None:
        self._name, self._scratch = name, scratch
        self._schema = DossierSchema(rulebook)
        self._lists = dict(_items(self._schema.shape))
        self._files = child_files(name, tuple(self._lists))
        self.children: dict[str, tuple[str, int]] = {}
        """File of a list -> its SHA-256 and number of rows; complete when all chunks have been given."""

    def chunks(self, stream: BufferedReader) -> Iterator[Chunk]:
        """The records, and at the end the rows of lists that belong to none of them."""
        rows = rows_of(stream, self._name)
        heading = next(rows, None)
        if heading is None:
            yield self._refused([Problem(self._name, 1, 1, "", EMPTY)])
            return
        with Children(self._files, self._lists, self._scratch) as children:
            self.children = dict(children.files)
            problems = [*self._heading_problems(heading), *children.problems]
            if problems:
                yield self._refused(problems)
                return
            columns = [_Heading(name, _shape_of(self._schema.shape, name)) for name in heading.cells]
            while found := [*islice(rows, CHUNK)]:
                yield RowRecords(self._name, tuple(self._records(found, columns, children)))
            yield from self._orphans(children)

    def _refused(self, problems: list[Problem]) -> Records:
        """The file as a whole."""
        worded = [
            Problem(each.file, each.line, each.column, each.fact, f"{each.message}; {_NOT_READ}")
            for each in problems
        ]
        return Records(self._name, ((worded[0].line, rejected(worded), None),))

    def _heading_problems(self, heading: Row) -> Iterator[Problem]:
        yield from headed(heading, self._name)
        probe: dict[str, Any] = {}
        cells: dict[json_text.Path, int] = {}
        for cell, name in enumerate(heading.cells, start=1):
            cells.setdefault(nest(probe, name, None), cell)
        checked = self._schema.check({**probe, ID: "x", YEAR: 2000})
        for mistake in checked if isinstance(checked, tuple) else ():
            above = (mistake.path[:end] for end in range(len(mistake.path), 0, -1))
            cell = next((cells[path] for path in above if path in cells), 1)
            yield Problem(self._name, heading.line, cell, dotted(mistake.path), mistake.message)
        for required in (ID, YEAR):
            if required not in heading.cells:
                yield Problem(self._name, heading.line, 1, required, "deze kolom is verplicht")

    # -- records ----------------------------------------------------------------------------------------------

    def _records(self, rows: list[Row], columns: list[_Heading], children: Children) -> Iterator[RowRecord]:
        place = next(index for index, column in enumerate(columns) if column.name == ID)
        names = [row.cells[place] for row in rows if place < len(row.cells)]
        found = children.take(names)
        for row in rows:
            name = row.cells[place] if place < len(row.cells) else ""
            yield self._record(row, name, columns, found.get(name, {}))

    def _record(
        self, row: Row, name: str, columns: list[_Heading], lists: Mapping[str, list[ChildRow]]
    ) -> RowRecord:
        problem = row.problem or too_few_or_many(row, len(columns), self._name)
        if problem:
            return RowRecord(row.line, {ID: name}, {}, (problem,), legible=False)
        values: dict[str, Any] = {}
        places: dict[json_text.Path, Place] = {}
        problems: list[Problem] = []
        for cell, (text, column) in enumerate(zip(row.cells, columns, strict=True), start=1):
            here = (self._name, row.line, cell)
            if isinstance(column.shape, Items):
                problems += self._announced(text, column.name, lists, here, values)
            elif text and isinstance(column.shape, Leaf):
                places[nest(values, column.name, cell_value(text, column.shape))] = here
        for listed, rows in lists.items():
            problems += self._list(listed, rows, values, places)
        return RowRecord(row.line, values, places, tuple(problems))

    def _announced(
        self,
        text: str,
        name: str,
        lists: Mapping[str, list[ChildRow]],
        place: Place,
        values: dict[str, Any],
    ) -> Iterator[Problem]:
        """What the file with dossiers says about the number of items."""
        if not text:
            return
        there = len(lists.get(name, ()))
        said = "0" if text == "[]" else text
        if not _COUNT.fullmatch(said):
            message = (
                f"verwacht het aantal rijen van de lijst (0 of [] als er geen zijn), gekregen {short(text)}"
            )
            yield Problem(*place, name, message)
        elif int(said) != there:
            yield Problem(*place, name, self._miscounted(name, said, there))
        elif not there:
            nest(values, name, [])

    def _miscounted(self, name: str, said: str, there: int) -> str:
        own = Path(self._name)
        if self._name == "-":
            reason = "bij de standaardinvoer horen geen lijsten; noem het bestand in plaats van `-`"
        elif (file := self._files.get(name)) is None:
            reason = f"`{own.stem}.{name}{own.suffix}` staat er niet naast"
        else:
            reason = f"`{file.name}` heeft {there} rijen van dit dossier"
        return f"hier staat {said}, maar {reason}"

    def _list(
        self,
        name: str,
        rows: list[ChildRow],
        values: dict[str, Any],
        places: dict[json_text.Path, Place],
    ) -> Iterator[Problem]:
        items: list[dict[str, Any]] = []
        path = nest(values, name, items)
        for index, row in enumerate(rows):
            yield from row.problems
            items.append(row.values)
            places[*path, index] = (row.file, row.line, 1)
            for field, cell in row.cells.items():
                places[*path, index, field] = (row.file, row.line, cell)

    def _orphans(self, children: Children) -> Iterator[Records]:
        """Rows of lists that no dossier took."""
        for file, rows in groupby(children.left(), key=itemgetter(0)):
            while found := [*islice(rows, CHUNK)]:
                problems = [Problem(file, line, 1, OWNER, self._orphan(name)) for _, line, name in found]
                yield Records(file, tuple((each.line, rejected([each]), None) for each in problems))

    def _orphan(self, dossier: str) -> str:
        if not dossier:
            return "deze rij noemt geen dossier"
        return f"dossier {short(dossier)} staat niet in `{Path(self._name).name}`"


def _items(shape: Shape) -> Iterator[tuple[str, Items]]:
    match shape:
        case Items():
            yield shape.id, shape
        case Group():
            for child in shape.children.values():
                yield from _items(child)
        case Leaf():
            return


def _shape_of(shape: Group, name: str) -> Shape | None:
    here: Shape | None = shape
    for step in name.split("."):
        here = here.children.get(step) if isinstance(here, Group) else None
    return here
