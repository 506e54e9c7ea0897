"""Questions to the tables of a run, asked in SQL to DuckDB. Every answer has an order, so equal tables answer alike."""

from collections.abc import Generator, Sequence
from contextlib import contextmanager
from importlib import import_module
from typing import Any, Final, TypeAlias

from overstap.overview.source import Run, Wanted

__all__ = ["WEEK", "Database", "Row", "opened"]

Row: TypeAlias = tuple[Any, ...]

_TABLES: Final = ("dossiers", "signalen", "acties", "onbeslist", "ontbrekend", "afgewezen")

_ALONE: Final = {"autoinstall_known_extensions": "false", "autoload_known_extensions": "false"}
"""Nothing is fetched, whatever a query needs."""

WEEK: Final = 7
"""Days after the peildatum that count as this week."""

_PREPARED: Final = f"""
create table peil as select cast(? as date) as dag;
create table zichtbaar as select unnest(cast(? as varchar[])) as code;
create table leerling as
  select dossier, coalesce(school, '') as school, stand, instelling, opleiding, niveau,
    coalesce(verantwoordelijkNu, '') as nu, coalesce(verantwoordelijkDaarna, '') as daarna
  from dossiers;
create table signaal as
  select s.dossier, s.code, s.titel, s.fase, s.urgentie from signalen s semi join zichtbaar using (code);
create table actie as
  select a.dossier, l.school, a.code, a.titel, a.rollen, a.uiterlijk, a.voorwaardelijk,
    list_sort(list_filter(a.vanwege, lambda code: list_contains(z.codes, code))) as vanwege,
    case when a.uiterlijk is null then 'geen' when a.uiterlijk < peil.dag then 'laat'
      when a.uiterlijk <= peil.dag + {WEEK} then 'week' else 'later' end as wanneer,
    coalesce(strftime(a.uiterlijk, '%Y-%m'), '') as maand
  from acties a join leerling l using (dossier), peil, (select list(code) as codes from zichtbaar) z
  where list_has_any(a.vanwege, z.codes);
"""


class Database:
    """The tables of one run, as far as they may be shown."""

    def __init__(self, connection: Any) -> None:
        self._connection = connection

    def ask(self, question: str, *values: Any) -> list[Row]:
        """The rows that answer a query."""
        rows: list[Row] = self._connection.execute(question, list(values)).fetchall()
        return rows

    def counts(self, columns: str, table: str) -> dict[Row, int]:
        """How many rows of ``table`` there are for each combination of ``columns``, in their order."""
        rows = self.ask(f"select {columns}, count(*) from {table} group by all order by all")
        return {row[:-1]: row[-1] for row in rows}

    def number(self, question: str) -> int:
        """A single number."""
        return int(self.ask(question)[0][0])

    def strings(self, question: str) -> tuple[str, ...]:
        """A single column of text."""
        return tuple(row[0] for row in self.ask(question))


@contextmanager
def opened(run: Run, wanted: Wanted) -> "Generator[Database]":
    """The tables, for as long as the block lasts. Nothing is written, nothing is asked of a network."""
    connection = import_module("duckdb").connect(":memory:", config=_ALONE)
    try:
        for name in _TABLES:
            connection.register(name, run.table(name))
        for statement, values in zip(_statements(), _values(wanted), strict=True):
            connection.execute(statement, values)
        yield Database(connection)
    finally:
        connection.close()


def _statements() -> list[str]:
    return [statement for statement in _PREPARED.split(";\n") if statement.strip()]


def _values(wanted: Wanted) -> Sequence[list[Any]]:
    rest = len(_statements()) - 2
    return ([wanted.as_of], [list(wanted.codes)], *([] for _ in range(rest)))
