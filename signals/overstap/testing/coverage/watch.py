"""The reference evaluator, watched: what every condition came to, and what if one had come out the other way.

The reference looks at every part of a condition also when the answer is settled, so nothing is passed over.
"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeAlias

from overstap_engine.evaluate.outcome import Case
from overstap_engine.evaluate.reference.evaluation import Evaluation, ItemAt
from overstap_engine.model.condition import Condition
from overstap_engine.model.dependencies import Key
from overstap_engine.model.values import Truth
from overstap_engine.plan import Plan

__all__ = ["Forced", "Occurrence", "Remembering", "Sighting", "Watched", "in_scope"]

Occurrence: TypeAlias = tuple[int, int | None]
"""The identity of a condition, and the index of the item it was asked of."""


class Remembering(Evaluation):
    """An evaluation that others can take over from."""

    def __init__(self, plan: Plan, case: Case) -> None:
        super().__init__(plan, case)

    def take_over(self, before: "Remembering", follows: Callable[[Key], bool]) -> None:
        """Take what ``before`` has worked out, less what ``follows`` from the difference between the two."""
        self._derived |= {name: each for name, each in before._derived.items() if not follows(("feit", name))}
        self._signals |= {
            code: each for code, each in before._signals.items() if not follows(("signaal", code))
        }


@dataclass(frozen=True, slots=True)
class Sighting:
    """What one condition came to, once."""

    condition: Condition
    at: ItemAt | None
    truth: Truth

    @property
    def occurrence(self) -> Occurrence:
        """Which condition, and which item."""
        return id(self.condition), None if self.at is None else self.at.index


class Watched(Remembering):
    """An evaluation that remembers what each condition came to."""

    def __init__(self, plan: Plan, case: Case) -> None:
        super().__init__(plan, case)
        self._seen: dict[int, dict[int | None, Sighting]] = {}

    def truth(self, condition: Condition, at: ItemAt | None = None) -> Truth:
        """As in ``Evaluation``."""
        found = super().truth(condition, at)
        at_item = None if at is None else at.index
        self._seen.setdefault(id(condition), {})[at_item] = Sighting(condition, at, found)
        return found

    def sightings(self, condition: Condition) -> tuple[Sighting, ...]:
        """What a condition came to, for every item if it is about items."""
        return tuple(self._seen.get(id(condition), {}).values())


class Forced(Remembering):
    """An evaluation in which one condition, for one item if it is about items, comes out the other way.

    ``follows`` tells what is worked out with that condition; the rest is taken over from ``before``.
    """

    def __init__(self, before: Remembering, sighting: Sighting, follows: Callable[[Key], bool]) -> None:
        super().__init__(before.plan, before.case)
        self.take_over(before, follows)
        self._forced = sighting.occurrence
        self._value = not sighting.truth

    def truth(self, condition: Condition, at: ItemAt | None = None) -> Truth:
        """As in ``Evaluation``, but for the one condition."""
        if (id(condition), None if at is None else at.index) == self._forced:
            return self._value
        return super().truth(condition, at)


def in_scope(evaluation: Evaluation) -> bool:
    """Does the rulebook as a whole apply (``regelboek.alleenAls``)?"""
    scope = evaluation.plan.rulebook.scope
    return scope is None or evaluation.truth(scope) is True
