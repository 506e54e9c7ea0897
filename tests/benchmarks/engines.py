"""What the measurements ask of every engine, and those of our own."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from overstap_engine.evaluate.compiled import Compiled
from overstap_engine.evaluate.outcome import Case, Outcome
from overstap_engine.plan import Plan

__all__ = ["Engine", "compiled_kernel", "compiled_outcome", "members", "raised_in"]


@dataclass(frozen=True, slots=True)
class Engine:
    """One way to run the workload. Only ``run`` is timed."""

    name: str
    prepare: Callable[[Case], Any]
    """A case in the form that the engine takes."""
    run: Callable[[Any], Any]
    fired: Callable[[Any], frozenset[str]]
    """The raised rules and true derived facts in an answer of ``run``."""


def compiled_kernel(plan: Plan) -> Engine:
    """Certain truths only: what the other engines compute."""
    compiled = Compiled(plan)
    kernel = compiled.kernel

    def fired(masks: tuple[int, int]) -> frozenset[str]:
        return members(masks[0], kernel.signals) | members(masks[1], kernel.derived)

    return Engine("Overstap compiled, raised rules", compiled.encode, kernel.run, fired)


def compiled_outcome(plan: Plan) -> Engine:
    """Everything: support of signals, undetermined rules with what is missing, actions with conditions and dates."""
    return Engine(
        "Overstap compiled, explained, with actions", lambda case: case, Compiled(plan).evaluate, raised_in
    )


def raised_in(outcome: Outcome) -> frozenset[str]:
    """The raised rules and true derived facts of an outcome."""
    derived = {name for name, value in outcome.derived.items() if value is True}
    return frozenset({signal.code for signal in outcome.signals} | derived)


def members(mask: int, names: tuple[str, ...]) -> frozenset[str]:
    """The names whose bit is set."""
    return frozenset(name for bit, name in enumerate(names) if mask >> bit & 1)
