"""Only which signals are raised, for whoever needs no reasons: one line for each dossier, as fast as we can.

Reads, checks and decides exactly as ``run_cohort``; what it leaves out are reasons, actions, what is undetermined and
the receipt. Nothing is kept from dossier to dossier, so memory does not grow with the cohort; only when pseudonyms do
not come in ascending order are digests of them kept, on disk, to find one that is used twice.
"""

import os
from collections.abc import Generator, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date
from io import BytesIO
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import IO, TYPE_CHECKING, Final

from overstap.cohort.errors import OutputRefused
from overstap.cohort.fast_block import BlockReader, suits
from overstap.cohort.fast_lines import Lines, Refuse
from overstap.dossier.shape import YEARS, shape_of
from overstap.parties import Visibility
from overstap_engine.model.rulebook import Rulebook
from overstap_engine.plan.plan import make_plan

if TYPE_CHECKING:
    from overstap.cohort.fast_strict import OneByOne

__all__ = ["SignalList", "list_signals"]

_BLOCK: Final = 128 * 1024
"""Bytes."""


@dataclass(frozen=True, slots=True)
class SignalList:
    """What was written."""

    dossiers: int
    rejected: int
    """Records, not mistakes."""


def list_signals(
    inputs: Sequence[str | Path] | str | Path,
    *,
    peildatum: date | str,
    voor: str,
    out: str | Path,
    regio: str | None = None,
    rules: Rulebook | None = None,
    replace: bool = False,
    rejected: Refuse | None = None,
) -> SignalList:
    """Writes to ``out``, NDJSON, for every dossier in ``inputs`` the codes of the signals that party ``voor`` sees.

    ``{"dossier": "…", "signalen": ["…"]}``, dossiers in the order of the input, signals in that of ``overstap
    evaluate``. Inputs and verdicts are those of ``run_cohort``; ``rejected`` is called for every mistake, with the
    pseudonym of the dossier as far as it could be read. The file appears whole or not at all; one that is there
    already is only replaced when ``replace`` says so.

    Raises ``UnknownParty``, ``UnknownRegion``, ``ExtraMissing``, ``InputsRefused``, ``OutputRefused``, ``OSError``, and
    ``ValueError`` for a peildatum that is no date.
    """
    names = [inputs] if isinstance(inputs, (str, Path)) else inputs
    as_of = _as_date(peildatum)
    rulebook = _bundled() if rules is None else rules
    with (
        _new_file(Path(out), replace=replace) as path,
        open(path, "wb") as stream,
        Lines(path, stream, rejected or _ignore) as lines,
    ):
        _Listing(rulebook, as_of, voor, regio, lines).write([str(name) for name in names])
        return SignalList(lines.dossiers, lines.rejected)


def _ignore(problem: object, dossier: str | None) -> None:
    """For somebody who only wants the numbers."""


def _bundled() -> Rulebook:
    from overstap.bundled import bundled_rulebook

    return bundled_rulebook()


def _as_date(peildatum: date | str) -> date:
    if type(peildatum) is date:
        return peildatum
    from overstap.assessment import as_date

    return as_date(peildatum)


@contextmanager
def _new_file(out: Path, *, replace: bool) -> Generator[Path]:
    """A file in a hidden folder beside ``out``, that takes its place at the end; the folder is always removed."""
    if out.exists() and not replace:
        raise OutputRefused(
            f"`{out}` bestaat al; kies een andere naam, of geef replace=True om het te vervangen"
        )
    out.parent.mkdir(parents=True, exist_ok=True)
    with TemporaryDirectory(prefix=f".{out.name}-", dir=out.parent) as folder:
        path = Path(folder, out.name)
        yield path
        os.replace(path, out)


class _Listing:
    def __init__(self, rulebook: Rulebook, as_of: date, party: str, region: str | None, lines: Lines) -> None:
        self._rulebook, self._as_of, self._party, self._region = rulebook, as_of, party, region
        self._lines = lines
        self._strict: OneByOne | None = None
        make_plan(
            rulebook, year=as_of.year, region=region, party=party
        )  # a wrong party or region: say so at once
        sees_all = not Visibility(rulebook.vocabulary).subject_to_consent(party)
        self._in_blocks = sees_all and suits(rulebook.vocabulary)
        self._blocks: dict[int, BlockReader] = {}
        self._year = min(max(as_of.year, YEARS[0]), YEARS[1])
        """The overstapjaar that the next block is expected to be of."""

    def write(self, names: Sequence[str]) -> None:
        """The lines of every input."""
        for name in names:
            if Path(name).suffix.lower() in (".ndjson", ".jsonl"):
                with open(name, "rb") as stream:
                    self._write_file(stream, name)
            else:
                strict = self._one_by_one()
                for found in strict.records(name):
                    self._lines.record(*found, strict)

    def _write_file(self, stream: IO[bytes], name: str) -> None:
        first = 1
        for block in _blocks(stream):
            first += self._whole(block, name, first) or self._lines_of(block, name, first)

    def _lines_of(self, block: bytes, name: str, first: int) -> int:
        """The lines of a block one by one; returns how many."""
        strict = self._one_by_one()
        number = first
        for number, line in enumerate(BytesIO(block), first):
            found = strict.line(line, name, number)
            if found is not None:
                self._lines.record(*found, strict)
        return number - first + 1

    def _whole(self, block: bytes, name: str, first: int) -> int:
        """The lines of a block at once; returns how many, or 0 when they have to be taken one by one."""
        if not self._in_blocks:
            return 0
        reader = self._reader(self._year)
        found = reader.read(block)
        if found is None:
            year = self._one_by_one().year(block[: block.find(b"\n") + 1])
            if year is None or year == self._year:
                return 0
            reader = self._reader(year)
            found = reader.read(block)
            if found is None:
                return 0
            self._year = year
        self._lines.block(*found, reader.plan, name, first)
        return len(found[0])

    def _reader(self, year: int) -> BlockReader:
        reader = self._blocks.get(year)
        if reader is None:
            plan = make_plan(self._rulebook, year=year, region=self._region, party=self._party)
            shape = shape_of(self._rulebook.vocabulary)
            reader = self._blocks[year] = BlockReader(plan, shape, self._as_of)
        return reader

    def _one_by_one(self) -> "OneByOne":
        """The strict reader and all that comes with it: only when there is a line for it."""
        if self._strict is None:
            from overstap.cohort.fast_strict import OneByOne

            self._strict = OneByOne(self._rulebook, self._as_of, self._party, self._region)
        return self._strict


def _blocks(stream: IO[bytes]) -> Iterator[bytes]:
    """Whole lines, about ``_BLOCK`` bytes at a time."""
    while block := stream.read(_BLOCK) + stream.readline():
        yield block
