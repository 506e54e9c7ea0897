"""An offset in SQL comes to the day that ``model.dates.shift`` comes to, leap days and ends of months included."""

from collections.abc import Callable, Sequence
from datetime import date
from typing import Any

from sqlglot import exp

from overstap_engine.evaluate.sql.query import Query
from overstap_engine.evaluate.sql.results import Dialect
from overstap_engine.model.condition import Compare, FactRef, Offset, Operator, Unit
from overstap_engine.model.dates import shift
from overstap_engine.model.rulebook import FirstKnown
from overstap_engine.model.vocabulary import Kind
from overstap_engine.plan import Plan
from tests.evaluate.books import book, fact, plan_of, rule

DAYS = (
    date(2028, 2, 29),
    date(2026, 3, 31),
    date(2026, 12, 31),
    date(2024, 1, 30),
    date(2027, 2, 28),
    date(1900, 2, 28),
    date(9999, 12, 31),
    date(1, 1, 1),
)
OFFSETS = (*((count, unit) for unit in Unit for count in (1, 11, 18)), (5_000, Unit.DAG))


def _plan() -> Plan:
    """A derived date for every offset, forward and back."""
    offsets = [
        Offset(count, unit, before, FactRef("dag")) for count, unit in OFFSETS for before in (False, True)
    ]
    derived = {f"d{number}": FirstKnown((offset,)) for number, offset in enumerate(offsets)}
    late = Compare(FactRef("d0"), Operator.NA, (FactRef("dag"),))
    return plan_of(book([fact("dag", Kind.DATUM)], [rule("A", late)], derived))


def moved(dialect: Dialect, run: Callable[[str], Sequence[Sequence[Any]]], day: date) -> list[date]:
    """Every derived date for one day."""
    row = exp.select("1 AS dossier", f"DATE '{day}' AS peildatum", f"DATE '{day}' AS dag").sql(dialect)
    query = Query(_plan(), "derived", careful=True).sql(dialect)
    ((_, *found),) = run(query.replace("FROM dossiers", f"FROM ({row}) AS dossiers"))
    return found


def shifted(day: date) -> list[date]:
    return [shift(day, sign * count, unit) for count, unit in OFFSETS for sign in (1, -1)]


def test_duckdb() -> None:
    """In DuckDB."""
    import duckdb

    database: Any = duckdb.connect()
    for day in DAYS:
        assert moved("duckdb", lambda query: database.execute(query).fetchall(), day) == shifted(day)


def test_postgres(dsn: str) -> None:
    """In PostgreSQL."""
    import psycopg

    with psycopg.connect(dsn) as connection:
        database: Any = connection
        for day in DAYS:
            assert moved("postgres", lambda query: database.execute(query).fetchall(), day) == shifted(day)
