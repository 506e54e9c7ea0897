"""Ways to be wrong: what a planted fault does instead of the right thing.

Each function stands in for a right one, which it gets as its first argument.
"""

from collections.abc import Callable, Iterable
from dataclasses import replace
from datetime import date, timedelta
from typing import Any, TypeAlias

from overstap_engine.evaluate.codegen.expression import FALSE
from overstap_engine.evaluate.kleene import all_of, any_of
from overstap_engine.evaluate.outcome import Case, Offer
from overstap_engine.model.condition import Unit
from overstap_engine.model.values import ABSENT, Truth
from overstap_engine.plan.node import Relation

__all__ = [
    "Plant",
    "Right",
    "absent_as_unknown",
    "also_when_decided",
    "by_code",
    "certain_rail",
    "constantly",
    "day_later",
    "everywhere",
    "false_only_when_all_known",
    "first_alone",
    "ignores_hidden",
    "instead",
    "last_wins",
    "live_tie_loses",
    "lower_bound_only",
    "lower_end",
    "lower_range",
    "never_absent",
    "never_unknown",
    "one_fewer",
    "one_more_day",
    "only_certain_offers",
    "readings_never_unknown",
    "reference_tie_loses",
    "rewritten",
    "strict_difference",
    "strictly",
    "swapped_phases",
    "thirty_days",
    "through",
    "tie_loses",
    "true_only_when_all_known",
    "true_rail_only",
    "with_entry",
    "without_defaults",
]

Right: TypeAlias = Callable[..., Any]
"""What is right."""

Plant: TypeAlias = Callable[[Any], Any]
"""What is right -> what goes in its place."""


# -- how to put something in its place ----------------------------------------------------------------------------


def through(change: Callable[..., Any]) -> Plant:
    """Calls go through ``change``, which gets the right function and the arguments."""

    def plant(right: Right) -> Right:
        def wrong(*arguments: Any, **named: Any) -> Any:
            return change(right, *arguments, **named)

        return wrong

    return plant


def instead(value: Any) -> Plant:
    """Something else in its place."""

    def plant(right: Any) -> Any:
        return value

    return plant


def constantly(value: Any) -> Plant:
    """One answer, whatever is asked."""

    def answer(*arguments: Any, **named: Any) -> Any:
        return value

    return instead(answer)


def with_entry(key: Any, value: Any) -> Plant:
    """A table with one entry that is wrong."""

    def plant(right: dict[Any, Any]) -> dict[Any, Any]:
        return {**right, key: value}

    return plant


def rewritten(old: str, new: str) -> Plant:
    """Generated source with one thing in it replaced wherever it occurs."""

    def compile_wrong(right: Right, source: str, names: Any) -> Any:
        return right(source.replace(old, new), names)

    return through(compile_wrong)


# -- truth and comparison -----------------------------------------------------------------------------------------


def never_unknown(right: Right, *arguments: Any, **named: Any) -> bool:
    """Unknown read as false."""
    return bool(right(*arguments, **named))


def readings_never_unknown(right: Right, *arguments: Any) -> Right:
    """The same for a function that makes functions."""
    reading: Right = through(never_unknown)(right(*arguments))
    return reading


def absent_as_unknown(right: Right, *arguments: Any) -> Truth:
    """Known-absent compared as if it were unknown."""
    return None if ABSENT in arguments else right(*arguments)


def never_absent(right: Right, *arguments: Any) -> Any:
    """Generated code that never looks whether a value is known to be absent."""
    return replace(right(*arguments), absent=FALSE)


def certain_rail(right: Right, left: Any, relation: Any, operand: Any, certain: bool) -> Any:
    """What is possible taken for what is certain."""
    return right(left, relation, operand, True)


def strictly(left: Any, right: Any) -> bool:
    """An order without equality, where there should be."""
    return bool(left > right)


def strict_difference(right: Right, difference: int, relation: Relation) -> bool:
    """The same, for a difference."""
    return difference != 0 and right(difference, relation)


def last_wins(truths: Iterable[Truth]) -> Truth:
    """``alle`` that stops looking too late."""
    found = list(truths)
    return found[-1] if found else True


def false_only_when_all_known(truths: Iterable[Truth]) -> Truth:
    """``alle`` in which unknown wins over false."""
    known = list(truths)
    return None if None in known else all_of(known)


def true_only_when_all_known(truths: Iterable[Truth]) -> Truth:
    """``eenVan`` in which unknown wins over true."""
    known = list(truths)
    return None if None in known else any_of(known)


def true_rail_only(right: Right, builder: Any, literals: Iterable[int]) -> int:
    """A conjunction that never becomes certainly false."""
    before = len(builder.clauses)
    found: int = right(builder, literals)
    del builder.clauses[before + 1 :]
    return found


# -- counts and aggregates ----------------------------------------------------------------------------------------


def lower_bound_only(right: Right, *arguments: Any, **named: Any) -> tuple[int, int] | None:
    """A count taken as certain: the upper bound of its range is ignored."""
    bounds = right(*arguments, **named)
    return None if bounds is None else (bounds[0], bounds[0])


def lower_range(right: Right, bounds: tuple[int, int], *arguments: Any) -> Any:
    """The same, where bounds come in."""
    return right((bounds[0], bounds[0]), *arguments)


def lower_end(right: Right, lower: str, upper: str, *arguments: Any) -> Any:
    """The same, in generated code, for the items of a list (``m0``, ``m1``, …)."""
    return right(lower, lower if lower.startswith("m") else upper, *arguments)


def swapped_phases(right: Right, owner: Any, phases: bool) -> Any:
    """Counts signals where phases are asked for, and the other way round."""
    return right(owner, not phases)


def tie_loses(right: Right, step: Any, day: Any, best: Any) -> bool:
    """Under ``nieuwste`` an undecided item that may tie is passed over."""
    return bool(day <= best) if "Newest" in type(step).__name__ else right(step, day, best)


def reference_tie_loses(right: Right, evaluation: Any, definition: Any) -> list[Any]:
    """The same, in the reference."""
    found: list[Any] = right(evaluation, definition)
    by = getattr(definition, "by", None)
    items: list[Any] = evaluation.items(definition.list) or []
    best = max((day for _, day in evaluation.certain(items, definition.where, by)), default=None)
    return [at for at in found if by is None or best is None or at.item.get(by) != best]


def live_tie_loses(right: Right, items: list[tuple[Truth, date | None]]) -> Any:
    """The same, in the live evaluator."""
    best = max((day for truth, day in items if truth is True and day is not None), default=None)
    return right([(False if truth is None and day and day == best else truth, day) for truth, day in items])


# -- dates --------------------------------------------------------------------------------------------------------


def thirty_days(right: Right, start: Any, count: int, unit: Unit) -> Any:
    """A month taken for thirty days."""
    if unit is Unit.MAAND:
        return right(start, 30 * count, Unit.DAG)
    return right(start, count, unit)


def day_later(right: Right, *arguments: Any) -> Any:
    """Off by one day."""
    found = right(*arguments)
    return found + timedelta(days=1) if isinstance(found, date) and found < date.max else found


def one_more_day(right: Right, *arguments: Any) -> int | None:
    """The same for a number of days."""
    days = right(*arguments)
    return None if days is None else days + 1


def everywhere(right: Right, *arguments: Any) -> range:
    """No date is taken to lie near the ends of the calendar."""
    return range(date.max.toordinal() + 1)


# -- what is told -------------------------------------------------------------------------------------------------


def one_fewer(right: Right, *arguments: Any, **named: Any) -> Any:
    """Drops one place of a set: a frozenset, or bits of an int."""
    found = right(*arguments, **named)
    if isinstance(found, int):
        return found & (found - 1)
    return found - {min(found, key=str)} if found else found


def also_when_decided(right: Right, waiting: Any, part: Any, whole: Any) -> list[str]:
    """What parts of a condition that are decided lack, told too."""
    found: list[str] = waiting._undecided(part)
    return found


def first_alone(found: Iterable[str]) -> str:
    """Of the places that are missing only the first, in generated code."""
    return next(iter(found), "0")


def ignores_hidden(right: Right, owner: Any, case: Case, *arguments: Any, **named: Any) -> Any:
    """Reports facts that the party may not see as missing."""
    return right(owner, replace(case, hidden=frozenset()), *arguments, **named)


def only_certain_offers(right: Right, *arguments: Any) -> Offer | None:
    """An action of which it is unknown whether it fits is left out."""
    offer: Offer | None = right(*arguments)
    return None if offer is None or offer.conditional else offer


def by_code(offer: Offer) -> str:
    """Offers in the order of their codes alone."""
    return offer.code


def without_defaults(right: Right, encoder: Any, plan: Any, *beforehand: Any) -> None:
    """Declared defaults are forgotten."""
    vocabulary = plan.rulebook.vocabulary
    bare = {name: replace(fact, default=None) for name, fact in vocabulary.facts.items()}
    rulebook = replace(plan.rulebook, vocabulary=replace(vocabulary, facts=bare))
    right(encoder, replace(plan, rulebook=rulebook), *beforehand)
