"""What a list of signals needs for lines that cannot be taken in blocks: the readers of every run, and one plan a year."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TypeAlias

from overstap.cohort.read import Inputs
from overstap.cohort.read.reader import Reader, pseudonym_in
from overstap.dossier import Dossier, Record
from overstap.parties import Visibility
from overstap_engine.evaluate.compiled import Compiled
from overstap_engine.evaluate.row import EXTREME
from overstap_engine.model.rulebook import Rulebook
from overstap_engine.plan.plan import make_plan

__all__ = ["Located", "OneByOne"]

Located: TypeAlias = tuple[Record, str | None, str, int]
"""A record, its pseudonym as far as it can be read, the file, and the line where it begins."""


class OneByOne:
    """Reads and evaluates dossiers one by one, certain truths only."""

    def __init__(self, rulebook: Rulebook, as_of: date, party: str, region: str | None) -> None:
        self._rulebook, self._as_of, self._party, self._region = rulebook, as_of, party, region
        self._reader = Reader(rulebook)
        self._visibility = Visibility(rulebook.vocabulary)
        self._compiled: dict[int, Compiled] = {}

    def line(self, line: bytes, name: str, number: int) -> Located | None:
        """What is on a line of NDJSON; None when it is blank."""
        record = self._reader.line(line, name, number)
        if record is None:
            return None
        return record, record.id if isinstance(record, Dossier) else pseudonym_in(line), name, number

    def records(self, name: str) -> Iterator[Located]:
        """The records of an input of any kind."""
        with TemporaryDirectory(prefix="overstap-") as scratch:
            for chunk in Inputs([name], self._rulebook, Path(scratch)).chunks():
                for number, record, dossier in chunk.records(self._reader):
                    yield record, dossier, chunk.file, number

    def year(self, line: bytes) -> int | None:
        """The overstapjaar of the dossier on a line; None when there is none."""
        record = self._reader.line(line, "", 1)
        return record.year if isinstance(record, Dossier) else None

    def codes(self, dossier: Dossier) -> list[str]:
        """The signals that the party sees."""
        compiled = self._of_year(dossier.year)
        case = self._visibility.case(dossier, party=self._party, as_of=self._as_of)
        row = compiled.encode(case)
        if row[EXTREME]:
            return [signal.code for signal in compiled.evaluate(case).signals]
        raised, _ = compiled.kernel.run(row)
        return [code for bit, code in enumerate(compiled.plan.ranked) if raised >> bit & 1]

    def _of_year(self, year: int) -> Compiled:
        compiled = self._compiled.get(year)
        if compiled is None:
            plan = make_plan(self._rulebook, year=year, region=self._region, party=self._party)
            compiled = self._compiled[year] = Compiled(plan)
        return compiled
