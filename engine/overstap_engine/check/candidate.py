"""A draft seen as a rulebook, before it is known whether it is a good one."""

import re
from collections.abc import Iterator

from overstap_engine.load.draft import Draft
from overstap_engine.model.condition import Condition
from overstap_engine.model.dependencies import Key
from overstap_engine.model.rulebook import Definition, Extreme, FirstKnown, Newest, Rulebook, TruthOf
from overstap_engine.text.span import NOWHERE, Span

__all__ = [
    "all_conditions",
    "condition_of",
    "declared_conditions",
    "is_whole",
    "place_of",
    "place_of_key",
    "place_of_word",
    "rulebook_of",
]

_KIND = {"feit": "afleiding", "signaal": "regel"}
"""The kind of a computed thing, as dependencies name it -> as ``Draft.places`` names it."""


def rulebook_of(draft: Draft) -> Rulebook:
    """Everything in the draft as one rulebook, without a fingerprint."""
    return Rulebook(
        name=draft.name,
        version=draft.version,
        vocabulary=draft.vocabulary,
        rules=draft.rules,
        derivations=draft.derivations,
        parameters=draft.parameters,
        actions=draft.actions,
        sources=draft.sources,
        scope=draft.scope,
        regions=draft.regions,
        declared_regions=draft.declared_regions,
        moments=draft.moments,
        responsibility=draft.responsibility,
        declarations=draft.declarations,
    )


def all_conditions(draft: Draft) -> Iterator[Condition]:
    """Every condition of the draft: of rules, derived facts, actions, declarations and the scope."""
    yield from (rule.condition for rule in draft.rules.values())
    for derivation in draft.derivations.values():
        yield from condition_of(derivation.definition)
    yield from (action.only_if for action in draft.actions.values() if action.only_if is not None)
    if draft.scope is not None:
        yield draft.scope
    yield from declared_conditions(draft)


def declared_conditions(draft: Draft) -> Iterator[Condition]:
    """The conditions of agreements and promises, which no outcome depends on."""
    yield from (one.condition for one in draft.declarations.invariants.values())
    for promise in draft.declarations.promises.values():
        yield from (promise.premise, promise.conclusion)


def condition_of(definition: Definition) -> tuple[Condition, ...]:
    """The condition in the definition of a derived fact, if it has one."""
    match definition:
        case TruthOf(condition):
            return (condition,)
        case Extreme() | Newest():
            return (definition.where,)
        case FirstKnown():
            return ()


def is_whole(draft: Draft, *keys: Key) -> bool:
    """True when all of these derived facts and signals could be read completely."""
    return not any((_KIND[kind], name) in draft.incomplete for kind, name in keys)


def place_of(draft: Draft, *path: str) -> Span:
    """Where a part of the draft was written; where it belongs when the part itself is not there."""
    while path:
        if path in draft.places:
            return draft.places[path]
        path = path[:-1]
    return NOWHERE


def place_of_key(draft: Draft, key: Key) -> Span:
    """Where a derived fact or signal was declared."""
    kind, name = key
    return place_of(draft, _KIND[kind], name)


def place_of_word(draft: Draft, span: Span, word: str) -> Span:
    """Where ``word`` stands inside ``span``, the first time it is written there; ``span`` when it is not found."""
    lines = draft.texts.get(span.file, "").splitlines()
    pattern = re.compile(rf"(?<![\w.$-]){re.escape(word)}(?![\w-])")
    for number in range(span.line, min(span.end_line, len(lines)) + 1):
        start = span.column - 1 if number == span.line else 0
        end = span.end_column - 1 if number == span.end_line else len(lines[number - 1])
        found = pattern.search(lines[number - 1], start, end)
        if found:
            return Span(span.file, number, found.start() + 1, number, found.end() + 1)
    return span
