"""What anything in a draft uses, for the warnings about what nothing uses."""

from collections.abc import Iterator

from overstap_engine.check.candidate import declared_conditions, rulebook_of
from overstap_engine.check.dependencies import direct_reads
from overstap_engine.load.draft import Draft
from overstap_engine.model.condition import AllOf, AsOf, Compare, Condition, Operand, Operator
from overstap_engine.model.dependencies import Reads, dependencies, reads
from overstap_engine.model.rulebook import Action, Moment, Within
from overstap_engine.text.placeholders import holes

__all__ = ["is_readable", "moment_reads", "used_facts", "used_parameters"]


def is_readable(draft: Draft) -> bool:
    """False while a part of the draft could not be read: a use may stand there, so nothing is called unused."""
    return not draft.unreadable and not draft.incomplete


def used_facts(draft: Draft) -> frozenset[str]:
    """Facts that any condition, definition, action or text names, those of agreements and promises included."""
    return frozenset(name for read in _all_reads(draft) for name in read.facts) | _printed(draft)


def used_parameters(draft: Draft) -> frozenset[str]:
    """Parameters that any condition, definition, action, moment or text names, without the dollar sign."""
    printed = (name.removeprefix("$") for name in _printed(draft) if name.startswith("$"))
    return frozenset(name for read in _all_reads(draft) for name in read.parameters).union(printed)


def _all_reads(draft: Draft) -> Iterator[Reads]:
    rulebook = rulebook_of(draft)
    yield from (direct_reads(rulebook, key) for key in dependencies(rulebook))
    yield from (_action_reads(action) for action in draft.actions.values())
    yield from (moment_reads(moment) for moment in draft.moments.values())
    if draft.scope is not None:
        yield reads(draft.scope)
    yield from (reads(condition) for condition in declared_conditions(draft))


def _action_reads(action: Action) -> Reads:
    condition = action.only_if or AllOf(())
    if action.due is None or isinstance(action.due, Within):
        return reads(condition)
    return reads(condition, _is_that_day(action.due))


def moment_reads(moment: Moment) -> Reads:
    """What the days of a moment in the calendar read."""
    return reads(_is_that_day(moment.first), _is_that_day(moment.last))


def _is_that_day(operand: Operand) -> Condition:
    """Asking whether the peildatum is the day of an operand reads exactly what the operand reads."""
    return Compare(AsOf(), Operator.IS, (operand,))


def _printed(draft: Draft) -> frozenset[str]:
    texts = (
        *(rule.because for rule in draft.rules.values()),
        *(moment.description for moment in draft.moments.values()),
    )
    return frozenset(hole.name for text in texts for hole in holes(text))
