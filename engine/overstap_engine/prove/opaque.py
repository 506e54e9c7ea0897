"""A quick way to "impossible": what is asked of a whole list may come out either way, whatever its items are.

Every dossier, with lists of any length, is one of the cases looked at, so what is impossible here is impossible. What
is possible here need not be.
"""

from collections.abc import Iterable, Iterator

from overstap_engine.prove.encode.dag import Dag, Lit, OutputKey
from overstap_engine.prove.session import ClauseList, Session

__all__ = ["OpaqueSession"]


class OpaqueSession(Session):
    """A solver that knows nothing of items."""

    def __init__(self, dag: Dag, solver: str) -> None:
        super().__init__(dag, 0, solver)
        self.clauses = _OpaqueClauses(dag, 0)


class _OpaqueClauses(ClauseList):
    def __init__(self, dag: Dag, slots: int) -> None:
        super().__init__(dag, slots)
        self._counts: dict[int, dict[int, int]] = {}
        """Atom -> number of items -> the variable of "at least so many do"."""
        self._outputs: dict[int, dict[OutputKey, int]] = {}

    def load(self, lits: Iterable[Lit]) -> Iterator[list[int]]:
        """As for lists of a known length, with what is asked of a list as a variable of its own."""
        start = len(self.leaves)
        for node in self._cone(lits):
            made = self.dag.nodes[node]
            match made:
                case ("least", atom, number):
                    yield from self._count_of(atom, number, self._number(node))
                case ("output", aggregate, key):
                    yield from self._output(aggregate, key, self._number(node))
                case _:
                    yield from self._define(node)
        for leaf in self.leaves[start:]:
            yield from self._domain(leaf)

    def _cone(self, lits: Iterable[Lit]) -> Iterator[int]:
        """Parts first."""
        waiting = [abs(lit) for lit in lits]
        while waiting:
            node = waiting.pop()
            if node < 0:
                yield -node
            elif node not in self._seen:
                self._seen.add(node)
                waiting.append(-node)
                made = self.dag.nodes[node]
                if made[0] == "and":
                    waiting.extend([abs(part) for part in made[1] if abs(part) not in self._seen])

    def _count_of(self, atom: int, number: int, own: int) -> Iterator[list[int]]:
        """More than so many is also so many."""
        others = self._counts.setdefault(atom, {})
        for other, variable in others.items():
            yield [-own, variable] if other < number else [-variable, own]
        others[number] = own

    def _output(self, aggregate: int, key: OutputKey, own: int) -> Iterator[list[int]]:
        """Known to be absent is not known; and a value is one value."""
        others = self._outputs.setdefault(aggregate, {})
        for other, variable in others.items():
            if {key, other} == {"known", "absent"} or (_is_choice(key) and _is_choice(other)):
                yield [-own, -variable]
        others[key] = own


def _is_choice(key: OutputKey) -> bool:
    return isinstance(key, str) and key.startswith("is ")
