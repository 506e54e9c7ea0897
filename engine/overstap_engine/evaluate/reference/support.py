"""What made a decided condition true or false: input facts, through chains (issue 2, item 7)."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import assert_never

from overstap_engine.evaluate.outcome import Place
from overstap_engine.evaluate.reference.evaluation import Evaluation, ItemAt
from overstap_engine.evaluate.reference.missing import Missing
from overstap_engine.evaluate.reference.reading import NONE, Places, facts_of, union
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
    Literal,
    NoneOf,
    Not,
    Operand,
    Operator,
    ParameterRef,
    Quantified,
    Quantifier,
    Raised,
    SignalCount,
    Subject,
    UnknownOr,
)
from overstap_engine.model.rulebook import Extreme, FirstKnown, Newest, TruthOf
from overstap_engine.model.values import ABSENT, Truth

__all__ = ["Support"]


@dataclass(frozen=True, slots=True)
class Support:
    """Answers for one case what made it so."""

    evaluation: Evaluation
    missing: Missing
    _signals: dict[str, Places] = field(default_factory=dict[str, Places])
    _facts: dict[str, Places] = field(default_factory=dict[str, Places])

    def of_signal(self, code: str) -> Places:
        """The input facts that made a rule raised or clear."""
        if self.evaluation.signal(code) is False and not self._applies(code):
            return NONE
        if code not in self._signals:
            self._signals[code] = self.of(self.evaluation.plan.rulebook.rules[code].condition)
        return self._signals[code]

    def _applies(self, code: str) -> bool:
        rule, year = self.evaluation.plan.rulebook.rules[code], self.evaluation.plan.year
        return (rule.valid_from or year) <= year <= (rule.valid_to or year)

    def of(self, condition: Condition, at: ItemAt | None = None) -> Places:
        """The input facts that made a decided condition true, or false."""
        truth = self.evaluation.truth(condition, at)
        if truth is None:
            return NONE
        match condition:
            case AllOf(parts):
                return self._deciding(parts, at, truth, all_needed_when=True)
            case AnyOf(parts):
                return self._deciding(parts, at, truth, all_needed_when=False)
            case NoneOf(parts):
                return self._deciding(parts, at, not truth, all_needed_when=False)
            case Not(part):
                return self.of(part, at)
            case Compare(subject, _, operands) | UnknownOr(subject, operands):
                return self._of_subject(subject, at) | self._of_operands(operands)
            case Known(subject):
                return self._of_subject(subject, at)
            case Quantified(name, quantifier, body):
                return self._of_quantified(name, quantifier, body, truth)
            case Counted():
                return self._of_counted(condition)
            case Raised(codes):
                wanted = [code for code in codes if self.evaluation.signal(code) is truth]
                return union(self.of_signal(code) for code in wanted)
            case SignalCount():
                return self._of_signal_count(condition)
            case _:
                assert_never(condition)

    def _deciding(
        self, parts: tuple[Condition, ...], at: ItemAt | None, truth: bool, *, all_needed_when: bool
    ) -> Places:
        """All parts where all were needed, else only those that decided."""
        chosen = (
            parts if truth is all_needed_when else [p for p in parts if self.evaluation.truth(p, at) is truth]
        )
        return union(self.of(part, at) for part in chosen)

    def _of_subject(self, subject: Subject, at: ItemAt | None) -> Places:
        match subject:
            case FactRef(name):
                return self._of_fact(name)
            case FieldRef(name):
                return NONE if at is None else frozenset({at.place(name)})
            case AsOf():
                return NONE
            case _:
                assert_never(subject)

    def _of_operands(self, operands: Iterable[Operand]) -> Places:
        return union(self._of_fact(name) for name in facts_of(operands))

    def _of_fact(self, name: str) -> Places:
        """The input facts behind a value; of an unknown derived fact, what is missing for it."""
        if name not in self._facts:
            self._facts[name] = self._behind(name)
        return self._facts[name]

    def _behind(self, name: str) -> Places:
        if name not in self.evaluation.plan.rulebook.derivations:
            return frozenset({Place(name)})
        value = self.evaluation.derived(name)
        if value is None:
            return self.missing.of_fact(name)
        match self.evaluation.plan.rulebook.derivations[name].definition:
            case TruthOf(condition):
                return self.of(condition)
            case FirstKnown(operands):
                return self._of_first_known(operands)
            case Extreme() | Newest() as aggregate:
                return self._of_aggregate(aggregate)

    def _of_first_known(self, operands: tuple[Operand, ...]) -> Places:
        """The operand taken, and those before it that were passed over."""
        passed: list[Operand] = []
        for operand in operands:
            passed.append(operand)
            if self.evaluation.operand(operand)[0] not in (None, ABSENT):
                break
        return self._of_operands(passed)

    def _of_aggregate(self, aggregate: Extreme | Newest) -> Places:
        items = self.evaluation.items(aggregate.list)
        if not items:
            return frozenset({Place(aggregate.list)})
        by = aggregate.field if isinstance(aggregate, Extreme) else aggregate.by
        winner = self._winning_item(aggregate)
        found = NONE
        for at in items:
            truth = self.evaluation.truth(aggregate.where, at)
            if at == winner:
                found |= self.of(aggregate.where, at) | {at.place(by), at.place(aggregate.field)}
            elif truth is False:
                found |= self.of(aggregate.where, at)
            elif truth is True and self._ties(aggregate, at, winner):
                found |= self.of(aggregate.where, at) | {at.place(by)}
            else:
                found |= {at.place(by)}
        return found

    def _ties(self, aggregate: Extreme | Newest, at: ItemAt, winner: ItemAt | None) -> bool:
        """Of a tie under ``nieuwste`` it must be clear that it qualifies: an undecided one could change the answer."""
        if isinstance(aggregate, Extreme) or winner is None:
            return False
        return at.item.get(aggregate.by) == winner.item.get(aggregate.by)

    def _winning_item(self, aggregate: Extreme | Newest) -> ItemAt | None:
        if isinstance(aggregate, Newest):
            newest = self.evaluation.winner(aggregate)
            return newest if isinstance(newest, ItemAt) else None
        value = self.evaluation.extreme(aggregate)
        certain = self.evaluation.certain(
            self.evaluation.items(aggregate.list) or [], aggregate.where, aggregate.field
        )
        return next((at for at, day in certain if day == value), None)

    def _of_quantified(self, name: str, quantifier: Quantifier, body: Condition, truth: bool) -> Places:
        items = self.evaluation.items(name)
        if not items:
            return frozenset({Place(name)})
        # decided by some item, or by all of them together?
        by_one = truth is (quantifier is Quantifier.MINSTENS_EEN)
        wanted = quantifier is not Quantifier.ALLE_ITEMS
        chosen = [at for at in items if self.evaluation.truth(body, at) is wanted] if by_one else items
        return union(self.of(body, at) for at in chosen)

    def _of_counted(self, count: Counted) -> Places:
        items = self.evaluation.items(count.list)
        bounds = self.evaluation.item_bounds(count)
        if not items or bounds is None:
            return frozenset({Place(count.list)})
        sides = self._sides(bounds, len(items), count.operator, count.operands)
        chosen = [at for at in items if self.evaluation.truth(count.body, at) in sides]
        found = union(self.of(count.body, at) for at in chosen)
        return found or frozenset({Place(count.list)})

    def _of_signal_count(self, count: SignalCount) -> Places:
        counted = [step for step in self.evaluation.plan.signals if step.counted]
        most = len({step.phase for step in counted}) if count.phases else len(counted)
        sides = self._sides(self.evaluation.signal_bounds(count), most, count.operator, count.operands)
        return union(
            self.of_signal(step.code) for step in counted if self.evaluation.signal(step.code) in sides
        )

    def _sides(
        self,
        bounds: tuple[int, int],
        most: int,
        operator: Operator,
        operands: tuple[Literal | ParameterRef, ...],
    ) -> tuple[Truth, ...]:
        """Which parts of a count decided it: those counted in (True), those counted out (False), or both."""
        decided = self.evaluation.within(bounds, operator, operands)
        if self.evaluation.within((bounds[0], most), operator, operands) is decided:
            return (True,)
        if self.evaluation.within((0, bounds[1]), operator, operands) is decided:
            return (False,)
        return (True, False)
