"""Records that come as rows of cells: from CSV and Parquet."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any, TypeAlias

from overstap.cohort.read.chunk import Located
from overstap.cohort.read.reader import Reader
from overstap.dossier import Dossier, Problem, Rejected
from overstap.dossier.json_text import Path
from overstap.dossier.records import pseudonym_of, rejected
from overstap.dossier.schema import dotted

__all__ = ["Place", "RowRecord", "RowRecords"]

Place: TypeAlias = tuple[str, int, int]
"""File, line (in Parquet: row) and cell, both from 1."""


@dataclass(frozen=True, slots=True)
class RowRecord:
    """One record, nested as in JSON."""

    line: int
    values: Mapping[str, Any]
    places: Mapping[Path, Place] = field(default_factory=dict[Path, Place])
    """Where a fact, or an item of a list, stands; what is not in it stands where the record begins."""
    problems: tuple[Problem, ...] = ()
    """Mistakes that were seen already."""
    legible: bool = True
    """False: nobody knows what its cells hold, so they are not checked."""


@dataclass(frozen=True, slots=True)
class RowRecords:
    """Consecutive records of one file."""

    file: str
    rows: tuple[RowRecord, ...]

    def records(self, reader: Reader) -> Iterator[Located]:
        """The records, checked."""
        for row in self.rows:
            record = self._checked(row, reader)
            name = record.id if isinstance(record, Dossier) else pseudonym_of(row.values)
            yield row.line, record, name

    def _checked(self, row: RowRecord, reader: Reader) -> Dossier | Rejected:
        if not row.legible:
            return rejected([*row.problems])
        checked = reader.schema.check(dict(row.values))
        if isinstance(checked, Dossier):
            return rejected([*row.problems]) if row.problems else checked
        problems = [*row.problems]
        for mistake in checked:
            file, line, cell = self._place(row, mistake.path)
            problems.append(Problem(file, line, cell, dotted(mistake.path), mistake.message))
        return rejected(problems)

    def _place(self, row: RowRecord, path: Path) -> Place:
        """The place of the longest part of ``path`` that has one."""
        for end in range(len(path), 0, -1):
            if path[:end] in row.places:
                return row.places[path[:end]]
        return (self.file, row.line, 1)
