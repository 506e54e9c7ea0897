"""``overstap synth``: a synthetic cohort to try things out on, and what it is based on."""

import json
import os
import sys
from collections.abc import Iterable, Iterator
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Final, TypeVar

import click
from rich.progress import track

from overstap.cli.dutch import DutchCommand
from overstap.cli.options import DATE
from overstap.cli.terminal import error_console, output_console

if TYPE_CHECKING:
    from overstap.synth import Assumptions, Cohort

__all__ = ["command"]

_T = TypeVar("_T")

_MOST: Final = 10_000_000


@click.command("synth", cls=DutchCommand)
@click.option(
    "--aantal",
    metavar="N",
    type=int,
    default=15_000,
    show_default=True,
    help="Aantal leerlingen; 150.000 is het hele land.",
)
@click.option(
    "--zaad", metavar="S", type=int, default=1, show_default=True, help="Zelfde zaad, zelfde leerlingen."
)
@click.option(
    "--overstapjaar",
    metavar="JAAR",
    type=int,
    default=2026,
    show_default=True,
    help="Het jaar van de overstap.",
)
@click.option(
    "--peildatum",
    metavar="DATUM",
    type=DATE,
    show_default="20 april van het overstapjaar",
    help="De dossiers zoals ze op deze dag zijn; wat later gebeurt, staat er nog niet in.",
)
@click.option(
    "--uit",
    "target",
    metavar="BESTAND",
    type=click.Path(dir_okay=False, path_type=Path),
    help="Schrijf naar dit bestand. Standaard naar de standaarduitvoer.",
)
@click.option(
    "--aannames-bestand",
    "overrides",
    metavar="BESTAND",
    type=click.Path(exists=True, dir_okay=False, path_type=Path),
    help="YAML met andere waarden voor aannames, per regel `id: waarde`.",
)
@click.option(
    "--tabel",
    "figures",
    is_flag=True,
    help="Toon elk gepubliceerd cijfer, met bron, marge en de waarde hier.",
)
@click.option("--aannames", "assumed", is_flag=True, help="Toon elke aanname: wat geen bron geeft.")
@click.option(
    "--format",
    "layout",
    type=click.Choice(["text", "markdown", "json"]),
    default="text",
    show_default=True,
    help="Vorm van `--tabel` en `--aannames`.",
)
def command(
    aantal: int,
    zaad: int,
    overstapjaar: int,
    peildatum: date | None,
    target: Path | None,
    overrides: Path | None,
    figures: bool,
    assumed: bool,
    layout: str,
) -> int:
    """Maak een nagebootste groep overstappers: dossiers als NDJSON, één per regel.

    De leerlingen bestaan niet. Wat er over de overstap is gepubliceerd, komt in de groep terug (`--tabel`); al het andere
    is een aanname (`--aannames`). Er staan nooit gegevens in als geslacht, herkomst, inkomen of postcode.
    """
    from overstap.synth.cohort import Cohort, OutsideLife

    _refuse(aantal, zaad, overstapjaar, figures=figures, assumed=assumed, target=target)
    assumptions = _assumptions(overrides)
    if assumed:
        _show_assumptions(assumptions, layout)
        return 0
    cohort = Cohort.of(aantal, zaad, overstapjaar, assumptions)
    if figures:
        return _show_figures(cohort, layout)
    as_of = peildatum or date(overstapjaar, 4, 20)
    try:
        lines = cohort.lines(as_of)
    except OutsideLife as error:
        raise click.UsageError(f"`--peildatum`: {error}") from error
    _write(lines, aantal, target)
    return 0


def _refuse(count: int, seed: int, year: int, *, figures: bool, assumed: bool, target: Path | None) -> None:
    from overstap.dossier.model import YEARS

    if not 1 <= count <= _MOST:
        raise click.UsageError("`--aantal`: geef een getal van 1 tot en met 10.000.000")
    if seed < 0:
        raise click.UsageError("`--zaad`: geef een getal van 0 of meer")
    if not YEARS[0] + 2 <= year <= YEARS[1] - 1:
        raise click.UsageError(
            f"`--overstapjaar`: geef een jaar van {YEARS[0] + 2} tot en met {YEARS[1] - 1}"
        )
    if figures and assumed:
        raise click.UsageError("kies `--tabel` of `--aannames`, niet allebei")
    if target is not None and (figures or assumed):
        raise click.UsageError(
            "`--uit` is voor dossiers; leid `--tabel` of `--aannames` zelf naar een bestand met `>`"
        )


def _assumptions(overrides: Path | None) -> "Assumptions":
    from overstap.synth.assumptions import AssumptionError, bundled_assumptions, with_overrides

    if overrides is None:
        return bundled_assumptions()
    try:
        return with_overrides(bundled_assumptions(), overrides)
    except AssumptionError as error:
        raise click.UsageError(str(error)) from error


def _show_assumptions(assumptions: "Assumptions", layout: str) -> None:
    from overstap.synth.show import assumptions_json, assumptions_markdown, assumptions_text

    match layout:
        case "json":
            click.echo(json.dumps(assumptions_json(assumptions.all), ensure_ascii=False, indent=2))
        case "markdown":
            click.echo(assumptions_markdown(assumptions.all), nl=False)
        case _:
            assumptions_text(output_console(), assumptions.all)


def _show_figures(cohort: "Cohort", layout: str) -> int:
    """Exit code 1 when a reproduced figure is outside its tolerance, as other assumptions may make it."""
    from overstap.synth.figures import bundled_figures
    from overstap.synth.measures import measure
    from overstap.synth.show import figures_markdown, figures_text
    from overstap.synth.table import rows_of, table_json

    measured = measure(_with_progress(cohort.complete(), cohort.count))
    rows = rows_of(bundled_figures(), measured)
    match layout:
        case "json":
            click.echo(json.dumps(table_json(rows), ensure_ascii=False, indent=2))
        case "markdown":
            click.echo(figures_markdown(rows, cohort.count, cohort.seed), nl=False)
        case _:
            figures_text(output_console(), rows, cohort.count, cohort.seed)
    return int(any(row.within is False for row in rows))


def _write(lines: Iterable[str], count: int, target: Path | None) -> None:
    if target is None:
        for line in _with_progress(lines, count):
            sys.stdout.write(line)
        sys.stdout.flush()
        return
    if not target.parent.is_dir():
        raise click.UsageError(f"`--uit`: de map `{target.parent}` bestaat niet; maak die eerst")
    partial = target.with_name(f".{target.name}.{os.getpid()}.deel")
    try:
        with partial.open("w", encoding="utf-8", newline="\n") as file:
            file.writelines(_with_progress(lines, count))
        partial.replace(target)
    finally:
        # gone already when all went well; an interrupted run leaves no half file
        partial.unlink(missing_ok=True)


def _with_progress(items: Iterable[_T], count: int) -> Iterator[_T]:
    """A bar on a terminal; nothing in a pipe, in CI, or between the lines of output that someone reads."""
    console = error_console()
    quiet = not console.is_terminal or sys.stdout.isatty()
    yield from track(items, "Leerlingen", total=count, console=console, transient=True, disable=quiet)
