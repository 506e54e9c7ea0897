"""Building an explanation from one evaluation by the reference evaluator."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import assert_never

from overstap_engine.evaluate.outcome import Case, Place
from overstap_engine.evaluate.reference.evaluation import Evaluation, ItemAt
from overstap_engine.explain.tree import (
    AggregateItem,
    Evidence,
    Explained,
    ExplainedAggregate,
    ExplainedDerivation,
    ExplainedFirstKnown,
    ExplainedItem,
    ExplainedItems,
    ExplainedJunction,
    ExplainedQuestion,
    ExplainedRule,
    ExplainedSignals,
    ExplainedTally,
    ExplainedTruth,
    TalliedSignal,
)
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
    Offset,
    Operand,
    ParameterRef,
    Quantified,
    Raised,
    SignalCount,
    Subject,
    UnknownOr,
)
from overstap_engine.model.rulebook import Extreme, FirstKnown, Newest, TruthOf
from overstap_engine.plan import Plan

__all__ = ["NotVisible", "explain_rule"]


class NotVisible(LookupError):
    """The party may not see this signal, so nothing about it is explained."""

    def __init__(self, code: str, party: str) -> None:
        super().__init__(code)
        self.code = code
        self.party = party


def explain_rule(plan: Plan, case: Case, code: str) -> ExplainedRule:
    """Why the rule ``code`` is raised, clear or undetermined for ``case``.

    Raises ``KeyError`` for a code that the rulebook lacks and ``NotVisible`` for one the party may not see.
    """
    if plan.party not in plan.rulebook.rules[code].visible_to:
        raise NotVisible(code, plan.party)
    return _Builder(Evaluation(plan, case)).rule(code)


@dataclass(frozen=True, slots=True)
class _Builder:
    evaluation: Evaluation

    def rule(self, code: str) -> ExplainedRule:
        plan = self.evaluation.plan
        rule, scope = plan.rulebook.rules[code], plan.rulebook.scope
        in_scope = scope is None or self.evaluation.truth(scope) is True
        return ExplainedRule(
            code=code,
            truth=self.evaluation.signal(code) if in_scope else False,
            applies=(rule.valid_from or plan.year) <= plan.year <= (rule.valid_to or plan.year),
            in_scope=in_scope,
            part=self.condition(rule.condition, None),
        )

    def condition(self, condition: Condition, at: ItemAt | None) -> Explained:
        truth = self.evaluation.truth(condition, at)
        match condition:
            case AllOf(parts) | AnyOf(parts) | NoneOf(parts):
                return ExplainedJunction(condition, truth, tuple(self.condition(p, at) for p in parts))
            case Not(part):
                return ExplainedJunction(condition, truth, (self.condition(part, at),))
            case Compare(subject, _, operands) | UnknownOr(subject, operands):
                evidence = tuple(self._operand(operand) for operand in operands)
                return ExplainedQuestion(condition, truth, self._subject(subject, at), evidence)
            case Known(subject):
                return ExplainedQuestion(condition, truth, self._subject(subject, at), ())
            case Quantified(name, _, body):
                return ExplainedItems(condition, truth, self._items(name, body))
            case Counted(name, body, _, operands):
                return ExplainedItems(condition, truth, self._items(name, body), self._numbers(operands))
            case Raised(codes):
                return ExplainedSignals(condition, truth, tuple(self.rule(code) for code in codes))
            case SignalCount(_, _, operands):
                return ExplainedTally(condition, truth, self._tallied(), self._numbers(operands))
            case _:
                assert_never(condition)

    def _items(self, name: str, body: Condition) -> tuple[ExplainedItem, ...] | None:
        items = self.evaluation.items(name)
        if items is None:
            return None
        return tuple(ExplainedItem(at.index, self.condition(body, at)) for at in items)

    def _numbers(self, operands: Iterable[Literal | ParameterRef]) -> tuple[int, ...]:
        found = [value for operand in operands for value in self.evaluation.operand(operand)]
        return tuple(value for value in found if isinstance(value, int))

    def _tallied(self) -> tuple[TalliedSignal, ...]:
        return tuple(
            TalliedSignal(step.code, step.phase, self.evaluation.signal(step.code))
            for step in self.evaluation.plan.signals
            if step.counted
        )

    # -- evidence ---------------------------------------------------------------------------------------------

    def _subject(self, subject: Subject, at: ItemAt | None) -> Evidence:
        match subject:
            case FactRef():
                return self._fact(subject)
            case FieldRef(name):
                value = self.evaluation.subject(subject, at)
                if at is None:
                    raise TypeError("a field outside a list body")
                holders = self.evaluation.plan.rulebook.vocabulary.lists[at.list].holders
                return Evidence(subject, (value,), at.place(name), holders)
            case AsOf():
                return Evidence(subject, (self.evaluation.case.as_of,))
            case _:
                assert_never(subject)

    def _operand(self, operand: Operand) -> Evidence:
        match operand:
            case FactRef():
                return self._fact(operand)
            case Offset(_, _, _, base):
                return Evidence(operand, self.evaluation.operand(operand), base=self._operand(base))
            case Literal() | ParameterRef() | AsOf():
                return Evidence(operand, self.evaluation.operand(operand))
            case _:
                assert_never(operand)

    def _fact(self, fact: FactRef) -> Evidence:
        vocabulary = self.evaluation.plan.rulebook.vocabulary
        if fact.id in vocabulary.lists:
            known = True if fact.id in self.evaluation.case.facts else None
            return Evidence(fact, (known,), Place(fact.id), vocabulary.lists[fact.id].holders)
        value = self.evaluation.fact(fact.id)
        if fact.id in self.evaluation.plan.rulebook.derivations:
            return Evidence(fact, (value,), derivation=self._derivation(fact.id))
        assumed = value is not None and fact.id not in self.evaluation.case.facts
        return Evidence(fact, (value,), Place(fact.id), vocabulary.facts[fact.id].holders, assumed)

    def _derivation(self, fact: str) -> ExplainedDerivation:
        value = self.evaluation.derived(fact)
        match self.evaluation.plan.rulebook.derivations[fact].definition:
            case TruthOf(condition) as definition:
                return ExplainedTruth(fact, definition, value, self.condition(condition, None))
            case FirstKnown(operands) as definition:
                evidence = tuple(self._operand(operand) for operand in operands)
                return ExplainedFirstKnown(fact, definition, value, evidence)
            case Extreme() | Newest() as definition:
                return ExplainedAggregate(fact, definition, value, self._aggregate_items(definition))

    def _aggregate_items(self, definition: Extreme | Newest) -> tuple[AggregateItem, ...] | None:
        items = self.evaluation.items(definition.list)
        if items is None:
            return None
        by = definition.field if isinstance(definition, Extreme) else definition.by
        return tuple(
            AggregateItem(
                at.index,
                self.condition(definition.where, at),
                at.item.get(by),
                at.item.get(definition.field),
            )
            for at in items
        )
