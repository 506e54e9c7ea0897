"""Conditions: every form, every operator on every type, within what the names at hand allow."""

from overstap_engine.model.condition import (
    AllOf,
    AnyOf,
    AsOf,
    Compare,
    Condition,
    Counted,
    FactRef,
    FieldRef,
    Known,
    Literal,
    NoneOf,
    Not,
    Operand,
    Operator,
    ParameterRef,
    Quantified,
    Quantifier,
    Raised,
    SignalCount,
    Subject,
    UnknownOr,
)
from overstap_engine.model.rulebook import ParameterKind
from overstap_engine.model.vocabulary import Kind
from tests.generators.choices import Choices
from tests.generators.names import Names, Size, Typed, literal
from tests.generators.operand import date_operand, number_operand

__all__ = ["make_condition"]

ORDERINGS = {
    Kind.DATUM: (Operator.VANAF, Operator.VOOR, Operator.NA, Operator.TOT_EN_MET),
    Kind.GETAL: (Operator.MINSTENS, Operator.MINDER_DAN, Operator.MEER_DAN, Operator.HOOGSTENS),
}
EQUALITIES = (Operator.IS, Operator.IS_NIET, Operator.IN, Operator.NIET_IN)
COUNT_OPERATORS = (*ORDERINGS[Kind.GETAL], Operator.IS, Operator.IS_NIET)
ASOF = Typed("peildatum", Kind.DATUM)


def make_condition(
    choices: Choices, names: Names, size: Size, *, depth: int, items: str | None = None
) -> Condition:
    """A condition of at most ``depth`` combinators, over facts, or over the fields of one item of ``items``."""
    leaf = 10 if depth else 1
    forms = [(leaf * 10, "compare")]
    if not size.monotone:
        forms += [(leaf * 3, "known"), (leaf * 3, "unknown or")]
    if depth:
        forms += [(25, "all"), (25, "any"), (12, "none"), (15, "not")]
    if items is None and names.lists:
        forms += [(leaf * 3, "quantified"), (leaf * 3, "counted")]
    if items is None and names.signals:
        forms += [(leaf * 3, "raised")]
    if items is None and names.counts:
        forms += [(leaf * 2, "signal count")]
    match choices.weighted(forms):
        case "compare":
            return _compare(choices, names, size, items)
        case "known":
            return _known(choices, names, items)
        case "unknown or":
            typed, subject = _subject(choices, names, items)
            return UnknownOr(subject, _operands(choices, names, size, typed, choices.chance(50)))
        case "all":
            return AllOf(_parts(choices, names, size, depth, items))
        case "any":
            return AnyOf(_parts(choices, names, size, depth, items))
        case "none":
            return NoneOf(_parts(choices, names, size, depth, items))
        case "not":
            return Not(make_condition(choices, names, size, depth=depth - 1, items=items))
        case "quantified":
            name = choices.pick(tuple(names.lists))
            body = make_condition(choices, names, size, depth=min(depth, 2), items=name)
            return Quantified(name, choices.pick(tuple(Quantifier)), body)
        case "counted":
            return _counted(choices, names, size, depth)
        case "raised":
            return Raised(choices.some(names.signals, 1, size.width))
        case _:
            return SignalCount(choices.chance(50), choices.pick(COUNT_OPERATORS), _count(choices, names))


def _parts(
    choices: Choices, names: Names, size: Size, depth: int, items: str | None
) -> tuple[Condition, ...]:
    number = choices.between(1, size.width)
    return tuple(make_condition(choices, names, size, depth=depth - 1, items=items) for _ in range(number))


def _subject(choices: Choices, names: Names, items: str | None) -> tuple[Typed, Subject]:
    if items is not None:
        field = choices.pick(names.lists[items])
        return field, FieldRef(field.id)
    if choices.chance(14):
        return ASOF, AsOf()
    fact = choices.pick(names.facts)
    return fact, FactRef(fact.id)


def _compare(choices: Choices, names: Names, size: Size, items: str | None) -> Compare:
    typed, subject = _subject(choices, names, items)
    operator = choices.pick((*ORDERINGS.get(typed.kind, ()), *EQUALITIES))
    several = operator in (Operator.IN, Operator.NIET_IN)
    return Compare(subject, operator, _operands(choices, names, size, typed, several))


def _operands(choices: Choices, names: Names, size: Size, typed: Typed, several: bool) -> tuple[Operand, ...]:
    if several:
        if (fitting := names.list_parameters(typed)) and choices.chance(40):
            return (ParameterRef(choices.pick(fitting)),)
        wanted = (_operand(choices, names, typed) for _ in range(choices.between(1, size.width)))
        return tuple(dict.fromkeys(wanted))
    return (_operand(choices, names, typed),)


def _operand(choices: Choices, names: Names, typed: Typed) -> Operand:
    match typed.kind:
        case Kind.DATUM:
            return date_operand(choices, names)
        case Kind.GETAL:
            return number_operand(choices, names)
        case _:
            return Literal(literal(choices, typed))


def _known(choices: Choices, names: Names, items: str | None) -> Known:
    expected = choices.chance(50)
    if items is None and names.lists and choices.chance(15):
        return Known(FactRef(choices.pick(tuple(names.lists))), expected)
    _, subject = _subject(choices, names, items)
    return Known(subject, expected)


def _counted(choices: Choices, names: Names, size: Size, depth: int) -> Counted:
    name = choices.pick(tuple(names.lists))
    whole = choices.chance(20)
    body = AllOf(()) if whole else make_condition(choices, names, size, depth=min(depth, 2), items=name)
    return Counted(name, body, choices.pick(COUNT_OPERATORS), _count(choices, names))


def _count(choices: Choices, names: Names) -> tuple[Literal | ParameterRef, ...]:
    """A small number, where counts have their boundaries."""
    parameters = names.parameters_of(ParameterKind.GETAL)
    if parameters and choices.chance(25):
        return (ParameterRef(choices.pick(parameters)),)
    return (Literal(choices.pick((1, 2, 0, 3, 4))),)
