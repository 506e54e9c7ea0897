"""Which parts of an impossible question clash: none can be left out."""

from collections.abc import Iterable, Mapping, Sequence

from overstap_engine.prove.encode.dag import FALSE, TRUE, Dag, Lit
from overstap_engine.prove.session import Session, Stop
from overstap_engine.prove.smallest import Stopped

__all__ = ["flattened", "minimal_core"]


def flattened(dag: Dag, lit: Lit) -> list[Lit]:
    """The conjuncts of a node, down to what is no conjunction."""
    found: dict[Lit, None] = {}
    waiting = [lit]
    while waiting:
        current = waiting.pop()
        made = dag.nodes[abs(current)]
        if current > 0 and made[0] == "and":
            waiting.extend(reversed(made[1]))
        elif current != TRUE:
            found[current] = None
    return [*found]


def minimal_core(session: Session, parts: Mapping[str, Lit], stop: Stop | None = None) -> tuple[str, ...]:
    """Names of parts that are impossible together, none of which can be left out.

    They are tried in order from the last to the first, so the first parts are the ones that stay. What comes out
    depends on which sets are impossible, not on the solver. Raises ``Stopped``.
    """
    impossible = [name for name, lit in parts.items() if lit == FALSE]
    if impossible:
        return (impossible[0],)
    kept = [*parts]
    needless = _needless(session, [parts[name] for name in kept], stop)
    for name in reversed(kept.copy()):
        if parts[name] in needless or _is_impossible(session, parts, kept, name, stop):
            kept.remove(name)
            rest = [parts[one] for one in kept]
            if parts[name] not in needless:
                needless = _not_blamed(session, rest)
    return tuple(kept)


def _needless(session: Session, lits: Sequence[Lit], stop: Stop | None) -> frozenset[Lit]:
    answer = session.solve(lits, stop)
    if answer is None:
        raise Stopped
    if answer:
        raise ValueError("the question is possible")
    return _not_blamed(session, lits)


def _not_blamed(session: Session, lits: Iterable[Lit]) -> frozenset[Lit]:
    """What the solver did not need for its last *no*: without these it is still impossible."""
    wanted = [*lits]
    return frozenset(wanted) - frozenset(session.blamed(wanted))


def _is_impossible(
    session: Session, parts: Mapping[str, Lit], kept: Sequence[str], without: str, stop: Stop | None
) -> bool:
    answer = session.solve([parts[name] for name in kept if name != without], stop)
    if answer is None:
        raise Stopped
    return not answer
