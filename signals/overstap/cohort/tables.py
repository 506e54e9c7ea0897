"""The tables of a run: their names and columns, in one place.

Rows stand in the order of the input; the rows of one dossier in the order of ``overstap evaluate``.
"""

from dataclasses import dataclass
from enum import Enum
from typing import Final

__all__ = ["TABLES", "Column", "Kind", "Table"]


class Kind(Enum):
    """The type of a column."""

    TEXT = "text"
    INT = "int"
    BOOL = "bool"
    DATE = "date"
    LIST = "list"
    """A list of text. In CSV it is JSON text."""
    JSON = "json"
    """Text that holds JSON, written as ``Result.to_json`` writes it. In NDJSON it is nested."""


@dataclass(frozen=True, slots=True)
class Column:
    """A column of a table."""

    name: str
    kind: Kind
    optional: bool
    """May be empty: not known, or not to be known by this party."""


@dataclass(frozen=True, slots=True)
class Table:
    """A table of a run."""

    name: str
    columns: tuple[Column, ...]

    def column(self, name: str) -> Column:
        """The column ``name``. Raises ``KeyError``."""
        found = next((column for column in self.columns if column.name == name), None)
        if found is None:
            raise KeyError(name)
        return found


def _table(name: str, *columns: str) -> Table:
    """``"niveau int?"``: name, kind, and ``?`` when it may be empty."""
    return Table(name, tuple(_column(*written.split()) for written in columns))


def _column(name: str, kind: str) -> Column:
    return Column(name, Kind(kind.removesuffix("?")), kind.endswith("?"))


TABLES: Final = {
    table.name: table
    for table in (
        _table(
            "dossiers",
            "dossier text",
            "overstapjaar int",
            "school text?",
            "schoolsoort text?",
            "instelling text?",
            "opleiding text?",
            "niveau int?",
            "leerweg text?",
            "stand text",
            "verantwoordelijkNu text?",
            "verantwoordelijkDaarna text?",
            "verantwoordelijkVanaf date?",
            "verantwoordelijk json?",  # the whole answer, as in Result.to_json
            "signalen int",
            "onbeslist int",
        ),
        _table(
            "signalen",
            "dossier text",
            "code text",
            "titel text",
            "fase text",
            "urgentie text",
            "omdat text",
            "feiten json",
            "bronnen json",
            "acties list",
        ),
        _table(
            "acties",
            "dossier text",
            "code text",
            "titel text",
            "rollen list",
            "uiterlijk date?",
            "vanwege list",
            "mits json",
            "voorwaardelijk bool",
            "bronnen json",
        ),
        _table("onbeslist", "dossier text", "code text", "ontbreekt list"),
        _table("ontbrekend", "dossier text", "feit text", "vraag text", "houders list", "beslist list"),
        _table(
            "afgewezen",
            "bestand text",
            "regel int",
            "kolom int",
            "dossier text?",
            "feit text",
            "reden text",
        ),
    )
}
"""Table by name, in the order of the receipt. The columns of ``Result`` that are not here stand in the receipt."""
