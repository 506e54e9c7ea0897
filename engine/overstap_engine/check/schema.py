"""JSON Schema (draft-07) of rule files, for completion and checks while typing in an editor.

The schema knows this rulebook's facts, parameters, codes and parties. It is somewhat looser than the checker, which
has the last word: names that a file adds itself are only known after the schema is made again.
"""

from typing import Final

from overstap_engine.check.schema_conditions import condition_definitions, reference
from overstap_engine.check.schema_declared import declared_sections, fact_keys, list_keys, years
from overstap_engine.check.schema_shapes import (
    ANY_TEXT,
    SCALAR,
    TEXT,
    VALUE,
    YEAR,
    YES_NO,
    block,
    described,
    list_of,
    named,
    one_of,
    parties,
    regions,
)
from overstap_engine.check.schema_values import Schema, date_definition, date_operand, fixed_date_operand
from overstap_engine.model.rulebook import PHASES, URGENCIES, ParameterKind, Rulebook
from overstap_engine.model.vocabulary import Kind, Sharing

__all__ = ["rule_schema"]

_DURATION: Final[Schema] = {
    "type": "string",
    "pattern": "^[0-9]+ +(dag|dagen|week|weken|maand|maanden|jaar)$",
    "patternErrorMessage": "schrijf een getal en een eenheid, zoals `7 dagen`",
}


def rule_schema(rulebook: Rulebook) -> Schema:
    """The schema of every YAML file in the folder of ``rulebook``; as data, ready for ``json.dumps``."""
    return {
        "$schema": "http://json-schema.org/draft-07/schema#",
        "title": f"Regelbestand van {rulebook.name}",
        **block(_sections(rulebook), required=()),
        "definitions": {
            **condition_definitions(rulebook),
            "datum": date_definition(rulebook),
            "vasteDag": fixed_date_operand(rulebook),
            "verwijzing": _citation(rulebook),
        },
    }


def _sections(rulebook: Rulebook) -> Schema:
    """Everything that may stand at the top of a file."""
    return {
        "regelboek": described("Naam, versie en bereik van het regelboek.", _header()),
        "partijen": described("Wie een dossier kan laten beoordelen.", list_of(TEXT)),
        "feiten": described("De feiten die een dossier kan hebben.", named(_fact(rulebook))),
        "lijsten": described("Lijsten in een dossier, zoals aanmeldingen.", named(_list_fact(rulebook))),
        "afleidingen": described("Feiten die uit andere feiten volgen.", list_of(_derivation(rulebook))),
        "parameters": described(
            "Datums, getallen en lijsten die per jaar kunnen wijzigen.", list_of(_parameter())
        ),
        "regels": described("Elke regel geeft één signaal.", list_of(_rule(rulebook))),
        "acties": described("Wat mensen kunnen doen om te helpen.", list_of(_action(rulebook))),
        "bronnen": described("Documenten waar regels vandaan komen.", list_of(_source())),
        "regios": described("Regio's met eigen afspraken of aanbod.", list_of(_region(rulebook))),
        "verantwoordelijkheid": described(
            "Wie is verantwoordelijk in welke situatie, in volgorde.", _responsibility(rulebook)
        ),
        "momenten": described("De kalender van één overstap.", list_of(_moment(rulebook))),
        **declared_sections(rulebook),
    }


# -- rules --------------------------------------------------------------------------------------------------------


def _rule(rulebook: Rulebook) -> Schema:
    actions = rulebook.actions.values()
    properties = {
        "signaal": described("Vaste code, uniek in het regelboek.", TEXT),
        "titel": described("Korte titel, neutraal over de leerling.", TEXT),
        "fase": described("De fase van de overstap.", one_of(PHASES)),
        "urgentie": described(
            "Hoe snel iemand iets moet doen; zegt niets over de leerling.", one_of(URGENCIES)
        ),
        "zichtbaarVoor": described("Wie het signaal mag zien.", parties(rulebook)),
        "als": described("De voorwaarde. Een lijst betekent: alles moet waar zijn.", reference("condities")),
        "omdat": described("De uitleg. `{feit}`, `{$parameter}` en `{peildatum}` worden de waarde.", TEXT),
        "acties": described(
            "Aanbevolen acties.",
            list_of(one_of((one.code for one in actions), (one.title for one in actions))),
        ),
        "bronnen": described("Waar de regel op berust.", list_of(reference("verwijzing"))),
        "geldig": described(
            "De overstapjaren waarin de regel geldt.", block({"vanaf": YEAR, "tot": YEAR}, required=())
        ),
        "verantwoording": described("Waarom de voorwaarde objectief gerechtvaardigd is.", TEXT),
    }
    required = [name for name in properties if name not in ("geldig", "verantwoording")]
    return {**block(properties, required), "defaultSnippets": [_new_rule(rulebook)]}


def _new_rule(rulebook: Rulebook) -> Schema:
    """What an editor offers to fill in for a new rule."""
    body = {
        "signaal": "${1:CODE-01}",
        "titel": "$2",
        "fase": f"${{3|{','.join(PHASES)}|}}",
        "urgentie": f"${{4|{','.join(URGENCIES)}|}}",
        "zichtbaarVoor": [f"${{5|{','.join(rulebook.vocabulary.parties)}|}}"],
        "als": {"alle": ["$6"]},
        "omdat": "$7",
        "acties": ["$8"],
        "bronnen": [{"bron": "$9", "vindplaats": "$10"}],
    }
    return {"label": "nieuwe regel", "description": "Een regel met alle verplichte onderdelen", "body": body}


def _citation(rulebook: Rulebook) -> Schema:
    sources = rulebook.sources.values()
    source = one_of((one.id for one in sources), (one.title for one in sources))
    return block({"bron": source, "vindplaats": described("Paragraaf of bladzijde.", ANY_TEXT)}, ["bron"])


# -- derived facts, parameters, actions, sources --------------------------------------------------------------------


def _derivation(rulebook: Rulebook) -> Schema:
    lists = rulebook.vocabulary.lists.values()
    every = [f"{items.id}.{field.id}" for items in lists for field in items.fields.values()]
    dates = [
        f"{items.id}.{field.id}"
        for items in lists
        for field in items.fields.values()
        if field.kind is Kind.DATUM
    ]
    where: Schema = {"type": "object", "minProperties": 1}
    extreme = block({"van": one_of(dates), "waar": where}, ["van"])
    newest = block({"van": one_of(every), "volgens": TEXT, "waar": where}, ["van", "volgens"])
    properties = {
        "feit": described("De naam van het afgeleide feit.", TEXT),
        "label": described("Hoe mensen het noemen.", TEXT),
        "omschrijving": TEXT,
        "als": described("Ja als de voorwaarde waar is, nee als zij onwaar is.", reference("condities")),
        "vroegste": described("De eerste datum in een lijst.", extreme),
        "laatste": described("De laatste datum in een lijst.", extreme),
        "nieuwste": described("Een veld van het nieuwste item.", newest),
        "eersteBekende": described("De eerste van deze waarden die bekend is.", list_of(SCALAR)),
    }
    return block(properties, ["feit"])


def _values() -> Schema:
    """``standaard`` and ``perJaar``."""
    per_year: Schema = {
        "type": "object",
        "propertyNames": {"pattern": "^[0-9]{4}$"},
        "additionalProperties": VALUE,
    }
    return {
        "standaard": described('Waarde voor elk jaar; bij een datum een dag zoals "04-01".', VALUE),
        "perJaar": described("Waarde voor één overstapjaar.", per_year),
    }


def _parameter() -> Schema:
    properties = {
        "id": described("De naam; in een voorwaarde schrijft u $naam.", TEXT),
        "type": one_of(kind.value for kind in ParameterKind),
        "omschrijving": TEXT,
        **_values(),
        "perRegio": described("Andere waarden in een regio.", named(block(_values(), required=()))),
        "bronnen": list_of(reference("verwijzing")),
        "ongeverifieerd": _unverified(),
    }
    return block(properties, ["id", "type", "omschrijving", "standaard"])


def _unverified() -> Schema:
    return described("`ja`: niemand heeft dit in de wet of bron zelf nagelezen.", YES_NO)


def _action(rulebook: Rulebook) -> Schema:
    properties = {
        "code": TEXT,
        "titel": described("Wat er te doen is, beginnend met een werkwoord.", TEXT),
        "rollen": described("Wie dit doet.", list_of(TEXT)),
        "binnen": described("Uiterlijk zo lang na de peildatum.", _DURATION),
        "uiterlijk": described("Uiterlijk op deze datum.", date_operand()),
        "alleenAls": described("Alleen voor wie dit geldt.", reference("condities")),
        "regios": regions("Alleen aangeboden in deze regio's; weggelaten: overal.", rulebook),
        "niveau": one_of(("leerling", "organisatie"), ("voor één leerling", "voor de hele school of regio")),
        "bronnen": list_of(reference("verwijzing")),
    }
    return block(properties, ["code", "titel", "rollen", "niveau", "bronnen"])


def _source() -> Schema:
    properties = {"id": TEXT, "titel": TEXT, "uitgever": TEXT, "datum": SCALAR, "url": ANY_TEXT}
    return block(properties, ["id", "titel", "uitgever"])


# -- regions and the calendar ---------------------------------------------------------------------------------------


def _region(rulebook: Rulebook) -> Schema:
    per_parameter = {
        one.id: described(one.description, block(_values(), ())) for one in rulebook.parameters.values()
    }
    properties = {
        "id": described("De naam waarmee u de regio kiest: `--regio utrecht`.", TEXT),
        "naam": TEXT,
        "omschrijving": TEXT,
        "parameters": described("Waarden die in deze regio anders zijn.", block(per_parameter, ())),
        "bronnen": list_of(reference("verwijzing")),
    }
    return block(properties, ["id", "naam", "bronnen"])


def _moment(rulebook: Rulebook) -> Schema:
    day = reference("vasteDag")
    properties = {
        "id": TEXT,
        "titel": TEXT,
        "op": described("De dag.", day),
        "van": described("De eerste dag; samen met `tot`.", day),
        "tot": described("De laatste dag, die telt mee.", day),
        "wie": described("Wie iets doet.", list_of(TEXT)),
        "omschrijving": described("De uitleg. `{$parameter}` wordt de waarde.", TEXT),
        "regios": regions("Alleen in deze regio's; weggelaten: overal.", rulebook),
        "geldig": described(
            "De overstapjaren die dit moment hebben.", block({"vanaf": YEAR, "tot": YEAR}, required=())
        ),
        "ongeverifieerd": _unverified(),
        "bronnen": list_of(reference("verwijzing")),
    }
    return block(properties, ["id", "titel", "wie", "omschrijving", "bronnen"])


def _responsibility(rulebook: Rulebook) -> Schema:
    known = rulebook.responsibility
    choices = () if known is None else rulebook.vocabulary.facts[known.recorded].choices
    party = one_of((one.id for one in choices), (one.label for one in choices)) if choices else TEXT
    then = block(
        {"partij": party, "op": described("De dag van de overgang.", date_operand())}, ["partij", "op"]
    )
    properties = {
        "id": described("Regels kennen deze situatie als `verantwoordelijkheid.<id>`.", TEXT),
        "partij": described("Wie in deze situatie verantwoordelijk is.", party),
        "titel": described("De situatie in een paar woorden.", TEXT),
        "als": described("Wanneer deze situatie er is.", reference("condities")),
        "daarna": described("Wie het overneemt, en op welke dag.", then),
        "bronnen": list_of(reference("verwijzing")),
    }
    charge = block(properties, ["id", "partij", "titel", "als", "bronnen"])
    recorded = described("Het keuze-feit waarin is vastgelegd wie het is; dat gaat voor.", TEXT)
    return block(
        {
            "vastgelegdIn": recorded,
            "volgorde": described("De eerste situatie die zeker geldt, telt.", list_of(charge)),
        },
        ["vastgelegdIn", "volgorde"],
    )


# -- the vocabulary -------------------------------------------------------------------------------------------------


def _header() -> Schema:
    properties = {
        "naam": TEXT,
        "versie": TEXT,
        "alleenAls": reference("condities"),
        "bereikPeildatum": years(),
    }
    return block(
        {name: described("", one) if "$ref" in one else one for name, one in properties.items()},
        ["naam", "versie"],
    )


def _fact(rulebook: Rulebook) -> Schema:
    properties = {
        **_value_keys(),
        **_sharing_keys(rulebook),
        "standaard": described("Wat wordt aangenomen zolang het onbekend is.", SCALAR),
        "verplicht": YES_NO,
        "verantwoorden": described("Regels die dit gebruiken, hebben een verantwoording nodig.", YES_NO),
        **fact_keys(),
    }
    return block(properties, ["type", "label", "vraag", "delen"])


def _list_fact(rulebook: Rulebook) -> Schema:
    field = block({**_value_keys(), "verplicht": YES_NO, **fact_keys()}, ["type", "label", "vraag"])
    texts = {key: schema for key, schema in _value_keys().items() if key not in ("type", "waarden")}
    return block(
        {**texts, **_sharing_keys(rulebook), **list_keys(), "velden": named(field)},
        ["label", "vraag", "delen", "velden"],
    )


def _value_keys() -> Schema:
    choices: Schema = {"type": ["object", "array"], "items": TEXT, "additionalProperties": TEXT}
    return {
        "type": one_of(kind.value for kind in Kind),
        "waarden": described("De waarden van een keuze, elk met een label.", choices),
        "label": described("Hoe mensen het noemen, zonder hoofdletter.", TEXT),
        "vraag": described("De vraag aan wie het weet.", TEXT),
        "omschrijving": TEXT,
    }


def _sharing_keys(rulebook: Rulebook) -> Schema:
    meanings = (
        "altijd zichtbaar voor elke partij",
        "zichtbaar, tenzij toestemming is geweigerd of ingetrokken",
        "alleen zichtbaar met toestemming",
    )
    return {
        "houders": described("Wie het uit de eerste hand weet.", parties(rulebook)),
        "delen": one_of((sharing.value for sharing in Sharing), meanings),
        "gevoelig": described("Zegt iets over gezondheid, ondersteuning, thuis of verzuim.", YES_NO),
    }
