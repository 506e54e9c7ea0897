"""Do the evaluators give the same answer? The check behind the property tests, the planted faults and the long run."""

import sys
from collections.abc import Callable, Mapping
from dataclasses import dataclass

from overstap_engine.evaluate.compiled import Compiled
from overstap_engine.evaluate.live import Live
from overstap_engine.evaluate.outcome import Case, Evaluator, Outcome
from overstap_engine.evaluate.reference import Reference
from overstap_engine.plan import Plan
from tests.generators.situation import Situation

__all__ = ["ENGINES", "FAST", "Difference", "Maker", "canonical", "first_difference", "still_differs"]

Maker = Callable[[Plan], Evaluator]


def _makers() -> dict[str, Maker]:
    makers: dict[str, Maker] = {"reference": Reference, "compiled": Compiled}
    if sys.version_info < (3, 13):  # durable-rules cannot be imported later
        makers["live"] = Live
    return makers


CRASHES = (ArithmeticError, AttributeError, LookupError, NameError, RuntimeError, TypeError, ValueError)
ENGINES: Mapping[str, Maker] = _makers()
"""Every evaluator that can run here; the oracle first."""
FAST = tuple(name for name in ENGINES if name != "reference")


@dataclass(frozen=True, slots=True)
class Difference:
    """Two evaluators that disagree about one case."""

    engine: str
    case: Case
    expected: str
    actual: str

    def __str__(self) -> str:
        return f"{self.case}\nreference: {self.expected}\n{self.engine}: {self.actual}"


def first_difference(situation: Situation, makers: Mapping[str, Maker]) -> Difference | None:
    """The first case on which an evaluator differs from the first one of ``makers``."""
    plan = situation.plan()
    (_, oracle), *others = [(name, make(plan)) for name, make in makers.items()]
    for case in situation.cases:
        expected = canonical(oracle.evaluate(case))
        for name, evaluator in others:
            actual = _answer(evaluator, case)
            if actual != expected:
                return Difference(name, case, expected, actual)
    return None


def still_differs(difference: Difference, makers: Mapping[str, Maker]) -> Callable[[Situation], bool]:
    """Does a situation show a difference of the same evaluator?"""
    wanted = {name: make for name, make in makers.items() if name in (next(iter(makers)), difference.engine)}

    def shows(situation: Situation) -> bool:
        found = first_difference(situation, wanted)
        crashed = difference.actual.startswith("crash")
        return found is not None and found.actual.startswith("crash") == crashed

    return shows


def canonical(outcome: Outcome) -> str:
    """An outcome as text, types included: True is not 1."""
    return repr(
        (
            outcome.signals,
            outcome.undetermined,
            outcome.offers,
            sorted(outcome.derived.items()),
            outcome.responsible,
        )
    )


def _answer(evaluator: Evaluator, case: Case) -> str:
    """A crash is an answer too, and a wrong one."""
    try:
        return canonical(evaluator.evaluate(case))
    except CRASHES as error:
        return f"crash: {error!r}"
