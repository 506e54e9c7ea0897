"""``overstap kalender``: the moments of one transition, with their dates."""

import json
from pathlib import Path

import click

from overstap.cli.dutch import DutchCommand
from overstap.cli.options import region_option, rules_option
from overstap.cli.rulebook import rulebook_or_exit
from overstap.cli.terminal import output_console
from overstap.render.as_icalendar import as_icalendar
from overstap.render.calendar import calendar_json, print_calendar
from overstap_engine.plan.calendar import make_calendar

__all__ = ["command"]


@click.command("kalender", cls=DutchCommand)
@click.option(
    "--overstapjaar",
    metavar="JAAR",
    type=int,
    required=True,
    help="Het jaar waarin de leerling van vo naar mbo gaat, zoals 2026.",
)
@region_option
@rules_option
@click.option(
    "--format",
    "layout",
    type=click.Choice(["text", "json", "ics"]),
    default="text",
    show_default=True,
    help="Tekst om te lezen, JSON voor een programma, of iCalendar (ics) voor een agenda.",
)
def command(overstapjaar: int, regio: str | None, rules: Path | None, layout: str) -> None:
    """Toon de kalender van één overstap: elk moment, de datum, wie iets doet, en de regels die erbij horen."""
    calendar = make_calendar(rulebook_or_exit(rules), year=overstapjaar, region=regio)
    match layout:
        case "json":
            click.echo(json.dumps(calendar_json(calendar), ensure_ascii=False, indent=2))
        case "ics":
            click.echo(as_icalendar(calendar), nl=False)
        case _:
            print_calendar(output_console(), calendar)
