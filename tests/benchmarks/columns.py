"""The workload as columns: tables in DuckDB and a frame in Polars, out of them a long table of (dossier, code)."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from importlib import import_module
from typing import Any

from overstap.cohort.databases.duckdb import arrow_table
from overstap.cohort.databases.loading import batch_of
from overstap.dossier import Dossier
from overstap_engine.evaluate.compiled import Compiled
from overstap_engine.evaluate.outcome import Case
from overstap_engine.evaluate.sql.query import Query
from overstap_engine.evaluate.sql.results import Dialect
from overstap_engine.evaluate.sql.tables import create_statements
from overstap_engine.plan import Plan
from tests.benchmarks.dossiers import edge_cases, ordinary_cases
from tests.benchmarks.duckdb_by_hand import BY_HAND
from tests.benchmarks.file_dossiers import AS_OF
from tests.benchmarks.polars_by_hand import polars_by_hand

__all__ = ["ColumnEngine", "column_cases", "column_engines"]

_DIALECT: Dialect = "duckdb"


@dataclass(frozen=True, slots=True)
class ColumnEngine:
    """Something that takes all dossiers at once."""

    name: str
    run: Callable[[], Any]
    raised: Callable[[Any], set[tuple[int, str]]]
    """(number of the dossier, code) in an answer of ``run``."""


def column_cases(count: int, seed: int) -> list[Case]:
    """Ordinary dossiers and, one in ten, dossiers at the edge of a threshold; all on one peildatum."""
    edges = count // 10
    cases = [*ordinary_cases(count - edges, seed), *edge_cases(edges, seed + 1)]
    return [Case(case.facts, AS_OF) for case in cases]


def column_engines(plan: Plan, cases: Sequence[Case], *, polars: bool = True) -> list[ColumnEngine]:
    """The engines, each with the dossiers loaded; DuckDB and Polars on one thread."""
    duckdb: Any = import_module("duckdb")
    connection = duckdb.connect(config={"threads": 1})
    table = _load(connection, plan, cases)
    generated = Query(plan, "signals").sql(_DIALECT)
    compiled = Compiled(plan)
    rows, run, codes = [*map(compiled.encode, cases)], compiled.kernel.run, plan.ranked

    def pairs(answer: Any) -> set[tuple[int, str]]:
        return {*zip(answer["dossier"].to_pylist(), answer["code"].to_pylist(), strict=True)}

    def members(masks: list[int]) -> set[tuple[int, str]]:
        return {
            (number, code)
            for number, mask in enumerate(masks)
            for bit, code in enumerate(codes)
            if mask >> bit & 1
        }

    found = [
        ColumnEngine("DuckDB, SQL by hand", lambda: connection.sql(BY_HAND).to_arrow_table(), pairs),
        ColumnEngine("DuckDB, SQL from Overstap", lambda: connection.sql(generated).to_arrow_table(), pairs),
        ColumnEngine("Overstap compiled, from rows", lambda: [mask for mask, _ in map(run, rows)], members),
    ]
    if polars:
        found.append(
            ColumnEngine("Polars by hand", polars_by_hand(table), lambda answer: {*answer.iter_rows()})
        )
    return found


def _load(connection: Any, plan: Plan, cases: Sequence[Case]) -> Any:
    """Fills the documented tables; returns that of the dossiers for Arrow."""
    dossiers = [Dossier(f"D{number:07}", plan.year, case.facts) for number, case in enumerate(cases)]
    (first, columns), *rest = batch_of(plan, dossiers, cases[0].as_of).tables
    assert not rest
    for statement in create_statements((first,), _DIALECT):
        connection.execute(statement)
    table = arrow_table(first, columns)
    connection.register("nieuw", table)
    connection.execute(f"INSERT INTO {first.name_in(_DIALECT)} SELECT * FROM nieuw")
    connection.unregister("nieuw")
    return table
