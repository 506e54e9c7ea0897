"""Goals that no scenario can ever reach, with a proof: a condition that another one on the same page already says.

Such a goal is no gap. Only a proof counts: what cannot be settled here stays a gap.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Final

from overstap.memo import per_rulebook
from overstap.testing.coverage.constants import settings
from overstap.testing.coverage.finite import Finite, TooMany, always_equal, can_come_out
from overstap.testing.coverage.narrow import narrowed
from overstap.testing.coverage.outcome_proof import outcomes_stay_the_same
from overstap.testing.coverage.parts import Question
from overstap_engine.model.condition import AllOf, AnyOf, Condition, NoneOf, Not
from overstap_engine.model.dependencies import Key
from overstap_engine.model.rulebook import Rulebook, TruthOf
from overstap_engine.model.values import Truth
from overstap_engine.plan import Plan, make_plan
from overstap_engine.plan.lower import Lowering

__all__ = ["Impossible"]

_IN_NO_OUTCOME: Final = (
    "bewezen: in geen dossier wordt een signaal of de verantwoordelijke partij er anders van"
)
_CONSTANT: Final[dict[bool, Condition]] = {True: AllOf(()), False: AnyOf(())}


@dataclass(frozen=True, slots=True)
class Impossible:
    """Proofs about the questions on one page of a rulebook."""

    rulebook: Rulebook
    cone: frozenset[Key]
    """All that the page is worked out from, itself included."""
    readers: frozenset[Key]
    """All that is worked out from the page, itself included."""
    key: Key
    whole: Condition
    """The condition of the page."""

    @staticmethod
    def of(
        key: Key, rulebook: Rulebook, cone: frozenset[Key], readers: frozenset[Key]
    ) -> "Impossible | None":
        """None for a derived value that is not the truth of one condition."""
        kind, name = key
        if kind == "signaal":
            return Impossible(rulebook, cone, readers, key, rulebook.rules[name].condition)
        definition = rulebook.derivations[name].definition
        if not isinstance(definition, TruthOf):
            return None
        return Impossible(rulebook, cone, readers, key, definition.condition)

    def coming_out(self, question: Question, truth: Truth) -> str:
        """Why the question never comes out so; empty when that is not shown."""
        if question.items is not None:
            return ""
        looked_at = 0
        for found in self._finite(question.condition):
            if can_come_out(found, truth):
                return ""
            looked_at += 1
        return "alle combinaties van gegevens nagegaan" if looked_at else ""

    def deciding(self, question: Question, truth: bool) -> str:
        """Why the outcome never hangs on this question alone while it is ``truth``; empty when that is not shown."""
        forced = _instead(self.whole, question.condition, _CONSTANT[not truth])
        if question.items is not None or forced is None:
            return ""
        return self._within_the_page(question, truth, forced) or self._in_any_outcome(question, truth, forced)

    def _within_the_page(self, question: Question, truth: bool, forced: Condition) -> str:
        """The page itself comes out the same."""
        wholes = zip(self._finite(self.whole), self._finite(forced), strict=True)
        pairs = tuple(narrowed(before, after) for before, after in wholes)
        given = tuple((found, truth) for found in self._finite(question.condition))
        try:
            looked_at = always_equal(pairs, given)
        except TooMany:
            return ""
        return "" if looked_at is None else f"alle {looked_at} combinaties van gegevens nagegaan"

    def _in_any_outcome(self, question: Question, truth: bool, forced: Condition) -> str:
        """Whatever is worked out from the page comes out the same: another condition or situation comes first. Proved
        over all values that facts can have; what is listed as missing may still differ."""
        changed = self._with(forced)
        if self.key[0] == "signaal" or changed is None:
            return ""
        same = outcomes_stay_the_same((self.rulebook, changed), (question.condition, truth), self.readers)
        return _IN_NO_OUTCOME if same else ""

    def _with(self, forced: Condition) -> Rulebook | None:
        _, name = self.key
        derivation = self.rulebook.derivations.get(name)
        if derivation is None:
            return None
        changed = replace(derivation, definition=TruthOf(forced))
        return replace(self.rulebook, derivations={**self.rulebook.derivations, name: changed})

    def _finite(self, condition: Condition) -> Iterator[Finite]:
        """The condition in every setting in which it may ask something else."""
        plans = _plans(self.rulebook)
        for setting in settings((self.rulebook,), self.cone):
            if setting not in plans:
                year, region = setting
                party = self.rulebook.vocabulary.parties[0]
                plans[setting] = make_plan(self.rulebook, year=year, region=region, party=party)
            yield Finite.of(plans[setting], _lowering(plans[setting]).node(condition))


def _no_plans(_: Rulebook) -> dict[tuple[int, str | None], Plan]:
    return {}


_plans = per_rulebook(_no_plans)
"""Plans that were made already, by year and region."""


def _lowering(plan: Plan) -> Lowering:
    derivations = plan.rulebook.derivations.values()
    return Lowering(
        parameters=plan.parameters,
        lists=frozenset(plan.rulebook.vocabulary.lists),
        truths=frozenset(each.fact for each in derivations if isinstance(each.definition, TruthOf)),
    )


def _instead(whole: Condition, part: Condition, other: Condition) -> Condition | None:
    """``whole`` with ``other`` in the place of ``part``; None when ``part`` is not in it, or inside a list."""
    if whole is part:
        return other
    match whole:
        case AllOf(parts) | AnyOf(parts) | NoneOf(parts):
            changed = tuple(_instead(each, part, other) for each in parts)
            if all(each is None for each in changed):
                return None
            kept = tuple(old if new is None else new for old, new in zip(parts, changed, strict=True))
            return replace(whole, parts=kept)
        case Not(inner):
            found = _instead(inner, part, other)
            return None if found is None else replace(whole, part=found)
        case _:
            return None
