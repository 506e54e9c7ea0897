"""Which numbers to hide. First the small ones; then others, until every hidden number can be too many things to guess.

What is promised (checked by an attacker of its own in the tests): whoever knows all that is published, the sums, and
how numbers are hidden, is left for every hidden number with an interval of more than ``minimum`` whole numbers. Whoever
also knows their own numbers is left with as much for each small number of someone else.
"""

from overstap.overview.protect.flow import Flow, Residual
from overstap.overview.protect.network import Network

__all__ = ["hidden_cells"]


def hidden_cells(network: Network, minimum: int, *, also: frozenset[str] = frozenset()) -> frozenset[str]:
    """The cells to hide, so that no number from 1 to ``minimum`` - 1 can be read or worked out; nor one of ``also``,
    unless it is 0."""
    residual = Residual(network)
    small = [
        at
        for at, arc in enumerate(network.arcs)
        if arc.cell is not None and arc.value > 0 and (arc.value < minimum or arc.cell in also)
    ]
    for at in small:
        residual.hide(at)
    for at in small:
        _guard_from_owners(residual, at, minimum, _guard(residual, at, minimum, without=frozenset()))
    return frozenset(
        arc.cell for at, arc in enumerate(network.arcs) if arc.cell is not None and residual.is_hidden(at)
    )


def _guard(residual: Residual, target: int, minimum: int, *, without: frozenset[str]) -> Flow | None:
    """Hide what it takes that ``target`` has room; the room it has. None: it is all of the owners ``without``, whom no
    page can keep it from."""
    flow = residual.room(target, minimum, without=without)
    if flow.amount >= minimum:
        return flow
    way = residual.way(target, minimum, without=without)
    if way is None:
        most = residual.room(target, minimum, without=without, all_hidden=True)
        if most.amount < minimum:
            return None
        way = [at for at, change in most.change.items() if change]
    for at in way:
        residual.hide(at)
    return residual.room(target, minimum, without=without)


def _guard_from_owners(residual: Residual, target: int, minimum: int, flow: Flow | None) -> None:
    """An owner whose numbers are no part of the room leaves it as it is. When there is as much room without all that
    are a part of it, none of them can tell; otherwise each looks at ``target`` in turn."""
    moved = () if flow is None else tuple(at for at, change in flow.change.items() if change)
    touched = {residual.arcs[at].owner for at in moved} - {residual.arcs[target].owner}
    owners = frozenset(owner for owner in touched if owner is not None)
    if owners and residual.room(target, minimum, without=owners).amount < minimum:
        for owner in sorted(owners):
            _guard(residual, target, minimum, without=frozenset({owner}))
