"""JSON Schema of what is declared for proofs (ADR 0015): ranges, the ordinary student, agreements and promises."""

from typing import Final

from overstap_engine.check.schema_conditions import reference
from overstap_engine.check.schema_shapes import (
    SCALAR,
    TEXT,
    YEAR,
    block,
    described,
    list_of,
    one_of,
    parties,
    regions,
)
from overstap_engine.check.schema_values import Schema, type_of, value
from overstap_engine.model.bounds import When
from overstap_engine.model.declarations import FindingKind
from overstap_engine.model.rulebook import Rulebook
from overstap_engine.model.vocabulary import Fact, Field, Kind

__all__ = ["declared_sections", "fact_keys", "list_keys", "years"]

_WHOLE: Final[Schema] = {"type": "integer"}
_INFLUENCE: Final = (
    "niemand kan dit nog veranderen",
    "dit kan nog gebeuren, vanaf de peildatum",
    "dit kan altijd nog veranderen",
)
_KINDS: Final = (
    "een regel die nooit een signaal geeft: één signaal",
    "een voorwaarde die nooit verschil maakt: één signaal, en het feit bij `onderdeel`",
    "als het eerste signaal er is, is het tweede er ook: twee signalen",
    "twee regels die altijd hetzelfde doen: twee signalen",
    "twee signalen of acties die tegenstrijdig zijn en toch samen kunnen voorkomen",
    "een belofte die niet altijd klopt: één belofte",
)


def declared_sections(rulebook: Rulebook) -> Schema:
    """What may stand at the top of a file."""
    return {
        "gewoneLeerling": described(
            "Het dossier van een gewone leerling, stap voor stap.", list_of(_stage(rulebook))
        ),
        "afspraken": described(
            "Wat in elk dossier klopt, tenzij bekend is dat het anders is.", list_of(_agreement())
        ),
        "beloften": described("Zinnen die voor elk dossier moeten kloppen.", list_of(_promise(rulebook))),
        "tegenstrijdig": described(
            "Signalen of acties die niet samen mogen voorkomen.", list_of(_conflict(rulebook))
        ),
        "verklaard": described("Bevindingen die zo bedoeld zijn.", list_of(_explained(rulebook))),
    }


# -- facts --------------------------------------------------------------------------------------------------------


def fact_keys() -> Schema:
    """``bereik`` and ``invloed`` of a fact or field."""
    limits: Schema = {
        "type": "object",
        "additionalProperties": False,
        "properties": dict.fromkeys(("van", "totEnMet", "jarenVoor", "jarenNa"), _WHOLE),
        "if": {"required": ["jarenVoor"]},
        "then": {"required": ["jarenVoor", "jarenNa"], "maxProperties": 2},
        "else": {"required": ["van", "totEnMet"], "maxProperties": 2},
    }
    towards = list_of(SCALAR)
    word = one_of((when.value for when in When), _INFLUENCE)
    influence: Schema = {
        "if": {"type": "object"},
        "then": {
            "properties": {"vooruit": towards, "altijd": towards},
            "additionalProperties": False,
            "minProperties": 1,
            "maxProperties": 1,
        },
        "else": word,
    }
    return {
        "bereik": described(
            "Welke waarden kunnen. Getal: `van` en `totEnMet`. Datum: `jarenVoor` en `jarenNa` het overstapjaar.",
            limits,
        ),
        "invloed": described("Of mensen dit nog kunnen veranderen; weggelaten: geen.", influence),
    }


def list_keys() -> Schema:
    """``invloed`` of a list."""
    word = one_of((when.value for when in When), _INFLUENCE)
    return {"invloed": described("Of er nog iets bij kan komen; weggelaten: geen.", word)}


def years() -> Schema:
    """``{jarenVoor: 2, jarenNa: 4}``."""
    return described(
        "De peildatums die een bewijs nagaat: hele jaren rond het overstapjaar.",
        block({"jarenVoor": _WHOLE, "jarenNa": _WHOLE}, ["jarenVoor", "jarenNa"]),
    )


# -- the ordinary student -------------------------------------------------------------------------------------------


def _stage(rulebook: Rulebook) -> Schema:
    vocabulary = rulebook.vocabulary
    facts = {
        fact.id: described(fact.label, _value(fact, rulebook))
        for fact in vocabulary.facts.values()
        if fact.id not in ("id", "overstapjaar")
    }
    lists = {
        items.id: described(
            items.label,
            {
                "type": "array",
                "items": block(
                    {one.id: described(one.label, _value(one, rulebook)) for one in items.fields.values()},
                    [one.id for one in items.fields.values() if one.required],
                ),
            },
        )
        for items in vocabulary.lists.values()
    }
    properties = {
        "titel": described("Vult de zin aan: een gewone leerling …", TEXT),
        "vanaf": described("De eerste dag van deze stap.", reference("vasteDag")),
        "feiten": described(
            "Wat er vanaf die dag bekend is, naast de stappen ervoor.", block({**facts, **lists}, ())
        ),
    }
    return block(properties, ["titel", "vanaf", "feiten"])


def _value(of: Fact | Field, rulebook: Rulebook) -> Schema:
    return reference("vasteDag") if of.kind is Kind.DATUM else value(type_of(of), rulebook)


# -- agreements and promises ----------------------------------------------------------------------------------------


def _agreement() -> Schema:
    properties = {
        "id": TEXT,
        "titel": described("De afspraak in één zin.", TEXT),
        "als": described("Wat in elk dossier klopt. Zonder signalen.", reference("condities")),
        "waarom": described("Waarom een dossier waarin dit niet klopt, niet kan bestaan.", TEXT),
        "bronnen": list_of(reference("verwijzing")),
    }
    return block(properties, ["id", "titel", "als", "waarom"])


def _promise(rulebook: Rulebook) -> Schema:
    end = described('Een getal, of een dag zoals "04-01".', SCALAR)
    ranges = {
        one.id: described(one.description, block({"van": end, "totEnMet": end}, ["van", "totEnMet"]))
        for one in rulebook.parameters.values()
        if not isinstance(one.default, tuple)
    }
    properties = {
        "id": described("Vaste code, zoals BEL-01.", TEXT),
        "titel": described("De belofte in één zin.", TEXT),
        "voor": described("De partijen voor wie dit klopt.", parties(rulebook)),
        "als": described("Voor welke dossiers; weggelaten: voor elk dossier.", reference("condities")),
        "dan": described("Wat dan altijd waar is, meestal `signaal`.", reference("condities")),
        "regios": regions("Alleen beloofd in deze regio's; weggelaten: overal.", rulebook),
        "jaren": described("De overstapjaren.", block({"vanaf": YEAR, "tot": YEAR}, ())),
        "parameters": described("Voor welke waarden dit wordt nagegaan.", block(ranges, ())),
        "waarom": described("Waarom dit een belofte is.", TEXT),
        "bronnen": list_of(reference("verwijzing")),
    }
    return block(properties, ["id", "titel", "voor", "dan", "waarom"])


def _conflict(rulebook: Rulebook) -> Schema:
    signals = _codes({one.code: one.title for one in rulebook.rules.values()})
    actions = _codes({one.code: one.title for one in rulebook.actions.values()})
    properties = {
        "signalen": described("Geen twee van deze signalen samen.", {**signals, "minItems": 2}),
        "acties": described("Geen twee van deze acties samen.", {**actions, "minItems": 2}),
        "waarom": described("Waarom deze niet samengaan.", TEXT),
    }
    return {**block(properties, ["waarom"]), "minProperties": 2, "maxProperties": 2}


def _explained(rulebook: Rulebook) -> Schema:
    titles = {one.code: one.title for one in rulebook.rules.values()}
    actions = {one.code: one.title for one in rulebook.actions.values()}
    promises = {one.id: one.title for one in rulebook.declarations.promises.values()}
    properties = {
        "soort": described("Wat er is gevonden.", one_of((kind.value for kind in FindingKind), _KINDS)),
        "codes": described(
            "De signalen, acties of belofte waar het om gaat.", _codes({**titles, **actions, **promises})
        ),
        "onderdeel": described("Het feit waar de voorwaarde naar vraagt.", TEXT),
        "waarom": described("Waarom dit zo bedoeld is.", TEXT),
    }
    return block(properties, ["soort", "codes", "waarom"])


def _codes(titles: dict[str, str]) -> Schema:
    return {**list_of(one_of(titles, titles.values())), "uniqueItems": True}
