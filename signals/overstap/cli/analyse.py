"""``overstap analyse``: what holds for every possible dossier, proved or with the most ordinary counterexample."""

import json
import re
import time
from collections.abc import Callable
from pathlib import Path

import click

from overstap.analyse.run import ANALYSES
from overstap.cli.dutch import DutchCommand
from overstap.cli.options import format_option, keep_option, parties_option, regions_option, seconds_option
from overstap.cli.rulebook import project_or_bundled
from overstap.cli.terminal import error_console, output_console
from overstap.cli.waiting import Waiting
from overstap_engine.model.rulebook import Rulebook

__all__ = ["command", "time_limit", "year_of"]


@click.command("analyse", cls=DutchCommand)
@click.argument(
    "folder", metavar="[MAP]", type=click.Path(exists=True, file_okay=False, path_type=Path), required=False
)
@parties_option
@regions_option
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
@seconds_option
@click.option("--alles", "everything", is_flag=True, help="Toon ook elk bewijs dat niets te doen geeft.")
@keep_option
@format_option
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
    """Onderzoek de regels in MAP voor elk dossier dat kan bestaan. Zonder MAP: het project hier, en anders het
    regelboek van overstap.

    Overstap zoekt regels die nooit een signaal geven, voorwaarden die niets doen, regels die hetzelfde zeggen, adviezen
    die niet samengaan, beloften die niet kloppen en gegevens die uitlekken. Bij elk oordeel staat een bewijs of het
    gewoonste dossier dat het tegendeel laat zien.
    """
    from overstap.analyse.run import analyse
    from overstap.analyse.saved import save_examples
    from overstap.render.analysis import analysis_json, print_analysis

    rulebook = project_or_bundled(folder)
    for party in parties:
        if party not in rulebook.vocabulary.parties:
            raise click.UsageError(
                f"onbekende partij `{party}`; kies uit {', '.join(rulebook.vocabulary.parties)}"
            )
    places = (None, *sorted(rulebook.regions)) if everywhere else (regions or (None,))
    with Waiting() as tell:
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
        what = "1 voorbeeld" if saved == 1 else f"{saved} voorbeelden"
        error_console().print(f"{what} bewaard in {keep}", markup=False)
    if layout == "json":
        click.echo(json.dumps(analysis_json(found), ensure_ascii=False, indent=2))
    else:
        print_analysis(output_console(), found, everything=everything)
    return int(bool(found.open or found.stale or found.unfinished))


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
