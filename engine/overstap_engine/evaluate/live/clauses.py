"""From a plan to propositions and Horn clauses, on two rails.

Every condition is a proposition with two literals: *certainly true* (even) and *certainly false* (odd, one more). A
conjunction is certainly true when all its parts are, and certainly false as soon as one part is: that is one clause for
one rail and a clause a part for the other. A disjunction is the negation of the conjunction of the negated parts, and a
negation swaps the rails, so nothing else is needed. What stays on neither rail is unknown: Kleene's strong logic.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Final, assert_never

from overstap_engine.evaluate.live.shards import Clause
from overstap_engine.model.dependencies import Key
from overstap_engine.plan.node import And, Fixed, Leaf, Node, Or, Test, TruthRef
from overstap_engine.plan.plan import Plan, SignalStep, TruthStep

__all__ = ["ALWAYS", "NEVER", "Program", "make_program"]

ALWAYS: Final = 0
"""The literal that is certain from the start."""
NEVER: Final = 1
"""The literal that never becomes certain."""


@dataclass(frozen=True, slots=True)
class Program:
    """A plan as propositions."""

    tests: Mapping[int, Test]
    """Literal -> the test that makes it certain when true; one more than it when false."""
    keys: Mapping[Key, int]
    """Derived truths and signals -> the literal that says that they hold."""
    scope: int
    actions: Mapping[str, int]
    """Action -> the literal that says that it fits; ``ALWAYS`` without a condition."""
    clauses: tuple[Clause, ...]
    first_free: int
    """All literals are below."""


def make_program(plan: Plan) -> Program:
    """The propositions and clauses of ``plan``."""
    builder = _Builder()
    for step in plan.steps:
        match step:
            case TruthStep(name, node):
                builder.keys["feit", name] = builder.literal(node)
            case SignalStep(code, node):
                builder.keys["signaal", code] = builder.literal(node)
            case _:
                pass  # a value, not a truth: computed in Python
    scope = builder.literal(plan.scope)
    actions = {
        code: ALWAYS if action.condition is None else builder.literal(action.condition)
        for code, action in plan.actions.items()
    }
    return Program(
        tests={literal: test for test, literal in builder.tests.items()},
        keys=builder.keys,
        scope=scope,
        actions=actions,
        clauses=tuple(builder.clauses),
        first_free=builder.next_literal,
    )


@dataclass(slots=True)
class _Builder:
    """Gives equal tests and equal conjunctions one proposition."""

    keys: dict[Key, int] = field(default_factory=dict[Key, int])
    tests: dict[Test, int] = field(default_factory=dict[Test, int])
    clauses: list[Clause] = field(default_factory=list[Clause])
    next_literal: int = 2
    _conjunctions: dict[frozenset[int], int] = field(default_factory=dict[frozenset[int], int])

    def literal(self, node: Node) -> int:
        """The literal that says that ``node`` is certainly true."""
        match node:
            case Fixed(truth):
                return ALWAYS if truth else NEVER
            case And(parts):
                return self._conjunction(self.literal(part) for part in parts)
            case Or(parts):
                return self._conjunction(self.literal(part) ^ 1 for part in parts) ^ 1
            case Leaf(test, negated):
                if test not in self.tests:
                    self.tests[test] = self._fresh()
                return self.tests[test] ^ negated
            case TruthRef(key, negated):
                return self.keys[key] ^ negated
            case _:
                assert_never(node)

    def _conjunction(self, literals: Iterable[int]) -> int:
        parts = [literal for literal in dict.fromkeys(literals) if literal != ALWAYS]
        if NEVER in parts:
            return NEVER
        if len(parts) < 2:
            return parts[0] if parts else ALWAYS
        found = self._conjunctions.get(frozenset(parts))
        if found is None:
            found = self._conjunctions[frozenset(parts)] = self._fresh()
            self.clauses.append(Clause(tuple(parts), found))
            self.clauses.extend(Clause((part ^ 1,), found ^ 1) for part in parts)
        return found

    def _fresh(self) -> int:
        literal = self.next_literal
        self.next_literal += 2
        return literal
