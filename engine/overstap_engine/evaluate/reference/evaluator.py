"""The reference evaluator: slow and obvious, straight from rule-language.md. The oracle of the other evaluators.

It walks the conditions as written, not the planned nodes, so that planning is held to it too. From the plan it takes
only what is looked up: parameters, order, and which rules count and may be seen.
"""

from dataclasses import dataclass
from datetime import date

from overstap_engine.evaluate.outcome import Case, Offer, Outcome, Place, Responsible, Signal, Undetermined
from overstap_engine.evaluate.reference.evaluation import Evaluation
from overstap_engine.evaluate.reference.missing import Missing
from overstap_engine.evaluate.reference.support import Support
from overstap_engine.evaluate.responsible import find_responsible
from overstap_engine.evaluate.vocabulary_order import PlaceOrder
from overstap_engine.model.dates import shift
from overstap_engine.model.rulebook import Action, Within
from overstap_engine.plan import Plan

__all__ = ["Reference"]


class Reference:
    """Evaluates one plan by the book."""

    def __init__(self, plan: Plan) -> None:
        self.plan = plan
        self._order = PlaceOrder(plan.rulebook.vocabulary)

    def evaluate(self, case: Case) -> Outcome:
        """The outcome of one case."""
        return _Reading(self.plan, self._order, Evaluation(self.plan, case)).outcome()


@dataclass(frozen=True, slots=True)
class _Reading:
    """Reads off the outcome of one evaluation."""

    plan: Plan
    order: PlaceOrder
    evaluation: Evaluation

    def outcome(self) -> Outcome:
        scope = self.plan.rulebook.scope
        in_scope = scope is None or self.evaluation.truth(scope) is True
        signals = self._signals() if in_scope else ()
        return Outcome(
            signals=signals,
            undetermined=self._undetermined() if in_scope else (),
            offers=self._offers(signals),
            derived={fact: self.evaluation.derived(fact) for fact in self.plan.rulebook.derivations},
            responsible=self._responsible() if in_scope else None,
        )

    def _signals(self) -> tuple[Signal, ...]:
        support = Support(self.evaluation, Missing(self.evaluation))
        raised = [code for code in self.plan.ranked if self.evaluation.signal(code) is True]
        return tuple(Signal(code, self.order.sort(support.of_signal(code))) for code in raised)

    def _undetermined(self) -> tuple[Undetermined, ...]:
        missing = Missing(self.evaluation)
        listed = [step.code for step in self.plan.signals if step.visible and not step.counting]
        undecided = sorted(code for code in listed if self.evaluation.signal(code) is None)
        return tuple(Undetermined(code, self.order.sort(missing.of_signal(code))) for code in undecided)

    def _responsible(self) -> Responsible | None:
        responsibility = self.plan.rulebook.responsibility
        if responsibility is None:
            return None
        recorded = self.evaluation.fact(responsibility.recorded)
        found = find_responsible(responsibility, recorded, self.evaluation.derived)
        missing = Missing(self.evaluation)
        facts = (*found.open_facts, *([responsibility.recorded] if found.ask_recorded else []))
        return found.with_missing(self.order.sort(place for fact in facts for place in missing.of_fact(fact)))

    def _offers(self, signals: tuple[Signal, ...]) -> tuple[Offer, ...]:
        because: dict[str, list[str]] = {}
        for signal in signals:
            for action in self.plan.rulebook.rules[signal.code].actions:
                if self._is_offered(self.plan.rulebook.actions[action]):
                    because.setdefault(action, []).append(signal.code)
        offers = [
            self._offer(self.plan.rulebook.actions[code], tuple(codes)) for code, codes in because.items()
        ]
        return tuple(sorted((offer for offer in offers if offer is not None), key=_by_due_date))

    def _is_offered(self, action: Action) -> bool:
        """An action with ``regios`` is only there for who is in one of them."""
        return not action.regions or self.plan.region in action.regions

    def _offer(self, action: Action, because: tuple[str, ...]) -> Offer | None:
        """None when ``alleenAls`` is false; *mits* what is missing when it is unknown."""
        fits = True if action.only_if is None else self.evaluation.truth(action.only_if)
        if fits is False:
            return None
        missing = frozenset[Place]()
        if action.only_if is not None:
            missing = Missing(self.evaluation).of(action.only_if)
        return Offer(
            action.code, because, self._due(action), self.order.sort(missing), conditional=fits is None
        )

    def _due(self, action: Action) -> date | None:
        match action.due:
            case None:
                return None
            case Within(count, unit):
                return shift(self.evaluation.case.as_of, count, unit)
            case operand:
                value = self.evaluation.operand(operand)[0]
                return value if isinstance(value, date) else None


def _by_due_date(offer: Offer) -> tuple[bool, date, str]:
    """Earliest first, none last, then by code."""
    return (offer.due is None, offer.due or date.max, offer.code)
