"""``overstap sql``: the rulebook as one SQL query."""

from pathlib import Path
from typing import TYPE_CHECKING, cast

import click

from overstap.cli.dutch import DutchCommand
from overstap.cli.options import party_option, region_option, rules_option
from overstap.cli.rulebook import rulebook_or_exit
from overstap.dossier.model import YEARS

if TYPE_CHECKING:
    from overstap_engine.plan import Plan

__all__ = ["command"]

_DIALECTS = ("duckdb", "postgres", "spark")
_WHAT = {"alles": "all", "signalen": "signals", "afgeleid": "derived"}
_COLUMNS = {
    "alles": "dossier, code, uitkomst (signaal of onbeslist) en ontbreekt (de gegevens die het zouden beslissen)",
    "signalen": "dossier en code, voor elk signaal",
    "afgeleid": "dossier, en elk afgeleid feit als kolom",
}
_SPARK_FIRST = """\
-- Spark 4 struikelt zonder deze instelling over grote vragen; voer haar eerst uit, of zet haar in de sessie:
SET spark.sql.optimizer.excludedRules=org.apache.spark.sql.catalyst.optimizer.PushdownPredicatesAndPruneColumnsForCTEDef;
"""


@click.command("sql", cls=DutchCommand)
@click.option(
    "--dialect",
    type=click.Choice(_DIALECTS),
    required=True,
    help="De database waarvoor de vraag is.",
)
@party_option
@click.option(
    "--overstapjaar",
    metavar="JAAR",
    type=click.IntRange(*YEARS),
    required=True,
    help="Het jaar waarin de leerlingen van vo naar mbo gaan, zoals 2026. Andere jaren doen niet mee.",
)
@region_option
@rules_option
@click.option(
    "--uitkomst",
    type=click.Choice([*_WHAT]),
    default="alles",
    show_default=True,
    help="Signalen met wat onbeslist is en wat ontbreekt, alleen signalen (sneller), of de afgeleide feiten.",
)
@click.option(
    "--tabellen",
    is_flag=True,
    help="Geef in plaats van de vraag de tabellen waaruit zij leest, met uitleg bij elke kolom.",
)
def command(
    dialect: str,
    voor: str,
    overstapjaar: int,
    regio: str | None,
    rules: Path | None,
    uitkomst: str,
    tabellen: bool,
) -> None:
    """Geef het regelboek als één SQL-vraag, voor een database waar de dossiers al staan.

    De vraag leest de tabellen die --tabellen laat zien. Wat de partij niet mag zien, doet in de vraag niet mee. De
    uitkomst is een rij per dossier en regel: dossier, code, uitkomst (signaal of onbeslist) en ontbreekt. Redenen en
    acties geeft `overstap cohort`.

    \b
    overstap sql --dialect duckdb --voor vo --overstapjaar 2026 --tabellen > tabellen.sql
    overstap sql --dialect duckdb --voor vo --overstapjaar 2026 > signalen.sql
    """
    from overstap.cohort.libraries import library
    from overstap_engine.plan import make_plan

    library("sqlglot")
    from overstap_engine.evaluate.sql.query import Query, What
    from overstap_engine.evaluate.sql.results import Dialect
    from overstap_engine.evaluate.sql.tables import create_statements, tables_of

    rulebook = rulebook_or_exit(rules)
    plan = make_plan(rulebook, year=overstapjaar, region=regio, party=voor)
    named = cast(Dialect, dialect)
    if tabellen:
        statements = create_statements(tables_of(rulebook.vocabulary), named)
        click.echo(";\n\n".join(statements) + ";")
    else:
        click.echo(_heading(plan, uitkomst))
        if named == "spark":
            click.echo(_SPARK_FIRST)
        click.echo(Query(plan, cast(What, _WHAT[uitkomst])).sql(named) + ";")


def _heading(plan: "Plan", what: str) -> str:
    """What the query is, for whoever finds it in a file."""
    rulebook = plan.rulebook
    region = f"regio {plan.region}" if plan.region else "landelijk"
    return (
        f"-- Regelboek {rulebook.name} {rulebook.version}, voor {plan.party}, overstapjaar {plan.year}, {region}\n"
        f"-- Geeft: {_COLUMNS[what]}\n"
        "-- Leest de tabellen van `overstap sql --tabellen`, voor de peildatum die daar bij elk dossier staat\n"
    )
