"""``overstap cohort``: all dossiers of a year at once, into tables."""

import os
from collections.abc import Callable, Generator, Iterator
from contextlib import contextmanager
from datetime import date
from itertools import islice
from pathlib import Path
from signal import SIGTERM, signal
from threading import current_thread, main_thread
from typing import Any, NoReturn

import click
from rich.progress import Progress, SpinnerColumn, TextColumn, TimeElapsedColumn

from overstap.cli.dutch import DutchCommand
from overstap.cli.options import as_of_option, party_option, region_option, rules_option
from overstap.cli.rulebook import rulebook_or_exit
from overstap.cli.terminal import error_console
from overstap.cohort import Receipt, Run, read_run, run_cohort
from overstap.cohort.engines import BATCH_ENGINES
from overstap.cohort.folder import refuse_occupied
from overstap.cohort.write import LAYOUTS
from overstap_engine.text.dutch import dutch_date

__all__ = ["command", "processors", "progress_shown", "stoppable"]

_ADDRESSED = ("postgres", "spark")
_SHOWN = 10
"""Mistakes that are named on the terminal; all are in the table."""


def processors() -> int:
    """How many this process may use."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


@click.command("cohort", cls=DutchCommand)
@click.argument("inputs", metavar="INVOER…", nargs=-1, required=True)
@as_of_option
@party_option
@region_option
@rules_option
@click.option(
    "--uit",
    "out",
    metavar="MAP",
    type=click.Path(path_type=Path),
    required=True,
    help="Nieuwe map voor de tabellen en het ontvangstbewijs.",
)
@click.option("--vervang", "replace", is_flag=True, help="Vervang een eerdere uitkomst in MAP.")
@click.option(
    "--format",
    "layout",
    type=click.Choice(LAYOUTS),
    default=LAYOUTS[0],
    show_default=True,
    help="Hoe de tabellen worden geschreven.",
)
@click.option(
    "--engine",
    type=click.Choice(tuple(BATCH_ENGINES)),
    default="compiled",
    show_default=True,
    help="De rekenmotor; alle geven hetzelfde antwoord.",
)
@click.option(
    "--dsn",
    metavar="ADRES",
    help="Bij `--engine postgres` het adres van de database, bij `--engine spark` dat van het cluster.",
)
@click.option(
    "--werkers",
    "workers",
    metavar="AANTAL",
    type=click.IntRange(min=1, max=512),
    default=processors,
    show_default="alle rekenkernen",
    help="Hoeveel processen tegelijk werken. De uitkomst is altijd dezelfde.",
)
def command(
    inputs: tuple[str, ...],
    peildatum: date,
    voor: str,
    regio: str | None,
    rules: Path | None,
    out: Path,
    replace: bool,
    layout: str,
    engine: str,
    dsn: str | None,
    workers: int,
) -> int:
    """Beoordeel alle dossiers in INVOER en schrijf de signalen, de acties en wat nog ontbreekt als tabellen.

    INVOER is NDJSON, CSV, Parquet, JSON of YAML; `-` leest de standaardinvoer. Een dossier met een fout erin komt in de
    tabel `afgewezen`; de andere gaan door. Wordt het werk afgebroken, dan blijft er niets half achter.

    \b
    CSV: in de eerste rij staan de namen van de gegevens; `overstap facts` toont ze.
      groep.csv               id;overstapjaar;leerling.geboortedatum;doel
                              L-0001;2026;2009-05-03;mbo
      groep.aanmeldingen.csv  dossier;opleiding;status;datum
                              L-0001;Kok;aangemeld;2026-03-12
    Een lijst staat in een eigen bestand ernaast, met de kolom `dossier`; noem alleen
    `groep.csv`. Een lege cel is onbekend, nooit nee. Ook een lijst zonder rijen is onbekend:
    zijn er zeker geen aanmeldingen, zet dan in `groep.csv` een kolom `aanmeldingen` met 0.

    Parquet heeft dezelfde kolommen, met een lijst als kolom van records.

    \b
    In MAP komen deze tabellen, en `ontvangstbewijs.json` met wat er is gelezen en geteld:
      dossiers    elk dossier: waar het staat en wie nu verantwoordelijk is
      signalen    elk signaal, met reden, feiten en bronnen
      acties      wat kan helpen, wie het kan doen en vóór wanneer
      onbeslist   regels die niet te beslissen zijn, en door welke gegevens
      ontbrekend  vragen die nog open zijn, en wie het antwoord weet
      afgewezen   fouten in de invoer, met bestand, regel en reden

    Klaar met 0: alles gelezen. 1: een of meer dossiers afgewezen. 2: niets geschreven.
    """
    if dsn is not None and engine not in _ADDRESSED:
        raise click.UsageError(
            "`--dsn` hoort bij `--engine postgres` of `--engine spark`; geef die er ook bij"
        )
    refuse_occupied(out, replace=replace)
    rulebook = rulebook_or_exit(rules)
    with stoppable(), progress_shown() as progress:
        receipt = run_cohort(
            inputs,
            peildatum=peildatum,
            voor=voor,
            out=out,
            regio=regio,
            rules=rulebook,
            engine=engine,
            dsn=dsn,
            layout=layout,
            workers=workers,
            progress=progress,
            replace=replace,
        )
    _tell(receipt, read_run(out), out)
    return int(receipt.counts.rejected > 0)


@contextmanager
def stoppable() -> Generator[None]:
    """Being told to stop is no other than Ctrl-C: clean up first."""

    def stop(*_: object) -> NoReturn:
        raise KeyboardInterrupt

    if current_thread() is not main_thread():
        yield  # only the main thread may say what a signal does
        return
    before = signal(SIGTERM, stop)
    try:
        yield
    finally:
        signal(SIGTERM, before)


@contextmanager
def progress_shown() -> Generator[Callable[[int], None]]:
    """Shows the number of records while a person is waiting, and nothing in a pipe."""
    console = error_console()
    if not console.is_terminal or os.environ.get("CI"):
        yield lambda _: None
        return
    columns = (SpinnerColumn(), TextColumn("{task.fields[count]} dossiers"), TimeElapsedColumn())
    with Progress(*columns, console=console, transient=True) as progress:
        task = progress.add_task("", total=None, count="0")
        yield lambda records: progress.update(task, count=_number(records))


def _tell(receipt: Receipt, run: Run, out: Path) -> None:
    """What came of it, in a few lines on standard error."""
    counts = receipt.counts
    lines = [*_mistakes(run)] if counts.rejected else []
    told = (
        f"{_many(counts.dossiers, 'dossier', 'dossiers')} beoordeeld voor {receipt.party} op "
        f"{dutch_date(receipt.as_of)}: {_many(counts.signals, 'signaal', 'signalen')}, "
        f"{_many(counts.actions, 'actie', 'acties')}, {_number(counts.undetermined)} keer nog onbeslist."
    )
    lines += [*_empty(receipt), told, f"De uitkomst staat in `{out}`."]
    for line in lines:
        error_console().print(line, markup=False, soft_wrap=True)


def _empty(receipt: Receipt) -> Iterator[str]:
    """Nothing at all is seldom what somebody meant."""
    if not receipt.counts.dossiers and not receipt.counts.rejected:
        yield "let op: in de invoer staat geen enkel dossier"


def _mistakes(run: Run) -> Iterator[str]:
    table: Any = run.path("afgewezen")
    total = run.receipt.tables["afgewezen"].rows
    rows = (row for batch in run.batches("afgewezen") for row in batch.to_pylist())
    for row in islice(rows, _SHOWN):
        place = f"{row['bestand']}:{row['regel']}"
        yield ": ".join(part for part in (place, row["feit"], row["reden"]) if part)
    more = f"; de eerste {_SHOWN} fouten staan hierboven" if total > _SHOWN else ""
    yield f"{_number(run.receipt.counts.rejected)} overgeslagen{more}. Alle fouten staan in `{table}`."


def _many(count: int, one: str, more: str) -> str:
    return f"{_number(count)} {one if count == 1 else more}"


def _number(count: int) -> str:
    return f"{count:,}".replace(",", ".")
