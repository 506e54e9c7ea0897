"""Options that several commands share, and what they stand for."""

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any, TypeVar

import click

from overstap_engine.text.dutch import parse_dutch_date

__all__ = [
    "DATE",
    "as_of_option",
    "format_option",
    "keep_option",
    "parties_option",
    "party_option",
    "region_option",
    "regions_option",
    "rules_option",
    "seconds_option",
]

F = TypeVar("F", bound=Callable[..., Any])


class _DateType(click.ParamType[date]):
    """A date as people write it: 2026-04-20, 20-4-2026 or 20 april 2026."""

    name = "DATUM"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> date:
        if isinstance(value, date):
            return value
        try:
            return parse_dutch_date(str(value))
        except ValueError as error:
            hint = "" if "schrijf bijvoorbeeld" in str(error) else "; schrijf bijvoorbeeld 2026-04-20"
            self.fail(f"{error}{hint}", param, ctx)


DATE = _DateType()

rules_option = click.option(
    "--rules",
    metavar="MAP",
    type=click.Path(exists=True, file_okay=False, path_type=Path),
    help="Map met regelbestanden. Standaard het regelboek dat met overstap meekomt.",
)
as_of_option = click.option(
    "--peildatum",
    metavar="DATUM",
    type=DATE,
    required=True,
    help="De dag waarop wordt gekeken, zoals 2026-04-20.",
)
party_option = click.option(
    "--voor",
    metavar="PARTIJ",
    required=True,
    help="Voor wie: vo, mbo, leerling of doorstroompunt. Elke partij ziet alleen wat zij mag zien.",
)
region_option = click.option(
    "--regio", metavar="REGIO", help="Regio waarvan de eigen termijnen gelden. Standaard landelijk."
)
parties_option = click.option(
    "--voor", "parties", metavar="PARTIJ", multiple=True, help="Alleen voor deze partij; vaker mag."
)
regions_option = click.option(
    "--regio", "regions", metavar="REGIO", multiple=True, help="Met de termijnen van deze regio; vaker mag."
)
seconds_option = click.option(
    "--tijd",
    "seconds",
    metavar="SECONDEN",
    type=click.IntRange(min=1),
    help="Stop na zoveel seconden. Wat dan niet klaar is, heet niet volledig nagegaan.",
)
keep_option = click.option(
    "--bewaar",
    "keep",
    metavar="MAP",
    type=click.Path(file_okay=False, path_type=Path),
    help="Bewaar elk voorbeeld in MAP, als dossier en als scenario.",
)
format_option = click.option(
    "--format",
    "layout",
    type=click.Choice(["text", "json"]),
    default="text",
    show_default=True,
    help="Tekst om te lezen, of JSON voor een programma.",
)
