"""Values in scenarios, read strictly: ``31 april`` is a mistake about April, not an unknown sentence."""

import re
from datetime import date

from overstap.testing import names
from overstap.testing.situation import LOOK, STUDENT, Situation
from overstap.testing.step_error import StepError
from overstap_engine.diagnostics.catalogue.step_values import (
    FieldLacking,
    FieldTwice,
    FixedParameter,
    SaidTooLate,
    WrongDate,
    WrongValue,
)
from overstap_engine.model.condition import Unit
from overstap_engine.model.dates import shift
from overstap_engine.model.rulebook import ParameterKind, ParameterValue
from overstap_engine.model.values import Item, Scalar
from overstap_engine.model.vocabulary import Fact, Field, Kind, ListFact
from overstap_engine.plan.parameters import resolve_parameters
from overstap_engine.text.dutch import parse_dutch_date
from overstap_engine.text.span import NOWHERE

__all__ = ["UNKNOWN_WORDS", "item_of", "read_date", "read_number", "read_parameter", "read_value"]

UNKNOWN_WORDS = frozenset({"onbekend", "niet bekend", "nog niet bekend"})

_UNITS = {
    "dag": Unit.DAG,
    "dagen": Unit.DAG,
    "week": Unit.WEEK,
    "weken": Unit.WEEK,
    "maand": Unit.MAAND,
    "maanden": Unit.MAAND,
    "jaar": Unit.JAAR,
}
_OFFSET = re.compile(r"(\w+) (dag|dagen|week|weken|maand|maanden|jaar) (voor|na) (.+)", re.IGNORECASE)
_ONE = {"een": 1, "één": 1, "twee": 2, "drie": 3, "vier": 4, "vijf": 5, "zes": 6, "zeven": 7, "acht": 8}


def read_value(written: str, described: Fact | Field, situation: Situation) -> Scalar:
    """The value of a fact or field. Raises ``StepError`` that says what was expected."""
    text = written.strip().strip('"')
    match described.kind:
        case Kind.JA_NEE:
            return _yes_no(text, described)
        case Kind.GETAL:
            return read_number(text)
        case Kind.DATUM:
            return read_date(text, situation)
        case Kind.KEUZE:
            return names.choice(text, described.choices)
        case Kind.TEKST:
            return text


def _yes_no(text: str, described: Fact | Field) -> bool:
    answers = {"ja": True, "nee": False}
    if text.casefold() not in answers:
        raise StepError(WrongValue(NOWHERE, text, "ja of nee"))
    return answers[text.casefold()]


def read_number(text: str) -> int:
    """A whole number."""
    if not re.fullmatch(r"-?[0-9]{1,9}", text):
        raise StepError(WrongValue(NOWHERE, text, "een heel getal"))
    return int(text)


def read_date(written: str, situation: Situation) -> date:
    """A date, the peildatum, a parameter, or so many days, weeks, months or years before or after one of those."""
    text = written.strip()
    if offset := _OFFSET.fullmatch(text):
        count, unit, direction, base = offset.groups()
        number = _ONE.get(count.casefold()) or read_number(count)
        signed = -number if direction.casefold() == "voor" else number
        return shift(read_date(base, situation), signed, _UNITS[unit.casefold()])
    if names.normal(text) == "peildatum":
        if situation.as_of is None:
            raise StepError(SaidTooLate(NOWHERE, "de peildatum", LOOK))
        return situation.as_of
    if re.search(r"[0-9]", text) and not text.startswith("$"):
        try:
            return parse_dutch_date(text)
        except ValueError as error:
            raise StepError(WrongDate(NOWHERE, text, str(error))) from None
    return _parameter_date(text, situation)


def _parameter_date(text: str, situation: Situation) -> date:
    try:
        name = names.parameter(text, situation.rulebook)
    except StepError:
        raise StepError(WrongDate(NOWHERE, text, "er staat geen dag en maand in")) from None
    year = situation.facts.get("overstapjaar")
    if not isinstance(year, int):
        raise StepError(SaidTooLate(NOWHERE, "het overstapjaar", STUDENT))
    value = resolve_parameters(situation.rulebook, year=year, region=situation.region).get(name)
    if not isinstance(value, date):
        raise StepError(WrongValue(NOWHERE, text, "een parameter die een datum is"))
    return value


def read_parameter(name: str, written: str, situation: Situation) -> ParameterValue:
    """A value for a what-if parameter."""
    text = written.strip()
    match situation.rulebook.parameters[name].kind:
        case ParameterKind.DATUM:
            return read_date(text, situation)
        case ParameterKind.GETAL:
            return read_number(text)
        case ParameterKind.LIJST:
            raise StepError(FixedParameter(NOWHERE, name))


def item_of(pairs: list[tuple[str, str]], items: ListFact, situation: Situation) -> Item:
    """One item of a list from (field, value) pairs; an empty or unknown value leaves the field unknown."""
    found: dict[str, Scalar] = {}
    for name, written in pairs:
        described = names.field(name, items)
        if described.id in found:
            raise StepError(FieldTwice(NOWHERE, name))
        if written.strip() and written.strip().casefold() not in UNKNOWN_WORDS:
            found[described.id] = read_value(written, described, situation)
    lacking = tuple(each.label for each in items.fields.values() if each.required and each.id not in found)
    if lacking:
        raise StepError(FieldLacking(NOWHERE, items.label, lacking))
    return found
