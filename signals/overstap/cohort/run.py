"""One run: inputs in, a folder with tables and a receipt out."""

import os
from collections import Counter
from collections.abc import Callable, Sequence
from datetime import date
from importlib.metadata import version
from pathlib import Path
from shutil import rmtree

from overstap.assessment import as_date
from overstap.bundled import bundled_rulebook
from overstap.cohort.engines import batch_engine
from overstap.cohort.folder import new_folder
from overstap.cohort.pool import Workers
from overstap.cohort.pool import workers as team_of
from overstap.cohort.read import Chunk, Inputs
from overstap.cohort.receipt import RECEIPT, Counts, Receipt, TableFile
from overstap.cohort.seen import Seen
from overstap.cohort.tables import TABLES
from overstap.cohort.work import Part, Setup
from overstap.cohort.write import LAYOUTS, TableWriter, layout_of
from overstap.result import RulebookReport
from overstap_engine.model.rulebook import Rulebook
from overstap_engine.plan.plan import make_plan

__all__ = ["run_cohort"]


def run_cohort(
    inputs: Sequence[str | Path] | str | Path,
    *,
    peildatum: date | str,
    voor: str,
    out: str | Path,
    regio: str | None = None,
    rules: Rulebook | None = None,
    engine: str = "compiled",
    dsn: str | None = None,
    layout: str = "parquet",
    workers: int | None = None,
    progress: Callable[[int], None] | None = None,
    replace: bool = False,
) -> Receipt:
    """Evaluates every dossier in ``inputs`` for party ``voor`` on ``peildatum`` and writes the folder ``out``.

    Inputs are files: NDJSON, JSON, YAML, CSV or Parquet; ``-`` is standard input. ``rules``: by default those that
    come with overstap. ``workers``: the number of processes; None is this one only. More than one are started afresh
    (spawn), so a script must then keep its own work under ``if __name__ == "__main__"``. ``progress`` is called
    with the number of records done so far. ``replace``: an earlier run in ``out`` is replaced when this one is ready.

    The folder appears whole or not at all. A broken record is a row in the table ``afgewezen`` and never an exception.
    Raises ``UnknownParty``, ``UnknownRegion``, ``EngineUnavailable``, ``ExtraMissing``, ``OutputRefused``,
    ``WorkerDied``, ``OSError``, and ``ValueError`` for a peildatum that is no date, a layout that does not exist or
    a number of workers below 1.
    """
    if workers is not None and workers < 1:
        raise ValueError(f"workers: verwacht een getal van 1 of meer, gekregen {workers}")
    if layout not in LAYOUTS:
        raise ValueError(f"onbekend formaat `{layout}`; kies uit {', '.join(LAYOUTS)}")
    run = _Run(
        rulebook=bundled_rulebook() if rules is None else rules,
        as_of=as_date(peildatum),
        party=voor,
        region=regio,
        progress=progress or (lambda _: None),
    )
    names = [inputs] if isinstance(inputs, (str, Path)) else inputs
    with new_folder(Path(out), replace=replace) as folder:
        return run.write(
            [str(name) for name in names],
            folder,
            engine=engine,
            dsn=dsn,
            layout=layout,
            count=workers or 1,
        )


class _Run:
    def __init__(
        self,
        *,
        rulebook: Rulebook,
        as_of: date,
        party: str,
        region: str | None,
        progress: Callable[[int], None],
    ) -> None:
        self._rulebook, self._as_of, self._party, self._region = rulebook, as_of, party, region
        self._progress = progress
        self._records = self._rejected = 0
        self._years: set[int] = set()
        self._raised: Counter[str] = Counter()
        self._rows: Counter[str] = Counter()
        make_plan(
            rulebook, year=as_of.year, region=region, party=party
        )  # a wrong party or region: say so at once

    def write(
        self, names: Sequence[str], folder: Path, *, engine: str, dsn: str | None, layout: str, count: int
    ) -> Receipt:
        """Write everything into ``folder``."""
        format_ = layout_of(layout)
        parts = folder / "delen"
        parts.mkdir()
        setup = Setup(self._rulebook, self._as_of, self._party, self._region, engine, dsn, layout, parts)
        inputs = Inputs(names, self._rulebook, parts)
        writers = {name: format_.writer(table, folder / f"{name}.{layout}") for name, table in TABLES.items()}
        with team_of(count if batch_engine(engine).parallel else 1, setup) as team, Seen(parts) as seen:
            self._drain(team, inputs, seen, writers)
        digests = {name: writer.close() for name, writer in writers.items()}
        rmtree(parts)
        receipt = self._receipt(inputs, layout, digests)
        (folder / RECEIPT).write_text(receipt.to_json(), encoding="utf-8", newline="\n")
        return receipt

    def _drain(
        self, team: Workers[Chunk, Part], inputs: Inputs, seen: Seen, writers: dict[str, TableWriter]
    ) -> None:
        for part, chunk in team.parts(inputs.chunks()):
            twice = seen.twice(part.digests)
            done = team.again(part, chunk, twice) if twice else part
            for name, table in done.tables.items():
                writers[name].append(table.path)
                os.unlink(table.path)
                self._rows[name] += table.rows
            inputs.count(chunk, done.records)
            self._count(done)

    def _count(self, part: Part) -> None:
        self._records += part.records
        self._rejected += part.rejected
        self._years |= part.years
        self._raised.update(part.raised)
        self._progress(self._records)

    def _receipt(self, inputs: Inputs, layout: str, digests: dict[str, str]) -> Receipt:
        rulebook, rows = self._rulebook, self._rows
        return Receipt(
            version=version("overstap"),
            rulebook=RulebookReport(rulebook.name, rulebook.version, rulebook.fingerprint),
            as_of=self._as_of,
            party=self._party,
            region=self._region,
            parameters={
                year: make_plan(rulebook, year=year, region=self._region, party=self._party).parameters
                for year in sorted(self._years)
            },
            inputs=inputs.read,
            counts=Counts(
                dossiers=rows["dossiers"],
                rejected=self._rejected,
                signals=rows["signalen"],
                actions=rows["acties"],
                undetermined=rows["onbeslist"],
                missing=rows["ontbrekend"],
                raised=dict(sorted(self._raised.items())),
            ),
            layout=layout,
            tables={name: TableFile(rows[name], digests[name]) for name in TABLES},
            versions=layout_of(layout).versions(),
        )
