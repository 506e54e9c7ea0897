"""Parameters of every type, with values per year and per region."""

from overstap_engine.model.rulebook import (
    Citation,
    MonthDay,
    Parameter,
    ParameterKind,
    ParameterValue,
    RegionalValues,
)
from overstap_engine.model.vocabulary import Kind
from tests.generators.choices import Choices
from tests.generators.names import DATES, NUMBERS, POOLS, Size, Typed, literal

__all__ = ["CITATION", "REGIONS", "YEARS", "make_parameters"]

YEARS = (2026, 2027, 2028)
REGIONS = ("noord", "zuid")
CITATION = Citation("bron-1", "2.4")
MONTH_DAYS = (MonthDay(4, 1), MonthDay(2, 29), MonthDay(12, 31), MonthDay(1, 31), MonthDay(9, 1))
ELEMENTS = (
    *(Typed("", Kind.KEUZE, tuple(choice.id for choice in pool)) for pool in POOLS),
    Typed("", Kind.GETAL),
    Typed("", Kind.DATUM),
    Typed("", Kind.TEKST),
    Typed("", Kind.JA_NEE),
)


def make_parameters(choices: Choices, size: Size) -> dict[str, Parameter]:
    """Some parameters; each has a value for every year and region."""
    made = (_parameter(choices, f"p{index}") for index in range(choices.between(0, size.parameters)))
    return {parameter.id: parameter for parameter in made}


def _parameter(choices: Choices, name: str) -> Parameter:
    kind = choices.pick(tuple(ParameterKind))
    element = choices.pick(ELEMENTS)
    return Parameter(
        name,
        kind,
        f"Omschrijving van {name}.",
        _value(choices, kind, element),
        per_year=_per_year(choices, kind, element),
        per_region={region: _regional(choices, kind, element) for region in choices.some(REGIONS, 0, 2)},
        citations=(CITATION,),
        unverified=choices.chance(10),
    )


def _regional(choices: Choices, kind: ParameterKind, element: Typed) -> RegionalValues:
    return RegionalValues(_value(choices, kind, element), _per_year(choices, kind, element))


def _per_year(choices: Choices, kind: ParameterKind, element: Typed) -> dict[int, ParameterValue]:
    return {
        year: choices.pick(DATES) if kind is ParameterKind.DATUM else _value(choices, kind, element)
        for year in choices.some(YEARS, 0, 1)
    }


def _value(choices: Choices, kind: ParameterKind, element: Typed) -> ParameterValue:
    match kind:
        case ParameterKind.DATUM:
            return choices.pick(DATES) if choices.chance(40) else choices.pick(MONTH_DAYS)
        case ParameterKind.GETAL:
            return choices.pick(NUMBERS)
        case ParameterKind.LIJST:
            return tuple(dict.fromkeys(literal(choices, element) for _ in range(choices.between(1, 3))))
