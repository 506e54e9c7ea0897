"""JSON Schema (draft-07) of rule files, for completion and checks while typing in an editor.

The schema knows this rulebook's facts, parameters, codes and parties. It is somewhat looser than the checker, which
has the last word: names that a file adds itself are only known after the schema is made again.
"""

from collections.abc import Iterable
from typing import Final

from overstap_engine.check.schema_conditions import condition_definitions, reference
from overstap_engine.check.schema_values import Schema, date_definition, date_operand, fixed_date_operand
from overstap_engine.model.rulebook import PHASES, URGENCIES, ParameterKind, Rulebook
from overstap_engine.model.vocabulary import Kind, Sharing

__all__ = ["rule_schema"]

_TEXT: Final[Schema] = {"type": "string", "minLength": 1}
_ANY_TEXT: Final[Schema] = {"type": "string"}
_YES_NO: Final[Schema] = {"enum": ["ja", "nee"]}
_YEAR: Final[Schema] = {"type": "integer", "minimum": 1900, "maximum": 2999}
_SCALAR: Final[Schema] = {"type": ["string", "integer"]}
_VALUE: Final[Schema] = {"type": ["string", "integer", "array"], "items": _SCALAR}
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
        **_block(_sections(rulebook), required=()),
        "definitions": {
            **condition_definitions(rulebook),
            "datum": date_definition(rulebook),
            "verwijzing": _citation(rulebook),
        },
    }


def _sections(rulebook: Rulebook) -> Schema:
    """Everything that may stand at the top of a file."""
    return {
        "regelboek": _described("Naam, versie en bereik van het regelboek.", _header()),
        "partijen": _described("Wie een dossier kan laten beoordelen.", _list_of(_TEXT)),
        "feiten": _described("De feiten die een dossier kan hebben.", _named(_fact(rulebook))),
        "lijsten": _described("Lijsten in een dossier, zoals aanmeldingen.", _named(_list_fact(rulebook))),
        "afleidingen": _described("Feiten die uit andere feiten volgen.", _list_of(_derivation(rulebook))),
        "parameters": _described(
            "Datums, getallen en lijsten die per jaar kunnen wijzigen.", _list_of(_parameter())
        ),
        "regels": _described("Elke regel geeft één signaal.", _list_of(_rule(rulebook))),
        "acties": _described("Wat mensen kunnen doen om te helpen.", _list_of(_action(rulebook))),
        "bronnen": _described("Documenten waar regels vandaan komen.", _list_of(_source())),
        "regios": _described("Regio's met eigen afspraken of aanbod.", _list_of(_region(rulebook))),
        "verantwoordelijkheid": _described(
            "Wie is verantwoordelijk in welke situatie, in volgorde.", _responsibility(rulebook)
        ),
        "momenten": _described("De kalender van één overstap.", _list_of(_moment(rulebook))),
    }


# -- shapes -------------------------------------------------------------------------------------------------------


def _block(properties: Schema, required: Iterable[str]) -> Schema:
    titled = {name: {"title": name, **schema} for name, schema in properties.items()}
    found: Schema = {"type": "object", "properties": titled, "additionalProperties": False}
    return {**found, "required": list(required)} if required else found


def _named(schema: Schema) -> Schema:
    return {"type": "object", "additionalProperties": schema}


def _list_of(items: Schema) -> Schema:
    return {"type": "array", "minItems": 1, "items": items}


def _described(text: str, schema: Schema) -> Schema:
    # beside $ref, draft-07 passes over everything else
    inner = {"allOf": [schema]} if "$ref" in schema else schema
    return {"markdownDescription": text, **inner}


def _one_of(words: Iterable[str], meanings: Iterable[str] = ()) -> Schema:
    texts = list(meanings)
    found: Schema = {"enum": list(words)}
    return {**found, "enumDescriptions": texts} if texts else found


# -- rules --------------------------------------------------------------------------------------------------------


def _rule(rulebook: Rulebook) -> Schema:
    actions = rulebook.actions.values()
    properties = {
        "signaal": _described("Vaste code, uniek in het regelboek.", _TEXT),
        "titel": _described("Korte titel, neutraal over de leerling.", _TEXT),
        "fase": _described("De fase van de overstap.", _one_of(PHASES)),
        "urgentie": _described(
            "Hoe snel iemand iets moet doen; zegt niets over de leerling.", _one_of(URGENCIES)
        ),
        "zichtbaarVoor": _described("Wie het signaal mag zien.", _parties(rulebook)),
        "als": _described("De voorwaarde. Een lijst betekent: alles moet waar zijn.", reference("condities")),
        "omdat": _described("De uitleg. `{feit}`, `{$parameter}` en `{peildatum}` worden de waarde.", _TEXT),
        "acties": _described(
            "Aanbevolen acties.",
            _list_of(_one_of((one.code for one in actions), (one.title for one in actions))),
        ),
        "bronnen": _described("Waar de regel op berust.", _list_of(reference("verwijzing"))),
        "geldig": _described(
            "De overstapjaren waarin de regel geldt.", _block({"vanaf": _YEAR, "tot": _YEAR}, required=())
        ),
        "verantwoording": _described("Waarom de voorwaarde objectief gerechtvaardigd is.", _TEXT),
    }
    required = [name for name in properties if name not in ("geldig", "verantwoording")]
    return {**_block(properties, required), "defaultSnippets": [_new_rule(rulebook)]}


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


def _parties(rulebook: Rulebook) -> Schema:
    parties = rulebook.vocabulary.parties
    return {"type": "array", "minItems": 1, "uniqueItems": True, "items": _one_of(parties)}


def _citation(rulebook: Rulebook) -> Schema:
    sources = rulebook.sources.values()
    source = _one_of((one.id for one in sources), (one.title for one in sources))
    return _block({"bron": source, "vindplaats": _described("Paragraaf of bladzijde.", _ANY_TEXT)}, ["bron"])


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
    extreme = _block({"van": _one_of(dates), "waar": where}, ["van"])
    newest = _block({"van": _one_of(every), "volgens": _TEXT, "waar": where}, ["van", "volgens"])
    properties = {
        "feit": _described("De naam van het afgeleide feit.", _TEXT),
        "label": _described("Hoe mensen het noemen.", _TEXT),
        "omschrijving": _TEXT,
        "als": _described("Ja als de voorwaarde waar is, nee als zij onwaar is.", reference("condities")),
        "vroegste": _described("De eerste datum in een lijst.", extreme),
        "laatste": _described("De laatste datum in een lijst.", extreme),
        "nieuwste": _described("Een veld van het nieuwste item.", newest),
        "eersteBekende": _described("De eerste van deze waarden die bekend is.", _list_of(_SCALAR)),
    }
    return _block(properties, ["feit"])


def _values() -> Schema:
    """``standaard`` and ``perJaar``."""
    per_year: Schema = {
        "type": "object",
        "propertyNames": {"pattern": "^[0-9]{4}$"},
        "additionalProperties": _VALUE,
    }
    return {
        "standaard": _described('Waarde voor elk jaar; bij een datum een dag zoals "04-01".', _VALUE),
        "perJaar": _described("Waarde voor één overstapjaar.", per_year),
    }


def _parameter() -> Schema:
    properties = {
        "id": _described("De naam; in een voorwaarde schrijft u $naam.", _TEXT),
        "type": _one_of(kind.value for kind in ParameterKind),
        "omschrijving": _TEXT,
        **_values(),
        "perRegio": _described("Andere waarden in een regio.", _named(_block(_values(), required=()))),
        "bronnen": _list_of(reference("verwijzing")),
        "ongeverifieerd": _unverified(),
    }
    return _block(properties, ["id", "type", "omschrijving", "standaard"])


def _unverified() -> Schema:
    return _described("`ja`: niemand heeft dit in de wet of bron zelf nagelezen.", _YES_NO)


def _action(rulebook: Rulebook) -> Schema:
    properties = {
        "code": _TEXT,
        "titel": _described("Wat er te doen is, beginnend met een werkwoord.", _TEXT),
        "rollen": _described("Wie dit doet.", _list_of(_TEXT)),
        "binnen": _described("Uiterlijk zo lang na de peildatum.", _DURATION),
        "uiterlijk": _described("Uiterlijk op deze datum.", date_operand()),
        "alleenAls": _described("Alleen voor wie dit geldt.", reference("condities")),
        "regios": _regions("Alleen aangeboden in deze regio's; weggelaten: overal.", rulebook),
        "niveau": _one_of(("leerling", "organisatie"), ("voor één leerling", "voor de hele school of regio")),
        "bronnen": _list_of(reference("verwijzing")),
    }
    return _block(properties, ["code", "titel", "rollen", "niveau", "bronnen"])


def _source() -> Schema:
    properties = {"id": _TEXT, "titel": _TEXT, "uitgever": _TEXT, "datum": _SCALAR, "url": _ANY_TEXT}
    return _block(properties, ["id", "titel", "uitgever"])


# -- regions and the calendar ---------------------------------------------------------------------------------------


def _region(rulebook: Rulebook) -> Schema:
    per_parameter = {
        one.id: _described(one.description, _block(_values(), ())) for one in rulebook.parameters.values()
    }
    properties = {
        "id": _described("De naam waarmee u de regio kiest: `--regio utrecht`.", _TEXT),
        "naam": _TEXT,
        "omschrijving": _TEXT,
        "parameters": _described("Waarden die in deze regio anders zijn.", _block(per_parameter, ())),
        "bronnen": _list_of(reference("verwijzing")),
    }
    return _block(properties, ["id", "naam", "bronnen"])


def _moment(rulebook: Rulebook) -> Schema:
    day = fixed_date_operand(rulebook)
    properties = {
        "id": _TEXT,
        "titel": _TEXT,
        "op": _described("De dag.", day),
        "van": _described("De eerste dag; samen met `tot`.", day),
        "tot": _described("De laatste dag, die telt mee.", day),
        "wie": _described("Wie iets doet.", _list_of(_TEXT)),
        "omschrijving": _described("De uitleg. `{$parameter}` wordt de waarde.", _TEXT),
        "regios": _regions("Alleen in deze regio's; weggelaten: overal.", rulebook),
        "geldig": _described(
            "De overstapjaren die dit moment hebben.", _block({"vanaf": _YEAR, "tot": _YEAR}, required=())
        ),
        "ongeverifieerd": _unverified(),
        "bronnen": _list_of(reference("verwijzing")),
    }
    return _block(properties, ["id", "titel", "wie", "omschrijving", "bronnen"])


def _responsibility(rulebook: Rulebook) -> Schema:
    known = rulebook.responsibility
    choices = () if known is None else rulebook.vocabulary.facts[known.recorded].choices
    party = _one_of((one.id for one in choices), (one.label for one in choices)) if choices else _TEXT
    then = _block(
        {"partij": party, "op": _described("De dag van de overgang.", date_operand())}, ["partij", "op"]
    )
    properties = {
        "id": _described("Regels kennen deze situatie als `verantwoordelijkheid.<id>`.", _TEXT),
        "partij": _described("Wie in deze situatie verantwoordelijk is.", party),
        "titel": _described("De situatie in een paar woorden.", _TEXT),
        "als": _described("Wanneer deze situatie er is.", reference("condities")),
        "daarna": _described("Wie het overneemt, en op welke dag.", then),
        "bronnen": _list_of(reference("verwijzing")),
    }
    charge = _block(properties, ["id", "partij", "titel", "als", "bronnen"])
    recorded = _described("Het keuze-feit waarin is vastgelegd wie het is; dat gaat voor.", _TEXT)
    return _block(
        {
            "vastgelegdIn": recorded,
            "volgorde": _described("De eerste situatie die zeker geldt, telt.", _list_of(charge)),
        },
        ["vastgelegdIn", "volgorde"],
    )


def _regions(text: str, rulebook: Rulebook) -> Schema:
    """Names of regions. While a rulebook has none, any name will do: it may be declared in the file at hand."""
    known = sorted(rulebook.regions)
    names = [
        rulebook.declared_regions[one].name if one in rulebook.declared_regions else one for one in known
    ]
    return _described(text, _list_of(_one_of(known, names) if known else _TEXT))


# -- the vocabulary -------------------------------------------------------------------------------------------------


def _header() -> Schema:
    properties = {"naam": _TEXT, "versie": _TEXT, "alleenAls": reference("condities")}
    return _block(
        {name: _described("", one) if "$ref" in one else one for name, one in properties.items()},
        ["naam", "versie"],
    )


def _fact(rulebook: Rulebook) -> Schema:
    properties = {
        **_value_keys(),
        **_sharing_keys(rulebook),
        "standaard": _described("Wat wordt aangenomen zolang het onbekend is.", _SCALAR),
        "verplicht": _YES_NO,
        "verantwoorden": _described("Regels die dit gebruiken, hebben een verantwoording nodig.", _YES_NO),
    }
    return _block(properties, ["type", "label", "vraag", "delen"])


def _list_fact(rulebook: Rulebook) -> Schema:
    field = _block({**_value_keys(), "verplicht": _YES_NO}, ["type", "label", "vraag"])
    texts = {key: schema for key, schema in _value_keys().items() if key not in ("type", "waarden")}
    return _block(
        {**texts, **_sharing_keys(rulebook), "velden": _named(field)}, ["label", "vraag", "delen", "velden"]
    )


def _value_keys() -> Schema:
    choices: Schema = {"type": ["object", "array"], "items": _TEXT, "additionalProperties": _TEXT}
    return {
        "type": _one_of(kind.value for kind in Kind),
        "waarden": _described("De waarden van een keuze, elk met een label.", choices),
        "label": _described("Hoe mensen het noemen, zonder hoofdletter.", _TEXT),
        "vraag": _described("De vraag aan wie het weet.", _TEXT),
        "omschrijving": _TEXT,
    }


def _sharing_keys(rulebook: Rulebook) -> Schema:
    meanings = (
        "altijd zichtbaar voor elke partij",
        "zichtbaar, tenzij toestemming is geweigerd of ingetrokken",
        "alleen zichtbaar met toestemming",
    )
    return {
        "houders": _described("Wie het uit de eerste hand weet.", _parties(rulebook)),
        "delen": _one_of((sharing.value for sharing in Sharing), meanings),
        "gevoelig": _described("Zegt iets over gezondheid, ondersteuning, thuis of verzuim.", _YES_NO),
    }
