"""Operands: dates with offsets in every unit, numbers, parameters."""

from overstap_engine.model.condition import AsOf, FactRef, Literal, Offset, Operand, ParameterRef, Unit
from overstap_engine.model.rulebook import ParameterKind
from overstap_engine.model.vocabulary import Kind
from tests.generators.choices import Choices
from tests.generators.names import DATES, NUMBERS, Names

__all__ = ["date_operand", "number_operand"]

COUNTS = (1, 0, 2, 7, 14, 18)


def date_operand(choices: Choices, names: Names) -> Operand:
    """A date: written out, a fact, a parameter, the peildatum, or an offset from one of those."""
    if choices.chance(60):
        return _date(choices, names, constants=10)
    count, unit = _count(choices, names), choices.pick(tuple(Unit))
    return Offset(count, unit, choices.chance(50), _date(choices, names, constants=3))


def number_operand(choices: Choices, names: Names) -> Literal | ParameterRef:
    """A number: written out or a parameter."""
    parameters = names.parameters_of(ParameterKind.GETAL)
    if parameters and choices.chance(40):
        return ParameterRef(choices.pick(parameters))
    return Literal(choices.pick(NUMBERS))


def _date(choices: Choices, names: Names, *, constants: int) -> FactRef | AsOf | ParameterRef | Literal:
    facts = names.of_kind(Kind.DATUM)
    parameters = names.parameters_of(ParameterKind.DATUM)
    forms = [(constants, "literal"), (8, "peildatum")]
    forms += [(15 if facts else 0, "fact"), (constants if parameters else 0, "parameter")]
    match choices.weighted(forms):
        case "literal":
            return Literal(choices.pick(DATES))
        case "peildatum":
            return AsOf()
        case "fact":
            return FactRef(choices.pick(facts).id)
        case _:
            return ParameterRef(choices.pick(parameters))


def _count(choices: Choices, names: Names) -> int | ParameterRef:
    parameters = names.parameters_of(ParameterKind.GETAL)
    if parameters and choices.chance(30):
        return ParameterRef(choices.pick(parameters))
    return choices.pick(COUNTS)
