"""The vocabulary as a tree: dotted ids nested the way a dossier nests them."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final, TypeAlias

from overstap_engine.model.vocabulary import Fact, Field, Kind, ListFact, Vocabulary

__all__ = ["GREATEST", "ID", "YEAR", "YEARS", "Group", "Items", "Leaf", "Shape", "shape_of"]

ID: Final = "id"
"""The fact that names a dossier: a pseudonym."""

YEAR: Final = "overstapjaar"
"""The fact that holds the calendar year of the intended start in mbo."""

YEARS: Final = (2000, 2100)
"""First and last overstapjaar that a dossier may name."""

GREATEST: Final = 2**53 - 1
"""Greatest number that every JSON reader keeps exact (RFC 8259, section 6)."""


@dataclass(frozen=True, slots=True)
class Leaf:
    """A single value: a fact, or a field of an item."""

    id: str
    """Dotted id of the fact; for a field its bare name."""
    kind: Kind
    choices: tuple[str, ...]
    required: bool
    description: str


@dataclass(frozen=True, slots=True)
class Items:
    """A list of items."""

    id: str
    item: "Group"
    description: str


@dataclass(frozen=True, slots=True)
class Group:
    """The facts that share a prefix (``start`` in ``start.datum``), the whole dossier, or one item of a list."""

    name: str
    children: "Mapping[str, Shape]"


Shape: TypeAlias = Leaf | Items | Group

_Nested: TypeAlias = "dict[str, _Nested | Leaf | Items]"

_ALWAYS: Final = (
    Fact(ID, Kind.TEKST, "dossier", "Welk pseudoniem heeft dit dossier?", required=True),
    Fact(YEAR, Kind.GETAL, "overstapjaar", "In welk kalenderjaar is de overstap?", required=True),
)


def shape_of(vocabulary: Vocabulary) -> Group:
    """The tree of ``vocabulary``. ``id`` and ``overstapjaar`` are part of every dossier, and required.

    Raises ``ValueError`` when one id is both a fact and the prefix of another.
    """
    root: _Nested = {}
    facts = {fact.id: fact for fact in (*_ALWAYS, *vocabulary.facts.values())}
    for fact in facts.values():
        _plant(root, fact.id, _leaf(fact, fact.required or fact.id in (ID, YEAR)))
    for many in vocabulary.lists.values():
        _plant(root, many.id, _items(many))
    return _group("dossier", root)


def _leaf(of: Fact | Field, required: bool) -> Leaf:
    choices = tuple(choice.id for choice in of.choices)
    return Leaf(of.id, of.kind, choices, required, of.description or of.label)


def _items(many: ListFact) -> Items:
    fields = {field.id: _leaf(field, field.required) for field in many.fields.values()}
    return Items(many.id, Group(many.id, fields), many.description or many.label)


def _plant(root: _Nested, dotted: str, shape: Leaf | Items) -> None:
    *prefix, last = dotted.split(".")
    here = root
    for part in prefix:
        match here.setdefault(part, {}):
            case dict() as below:
                here = below
            case above:
                raise ValueError(f"`{above.id}` is een feit en kan niet ook het begin van `{dotted}` zijn")
    if last in here:
        raise ValueError(f"`{dotted}` is twee keer een feit, of ook het begin van een ander feit")
    here[last] = shape


def _group(name: str, nested: _Nested) -> Group:
    return Group(
        name,
        {
            key: _group(key if name == "dossier" else f"{name}.{key}", below)
            if isinstance(below, dict)
            else below
            for key, below in nested.items()
        },
    )
