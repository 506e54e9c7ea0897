"""A smaller situation that still shows the same: drop and simplify for as long as it helps."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from typing import TypeVar

from overstap_engine.evaluate.outcome import Case
from overstap_engine.model.condition import AllOf, AnyOf, Condition, Counted, NoneOf, Not, Quantified
from overstap_engine.model.rulebook import (
    Derivation,
    Extreme,
    FirstKnown,
    Newest,
    Responsibility,
    Rulebook,
    TruthOf,
)
from overstap_engine.model.walk import parts
from tests.generators.situation import Situation

__all__ = ["reduced"]

K = TypeVar("K")
V = TypeVar("V")


def reduced(situation: Situation, shows: Callable[[Situation], bool]) -> Situation:
    """A situation from which nothing can be taken away without losing what it ``shows``."""
    situation = replace(situation, rulebook=_without_words(situation.rulebook))
    improved = True
    while improved:
        improved = False
        for smaller in _smaller(situation):
            if _safely(shows, smaller):
                situation, improved = smaller, True
                break
    return situation


def _without_words(rulebook: Rulebook) -> Rulebook:
    """Texts that name facts would keep those from being dropped."""
    rules = {code: replace(rule, because="Omdat het zo is.") for code, rule in rulebook.rules.items()}
    return replace(rulebook, rules=rules)


def _safely(shows: Callable[[Situation], bool], situation: Situation) -> bool:
    """A step that leaves a name dangling is no step."""
    try:
        return shows(situation)
    except (KeyError, ValueError):
        return False


def _smaller(situation: Situation) -> Iterator[Situation]:
    rulebook = situation.rulebook
    if situation.region is not None:
        yield replace(situation, region=None)
    for smaller in _rulebooks(rulebook):
        yield replace(situation, rulebook=smaller)
    (case,) = situation.cases
    for smaller_case in _cases(case):
        yield replace(situation, cases=(smaller_case,))


def _rulebooks(rulebook: Rulebook) -> Iterator[Rulebook]:
    for rules in _without_one(rulebook.rules):
        yield replace(rulebook, rules=rules)
    if rulebook.responsibility is not None:
        yield replace(rulebook, responsibility=None)
    for derivations in _without_one(rulebook.derivations):
        if _is_complete(rulebook.responsibility, derivations):
            yield replace(rulebook, derivations=derivations)
    for actions in _without_one(rulebook.actions):
        rules = {
            code: replace(rule, actions=kept)
            for code, rule in rulebook.rules.items()
            if (kept := tuple(action for action in rule.actions if action in actions))
        }
        if len(rules) == len(rulebook.rules):
            yield replace(rulebook, actions=actions, rules=rules)
    if rulebook.scope is not None:
        yield replace(rulebook, scope=None)
    for parameters in _without_one(rulebook.parameters):
        yield _with_known_regions(replace(rulebook, parameters=parameters))
    for moments in _without_one(rulebook.moments):
        yield replace(rulebook, moments=moments)
    for regions in _without_one(rulebook.declared_regions):
        yield _with_known_regions(replace(rulebook, declared_regions=regions))
    for code, rule in rulebook.rules.items():
        for condition in _conditions(rule.condition):
            yield replace(rulebook, rules={**rulebook.rules, code: replace(rule, condition=condition)})
    for fact, derivation in rulebook.derivations.items():
        for smaller in _derivations(derivation):
            yield replace(rulebook, derivations={**rulebook.derivations, fact: smaller})
    for code, action in rulebook.actions.items():
        if action.regions:
            yield replace(rulebook, actions={**rulebook.actions, code: replace(action, regions=())})
        if action.only_if is not None:
            for only_if in (None, *_conditions(action.only_if)):
                yield replace(rulebook, actions={**rulebook.actions, code: replace(action, only_if=only_if)})
    for facts in _without_one(rulebook.vocabulary.facts):
        yield replace(rulebook, vocabulary=replace(rulebook.vocabulary, facts=facts))
    for lists in _without_one(rulebook.vocabulary.lists):
        yield replace(rulebook, vocabulary=replace(rulebook.vocabulary, lists=lists))


def _is_complete(responsibility: Responsibility | None, derivations: Mapping[str, Derivation]) -> bool:
    """Whether every situation still has its derived facts."""
    charges = () if responsibility is None else responsibility.charges
    needed = {charge.fact for charge in charges} | {charge.day for charge in charges if charge.then}
    return needed <= set(derivations)


def _with_known_regions(rulebook: Rulebook) -> Rulebook:
    named = (parameter.per_region for parameter in rulebook.parameters.values())
    return replace(rulebook, regions=frozenset(rulebook.declared_regions).union(*named))


def _derivations(derivation: Derivation) -> Iterator[Derivation]:
    match derivation.definition:
        case TruthOf(condition):
            for smaller in _conditions(condition):
                yield replace(derivation, definition=TruthOf(smaller))
        case Extreme(where=where) | Newest(where=where) as aggregate if where != AllOf(()):
            yield replace(derivation, definition=replace(aggregate, where=AllOf(())))
            for smaller in _conditions(where):
                yield replace(derivation, definition=replace(aggregate, where=smaller))
        case FirstKnown(operands) if len(operands) > 1:
            for index in range(len(operands)):
                yield replace(derivation, definition=FirstKnown(_dropped(operands, index)))
        case _:
            return


def _conditions(condition: Condition) -> Iterator[Condition]:
    """A part instead of the whole, one part fewer, or one part made smaller."""
    match condition:
        case AllOf(inner) | AnyOf(inner) | NoneOf(inner):
            yield from inner
            for index, part in enumerate(inner):
                if len(inner) > 1:
                    yield replace(condition, parts=_dropped(inner, index))
                for smaller in _conditions(part):
                    yield replace(condition, parts=(*inner[:index], smaller, *inner[index + 1 :]))
        case Not(part):
            yield part
            for smaller in _conditions(part):
                yield Not(smaller)
        case Quantified() | Counted():
            for smaller in _conditions(*parts(condition)):
                yield replace(condition, body=smaller)
        case _:
            return


def _cases(case: Case) -> Iterator[Case]:
    for facts in _without_one(case.facts):
        yield replace(case, facts=facts)
    for name in sorted(case.hidden):
        yield replace(case, hidden=case.hidden - {name})
    for name, value in case.facts.items():
        if isinstance(value, tuple):
            for index, item in enumerate(value):
                yield replace(case, facts={**case.facts, name: _dropped(value, index)})
                for fewer in _without_one(item):
                    items = (*value[:index], fewer, *value[index + 1 :])
                    yield replace(case, facts={**case.facts, name: items})


def _without_one(mapping: Mapping[K, V]) -> Iterator[dict[K, V]]:
    for left_out in mapping:
        yield {key: value for key, value in mapping.items() if key != left_out}


def _dropped(values: tuple[V, ...], index: int) -> tuple[V, ...]:
    return (*values[:index], *values[index + 1 :])
