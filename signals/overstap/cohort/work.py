"""What a worker does: one chunk in, one part of every table out."""

import gc
from collections.abc import Generator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Final

from overstap.cohort.engines import BatchEvaluator, CaseEvaluator, make_batch_evaluator
from overstap.cohort.frame import Frame, length
from overstap.cohort.read import Chunk
from overstap.cohort.read.reader import Reader
from overstap.cohort.rows import Rows
from overstap.cohort.rows.gather import Reject
from overstap.cohort.seen import digest_of
from overstap.cohort.tables import TABLES
from overstap.cohort.write import layout_of
from overstap.dossier import Dossier, Problem
from overstap.dossier.shape import ID
from overstap.parties import Visibility
from overstap.report import Reporter
from overstap_engine.evaluate.outcome import Case, Outcome
from overstap_engine.model.rulebook import Rulebook
from overstap_engine.model.values import Scalar
from overstap_engine.plan.plan import make_plan

__all__ = ["TWICE", "Part", "Setup", "TablePart", "Workshop", "uncollected"]

TWICE: Final = "dit pseudoniem staat al eerder in de invoer; alleen het eerste dossier telt"
_ACTIVE_STATUSES: Final = "actieveStatussen"


@dataclass(frozen=True, slots=True)
class Setup:
    """Everything that a worker has to know; can be pickled."""

    rulebook: Rulebook
    as_of: date
    party: str
    region: str | None
    engine: str
    dsn: str | None
    layout: str
    folder: Path
    """Where parts are written."""

    def workshop(self) -> "Workshop":
        """Ready to work."""
        return Workshop(self)


@dataclass(frozen=True, slots=True)
class TablePart:
    """A part of one table."""

    path: Path
    rows: int


@dataclass(frozen=True, slots=True)
class Part:
    """What came of one chunk."""

    number: int
    records: int
    rejected: int
    """Records, not mistakes."""
    tables: Mapping[str, TablePart]
    raised: Mapping[str, int]
    """Signal code -> how often it was raised."""
    years: frozenset[int]
    digests: tuple[bytes, ...]
    """Of the pseudonym of every dossier."""


@dataclass(frozen=True, slots=True)
class _Ready:
    """What is made from the plan of one overstapjaar."""

    evaluator: BatchEvaluator
    reporter: Reporter
    active: frozenset[Scalar]


class Workshop:
    """Turns chunks into parts. What it remembers from chunk to chunk only saves time."""

    def __init__(self, setup: Setup) -> None:
        self._setup = setup
        self._reader = Reader(setup.rulebook)
        self._visibility = Visibility(setup.rulebook.vocabulary)
        self._layout = layout_of(setup.layout)
        self._rows = Rows()
        self._ready: dict[int, _Ready] = {}

    def part(self, number: int, chunk: Chunk, twice: frozenset[int] = frozenset()) -> Part:
        """The part of ``chunk``, the ``number``-th. ``twice``: the dossiers in it, counted from 0, of which the
        pseudonym was used before."""
        with uncollected():
            return self._part(number, chunk, twice)

    def _part(self, number: int, chunk: Chunk, twice: frozenset[int]) -> Part:
        dossiers, rejects, records, rejected = self._read(chunk, twice)
        setup = self._setup
        case = self._visibility.case
        cases = [case(dossier, party=setup.party, as_of=setup.as_of) for dossier in dossiers]
        for dossier, masked, outcome in zip(dossiers, cases, self._outcomes(dossiers, cases), strict=True):
            ready = self._ready[dossier.year]
            self._rows.add(dossier, masked, outcome, ready.reporter, ready.active)
        gathered = self._rows.take(rejects)
        return Part(
            number=number,
            records=records,
            rejected=rejected,
            tables={name: self._written(number, name, frame) for name, frame in gathered.frames.items()},
            raised=gathered.raised,
            years=frozenset(dossier.year for dossier in dossiers),
            digests=tuple([digest_of(dossier.id) for dossier in dossiers]),
        )

    def _read(self, chunk: Chunk, twice: frozenset[int]) -> tuple[list[Dossier], list[Reject], int, int]:
        """Dossiers, mistakes, number of records, number of rejected records."""
        dossiers: list[Dossier] = []
        rejects: list[Reject] = []
        records = accepted = rejected = 0
        for line, record, name in chunk.records(self._reader):
            records += 1
            if not isinstance(record, Dossier):
                rejected += 1
                rejects += [Reject(problem, name) for problem in record.problems]
                continue
            if accepted in twice:
                rejected += 1
                rejects.append(Reject(Problem(chunk.file, line, 1, ID, TWICE), record.id))
            else:
                dossiers.append(record)
            accepted += 1
        return dossiers, rejects, records, rejected

    def _outcomes(self, dossiers: Sequence[Dossier], cases: Sequence[Case]) -> list[Outcome]:
        """The outcomes in order; the dossiers of each year are evaluated together."""
        by_year: dict[int, list[int]] = {}
        for place, dossier in enumerate(dossiers):
            by_year.setdefault(dossier.year, []).append(place)
        found: dict[int, Outcome] = {}
        for year, places in by_year.items():
            evaluator = self._of_year(year).evaluator
            if isinstance(evaluator, CaseEvaluator):
                outcomes = evaluator.evaluate_cases([cases[place] for place in places])
            else:
                outcomes = evaluator.evaluate_many([dossiers[place] for place in places], self._setup.as_of)
            found.update(zip(places, outcomes, strict=True))
        return [found[place] for place in range(len(dossiers))]

    def _of_year(self, year: int) -> _Ready:
        ready = self._ready.get(year)
        if ready is None:
            setup = self._setup
            plan = make_plan(setup.rulebook, year=year, region=setup.region, party=setup.party)
            statuses = plan.parameters.get(_ACTIVE_STATUSES, ())
            ready = self._ready[year] = _Ready(
                make_batch_evaluator(setup.engine, plan, setup.dsn),
                Reporter(plan),
                frozenset(statuses if isinstance(statuses, tuple) else ()),
            )
        return ready

    def _written(self, number: int, name: str, frame: Frame) -> TablePart:
        path = self._setup.folder / f"{number:06d}-{name}"
        self._layout.write_part(TABLES[name], frame, path)
        return TablePart(path, length(frame))


@contextmanager
def uncollected() -> Generator[None]:
    """Thousands of dossiers live until the end of their chunk: looking through them all for cycles, again and again,
    takes a fifth of the time and finds nothing."""
    collecting = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if collecting:
            gc.enable()
