"""Facts in, certainties out: one dossier on its way through a plan.

Python evaluates the tests at the leaves, durable-rules draws the conclusions (``network``), and what it concludes may
settle further tests, until nothing moves. A propagation keeps its own certainties and no session of durable-rules, so
that any number of them can be alive in any thread, taking turns.
"""

from datetime import date
from types import MappingProxyType
from typing import Final

from overstap_engine.evaluate.live.certain import Certain
from overstap_engine.evaluate.live.clauses import ALWAYS
from overstap_engine.evaluate.live.leaves import Cell, compute, truth_of
from overstap_engine.evaluate.live.machine import Machine, key_of
from overstap_engine.model.dependencies import Key
from overstap_engine.model.values import Facts, Item, Truth, Value

__all__ = ["Propagation"]

_NO_FACTS: Final[Facts] = MappingProxyType({})


class Propagation:
    """What follows from the facts told so far. Not safe for two threads at the same moment.

    Until ``close`` a fact that was not told may still come, so nothing is concluded from its absence: ``bekend: nee``,
    ``onbekendOf``, a declared default and a fallback stay undecided. What is certain before stays so after.
    """

    def __init__(self, machine: Machine, as_of: date) -> None:
        self._machine = machine
        self._as_of = as_of
        self._closed = False
        self._values: dict[str, Value | tuple[Item, ...]] = {}
        """Cells that are settled; None is unknown for good."""
        self._certain: dict[int, None] = {ALWAYS: None}
        """Certain literals, in the order in which they came."""
        self._unknowable: set[Key] = set()
        """Truths that are unknown for good."""
        self._tests = dict.fromkeys(machine.program.tests)
        """Tests to look at, in order."""
        self._steps = set(range(len(machine.value_steps)))
        """Value steps to look at."""

    # -- facts in ---------------------------------------------------------------------------------------------

    def tell(self, facts: Facts) -> Certain:
        """Add facts and lists, a list whole; returns what became certain.

        Raises ``ValueError`` when one of them was told before, or after ``close``.
        """
        before = self.certain()
        self._accept(facts)
        self._work()
        return self.certain().beyond(before)

    def close(self, facts: Facts = _NO_FACTS) -> None:
        """Add the last facts. From here on what was not told is unknown for good, or has its default."""
        self._accept(facts)
        self._closed = True
        for name, default in self._machine.defaults.items():
            if name not in self._values:
                self._settle(name, default)
        self._work()
        for step in self._machine.plan.steps:  # in order, so that all a step needs is settled before it
            key = key_of(step)
            if key in self._machine.read_keys and not self.settled(key):
                self._unknowable.add(key)
                self._touch(key)
                self._work()

    # -- what is known ----------------------------------------------------------------------------------------

    @property
    def as_of(self) -> date:
        """The peildatum."""
        return self._as_of

    def value(self, fact: str) -> Value:
        """The value of an input or derived fact; None while pending, and when unknown for good."""
        cell = self._machine.cell(fact)
        if isinstance(cell, tuple):
            return self.truth(cell)
        found = self._values.get(cell)
        return None if isinstance(found, tuple) else found

    def items(self, name: str) -> tuple[Item, ...] | None:
        """The items of a list; None while pending, and when unknown for good."""
        found = self._values.get(name)
        return found if isinstance(found, tuple) else None

    def truth(self, key: Key) -> Truth:
        """The truth of a derived fact or signal; None while pending, and when unknown for good."""
        return self._truth_of(self._machine.program.keys[key])

    def settled(self, cell: Cell) -> bool:
        """Can nothing that arrives change this any more?"""
        known = self._machine.cell(cell) if isinstance(cell, str) else cell
        if isinstance(known, str):
            return known in self._values
        return known in self._unknowable or self.truth(known) is not None

    def tally(self, phases: bool) -> tuple[int, int]:
        """How many counted signals (or phases with one) are certainly raised, and how many may be."""
        counted = self._machine.counted
        raised = [step for step in counted if self.truth(("signaal", step.code)) is True]
        possible = [step for step in counted if self.truth(("signaal", step.code)) is not False]
        if phases:
            return len({step.phase for step in raised}), len({step.phase for step in possible})
        return len(raised), len(possible)

    def certain(self) -> Certain:
        """All that is certain now. A rule is raised when its condition and the scope of the rulebook hold."""
        program, plan = self._machine.program, self._machine.plan
        scope = self._truth_of(program.scope)
        truths = {code: self.truth(("signaal", code)) for code in plan.ranked}
        raised = tuple(code for code, truth in truths.items() if truth is True and scope is True)
        wanted = {action for code in raised for action in plan.recommended(code)}
        derived = {fact: self.value(fact) for fact in plan.rulebook.derivations}
        return Certain(
            raised=raised,
            clear=tuple(code for code, truth in truths.items() if truth is False or scope is False),
            derived={fact: value for fact, value in derived.items() if value is not None},
            actions=tuple(code for code in sorted(wanted) if self._truth_of(program.actions[code]) is True),
        )

    def _truth_of(self, literal: int) -> Truth:
        if literal in self._certain:
            return True
        return False if literal ^ 1 in self._certain else None

    # -- drawing conclusions ----------------------------------------------------------------------------------

    def _accept(self, facts: Facts) -> None:
        if self._closed:
            raise ValueError("this propagation is closed")
        if known := sorted(name for name in facts if name in self._values):
            raise ValueError(f"told before: {', '.join(known)}")
        for name, value in facts.items():
            self._settle(name, value)

    def _settle(self, name: str, value: Value | tuple[Item, ...]) -> None:
        self._values[name] = value
        self._touch(name)

    def _touch(self, cell: Cell) -> None:
        """Whatever reads this cell must be looked at again."""
        self._tests.update(dict.fromkeys(self._machine.tests_reading.get(cell, ())))
        self._steps.update(self._machine.steps_reading.get(cell, ()))

    def _work(self) -> None:
        """Look at everything touched, and at what that touches, until nothing moves."""
        while self._tests or self._steps:
            self._compute_values()
            new = self._run_tests()
            for literal in (*new, *self._machine.network.follow(new, self._certain)):
                self._certain[literal] = None
                for key in self._machine.keys_at.get(literal // 2, ()):
                    self._touch(key)

    def _compute_values(self) -> None:
        while self._steps:
            number = min(self._steps)  # in dependency order; a value touches later steps only
            self._steps.remove(number)
            step = self._machine.value_steps[number]
            if step.id not in self._values:
                value = compute(step, self)
                if value is not None or all(map(self.settled, self._machine.inputs[number])):
                    self._settle(step.id, value)

    def _run_tests(self) -> list[int]:
        """The literals that tests make certain."""
        new: list[int] = []
        for literal in self._tests:
            if self._truth_of(literal) is None:
                truth = truth_of(self._machine.program.tests[literal], self, None)
                if truth is not None:
                    new.append(literal if truth else literal + 1)
        self._tests.clear()
        return new
