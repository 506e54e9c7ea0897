"""Small edits of a rulebook, as policy staff would make them."""

from collections.abc import Callable
from dataclasses import replace

from overstap_engine.model.condition import Condition
from overstap_engine.model.rulebook import Action, Rule, Rulebook
from overstap_engine.model.vocabulary import Choice, Fact, Field, ListFact

__all__ = [
    "with_action",
    "with_choice",
    "with_condition",
    "with_fact",
    "with_field",
    "with_list",
    "with_rule",
    "without_rule",
]


def with_rule(rulebook: Rulebook, code: str, edit: Callable[[Rule], Rule]) -> Rulebook:
    """One rule changed."""
    return replace(rulebook, rules={**rulebook.rules, code: edit(rulebook.rules[code])})


def with_condition(rulebook: Rulebook, code: str, edit: Callable[[Condition], Condition]) -> Rulebook:
    """The condition of one rule changed."""
    return with_rule(rulebook, code, lambda rule: replace(rule, condition=edit(rule.condition)))


def without_rule(rulebook: Rulebook, code: str) -> Rulebook:
    """One rule dropped."""
    return replace(rulebook, rules={name: rule for name, rule in rulebook.rules.items() if name != code})


def with_action(rulebook: Rulebook, code: str, edit: Callable[[Action], Action]) -> Rulebook:
    """One action changed."""
    return replace(rulebook, actions={**rulebook.actions, code: edit(rulebook.actions[code])})


def with_fact(rulebook: Rulebook, fact: Fact) -> Rulebook:
    """One input fact added or changed."""
    vocabulary = rulebook.vocabulary
    return replace(rulebook, vocabulary=replace(vocabulary, facts={**vocabulary.facts, fact.id: fact}))


def with_list(rulebook: Rulebook, group: ListFact) -> Rulebook:
    """One list added or changed."""
    vocabulary = rulebook.vocabulary
    return replace(rulebook, vocabulary=replace(vocabulary, lists={**vocabulary.lists, group.id: group}))


def with_field(rulebook: Rulebook, items: str, field: Field) -> Rulebook:
    """One field of a list added or changed."""
    group = rulebook.vocabulary.lists[items]
    return with_list(rulebook, replace(group, fields={**group.fields, field.id: field}))


def with_choice(rulebook: Rulebook, name: str, choice: Choice) -> Rulebook:
    """One more value of a keuze; ``name`` is ``feit`` or ``lijst.veld``."""
    if name in rulebook.vocabulary.facts:
        fact = rulebook.vocabulary.facts[name]
        return with_fact(rulebook, replace(fact, choices=(*fact.choices, choice)))
    items, _, column = name.rpartition(".")
    field = rulebook.vocabulary.lists[items].fields[column]
    return with_field(rulebook, items, replace(field, choices=(*field.choices, choice)))
