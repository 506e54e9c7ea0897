"""What a step can look at in a scene: whether a rule is raised, whose turn it is, or one action."""

from dataclasses import dataclass
from datetime import date
from typing import Protocol

from overstap.testing.coverage.outlook import whose_turn
from overstap.testing.coverage.trace import Aspect
from overstap.testing.coverage.watch import in_scope
from overstap_engine.evaluate.reference.evaluation import Evaluation
from overstap_engine.model.dates import shift
from overstap_engine.model.rulebook import Action, Within
from overstap_engine.model.values import Truth

__all__ = ["Advice", "Look", "OfferLook", "RuleLook", "Turn", "TurnLook", "truth_of"]


class Look(Protocol):
    """One thing to look at."""

    def of(self, evaluation: Evaluation) -> object:
        """What is seen; equal when a step cannot tell the difference."""
        ...

    def shows(self, before: object, after: object) -> bool:
        """A difference that a reader sees at once; another one is worth a scenario only when there is no such."""
        ...


@dataclass(frozen=True, slots=True)
class RuleLook:
    """Is a rule raised, clear or undetermined?"""

    code: str

    def of(self, evaluation: Evaluation) -> Truth:
        """As in ``Look``."""
        return truth_of(self.code, evaluation)

    def shows(self, before: object, after: object) -> bool:
        """A signal appears or disappears; otherwise only what is still undetermined differs."""
        return before is True or after is True


def truth_of(code: str, evaluation: Evaluation) -> Truth:
    """Is the rule raised, clear or undetermined, were its party to see it?"""
    return evaluation.signal(code) if in_scope(evaluation) else False


@dataclass(frozen=True, slots=True)
class Turn:
    """Who is responsible or takes over, and when; no party when that cannot be said."""

    party: str | None
    since: date | None = None


@dataclass(frozen=True, slots=True)
class TurnLook:
    """Whose turn it is now, or afterwards."""

    aspect: Aspect

    def of(self, evaluation: Evaluation) -> Turn | None:
        """As in ``Look``; None when nothing is said at all."""
        found = whose_turn(evaluation) if in_scope(evaluation) else None
        if found is None:
            return None
        return Turn(found.party) if self.aspect == "nu" else Turn(found.then, found.since)

    def shows(self, before: object, after: object) -> bool:
        """A party is named without the change. A step can name no party without a day."""
        return isinstance(before, Turn) and before.party is not None


@dataclass(frozen=True, slots=True)
class Advice:
    """An action that is recommended."""

    due: date | None
    fits: Truth
    """None: only *mits* something becomes known."""


@dataclass(frozen=True, slots=True)
class OfferLook:
    """Is an action recommended, and until when?"""

    code: str

    def of(self, evaluation: Evaluation) -> Advice | None:
        """As in ``Look``; None when it is not recommended."""
        plan = evaluation.plan
        action = plan.rulebook.actions[self.code]
        asking = [code for code in plan.ranked if self.code in plan.rulebook.rules[code].actions]
        if action.regions and plan.region not in action.regions:
            return None
        if not any(truth_of(code, evaluation) is True for code in asking):
            return None
        fits = True if action.only_if is None else evaluation.truth(action.only_if)
        return None if fits is False else Advice(_due(action, evaluation), fits)

    def shows(self, before: object, after: object) -> bool:
        """It is recommended without the change, or with it."""
        return before is not None or after is not None


def _due(action: Action, evaluation: Evaluation) -> date | None:
    match action.due:
        case None:
            return None
        case Within(count, unit):
            return shift(evaluation.case.as_of, count, unit)
        case operand:
            value = evaluation.operand(operand)[0]
            return value if isinstance(value, date) else None
