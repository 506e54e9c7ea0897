"""The fastest validating reader for the dossiers of a rulebook: msgspec, with types made from the vocabulary.

Only the yardstick of the measurements: it lets repeated keys pass, and ranges of dates, which overstap refuses.
"""

from collections.abc import Callable
from datetime import date
from importlib import import_module
from typing import Annotated, Any, Literal

from overstap.dossier.shape import GREATEST, Group, Items, Leaf, Shape, shape_of
from overstap_engine.model.vocabulary import Kind, Vocabulary

__all__ = ["validating_reader"]


def validating_reader(vocabulary: Vocabulary) -> Callable[[bytes], object]:
    """A function of one line of NDJSON, which raises for what is not valid."""
    msgspec: Any = import_module("msgspec")
    decode: Callable[[bytes], object] = msgspec.json.Decoder(_struct(shape_of(vocabulary), msgspec)).decode
    return decode


def _struct(group: Group, msgspec: Any) -> Any:
    optional = [
        (f"f{n}", _type(shape, msgspec) | None, None) for n, shape in enumerate(group.children.values())
    ]
    keys = {f"f{n}": key for n, key in enumerate(group.children)}
    return msgspec.defstruct("Group", optional, rename=keys, forbid_unknown_fields=True, gc=False)


def _type(shape: Shape, msgspec: Any) -> Any:
    match shape:
        case Group():
            return _struct(shape, msgspec)
        case Items():
            items: Any = list
            return items[_struct(shape.item, msgspec)]
        case Leaf(kind=Kind.KEUZE):
            choices: Any = Literal
            return choices[shape.choices]
        case Leaf(kind=Kind.GETAL):
            return Annotated[int, msgspec.Meta(ge=-GREATEST, le=GREATEST)]
        case Leaf():
            return {Kind.JA_NEE: bool, Kind.DATUM: date, Kind.TEKST: str}[shape.kind]
