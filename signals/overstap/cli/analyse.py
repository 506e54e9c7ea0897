"""``overstap analyse``: what holds for every possible dossier, proved or with the most ordinary counterexample."""

import json
import re
import time
from collections.abc import Callable
from pathlib import Path

import click
from rich.progress import Progress, SpinnerColumn, TextColumn, TimeElapsedColumn

from overstap.analyse.run import ANALYSES
from overstap.cli.dutch import DutchCommand
from overstap.cli.rulebook import rulebook_or_exit
from overstap.cli.terminal import error_console, output_console
from overstap_engine.model.rulebook import Rulebook

__all__ = ["command", "time_limit", "year_of"]


@click.command("analyse", cls=DutchCommand)
@click.argument(
    "folder", metavar="[MAP]", type=click.Path(exists=True, file_okay=False, path_type=Path), required=False
)
@click.option(
    "--voor", "parties", metavar="PARTIJ", multiple=True, help="Alleen voor deze partij; vaker mag."
)
@click.option(
    "--regio", "regions", metavar="REGIO", multiple=True, help="Met de termijnen van deze regio; vaker mag."
)
@click.option("--alle-regios", "everywhere", is_flag=True, help="Landelijk en in elke regio.")
@click.option(
    "--overstapjaar",
    "year",
    metavar="JAAR",
    type=int,
    help="Standaard het jaar in de versie van het regelboek.",
)
@click.option(
    "--alleen",
    "names",
    type=click.Choice([*ANALYSES]),
    multiple=True,
    help="Alleen dit onderzoek; vaker mag. Standaard alles.",
)
@click.option(
    "--tijd",
    "seconds",
    metavar="SECONDEN",
    type=click.IntRange(min=1),
    help="Stop na zoveel seconden. Wat dan niet klaar is, heet niet volledig nagegaan.",
)
@click.option("--alles", "everything", is_flag=True, help="Toon ook elk bewijs dat niets te doen geeft.")
@click.option(
    "--bewaar",
    "keep",
    metavar="MAP",
    type=click.Path(file_okay=False, path_type=Path),
    help="Bewaar elk voorbeeld in MAP, als dossier en als scenario.",
)
@click.option(
    "--format",
    "layout",
    type=click.Choice(["text", "json"]),
    default="text",
    show_default=True,
    help="Tekst om te lezen, of JSON voor een programma.",
)
def command(
    folder: Path | None,
    parties: tuple[str, ...],
    regions: tuple[str, ...],
    everywhere: bool,
    year: int | None,
    names: tuple[str, ...],
    seconds: int | None,
    everything: bool,
    keep: Path | None,
    layout: str,
) -> int:
    """Onderzoek de regels in MAP voor elk dossier dat kan bestaan. Zonder MAP: het regelboek van overstap.

    Overstap zoekt regels die nooit een signaal geven, voorwaarden die niets doen, regels die hetzelfde zeggen, adviezen
    die niet samengaan, beloften die niet kloppen en gegevens die uitlekken. Bij elk oordeel staat een bewijs of het
    gewoonste dossier dat het tegendeel laat zien.
    """
    from overstap.analyse.run import analyse
    from overstap.analyse.saved import save_examples
    from overstap.render.analysis import analysis_json, print_analysis

    rulebook = rulebook_or_exit(folder)
    for party in parties:
        if party not in rulebook.vocabulary.parties:
            raise click.UsageError(
                f"onbekende partij `{party}`; kies uit {', '.join(rulebook.vocabulary.parties)}"
            )
    places = (None, *rulebook.regions) if everywhere else (regions or (None,))
    with _Waiting() as tell:
        found = analyse(
            rulebook,
            year=year_of(rulebook, year),
            parties=parties,
            regions=places,
            names=names or ANALYSES,
            stop=time_limit(seconds),
            progress=tell,
        )
    if keep is not None:
        saved = save_examples(found.items, rulebook, keep)
        error_console().print(f"{saved} voorbeelden bewaard in {keep}", markup=False)
    if layout == "json":
        click.echo(json.dumps(analysis_json(found), ensure_ascii=False, indent=2))
    else:
        print_analysis(output_console(), found, everything=everything)
    return int(bool(found.open or found.stale))


def year_of(rulebook: Rulebook, year: int | None) -> int:
    """The overstapjaar to look at. Raises ``click.UsageError`` when nothing says which."""
    if year is not None:
        return year
    begins = re.match(r"(\d{4})\b", rulebook.version)
    if begins is None:
        raise click.UsageError("geef `--overstapjaar`: de versie van dit regelboek begint niet met een jaar")
    return int(begins[1])


def time_limit(seconds: int | None) -> Callable[[], bool] | None:
    """True once so many seconds have passed since now; None: no limit."""
    if seconds is None:
        return None
    end = time.monotonic() + seconds
    return lambda: time.monotonic() > end


class _Waiting:
    """Tells a person who waits at a terminal what is being looked at."""

    def __init__(self) -> None:
        console = error_console()
        self._bar = (
            Progress(
                SpinnerColumn(),
                TextColumn("{task.description}"),
                TimeElapsedColumn(),
                console=console,
                transient=True,
            )
            if console.is_terminal
            else None
        )

    def __enter__(self) -> Callable[[str], None] | None:
        if self._bar is None:
            return None
        self._bar.start()
        task = self._bar.add_task("")
        bar = self._bar
        return lambda words: bar.update(task, description=words)

    def __exit__(self, *_: object) -> None:
        if self._bar is not None:
            self._bar.stop()
