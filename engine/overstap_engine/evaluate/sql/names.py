"""Names of tables and columns, from the ids of a vocabulary and a rulebook.

A dotted id becomes lower-case words joined by underscores: ``start.datum`` is ``start_datum``,
``ondersteuning.gemeldBijMbo`` is ``ondersteuning_gemeld_bij_mbo``, rule ``AAN-02`` is ``aan_02``. Where two ids come to
the same, the later one gets a number: ``_2``. So names are the same in every database, and need quotes only when they
are keywords.
"""

import re
from typing import Final

from sqlglot import exp

from overstap_engine.evaluate.sql.tree import Tree
from overstap_engine.model.dependencies import Key
from overstap_engine.model.vocabulary import Vocabulary
from overstap_engine.plan.plan import Plan, SignalStep

__all__ = ["AS_OF", "DOSSIER", "DOSSIERS", "INDEX", "RESERVED", "InputNames", "Names", "quoted"]

DOSSIERS: Final = "dossiers"
"""The table with one row for each dossier."""
DOSSIER: Final = "dossier"
"""The column that says which dossier a row is about, in every table."""
AS_OF: Final = "peildatum"
"""The column of ``dossiers`` with the as-of date."""
INDEX: Final = "volgnummer"
"""The column of the table of a list with the number of the item, from 0."""

_LONGEST: Final = 48
"""PostgreSQL cuts names at 63 bytes; what is added to a name has to fit too."""

RESERVED: Final = frozenset(
    [
        "all",
        "analyse",
        "analyze",
        "and",
        "anti",
        "any",
        "array",
        "as",
        "asc",
        "asof",
        "asymmetric",
        "at",
        "authorization",
        "between",
        "bigint",
        "binary",
        "bit",
        "boolean",
        "both",
        "by",
        "case",
        "cast",
        "char",
        "character",
        "check",
        "coalesce",
        "collate",
        "collation",
        "column",
        "columns",
        "concurrently",
        "constraint",
        "create",
        "cross",
        "current_catalog",
        "current_date",
        "current_role",
        "current_schema",
        "current_time",
        "current_timestamp",
        "current_user",
        "dec",
        "decimal",
        "default",
        "deferrable",
        "desc",
        "describe",
        "distinct",
        "do",
        "else",
        "end",
        "except",
        "exists",
        "extract",
        "false",
        "fetch",
        "float",
        "for",
        "foreign",
        "freeze",
        "from",
        "full",
        "generated",
        "glob",
        "grant",
        "greatest",
        "group",
        "grouping",
        "grouping_id",
        "having",
        "ilike",
        "in",
        "initially",
        "inner",
        "inout",
        "int",
        "integer",
        "intersect",
        "interval",
        "into",
        "is",
        "isnull",
        "join",
        "json_array",
        "json_arrayagg",
        "json_exists",
        "json_object",
        "json_objectagg",
        "json_query",
        "json_scalar",
        "json_serialize",
        "json_table",
        "json_value",
        "lambda",
        "lateral",
        "leading",
        "least",
        "left",
        "like",
        "limit",
        "localtime",
        "localtimestamp",
        "map",
        "merge_action",
        "minus",
        "national",
        "natural",
        "nchar",
        "none",
        "normalize",
        "not",
        "notnull",
        "null",
        "nullif",
        "numeric",
        "offset",
        "on",
        "only",
        "or",
        "order",
        "out",
        "outer",
        "overlaps",
        "overlay",
        "pivot",
        "pivot_longer",
        "pivot_wider",
        "placing",
        "position",
        "positional",
        "precision",
        "primary",
        "qualify",
        "real",
        "references",
        "returning",
        "right",
        "row",
        "select",
        "semi",
        "session_user",
        "setof",
        "show",
        "similar",
        "smallint",
        "some",
        "struct",
        "substring",
        "summarize",
        "symmetric",
        "system_user",
        "table",
        "tablesample",
        "then",
        "time",
        "timestamp",
        "to",
        "trailing",
        "treat",
        "trim",
        "true",
        "try_cast",
        "tuple",
        "union",
        "unique",
        "unpack",
        "unpivot",
        "user",
        "using",
        "values",
        "varchar",
        "variadic",
        "verbose",
        "when",
        "where",
        "window",
        "with",
        "xmlattributes",
        "xmlconcat",
        "xmlelement",
        "xmlexists",
        "xmlforest",
        "xmlnamespaces",
        "xmlparse",
        "xmlpi",
        "xmlroot",
        "xmlserialize",
        "xmltable",
    ]
)
"""Keywords of DuckDB, PostgreSQL or Spark that cannot stand everywhere as a name without quotes."""


class _Allocator:
    """Hands out names, each once."""

    def __init__(self, *taken: str) -> None:
        self._taken = set(taken)

    def name(self, identifier: str, suffix: str = "") -> str:
        """A new name for an identifier."""
        stem = _snake(identifier)
        name, number = f"{stem}{suffix}", 1
        while name in self._taken:
            number += 1
            name = f"{stem}_{number}{suffix}"
        self._taken.add(name)
        return name


def _snake(identifier: str) -> str:
    words = re.sub(r"(?<=[a-z0-9])(?=[A-Z])", "_", identifier)
    plain = re.sub(r"[^a-z0-9]+", "_", words.lower(), flags=re.ASCII).strip("_")[:_LONGEST].rstrip("_")
    return plain if plain[:1].isalpha() else f"n_{plain}".rstrip("_")


class InputNames:
    """The tables and columns that a query reads; they depend on the vocabulary alone."""

    def __init__(self, vocabulary: Vocabulary) -> None:
        columns, tables = _Allocator(DOSSIER, AS_OF, INDEX), _Allocator(DOSSIERS)
        self.facts = {name: columns.name(name) for name in vocabulary.facts}
        """Fact -> column of ``dossiers``."""
        self.known = {name: columns.name(name, "_bekend") for name in vocabulary.lists}
        """List -> column of ``dossiers`` that says whether the list is known."""
        self.tables = {name: tables.name(name) for name in vocabulary.lists}
        """List -> its table."""
        self.fields = {name: _fields(tuple(items.fields)) for name, items in vocabulary.lists.items()}
        """List -> field -> column of its table."""
        self.columns, self.sources = columns, tables
        """For names of what is computed."""


def _fields(ids: tuple[str, ...]) -> dict[str, str]:
    columns = _Allocator(DOSSIER, INDEX)
    return {name: columns.name(name) for name in ids}


class Names(InputNames):
    """Those, with the columns of derived facts and signals."""

    def __init__(self, plan: Plan) -> None:
        super().__init__(plan.rulebook.vocabulary)
        self.steps: dict[Key, str] = {}
        """Derived fact or signal -> its column."""
        self.absent: dict[str, str] = {}
        """Derived fact -> the column that says whether it is known to be absent; those that can be."""
        for name in plan.rulebook.derivations:
            self.steps["feit", name] = self.columns.name(name)
        for step in plan.steps:
            if isinstance(step, SignalStep):
                self.steps["signaal", step.code] = self.columns.name(step.code)

    def of_fact(self, name: str) -> str:
        """The column of an input fact or a derived fact."""
        return self.facts[name] if name in self.facts else self.steps["feit", name]

    def new(self, stem: str, suffix: str) -> str:
        """A column for something computed on the way."""
        return self.columns.name(stem, suffix)


def quoted(tree: Tree) -> Tree:
    """The same tree with quotes round the names that need them."""
    for identifier in tree.find_all(exp.Identifier):
        name = identifier.name
        if name in RESERVED or not re.fullmatch(r"[a-z][a-z0-9_]*", name):
            identifier.set("quoted", True)
    return tree
