"""JSON Schema of conditions: every fact, list and keyword is a property with its own text."""

from overstap_engine.check.schema_values import (
    NUMBER,
    Schema,
    Type,
    comparison,
    fact_types,
    operators,
    type_of,
)
from overstap_engine.model.rulebook import Derivation, Rulebook
from overstap_engine.model.vocabulary import Fact, Field, Kind, ListFact

__all__ = ["condition_definitions", "reference"]

_COUNT_OPERATORS = ("is", "isNiet", "minderDan", "meerDan", "minstens", "hoogstens")
_GROUPS = {
    "alle": "Waar als alles hieronder waar is.",
    "eenVan": "Waar als minstens één ding hieronder waar is.",
    "geenVan": "Waar als niets hieronder waar is.",
}
_QUANTIFIERS = {
    "minstensEen": "Minstens één item voldoet.",
    "geenEnkel": "Geen enkel item voldoet.",
    "alleItems": "Elk item voldoet; ook waar als er geen items zijn.",
}


def reference(name: str) -> Schema:
    """A pointer to one of the definitions."""
    return {"$ref": f"#/definitions/{name}"}


def condition_definitions(rulebook: Rulebook) -> Schema:
    """``conditie``, ``condities`` (one, or a list of them) and, for every list, ``item <list>``."""
    bodies = {f"item {items.id}": _body(items, rulebook) for items in rulebook.vocabulary.lists.values()}
    return {
        "conditie": _block(
            {**_groups("conditie"), **_signals(rulebook), **_facts(rulebook), **_lists(rulebook)}
        ),
        "condities": {
            "type": ["object", "array"],
            "if": {"type": "array"},
            "then": {"minItems": 1, "items": reference("conditie")},
            "else": reference("conditie"),
        },
        **bodies,
    }


def _block(properties: Schema) -> Schema:
    # without a title of its own, a key shows that of what it stands in
    titled = {name: {"title": name, **schema} for name, schema in properties.items()}
    return {"type": "object", "properties": titled, "additionalProperties": False, "minProperties": 1}


def _groups(inner: str) -> Schema:
    groups = {
        word: {
            "markdownDescription": text,
            "type": "array",
            "minItems": 1,
            "items": reference(inner),
        }
        for word, text in _GROUPS.items()
    }
    # the reference stands in allOf: beside $ref, draft-07 passes over everything else
    negation = {
        "markdownDescription": "Keert waar en onwaar om.",
        "allOf": [reference(inner)],
    }
    return {**groups, "niet": negation}


# -- signals and the as-of date -----------------------------------------------------------------------------------


def _signals(rulebook: Rulebook) -> Schema:
    codes = list(rulebook.rules)
    titles = [rule.title for rule in rulebook.rules.values()]
    code: Schema = {"enum": codes, "enumDescriptions": titles}
    counts = _count_operators(rulebook)
    return {
        "signaal": {
            "markdownDescription": "Dit signaal, of minstens één van deze signalen, is er.",
            "type": ["string", "array"],
            "if": {"type": "string"},
            "then": code,
            "minItems": 1,
            "items": code,
        },
        "signalen.aantal": _described("Het aantal signalen met urgentie midden of hoog.", _block(counts)),
        "signalen.aantalFasen": _described("Het aantal fasen waarin zo'n signaal is.", _block(counts)),
        "peildatum": _described("De dag waarvoor beoordeeld wordt.", comparison(Type(Kind.DATUM), rulebook)),
    }


def _count_operators(rulebook: Rulebook) -> Schema:
    fitting = operators(NUMBER, rulebook)
    return {word: fitting[word] for word in _COUNT_OPERATORS}


# -- facts and lists ----------------------------------------------------------------------------------------------


def _facts(rulebook: Rulebook) -> Schema:
    declared: dict[str, Fact | Derivation] = {**rulebook.vocabulary.facts, **rulebook.derivations}
    types = fact_types(rulebook)
    return {
        name: {"markdownDescription": _text(item), **comparison(types[name], rulebook)}
        for name, item in declared.items()
    }


def _text(item: Fact | Derivation | Field | ListFact) -> str:
    """What an editor shows beside the name of a fact, list or field."""
    match item:
        case Derivation(label=label, description=description):
            lines = [f"**{label}** (afgeleid)" if label else "Afgeleid feit", description]
        case Field():
            lines = [f"**{item.label}**", item.question, item.description]
        case Fact() | ListFact():
            holders = f"Bekend bij: {', '.join(item.holders)}. " if item.holders else ""
            lines = [
                f"**{item.label}**",
                item.question,
                item.description,
                f"{holders}Delen: {item.sharing.value}.",
            ]
    return "\n\n".join(line for line in lines if line)


def _lists(rulebook: Rulebook) -> Schema:
    return {
        items.id: _described(_text(items), _list(items, rulebook))
        for items in rulebook.vocabulary.lists.values()
    }


def _list(items: ListFact, rulebook: Rulebook) -> Schema:
    body = reference(f"item {items.id}")
    quantifiers = {
        word: {"markdownDescription": text, "allOf": [body]} for word, text in _QUANTIFIERS.items()
    }
    counted = _block({"waar": {"allOf": [body]}, **_count_operators(rulebook)})
    known = operators(NUMBER, rulebook)["bekend"]
    return _block({**quantifiers, "aantal": _described("Zoveel items voldoen.", counted), "bekend": known})


def _body(items: ListFact, rulebook: Rulebook) -> Schema:
    fields = {
        field.id: {
            "markdownDescription": _text(field),
            **comparison(type_of(field), rulebook),
        }
        for field in items.fields.values()
    }
    return _block({**_groups(f"item {items.id}"), **fields})


def _described(text: str, schema: Schema) -> Schema:
    return {"markdownDescription": text, **schema}
