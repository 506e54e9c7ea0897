"""Published numbers and how they add up, as a circulation: what flows into a node flows out of it.

A table with totals is one: a row total flows into its row, from there through its cells into the columns, and out
through the column totals. Tables of the same people stand in series, so that a total that they share is one arc.
"""

from dataclasses import dataclass

__all__ = ["Arc", "Network"]


@dataclass(frozen=True, slots=True)
class Arc:
    """A number that flows from ``tail`` to ``head``."""

    tail: str
    head: str
    value: int
    cell: str | None
    """Under which name it is published; None: it only ties others together and stands nowhere."""
    owner: str | None = None
    """Who knows this number without the report, such as the school that it is about."""
    total: bool = False
    """It sums up others, so it is worth more to a reader."""


@dataclass(frozen=True, slots=True)
class Network:
    """A circulation. Raises ``ValueError`` when the numbers do not add up, or two arcs have one cell."""

    arcs: tuple[Arc, ...]

    def __post_init__(self) -> None:
        balance: dict[str, int] = {}
        for arc in self.arcs:
            balance[arc.tail] = balance.get(arc.tail, 0) - arc.value
            balance[arc.head] = balance.get(arc.head, 0) + arc.value
        wrong = sorted(node for node, rest in balance.items() if rest)
        if wrong or any(arc.value < 0 for arc in self.arcs):
            raise ValueError(f"the numbers do not add up at {', '.join(wrong) or 'a negative number'}")
        names = [arc.cell for arc in self.arcs if arc.cell is not None]
        if len({*names}) != len(names):
            raise ValueError("two numbers have the same name")
