"""Does some scenario notice a change: does a step that came true no longer come true?"""

from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

from overstap.parties import Visibility
from overstap.testing.changes.change import Change
from overstap.testing.changes.reach import Reach
from overstap.testing.coverage.quick import quick_start
from overstap.testing.coverage.trace import ANY, EVERYTHING, Check, Expected, Trace
from overstap.testing.coverage.watch import Remembering, in_scope
from overstap.testing.disappointment import Disappointment
from overstap.testing.feature import Scenario
from overstap.testing.runner import carry_out
from overstap.testing.situation import Situation
from overstap.testing.step_error import StepError
from overstap_engine.model.dependencies import Key
from overstap_engine.model.rulebook import Parameter, Rulebook
from overstap_engine.plan import Plan
from overstap_engine.plan.parameters import resolve_parameters

__all__ = ["Trial", "fails", "may_notice"]


def may_notice(trace: Trace, reach: Reach, rulebook: Rulebook) -> bool:
    """Does the scenario expect something that a change with this reach can alter?"""
    if reach.action is not None:
        looked_at = {reach.action, ANY, EVERYTHING}
        return any(not check.expected.watched.isdisjoint(looked_at) for check in trace.checks)
    rules = reach.all_rules
    actions = {action for code in rules for action in rulebook.rules[code].actions}
    return any(_concerns(check, rules, actions, reach.mentioned) for check in trace.checks)


def _concerns(check: Check, rules: frozenset[str], actions: set[str], mentioned: bool) -> bool:
    expected = check.expected
    named = expected.rules | expected.unseen
    if not named.isdisjoint(rules) or not expected.watched.isdisjoint(actions | {ANY, EVERYTHING}):
        return True
    return mentioned and bool(expected.raised or expected.watched)


def fails(scenario: Scenario, start: Situation) -> bool:
    """Does the scenario not pass, from a situation in which nothing was said yet?"""
    situation = start
    try:
        for step in scenario.steps:
            situation = carry_out(step, situation)
    except (StepError, Disappointment):
        return True
    return False


class Trial:
    """One change, held against scenarios that pass without it."""

    def __init__(
        self, change: Change, reach: Reach, original: Rulebook, dossiers: Path, visibility: Visibility
    ) -> None:
        self._change = change
        self._reach = reach
        self._original = original
        self._start = quick_start(change.rulebook, dossiers, visibility)

    def surely_notices(self, trace: Trace, before: Mapping[int, Remembering]) -> bool:
        """Can it be told without carrying it out that this scenario no longer passes? ``before`` holds the
        evaluations without the change, by identity of the check."""
        return any(self._surely_fails(check, before[id(check)]) for check in trace.checks)

    def notices(self, trace: Trace, before: Mapping[int, Remembering]) -> bool:
        """Does this scenario no longer pass?"""
        if not any(self._may_differ(check, before[id(check)]) for check in trace.checks):
            return False
        return fails(trace.scenario, self._start)

    def _surely_fails(self, check: Check, before: Remembering) -> bool:
        """A signal that is expected is gone, one that must not be there has come, or one is no longer open."""
        change, expected, code = self._change, check.expected, self._change.target[1]
        if not in_scope(before) or self._reach.action is not None:
            return False
        if change.urgency is not None:
            return code in expected.urgent
        if change.action is not None:
            others = [each for each in check.plan.ranked if each != code and self._asks(each, change.action)]
            return change.action in expected.actions and not any(
                before.signal(each) is True for each in others
            )
        if change.party is not None:
            return change.party == check.plan.party and code in expected.raised
        named = self._reach.rules & expected.rules & frozenset(check.plan.ranked)
        if not named:
            return False
        after = self._after(check, before)
        return any(
            after.signal(each) is not before.signal(each)
            and (each in expected.raised or each in expected.open or after.signal(each) is True)
            for each in sorted(named)
        )

    def _asks(self, code: str, action: str) -> bool:
        return action in self._original.rules[code].actions

    def _may_differ(self, check: Check, before: Remembering) -> bool:
        """Cheap, and never wrongly no: only what comes out the same in every respect is passed over."""
        change, expected = self._change, check.expected
        if EVERYTHING in expected.watched:
            return True
        if self._reach.action is not None:
            watched = not expected.watched.isdisjoint({self._reach.action, ANY})
            return watched and any(before.signal(code) is True for code in self._reach.rules)
        if change.action is not None and expected.watched.isdisjoint({change.action, ANY}):
            return False
        if change.party is not None and change.party != check.plan.party:
            return False
        if change.urgency is not None:
            counted = bool(expected.watched) or bool(expected.rules & self._reach.counting)
            looks = counted or change.target[1] in expected.urgent
            return looks and any(before.signal(code) is not False for code in self._reach.rules)
        if change.action is not None or change.party is not None:
            return any(before.signal(code) is not False for code in self._reach.rules)
        after = self._after(check, before)
        looked_at = [code for code in sorted(self._reach.rules) if self._looks_at(expected, code)]
        if any(after.signal(code) is not before.signal(code) for code in looked_at):
            return True
        return self._may_read_otherwise(check, before, after)

    def _after(self, check: Check, before: Remembering) -> Remembering:
        after = Remembering(self._plan(check), check.case)
        after.take_over(before, self._follows)
        return after

    def _follows(self, key: Key) -> bool:
        kind, name = key
        return name in (self._reach.facts if kind == "feit" else self._reach.all_rules)

    def _looks_at(self, expected: Expected, code: str) -> bool:
        """Could the step tell that this rule comes out differently without the signal that it names coming or going:
        by an action, by a count, or because nothing at all may be seen of it?"""
        counted = not expected.rules.isdisjoint(self._reach.counting)
        actions = {*self._original.rules[code].actions, ANY}
        return code in expected.unseen or counted or not expected.watched.isdisjoint(actions)

    def _may_read_otherwise(self, check: Check, before: Remembering, after: Remembering) -> bool:
        """Same outcomes, but what is missing, printed or counted from may differ."""
        expected = check.expected
        if any(before.signal(code) is None for code in self._reach.rules & expected.open):
            return True
        parameter = self._change.target[0] == "parameter"
        if ANY in expected.watched or (self._reach.mentioned and (expected.raised or expected.watched)):
            facts = self._reach.facts
            return parameter or any(after.derived(fact) != before.derived(fact) for fact in facts)
        return False

    def _plan(self, check: Check) -> Plan:
        """The plan of a check with the change; steps and nodes are not looked at by ``Evaluation``."""
        if self._change.target[0] != "parameter":
            return replace(check.plan, rulebook=self._change.rulebook)
        what_ifs = _what_ifs(check.plan.rulebook, self._original)
        changed = replace(self._change.rulebook, parameters={**self._change.rulebook.parameters, **what_ifs})
        parameters = resolve_parameters(changed, year=check.plan.year, region=check.plan.region)
        return replace(check.plan, rulebook=changed, parameters=parameters)


def _what_ifs(rulebook: Rulebook, original: Rulebook) -> dict[str, Parameter]:
    """The parameters that a scenario sets itself."""
    return {name: each for name, each in rulebook.parameters.items() if each is not original.parameters[name]}
