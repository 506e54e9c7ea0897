"""Can a change be shown to change nothing?"""

from collections.abc import Sequence
from dataclasses import dataclass

from overstap.testing.changes.change import Change, Target
from overstap.testing.changes.reach import Reach
from overstap.testing.coverage.constants import plans_of
from overstap.testing.coverage.finite import Finite, TooMany, always_equal
from overstap.testing.coverage.narrow import narrowed
from overstap_engine.model.rulebook import Rule, Rulebook, TruthOf
from overstap_engine.plan import Plan
from overstap_engine.plan.node import Fixed, Node
from overstap_engine.plan.plan import ExtremeStep, FirstKnownStep, NewestStep, SignalStep, TruthStep

__all__ = ["Proof", "proof_of_sameness"]


@dataclass(frozen=True, slots=True)
class Proof:
    """Why a change changes nothing."""

    method: str
    """In plain Dutch."""


def proof_of_sameness(change: Change, reach: Reach, original: Rulebook) -> Proof | None:
    """A proof that no dossier comes out differently; None when there is none."""
    if not _only_conditions(change, original):
        return None
    if change.target[0] == "actie":
        return _proof_of_action(change, reach, original)
    pairs = tuple((before, after) for before, after in plans_of((original, change.rulebook), reach.cone))
    if not all(_comparable(before, after) for before, after in pairs):
        return None
    # when the target itself comes out the same, so does everything that is worked out with it
    own = _proof(pairs, [change.target]) if _is_truth(change.target, original) else None
    if own is not None or reach.mentioned:
        return own  # what is printed, or the last day of an action, may differ without a rule that does
    return _proof(pairs, [("signaal", code) for code in sorted(reach.rules)])


def _proof(pairs: tuple[tuple[Plan, Plan], ...], keys: Sequence[Target]) -> Proof | None:
    """A proof that these come out the same in every pair."""
    nodes = [
        (Finite.of(before, _node(before, key)), Finite.of(after, _node(after, key)))
        for before, after in pairs
        for key in keys
    ]
    try:
        looked_at = always_equal(tuple(narrowed(before, after) for before, after in nodes))
    except TooMany:
        return None
    return None if looked_at is None else Proof(f"alle {looked_at} combinaties nagegaan")


def _proof_of_action(change: Change, reach: Reach, original: Rulebook) -> Proof | None:
    """A proof that the action fits the same students."""
    pairs: list[tuple[Finite, Finite]] = []
    for before, after in plans_of((original, change.rulebook), reach.cone):
        mine, theirs = (plan.actions.get(change.target[1]) for plan in (before, after))
        if mine is None or theirs is None or mine.condition is None or theirs.condition is None:
            return None
        pairs.append(narrowed(Finite.of(before, mine.condition), Finite.of(after, theirs.condition)))
    try:
        looked_at = always_equal(tuple(pairs))
    except TooMany:
        return None
    return None if looked_at is None else Proof(f"alle {looked_at} combinaties nagegaan")


def _only_conditions(change: Change, original: Rulebook) -> bool:
    """Urgency, actions and parties always matter, and so do the last day of an action and where it is offered."""
    kind, name = change.target
    if kind == "actie":
        mine, theirs = original.actions[name], change.rulebook.actions[name]
        return (mine.due, mine.regions) == (theirs.due, theirs.regions)
    return kind != "signaal" or _bare(change.rulebook.rules[name]) == _bare(original.rules[name])


def _bare(rule: Rule) -> tuple[str, frozenset[str], frozenset[str]]:
    return rule.urgency, frozenset(rule.actions), frozenset(rule.visible_to)


def _comparable(before: Plan, after: Plan) -> bool:
    """Only truths differ: a derived value that is worked out otherwise cannot be cut down to a few values."""
    mine = {_key(step): step for step in before.steps if not isinstance(step, SignalStep | TruthStep)}
    return mine == {_key(step): step for step in after.steps if not isinstance(step, SignalStep | TruthStep)}


def _is_truth(target: Target, rulebook: Rulebook) -> bool:
    """The target is a rule or a derived ja_nee fact."""
    match target:
        case ("signaal", _):
            return True
        case ("feit", name):
            return isinstance(rulebook.derivations[name].definition, TruthOf)
        case _:
            return False


def _node(plan: Plan, key: Target) -> Node:
    everything = Finite.of(plan, Fixed(True)).steps
    return next(node for each, node in everything.items() if each == key)


def _key(step: ExtremeStep | NewestStep | FirstKnownStep) -> str:
    return step.id
