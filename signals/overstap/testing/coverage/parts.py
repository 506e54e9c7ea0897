"""A rulebook in pages: every rule and derived fact, the questions on it, and the pages that it feeds on."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from overstap_engine.model.condition import (
    AllOf,
    AnyOf,
    Condition,
    Counted,
    NoneOf,
    Not,
    Operand,
    Quantified,
)
from overstap_engine.model.dependencies import Key, Reads, reads, reads_of_definition
from overstap_engine.model.responsibility import party_fact
from overstap_engine.model.rulebook import (
    Action,
    Definition,
    Extreme,
    FirstKnown,
    Newest,
    Rulebook,
    TruthOf,
    Within,
)

__all__ = [
    "Question",
    "conditions_in",
    "direct_needs",
    "feeders",
    "made_pages",
    "operands_of",
    "questions",
    "readers",
    "reads_of_action",
    "recommended",
    "used_parameters",
    "written_questions",
]


@dataclass(frozen=True, slots=True)
class Question:
    """A condition that is not made of other conditions, or one on the items of a list."""

    condition: Condition
    items: str | None = None
    """The list whose items it is asked of."""


def conditions_in(definition: Definition) -> tuple[tuple[Condition, str | None], ...]:
    """The conditions that a derived fact is made of, each with the list it is about."""
    match definition:
        case TruthOf(condition):
            return ((condition, None),)
        case Extreme(_, items, _, where) | Newest(items, _, _, where):
            return ((where, items),)
        case FirstKnown():
            return ()


def questions(key: Key, rulebook: Rulebook) -> tuple[Question, ...]:
    """The questions on one page, in the order written; those about items behind the question about their list."""
    kind, name = key
    if kind == "signaal":
        return tuple(_questions(rulebook.rules[name].condition, None))
    pairs = conditions_in(rulebook.derivations[name].definition)
    return tuple(question for condition, items in pairs for question in _questions(condition, items))


def written_questions(key: Key, rulebook: Rulebook) -> tuple[Question, ...]:
    """The questions on one page that a person wrote. That a party is responsible follows from the situations: nobody
    writes that down."""
    return () if key in made_pages(rulebook) else questions(key, rulebook)


def made_pages(rulebook: Rulebook) -> frozenset[Key]:
    """The pages that the section ``verantwoordelijkheid`` stands for and nobody wrote: who is responsible."""
    if rulebook.responsibility is None:
        return frozenset()
    choices = rulebook.vocabulary.facts[rulebook.responsibility.recorded].choices
    return frozenset(("feit", party_fact(each.id)) for each in choices)


def _questions(condition: Condition, items: str | None) -> Iterator[Question]:
    match condition:
        case AllOf(parts) | AnyOf(parts) | NoneOf(parts):
            for part in parts:
                yield from _questions(part, items)
        case Not(part):
            yield from _questions(part, items)
        case Quantified(name, _, body) | Counted(name, body, _, _):
            yield Question(condition, items)
            yield from _questions(body, name)
        case _:
            yield Question(condition, items)


# -- what feeds on what -------------------------------------------------------------------------------------------


def direct_needs(key: Key, rulebook: Rulebook) -> Iterator[Key]:
    """The derived facts and signals that a page names. A count of signals names none."""
    kind, name = key
    found = (
        reads(rulebook.rules[name].condition)
        if kind == "signaal"
        else reads_of_definition(rulebook.derivations[name].definition)
    )
    for fact in sorted(found.facts):
        if fact in rulebook.derivations:
            yield "feit", fact
    for code in sorted(found.signals):
        yield "signaal", code


def feeders(rulebook: Rulebook) -> dict[Key, frozenset[Key]]:
    """Every page -> itself and all pages that it names, also through others."""
    keys: list[Key] = [
        *(("feit", name) for name in rulebook.derivations),
        *(("signaal", code) for code in rulebook.rules),
    ]
    direct = {key: tuple(direct_needs(key, rulebook)) for key in keys}
    return {key: _closed(key, direct) for key in keys}


def readers(rulebook: Rulebook) -> dict[Key, frozenset[Key]]:
    """Every page -> itself and all pages that name it, also through others."""
    found: dict[Key, set[Key]] = {}
    for key, needed in feeders(rulebook).items():
        for each in needed:
            found.setdefault(each, set()).add(key)
    return {key: frozenset(names) for key, names in found.items()}


def _closed(start: Key, direct: Mapping[Key, Iterable[Key]]) -> frozenset[Key]:
    found, waiting = {start}, [start]
    while waiting:
        for each in direct[waiting.pop()]:
            if each not in found:
                found.add(each)
                waiting.append(each)
    return frozenset(found)


def used_parameters(rulebook: Rulebook) -> frozenset[str]:
    """Parameters that some rule, derived fact or recommended action reads."""
    found = [
        *(reads(rule.condition) for rule in rulebook.rules.values()),
        *(reads_of_definition(each.definition) for each in rulebook.derivations.values()),
        *(reads_of_action(action) for action in recommended(rulebook)),
    ]
    return frozenset(name for each in found for name in each.parameters)


def recommended(rulebook: Rulebook) -> tuple[Action, ...]:
    """Actions that some rule asks for, by code."""
    codes = {code for rule in rulebook.rules.values() for code in rule.actions}
    return tuple(rulebook.actions[code] for code in sorted(codes))


def reads_of_action(action: Action) -> Reads:
    """What the condition and the last day of an action read."""
    due = Reads()
    if action.due is not None and not isinstance(action.due, Within):
        due = reads_of_definition(FirstKnown((action.due,)))
    asked = Reads() if action.only_if is None else reads(action.only_if)
    return Reads(facts=due.facts | asked.facts, parameters=due.parameters | asked.parameters)


def operands_of(definition: Definition) -> tuple[Operand, ...]:
    """What ``eersteBekende`` chooses from."""
    return definition.operands if isinstance(definition, FirstKnown) else ()
