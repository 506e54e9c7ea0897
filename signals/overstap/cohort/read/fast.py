"""The fast path for NDJSON: msgspec reads and checks a line in one go, with types made from the vocabulary.

It accepts a part of what ``overstap.dossier`` accepts, and gives the same facts; whatever it does not accept is for
the strict reader to judge. msgspec passes over unknown keys and repeated keys, so the keys are counted: a line is
only accepted when it holds exactly as many as were read.
"""

from collections.abc import Mapping
from datetime import date
from typing import Annotated, Any, Final, Literal, Required, TypedDict

from overstap.cohort.libraries import library
from overstap.dossier import Dossier
from overstap.dossier.model import GREATEST, YEARS
from overstap.dossier.shape import ID, YEAR, Group, Items, Leaf, Shape
from overstap_engine.model.values import Item, Scalar
from overstap_engine.model.vocabulary import Kind

__all__ = ["FastReader"]

_KEY: Final = b'":'
_APART: Final = (b" :", b"\t:", b"\r:", b"\n:")
"""White space between a key and its colon: legal, unusual, and it would spoil the count."""


class FastReader:
    """Reads lines of NDJSON by one vocabulary."""

    def __init__(self, shape: Group) -> None:
        msgspec = library("msgspec")
        self._decode = msgspec.json.Decoder(_group_type(shape, msgspec.Meta)).decode
        self._refusals = (msgspec.MsgspecError, UnicodeDecodeError, RecursionError)
        self._flatten = _Flattener(shape)

    def dossier(self, line: bytes) -> Dossier | None:
        """The dossier on ``line``; None when it is for the strict reader to judge."""
        try:
            values = self._decode(line)
        except self._refusals:
            return None
        facts: dict[str, Scalar | tuple[Item, ...]] = {}
        keys = self._flatten.collect(values, facts)
        # as many colons as keys: then none of them is in a text, which is the usual case
        if line.count(b":") != keys and (line.count(_KEY) != keys or any(gap in line for gap in _APART)):
            return None
        name: str = values[ID]
        if len(name) == 9 and name.isdigit():  # might be a citizen service number
            return None
        return Dossier(name, values[YEAR], facts)


# -- types ------------------------------------------------------------------------------------------------------


def _group_type(group: Group, meta: Any) -> Any:
    fields = {key: _field_type(shape, meta) for key, shape in group.children.items()}
    make: Any = TypedDict
    return make(group.name, fields, total=False)


def _field_type(shape: Shape, meta: Any) -> Any:
    match shape:
        case Leaf(required=True):
            required: Any = Required
            return required[_leaf_type(shape, meta)]
        case Leaf():
            return _leaf_type(shape, meta) | None
        case Items():
            items: Any = list
            return items[_group_type(shape.item, meta)] | None
        case Group():
            return _group_type(shape, meta) | None


def _leaf_type(leaf: Leaf, meta: Any) -> Any:
    match leaf.kind:
        case Kind.JA_NEE:
            return bool
        case Kind.DATUM:
            return date
        case Kind.GETAL:
            least, most = YEARS if leaf.id == YEAR else (-GREATEST, GREATEST)
            return Annotated[int, meta(ge=least, le=most)]
        case Kind.TEKST:
            return Annotated[str, meta(min_length=1)] if leaf.id == ID else str
        case Kind.KEUZE:
            choices: Any = Literal
            return choices[leaf.choices]


# -- facts ------------------------------------------------------------------------------------------------------


class _Flattener:
    """Nested values as facts by dotted id."""

    def __init__(self, group: Group) -> None:
        self._ids = {key: shape.id for key, shape in group.children.items() if not isinstance(shape, Group)}
        self._below = {
            key: _Flattener(shape) for key, shape in group.children.items() if isinstance(shape, Group)
        }
        self._leaves = {
            key: {field: leaf.id for field, leaf in shape.children.items() if isinstance(leaf, Leaf)}
            for key, shape in group.children.items()
            if isinstance(shape, Group) and all(isinstance(each, Leaf) for each in shape.children.values())
        }
        """Of the groups that hold single values only: they are most of a dossier."""

    def collect(self, values: Mapping[str, Any], found: dict[str, Scalar | tuple[Item, ...]]) -> int:
        """Adds what is known in ``values`` to ``found``; returns how many keys there are, null or not."""
        keys = len(values)
        ids = self._ids
        for key, value in values.items():
            if value is None:
                continue
            kind = value.__class__
            if kind is dict:
                leaves = self._leaves.get(key)
                if leaves is None:
                    keys += self._below[key].collect(value, found)
                    continue
                keys += len(value)
                for field, single in value.items():
                    if single is not None:
                        found[leaves[field]] = single
            elif kind is list:
                keys += sum(map(len, value))
                found[ids[key]] = tuple([_known(item) for item in value])
            else:
                found[ids[key]] = value
        return keys


def _known(item: dict[str, Scalar | None]) -> Item:
    if None in item.values():
        return {field: value for field, value in item.items() if value is not None}
    return item  # type: ignore[return-value]  # none of its values is None
