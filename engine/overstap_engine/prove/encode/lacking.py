"""Places that are reported as missing, of every dossier at once; and where two versions report different ones."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TypeAlias

from overstap_engine.prove.encode.dag import FALSE, Dag, ItemAtom, Lit
from overstap_engine.prove.encode.world import World

__all__ = ["Gathering", "Lacking", "PerItem", "Winner", "differing_places", "differing_winners"]

PerItem: TypeAlias = Callable[[int], Lit]
"""Slot of a list -> a node about the item in it."""

Winner: TypeAlias = tuple[str, str, int]
"""(list, field, number of the aggregate)."""


@dataclass(frozen=True, slots=True)
class Lacking:
    """Place -> the node that says that it is reported."""

    facts: Mapping[str, Lit]
    """Facts and lists."""
    items: Mapping[tuple[str, str], PerItem]
    """(list, field), of each item."""
    winners: Mapping[Winner, Lit]
    """The field of the newest item, of whichever item that is."""


# -- comparing two worlds ---------------------------------------------------------------------------------------------


def differing_places(world: World, one: Lacking, other: Lacking) -> Lit:
    """Some fact, list or field of an item is reported by only one of the two; the newest items left aside.
    ``world``: either of the two, which read the same dossier."""
    dag = world.dag
    lits = [
        dag.xor(one.facts.get(name, FALSE), other.facts.get(name, FALSE))
        for name in {**one.facts, **other.facts}
    ]
    for place in {**one.items, **other.items}:
        mine, theirs = one.items.get(place, _nowhere), other.items.get(place, _nowhere)
        atom = ItemAtom(world.list_key(place[0]), _either_but_not_both(dag, mine, theirs))
        lits.append(dag.items_at_least(1, atom))
    return dag.any_of(lits)


def differing_winners(world: World, one: Lacking, other: Lacking) -> Lit:
    """Only one of the two reports the newest item of some aggregate. The place may still be reported otherwise."""
    dag = world.dag
    return dag.any_of(
        [
            dag.xor(one.winners.get(key, FALSE), other.winners.get(key, FALSE))
            for key in {**one.winners, **other.winners}
        ]
    )


def _either_but_not_both(dag: Dag, one: PerItem, other: PerItem) -> PerItem:
    return lambda slot: dag.xor(one(slot), other(slot))


def _nowhere(slot: int) -> Lit:
    return FALSE


# -- gathering --------------------------------------------------------------------------------------------------------


@dataclass(slots=True)
class Gathering:
    """Reports of the same place from several parts."""

    dag: Dag
    _facts: dict[str, list[Lit]] = field(default_factory=dict[str, list[Lit]])
    _items: dict[tuple[str, str], list[tuple[Lit, PerItem]]] = field(
        default_factory=dict[tuple[str, str], list[tuple[Lit, PerItem]]]
    )
    _winners: dict[Winner, list[Lit]] = field(default_factory=dict[Winner, list[Lit]])

    def fact(self, name: str, lit: Lit) -> None:
        """A fact or list."""
        if lit != FALSE:
            self._facts.setdefault(name, []).append(lit)

    def item(self, place: tuple[str, str], guard: Lit, per_item: PerItem) -> None:
        """A field of the items."""
        if guard != FALSE:
            self._items.setdefault(place, []).append((guard, per_item))

    def winner(self, key: Winner, lit: Lit) -> None:
        """The field of the newest item."""
        if lit != FALSE:
            self._winners.setdefault(key, []).append(lit)

    def add(self, guard: Lit, lacking: Lacking) -> None:
        """All that another part lacks, where ``guard`` holds."""
        for name, lit in lacking.facts.items():
            self.fact(name, self.dag.both(guard, lit))
        for place, per_item in lacking.items.items():
            self.item(place, guard, per_item)
        for key, lit in lacking.winners.items():
            self.winner(key, self.dag.both(guard, lit))

    def lacking(self) -> Lacking:
        """Each place once."""
        return Lacking(
            {name: self.dag.any_of(lits) for name, lits in self._facts.items()},
            {place: _remembered(self.dag, each) for place, each in self._items.items()},
            {key: self.dag.any_of(lits) for key, lits in self._winners.items()},
        )


def _remembered(dag: Dag, each: Sequence[tuple[Lit, PerItem]]) -> PerItem:
    found: dict[int, Lit] = {}

    def per_item(slot: int) -> Lit:
        if slot not in found:
            found[slot] = dag.any_of([dag.both(guard, one(slot)) for guard, one in each])
        return found[slot]

    return per_item
