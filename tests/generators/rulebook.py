"""Rulebooks: derived facts and rules that build on each other, in any order in the file."""

from dataclasses import dataclass, replace

from overstap_engine.model.condition import Compare, Condition, FactRef, Literal, Operator, Unit
from overstap_engine.model.rulebook import (
    PHASES,
    URGENCIES,
    Action,
    Derivation,
    Rule,
    Rulebook,
    Source,
    Within,
)
from overstap_engine.model.vocabulary import Sharing, Vocabulary
from tests.generators.choices import Choices
from tests.generators.condition import make_condition
from tests.generators.definition import make_definition
from tests.generators.names import Names, Size, Typed, literal, typed_facts, typed_fields
from tests.generators.operand import date_operand
from tests.generators.parameter import CITATION, YEARS, make_parameters
from tests.generators.regional import with_calendar, with_regions
from tests.generators.responsibility import with_responsibility
from tests.generators.vocabulary import PARTIES, make_vocabulary

__all__ = ["make_rulebook"]

SOURCE = Source("bron-1", "Een bron: met dubbele punt", "Uitgever", "2020-03-24", "https://example.org/bron")
ROLES = ("mentor", "decaan", "ouders")


@dataclass(slots=True)
class _Making:
    """What is made so far."""

    names: Names
    derivations: list[Derivation]
    rules: list[Rule]


def make_rulebook(choices: Choices, size: Size) -> Rulebook:
    """A rulebook without findings (up to those that judge taste)."""
    vocabulary = make_vocabulary(choices, size)
    parameters = make_parameters(choices, size)
    names = Names(typed_facts(vocabulary), typed_fields(vocabulary), parameters, counts=choices.chance(60))
    actions = [_action_code(index) for index in range(choices.between(1, 4))]
    making = _Making(names, [], [])
    derived = ["derivation"] * choices.between(0, size.derived)
    for step in choices.shuffled([*["rule"] * choices.between(1, size.rules), *derived]):
        if step == "rule":
            _add_rule(choices, making, size, actions)
        else:
            _add_derivation(choices, making, size)
    rulebook = Rulebook(
        name="gegenereerd",
        version="2026.1",
        vocabulary=vocabulary,
        rules={rule.code: rule for rule in choices.shuffled(making.rules)},
        derivations={derivation.fact: derivation for derivation in choices.shuffled(making.derivations)},
        parameters=parameters,
        actions={code: _action(choices, code, making.names, size) for code in actions},
        sources={SOURCE.id: SOURCE},
        scope=_scope(choices, vocabulary) if choices.chance(25) else None,
    )
    rulebook = with_calendar(choices, with_regions(choices, rulebook))
    if size.monotone:
        return rulebook  # what is recorded goes first, so responsibility looks at what is missing
    return with_responsibility(choices.apart(), rulebook, making.names, size)


def _add_rule(choices: Choices, making: _Making, size: Size, actions: list[str]) -> None:
    code = f"GEN-{len(making.rules):02}"
    first = choices.pick(YEARS) if choices.chance(15) else None
    rule = Rule(
        code=code,
        title=f"Titel van {code}",
        phase=choices.pick(PHASES),
        urgency=choices.pick(URGENCIES),
        visible_to=choices.some(PARTIES, 1, 4),
        condition=make_condition(choices, making.names, size, depth=choices.between(0, size.depth)),
        because=_because(choices, making.names),
        actions=choices.some(actions, 1, 3),
        citations=(CITATION,),
        valid_from=first,
        valid_to=(first or YEARS[0]) + choices.between(0, 1) if choices.chance(15) else None,
        justification="Dit is een gegenereerde regel.",
    )
    making.rules.append(rule)
    making.names = replace(making.names, signals=(*making.names.signals, code))


def _because(choices: Choices, names: Names) -> str:
    holes = [f"{{{fact.id}}}" for fact in choices.some(names.facts, 0, 2)]
    holes += [f"{{${name}}}" for name in choices.some(tuple(names.parameters), 0, 1)]
    return ", ".join(["Omdat het zo is op {peildatum}", *holes]) + "."


def _add_derivation(choices: Choices, making: _Making, size: Size) -> None:
    name = f"{choices.pick(('', 'groep.'))}d{len(making.derivations)}"
    typed, definition = make_definition(choices, name, making.names, size)
    making.derivations.append(Derivation(name, definition, f"afgeleid feit {name}", "Een omschrijving."))
    making.names = replace(making.names, facts=(*making.names.facts, typed))


def _action_code(index: int) -> str:
    return f"A{index:03}"


def _action(choices: Choices, code: str, names: Names, size: Size) -> Action:
    due: Within | None = (
        Within(choices.pick((7, 0, 1)), choices.pick(tuple(Unit))) if choices.chance(40) else None
    )
    only_if: Condition | None = None
    if choices.chance(50):
        # an action may depend on what a signal says, not on how many there are
        only_if = make_condition(choices, replace(names, counts=False), size, depth=choices.between(0, 2))
    return Action(
        code=code,
        title=f"Titel van {code}",
        roles=choices.some(ROLES, 1, 2),
        level="leerling",
        citations=(CITATION,),
        due=date_operand(choices, names) if due is None and choices.chance(50) else due,
        only_if=only_if,
    )


def _scope(choices: Choices, vocabulary: Vocabulary) -> Condition | None:
    """Only facts with a default that everybody sees, so that it is never unknown."""
    suited = [
        Typed(fact.id, fact.kind, tuple(choice.id for choice in fact.choices))
        for fact in vocabulary.facts.values()
        if fact.default is not None and fact.sharing is Sharing.WETTELIJK
    ]
    if not suited:
        return None
    fact = choices.pick(suited)
    operator = choices.pick((Operator.IS, Operator.IS_NIET))
    return Compare(FactRef(fact.id), operator, (Literal(literal(choices, fact)),))
