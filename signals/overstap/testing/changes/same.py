"""Can a change be shown to change nothing?"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Final

from overstap.testing.changes.change import Change, Target
from overstap.testing.changes.reach import Reach
from overstap.testing.coverage.finite import Finite, TooMany, always_equal
from overstap.testing.coverage.narrow import narrowed
from overstap.testing.coverage.parts import questions
from overstap_engine.model.condition import Compare, Literal, Offset, UnknownOr
from overstap_engine.model.dependencies import reads, reads_of_definition
from overstap_engine.model.rulebook import Parameter, Rule, Rulebook, TruthOf
from overstap_engine.plan import Plan, make_plan
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
    pairs = tuple(_plans(original, change.rulebook, reach))
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


def _only_conditions(change: Change, original: Rulebook) -> bool:
    """Urgency, actions and parties always matter."""
    kind, name = change.target
    return kind != "signaal" or _bare(change.rulebook.rules[name]) == _bare(original.rules[name])


def _bare(rule: Rule) -> tuple[str, frozenset[str], frozenset[str]]:
    return rule.urgency, frozenset(rule.actions), frozenset(rule.visible_to)


def _plans(before: Rulebook, after: Rulebook, reach: Reach) -> Iterator[tuple[Plan, Plan]]:
    """Plans for every overstapjaar and region in which constants may lie otherwise, and for an ordinary year."""
    party = before.vocabulary.parties[0]
    years = {_ORDINARY} | {year for each in (before, after) for year in _special_years(each, reach)}
    named = {region for parameter in _read(before, reach) for region in parameter.per_region}
    regions: list[str | None] = [None, *sorted(named)]
    for year in sorted(years):
        for region in regions:
            yield (
                make_plan(before, year=year, region=region, party=party),
                make_plan(after, year=year, region=region, party=party),
            )


_ORDINARY: Final = 2026
_AROUND: Final = 25
"""Years around a written date in which a day of the overstapjaar, some years before or after, may come to lie on
either side of it."""


def _special_years(rulebook: Rulebook, reach: Reach) -> set[int]:
    parameters = _read(rulebook, reach)
    years = {year for parameter in parameters for year in parameter.per_year}
    years |= {
        year for each in parameters for regional in each.per_region.values() for year in regional.per_year
    }
    rules = [rulebook.rules[name] for kind, name in reach.cone if kind == "signaal"]
    bounds = {year for rule in rules for year in (rule.valid_from, rule.valid_to) if year}
    years |= {year + step for year in bounds for step in (-1, 0, 1)}
    written = {day.year for day in _written_dates(rulebook, reach)}
    written |= {each.default.year for each in parameters if isinstance(each.default, date)}
    return years | {year + step for year in written for step in range(-_AROUND, _AROUND + 1)}


def _read(rulebook: Rulebook, reach: Reach) -> tuple[Parameter, ...]:
    """The parameters that the conditions within reach read."""
    names = {
        name
        for kind, each in reach.cone
        for name in (
            reads(rulebook.rules[each].condition)
            if kind == "signaal"
            else reads_of_definition(rulebook.derivations[each].definition)
        ).parameters
    }
    return tuple(rulebook.parameters[name] for name in sorted(names))


def _written_dates(rulebook: Rulebook, reach: Reach) -> Iterator[date]:
    for key in reach.cone:
        for question in questions(key, rulebook):
            operands = (
                question.condition.operands if isinstance(question.condition, Compare | UnknownOr) else ()
            )
            for operand in operands:
                base = operand.base if isinstance(operand, Offset) else operand
                if isinstance(base, Literal) and isinstance(base.value, date):
                    yield base.value


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
