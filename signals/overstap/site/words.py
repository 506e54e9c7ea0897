"""Ids and values of a rulebook as sentences and words."""

from collections.abc import Mapping
from datetime import date
from typing import Final

from overstap_engine.explain.phrases import Phrases
from overstap_engine.model.rulebook import (
    MonthDay,
    Parameter,
    ParameterValue,
    RegionalValues,
    Rulebook,
    Source,
)
from overstap_engine.model.values import Scalar
from overstap_engine.model.vocabulary import Field, Kind, Sharing, Vocabulary
from overstap_engine.text.dutch import dutch_date, dutch_list

__all__ = [
    "KINDS",
    "LEVELS",
    "SHARING",
    "URGENCY",
    "labels_of",
    "scalar_words",
    "source_words",
    "standard_phrases",
    "type_words",
    "value_words",
    "years_words",
]

URGENCY: Final[Mapping[str, str]] = {
    "hoog": "Er is weinig tijd, of de termijn is voorbij. Doe zo snel mogelijk iets.",
    "midden": "Er komt een termijn aan. Plan nu wat nodig is.",
    "laag": "Er is nog tijd. Neem het mee in het volgende gesprek.",
}
"""How soon someone must act; never how things are with a student."""

SHARING: Final[Mapping[Sharing, str]] = {
    Sharing.WETTELIJK: "Elke partij mag het altijd zien.",
    Sharing.BEGELEIDING: "Een andere partij ziet het, tenzij de leerling weigert of de toestemming intrekt.",
    Sharing.TOESTEMMING: "Een andere partij ziet het alleen als de leerling toestemming geeft.",
}

LEVELS: Final[Mapping[str, str]] = {
    "leerling": "Voor één leerling.",
    "organisatie": "Voor een school of een regio. Deze actie wordt nooit bij een leerling aangeraden.",
}

KINDS: Final[Mapping[Kind, str]] = {
    Kind.JA_NEE: "ja of nee",
    Kind.DATUM: "datum",
    Kind.GETAL: "getal",
    Kind.TEKST: "tekst",
    Kind.KEUZE: "keuze",
}


def type_words(field: Field) -> str:
    """The type of a field; of a keuze also what there is to choose."""
    if not field.choices:
        return KINDS[field.kind]
    return f"keuze: {dutch_list([choice.label for choice in field.choices], 'of')}"


def scalar_words(value: Scalar) -> str:
    """A value: ``ja``, ``15 april 2026``, ``3``."""
    match value:
        case bool():
            return "ja" if value else "nee"
        case date():
            return dutch_date(value)
        case _:
            return str(value)


def value_words(value: ParameterValue, labels: Mapping[Scalar, str]) -> str:
    """The value of a parameter: ``1 april``, ``14``, ``praktijkonderwijs en vso``."""
    match value:
        case MonthDay(month, day):
            return dutch_date(date(_LEAP_YEAR, month, day)).rpartition(" ")[0]
        case tuple():
            return dutch_list([labels.get(each, scalar_words(each)) for each in value]) or "leeg"
        case _:
            return scalar_words(value)


def labels_of(parameter: Parameter, vocabulary: Vocabulary) -> Mapping[Scalar, str]:
    """Labels of the choices in a list: those of the facts that offer all of them. One that has several is left out."""
    regional = [values for own in parameter.per_region.values() for values in _all(own)]
    used = {each for value in (*_all(parameter), *regional) if isinstance(value, tuple) for each in value}
    choices = [fact.choices for fact in vocabulary.facts.values()]
    choices += [field.choices for many in vocabulary.lists.values() for field in many.fields.values()]
    offered = [{choice.id: choice.label for choice in each} for each in choices]
    suiting = [labels for labels in offered if used <= labels.keys()]
    found = {each: {labels[str(each)] for labels in suiting} for each in used if suiting}
    return {each: next(iter(labels)) for each, labels in found.items() if len(labels) == 1}


def _all(values: Parameter | RegionalValues) -> list[ParameterValue]:
    return [*([] if values.default is None else [values.default]), *values.per_year.values()]


_LEAP_YEAR: Final = 2000
"""Any year that has a 29 February."""


def standard_phrases(rulebook: Rulebook) -> Phrases:
    """Words for conditions, with the national standard value of each parameter that has one."""
    return Phrases(
        rulebook, {name: value for name, each in rulebook.parameters.items() for value in _shown(each)}
    )


def _shown(parameter: Parameter) -> list[Scalar | tuple[Scalar, ...]]:
    match parameter.default:
        case None:
            return []
        case MonthDay():
            return [value_words(parameter.default, {})]
        case value:
            return [value]


def years_words(first: int | None, last: int | None) -> str:
    """In which overstapjaren something counts; empty when in all."""
    match first, last:
        case None, None:
            return ""
        case int(), None:
            return f"Vanaf overstapjaar {first}."
        case None, int():
            return f"Tot en met overstapjaar {last}."
        case _:
            return (
                f"Overstapjaar {first} tot en met {last}."
                if first != last
                else f"Alleen overstapjaar {first}."
            )


def source_words(source: Source) -> str:
    """Who published it and when."""
    return ", ".join(part for part in (source.publisher, _written_date(source.date)) if part)


def _written_date(written: str) -> str:
    """``2020-03-24`` in words; a month or a year as it is written."""
    try:
        return dutch_date(date.fromisoformat(written))
    except ValueError:
        return written
