"""What a worker does: one chunk of records in, numbers and a part of every table out."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any, Final

from overstap.cohort.engines import BatchEvaluator, CaseEvaluator, make_batch_evaluator
from overstap.cohort.frame import Column
from overstap.cohort.read.chunk import Located
from overstap.cohort.read.reader import Reader
from overstap.cohort.seen import digest_of
from overstap.cohort.work import TWICE, uncollected
from overstap.cohort.write import layout_of
from overstap.differences.cohort.compare import Difference, Roles, differences, seen_of
from overstap.differences.cohort.pairs import Pair, read_alike
from overstap.differences.cohort.tables import TABLES
from overstap.differences.cohort.tally import Tally
from overstap.dossier import Dossier, Problem
from overstap.dossier.shape import ID
from overstap.parties import Visibility
from overstap_engine.evaluate.outcome import Case, Outcome
from overstap_engine.model.rulebook import Rulebook
from overstap_engine.plan.plan import make_plan

__all__ = ["BOTH", "NAMED", "Part", "Reject", "Setup", "Workshop"]

OLD: Final = "oud"
NEW: Final = "nieuw"
BOTH: Final = "beide"
SCHOOL: Final = "vo.school"
NAMED: Final = 20
"""Mistakes that are named; all are in the table."""
_WHOLE: Final = "deze versie leest het hele bestand niet"


@dataclass(frozen=True, slots=True)
class Setup:
    """Everything that a worker has to know; can be pickled."""

    old: Rulebook
    new: Rulebook
    as_of: date
    party: str
    region: str | None
    codes: frozenset[str] | None
    """Only these rules; None: all."""
    layout: str
    folder: Path | None
    """Where parts of tables are written; None: nothing is."""

    def workshop(self) -> "Workshop":
        """Ready to work."""
        return Workshop(self)


@dataclass(frozen=True, slots=True)
class Reject:
    """A mistake, by one version."""

    version: str
    problem: Problem
    dossier: str | None


@dataclass(frozen=True, slots=True)
class Part:
    """What came of one chunk."""

    number: int
    records: int
    tally: Tally
    rejects: tuple[Reject, ...]
    """The first ``NAMED`` of those that only one version has, or of records that were there before."""
    digests: tuple[bytes, ...]
    """Of the pseudonym of every record that some version accepts."""
    tables: dict[str, Path]


@dataclass(frozen=True, slots=True)
class _Sound:
    """A record that both versions accept."""

    old: Dossier
    new: Dossier


class _Version:
    """One of the two rulebooks, ready to evaluate."""

    def __init__(self, rulebook: Rulebook, setup: Setup) -> None:
        self._rulebook, self._setup = rulebook, setup
        self._visibility = Visibility(rulebook.vocabulary)
        self._evaluators: dict[int, BatchEvaluator] = {}

    def cases(self, dossiers: Sequence[Dossier]) -> list[Case]:
        """What the party may know."""
        setup, case = self._setup, self._visibility.case
        return [case(dossier, party=setup.party, as_of=setup.as_of) for dossier in dossiers]

    def outcomes(self, dossiers: Sequence[Dossier], cases: Sequence[Case]) -> list[Outcome]:
        """In order; the dossiers of each year are evaluated together."""
        by_year: dict[int, list[int]] = {}
        for place, dossier in enumerate(dossiers):
            by_year.setdefault(dossier.year, []).append(place)
        found: dict[int, Outcome] = {}
        for year, places in by_year.items():
            evaluator = self._of_year(year)
            assert isinstance(evaluator, CaseEvaluator)
            outcomes = evaluator.evaluate_cases([cases[place] for place in places])
            found.update(zip(places, outcomes, strict=True))
        return [found[place] for place in range(len(dossiers))]

    def _of_year(self, year: int) -> BatchEvaluator:
        if year not in self._evaluators:
            setup = self._setup
            plan = make_plan(self._rulebook, year=year, region=setup.region, party=setup.party)
            self._evaluators[year] = make_batch_evaluator("compiled", plan, None)
        return self._evaluators[year]


class Workshop:
    """Turns chunks into parts."""

    def __init__(self, setup: Setup) -> None:
        self._setup = setup
        self._alike = read_alike(setup.old, setup.new)
        self._old, self._new = _Version(setup.old, setup), _Version(setup.new, setup)
        self._readers = (Reader(setup.old), Reader(setup.new))
        self._roles = Roles.of(setup.old, setup.new)

    def part(self, number: int, chunk: Pair, twice: frozenset[int] = frozenset()) -> Part:
        """The part of ``chunk``, the ``number``-th. ``twice``: the dossiers in it, counted from 0, of which the
        pseudonym was used before."""
        with uncollected():
            return self._part(number, chunk, twice)

    def _part(self, number: int, chunk: Pair, twice: frozenset[int]) -> Part:
        tally = Tally()
        reading = _Reading(chunk.file, twice, tally)
        records = 0
        for old, new in chunk.records(*self._readers):
            records += 1
            reading.record(old, new)
        rows = self._compare(reading.sound, tally)
        rejects = [
            (each.version, *_place(each.problem), each.dossier, each.problem.fact, each.problem.message)
            for each in reading.rejects
        ]
        return Part(
            number=number,
            records=records,
            tally=tally,
            rejects=tuple(reading.named[:NAMED]),
            digests=tuple(reading.digests),
            tables=self._written(number, {"verschillen": rows, "afgewezen": rejects}),
        )

    def _compare(self, sound: Sequence[_Sound], tally: Tally) -> list[tuple[Any, ...]]:
        """Rows of ``verschillen``; none when no table is asked for."""
        setup = self._setup
        before, after = [each.old for each in sound], [each.new for each in sound]
        cases = self._old.cases(before)
        others = cases if self._alike else self._new.cases(after)
        outcomes = zip(
            before, cases, self._old.outcomes(before, cases), self._new.outcomes(after, others), strict=True
        )
        rows: list[tuple[Any, ...]] = []
        for dossier, case, *both in outcomes:
            seen = seen_of(both[0], setup.codes), seen_of(both[1], setup.codes)
            found = tuple(differences(*seen, self._roles))
            school = case.facts.get(SCHOOL)
            name = school if isinstance(school, str) else ""
            tally.add(name, seen, found, self._roles, setup.as_of)
            if setup.folder is not None:
                rows += [_row(dossier.id, name, each) for each in found]
        return rows

    def _written(self, number: int, rows: dict[str, list[tuple[Any, ...]]]) -> dict[str, Path]:
        folder = self._setup.folder
        if folder is None:
            return {}
        written: dict[str, Path] = {}
        for name, table in TABLES.items():
            names = [column.name for column in table.columns]
            columns = zip(*rows[name], strict=True) if rows[name] else [()] * len(names)
            frame = {each: Column(values) for each, values in zip(names, columns, strict=True)}
            written[name] = folder / f"{number:06d}-{name}"
            layout_of(self._setup.layout).write_part(table, frame, written[name])
        return written


class _Reading:
    """Parts sound records from the rest."""

    def __init__(self, file: str, twice: frozenset[int], tally: Tally) -> None:
        self._file, self._twice, self._tally = file, twice, tally
        self._line = 0
        self.sound: list[_Sound] = []
        self.rejects: list[Reject] = []
        self.named: list[Reject] = []
        self.digests: list[bytes] = []

    def record(self, old: Located | None, new: Located | None) -> None:
        """One record by both versions."""
        before, after = _dossier(old), _dossier(new)
        accepted = before or after
        if accepted is None:
            self._refuse(BOTH, OLD, old)
            self._refuse("", NEW, new)
            return
        place = len(self.digests)
        self.digests.append(digest_of(accepted.id))
        if place in self._twice:
            line = (old or new or (0,))[0]
            self._tally.rejected[BOTH] += 1
            for version in (OLD, NEW):
                self.rejects.append(Reject(version, Problem(self._file, line, 1, ID, TWICE), accepted.id))
            self.named.append(self.rejects[-1])
        elif before is not None and after is not None:
            self.sound.append(_Sound(before, after))
        elif before is None:
            self._refuse(OLD, OLD, old, accepted.id)
        else:
            self._refuse(NEW, NEW, new, accepted.id)

    def _refuse(self, count: str, version: str, found: Located | None, dossier: str | None = None) -> None:
        """``count``: where the record counts; empty when it has been counted."""
        if count:
            self._tally.rejected[count] += 1
        problems: tuple[Problem, ...]
        if found is None:
            problems, name = (Problem(self._file, 0, 0, "", _WHOLE),), dossier
        else:
            assert not isinstance(found[1], Dossier)
            problems, name = found[1].problems, found[2] or dossier
        rejects = [Reject(version, problem, name) for problem in problems]
        self.rejects += rejects
        if count in (OLD, NEW):
            self.named += rejects


def _dossier(found: Located | None) -> Dossier | None:
    return found[1] if found is not None and isinstance(found[1], Dossier) else None


def _place(problem: Problem) -> tuple[str, int, int]:
    return problem.file, problem.line, problem.column


def _row(dossier: str, school: str, found: Difference) -> tuple[Any, ...]:
    return dossier, school or None, found.kind.value, found.code, found.old, found.new
