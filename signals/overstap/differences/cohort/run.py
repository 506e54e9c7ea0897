"""One comparison: records in; numbers, and for own use tables, out."""

from collections.abc import Callable, Generator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from shutil import rmtree
from tempfile import TemporaryDirectory

from overstap.assessment import as_date
from overstap.cohort.errors import CohortError
from overstap.cohort.folder import new_folder
from overstap.cohort.pool import Workers
from overstap.cohort.pool import workers as team_of
from overstap.cohort.seen import Seen
from overstap.cohort.write import TableWriter, layout_of
from overstap.differences.cohort.pairs import Pair, pairs_of
from overstap.differences.cohort.tables import TABLES
from overstap.differences.cohort.tally import Name, Tally
from overstap.differences.cohort.ties import Asked, asked_of
from overstap.differences.cohort.work import NAMED, Part, Reject, Setup
from overstap_engine.model.rulebook import Rulebook
from overstap_engine.plan import UnknownParty, UnknownRegion, make_plan

__all__ = ["MINIMUM", "CohortComparison", "compare_cohort"]

MINIMUM = 5
"""Smaller numbers are hidden in what is shared, as in an overview."""


@dataclass(frozen=True, slots=True)
class CohortComparison:
    """What was asked and what was counted."""

    old: Rulebook
    new: Rulebook
    as_of: date
    party: str
    region: str | None
    readers: tuple[str, ...] | None
    """The other parties that may read it; None: for own use."""
    minimum: int
    """Smaller numbers are hidden; 0 when it is for own use."""
    tally: Tally
    rejects: tuple[Reject, ...]
    """Some of the mistakes of records that only one version rejects; see ``NAMED``."""

    @property
    def asked(self) -> dict[Name, Asked]:
        """What the rules that all readers may see say of how many of each action come and go."""
        readers = (self.party, *(self.readers or ()))
        return asked_of(self.old, self.new, shown_to(self.old, self.new, readers))

    @property
    def differs(self) -> bool:
        """Something differs for somebody, or a record was rejected."""
        return bool(self.tally.moves or self.tally.rejected)


def compare_cohort(
    inputs: Sequence[str | Path] | str | Path,
    old: Rulebook,
    new: Rulebook,
    *,
    peildatum: date | str,
    voor: str,
    regio: str | None = None,
    shared_with: tuple[str, ...] | None = None,
    minimum: int = MINIMUM,
    out: str | Path | None = None,
    layout: str = "parquet",
    workers: int | None = None,
    progress: Callable[[int], None] | None = None,
) -> CohortComparison:
    """Evaluates every dossier in ``inputs`` by both rulebooks for party ``voor`` on ``peildatum``, and compares.

    ``shared_with``: other parties that will read it; then only rules count that all of them may see. ``out``: a new
    folder for tables with who it is about, which appears whole or not at all; only for own use. ``workers`` as in
    ``run_cohort``. Raises ``CohortError``, ``OSError``, and ``ValueError`` for a peildatum that is no date, or for
    ``out`` together with ``shared_with``.
    """
    if out is not None and shared_with is not None:
        raise ValueError("tables with dossiers are not for sharing")
    as_of = as_date(peildatum)
    for words, book in (("oude", old), ("nieuwe", new)):
        try:
            make_plan(book, year=as_of.year, region=regio, party=voor)
        except (UnknownParty, UnknownRegion) as error:
            raise CohortError(f"het {words} regelboek: {error}") from None
    codes = None if shared_with is None else shown_to(old, new, (voor, *shared_with))
    names = [inputs] if isinstance(inputs, (str, Path)) else inputs
    with _folder(out) as folder:
        parts = folder / "delen"
        parts.mkdir()
        setup = Setup(old, new, as_of, voor, regio, codes, layout, None if out is None else parts)
        run = _Run(setup, progress or (lambda _: None))
        run.work([str(name) for name in names], folder, parts, workers or 1)
        rmtree(parts)
        comparison = CohortComparison(
            old=old,
            new=new,
            as_of=as_of,
            party=voor,
            region=regio,
            readers=shared_with,
            minimum=0 if shared_with is None else minimum,
            tally=run.tally,
            rejects=tuple(run.rejects),
        )
        if out is not None:
            _tell(comparison, folder)
    return comparison


def shown_to(old: Rulebook, new: Rulebook, readers: Sequence[str]) -> frozenset[str]:
    """Rules that every reader may see, in each version that has them."""
    hidden = {
        code
        for book in (old, new)
        for code, rule in book.rules.items()
        if not {*readers} <= {*rule.visible_to}
    }
    return frozenset((old.rules.keys() | new.rules.keys()) - hidden)


@contextmanager
def _folder(out: str | Path | None) -> Generator[Path]:
    """Where to write; what is not asked for is gone at the end."""
    if out is not None:
        with new_folder(Path(out), replace=False) as folder:
            yield folder
        return
    with TemporaryDirectory(prefix="overstap-") as scratch:
        yield Path(scratch)


def _tell(comparison: CohortComparison, folder: Path) -> None:
    from overstap.differences.cohort.as_json import json_text

    (folder / "vergelijking.json").write_text(json_text(comparison), encoding="utf-8", newline="\n")


class _Run:
    def __init__(self, setup: Setup, progress: Callable[[int], None]) -> None:
        self._setup, self._progress = setup, progress
        self._records = 0
        self.tally = Tally()
        self.rejects: list[Reject] = []

    def work(self, names: Sequence[str], folder: Path, parts: Path, count: int) -> None:
        """Go through all records."""
        setup = self._setup
        writers: dict[str, TableWriter] = {}
        if setup.folder is not None:
            format_ = layout_of(setup.layout)
            writers = {
                name: format_.writer(table, folder / f"{name}.{setup.layout}")
                for name, table in TABLES.items()
            }
        with team_of(count, setup) as team, Seen(parts) as seen:
            self._drain(team, names, seen, parts, writers)
        for writer in writers.values():
            writer.close()

    def _drain(
        self,
        team: Workers[Pair, Part],
        names: Sequence[str],
        seen: Seen,
        scratch: Path,
        writers: dict[str, TableWriter],
    ) -> None:
        for part, chunk in team.parts(pairs_of(names, self._setup.old, self._setup.new, scratch)):
            twice = seen.twice(part.digests)
            done = team.again(part, chunk, twice) if twice else part
            for name, path in done.tables.items():
                writers[name].append(path)
                path.unlink()
            self.tally.merge(done.tally)
            self.rejects += done.rejects[: NAMED - len(self.rejects)]
            self._records += done.records
            self._progress(self._records)
