"""What keeps an undetermined rule or an unknown derived fact undecided, as Python: places in one int (``Places``).

In an ``And`` that is undecided no part is false, so a part is undecided exactly when it is not certain; in such an
``Or`` no part is certain, so exactly when it is possible. What depends on the items of a list, or on a count of
signals, is seldom undecided: for that the generated function calls ``Missing``.
"""

from collections.abc import Callable, Hashable, Iterable
from typing import assert_never

from overstap_engine.evaluate.codegen.conditions import Conditions
from overstap_engine.evaluate.codegen.expression import FALSE, TRUE, opposite, text
from overstap_engine.evaluate.codegen.writer import Writer
from overstap_engine.evaluate.missing import Missing
from overstap_engine.evaluate.row import Row, key_of
from overstap_engine.model.dependencies import Key
from overstap_engine.plan.node import (
    And,
    AnyItem,
    AsOfTerm,
    Comparison,
    Const,
    EqualOrUnknown,
    FactTerm,
    FieldTerm,
    Fixed,
    IsKnown,
    ItemCount,
    Leaf,
    Node,
    OffsetTerm,
    Or,
    SignalTally,
    Term,
    TruthRef,
)
from overstap_engine.plan.plan import ExtremeStep, FirstKnownStep, NewestStep, SignalStep, Step, TruthStep

__all__ = ["Waiting"]


class Waiting:
    """Writes what is missing for one function, hidden facts included."""

    def __init__(self, writer: Writer, conditions: Conditions, missing: Missing) -> None:
        self._writer = writer
        self._conditions = conditions
        self._missing = missing
        self._facts = writer.plan.rulebook.vocabulary.facts
        self.asked: dict[str, Callable[[Row], int]] = {}
        """What the generated function calls, by name."""

    def of_step(self, step: Step) -> str:
        """Python for what keeps a step undecided; only of use where it is, and where its conditions were written."""
        match step:
            case TruthStep() | SignalStep():
                return _union(self._undecided(step.node))
            case FirstKnownStep(_, operands):
                return _union(self._of_terms(operands))
            case ExtremeStep() | NewestStep():
                return self._ask(key_of(step), self._missing.link(key_of(step)))
            case _:
                assert_never(step)

    def of_key(self, key: Key) -> str:
        """The local name of what a derived fact or a rule waits for; worth 0 when it is decided."""
        return self._writer.name("w", key)[0]

    # -- conditions -------------------------------------------------------------------------------------------

    def _undecided(self, node: Node) -> list[str]:
        """Of an undecided condition; in Python, to be joined by ``|``."""
        match node:
            case Fixed():
                return []
            case And(parts) | Or(parts):
                return [each for part in parts for each in self._of_part(part, node)]
            case TruthRef(key):
                return [self.of_key(key)]
            case Leaf(test):
                return self._of_test(node, test)
            case _:
                assert_never(node)

    def _of_part(self, part: Node, whole: And | Or) -> list[str]:
        """Of a part of an undecided condition: nothing when the part is decided."""
        found = self._undecided(part)
        if not found or self._lacks_nothing_when_decided(part):
            return found
        is_and = isinstance(whole, And)
        holds = self._conditions.holds(part, is_and)
        undecided = opposite(holds) if is_and else holds
        return found if undecided == TRUE else [f"({_union(found)} if {text(undecided)} else 0)"]

    def _lacks_nothing_when_decided(self, part: Node) -> bool:
        """No guard needed: derived truths, and comparisons that are undecided whenever something is unknown."""
        match part:
            case TruthRef():
                return True
            case Leaf(Comparison(subject, _, operands)):
                constants = all(isinstance(term, Const) for term in operands)
                known_absent = any(self._is_derived(term) for term in (subject, *operands))
                return not known_absent and (constants or len(operands) == 1)
            case _:
                return False

    def _of_test(
        self, leaf: Leaf, test: Comparison | IsKnown | EqualOrUnknown | AnyItem | ItemCount | SignalTally
    ) -> list[str]:
        match test:
            case IsKnown():
                return []
            case Comparison(subject, _, operands):
                return self._of_terms((subject, *operands))
            case EqualOrUnknown(_, operands):
                return self._of_terms(operands)
            case AnyItem() | ItemCount() | SignalTally():
                return [self._ask(leaf, self._missing.of_node(leaf))]
            case _:
                assert_never(test)

    def _ask(self, meaning: Hashable, reader: Callable[[Row], int]) -> str:
        name, _ = self._writer.name("ask", meaning)
        self.asked[name] = reader
        return f"{name}(row)"

    # -- terms ------------------------------------------------------------------------------------------------

    def _of_terms(self, terms: Iterable[Term]) -> list[str]:
        """The unknown facts behind terms."""
        return [each for term in terms for each in self._of_term(term)]

    def _of_term(self, term: Term) -> list[str]:
        match term:
            case Const() | AsOfTerm() | FieldTerm():
                return []
            case OffsetTerm(_, _, base):
                return self._of_term(base)
            case FactTerm(name):
                if self._is_derived(term):
                    return [self.of_key(("feit", name))]
                none = self._writer.operand(term, None).none
                place = self._missing.places.fact(name)
                return [] if none == FALSE else [f"({place:#x} if {text(none)} else 0)"]
            case _:
                assert_never(term)

    def _is_derived(self, term: Term) -> bool:
        base = term.base if isinstance(term, OffsetTerm) else term
        return isinstance(base, FactTerm) and base.id not in self._facts


def _union(found: Iterable[str]) -> str:
    return " | ".join(dict.fromkeys(found)) or "0"
