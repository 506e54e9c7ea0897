"""Digests of what a verdict rests on, so that only what changed is tried again."""

import hashlib
from collections.abc import Iterable, Mapping
from dataclasses import replace

from overstap.memo import per_rulebook
from overstap.testing.changes.change import Target
from overstap.testing.changes.reach import Reach
from overstap.testing.coverage.parts import reads_of_action
from overstap.testing.coverage.trace import ANY, EVERYTHING, Check, Trace
from overstap_engine.evaluate.reference.evaluation import Evaluation
from overstap_engine.model.dependencies import reads, reads_of_definition
from overstap_engine.model.fingerprint import fingerprint
from overstap_engine.model.rulebook import Rulebook

__all__ = ["scenario_digest", "target_key"]

_FORM = "6"
"""Raise when the changes, or what notices them, are worked out otherwise."""

_fingerprint = per_rulebook(fingerprint, remembered=64)
"""Scenarios with a parameter of their own have a rulebook of their own."""


def target_key(target: Target, reach: Reach, rulebook: Rulebook) -> str:
    """A digest of the part of a rulebook that decides who notices a change of ``target``."""
    if reach.mentioned:
        return _digest((_FORM, str(target), fingerprint(rulebook)))
    actions = {} if reach.action is None else {reach.action: rulebook.actions[reach.action]}
    codes = {name for kind, name in reach.cone if kind == "signaal"} | reach.all_rules
    facts = {name for kind, name in reach.cone if kind == "feit"}
    rules = {code: rulebook.rules[code] for code in codes}
    derivations = {name: rulebook.derivations[name] for name in facts}
    found = [
        *(reads(rule.condition) for rule in rules.values()),
        *(reads_of_definition(each.definition) for each in derivations.values()),
        *(reads_of_action(action) for action in actions.values()),
    ]
    used = {name for each in found for name in each.parameters}
    part = replace(
        rulebook,
        version="",
        rules=rules,
        derivations=derivations,
        parameters={name: each for name, each in rulebook.parameters.items() if name in used},
        actions=actions,
        sources={},
    )
    return _digest((_FORM, str(target), fingerprint(part)))


def scenario_digest(trace: Trace, before: Mapping[int, Evaluation]) -> str:
    """A digest of what a scenario says and of what comes out of it, its name and place left out."""
    steps = [repr((step.kind, step.text, step.cells)) for step in trace.scenario.steps]
    return _digest((*steps, *(line for check in trace.checks for line in _came(check, before[id(check)]))))


def _came(check: Check, evaluation: Evaluation) -> Iterable[str]:
    rulebook = check.plan.rulebook
    facts = check.situation.facts
    yield repr(sorted((name, repr(value)) for name, value in facts.items()))
    if not check.expected.watched.isdisjoint({ANY, EVERYTHING}):
        yield _fingerprint(rulebook)
    for code in check.plan.ranked:
        truth = evaluation.signal(code)
        if truth is not False:
            yield repr((code, truth, rulebook.rules[code].urgency, sorted(rulebook.rules[code].actions)))


def _digest(parts: Iterable[str]) -> str:
    found = hashlib.sha256()
    for part in parts:
        found.update(part.encode())
        found.update(b"\0")
    return found.hexdigest()[:20]
