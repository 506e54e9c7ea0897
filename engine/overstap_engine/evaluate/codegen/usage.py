"""What has to be computed, found by walking back from what is asked for; and what occurs more than once."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import TypeAlias, assert_never

from overstap_engine.evaluate.row import key_of
from overstap_engine.model.dependencies import Key
from overstap_engine.plan.node import (
    And,
    AnyItem,
    Comparison,
    Const,
    EqualOrUnknown,
    FactTerm,
    Fixed,
    IsKnown,
    ItemCount,
    Leaf,
    Node,
    OffsetTerm,
    Or,
    Relation,
    SignalTally,
    Term,
    TruthRef,
)
from overstap_engine.plan.plan import (
    ExtremeStep,
    FirstKnownStep,
    NewestStep,
    Plan,
    SignalStep,
    Step,
    TruthStep,
)

__all__ = ["Rail", "Usage", "needs_upper"]

Rail: TypeAlias = tuple[Key, bool]
"""The certain (True) or the possible (False) truth of a derived fact or signal."""


def needs_upper(relation: Relation, certain: bool) -> bool | None:
    """Does a comparison of a count look at the upper end of its range? None: at both ends."""
    match relation:
        case Relation.EQUALS:
            return None
        case Relation.AT_LEAST | Relation.ABOVE:
            return not certain
        case Relation.AT_MOST | Relation.BELOW:
            return certain


@dataclass(slots=True)
class Usage:
    """What a generated function reads."""

    plan: Plan
    rails: set[Rail] = field(default_factory=set[Rail])
    """Truths that later lines read."""
    values: set[str] = field(default_factory=set[str])
    """Derived values that later lines read."""
    tallies: set[tuple[bool, bool]] = field(default_factory=set[tuple[bool, bool]])
    """(of phases, upper end) of the counts of signals that later lines read."""
    seen: Counter[tuple[Node, bool]] = field(default_factory=Counter[tuple[Node, bool]])
    """How often an ``And`` or ``Or`` is asked for on a rail."""
    quantified: set[tuple[AnyItem, bool]] = field(default_factory=set[tuple[AnyItem, bool]])
    """The rails on which a quantifier is asked for."""
    askers: dict[AnyItem, set[Key | None]] = field(default_factory=dict[AnyItem, set[Key | None]])
    """Which steps ask for a quantifier; None: the scope. Not those that get it through an ``And`` or ``Or`` in ``seen``."""
    _asker: Key | None = None

    def walk(self, wanted: Iterable[Rail], values: Iterable[str]) -> "Usage":
        """Everything needed for these truths and values; returns itself."""
        asked = set(wanted)
        self.values.update(values)
        self._node(self.plan.scope, True)
        for step in reversed(self.plan.steps):
            self._step(step, asked)
        return self

    def _step(self, step: Step, asked: set[Rail]) -> None:
        self._asker = key_of(step)
        match step:
            case TruthStep() | SignalStep():
                for certain in (True, False):
                    rail = (key_of(step), certain)
                    if rail in asked or rail in self.rails or self._is_tallied(step, certain):
                        self._node(step.node, certain)
            case ExtremeStep(id=name, where=where) | NewestStep(id=name, where=where):
                if name in self.values:
                    self._node(where, True)
                    self._node(where, False)
            case FirstKnownStep(name, operands):
                if name in self.values:
                    self._terms(operands)
            case _:
                assert_never(step)

    def _is_tallied(self, step: TruthStep | SignalStep, certain: bool) -> bool:
        if not isinstance(step, SignalStep) or not step.counted:
            return False
        return any(upper is not certain for _, upper in self.tallies)

    def _node(self, node: Node, certain: bool) -> None:
        match node:
            case Fixed():
                pass
            case And(parts) | Or(parts):
                self.seen[node, certain] += 1
                if self.seen[node, certain] == 1:
                    for part in parts:
                        self._node(part, certain)
            case TruthRef(key, negated):
                self.rails.add((key, certain != negated))
            case Leaf(test, negated):
                self._test(test, certain != negated)
            case _:
                assert_never(node)

    def _test(
        self,
        test: Comparison | IsKnown | EqualOrUnknown | AnyItem | ItemCount | SignalTally,
        certain: bool,
    ) -> None:
        match test:
            case Comparison(subject, _, operands):
                self._terms((subject, *operands))
            case EqualOrUnknown(tuple() as key, operands):
                wanted = [term.value for term in operands if isinstance(term, Const)]
                self.rails |= {(key, certain) for certain in (True, False) if certain not in wanted}
            case EqualOrUnknown(subject, operands):
                self._subject(subject)
                self._terms(operands)
            case IsKnown(subject):
                self._subject(subject)
            case AnyItem(_, body):
                self.quantified.add((test, certain))
                self.askers.setdefault(test, set()).add(self._asker)
                self._node(body, certain)
            case ItemCount(_, body):
                self._node(body, True)
                self._node(body, False)
            case SignalTally(phases, relation):
                upper = needs_upper(relation, certain)
                self.tallies |= {(phases, end) for end in (False, True) if upper in (None, end)}
            case _:
                assert_never(test)

    def _subject(self, subject: Term | str | Key) -> None:
        match subject:
            case str():
                pass
            case tuple():
                self.rails |= {(subject, True), (subject, False)}
            case _:
                self._terms((subject,))

    def _terms(self, terms: Iterable[Term]) -> None:
        for term in terms:
            base = term.base if isinstance(term, OffsetTerm) else term
            if isinstance(base, FactTerm):
                self.values.add(base.id)
