"""JSON Schema of single values: literals, parameters, date operands; and of the operators on them.

Every schema is one object, without ``anyOf``: an editor then shows one text per key and one message per mistake. For
the same reason nothing that has an ``enum`` has a ``type``.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from typing import Any, Final, TypeAlias

from overstap_engine.load.date_operands import UNITS
from overstap_engine.model.condition import AsOf, FactRef, Literal, Offset, Operand, Operator, ParameterRef
from overstap_engine.model.rulebook import (
    Definition,
    Extreme,
    FirstKnown,
    MonthDay,
    Newest,
    ParameterKind,
    ParameterValue,
    Rulebook,
    TruthOf,
)
from overstap_engine.model.values import Scalar
from overstap_engine.model.vocabulary import Choice, Fact, Field, Kind

__all__ = [
    "NUMBER",
    "Schema",
    "Type",
    "comparison",
    "date_definition",
    "date_operand",
    "fact_types",
    "fixed_date_operand",
    "operators",
    "type_of",
    "value",
]

Schema: TypeAlias = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Type:
    """What the values of a fact or field look like."""

    kind: Kind
    choices: tuple[Choice, ...] = ()


NUMBER: Final = Type(Kind.GETAL)
_DATE: Final = Type(Kind.DATUM)

_EQUALITY = (Operator.IS, Operator.IS_NIET, Operator.IN, Operator.NIET_IN)
_DATES = (Operator.VOOR, Operator.NA, Operator.VANAF, Operator.TOT_EN_MET)
_NUMBERS = (Operator.MINDER_DAN, Operator.MEER_DAN, Operator.MINSTENS, Operator.HOOGSTENS)
_FITTING: Final = {
    Kind.JA_NEE: _EQUALITY,
    Kind.KEUZE: _EQUALITY,
    Kind.TEKST: _EQUALITY,
    Kind.DATUM: _EQUALITY + _DATES,
    Kind.GETAL: _EQUALITY + _NUMBERS,
}
_MEANING: Final = {
    "is": "gelijk aan",
    "isNiet": "niet gelijk aan; ook waar als bekend is dat er niets is",
    "in": "gelijk aan een van deze waarden",
    "nietIn": "aan geen van deze waarden gelijk",
    "voor": "op een dag vóór",
    "na": "op een dag na",
    "vanaf": "op deze dag of later",
    "totEnMet": "op deze dag of eerder",
    "minderDan": "kleiner dan",
    "meerDan": "groter dan",
    "minstens": "gelijk aan of groter dan",
    "hoogstens": "gelijk aan of kleiner dan",
    "bekend": "`ja`: het is bekend; `nee`: het is niet bekend. Dit is zelf nooit onbekend",
    "onbekendOf": "niet bekend, of gelijk aan (een van) deze waarden",
}
_DAY: Final = r"[0-9]{4}-[0-9]{2}-[0-9]{2}"
_DATE_ERROR: Final = (
    "schrijf een datum (2026-04-01), een datumfeit, peildatum, een $parameter, "
    "of een termijn zoals `14 dagen voor peildatum`"
)
_FIXED_DATE_ERROR: Final = (
    "schrijf een datum (2026-04-01), een $parameter, of een termijn zoals `14 dagen voor $eersteLesdag`"
)


# -- types ------------------------------------------------------------------------------------------------------


def type_of(declared: Fact | Field) -> Type:
    """The type of an input fact or field."""
    return Type(declared.kind, declared.choices)


def fact_types(rulebook: Rulebook) -> dict[str, Type]:
    """The types of all input and derived facts."""
    declared = {fact.id: type_of(fact) for fact in rulebook.vocabulary.facts.values()}
    derived = {name: _defined(item.definition, rulebook) for name, item in rulebook.derivations.items()}
    return {**declared, **derived}


def _defined(definition: Definition, rulebook: Rulebook) -> Type:
    match definition:
        case TruthOf():
            return Type(Kind.JA_NEE)
        case Extreme():
            return _DATE
        case Newest():
            return type_of(rulebook.vocabulary.lists[definition.list].fields[definition.field])
        case FirstKnown(operands):
            return _operand_type(operands[0], rulebook)


def _operand_type(operand: Operand, rulebook: Rulebook) -> Type:
    match operand:
        case FactRef(name) if name in rulebook.derivations:
            return _defined(rulebook.derivations[name].definition, rulebook)
        case FactRef(name):
            return type_of(rulebook.vocabulary.facts[name])
        case ParameterRef(name):
            number = rulebook.parameters[name].kind is ParameterKind.GETAL
            return NUMBER if number else _DATE
        case Literal(bool()):
            return Type(Kind.JA_NEE)
        case Literal(int()):
            return NUMBER
        case Literal(str()):
            return Type(Kind.TEKST)
        case AsOf() | Offset() | Literal():
            return _DATE


# -- values -----------------------------------------------------------------------------------------------------


def value(type_: Type, rulebook: Rulebook) -> Schema:
    """One operand of this type."""
    match type_.kind:
        case Kind.JA_NEE:
            return {"enum": ["ja", "nee"]}
        case Kind.KEUZE:
            return {
                "enum": [choice.id for choice in type_.choices],
                "enumDescriptions": [choice.label for choice in type_.choices],
            }
        case Kind.TEKST:
            return {"type": "string"}
        case Kind.DATUM:
            return date_operand()
        case Kind.GETAL:
            names = _parameters(rulebook, ParameterKind.GETAL)
            if not names:
                return {"type": "integer"}
            return {"type": ["integer", "string"], "if": {"type": "string"}, "then": {"enum": names}}


def date_operand() -> Schema:
    """A pointer to ``date_definition``, which is long and needed everywhere."""
    # the reference stands in allOf: beside $ref, draft-07 passes over everything else
    return {"type": "string", "allOf": [{"$ref": "#/definitions/datum"}]}


def date_definition(rulebook: Rulebook) -> Schema:
    """An ISO date, ``peildatum``, a date fact, a date parameter, or an offset from one of those."""
    dates = [name for name, type_ in fact_types(rulebook).items() if type_.kind is Kind.DATUM]
    operand = _date_or_offset(("peildatum", *dates), rulebook, _DATE_ERROR)
    del operand["type"]
    return {
        **operand,
        "defaultSnippets": [_snippet("peildatum", "de dag waarop wordt gekeken"), *_moments(rulebook)],
    }


def _moments(rulebook: Rulebook) -> Iterator[Schema]:
    """Every date parameter with its value, for an editor to offer."""
    for item in rulebook.parameters.values():
        if item.kind is ParameterKind.DATUM:
            yield _snippet(f"${item.id}", f"{item.description}{_in_words(item.default)}")


def _in_words(moment: ParameterValue | None) -> str:
    match moment:
        case MonthDay(month, day):
            return f" (nu {month:02}-{day:02})"
        case date():
            return f" (nu {moment})"
        case _:
            return ""


def _snippet(text: str, meaning: str) -> Schema:
    return {"label": text, "description": meaning, "body": text.replace("$", "\\$")}


def fixed_date_operand(rulebook: Rulebook) -> Schema:
    """The same without facts: an ISO date, a date parameter, or an offset from one of those."""
    return _date_or_offset((), rulebook, _FIXED_DATE_ERROR)


def _date_or_offset(names: tuple[str, ...], rulebook: Rulebook, error: str) -> Schema:
    moment = _one_of((_DAY, *_escaped((*names, *_parameters(rulebook, ParameterKind.DATUM)))))
    count = _one_of(("[0-9]+", *_escaped(_parameters(rulebook, ParameterKind.GETAL))))
    pattern = f"^({count} +{_one_of(UNITS)} +(voor|na) +)?{moment}$"
    return {"type": "string", "pattern": pattern, "patternErrorMessage": error}


def _parameters(rulebook: Rulebook, kind: ParameterKind) -> list[str]:
    return [f"${item.id}" for item in rulebook.parameters.values() if item.kind is kind]


def _escaped(words: Iterable[str]) -> list[str]:
    return [re.sub(r"([.$])", r"\\\1", word) for word in words]


def _one_of(patterns: Iterable[str]) -> str:
    return f"({'|'.join(patterns)})"


# -- operators --------------------------------------------------------------------------------------------------


def comparison(type_: Type, rulebook: Rulebook) -> Schema:
    """``feit: waarde`` or ``feit: {operator: operand}``, as one object that only looks at the shape it gets."""
    plain = value(type_, rulebook)
    return {
        "if": {"type": "object"},
        "else": plain,
        **_offered(plain),
        **_block(operators(type_, rulebook)),
    }


def _offered(one: Schema) -> Schema:
    """The values of a choice as snippets: an editor does not look for values behind ``if``."""
    values: list[str] = one.get("enum", [])
    snippets = [_snippet(*pair) for pair in zip(values, one.get("enumDescriptions", values), strict=True)]
    return {"defaultSnippets": snippets} if snippets else {}


def operators(type_: Type, rulebook: Rulebook) -> Schema:
    """The operators that fit this type, with what stands behind them."""
    one = value(type_, rulebook)
    several = _several(type_, rulebook)
    fitting = {
        operator.value: several if operator in (Operator.IN, Operator.NIET_IN) else one
        for operator in _FITTING[type_.kind]
    }
    either = _one_or_several(one, several)
    known: Schema = {"enum": ["ja", "nee"]}
    found = {**fitting, "bekend": known, "onbekendOf": either}
    return {
        word: {"title": word, "markdownDescription": _MEANING[word], **schema}
        for word, schema in found.items()
    }


def _block(properties: Schema) -> Schema:
    return {"properties": properties, "additionalProperties": False, "minProperties": 1}


def _several(type_: Type, rulebook: Rulebook) -> Schema:
    """A written list, in which a lijst parameter stands for all its values, or such a parameter alone."""
    names = _lists_of(type_, rulebook)
    items: Schema = {"type": "array", "minItems": 1, "items": _or_parameters(value(type_, rulebook), names)}
    if not names:
        return items
    return {**items, "type": ["array", "string"], "if": {"type": "string"}, "then": {"enum": names}}


def _lists_of(type_: Type, rulebook: Rulebook) -> list[str]:
    """The lijst parameters that hold values of this type."""
    return [
        f"${item.id}"
        for item in rulebook.parameters.values()
        if isinstance(item.default, tuple) and any(_fits(found, type_) for found in item.default)
    ]


def _fits(found: Scalar, type_: Type) -> bool:
    match type_.kind:
        case Kind.JA_NEE:
            return isinstance(found, bool)
        case Kind.KEUZE:
            return found in {choice.id for choice in type_.choices}
        case Kind.TEKST:
            return isinstance(found, str)
        case Kind.DATUM:
            return isinstance(found, date)
        case Kind.GETAL:
            return isinstance(found, int) and not isinstance(found, bool)


def _one_or_several(one: Schema, several: Schema) -> Schema:
    """A value, or several as above."""
    names: list[str] = several.get("then", {}).get("enum", [])
    alone = _or_parameters(one, names)
    return {
        "if": {"type": "array"},
        "then": {"minItems": 1, "items": several["items"]},
        "else": alone,
        **_offered(alone),
    }


def _or_parameters(one: Schema, names: list[str]) -> Schema:
    """``one``, or the name of a lijst parameter."""
    if not names:
        return one
    if "enum" in one:
        meanings = (
            {"enumDescriptions": [*one["enumDescriptions"], *names]} if "enumDescriptions" in one else {}
        )
        return {**one, "enum": [*one["enum"], *names], **meanings}
    return {"if": {"enum": names}, "else": one}
