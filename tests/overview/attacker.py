"""Someone who reads what is published and wants to know what is hidden: a solver that knows nothing of how it is hidden
but that a nought never is. It sees the sums, and solves them exactly over whole numbers."""

from collections.abc import Iterable, Mapping, Sequence
from importlib import import_module
from typing import Any

from overstap.overview.protect.network import Arc, Network
from overstap.overview.sums import ALL, cell

__all__ = ["Attacker", "attack", "attack_page"]


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

    def learn_at_most(self, one: Iterable[str], other: Iterable[str]) -> None:
        """The numbers ``one`` sum up to no more than the numbers ``other``."""
        rest = f"rest {len(self._sums)}"
        self._least[rest] = 0
        self._sums.append(((*one, rest), tuple(other)))

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
    found = Attacker(known, (hidden - own) & {*names.values()}, unseen - own)
    _learn_sums(found, network, names)
    return found


def attack_page(
    networks: Sequence[Network], hidden: frozenset[str], asks: Mapping[str, Sequence[str]]
) -> Attacker:
    """An attacker who reads several networks, and knows from the rulebook which numbers ``asks`` for which: a number
    of actions is at least each of the signals that ask for it, and at most all of them together."""
    names = {
        arc: arc.cell or f"unseen {place} {at}"
        for place, network in enumerate(networks)
        for at, arc in enumerate(network.arcs)
    }
    unseen = {name for arc, name in names.items() if arc.cell is None}
    known = {name: arc.value for arc, name in names.items() if name not in hidden | unseen}
    found = Attacker(known, hidden, unseen)
    for network in networks:
        _learn_sums(found, network, names)
    for action, signals in asks.items():
        whole = [name for name in names.values() if name.startswith(f"action/{ALL}/{action!r}/")]
        parts = [name for name in (cell("signal", signal) for signal in signals) if name in names.values()]
        found.learn_at_most(whole, parts)
        for part in parts:
            found.learn_at_most([part], whole)
    return found


def _learn_sums(found: Attacker, network: Network, names: Mapping[Arc, str]) -> None:
    for node in {arc.tail for arc in network.arcs}:
        found.learn(
            (names[arc] for arc in network.arcs if arc.tail == node),
            (names[arc] for arc in network.arcs if arc.head == node),
        )
