"""Conditions as written in a rule (rule-language.md, section 2): a closed union of frozen types.

A mapping with several operators or several facts is an ``AllOf`` of one node each, so every node asks one thing.
Spans never take part in equality: two conditions are equal when they mean the same words, wherever they stand.
"""

from dataclasses import dataclass, field
from enum import Enum
from typing import TypeAlias

from overstap_engine.model.values import Scalar
from overstap_engine.text.span import NOWHERE, Span

__all__ = [
    "AllOf",
    "AnyOf",
    "AsOf",
    "Compare",
    "Condition",
    "Counted",
    "FactRef",
    "FieldRef",
    "Known",
    "Literal",
    "NoneOf",
    "Not",
    "Offset",
    "Operand",
    "Operator",
    "ParameterRef",
    "Quantified",
    "Quantifier",
    "Raised",
    "SignalCount",
    "Subject",
    "Unit",
    "UnknownOr",
]


class Operator(Enum):
    """A comparison, as written."""

    IS = "is"
    IS_NIET = "isNiet"
    IN = "in"
    NIET_IN = "nietIn"
    VOOR = "voor"
    NA = "na"
    VANAF = "vanaf"
    TOT_EN_MET = "totEnMet"
    MINDER_DAN = "minderDan"
    MEER_DAN = "meerDan"
    MINSTENS = "minstens"
    HOOGSTENS = "hoogstens"


class Quantifier(Enum):
    """How many items of a list must meet the body."""

    MINSTENS_EEN = "minstensEen"
    GEEN_ENKEL = "geenEnkel"
    ALLE_ITEMS = "alleItems"


class Unit(Enum):
    """The unit of an offset. Months and years clip to the last day of the month."""

    DAG = "dag"
    WEEK = "week"
    MAAND = "maand"
    JAAR = "jaar"

    # that of Enum is written in Python, and every date moved by months looks one up
    __hash__ = object.__hash__


# -- what is asked about, and what it is compared with -----------------------------------------------------


@dataclass(frozen=True, slots=True)
class FactRef:
    """An input fact, a derived fact, or (under ``bekend``) a list, by its dotted id."""

    id: str
    span: Span = field(default=NOWHERE, compare=False)


@dataclass(frozen=True, slots=True)
class FieldRef:
    """A field of the item at hand; only inside the body of a list condition or a ``waar``."""

    name: str
    span: Span = field(default=NOWHERE, compare=False)


@dataclass(frozen=True, slots=True)
class AsOf:
    """``peildatum``: the as-of date, always known."""

    span: Span = field(default=NOWHERE, compare=False)


@dataclass(frozen=True, slots=True)
class Literal:
    """A value written out."""

    value: Scalar
    span: Span = field(default=NOWHERE, compare=False)


@dataclass(frozen=True, slots=True)
class ParameterRef:
    """``$naam``; the name is held without the dollar sign."""

    name: str
    span: Span = field(default=NOWHERE, compare=False)


@dataclass(frozen=True, slots=True)
class Offset:
    """A date some time before or after another: ``14 dagen voor $uitersteAanmelddatum``."""

    count: "int | ParameterRef"
    unit: Unit
    before: bool
    """True for ``voor``, false for ``na``."""
    base: "FactRef | AsOf | ParameterRef | Literal"
    span: Span = field(default=NOWHERE, compare=False)


Subject: TypeAlias = FactRef | FieldRef | AsOf
Operand: TypeAlias = Literal | FactRef | AsOf | ParameterRef | Offset

# -- conditions ---------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class AllOf:
    """``alle``: holds when every part holds; with no parts it holds."""

    parts: "tuple[Condition, ...]"
    span: Span = field(default=NOWHERE, compare=False)


@dataclass(frozen=True, slots=True)
class AnyOf:
    """``eenVan``: holds when at least one part holds; with no parts it does not hold."""

    parts: "tuple[Condition, ...]"
    span: Span = field(default=NOWHERE, compare=False)


@dataclass(frozen=True, slots=True)
class NoneOf:
    """``geenVan``: holds when no part holds."""

    parts: "tuple[Condition, ...]"
    span: Span = field(default=NOWHERE, compare=False)


@dataclass(frozen=True, slots=True)
class Not:
    """``niet``: swaps true and false and keeps unknown."""

    part: "Condition"
    span: Span = field(default=NOWHERE, compare=False)


@dataclass(frozen=True, slots=True)
class Compare:
    """``feit: waarde`` and ``feit: {operator: operand}``.

    ``operands`` holds exactly one operand, except for ``in`` and ``nietIn``: there it holds the written list, in
    which a ``ParameterRef`` to a lijst parameter stands for all its values.
    """

    subject: Subject
    operator: Operator
    operands: tuple[Operand, ...]
    span: Span = field(default=NOWHERE, compare=False)


@dataclass(frozen=True, slots=True)
class Known:
    """``{bekend: ja}`` and ``{bekend: nee}``: never itself unknown. Known-absent counts as not known."""

    subject: Subject
    expected: bool
    span: Span = field(default=NOWHERE, compare=False)


@dataclass(frozen=True, slots=True)
class UnknownOr:
    """``{onbekendOf: v}``: the fact is unknown, known-absent, or equal to one of the operands."""

    subject: Subject
    operands: tuple[Operand, ...]
    span: Span = field(default=NOWHERE, compare=False)


@dataclass(frozen=True, slots=True)
class Quantified:
    """``lijst: {minstensEen: body}`` and its two sisters. ``body`` speaks of ``FieldRef``s only."""

    list: str
    quantifier: Quantifier
    body: "Condition"
    span: Span = field(default=NOWHERE, compare=False)


@dataclass(frozen=True, slots=True)
class Counted:
    """``lijst: {aantal: {waar: body, minstens: n}}``: so many items meet the body. One operator a node."""

    list: str
    body: "Condition"
    """``AllOf(())`` when ``waar`` was left out."""
    operator: Operator
    operands: "tuple[Literal | ParameterRef, ...]"
    span: Span = field(default=NOWHERE, compare=False)


@dataclass(frozen=True, slots=True)
class Raised:
    """``signaal: CODE`` or ``signaal: [CODE, …]``: at least one of these signals is raised."""

    codes: tuple[str, ...]
    span: Span = field(default=NOWHERE, compare=False)


@dataclass(frozen=True, slots=True)
class SignalCount:
    """``signalen.aantal`` and ``signalen.aantalFasen``: raised signals of urgentie midden or hoog that the party
    may see, of rules that do not themselves depend on such a count; or the distinct phases of those."""

    phases: bool
    operator: Operator
    operands: "tuple[Literal | ParameterRef, ...]"
    span: Span = field(default=NOWHERE, compare=False)


Condition: TypeAlias = (
    AllOf | AnyOf | NoneOf | Not | Compare | Known | UnknownOr | Quantified | Counted | Raised | SignalCount
)
