"""What conditions need to know of a list: columns that are worked out for each item, and added up for each dossier."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import TypeAlias

from overstap_engine.evaluate.sql.names import Names
from overstap_engine.evaluate.sql.strata import Strata, leaves_of, nodes_of
from overstap_engine.plan.node import AnyItem, ItemCount, Leaf, Node
from overstap_engine.plan.plan import ExtremeStep, NewestStep, SignalStep, Step

__all__ = ["Aggregate", "Best", "Counting", "Existence", "Lists"]


@dataclass(frozen=True, slots=True)
class Existence:
    """Does some item meet a condition?"""

    list: str
    body: Node
    flag: str
    """Of an item: does it meet the condition."""
    found: str
    """Of a dossier: some item certainly does."""
    open: str
    """Of a dossier: of some item it is unknown."""


@dataclass(frozen=True, slots=True)
class Counting:
    """How many items meet a condition?"""

    list: str
    body: Node
    flag: str
    least: str
    most: str


@dataclass(frozen=True, slots=True)
class Best:
    """The first, the last or the newest of the items that meet a condition."""

    step: ExtremeStep | NewestStep
    list: str
    body: Node
    flag: str
    best: str
    """Of a dossier: the best date of the items that certainly qualify."""
    rival: str
    """Of a dossier: the best date of the items of which that is unknown."""
    undated: str
    """Of a dossier: some item that may qualify has no date."""
    rank: str = ""
    """Of an item, for ``nieuwste``: 1 for the newest that certainly qualifies."""
    value: str = ""
    """Of a dossier, for ``nieuwste``: the field of the newest item."""
    number: str = ""
    """Of a dossier, for ``nieuwste``: the number of the newest item."""


Aggregate: TypeAlias = Existence | Counting | Best


@dataclass(slots=True)
class Lists:
    """The columns of every list condition, by what is asked; the same question gets the same columns."""

    names: Names
    strata: Strata
    existence: dict[tuple[str, Node], Existence] = field(default_factory=dict[tuple[str, Node], Existence])
    counting: dict[tuple[str, Node], Counting] = field(default_factory=dict[tuple[str, Node], Counting])
    best: dict[str, Best] = field(default_factory=dict[str, Best])
    flags: dict[tuple[str, Node], str] = field(default_factory=dict[tuple[str, Node], str])

    def add(self, steps: Iterable[Step], scope: Node) -> None:
        """Give columns to all that these steps ask."""
        for step in steps:
            stem = step.code if isinstance(step, SignalStep) else step.id
            if isinstance(step, (ExtremeStep, NewestStep)):
                self.best[step.id] = self._best(step)
            else:
                for node in nodes_of(step):
                    self._add_node(node, stem)
        self._add_node(scope, "bereik")

    def _add_node(self, node: Node, stem: str) -> None:
        for leaf in leaves_of(node):
            match leaf:
                case Leaf(AnyItem(name, body)) if (name, body) not in self.existence:
                    flag = self._flag(name, body, stem)
                    found, is_open = self.names.new(stem, "_een"), self.names.new(stem, "_een_open")
                    self.existence[name, body] = Existence(name, body, flag, found, is_open)
                case Leaf(ItemCount(name, body)) if (name, body) not in self.counting:
                    flag = self._flag(name, body, stem)
                    least, most = self.names.new(stem, "_minstens"), self.names.new(stem, "_hoogstens")
                    self.counting[name, body] = Counting(name, body, flag, least, most)
                case _:
                    pass

    def _best(self, step: ExtremeStep | NewestStep) -> Best:
        flag = self._flag(step.list, step.where, step.id)
        columns = [self.names.new(step.id, suffix) for suffix in ("_beste", "_rivaal", "_zonder_datum")]
        if isinstance(step, ExtremeStep):
            return Best(step, step.list, step.where, flag, *columns)
        more = [self.names.new(step.id, suffix) for suffix in ("_rang", "_waarde", "_item")]
        return Best(step, step.list, step.where, flag, *columns, *more)

    def _flag(self, name: str, body: Node, stem: str) -> str:
        if (name, body) not in self.flags:
            self.flags[name, body] = self.names.new(stem, "_telt")
        return self.flags[name, body]

    def all(self) -> Iterator[Aggregate]:
        """Every question."""
        yield from self.existence.values()
        yield from self.counting.values()
        yield from self.best.values()

    def at(self, level: int) -> dict[str, list[Aggregate]]:
        """The questions that can be answered from this layer on, not before, by list."""
        found: dict[str, list[Aggregate]] = {}
        for aggregate in self.all():
            if self.strata.level_of([aggregate.body]) == level:
                found.setdefault(aggregate.list, []).append(aggregate)
        return found
