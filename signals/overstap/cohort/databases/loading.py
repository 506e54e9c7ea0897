"""Dossiers as the rows of tables, the same for DuckDB, PostgreSQL and Spark.

In the tables ``dossier`` is the number of a dossier in its batch: two dossiers may have the same pseudonym.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from overstap.dossier.schema import Dossier
from overstap_engine.evaluate.sql.names import AS_OF, DOSSIER, INDEX
from overstap_engine.evaluate.sql.tables import ColumnType, Table, tables_of
from overstap_engine.model.values import Item
from overstap_engine.plan import Plan

__all__ = ["Batch", "Columns", "batch_of"]

Columns = dict[str, list[Any]]
"""Column -> its values, one for each row."""


@dataclass(frozen=True, slots=True)
class Batch:
    """Dossiers on one peildatum, as the rows of tables."""

    tables: tuple[tuple[Table, Columns], ...]


def batch_of(plan: Plan, dossiers: Sequence[Dossier], as_of: date) -> Batch:
    """The rows for these dossiers. Raises ``ValueError`` for a dossier of another overstapjaar."""
    for dossier in dossiers:
        if dossier.year != plan.year:
            raise ValueError(f"dossier {dossier.id} is van overstapjaar {dossier.year}, niet {plan.year}")
    first, *rest = tables_of(plan.rulebook.vocabulary, key=ColumnType.INTEGER)
    return Batch(
        (
            (first, _dossier_rows(first, plan, dossiers, as_of)),
            *((table, _item_rows(table, dossiers)) for table in rest),
        )
    )


def _dossier_rows(table: Table, plan: Plan, dossiers: Sequence[Dossier], as_of: date) -> Columns:
    lists = iter(plan.rulebook.vocabulary.lists)
    columns: Columns = {}
    for column in table.columns:
        match column.name, column.fact:
            case (name, None) if name == DOSSIER:
                columns[name] = [*range(len(dossiers))]
            case (name, None) if name == AS_OF:
                columns[name] = [as_of] * len(dossiers)
            case name, None:
                items = next(lists)
                columns[name] = [items in dossier.facts for dossier in dossiers]
            case name, fact:
                columns[name] = [dossier.facts.get(fact) for dossier in dossiers]
    return columns


def _item_rows(table: Table, dossiers: Sequence[Dossier]) -> Columns:
    rows = [
        (number, index, item)
        for number, dossier in enumerate(dossiers)
        for index, item in enumerate(_items(dossier, table.list))
    ]
    columns: Columns = {}
    for column in table.columns:
        match column.name, column.fact:
            case (name, None) if name == DOSSIER:
                columns[name] = [number for number, _, _ in rows]
            case (name, None) if name == INDEX:
                columns[name] = [index for _, index, _ in rows]
            case name, fact:
                columns[name] = [item.get(str(fact)) for _, _, item in rows]
    return columns


def _items(dossier: Dossier, name: str | None) -> tuple[Item, ...]:
    found = dossier.facts.get(name or "", ())
    return found if isinstance(found, tuple) else ()
