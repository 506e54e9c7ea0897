"""The last part of a query: one row for each dossier and rule, in the way each database does it best."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal, TypeAlias, assert_never

from sqlglot import exp

from overstap_engine.evaluate.sql.names import DOSSIER
from overstap_engine.evaluate.sql.tree import Tree, column, text

__all__ = [
    "CODE",
    "DIALECTS",
    "MISSING",
    "OUTCOME",
    "RAISED",
    "UNDETERMINED",
    "Dialect",
    "Entry",
    "one_row_each",
]

Dialect: TypeAlias = Literal["duckdb", "postgres", "spark"]
DIALECTS: tuple[Dialect, ...] = ("duckdb", "postgres", "spark")

CODE, OUTCOME, MISSING = "code", "uitkomst", "ontbreekt"
RAISED, UNDETERMINED = "signaal", "onbeslist"


@dataclass(frozen=True, slots=True)
class Entry:
    """A rule and the columns that hold its answer; they are all NULL where it has none."""

    code: str
    columns: tuple[str, ...]


def one_row_each(
    source: str, entries: Sequence[Entry], values: Sequence[str], where: Tree, dialect: Dialect
) -> exp.Select:
    """``dossier``, ``code`` and ``values`` for every dossier in ``source`` and every rule for which ``where`` holds."""
    select = exp.select(column(DOSSIER), column(CODE), *(column(value) for value in values))
    match dialect:
        case "postgres":
            select = select.from_(exp.to_table(source), copy=False)
            select = select.join(_values(entries, values), join_type="cross", copy=False)
        case "duckdb" | "spark":
            select = select.from_(_unpivoted(source, entries, values), copy=False)
        case _:
            assert_never(dialect)
    return select.where(where, copy=False)


def _unpivoted(source: str, entries: Sequence[Entry], values: Sequence[str]) -> exp.Table:
    """``source UNPIVOT (… FOR code IN (…))``."""
    options = [
        exp.PivotAlias(
            this=_one_or_tuple([column(name) for name in entry.columns]),
            alias=exp.to_identifier(entry.code, quoted=True),
        )
        for entry in entries
    ]
    pivot = exp.Pivot(
        expressions=[_one_or_tuple([exp.to_identifier(value) for value in values])],
        fields=[exp.In(this=exp.to_identifier(CODE), expressions=options)],
        unpivot=True,
        include_nulls=len(values) > 1,
    )
    table = exp.to_table(source)
    table.set("pivots", [pivot])
    return table


def _one_or_tuple(trees: Sequence[Tree]) -> Tree:
    return trees[0] if len(trees) == 1 else exp.Tuple(expressions=[*trees])


def _values(entries: Sequence[Entry], values: Sequence[str]) -> exp.Lateral:
    """``LATERAL (VALUES (…), …) AS regels(code, …)``."""
    rows = [
        exp.Tuple(expressions=[text(entry.code), *(column(name) for name in entry.columns)])
        for entry in entries
    ]
    names = [exp.to_identifier(name) for name in (CODE, *values)]
    return exp.Lateral(
        this=exp.Subquery(this=exp.Values(expressions=rows)),
        alias=exp.TableAlias(this=exp.to_identifier("regels"), columns=names),
    )
