"""Someone who reads what is published and wants to know what is hidden: a solver that knows nothing of how it is hidden
but that a nought never is. It sees the sums, and solves them exactly over whole numbers."""

from collections.abc import Iterable, Mapping
from importlib import import_module
from typing import Any

from overstap.overview.protect.network import Network

__all__ = ["Attacker", "attack"]


class Attacker:
    """What can be known of numbers by their sums. A number that stands nowhere is named, and may be nought."""

    def __init__(self, known: Mapping[str, int], hidden: Iterable[str], unseen: Iterable[str] = ()) -> None:
        self._z3: Any = import_module("z3")  # it has no types
        self._known = known
        self._least = dict.fromkeys(hidden, 1) | dict.fromkeys(unseen, 0)
        self._sums: list[tuple[tuple[str, ...], tuple[str, ...]]] = []

    def learn(self, one: Iterable[str], other: Iterable[str]) -> None:
        """The numbers ``one`` sum up to as much as the numbers ``other``."""
        self._sums.append((tuple(one), tuple(other)))

    def knows_within(self, name: str, width: int) -> bool:
        """Whether it can tell a hidden number to within fewer than ``width``: no two worlds are that far apart."""
        solver = self._z3.Solver()
        one, other = self._world("a", solver), self._world("b", solver)
        solver.add(one[name] - other[name] >= width)
        return bool(solver.check() == self._z3.unsat)

    def bounds(self, name: str, most: int) -> tuple[int, int]:
        """The least and the greatest that a hidden number can be, the latter up to ``most``."""
        found: list[int] = []
        for better in ("minimize", "maximize"):
            optimizer = self._z3.Optimize()
            world = self._world("w", optimizer)
            optimizer.add(world[name] <= most)
            goal = getattr(optimizer, better)(world[name])
            assert optimizer.check() == self._z3.sat
            found.append(int(goal.value().as_long()))
        return found[0], found[1]

    def _world(self, mark: str, solver: Any) -> dict[str, Any]:
        world: dict[str, Any] = {name: self._z3.IntVal(value) for name, value in self._known.items()}
        for name, least in self._least.items():
            world[name] = self._z3.Int(f"{mark} {name}")
            solver.add(world[name] >= least)
        nought = self._z3.IntVal(0)
        for one, other in self._sums:
            solver.add(
                sum((world[name] for name in one), nought) == sum((world[name] for name in other), nought)
            )
        return world


def attack(network: Network, hidden: frozenset[str], *, owner: str | None = None) -> Attacker:
    """An attacker who reads a network; as an ``owner`` also knowing their own numbers."""
    names = {arc: arc.cell or f"unseen {at}" for at, arc in enumerate(network.arcs)}
    own = {names[arc] for arc in network.arcs if owner is not None and arc.owner == owner}
    unseen = {names[arc] for arc in network.arcs if arc.cell is None}
    known = {names[arc]: arc.value for arc in network.arcs if names[arc] not in (hidden | unseen) - own}
    found = Attacker(known, hidden - own, unseen - own)
    for node in {arc.tail for arc in network.arcs}:
        found.learn(
            (names[arc] for arc in network.arcs if arc.tail == node),
            (names[arc] for arc in network.arcs if arc.head == node),
        )
    return found
