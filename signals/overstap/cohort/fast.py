"""Only which signals are raised, for whoever needs no reasons: one line for each dossier, as fast as we can.

Reads, checks and decides exactly as ``run_cohort``; what it leaves out are reasons, actions, what is undetermined and
the receipt. Nothing is kept from dossier to dossier, so memory does not grow with the cohort; only when pseudonyms do
not come in ascending order are digests of them kept, to find one that is used twice.
"""

import json
import os
from collections.abc import Callable, Generator, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date
from hashlib import blake2b
from io import BytesIO
from itertools import islice
from operator import lt
from pathlib import Path
from tempfile import TemporaryDirectory, mkstemp
from typing import IO, Final, TypeAlias

from overstap.assessment import as_date
from overstap.bundled import bundled_rulebook
from overstap.cohort.errors import OutputRefused
from overstap.cohort.fast_block import BlockReader, suits
from overstap.cohort.read import Inputs
from overstap.cohort.read.reader import Reader, pseudonym_in
from overstap.cohort.seen import Seen
from overstap.dossier import Dossier, Problem, Record
from overstap.dossier.shape import ID
from overstap.parties import Visibility
from overstap_engine.evaluate.compiled import Compiled
from overstap_engine.evaluate.row import EXTREME
from overstap_engine.model.rulebook import Rulebook
from overstap_engine.plan.plan import make_plan

__all__ = ["SignalList", "list_signals"]

Refuse: TypeAlias = Callable[[Problem, str | None], None]
"""Is told of every mistake, with the pseudonym of the dossier as far as it could be read."""

_BLOCK: Final = 512 * 1024
_REMEMBERED: Final = 1 << 14
_TWICE: Final = "dit pseudoniem staat al eerder in de invoer; alleen het eerste dossier telt"


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
    evaluate``. Inputs and verdicts are those of ``run_cohort``; ``rejected`` is called for every mistake. The file
    appears whole or not at all; one that is there already is only replaced when ``replace`` says so.

    Raises ``UnknownParty``, ``UnknownRegion``, ``ExtraMissing``, ``InputsRefused``, ``OutputRefused``, ``OSError``, and
    ``ValueError`` for a peildatum that is no date.
    """
    rulebook = bundled_rulebook() if rules is None else rules
    names = [inputs] if isinstance(inputs, (str, Path)) else inputs
    as_of = as_date(peildatum)
    with _new_file(Path(out), replace=replace) as path, open(path, "wb") as stream:
        listing = _Listing(rulebook, as_of, voor, regio, path, stream, rejected or _ignore)
        listing.write([str(name) for name in names])
        return SignalList(listing.dossiers, listing.rejected)


def _ignore(problem: Problem, dossier: str | None) -> None:
    """Somebody who only wants the numbers."""


@contextmanager
def _new_file(out: Path, *, replace: bool) -> Generator[Path]:
    """A hidden file beside ``out`` that takes its place at the end; removed when anything goes wrong."""
    if out.exists() and not replace:
        raise OutputRefused(
            f"`{out}` bestaat al; kies een andere naam, of geef aan dat het vervangen mag worden"
        )
    out.parent.mkdir(parents=True, exist_ok=True)
    handle, name = mkstemp(prefix=f".{out.name}-", dir=out.parent)
    os.close(handle)
    try:
        yield Path(name)
        os.replace(name, out)
    except BaseException:
        Path(name).unlink(missing_ok=True)
        raise


class _OfYear:
    """What is made from the plan of one overstapjaar."""

    def __init__(self, compiled: Compiled, blocks: BlockReader | None) -> None:
        self.compiled, self.blocks = compiled, blocks
        self.lines = _Lines(compiled)


class _Lines(dict[int, str]):
    """What follows the pseudonym on a line, by mask of raised rules; rules that the party may not see are left out."""

    def __init__(self, compiled: Compiled) -> None:
        super().__init__()
        self._codes = compiled.plan.ranked

    def __missing__(self, mask: int) -> str:
        line = self.of([code for bit, code in enumerate(self._codes) if mask >> bit & 1])
        if len(self) < _REMEMBERED:
            self[mask] = line
        return line

    @staticmethod
    def of(codes: Sequence[str]) -> str:
        """The rest of the line for these signals."""
        return f', "signalen": {json.dumps(codes, ensure_ascii=False)}}}\n'


class _Listing:
    def __init__(
        self,
        rulebook: Rulebook,
        as_of: date,
        party: str,
        region: str | None,
        path: Path,
        stream: IO[bytes],
        refuse: Refuse,
    ) -> None:
        self._rulebook, self._as_of, self._party, self._region = rulebook, as_of, party, region
        self._path, self._stream, self._refuse = path, stream, refuse
        self._reader = Reader(rulebook)
        self._visibility = Visibility(rulebook.vocabulary)
        make_plan(
            rulebook, year=as_of.year, region=region, party=party
        )  # a wrong party or region: say so at once
        self._in_blocks = suits(rulebook.vocabulary) and not self._visibility.subject_to_consent(party)
        self._years: dict[int, _OfYear] = {}
        self._last = ""
        self._seen: Seen | None = None
        self.dossiers = self.rejected = 0

    def write(self, names: Sequence[str]) -> None:
        """The lines of every input."""
        with TemporaryDirectory(prefix="overstap-") as scratch:
            for name in names:
                if Path(name).suffix.lower() in (".ndjson", ".jsonl"):
                    with open(name, "rb") as stream:
                        self._blocks(stream, name)
                else:
                    for chunk in Inputs([name], self._rulebook, Path(scratch)).chunks():
                        for number, record, dossier in chunk.records(self._reader):
                            self._record(record, dossier, chunk.file, number)

    # -- blocks of lines ------------------------------------------------------------------------------------------

    def _blocks(self, stream: IO[bytes], name: str) -> None:
        first = 1
        for block in _blocks(stream):
            if not self._whole(block, name, first):
                for number, line in enumerate(BytesIO(block), first):
                    self._line(line, name, number)
            first += block.count(b"\n")

    def _whole(self, block: bytes, name: str, first: int) -> bool:
        """The lines of a block at once; False when they have to be taken one by one."""
        if not self._in_blocks:
            return False
        opening = self._reader.line(block[: block.find(b"\n") + 1], name, first)
        if not isinstance(opening, Dossier):
            return False
        ready = self._of_year(opening.year)
        read = ready.blocks.read(block) if ready.blocks is not None else None
        if read is None:
            return False
        dossiers, masks = read
        if self._ascending(dossiers):
            lines = ready.lines
            text = "".join(
                [
                    f'{{"dossier": "{dossier}"{lines[mask]}'
                    for dossier, mask in zip(dossiers, masks, strict=True)
                ]
            )
            self._stream.write(text.encode())
            self.dossiers += len(dossiers)
        else:
            for number, (dossier, mask) in enumerate(zip(dossiers, masks, strict=True), first):
                self._write(dossier, ready.lines[mask], name, number)
        return True

    def _ascending(self, dossiers: Sequence[str]) -> bool:
        """Then no pseudonym was there before, and nothing needs to be remembered."""
        if (
            self._seen is None
            and self._last < dossiers[0]
            and all(map(lt, dossiers, islice(dossiers, 1, None)))
        ):
            self._last = dossiers[-1]
            return True
        return False

    # -- one by one -----------------------------------------------------------------------------------------------

    def _line(self, line: bytes, name: str, number: int) -> None:
        record = self._reader.line(line, name, number)
        if record is not None:
            pseudonym = record.id if isinstance(record, Dossier) else pseudonym_in(line)
            self._record(record, pseudonym, name, number)

    def _record(self, record: Record, dossier: str | None, name: str, number: int) -> None:
        if isinstance(record, Dossier):
            self._write(record.id, self._signals(record), name, number)
            return
        self.rejected += 1
        for problem in record.problems:
            self._refuse(problem, dossier)

    def _signals(self, dossier: Dossier) -> str:
        ready = self._of_year(dossier.year)
        case = self._visibility.case(dossier, party=self._party, as_of=self._as_of)
        row = ready.compiled.encode(case)
        if row[EXTREME]:
            outcome = ready.compiled.evaluate(case)
            return ready.lines.of([signal.code for signal in outcome.signals])
        return ready.lines[ready.compiled.kernel.run(row)[0]]

    def _write(self, dossier: str, signals: str, name: str, number: int) -> None:
        if self._used_before(dossier):
            self.rejected += 1
            self._refuse(Problem(name, number, 1, ID, _TWICE), dossier)
            return
        line = f'{{"dossier": {json.dumps(dossier, ensure_ascii=False)}{signals}'
        self._stream.write(line.encode())
        self.dossiers += 1

    def _used_before(self, dossier: str) -> bool:
        if self._seen is None:
            if self._last < dossier:
                self._last = dossier
                return False
            self._seen = self._written_so_far()
        return bool(self._seen.twice([_digest(dossier)]))

    def _written_so_far(self) -> Seen:
        """From here on pseudonyms are remembered: those of before stand in our own output."""
        self._stream.flush()
        seen = Seen()
        with open(self._path, "rb") as lines:
            for line in lines:
                seen.twice([_digest(json.loads(line)["dossier"])])
        return seen

    def _of_year(self, year: int) -> _OfYear:
        ready = self._years.get(year)
        if ready is None:
            plan = make_plan(self._rulebook, year=year, region=self._region, party=self._party)
            compiled = Compiled(plan)
            shape = self._reader.schema.shape
            blocks = BlockReader(plan, shape, self._as_of) if self._in_blocks else None
            ready = self._years[year] = _OfYear(compiled, blocks)
        return ready


def _blocks(stream: IO[bytes]) -> Iterator[bytes]:
    """Whole lines, about ``_BLOCK`` bytes at a time, each ended by a line feed."""
    while block := stream.read(_BLOCK) + stream.readline():
        yield block if block.endswith(b"\n") else block + b"\n"


def _digest(dossier: str) -> bytes:
    return blake2b(dossier.encode(), digest_size=16).digest()
