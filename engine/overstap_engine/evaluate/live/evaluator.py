"""The live evaluator: all facts of a case at once, or as they arrive."""

from datetime import date

from overstap_engine.evaluate.assemble import Assembler
from overstap_engine.evaluate.live.machine import Machine
from overstap_engine.evaluate.live.propagation import Propagation
from overstap_engine.evaluate.outcome import Case, Outcome
from overstap_engine.evaluate.row import Encoder, plain, slot
from overstap_engine.model.dependencies import Key
from overstap_engine.model.values import ABSENT
from overstap_engine.plan.plan import Plan, SignalStep

__all__ = ["Live"]


class Live:
    """One plan on durable-rules. Safe to share between threads: each makes its own ruleset at its first evaluation."""

    def __init__(self, plan: Plan) -> None:
        """Raises ``LiveUnavailable`` or ``PlanTooLarge``."""
        self._machine = Machine(plan)
        self._encoder = Encoder(plan)
        self._assembler = Assembler(plan, self._encoder)

    def evaluate(self, case: Case) -> Outcome:
        """The outcome of one case."""
        propagation = Propagation(self._machine, case.as_of)
        propagation.close(case.facts)
        row = self._encoder.encode(case)
        for step in self._machine.plan.steps:
            if isinstance(step, SignalStep):
                key: Key = ("signaal", step.code)
                row[slot(key)] = propagation.truth(key)
            else:
                value = propagation.value(step.id)
                row[step.id] = value if value is ABSENT else plain(value)
        return self._assembler.outcome(case, row)

    def propagation(self, as_of: date) -> Propagation:
        """A dossier whose facts are still to arrive; ``as_of`` is the peildatum."""
        return Propagation(self._machine, as_of)
