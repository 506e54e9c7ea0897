"""A Boolean graph in which equal formulas are one node, over dossiers with lists of any length.

A *literal* is a signed node number: ``-x`` is *not x*. There are constants, leaves (what a dossier can vary), conjunctions,
and two kinds of node that speak of a whole list, whatever its length: "at least n items do" and the outcome of an
aggregate. What those mean for lists of at most so many items is said by ``Dag.lower``.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Literal as OneOf
from typing import TypeAlias

__all__ = [
    "FALSE",
    "TRUE",
    "Aggregate",
    "Clause",
    "Dag",
    "ItemAtom",
    "LeafName",
    "Lit",
    "Node",
    "OutputKey",
]

Lit: TypeAlias = int
TRUE: Lit = 1
FALSE: Lit = -1

LeafName: TypeAlias = tuple[str | int | bool, ...]
OutputKey: TypeAlias = str | int
Clause: TypeAlias = tuple[Lit, ...]
Node: TypeAlias = (
    tuple[OneOf["true"]]
    | tuple[OneOf["leaf"], LeafName]
    | tuple[OneOf["and"], tuple[Lit, ...]]
    | tuple[OneOf["least"], int, int]
    | tuple[OneOf["output"], int, OutputKey]
)


@dataclass(slots=True)
class ItemAtom:
    """What is asked of every item of one list; ``child(slot)`` is true when there is an item in that slot that meets it."""

    group: str
    """The list."""
    child: Callable[[int], Lit]
    children: list[Lit] = field(default_factory=list[int])

    def upto(self, slots: int) -> list[Lit]:
        """The children of the first ``slots`` items."""
        while len(self.children) < slots:
            self.children.append(self.child(len(self.children)))
        return self.children[:slots]


@dataclass(slots=True)
class Aggregate:
    """The outcome of ``vroegste``, ``laatste`` or ``nieuwste`` over one list."""

    group: str
    """The list."""
    template: tuple[Lit, ...]
    """All that is read of the first slot; equal templates mean equal aggregates."""
    build: Callable[[int], Mapping[OutputKey, Lit]]
    """Its outputs over the first so many slots."""
    built: dict[int, Mapping[OutputKey, Lit]] = field(default_factory=dict[int, Mapping[OutputKey, Lit]])

    def outputs(self, slots: int) -> Mapping[OutputKey, Lit]:
        """Its outputs over the first ``slots`` items."""
        if slots not in self.built:
            self.built[slots] = self.build(slots)
        return self.built[slots]


class Dag:
    """Makes nodes; never forgets one."""

    def __init__(self) -> None:
        self.nodes: list[Node] = [("true",), ("true",)]
        self._index: dict[Node, int] = {}
        self.clauses: dict[int, tuple[Clause, ...]] = {}
        """Leaf -> what always holds of it and the other leaves of the same fact."""
        self.atoms: list[ItemAtom] = []
        self._atom_index: dict[tuple[str, Lit], int] = {}
        self.aggregates: list[Aggregate] = []
        self._aggregate_index: dict[tuple[object, ...], int] = {}
        self._lowered: dict[tuple[int, int], Lit] = {}

    # -- nodes ------------------------------------------------------------------------------------------------

    def _make(self, node: Node) -> Lit:
        found = self._index.get(node)
        if found is None:
            found = self._index[node] = len(self.nodes)
            self.nodes.append(node)
        return found

    def leaf(self, *name: str | int | bool) -> Lit:
        """Something that a dossier can vary."""
        return self._make(("leaf", name))

    def both(self, left: Lit, right: Lit) -> Lit:
        """*left* and *right*."""
        if left == right or right == TRUE:
            return left
        if left == TRUE:
            return right
        if left == FALSE or right == FALSE or left == -right:
            return FALSE
        return self._make(("and", (left, right) if left < right else (right, left)))

    def either(self, left: Lit, right: Lit) -> Lit:
        """*left* or *right*."""
        return -self.both(-left, -right)

    def all_of(self, parts: Iterable[Lit]) -> Lit:
        """Every part."""
        kept: set[Lit] = set()
        for part in parts:
            if part == FALSE or -part in kept:
                return FALSE
            if part != TRUE:
                kept.add(part)
        if not kept:
            return TRUE
        if len(kept) == 1:
            return kept.pop()
        return self._make(("and", tuple(sorted(kept))))

    def any_of(self, parts: Iterable[Lit]) -> Lit:
        """At least one part."""
        return -self.all_of([-part for part in parts])

    def xor(self, left: Lit, right: Lit) -> Lit:
        """One of the two and not both."""
        if left < 0:
            return -self.xor(-left, right)
        if right < 0:
            return -self.xor(left, -right)
        if left > right:
            left, right = right, left
        if left == TRUE:
            return -right
        return self.both(-self.both(left, right), -self.both(-left, -right))

    def iff(self, left: Lit, right: Lit) -> Lit:
        """Both or neither."""
        return -self.xor(left, right)

    def choose(self, test: Lit, then: Lit, otherwise: Lit) -> Lit:
        """``then`` when ``test`` holds, else ``otherwise``."""
        if test == TRUE or then == otherwise:
            return then
        if test == FALSE:
            return otherwise
        return self.either(self.both(test, then), self.both(-test, otherwise))

    def at_least(self, number: int, parts: Sequence[Lit]) -> Lit:
        """At least so many of the parts."""
        if number <= 0:
            return TRUE
        if number > len(parts):
            return FALSE
        counted = [TRUE] + [FALSE] * number
        for part in parts:
            for step in range(number, 0, -1):
                counted[step] = self.either(counted[step], self.both(counted[step - 1], part))
        return counted[number]

    # -- whole lists --------------------------------------------------------------------------------------------

    def items_at_least(self, number: int, atom: ItemAtom) -> Lit:
        """At least ``number`` items of a list of any length."""
        first = atom.upto(1)[0]
        if number <= 0:
            return TRUE
        if first == FALSE:  # of no item, in whatever slot
            return FALSE
        key = (atom.group, first)
        if key not in self._atom_index:
            self._atom_index[key] = len(self.atoms)
            self.atoms.append(atom)
        return self._make(("least", self._atom_index[key], number))

    def aggregate(self, kind: str, made: Aggregate) -> int:
        """The number of this aggregate; an equal one gets the same number."""
        key = (kind, made.group, made.template)
        if key not in self._aggregate_index:
            self._aggregate_index[key] = len(self.aggregates)
            self.aggregates.append(made)
        return self._aggregate_index[key]

    def output(self, aggregate: int, key: OutputKey) -> Lit:
        """One output of an aggregate."""
        return self._make(("output", aggregate, key))

    def lower(self, node: int, slots: int) -> Lit:
        """What a node about a whole list means when there are at most ``slots`` items."""
        found = self._lowered.get((node, slots))
        if found is None:
            match self.nodes[node]:
                case ("least", atom, number):
                    found = self.at_least(number, self.atoms[atom].upto(slots))
                case ("output", aggregate, key):
                    found = self.aggregates[aggregate].outputs(slots)[key]
                case _:
                    raise TypeError("only nodes about lists are lowered")
            self._lowered[node, slots] = found
        return found

    # -- walking ------------------------------------------------------------------------------------------------

    def below(self, node: int, slots: int) -> tuple[Lit, ...]:
        """What a node is directly made of, for lists of at most ``slots`` items."""
        made = self.nodes[node]
        if made[0] == "and":
            return made[1]
        if made[0] in ("least", "output"):
            return (self.lower(node, slots),)
        return ()

    def cone(self, lits: Iterable[Lit], slots: int, seen: set[int]) -> list[int]:
        """The nodes that ``lits`` are made of and that are not in ``seen``, parts first; ``seen`` then holds them."""
        order: list[int] = []
        waiting = [abs(lit) for lit in lits]
        waiting.reverse()
        while waiting:
            node = waiting.pop()
            if node < 0:
                order.append(-node)
                continue
            if node in seen:
                continue
            seen.add(node)
            made = self.nodes[node]
            if made[0] == "and":
                waiting.append(-node)
                waiting.extend([abs(part) for part in made[1] if abs(part) not in seen])
            elif made[0] == "leaf" or made[0] == "true":
                order.append(node)
            else:
                waiting.append(-node)
                waiting.append(abs(self.lower(node, slots)))
        return order
