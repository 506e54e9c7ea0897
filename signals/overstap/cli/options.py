"""Options that several commands share, and what they stand for."""

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any, TypeVar

import click

from overstap_engine.text.dutch import parse_dutch_date

__all__ = ["DATE", "as_of_option", "party_option", "region_option", "rules_option"]

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
            self.fail(f"{error}; schrijf bijvoorbeeld 2026-04-20", param, ctx)


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
