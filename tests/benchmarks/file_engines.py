"""From a file with dossiers to a file with the raised signals: ours, and others written by hand."""

import os
from collections.abc import Callable
from functools import cache
from importlib import import_module
from pathlib import Path
from typing import Any, TypeAlias

from overstap_engine.model.vocabulary import Kind
from tests.benchmarks.duckdb_by_hand import BY_HAND
from tests.benchmarks.file_dossiers import AS_OF, PLACES, file_rulebook
from tests.benchmarks.polars_by_hand import CODES, RAISED, raised_columns
from tests.benchmarks.workload import FACTS

__all__ = ["FILE_ENGINES", "FileEngine"]

FileEngine: TypeAlias = Callable[[Path, Path], None]
"""(source, out) -> writes out: ``{"dossier": "…", "signalen": ["…"]}`` a line."""

_COLUMNS = {
    name: {"dossierOp": "dossier_op", "overdrachtOp": "overdracht_op", "intakeOp": "intake_op"}.get(
        name, "tweede_keuze" if name == "tweedeKeuze" else name
    )
    for name in PLACES
}
"""Fact -> its column in the SQL and the expressions written by hand."""

_LAST = "\nSELECT dossier, code\n"
"""Where the SQL by hand starts on its long table; a file has one line for each dossier instead."""


def overstap(source: Path, out: Path) -> None:
    """Every record checked as strictly as everywhere."""
    from overstap.cohort import list_signals

    list_signals(source, peildatum=AS_OF, voor="vo", out=out, rules=_rulebook(), replace=True)


@cache
def _rulebook() -> Any:
    return file_rulebook()


def duckdb_by_hand(source: Path, out: Path) -> None:
    """Types and repeated keys are checked; unknown keys pass."""
    _duckdb().execute(_query(source, out))


@cache
def _duckdb() -> Any:
    return import_module("duckdb").connect(config={"threads": 1})


@cache
def _query(source: Path, out: Path) -> str:
    types = {Kind.DATUM: "DATE", Kind.JA_NEE: "BOOLEAN", Kind.GETAL: "INTEGER", Kind.KEUZE: "VARCHAR"}
    groups = {
        group: ", ".join(f"{key} {types[FACTS[name]]}" for name, (of, key) in PLACES.items() if of == group)
        for group, _ in PLACES.values()
    }
    structs = "".join(f", '{group}': 'STRUCT({fields})'" for group, fields in groups.items())
    columns = f"{{'id': 'VARCHAR', 'overstapjaar': 'INTEGER'{structs}}}"
    facts = ", ".join(f"{group}.{key} AS {_COLUMNS[name]}" for name, (group, key) in PLACES.items())
    dossiers = (
        f"WITH dossiers AS (SELECT id AS dossier, DATE '{AS_OF}' AS peildatum, {facts} "
        f"FROM read_json('{source}', format='newline_delimited', columns={columns})), first AS"
    )
    layers = BY_HAND.strip().split(_LAST)[0].replace("WITH first AS", dossiers, 1)
    raised = ", ".join(
        f"CASE WHEN {name} THEN '{code}' END" for name, code in zip(RAISED, CODES, strict=True)
    )
    listed = f"list_filter([{raised}], lambda code: code IS NOT NULL)"
    return f"COPY ({layers}\nSELECT dossier, {listed} AS signalen FROM third) TO '{out}' (FORMAT json)"


def polars_by_hand(source: Path, out: Path) -> None:
    """Types are checked; unknown and repeated keys pass."""
    os.environ["POLARS_MAX_THREADS"] = "1"  # before its first import
    pl: Any = import_module("polars")
    types = {Kind.DATUM: pl.String, Kind.JA_NEE: pl.Boolean, Kind.GETAL: pl.Int32, Kind.KEUZE: pl.String}
    groups: dict[str, Any] = {}
    for name, (group, key) in PLACES.items():
        groups.setdefault(group, {})[key] = types[FACTS[name]]
    schema = {
        "id": pl.String,
        "overstapjaar": pl.Int32,
        **{name: pl.Struct(of) for name, of in groups.items()},
    }

    def column(name: str) -> Any:
        group, key = PLACES[name]
        value = pl.col(group).struct.field(key)
        return (value.str.to_date("%Y-%m-%d") if FACTS[name] is Kind.DATUM else value).alias(_COLUMNS[name])

    frame = pl.read_ndjson(source, schema=schema).lazy()
    facts = frame.select(
        pl.col("id").alias("dossier"), pl.lit(AS_OF).alias("peildatum"), *map(column, PLACES)
    )
    codes = [
        pl.when(pl.col(name)).then(pl.lit(code)).otherwise(pl.lit(None, pl.String))
        for name, code in zip(RAISED, CODES, strict=True)
    ]
    listed = pl.concat_list(codes).list.drop_nulls().alias("signalen")
    raised_columns(pl, facts).select("dossier", listed).collect().write_ndjson(out)


FILE_ENGINES: dict[str, FileEngine] = {
    "Overstap, list_signals": overstap,
    "DuckDB by hand": duckdb_by_hand,
    "Polars by hand": polars_by_hand,
}
