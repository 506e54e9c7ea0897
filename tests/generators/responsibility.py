"""Who is responsible in which situation, for generated rulebooks that have a keuze fact to record it in."""

from dataclasses import replace

from overstap_engine.model.condition import Condition, Operand
from overstap_engine.model.responsibility import derivations_of
from overstap_engine.model.rulebook import Charge, Responsibility, Rulebook
from overstap_engine.model.vocabulary import Kind
from tests.generators.choices import Choices
from tests.generators.condition import make_condition
from tests.generators.names import Names, Size
from tests.generators.operand import date_operand
from tests.generators.parameter import CITATION

__all__ = ["with_responsibility"]


def with_responsibility(choices: Choices, rulebook: Rulebook, names: Names, size: Size) -> Rulebook:
    """The same rulebook, with a few situations. ``names``: what their conditions may use."""
    suited = [fact for fact in rulebook.vocabulary.facts.values() if fact.kind is Kind.KEUZE]
    if not suited or not choices.chance(50):
        return rulebook
    recorded = choices.pick(suited)
    parties = [choice.id for choice in recorded.choices]
    conditions: dict[str, Condition] = {}
    days: dict[str, Operand] = {}
    charges: list[Charge] = []
    for index in range(choices.between(1, 4)):
        name = f"s{index}"
        then = choices.pick(parties) if choices.chance(60) else None
        conditions[name] = make_condition(choices, names, size, depth=choices.between(0, 2))
        if then is not None:
            days[name] = date_operand(choices, names)
        charges.append(Charge(name, choices.pick(parties), f"Situatie {name}", (CITATION,), then))
    responsibility = Responsibility(recorded.id, tuple(charges))
    derived = {each.fact: each for each in derivations_of(responsibility, recorded, conditions, days)}
    return replace(rulebook, responsibility=responsibility, derivations={**rulebook.derivations, **derived})
