"""The tables that a query reads: one row for each dossier, and one table for each list with a row for each item."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import Enum
from typing import Final

from overstap_engine.evaluate.sql.names import AS_OF, DOSSIER, DOSSIERS, INDEX, RESERVED, InputNames
from overstap_engine.evaluate.sql.results import Dialect
from overstap_engine.model.vocabulary import Fact, Field, Kind, ListFact, Vocabulary

__all__ = ["Column", "ColumnType", "Table", "create_statements", "tables_of"]


class ColumnType(Enum):
    """The type of a column."""

    TEXT = "text"
    INTEGER = "integer"
    BOOLEAN = "boolean"
    DATE = "date"


_TYPES: Final[Mapping[Kind, ColumnType]] = {
    Kind.JA_NEE: ColumnType.BOOLEAN,
    Kind.DATUM: ColumnType.DATE,
    Kind.GETAL: ColumnType.INTEGER,
    Kind.TEKST: ColumnType.TEXT,
    Kind.KEUZE: ColumnType.TEXT,
}

_WRITTEN: Final[Mapping[Dialect, Mapping[ColumnType, str]]] = {
    "duckdb": {
        ColumnType.TEXT: "VARCHAR",
        ColumnType.INTEGER: "BIGINT",
        ColumnType.BOOLEAN: "BOOLEAN",
        ColumnType.DATE: "DATE",
    },
    "postgres": {
        ColumnType.TEXT: "TEXT",
        ColumnType.INTEGER: "BIGINT",
        ColumnType.BOOLEAN: "BOOLEAN",
        ColumnType.DATE: "DATE",
    },
    "spark": {
        ColumnType.TEXT: "STRING",
        ColumnType.INTEGER: "BIGINT",
        ColumnType.BOOLEAN: "BOOLEAN",
        ColumnType.DATE: "DATE",
    },
}


@dataclass(frozen=True, slots=True)
class Column:
    """One column."""

    name: str
    type: ColumnType
    meaning: str
    """For people: the id of the fact, and its label."""
    fact: str | None = None
    """The fact or, in the table of a list, the field that it holds; None for keys and for ``…_bekend``."""
    required: bool = False


@dataclass(frozen=True, slots=True)
class Table:
    """One table."""

    name: str
    meaning: str
    columns: tuple[Column, ...]
    list: str | None = None
    """The list whose items it holds; None for ``dossiers``."""

    def name_in(self, dialect: Dialect) -> str:
        """Its name as a query writes it."""
        return _identifier(self.name, dialect)


def tables_of(vocabulary: Vocabulary, *, key: ColumnType = ColumnType.TEXT) -> tuple[Table, ...]:
    """``dossiers`` first, then a table for each list in the vocabulary's order. ``key``: the type of ``dossier``."""
    names = InputNames(vocabulary)
    return (
        Table(
            DOSSIERS,
            "één rij per dossier; een leeg veld is onbekend",
            tuple(_dossier_columns(vocabulary, names, key)),
        ),
        *(
            Table(names.tables[items.id], _of_list(items), tuple(_item_columns(items, names, key)), items.id)
            for items in vocabulary.lists.values()
        ),
    )


def _dossier_columns(vocabulary: Vocabulary, names: InputNames, key: ColumnType) -> Iterator[Column]:
    yield Column(DOSSIER, key, "kenmerk van het dossier, in elke tabel hetzelfde", required=True)
    yield Column(AS_OF, ColumnType.DATE, "de dag waarop wordt gekeken", required=True)
    for fact in vocabulary.facts.values():
        yield Column(names.facts[fact.id], _TYPES[fact.kind], _of_fact(fact.id, fact), fact.id)
    for items in vocabulary.lists.values():
        meaning = (
            f"{items.id}: is deze lijst bekend? leeg of nee is onbekend; ja zonder rijen is een lege lijst"
        )
        yield Column(names.known[items.id], ColumnType.BOOLEAN, meaning)


def _item_columns(items: ListFact, names: InputNames, key: ColumnType) -> Iterator[Column]:
    yield Column(DOSSIER, key, "kenmerk van het dossier", required=True)
    yield Column(INDEX, ColumnType.INTEGER, "plaats in de lijst, geteld vanaf 0", required=True)
    for field in items.fields.values():
        column = names.fields[items.id][field.id]
        yield Column(column, _TYPES[field.kind], _of_fact(f"{items.id}.{field.id}", field), field.id)


def _of_list(items: ListFact) -> str:
    return f"{items.id}: {items.label}; één rij per item"


def _of_fact(name: str, fact: Fact | Field) -> str:
    options = ", ".join(choice.id for choice in fact.choices)
    return f"{name}: {fact.label}" + (f" ({options})" if options else "")


def create_statements(
    tables: tuple[Table, ...], dialect: Dialect, *, temporary: bool = False
) -> Iterator[str]:
    """CREATE TABLE for each table, with what each column means as a remark."""
    create = "CREATE TEMPORARY TABLE" if temporary else "CREATE TABLE"
    for table in tables:
        last = len(table.columns) - 1
        lines = [
            f"  {_column(column, dialect)}{',' if at < last else ''} {_remark(column.meaning)}"
            for at, column in enumerate(table.columns)
        ]
        head = f"{_remark(table.meaning)}\n{create} {_identifier(table.name, dialect)} ("
        yield "\n".join([head, *lines, ")"])


def _column(column: Column, dialect: Dialect) -> str:
    needed = " NOT NULL" if column.required else ""
    return f"{_identifier(column.name, dialect)} {_WRITTEN[dialect][column.type]}{needed}"


def _identifier(name: str, dialect: Dialect) -> str:
    """Names hold letters, digits and underscores only (``names.py``)."""
    if name not in RESERVED:
        return name
    return f"`{name}`" if dialect == "spark" else f'"{name}"'


def _remark(meaning: str) -> str:
    """A remark to the end of the line; a new line would end it."""
    return f"-- {' '.join(meaning.split())}"
