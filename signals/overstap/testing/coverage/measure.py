"""From what scenarios looked at to what they exercise (issue 3, item 5).

A condition counts in the situations where some step expects something of a rule that the condition feeds, or of whose
turn it is. It decides when with its opposite, all else equal, that step would not have come true: masking MC/DC over
the three outcomes, worked out by evaluating once more with that one condition forced.
"""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field

from overstap.basis import is_own
from overstap.testing.coverage.boundaries import distance, turns_of
from overstap.testing.coverage.came_out import RULE_OUTCOMES, fact_came_out, fact_outcomes
from overstap.testing.coverage.doubt import can_be_unknown, rule_can_be_unknown
from overstap.testing.coverage.model import Boundary, ConditionCoverage, Coverage, Outcome, Page, Use
from overstap.testing.coverage.outlook import Outlook
from overstap.testing.coverage.parts import (
    Question,
    feeders,
    readers,
    used_parameters,
    written_questions,
)
from overstap.testing.coverage.proofs import with_proofs
from overstap.testing.coverage.trace import Check, Trace
from overstap.testing.coverage.watch import Sighting, Watched, in_scope
from overstap.testing.coverage.written import written, written_operand
from overstap_engine.model.condition import ParameterRef
from overstap_engine.model.dependencies import Key, counting_signals, reads
from overstap_engine.model.rulebook import FirstKnown, Rulebook
from overstap_engine.model.values import Truth

__all__ = ["measure"]


@dataclass(slots=True)
class _Tally:
    """Counts by page and what is counted."""

    seen: Counter[tuple[Key, str]] = field(default_factory=Counter[tuple[Key, str]])
    tested: Counter[tuple[Key, str]] = field(default_factory=Counter[tuple[Key, str]])
    conditions: Counter[tuple[int, str]] = field(default_factory=Counter[tuple[int, str]])
    """By identity of the condition."""
    actions: Counter[str] = field(default_factory=Counter[str])
    parameters: Counter[str] = field(default_factory=Counter[str])


def measure(traces: Iterable[Trace], rulebook: Rulebook) -> Coverage:
    """What the scenarios behind ``traces`` exercise of what the project itself wrote in ``rulebook``."""
    found = tuple(traces)
    tally, pages = _Tally(), _Pages(rulebook)
    for check in (check for trace in found for check in trace.checks):
        _count(check, pages, tally)
    counting = counting_signals(rulebook)
    used = used_parameters(rulebook)
    asked_for = sorted({code for rule in rulebook.rules.values() for code in rule.actions})
    coverage = Coverage(
        rules=tuple(_rule(code, rulebook, counting, tally) for code in sorted(rulebook.rules)),
        derivations=tuple(
            _derivation(name, rulebook, tally)
            for name, each in sorted(rulebook.derivations.items())
            if is_own(each.span)
        ),
        actions=tuple(
            Use(code, rulebook.actions[code].title, tally.actions[code], rulebook.actions[code].span)
            for code in asked_for
            if is_own(rulebook.actions[code].span)
        ),
        parameters=tuple(
            Use(name, each.description, tally.parameters[name], each.span)
            for name, each in sorted(rulebook.parameters.items())
            if name in used and is_own(each.span)
        ),
        scenarios=len(found),
        failed=sum(not trace.passed for trace in found),
    )
    return with_proofs(coverage, rulebook)


class _Pages:
    """How the pages of a rulebook hang together, and the questions on each; worked out once."""

    def __init__(self, rulebook: Rulebook) -> None:
        self.feeders = feeders(rulebook)
        self.readers = readers(rulebook)
        self.questions = {key: written_questions(key, rulebook) for key in self.feeders}


# -- counting -----------------------------------------------------------------------------------------------------


def _count(check: Check, pages: _Pages, tally: _Tally) -> None:
    tally.actions.update(check.expected.actions)
    for code in check.expected.dated:
        due = check.plan.rulebook.actions[code].due
        tally.parameters.update(_parameters_in(due))
    watched = Watched(check.plan, check.case)
    if not in_scope(watched):
        return
    for code in check.plan.ranked:
        _count_outcome(code, watched.signal(code), check, tally)
    outlook = Outlook.of(check, watched)
    touched = sorted({page for each in outlook.keys for page in pages.feeders[each]})
    for kind, name in touched:
        if kind == "feit":
            _count_value(name, watched, tally)
    for page in touched:
        for question in pages.questions[page]:
            for sighting in watched.sightings(question.condition):
                _count_condition(sighting, outlook, pages.readers[page], tally)


def _count_outcome(code: str, truth: Truth, check: Check, tally: _Tally) -> None:
    key: Key = ("signaal", code)
    expected = check.expected
    came_true = {True: code in expected.raised, False: code in expected.clear, None: code in expected.open}
    tally.seen[key, RULE_OUTCOMES[truth]] += 1
    tally.tested[key, RULE_OUTCOMES[truth]] += came_true[truth]


def _count_value(name: str, watched: Watched, tally: _Tally) -> None:
    definition = watched.plan.rulebook.derivations[name].definition
    words = fact_came_out(name, watched)
    tally.seen[("feit", name), words] += 1
    tally.tested[("feit", name), words] += 1
    if isinstance(definition, FirstKnown):
        for operand in definition.operands:
            if written_operand(operand) == words:
                tally.parameters.update(_parameters_in(operand))


def _count_condition(sighting: Sighting, outlook: Outlook, follow: frozenset[Key], tally: _Tally) -> None:
    identity = id(sighting.condition)
    tally.conditions[identity, str(sighting.truth)] += 1
    apart = distance(outlook.watched, sighting.condition, sighting.at)
    for turn in turns_of(sighting.condition):
        tally.conditions[identity, "on"] += apart == 0
        tally.conditions[identity, "beside"] += apart == turn.beside
    if sighting.truth is not None and outlook.decides(sighting, follow):
        tally.conditions[identity, f"decides {sighting.truth}"] += 1
        tally.parameters.update(sorted(reads(sighting.condition).parameters))


def _parameters_in(due: object) -> tuple[str, ...]:
    """The parameters in an operand."""
    if isinstance(due, ParameterRef):
        return (due.name,)
    count, base = getattr(due, "count", None), getattr(due, "base", None)
    return tuple(each.name for each in (count, base) if isinstance(each, ParameterRef))


# -- reporting ----------------------------------------------------------------------------------------------------


def _rule(code: str, rulebook: Rulebook, counting: frozenset[str], tally: _Tally) -> Page:
    key: Key = ("signaal", code)
    rule = rulebook.rules[code]
    open_too = code not in counting and rule_can_be_unknown(code, rulebook)
    names = [RULE_OUTCOMES[True], RULE_OUTCOMES[False], *([RULE_OUTCOMES[None]] if open_too else [])]
    return Page(code, rule.title, _outcomes(key, names, tally), _conditions(key, rulebook, tally), rule.span)


def _derivation(name: str, rulebook: Rulebook, tally: _Tally) -> Page:
    key: Key = ("feit", name)
    found = rulebook.derivations[name]
    outcomes = _outcomes(key, fact_outcomes(name, rulebook), tally)
    return Page(name, found.label or name, outcomes, _conditions(key, rulebook, tally), found.span)


def _outcomes(key: Key, names: Iterable[str], tally: _Tally) -> tuple[Outcome, ...]:
    return tuple(Outcome(name, tally.seen[key, name], tally.tested[key, name]) for name in names)


def _conditions(key: Key, rulebook: Rulebook, tally: _Tally) -> tuple[ConditionCoverage, ...]:
    return tuple(_condition(question, rulebook, tally) for question in written_questions(key, rulebook))


def _condition(question: Question, rulebook: Rulebook, tally: _Tally) -> ConditionCoverage:
    condition, counts = question.condition, tally.conditions
    identity = id(condition)
    doubtful = can_be_unknown(condition, rulebook, question.items)
    return ConditionCoverage(
        words=written(condition),
        depth=0 if question.items is None else 1,
        true=counts[identity, "True"],
        false=counts[identity, "False"],
        unknown=counts[identity, "None"] if doubtful else None,
        decides_true=counts[identity, "decides True"],
        decides_false=counts[identity, "decides False"],
        boundaries=tuple(
            Boundary(turn.operand, counts[identity, "on"], counts[identity, "beside"], turn.words)
            for turn in turns_of(condition)
        ),
        span=condition.span,
    )
