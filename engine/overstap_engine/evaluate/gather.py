"""Gathering places: what is known when a plan is made is added up then, the rest is read from a row.

Support and missing both follow chains of derived facts and signals. A ``Chain`` remembers, in the row itself, what it
found for each, and never recurses deeper than a fixed number of links.
"""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import TypeAlias

from overstap_engine.evaluate.row import Row, key_of, slot
from overstap_engine.evaluate.truths import NO_ITEM
from overstap_engine.model.dependencies import Key, dependencies
from overstap_engine.plan.plan import Plan

__all__ = ["NOTHING", "Chain", "Gather", "Reader", "gather", "top", "union"]

Reader: TypeAlias = Callable[[Row, Row, int], int]
"""(row, item at hand, bits that the places of its fields are shifted) -> places."""

_LINKS = 32


@dataclass(frozen=True, slots=True)
class Gather:
    """A recipe for a set of places."""

    fixed: int = 0
    """Places that are always in it."""
    fields: int = 0
    """Places of fields of the first item, for the item at hand, always in it."""
    unknown: tuple[tuple[str, int], ...] = ()
    """Input facts whose place is in it when they are unknown."""
    readers: tuple[Reader, ...] = ()
    """Whatever else depends on the row."""

    def reader(self) -> Reader:
        """The recipe as one closure."""
        fixed, fields, unknown, readers = self.fixed, self.fields, self.unknown, self.readers
        if not fields and not unknown:
            if not readers:
                return lambda row, item, shift: fixed
            if len(readers) == 1 and not fixed:
                return readers[0]

        def read(row: Row, item: Row, shift: int) -> int:
            found = fixed | (fields << shift)
            for name, place in unknown:
                if row[name] is None:
                    found |= place
            for reader in readers:
                found |= reader(row, item, shift)
            return found

        return read


NOTHING = Gather()


def gather(parts: Iterable[Gather]) -> Gather:
    """The union of recipes."""
    fixed, fields = 0, 0
    unknown: dict[tuple[str, int], None] = {}
    readers: list[Reader] = []
    for part in parts:
        fixed |= part.fixed
        fields |= part.fields
        unknown.update(dict.fromkeys(part.unknown))
        readers.extend(part.readers)
    return Gather(fixed, fields, tuple(unknown), tuple(readers))


def top(reader: Reader) -> Callable[[Row], int]:
    """A reader where there is no item at hand."""
    return lambda row: reader(row, NO_ITEM, 0)


def union(parts: Iterable[int]) -> int:
    """The union of sets of places."""
    found = 0
    for part in parts:
        found |= part
    return found


class Chain:
    """Places of derived facts and signals, found once for each row."""

    def __init__(self, plan: Plan, make: Callable[[Key], Callable[[Row], int]], remembered_as: str) -> None:
        """``make``: how to find the places of one derived fact or signal; asked for at the first use.
        ``remembered_as``: one word, under which rows remember them."""
        self._links = {
            key_of(step): _link(make, key_of(step), f"{remembered_as} {slot(key_of(step))}")
            for step in plan.steps
        }
        self._milestones = _milestones(plan)

    def link(self, key: Key) -> Callable[[Row], int]:
        """What finds the places of one derived fact or signal."""
        return self._links[key]

    def of(self, key: Key, row: Row) -> int:
        """The places of one derived fact or signal."""
        return self._links[key](row)

    def prepare(self, row: Row) -> None:
        """Answers, in a plan with very long chains, so many questions that no later one goes deep."""
        for key in self._milestones:
            self._links[key](row)


def _link(make: Callable[[Key], Callable[[Row], int]], key: Key, remembered_at: str) -> Callable[[Row], int]:
    reader: Callable[[Row], int] | None = None

    def link(row: Row) -> int:
        nonlocal reader
        found: int | None = row.get(remembered_at)
        if found is None:
            if reader is None:
                reader = make(key)
            found = row[remembered_at] = reader(row)
        return found

    return link


def _milestones(plan: Plan) -> tuple[Key, ...]:
    graph: Mapping[Key, tuple[Key, ...]] = dependencies(plan.rulebook)
    depth: dict[Key, int] = {}
    for step in plan.steps:
        key = key_of(step)
        depth[key] = 1 + max((depth[needed] for needed in graph[key]), default=0)
    read = {needed for keys in graph.values() for needed in keys}
    return tuple(key for key, links in depth.items() if links % _LINKS == 0 and key in read)
