"""Our live engine, and a durable-rules program driven by hand that draws the same conclusions from the same facts."""

from collections.abc import Callable, Collection, Iterable
from dataclasses import dataclass
from typing import Any

from overstap_engine.evaluate.live import Live, Propagation
from overstap_engine.evaluate.live.machine import Machine
from overstap_engine.evaluate.live.network import Network
from overstap_engine.evaluate.outcome import Case
from overstap_engine.plan import Plan
from tests.benchmarks.durable_rules import Driven
from tests.benchmarks.engines import Engine, raised_in

__all__ = ["Conclusions", "live_conclusions", "live_outcome"]


def live_outcome(plan: Plan) -> Engine:
    """Everything, as ``compiled_outcome``."""
    return Engine("Overstap live, explained, with actions", lambda case: case, Live(plan).evaluate, raised_in)


class _Recording(Network):
    """A network that notes what it is told and what it concludes."""

    def __init__(self, machine: Machine) -> None:
        super().__init__(machine.program.clauses, machine.program.first_free)
        self.told: dict[int, None] = {}
        self.found: set[int] = set()

    def follow(self, new: Collection[int], certain: Collection[int]) -> list[int]:
        self.told.update(dict.fromkeys(new))
        found = super().follow(new, certain)
        self.found.update(found)
        return found


@dataclass(frozen=True, slots=True)
class Conclusions:
    """The same conclusions, drawn twice."""

    live: Callable[[Case], Any]
    """Tests at the leaves, and all that follows."""
    by_hand: Callable[[list[dict[str, Any]]], list[str]]
    """All that follows from the truths of the leaves."""
    leaves: Callable[[Case], list[dict[str, Any]]]
    """The truths of the leaves, as facts for ``by_hand``."""
    differs: Callable[[Case], bool]
    """Do the two conclude something else about a case?"""


def live_conclusions(plan: Plan) -> Conclusions:
    """The workload as the clauses of the live engine, each a rule of durable-rules."""
    machine, recorded = Machine(plan), Machine(plan)
    clauses = [*machine.program.clauses]
    read = {literal for clause in clauses for literal in clause.body}

    def conclude(name: str) -> Iterable[dict[str, Any]]:
        head = clauses[int(name)].head
        return [{"p": head}] if head in read else []

    definition = {
        str(number): {"all": [{f"m_{place}": {"p": literal}} for place, literal in enumerate(clause.body)]}
        for number, clause in enumerate(clauses)
    }
    driven = Driven(definition, conclude)

    def live(case: Case) -> None:
        Propagation(machine, case.as_of).close(case.facts)

    def record(case: Case) -> _Recording:
        network = recorded.network = _Recording(recorded)
        Propagation(recorded, case.as_of).close(case.facts)
        return network

    def leaves(case: Case) -> list[dict[str, Any]]:
        return [{"p": literal} for literal in record(case).told if literal in read]

    def differs(case: Case) -> bool:
        network = record(case)
        fired = driven.run([{"p": literal} for literal in network.told if literal in read])
        told = network.told.keys()
        return {clauses[int(name)].head for name in fired} - told != network.found - told

    return Conclusions(live, driven.run, leaves, differs)
