"""How many items per list are enough: the small-model bound.

An item condition looks at one item and the dossier, never at another item. So taking an item out of a list can only
break what needs a witness: "at least n items do" needs n of them, and the outcome of an aggregate, whatever it is,
hangs on one item (the winner, or one undecided item that could change the answer). A question that some dossier
answers is answered by one with, per list, at most the witnesses needed. What needs a witness is read off the graph,
with the sign under which each node is needed; of a choice one side is enough.
"""

from collections.abc import Iterable, Mapping
from typing import TypeAlias

from overstap_engine.prove.encode.dag import Dag, Lit

__all__ = ["UNBOUNDED", "Bounds"]

Witnesses: TypeAlias = Mapping[tuple[str, str, int], int]
"""(list, what it is, its number) -> how many items it needs."""

_NONE: Witnesses = {}
UNBOUNDED = 10**6
"""More items than any bound: the question speaks of a particular place in a list."""


class Bounds:
    """Remembers what was worked out for every node."""

    def __init__(self, dag: Dag, item_leaves: Mapping[int, str]) -> None:
        self._dag = dag
        self._item_leaves = item_leaves
        """Leaf -> the list of whose items it speaks."""
        self._found: dict[tuple[Lit, bool], Witnesses] = {}

    def of(self, lits: Iterable[Lit]) -> dict[str, int]:
        """List -> so many items are enough for a dossier on which all ``lits`` hold, if there is one at all."""
        return _per_list(_together(self._needed(lit, inside=False) for lit in lits))

    def _needed(self, lit: Lit, *, inside: bool) -> Witnesses:
        """The witnesses that keep ``lit`` true. ``inside``: within an item condition, where every item may need its
        own side of a choice, so that all sides count."""
        waiting = [lit]
        while waiting:
            current = waiting[-1]
            if (current, inside) in self._found:
                waiting.pop()
                continue
            missing = [part for part in self._parts(current) if (part, inside) not in self._found]
            if missing:
                waiting.extend(missing)
                continue
            self._found[current, inside] = self._combine(current, inside=inside)
            waiting.pop()
        return self._found[lit, inside]

    def _parts(self, lit: Lit) -> list[Lit]:
        made = self._dag.nodes[abs(lit)]
        if made[0] != "and":
            return []
        return [*made[1]] if lit > 0 else [-part for part in made[1]]

    def _combine(self, lit: Lit, *, inside: bool) -> Witnesses:
        made = self._dag.nodes[abs(lit)]
        match made:
            case ("and", _):
                parts = [self._found[part, inside] for part in self._parts(lit)]
                if lit > 0 or inside:
                    return _together(parts)
                return _either(parts, lit)
            case ("least", atom, number):
                return self._of_atom(atom, number, lit > 0)
            case ("output", aggregate, _):
                return self._of_aggregate(aggregate)
            case ("leaf", _):
                name = self._item_leaves.get(abs(lit))
                return _NONE if inside or name is None else {(name, "place", 0): UNBOUNDED}
            case _:
                return _NONE

    def _of_atom(self, atom: int, number: int, positive: bool) -> Witnesses:
        """The items themselves, and what their condition needs of other lists, through derived facts."""
        asked = self._dag.atoms[atom]
        child = asked.upto(1)[0]
        nested = self._needed(child if positive else -child, inside=True)
        own: Witnesses = {(asked.group, "atom", atom): number} if positive else _NONE
        return _together([own, nested])

    def _of_aggregate(self, number: int) -> Witnesses:
        aggregate = self._dag.aggregates[number]
        nested = [self._needed(sign * lit, inside=True) for lit in aggregate.template for sign in (1, -1)]
        return _together([{(aggregate.group, "aggregate", number): 1}, *nested])


def _together(parts: Iterable[Witnesses]) -> Witnesses:
    """All of them: a witness that several need counts once."""
    several = [part for part in parts if part]
    if not several:
        return _NONE
    if len(several) == 1:
        return several[0]
    found = dict(several[0])
    for part in several[1:]:
        for key, number in part.items():
            if number > found.get(key, 0):
                found[key] = number
    return found


def _either(parts: list[Witnesses], lit: Lit) -> Witnesses:
    """One of them is enough; which one differs per dossier, so the largest counts, per list."""
    union = _together(parts)
    if not union:
        return union
    whole = _per_list(union)
    largest: dict[str, int] = {}
    for part in parts:
        for name, number in _per_list(part).items():
            largest[name] = max(largest.get(name, 0), number)
    found = {key: number for key, number in union.items() if largest[key[0]] >= whole[key[0]]}
    for name, number in largest.items():
        if number < whole[name]:
            found[name, "choice", abs(lit)] = number
    return found


def _per_list(witnesses: Witnesses) -> dict[str, int]:
    total: dict[str, int] = {}
    for (name, _, _), number in witnesses.items():
        total[name] = min(total.get(name, 0) + number, UNBOUNDED)
    return total
