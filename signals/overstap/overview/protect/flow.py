"""How far a hidden number can move when all that is published stays as it is: exact, by flows through what is hidden.

The reader of a report is taken to know how numbers are hidden: a nought is always shown, so what is hidden is at
least 1. An arc that is published nowhere is only known not to be negative.
"""

import heapq
from collections import deque
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Final

from overstap.overview.protect.network import Network

__all__ = ["Flow", "Residual"]

_UNLIMITED: Final = 1 << 60
_CELL: Final = 1_000
_TOTAL: Final = 4_000


@dataclass(slots=True)
class Flow:
    """What moves: arc -> how much more or less."""

    amount: int = 0
    change: dict[int, int] = field(default_factory=dict[int, int])


class Residual:
    """The room that hidden numbers have. ``hide`` only ever gives more room."""

    def __init__(self, network: Network) -> None:
        self.arcs = network.arcs
        self._hidden = [arc.cell is None for arc in self.arcs]
        self._around: dict[str, list[int]] = {}
        self._open: dict[str, list[int]] = {}
        for at, arc in enumerate(self.arcs):
            for node in {arc.tail, arc.head}:
                self._around.setdefault(node, []).append(at)
                self._open.setdefault(node, [])
            if arc.cell is None:
                self._add(at)

    def hide(self, at: int) -> None:
        """Hide the number of an arc."""
        if not self._hidden[at]:
            self._hidden[at] = True
            self._add(at)

    def is_hidden(self, at: int) -> bool:
        """Hidden, or never published."""
        return self._hidden[at]

    def room(
        self, target: int, wanted: int, *, without: frozenset[str] = frozenset(), all_hidden: bool = False
    ) -> Flow:
        """How many values ``target`` can take besides its own, up to ``wanted``; ``without``: not through the
        numbers of these owners; ``all_hidden``: if every number but 0 were hidden."""
        arc = self.arcs[target]
        around = self._around if all_hidden else self._open
        up = self._push(around, arc.head, arc.tail, target, wanted, without)
        if up.amount >= wanted:
            return up
        fewer = min(wanted - up.amount, arc.value - 1)
        down = self._push(around, arc.tail, arc.head, target, fewer, without)
        return Flow(up.amount + down.amount, up.change | down.change)

    def way(self, target: int, wanted: int, *, without: frozenset[str]) -> list[int] | None:
        """A way along which ``target`` can become ``wanted`` more, at the least loss; None: no single one is wide
        enough, which can only be for an owner, for all the rest together always is."""
        arc = self.arcs[target]
        best = {arc.head: 0}
        came: dict[str, tuple[str, int]] = {}
        queue = [(0, arc.head)]
        while queue:
            cost, node = heapq.heappop(queue)
            if node == arc.tail:
                return [*self._back(came, arc.head, arc.tail)]
            if cost > best[node]:
                continue
            for at, to, room in self._steps(self._around, node, {}, without):
                if at == target or room < wanted:
                    continue
                longer = cost + (1 if self._hidden[at] else self._loss(at))
                if longer < best.get(to, _UNLIMITED):
                    best[to] = longer
                    came[to] = (node, at)
                    heapq.heappush(queue, (longer, to))
        return None

    def _loss(self, at: int) -> int:
        """What readers lose when a number is hidden: few numbers rather than many, cells rather than totals."""
        arc = self.arcs[at]
        return (_TOTAL if arc.total else _CELL) + arc.value

    # -- flows ------------------------------------------------------------------------------------------------------

    def _push(
        self,
        around: dict[str, list[int]],
        start: str,
        end: str,
        target: int,
        wanted: int,
        without: frozenset[str],
    ) -> Flow:
        """The most that fits from ``start`` to ``end`` through the arcs ``around`` each node, up to ``wanted``; never
        through ``target`` itself."""
        flow = Flow()
        while flow.amount < wanted:
            came = self._search(around, start, end, target, flow.change, without)
            if came is None:
                break
            path = [*self._walk(came, start, end)]
            amount = min(wanted - flow.amount, *(self._room(at, ahead, flow.change) for at, ahead in path))
            for at, ahead in path:
                flow.change[at] = flow.change.get(at, 0) + (amount if ahead else -amount)
            flow.amount += amount
        return flow

    def _search(
        self,
        around: dict[str, list[int]],
        start: str,
        end: str,
        target: int,
        change: dict[int, int],
        without: frozenset[str],
    ) -> dict[str, tuple[str, int]] | None:
        """How to come from ``start`` at each node, up to ``end``; breadth first, so the way is short."""
        came: dict[str, tuple[str, int]] = {start: (start, -1)}
        queue = deque([start])
        while queue:
            node = queue.popleft()
            for at in around[node]:  # not by `_steps`: most of the time is spent here
                arc = self.arcs[at]
                ahead = arc.tail == node
                to = arc.head if ahead else arc.tail
                if to in came or at == target or arc.owner in without:
                    continue
                if arc.value == 0 and arc.cell is not None:
                    continue
                if not ahead and self._room(at, ahead, change) <= 0:
                    continue
                came[to] = (node, at)
                if to == end:
                    return came
                queue.append(to)
        return None

    def _steps(
        self, around: dict[str, list[int]], node: str, change: dict[int, int], without: frozenset[str]
    ) -> Iterator[tuple[int, str, int]]:
        for at in around[node]:
            arc = self.arcs[at]
            if arc.owner in without or not (arc.value or arc.cell is None):
                continue  # their own, or a nought that everyone sees
            ahead = arc.tail == node
            yield at, arc.head if ahead else arc.tail, self._room(at, ahead, change)

    def _room(self, at: int, ahead: bool, change: dict[int, int]) -> int:
        if ahead:
            return _UNLIMITED
        arc = self.arcs[at]
        return arc.value + change.get(at, 0) - (0 if arc.cell is None else 1)

    def _walk(self, came: dict[str, tuple[str, int]], start: str, end: str) -> Iterator[tuple[int, bool]]:
        """Arcs on the way, from its end, each with whether it is followed ahead."""
        node = end
        while node != start:
            before, at = came[node]
            yield at, self.arcs[at].tail == before
            node = before

    def _back(self, came: dict[str, tuple[str, int]], start: str, end: str) -> Iterator[int]:
        return (at for at, _ in self._walk(came, start, end))

    def _add(self, at: int) -> None:
        for node in {self.arcs[at].tail, self.arcs[at].head}:
            self._open[node].append(at)
