"""One plan made ready for propagation: its clauses, and which tests and steps to look at again when something settles.

Immutable but for the cores that each thread makes for itself; share one between threads.
"""

from collections.abc import Iterable, Mapping

from overstap_engine.evaluate.live.clauses import make_program
from overstap_engine.evaluate.live.driver import require_live
from overstap_engine.evaluate.live.leaves import Cell, ValueStep
from overstap_engine.evaluate.live.network import Network
from overstap_engine.evaluate.live.reading import cells_of_step, cells_of_test
from overstap_engine.evaluate.live.shards import LIMITS, Limits
from overstap_engine.model.dependencies import Key
from overstap_engine.model.values import Scalar
from overstap_engine.plan.plan import Plan, SignalStep, Step, TruthStep

__all__ = ["Machine", "key_of"]


class Machine:
    """What all propagations of one plan share. Raises ``LiveUnavailable`` or ``PlanTooLarge``."""

    def __init__(self, plan: Plan, limits: Limits = LIMITS) -> None:
        require_live()
        self.plan = plan
        self.program = make_program(plan)
        self.network = Network(self.program.clauses, self.program.first_free, limits)
        vocabulary = plan.rulebook.vocabulary
        self.defaults: Mapping[str, Scalar | None] = {
            **{fact.id: fact.default for fact in vocabulary.facts.values()},
            **dict.fromkeys(vocabulary.lists, None),
        }
        """What input facts and lists become when nothing more arrives."""
        self.value_steps: tuple[ValueStep, ...] = tuple(
            step for step in plan.steps if not isinstance(step, (TruthStep, SignalStep))
        )
        self._truths = frozenset(step.id for step in plan.steps if isinstance(step, TruthStep))
        self.inputs: tuple[tuple[Cell, ...], ...] = tuple(
            self._cells(cells_of_step(step)) for step in self.value_steps
        )
        """For each value step the cells it is computed from."""
        signals = plan.signals
        self.counted = tuple(step for step in signals if step.counted)
        """The rules that ``signalen.aantal`` counts."""
        self.tests_reading: Mapping[Cell, tuple[int, ...]] = _inverted(
            (literal, self._cells(cells_of_test(test, signals)))
            for literal, test in self.program.tests.items()
        )
        """Cell -> the literals of the tests that read it."""
        self.steps_reading: Mapping[Cell, tuple[int, ...]] = _inverted(enumerate(self.inputs))
        """Cell -> the numbers of the value steps that read it."""
        self.read_keys = frozenset(
            cell for cell in (*self.tests_reading, *self.steps_reading) if isinstance(cell, tuple)
        )
        """Derived truths and signals of which a test or step asks more than the clauses tell."""
        self.keys_at = _keys_at(self.program.keys, self.read_keys)
        """Proposition (half a literal) -> those among them that it decides."""

    def cell(self, fact: str) -> Cell:
        """The cell of a fact, a derived truth included."""
        return ("feit", fact) if fact in self._truths else fact

    def _cells(self, cells: Iterable[Cell]) -> tuple[Cell, ...]:
        named = (self.cell(cell) if isinstance(cell, str) else cell for cell in cells)
        return tuple(dict.fromkeys(named))


def key_of(step: Step) -> Key | None:
    """The key of a step with a truth; None for one with a value."""
    match step:
        case TruthStep(name):
            return ("feit", name)
        case SignalStep(code):
            return ("signaal", code)
        case _:
            return None


def _inverted(reads: Iterable[tuple[int, tuple[Cell, ...]]]) -> dict[Cell, tuple[int, ...]]:
    found: dict[Cell, list[int]] = {}
    for reader, cells in reads:
        for cell in cells:
            found.setdefault(cell, []).append(reader)
    return {cell: tuple(readers) for cell, readers in found.items()}


def _keys_at(keys: Mapping[Key, int], wanted: frozenset[Key]) -> dict[int, tuple[Key, ...]]:
    found: dict[int, list[Key]] = {}
    for key, literal in keys.items():
        if key in wanted:
            found.setdefault(literal // 2, []).append(key)
    return {proposition: tuple(names) for proposition, names in found.items()}
