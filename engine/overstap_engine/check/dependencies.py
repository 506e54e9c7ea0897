"""What derived facts and signals depend on through chains, and the circles in that."""

from collections import deque
from collections.abc import Iterable, Mapping

from overstap_engine.model.dependencies import (
    Key,
    Reads,
    dependencies,
    reads,
    reads_of_definition,
    topological_order,
)
from overstap_engine.model.rulebook import Rulebook

__all__ = ["chains", "cycles", "direct_reads", "inputs_of", "topological_order"]

Graph = Mapping[Key, Iterable[Key]]


def direct_reads(rulebook: Rulebook, key: Key) -> Reads:
    """What a derived fact or signal reads itself."""
    kind, name = key
    if kind == "signaal":
        return reads(rulebook.rules[name].condition)
    return reads_of_definition(rulebook.derivations[name].definition)


def chains(rulebook: Rulebook, *, through_signals: bool = True) -> Mapping[Key, frozenset[Key]]:
    """For each derived fact and signal: itself and all that it depends on, also by counting signals; with
    ``through_signals`` false only the derived facts among those, and what is reached by way of them.

    Raises ``CircularError`` when the rulebook has a circular dependency.
    """
    graph = dependencies(rulebook)
    found: dict[Key, frozenset[Key]] = {}
    for key in topological_order(rulebook):
        needs = (need for need in graph[key] if through_signals or need[0] == "feit")
        found[key] = frozenset((key,)).union(*(found[need] for need in needs))
    return found


def inputs_of(rulebook: Rulebook, keys: Iterable[Key]) -> tuple[str, ...]:
    """The input facts and lists that any of ``keys`` reads itself, in the order of the vocabulary."""
    read = [direct_reads(rulebook, key) for key in keys]
    named = set[str]().union(*(one.facts | one.lists for one in read))
    vocabulary = rulebook.vocabulary
    return tuple(name for name in (*vocabulary.facts, *vocabulary.lists) if name in named)


def cycles(rulebook: Rulebook) -> tuple[tuple[Key, ...], ...]:
    """One shortest circle for every knot of circular dependencies, from its first name back to itself.

    Rules that count signals do not count each other (section 2), so a count never closes a circle.
    """
    graph = dependencies(rulebook)
    found: list[tuple[Key, ...]] = []
    seen: set[Key] = set()
    for key in sorted(_knotted(graph)):
        path = () if key in seen else _way_back(graph, key)
        if path:
            found.append(path)
            seen |= _reachable(graph, key) & _reachable(_reverse(graph), key)
    return tuple(found)


# -- graphs -----------------------------------------------------------------------------------------------------


def _knotted(graph: Graph) -> set[Key]:
    """What stays over after taking away, again and again, everything that needs nothing any more."""
    users = _reverse(graph)
    open_needs = {key: len(set(needs)) for key, needs in graph.items()}
    ready = [key for key, count in open_needs.items() if not count]
    while ready:
        key = ready.pop()
        del open_needs[key]
        for user in users[key]:
            open_needs[user] -= 1
            if not open_needs[user]:
                ready.append(user)
    return set(open_needs)


def _reverse(graph: Graph) -> dict[Key, list[Key]]:
    """The same arrows, the other way round."""
    users: dict[Key, list[Key]] = {key: [] for key in graph}
    for key, needs in graph.items():
        for need in sorted(set(needs)):
            users[need].append(key)
    return users


def _reachable(graph: Graph, start: Key) -> set[Key]:
    """``start`` and everything that arrows lead to from there."""
    seen = {start}
    waiting = [start]
    while waiting:
        fresh = set(graph[waiting.pop()]) - seen
        seen |= fresh
        waiting.extend(fresh)
    return seen


def _way_back(graph: Graph, start: Key) -> tuple[Key, ...]:
    """A shortest path from ``start`` to itself, both ends included; empty when there is none."""
    came_from: dict[Key, Key] = {}
    waiting = deque([start])
    while waiting:
        key = waiting.popleft()
        for need in sorted(set(graph[key])):
            if need == start:
                return (*_trail(came_from, start, key), start)
            if need not in came_from:
                came_from[need] = key
                waiting.append(need)
    return ()


def _trail(came_from: Mapping[Key, Key], start: Key, end: Key) -> tuple[Key, ...]:
    path = [end]
    while path[-1] != start:
        path.append(came_from[path[-1]])
    return tuple(reversed(path))
