"""``Gegeven``: describing a dossier."""

import re
from dataclasses import replace
from datetime import timedelta
from typing import Final

from overstap.dossier import Dossier, read_dossiers
from overstap.testing import names
from overstap.testing.sentence import Kind, Sentence, Step
from overstap.testing.situation import Situation
from overstap.testing.step_error import StepError
from overstap.testing.values import UNKNOWN_WORDS, item_of, read_date, read_number, read_parameter, read_value
from overstap_engine.diagnostics.catalogue.step_values import DossierUnreadable, WrongValue
from overstap_engine.diagnostics.catalogue.steps import ListAsFact, WrongTable
from overstap_engine.model.condition import Unit
from overstap_engine.model.dates import shift
from overstap_engine.model.vocabulary import Fact, ListFact
from overstap_engine.text.span import NOWHERE

__all__ = ["GIVEN"]

_BIRTH_DATE: Final = "leerling.geboortedatum"
_CONSENTS: Final = "toestemmingen"
_REGISTRATIONS: Final = "aanmeldingen"


def _student(situation: Situation, step: Step) -> Situation:
    with_year = situation.with_fact("overstapjaar", read_number(step.slots["jaar"]))
    return with_year.with_fact("doel", names.choice("mbo", _fact("doel", with_year).choices))


def _nameless(situation: Situation, step: Step) -> Situation:
    return situation.with_fact("overstapjaar", read_number(step.slots["jaar"]))


def _dossier_file(situation: Situation, step: Step) -> Situation:
    path = situation.folder / step.slots["bestand"]
    if not path.resolve().is_relative_to(situation.folder.resolve()):
        raise _unusable(step, "het ligt buiten de map met dossiers")
    try:
        records = list(read_dossiers(path, situation.rulebook, name=step.slots["bestand"]))
    except OSError:
        raise _unusable(step, f"het is niet te lezen in de map {situation.folder.name}") from None
    match records:
        case [Dossier(facts=facts)]:
            return replace(situation, facts={**situation.facts, **facts})
        case [rejected] if not isinstance(rejected, Dossier):
            raise _unusable(step, str(rejected.problems[0]))
        case _:
            raise _unusable(step, f"er staan {len(records)} dossiers in")


def _unusable(step: Step, reason: str) -> StepError:
    return StepError(DossierUnreadable(NOWHERE, step.slots["bestand"], reason))


def _fact_is(situation: Situation, step: Step) -> Situation:
    return _set(situation, step.slots["feit"], step.slots["waarde"])


def _set(situation: Situation, name: str, written: str) -> Situation:
    """One fact known, or unknown again."""
    described = names.fact(name, situation.rulebook)
    if written.strip().casefold() in UNKNOWN_WORDS:
        return situation.without_fact(described.id)
    if isinstance(described, ListFact):
        raise StepError(ListAsFact(NOWHERE, name))
    return situation.with_fact(described.id, read_value(written, described, situation))


def _facts_table(situation: Situation, step: Step) -> Situation:
    for row in _without_head(step, ("feit", "waarde")):
        situation = _set(situation, row[0], row[1])
    return situation


def _without_head(step: Step, expected: tuple[str, ...]) -> tuple[tuple[str, ...], ...]:
    head, *rows = step.table
    if tuple(names.normal(cell) for cell in head) != expected:
        raise StepError(WrongTable(NOWHERE, " | ".join(expected)))
    return tuple(rows)


def _items_table(situation: Situation, step: Step) -> Situation:
    items = names.list_fact(step.slots["lijst"], situation.rulebook)
    head, *rows = step.table
    found = [item_of(list(zip(head, row, strict=True)), items, situation) for row in rows]
    return situation.with_fact(items.id, tuple(found))


def _no_items(situation: Situation, step: Step) -> Situation:
    return situation.with_fact(names.list_fact(step.slots["lijst"], situation.rulebook).id, ())


def _registration(situation: Situation, step: Step) -> Situation:
    items = names.list_fact(_REGISTRATIONS, situation.rulebook)
    pairs = [("status", step.slots["status"])]
    if "datum" in step.slots:
        pairs.append(("datum", step.slots["datum"]))
    return situation.with_item(items.id, item_of(pairs, items, situation))


def _item(situation: Situation, step: Step) -> Situation:
    items = names.list_fact(step.slots["lijst"], situation.rulebook)
    pairs = [_pair(part, items) for part in re.split(r", | en (?=\w+ )", step.slots["velden"])]
    return situation.with_item(items.id, item_of(pairs, items, situation))


def _pair(written: str, items: ListFact) -> tuple[str, str]:
    """``datum 15 april 2026`` is the longest field name that the text begins with, and a value."""
    words = written.split()
    known = {names.normal(name): name for field in items.fields.values() for name in (field.id, field.label)}
    for length in range(len(words) - 1, 0, -1):
        name = " ".join(words[:length])
        if names.normal(name) in known:
            return name, " ".join(words[length:])
    raise StepError(WrongValue(NOWHERE, written, "een veld met een waarde, zoals datum 15 april 2026"))


def _consent(situation: Situation, step: Step) -> Situation:
    items = names.list_fact(_CONSENTS, situation.rulebook)
    pairs = [
        ("ontvanger", _receiver(step.slots["ontvanger"], items, situation)),
        ("categorie", step.slots["categorie"]),
        ("status", step.slots["toestemming"]),
        ("datum", step.slots["datum"]),
    ]
    return situation.with_item(items.id, item_of(pairs, items, situation))


def _receiver(written: str, items: ListFact, situation: Situation) -> str:
    """Whom the decision is about: a party in words (``de mbo-school``), or any other receiver that the list knows."""
    try:
        return names.party(written, situation.rulebook)
    except StepError:
        return names.choice(written, items.fields["ontvanger"].choices)


def _turns(situation: Situation, step: Step) -> Situation:
    day = read_date(step.slots["datum"], situation)
    return situation.with_fact(_BIRTH_DATE, shift(day, -read_number(step.slots["n"]), Unit.JAAR))


def _is_aged(situation: Situation, step: Step) -> Situation:
    """Halfway through that year of life, so that no boundary is near."""
    day = read_date(step.slots["datum"], situation)
    birthday = shift(day, -read_number(step.slots["n"]), Unit.JAAR)
    return situation.with_fact(_BIRTH_DATE, birthday - timedelta(days=182))


def _parameter(situation: Situation, step: Step) -> Situation:
    name = names.parameter(step.slots["parameter"], situation.rulebook)
    return situation.with_parameter(name, read_parameter(name, step.slots["waarde"], situation))


def _region(situation: Situation, step: Step) -> Situation:
    return replace(situation, region=names.region(step.slots["regio"], situation.rulebook))


def _fact(name: str, situation: Situation) -> Fact:
    found = names.fact(name, situation.rulebook)
    if isinstance(found, ListFact):
        raise StepError(ListAsFact(NOWHERE, name))
    return found


GIVEN: tuple[Sentence, ...] = (
    Sentence(
        Kind.GIVEN,
        "een leerling die in {jaar} naar het mbo gaat",
        "een leerling die in 2026 naar het mbo gaat",
        "Het overstapjaar is bekend en het doel is mbo. Verder is nog niets bekend.",
        _student,
    ),
    Sentence(
        Kind.GIVEN,
        "een leerling met overstapjaar {jaar}",
        "een leerling met overstapjaar 2026",
        "Alleen het overstapjaar is bekend.",
        _nameless,
    ),
    Sentence(
        Kind.GIVEN,
        "het dossier {bestand}",
        'het dossier "voorbeeld.json"',
        "Alles uit een dossierbestand in de map met dossiers (`fixtures` in `overstap.yaml`).",
        _dossier_file,
    ),
    Sentence(
        Kind.GIVEN,
        "[de|het] {feit} [is|zijn] {waarde}",
        "de uitslag van het examen in het vo is geslaagd",
        "Eén gegeven, met zijn naam of omschrijving. `onbekend` maakt het weer onbekend. Een datum mag ook "
        "`14 dagen voor de uiterste aanmelddatum` zijn.",
        _fact_is,
    ),
    Sentence(
        Kind.GIVEN,
        "de volgende feiten:",
        "de volgende feiten:",
        "Meer gegevens tegelijk.",
        _facts_table,
        table=True,
        example_table=(("feit", "waarde"), ("start.datum", "31 augustus 2026"), ("start.verschenen", "nee")),
    ),
    Sentence(
        Kind.GIVEN,
        "deze {lijst}:",
        "deze aanmeldingen:",
        "Een hele lijst: elke rij is er één, elke kolom een veld. Een lege cel is onbekend.",
        _items_table,
        table=True,
        example_table=(("datum", "status"), ("15 maart 2026", "aangemeld"), ("", "ingetrokken")),
    ),
    Sentence(
        Kind.GIVEN,
        "er zijn geen {lijst}",
        "er zijn geen aanmeldingen",
        "Een lege lijst: het is bekend dat er niets is. Noemt een scenario de lijst niet, dan is die onbekend.",
        _no_items,
    ),
    Sentence(
        Kind.GIVEN,
        "een aanmelding met status {status}",
        "een aanmelding met status wachtlijst",
        "Eén aanmelding waarvan de datum onbekend is.",
        _registration,
    ),
    Sentence(
        Kind.GIVEN,
        "een aanmelding met status {status} op {datum}",
        "een aanmelding met status aangemeld op 15 april 2026",
        "Eén aanmelding. Mag vaker; elke keer komt er een bij.",
        _registration,
    ),
    Sentence(
        Kind.GIVEN,
        "in de lijst {lijst} staat {velden}",
        "in de lijst aanmeldingen staat status ingetrokken, datum 3 maart 2026 en wasGeplaatst ja",
        "Eén rij van een lijst, met de velden die u noemt. Mag vaker; elke keer komt er een bij.",
        _item,
    ),
    Sentence(
        Kind.GIVEN,
        "toestemming aan {ontvanger} voor {categorie} is {toestemming} op {datum}",
        "toestemming aan mbo voor begeleiding is gegeven op 1 maart 2026",
        "Eén besluit van de leerling over delen, met een partij of het leerbedrijf. Mag vaker; het nieuwste telt.",
        _consent,
    ),
    Sentence(
        Kind.GIVEN,
        "de leerling wordt {n} op {datum}",
        "de leerling wordt 18 op 1 april 2026",
        "De geboortedatum, precies zo veel jaar voor die dag.",
        _turns,
    ),
    Sentence(
        Kind.GIVEN,
        "de leerling is {n} jaar op {datum}",
        "de leerling is 17 jaar op 1 april 2026",
        "Een geboortedatum ongeveer een half jaar na de verjaardag, zodat geen grens dichtbij is.",
        _is_aged,
    ),
    Sentence(
        Kind.GIVEN,
        "de parameter {parameter} is {waarde}",
        "de parameter uitersteAanmelddatum is 1 mei 2026",
        "Wat als: een parameter met een andere waarde, alleen in dit scenario.",
        _parameter,
    ),
    Sentence(
        Kind.GIVEN,
        "de regio is {regio}",
        "de regio is rmc-29",
        "De regio waarvan de eigen termijnen gelden.",
        _region,
    ),
)
"""Sentences that describe a dossier."""
