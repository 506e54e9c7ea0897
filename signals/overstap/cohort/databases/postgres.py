"""A PostgreSQL server. Everything happens in temporary tables in one transaction, which is undone at the end."""

from typing import Any, ClassVar, Final

from overstap.cohort.databases.batch import Answers, SqlEvaluator
from overstap.cohort.databases.loading import Batch, Columns
from overstap.cohort.libraries import library
from overstap.engines import EngineUnavailable
from overstap_engine.evaluate.sql.results import Dialect
from overstap_engine.evaluate.sql.tables import Table, create_statements
from overstap_engine.plan import Plan

__all__ = ["Postgres"]

_SETTINGS: Final = (
    "SET LOCAL search_path TO pg_temp",
    "SET LOCAL jit TO off",
    "SET LOCAL enable_nestloop TO off",
    "SET LOCAL DateStyle TO 'ISO, YMD'",
    "SET LOCAL standard_conforming_strings TO on",
)


class Postgres(SqlEvaluator):
    """Evaluates many dossiers with one SQL query in a PostgreSQL server."""

    dialect: ClassVar[Dialect] = "postgres"

    def __init__(self, plan: Plan, dsn: str | None) -> None:
        """``dsn``: how to reach the server, as libpq takes it; None: the variables PGHOST, PGUSER and so on.

        Raises ``EngineUnavailable`` when it cannot be reached, ``ExtraMissing`` without psycopg.
        """
        super().__init__(plan)
        self._psycopg = library("psycopg", extra="postgres")
        try:
            self._connection: Any = self._psycopg.connect(
                dsn or "", connect_timeout=10, application_name="overstap"
            )
        except self._psycopg.Error as error:
            raise EngineUnavailable(_unreachable(error)) from error

    def close(self) -> None:
        self._connection.close()

    def answers(self, batch: Batch, careful: bool) -> Answers:
        outcomes, values = self.text("all", careful), self.text("values", careful)
        try:
            with self._connection.transaction(force_rollback=True), self._connection.cursor() as cursor:
                for setting in _SETTINGS:
                    cursor.execute(setting)
                _create(cursor, tuple(table for table, _ in batch.tables))
                for table, columns in batch.tables:
                    _fill(cursor, table, columns)
                found = cursor.execute(outcomes).fetchall()
                rows = cursor.execute(values).fetchall()
                names = [column.name for column in cursor.description]
        except self._psycopg.Error as error:
            raise EngineUnavailable(_failed(error)) from error
        return Answers(found, (dict(zip(names, row, strict=True)) for row in rows))


def _create(cursor: Any, tables: tuple[Table, ...]) -> None:
    for statement in create_statements(tables, "postgres", temporary=True):
        cursor.execute(statement)


def _fill(cursor: Any, table: Table, columns: Columns) -> None:
    if any(columns.values()):
        with cursor.copy(f"COPY {table.name_in('postgres')} FROM STDIN") as copy:
            for row in zip(*columns.values(), strict=True):
                copy.write_row([_storable(value) for value in row])
    cursor.execute(f"ANALYZE {table.name_in('postgres')}")


def _storable(value: object) -> object:
    """PostgreSQL has no text with a NUL in it; no rule can ask for one either, so another odd character will do."""
    return value.replace("\0", "\ufffd") if isinstance(value, str) and "\0" in value else value


def _unreachable(error: Exception) -> str:
    reason = " ".join(str(error).split())
    return (
        f"PostgreSQL is niet te bereiken: {reason}; kijk of de server draait en of --dsn klopt, "
        "bijvoorbeeld --dsn 'host=localhost dbname=overstap user=overstap'"
    )


def _failed(error: Exception) -> str:
    reason = " ".join(str(error).split())
    return f"PostgreSQL kon de vraag niet beantwoorden: {reason}; er is niets in de database achtergebleven"
