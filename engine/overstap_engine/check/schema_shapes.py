"""Parts of the JSON Schema of rule files: blocks, lists, words, and what several sections share."""

from collections.abc import Iterable
from typing import Final

from overstap_engine.check.schema_values import Schema
from overstap_engine.model.rulebook import Rulebook

__all__ = [
    "ANY_TEXT",
    "SCALAR",
    "TEXT",
    "VALUE",
    "YEAR",
    "YES_NO",
    "block",
    "described",
    "list_of",
    "named",
    "one_of",
    "parties",
    "regions",
]

TEXT: Final[Schema] = {"type": "string", "minLength": 1}
ANY_TEXT: Final[Schema] = {"type": "string"}
YES_NO: Final[Schema] = {"enum": ["ja", "nee"]}
YEAR: Final[Schema] = {"type": "integer", "minimum": 1900, "maximum": 2999}
SCALAR: Final[Schema] = {"type": ["string", "integer"]}
VALUE: Final[Schema] = {"type": ["string", "integer", "array"], "items": SCALAR}


def block(properties: Schema, required: Iterable[str]) -> Schema:
    titled = {name: {"title": name, **schema} for name, schema in properties.items()}
    found: Schema = {"type": "object", "properties": titled, "additionalProperties": False}
    return {**found, "required": list(required)} if required else found


def named(schema: Schema) -> Schema:
    return {"type": "object", "additionalProperties": schema}


def list_of(items: Schema) -> Schema:
    return {"type": "array", "minItems": 1, "items": items}


def described(text: str, schema: Schema) -> Schema:
    # beside $ref, draft-07 passes over everything else
    inner = {"allOf": [schema]} if "$ref" in schema else schema
    return {"markdownDescription": text, **inner}


def one_of(words: Iterable[str], meanings: Iterable[str] = ()) -> Schema:
    texts = list(meanings)
    found: Schema = {"enum": list(words)}
    return {**found, "enumDescriptions": texts} if texts else found


def parties(rulebook: Rulebook) -> Schema:
    known = rulebook.vocabulary.parties
    return {"type": "array", "minItems": 1, "uniqueItems": True, "items": one_of(known)}


def regions(text: str, rulebook: Rulebook) -> Schema:
    """Names of regions. While a rulebook has none, any name will do: it may be declared in the file at hand."""
    known = sorted(rulebook.regions)
    names = [
        rulebook.declared_regions[one].name if one in rulebook.declared_regions else one for one in known
    ]
    return described(text, list_of(one_of(known, names) if known else TEXT))
