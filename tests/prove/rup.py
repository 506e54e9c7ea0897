"""An independent checker of proofs: every lemma must follow by unit propagation from what stands before it."""

from collections.abc import Iterable, Sequence

__all__ = ["follows"]


class _Propagation:
    """Clauses with two watched literals each."""

    def __init__(self) -> None:
        self.clauses: list[list[int]] = []
        self.watches: dict[int, list[int]] = {}
        self.units: list[int] = []
        self.empty = False

    def add(self, clause: Iterable[int]) -> None:
        literals = [*dict.fromkeys(clause)]
        if not literals:
            self.empty = True
        elif len(literals) == 1:
            self.units.append(literals[0])
        else:
            for literal in literals[:2]:
                self.watches.setdefault(literal, []).append(len(self.clauses))
            self.clauses.append(literals)

    def contradicts(self, assumed: Sequence[int]) -> bool:
        """Whether unit propagation ends in a contradiction when all of ``assumed`` hold."""
        true: set[int] = set()
        waiting = [*self.units, *assumed]
        while waiting:
            literal = waiting.pop()
            if -literal in true:
                return True
            if literal in true:
                continue
            true.add(literal)
            watching = self.watches.get(-literal, [])
            kept: list[int] = []
            for place, index in enumerate(watching):
                moved, unit = self._look(index, -literal, true)
                if not moved:
                    kept.append(index)
                if unit is not None:
                    if -unit in true:
                        self.watches[-literal] = kept + watching[place + 1 :]
                        return True
                    waiting.append(unit)
            self.watches[-literal] = kept
        return self.empty

    def _look(self, index: int, false: int, true: set[int]) -> tuple[bool, int | None]:
        """Another literal to watch; else the clause is satisfied, or one literal is left."""
        clause = self.clauses[index]
        if clause[0] == false:
            clause[0], clause[1] = clause[1], clause[0]
        if clause[0] in true:
            return False, None
        for place in range(2, len(clause)):
            if -clause[place] not in true:
                clause[1], clause[place] = clause[place], clause[1]
                self.watches.setdefault(clause[1], []).append(index)
                return True, None
        return False, clause[0]


def follows(clauses: Iterable[Sequence[int]], lemmas: Iterable[Sequence[int]]) -> bool:
    """Whether the lemmas prove that the clauses contradict each other."""
    known = _Propagation()
    for clause in clauses:
        known.add(clause)
    last: Sequence[int] = (0,)
    for last in lemmas:
        if not known.contradicts([-literal for literal in last]):
            return False
        known.add(last)
    return not last
