"""Pydantic models generated from a vocabulary: what a dossier may hold, and of which type, without coercion.

Field names are made up (``f0``, ``f1``, …) and the Dutch key is the alias, so that no fact can clash with a name
that pydantic uses itself. ``X | None`` stands for one strict type or null, which pydantic reports as one mistake.
"""

import re
from datetime import date
from typing import Annotated, Any, ClassVar, Final, Literal, TypeAlias

from pydantic import (
    BaseModel,
    ConfigDict,
    Field,
    PlainValidator,
    StrictBool,
    WithJsonSchema,
    create_model,
)
from pydantic_core import PydanticCustomError

from overstap.dossier.shape import GREATEST, ID, YEAR, YEARS, Group, Items, Leaf
from overstap_engine.model.vocabulary import Kind

__all__ = ["GREATEST", "YEARS", "DossierModel", "Model", "model_of"]

_SURROGATE: Final = re.compile("[\ud800-\udfff]")
_ISO_DATE: Final = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")


class DossierModel(BaseModel):
    """Base of the generated models."""

    model_config: ClassVar[ConfigDict] = ConfigDict(extra="forbid", strict=True, frozen=True)


Model: TypeAlias = type[DossierModel]


def read_date(value: object) -> date:
    """``"2026-04-15"`` or a ``date`` as a date; nothing else, because other readings of numbers and texts surprise."""
    if type(value) is date:
        return value
    if type(value) is not str or _ISO_DATE.fullmatch(value) is None:
        raise PydanticCustomError("datum", "verwacht een datum")
    try:
        return date.fromisoformat(value)
    except ValueError as error:
        raise PydanticCustomError("datum_bestaat_niet", "deze dag bestaat niet") from error


def read_text(value: object) -> str:
    """Text that can be written as UTF-8, which half a character (a lone surrogate) cannot."""
    if type(value) is str and (value.isascii() or _SURROGATE.search(value) is None):
        return value
    raise PydanticCustomError("tekst", "verwacht tekst")


def read_pseudonym(value: object) -> str:
    """Text that is not empty."""
    if text := read_text(value):
        return text
    raise PydanticCustomError("tekst", "verwacht een pseudoniem")


_DATE: Final = Annotated[
    date, PlainValidator(read_date), WithJsonSchema({"type": "string", "format": "date"})
]
_NUMBER: Final = Annotated[int, Field(strict=True, ge=-GREATEST, le=GREATEST)]
_YEAR: Final = Annotated[int, Field(strict=True, ge=YEARS[0], le=YEARS[1])]
_TEXT: Final = Annotated[str, PlainValidator(read_text), WithJsonSchema({"type": "string"})]
_PSEUDONYM: Final = Annotated[
    str, PlainValidator(read_pseudonym), WithJsonSchema({"type": "string", "minLength": 1})
]


def model_of(group: Group) -> Model:
    """The model of ``group`` and, inside it, of all that it holds."""
    definitions: dict[str, Any] = {
        f"f{index}": _definition(key, shape) for index, (key, shape) in enumerate(group.children.items())
    }
    return create_model(_title(group.name), __base__=DossierModel, **definitions)


def _definition(key: str, shape: Leaf | Items | Group) -> tuple[Any, Any]:
    match shape:
        case Leaf(required=True):
            return (_type(shape), Field(alias=key, description=shape.description))
        case Leaf():
            return (_type(shape) | None, Field(default=None, alias=key, description=shape.description))
        case Items():
            items: Any = list[model_of(shape.item)]  # type: ignore[misc]  # a model made at run time
            return (items | None, Field(default=None, alias=key, description=shape.description))
        case Group():
            return (model_of(shape) | None, Field(default=None, alias=key))


def _type(leaf: Leaf) -> Any:
    match leaf.kind:
        case Kind.JA_NEE:
            return StrictBool
        case Kind.DATUM:
            return _DATE
        case Kind.GETAL:
            return _YEAR if leaf.id == YEAR else _NUMBER
        case Kind.TEKST:
            return _PSEUDONYM if leaf.id == ID else _TEXT
        case Kind.KEUZE:
            return Literal[leaf.choices]


def _title(name: str) -> str:
    return "".join(part[:1].upper() + part[1:] for part in name.split("."))
