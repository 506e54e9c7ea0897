"""A planned condition: negation only at the leaves, parameters resolved, derived truths referred to by name.

``And``, ``Or`` and ``Not``-at-a-leaf follow Kleene's strong logic, so pushing a negation inwards changes nothing.
A leaf keeps its ``negated`` flag instead of an opposite operator: with a known-absent value ``voor`` and ``vanaf``
are both false (rule-language.md, section 4).
"""

from dataclasses import dataclass
from enum import Enum
from typing import TypeAlias

from overstap_engine.model.condition import Unit
from overstap_engine.model.dependencies import Key
from overstap_engine.model.values import Scalar

__all__ = [
    "And",
    "AnyItem",
    "AsOfTerm",
    "Comparison",
    "Const",
    "EqualOrUnknown",
    "FactTerm",
    "FieldTerm",
    "Fixed",
    "IsKnown",
    "ItemCount",
    "Leaf",
    "Node",
    "OffsetTerm",
    "Or",
    "Relation",
    "SignalTally",
    "Term",
    "Test",
    "TruthRef",
]


class Relation(Enum):
    """How a subject must relate to an operand. Dates and numbers share the orderings."""

    EQUALS = "=="
    BELOW = "<"
    ABOVE = ">"
    AT_LEAST = ">="
    AT_MOST = "<="


# -- terms: what has a value ------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Const:
    """A value known at plan time."""

    value: Scalar


@dataclass(frozen=True, slots=True)
class FactTerm:
    """An input fact or a derived fact with a value (never a derived truth)."""

    id: str


@dataclass(frozen=True, slots=True)
class FieldTerm:
    """A field of the item at hand."""

    name: str


@dataclass(frozen=True, slots=True)
class AsOfTerm:
    """The peildatum."""


@dataclass(frozen=True, slots=True)
class OffsetTerm:
    """``base`` moved by ``count`` units, back when negative (``model.dates.shift``)."""

    count: int
    unit: Unit
    base: FactTerm | AsOfTerm


Term: TypeAlias = Const | FactTerm | FieldTerm | AsOfTerm | OffsetTerm

# -- tests: what a leaf asks ------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Comparison:
    """The subject relates so to at least one operand (only ``EQUALS`` has more than one). False when either side
    is known to be absent, else unknown when either side is unknown."""

    subject: Term
    relation: Relation
    operands: tuple[Term, ...]


@dataclass(frozen=True, slots=True)
class IsKnown:
    """``bekend: ja``. ``subject`` is a term, a list (by id) or a derived truth (by key)."""

    subject: "Term | str | Key"


@dataclass(frozen=True, slots=True)
class EqualOrUnknown:
    """``onbekendOf``: the subject is unknown or absent, or equals an operand. With a known subject it is unknown
    only when an operand is. ``subject`` may be a derived truth (by key)."""

    subject: "Term | Key"
    operands: tuple[Term, ...]


@dataclass(frozen=True, slots=True)
class AnyItem:
    """At least one item of the list meets ``body``; unknown when the list is."""

    list: str
    body: "Node"


@dataclass(frozen=True, slots=True)
class ItemCount:
    """The number of items that meet ``body`` relates so to one of ``numbers``."""

    list: str
    body: "Node"
    relation: Relation
    numbers: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class SignalTally:
    """The number of counted raised signals (or of their distinct phases) relates so to one of ``numbers``."""

    phases: bool
    relation: Relation
    numbers: tuple[int, ...]


Test: TypeAlias = Comparison | IsKnown | EqualOrUnknown | AnyItem | ItemCount | SignalTally

# -- nodes ------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Fixed:
    """A truth known at plan time."""

    truth: bool


@dataclass(frozen=True, slots=True)
class And:
    """False if any part is false, else unknown if any is unknown, else true."""

    parts: "tuple[Node, ...]"


@dataclass(frozen=True, slots=True)
class Or:
    """True if any part is true, else unknown if any is unknown, else false."""

    parts: "tuple[Node, ...]"


@dataclass(frozen=True, slots=True)
class Leaf:
    """A test, or its exact negation."""

    test: Test
    negated: bool = False


@dataclass(frozen=True, slots=True)
class TruthRef:
    """The truth of a derived ja_nee fact, or whether a rule is raised, or the exact negation."""

    key: Key
    negated: bool = False


Node: TypeAlias = Fixed | And | Or | Leaf | TruthRef
