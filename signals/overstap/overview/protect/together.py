"""Several networks on one page. Numbers of different things are never summed up, but whoever knows the rules can know
that two are the same, or that one is at most so much as others together: then a hidden number follows from another
network. So hiding goes on until no network, no equal number and no rule asks for more.
"""

from collections.abc import Collection, Iterator, Mapping, Sequence

from overstap.overview.protect.linked import Linked
from overstap.overview.protect.network import Network
from overstap.overview.protect.suppress import hidden_cells
from overstap.overview.protect.ties import Tie

__all__ = ["together"]


def together(
    networks: Sequence[Network],
    alone: Mapping[str, int],
    linked: Linked,
    tie: Tie,
    minimum: int,
    *,
    also: frozenset[str] = frozenset(),
) -> frozenset[str]:
    """The cells to hide over all ``networks`` and the numbers ``alone``, which are in no network and have ``tie``;
    ``also`` these, whatever their numbers."""
    groups = [*map(_of_all, networks), *({name: value} for name, value in alone.items())]
    asked = frozenset(name for name, value in alone.items() if 0 < value < minimum) | also
    hidden = asked
    for name, value in sorted(linked.values.items()):
        if value < minimum:
            hidden |= linked.to_hide(name, hidden, minimum)
    while True:
        hidden = hidden.union(*(hidden_cells(network, minimum, also=asked) for network in networks))
        more = {*_equal(groups, hidden)}
        more |= tie.give_away(alone, hidden | more, minimum)
        if more <= hidden:
            return hidden
        asked |= more - hidden
        hidden |= more


def _of_all(network: Network) -> dict[str, int]:
    """The numbers that are of no single owner. No rule is about one owner, so theirs are equal by chance."""
    return {arc.cell: arc.value for arc in network.arcs if arc.cell is not None and arc.owner is None}


def _equal(groups: Sequence[Mapping[str, int]], hidden: Collection[str]) -> Iterator[str]:
    """What is the same as a hidden number of another group."""
    where: dict[int, set[int]] = {}
    for at, group in enumerate(groups):
        for name, value in group.items():
            if name in hidden:
                where.setdefault(value, set()).add(at)
    for at, group in enumerate(groups):
        for name, value in group.items():
            if where.get(value, set()) - {at}:
                yield name
