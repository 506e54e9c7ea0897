"""``overstap vooruitblik``: which signals will arise and end when nothing changes."""

import json
from datetime import date
from pathlib import Path

import click

from overstap.cli.dutch import DutchCommand
from overstap.cli.options import DATE, as_of_option, format_option, party_option, region_option, rules_option
from overstap.cli.rulebook import rulebook_or_exit
from overstap.cli.terminal import error_console, output_console, show_problems
from overstap.dossier import Dossier, read_dossiers
from overstap.outlook import Lookout, Outlook
from overstap.render.outlook import outlook_json, print_outlook

__all__ = ["command"]


@click.command("vooruitblik", cls=DutchCommand)
@click.argument("target", metavar="BESTAND")
@click.option(
    "--tot",
    metavar="DATUM",
    type=DATE,
    required=True,
    help="Tot en met welke dag vooruit wordt gekeken, zoals 2026-10-01.",
)
@as_of_option
@party_option
@region_option
@rules_option
@format_option
def command(
    target: str, tot: date, peildatum: date, voor: str, regio: str | None, rules: Path | None, layout: str
) -> int:
    """Kijk vooruit: welke signalen komen en gaan als er niets verandert, op welke dag, en wat een signaal voorkomt.

    \b
    overstap vooruitblik dossier.json --tot 2026-10-01 --peildatum 2026-04-20 --voor vo
    """
    if tot < peildatum:
        raise click.UsageError("`--tot` ligt voor `--peildatum`", click.get_current_context())
    rulebook = rulebook_or_exit(rules)
    lookout = Lookout(rulebook, party=voor, region=regio)
    found: list[Outlook] = []
    rejected = 0
    for record in read_dossiers(target, rulebook):
        if isinstance(record, Dossier):
            found.append(lookout.outlook(record, peildatum, tot))
        else:
            rejected += 1
            show_problems(record, error_console())
    if layout == "json":
        told = [outlook_json(each) for each in found]
        click.echo(json.dumps(told[0] if len(told) == 1 else told, ensure_ascii=False, indent=2))
    else:
        print_outlook(output_console(), found)
    return int(rejected > 0)
