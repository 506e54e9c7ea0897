"""A query in stages, for a database that works a part out anew for everyone who reads it, while planning and while running.

Each part that has several readers becomes a query of its own, whose answer is to be kept under its name.
"""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import TypeAlias

from sqlglot import exp

from overstap_engine.evaluate.sql.names import quoted
from overstap_engine.evaluate.sql.results import Dialect
from overstap_engine.evaluate.sql.tree import Tree

__all__ = ["Part", "Stage", "Stages", "readers_of", "staged"]

Part: TypeAlias = tuple[str, exp.Select]
"""A part of a WITH clause: its name, and the query."""


@dataclass(frozen=True, slots=True)
class Stage:
    """A query whose answer later queries read as a table."""

    name: str
    query: str


@dataclass(frozen=True, slots=True)
class Stages:
    """Queries that are asked one after another."""

    kept: tuple[Stage, ...]
    """In this order, before the two below."""
    outcomes: str
    """(dossier, code, uitkomst, ontbreekt) of every rule that is raised or undetermined."""
    values: str
    """A row for each dossier: derived facts and the truth of every rule."""


def readers_of(trees: Iterable[Tree]) -> Counter[str]:
    """How often each table or part is read."""
    return Counter(table.name for tree in trees for table in tree.find_all(exp.Table))


def staged(parts: Sequence[Part], *, outcomes: exp.Select, values: exp.Select, dialect: Dialect) -> Stages:
    """The stages of a query that has these parts and these two answers. The trees are used up."""
    readers = readers_of([*(part for _, part in parts), outcomes, values])
    alone = {name: part for name, part in parts if readers[name] == 1}

    def written(select: exp.Select) -> str:
        """Together with the parts that only this query reads."""
        for name in dict.fromkeys(_only_for(select, alone)):
            select = select.with_(name, as_=alone[name], copy=False)
        return quoted(select).sql(dialect, comments=False)

    return Stages(
        tuple(Stage(name, written(part)) for name, part in parts if name not in alone),
        outcomes=written(outcomes),
        values=written(values),
    )


def _only_for(select: exp.Select, alone: dict[str, exp.Select]) -> list[str]:
    """The parts with one reader that this query comes to, each after what it reads itself."""
    read = [table.name for table in select.find_all(exp.Table) if table.name in alone]
    return [found for name in read for found in (*_only_for(alone[name], alone), name)]
