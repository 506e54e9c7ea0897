"""What keeps a condition undecided: the unknown input facts, through chains (rule-language.md, section 3)."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import assert_never

from overstap_engine.evaluate.outcome import Place
from overstap_engine.evaluate.reference.evaluation import Evaluation, ItemAt
from overstap_engine.evaluate.reference.reading import NONE, Places, comparisons, facts_of, union
from overstap_engine.model.condition import (
    AllOf,
    AnyOf,
    AsOf,
    Compare,
    Condition,
    Counted,
    FactRef,
    FieldRef,
    Known,
    NoneOf,
    Not,
    Operand,
    Quantified,
    Raised,
    SignalCount,
    Subject,
    UnknownOr,
)
from overstap_engine.model.rulebook import Extreme, FirstKnown, Newest, TruthOf

__all__ = ["Missing"]


@dataclass(frozen=True, slots=True)
class Missing:
    """Answers for one case what is missing."""

    evaluation: Evaluation
    _signals: dict[str, Places] = field(default_factory=dict[str, Places])
    _facts: dict[str, Places] = field(default_factory=dict[str, Places])

    def of_signal(self, code: str) -> Places:
        """The unknown input facts that keep an undetermined rule undecided."""
        if code not in self._signals:
            self._signals[code] = self.of(self.evaluation.plan.rulebook.rules[code].condition)
        return self._signals[code]

    def of(self, condition: Condition, at: ItemAt | None = None) -> Places:
        """The unknown input facts in those parts of a condition that are still undecided (section 3)."""
        if self.evaluation.truth(condition, at) is not None:
            return NONE
        match condition:
            case AllOf(parts) | AnyOf(parts) | NoneOf(parts):
                return union(self.of(part, at) for part in parts)
            case Not(part):
                return self.of(part, at)
            case Compare(subject, _, operands) | UnknownOr(subject, operands):
                return self._of_subject(subject, at) | self._of_operands(operands)
            case Quantified(name, _, body):
                items = self.evaluation.items(name)
                return self._list(name) if items is None else union(self.of(body, item) for item in items)
            case Counted(name, body):
                items = self.evaluation.items(name)
                if items is None:
                    return self._list(name)
                return union(
                    self._read(body, item) for item in items if self.evaluation.truth(body, item) is None
                )
            case Raised(codes):
                return union(self.of_signal(code) for code in codes if self.evaluation.signal(code) is None)
            case SignalCount():
                counted = [step.code for step in self.evaluation.plan.signals if step.counted]
                return union(self.of_signal(code) for code in counted if self.evaluation.signal(code) is None)
            case Known():
                return NONE
            case _:
                assert_never(condition)

    def _of_subject(self, subject: Subject, at: ItemAt | None) -> Places:
        match subject:
            case FactRef(name):
                return self.of_fact(name)
            case FieldRef(name):
                return NONE if at is None or name in at.item else self._visible(at.place(name))
            case AsOf():
                return NONE
            case _:
                assert_never(subject)

    def _of_operands(self, operands: Iterable[Operand]) -> Places:
        return union(self.of_fact(name) for name in facts_of(operands))

    def of_fact(self, name: str) -> Places:
        """The unknown input facts behind an unknown fact."""
        if name not in self._facts:
            self._facts[name] = self._behind(name)
        return self._facts[name]

    def _behind(self, name: str) -> Places:
        if self.evaluation.fact(name) is not None:
            return NONE
        if name not in self.evaluation.plan.rulebook.derivations:
            return self._visible(Place(name))
        match self.evaluation.plan.rulebook.derivations[name].definition:
            case TruthOf(condition):
                return self.of(condition)
            case FirstKnown(operands):
                return self._of_operands(operands)
            case Extreme() | Newest() as aggregate:
                return self._of_aggregate(aggregate)

    def _of_aggregate(self, aggregate: Extreme | Newest) -> Places:
        if self.evaluation.items(aggregate.list) is None:
            return self._list(aggregate.list)
        undecided = self.evaluation.undecided(aggregate)
        if isinstance(aggregate, Newest) and not undecided:
            newest = self.evaluation.winner(aggregate)
            return self._visible(newest.place(aggregate.field)) if isinstance(newest, ItemAt) else NONE
        names = {aggregate.field, aggregate.by} if isinstance(aggregate, Newest) else {aggregate.field}
        own = union(
            self._visible(at.place(name)) for at in undecided for name in names if name not in at.item
        )
        return own | union(self._read(aggregate.where, at) for at in undecided)

    def _read(self, body: Condition, at: ItemAt) -> Places:
        """Every unknown field of an item that ``body`` reads, and every unknown fact that it compares with."""
        found = NONE
        for subject, operands in comparisons(body):
            found |= self._of_subject(subject, at) | self._of_operands(operands)
        return found

    def _list(self, name: str) -> Places:
        return self._visible(Place(name))

    def _visible(self, place: Place) -> Places:
        """Less those the party may not see."""
        return NONE if place.fact in self.evaluation.case.hidden else frozenset({place})
