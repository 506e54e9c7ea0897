"""The only door to the SAT solvers of python-sat: a handful of methods, and a refutation with its proof."""

from collections.abc import Callable, Iterable, Sequence
from importlib import import_module
from typing import Final, Protocol, cast

__all__ = ["DEFAULT_SOLVER", "SatSolver", "SolverMissing", "refutation"]

DEFAULT_SOLVER: Final = "glucose4"
_PROOF_SOLVER: Final = "glucose4"
_STEP: Final = 2000
"""Conflicts between two questions whether to stop."""
_INTERRUPTIBLE: Final = ("glucose", "minisat", "maple")


class SolverMissing(RuntimeError):
    """python-sat is not installed."""

    def __init__(self) -> None:
        super().__init__("voor bewijzen is python-sat nodig: installeer overstap[bewijs]")


class _Raw(Protocol):
    """What is used of ``pysat.solvers.Solver``."""

    def add_clause(self, clause: Sequence[int]) -> None: ...
    def solve(self, assumptions: Sequence[int] = ...) -> bool: ...
    def solve_limited(self, assumptions: Sequence[int] = ...) -> bool | None: ...
    def set_phases(self, literals: Sequence[int]) -> None: ...
    def conf_budget(self, budget: int) -> None: ...
    def get_model(self) -> list[int]: ...
    def get_core(self) -> list[int] | None: ...
    def get_proof(self) -> list[str]: ...
    def delete(self) -> None: ...


def _make(name: str, *, with_proof: bool = False) -> _Raw:
    try:
        module = import_module("pysat.solvers")
    except ImportError:
        raise SolverMissing from None
    return cast(_Raw, module.Solver(name=name, with_proof=with_proof))


class SatSolver:
    """Clauses over the variables 1, 2, …; close it after use."""

    def __init__(self, name: str = DEFAULT_SOLVER) -> None:
        self._raw = _make(name)
        self._interruptible = name.startswith(_INTERRUPTIBLE)
        self._model: list[int] = []

    def add(self, clause: Sequence[int]) -> None:
        """One more clause."""
        self._raw.add_clause(clause)

    def solve(self, assumptions: Sequence[int], stop: Callable[[], bool] | None = None) -> bool | None:
        """Is there a model under the assumptions? None: ``stop`` said so first."""
        found = self._raw.solve(assumptions) if stop is None else self._in_steps(assumptions, stop)
        if found:
            self._model = self._raw.get_model()
        return found

    def _in_steps(self, assumptions: Sequence[int], stop: Callable[[], bool]) -> bool | None:
        if stop():
            return None
        if not self._interruptible:
            return self._raw.solve(assumptions)
        while True:
            self._raw.conf_budget(_STEP)
            found = self._raw.solve_limited(assumptions)
            if found is not None or stop():
                self._raw.conf_budget(-1)
                return found

    def value(self, variable: int) -> bool:
        """A variable in the last model."""
        return variable <= len(self._model) and self._model[variable - 1] > 0

    def prefer(self, lits: Sequence[int]) -> None:
        """Try these first. A solver that cannot is left as it is: no answer depends on it."""
        if self._interruptible:
            self._raw.set_phases(lits)

    def core(self) -> frozenset[int]:
        """Assumptions that were enough for the last *no*."""
        return frozenset(self._raw.get_core() or ())

    def close(self) -> None:
        """Frees its memory."""
        self._raw.delete()


def refutation(clauses: Iterable[Sequence[int]]) -> tuple[tuple[int, ...], ...] | None:
    """The lemmas of a DRUP proof that the clauses have no model, the empty one last; None when they have one.

    Deletions are left out: a checker may keep every clause.
    """
    raw = _make(_PROOF_SOLVER, with_proof=True)
    try:
        for clause in clauses:
            raw.add_clause(clause)
        if raw.solve():
            return None
        lines = [line.split() for line in raw.get_proof()]
    finally:
        raw.delete()
    lemmas = [tuple(int(word) for word in line[:-1]) for line in lines if line and line[0] != "d"]
    return tuple(lemmas if lemmas and not lemmas[-1] else [*lemmas, ()])
