"""The cone of a question in a solver: Tseitin clauses for what is asked about, loaded once."""

from collections.abc import Callable, Iterable, Iterator, Sequence

from overstap_engine.prove.encode.dag import Dag, Lit
from overstap_engine.prove.solver import DEFAULT_SOLVER, SatSolver

__all__ = ["ClauseList", "Session", "Stop"]

Stop = Callable[[], bool]
"""Asked now and then; True: give up."""


class ClauseList:
    """Numbers nodes and writes their clauses, for lists of at most ``slots`` items."""

    def __init__(self, dag: Dag, slots: int) -> None:
        self.dag = dag
        self.slots = slots
        self.leaves: list[int] = []
        """Leaves loaded so far, in the order met."""
        self._variables: dict[int, int] = {}
        self._seen: set[int] = set()
        self._groups: set[int] = set()
        self._count = 0

    def lit(self, lit: Lit) -> int:
        """The solver's literal for one that was loaded."""
        return self._variables[lit] if lit > 0 else -self._variables[-lit]

    def is_loaded(self, lit: Lit) -> bool:
        """Whether the solver knows about it."""
        return abs(lit) in self._variables

    def load(self, lits: Iterable[Lit]) -> Iterator[list[int]]:
        """The clauses of everything that ``lits`` are made of and that was not loaded before."""
        start = len(self.leaves)
        for node in self.dag.cone(lits, self.slots, self._seen):
            yield from self._define(node)
        for leaf in self.leaves[start:]:
            yield from self._domain(leaf)

    def _define(self, node: int) -> Iterator[list[int]]:
        made = self.dag.nodes[node]
        if made[0] == "and":
            variables = self._variables
            own = self._number(node)
            parts = [variables[part] if part > 0 else -variables[-part] for part in made[1]]
            for part in parts:
                yield [-own, part]
            yield [own, *[-part for part in parts]]
        elif made[0] == "leaf":
            self._number(node)
            self.leaves.append(node)
        elif made[0] == "true":
            yield [self._number(node)]
        else:
            self._variables[node] = self.lit(self.dag.lower(node, self.slots))

    def _number(self, node: int) -> int:
        self._variables[node] = self.fresh()
        return self._count

    def fresh(self) -> int:
        """A variable that no node has."""
        self._count += 1
        return self._count

    def _domain(self, leaf: int) -> Iterator[list[int]]:
        """What always holds of the fact that a leaf belongs to; its other leaves come along."""
        group = self.dag.clauses[leaf]
        if not group or id(group) in self._groups:
            return
        self._groups.add(id(group))
        for clause in group:
            for other in clause:
                if abs(other) not in self._variables:
                    self._seen.add(abs(other))
                    self._number(abs(other))
                    self.leaves.append(abs(other))
            yield [self.lit(other) for other in clause]


class Session:
    """A solver with the cones of what was asked so far."""

    def __init__(self, dag: Dag, slots: int, solver: str = DEFAULT_SOLVER) -> None:
        self.clauses = ClauseList(dag, slots)
        self._solver = SatSolver(solver)

    def load(self, lits: Iterable[Lit]) -> None:
        """Let the solver know about these nodes."""
        for clause in self.clauses.load(lits):
            self._solver.add(clause)

    def require(self, lits: Iterable[Lit]) -> None:
        """From now on these must hold."""
        wanted = [*lits]
        self.load(wanted)
        for lit in wanted:
            self._solver.add([self.clauses.lit(lit)])

    def solve(self, lits: Sequence[Lit], stop: Stop | None = None) -> bool | None:
        """Is there a dossier on which all hold? None: stopped."""
        self.load(lits)
        return self._solver.solve([self.clauses.lit(lit) for lit in lits], stop)

    def solve_at_most(
        self, lits: Sequence[Lit], totals: Sequence[int], most: int, stop: Stop | None = None
    ) -> bool | None:
        """As ``solve``, with at most ``most`` of what ``totals`` counts."""
        self.load(lits)
        assumptions = [self.clauses.lit(lit) for lit in lits]
        if most < len(totals):
            assumptions.append(-totals[most])
        return self._solver.solve(assumptions, stop)

    def totals(self, lits: Sequence[Lit], most: int) -> list[int]:
        """Variables that hold when more than 0, 1, 2, … of ``lits`` hold, up to ``most``."""
        self.load(lits)
        return self._count([self.clauses.lit(lit) for lit in lits], most + 1)

    def _count(self, lits: list[int], most: int) -> list[int]:
        """Merges halves; one direction is enough to bound the sum from above."""
        if len(lits) <= 1:
            return lits
        middle = len(lits) // 2
        return self.merged(self._count(lits[:middle], most), self._count(lits[middle:], most), most)

    def merged(self, left: Sequence[int], right: Sequence[int], most: int) -> list[int]:
        """The totals of two counts together, up to ``most`` of them."""
        if not left or not right:
            return [*left, *right][:most]
        merged = [self.clauses.fresh() for _ in range(min(len(left) + len(right), most))]
        for i in range(len(left) + 1):
            for j in range(len(right) + 1):
                if i + j > 0:
                    reached = min(i + j, len(merged)) - 1
                    least = [-left[i - 1]] if i else []
                    also = [-right[j - 1]] if j else []
                    self._solver.add([*least, *also, merged[reached]])
        return merged

    def limit(self, totals: Sequence[int], most: int) -> None:
        """From now on at most ``most`` of what ``totals`` counts."""
        if most < len(totals):
            self._solver.add([-totals[most]])

    def prefer(self, lits: Sequence[Lit]) -> None:
        """Where to look first; the answers stay the same."""
        self._solver.prefer([self.clauses.lit(lit) for lit in lits])

    def value(self, lit: Lit) -> bool:
        """A loaded node in the dossier last found."""
        found = self.clauses.lit(lit)
        return self._solver.value(found) if found > 0 else not self._solver.value(-found)

    def blamed(self, lits: Iterable[Lit]) -> list[Lit]:
        """Those of ``lits`` that were enough for the last *no*; the rest can be left out."""
        core = self._solver.core()
        return [lit for lit in lits if self.clauses.lit(lit) in core]

    def close(self) -> None:
        """Frees the solver."""
        self._solver.close()
