"""An explanation: the conditions of one rule as written, each with what it came to and the values it looked at.

The tree is data. Why and why not are two readings of the same tree; the words are in ``words``.
"""

from dataclasses import dataclass
from typing import TypeAlias

from overstap_engine.evaluate.outcome import Place
from overstap_engine.model.condition import (
    AllOf,
    AnyOf,
    Compare,
    Counted,
    Known,
    NoneOf,
    Not,
    Operand,
    Quantified,
    Raised,
    SignalCount,
    Subject,
    UnknownOr,
)
from overstap_engine.model.rulebook import Extreme, FirstKnown, Newest, TruthOf
from overstap_engine.model.values import Truth, Value

__all__ = [
    "AggregateItem",
    "Evidence",
    "Explained",
    "ExplainedAggregate",
    "ExplainedDerivation",
    "ExplainedFirstKnown",
    "ExplainedItem",
    "ExplainedItems",
    "ExplainedJunction",
    "ExplainedQuestion",
    "ExplainedRule",
    "ExplainedSignals",
    "ExplainedTally",
    "ExplainedTruth",
    "TalliedSignal",
]


@dataclass(frozen=True, slots=True)
class Evidence:
    """One value that a question looked at."""

    written: Subject | Operand
    values: tuple[Value, ...]
    """One value; all of them for a list parameter. None: unknown."""
    place: Place | None = None
    """Where it stands in the dossier; None for the peildatum, literals, parameters and derived facts."""
    holders: tuple[str, ...] = ()
    assumed: bool = False
    """The declared default stands in for a missing fact (*aangenomen*)."""
    derivation: "ExplainedDerivation | None" = None
    base: "Evidence | None" = None
    """Under an offset: the date it counts from."""


@dataclass(frozen=True, slots=True)
class ExplainedJunction:
    """``alle``, ``eenVan``, ``geenVan`` or ``niet``."""

    condition: AllOf | AnyOf | NoneOf | Not
    truth: Truth
    parts: "tuple[Explained, ...]"


@dataclass(frozen=True, slots=True)
class ExplainedQuestion:
    """One comparison, or ``bekend``, or ``onbekendOf``."""

    condition: Compare | Known | UnknownOr
    truth: Truth
    subject: Evidence
    operands: tuple[Evidence, ...]


@dataclass(frozen=True, slots=True)
class ExplainedItem:
    """What a list body came to for one item."""

    index: int
    part: "Explained"


@dataclass(frozen=True, slots=True)
class ExplainedItems:
    """A question about the items of a list; ``items`` is None when the list is unknown."""

    condition: Quantified | Counted
    truth: Truth
    items: tuple[ExplainedItem, ...] | None
    numbers: tuple[int, ...] = ()
    """What a count was compared with."""


@dataclass(frozen=True, slots=True)
class ExplainedSignals:
    """``signaal: …``."""

    condition: Raised
    truth: Truth
    rules: "tuple[ExplainedRule, ...]"


@dataclass(frozen=True, slots=True)
class TalliedSignal:
    """One signal that counts for ``signalen.aantal``."""

    code: str
    phase: str
    truth: Truth


@dataclass(frozen=True, slots=True)
class ExplainedTally:
    """``signalen.aantal`` or ``signalen.aantalFasen``."""

    condition: SignalCount
    truth: Truth
    signals: tuple[TalliedSignal, ...]
    numbers: tuple[int, ...]


Explained: TypeAlias = (
    ExplainedJunction | ExplainedQuestion | ExplainedItems | ExplainedSignals | ExplainedTally
)


@dataclass(frozen=True, slots=True)
class ExplainedTruth:
    """A derived ja_nee fact."""

    fact: str
    definition: TruthOf
    value: Value
    part: Explained


@dataclass(frozen=True, slots=True)
class AggregateItem:
    """One item under ``vroegste``, ``laatste`` or ``nieuwste``."""

    index: int
    where: Explained
    by: Value
    """The date that orders the items."""
    value: Value
    """The field that is taken."""


@dataclass(frozen=True, slots=True)
class ExplainedAggregate:
    """``vroegste``, ``laatste`` or ``nieuwste``; ``items`` is None when the list is unknown."""

    fact: str
    definition: Extreme | Newest
    value: Value
    items: tuple[AggregateItem, ...] | None


@dataclass(frozen=True, slots=True)
class ExplainedFirstKnown:
    """``eersteBekende``."""

    fact: str
    definition: FirstKnown
    value: Value
    operands: tuple[Evidence, ...]


ExplainedDerivation: TypeAlias = ExplainedTruth | ExplainedAggregate | ExplainedFirstKnown


@dataclass(frozen=True, slots=True)
class ExplainedRule:
    """Why a rule is raised, clear or undetermined."""

    code: str
    truth: Truth
    applies: bool
    """False outside its ``geldig`` years: then the rule is clear, whatever its condition says."""
    in_scope: bool
    """False when the rulebook as a whole does not apply (``regelboek.alleenAls``)."""
    part: Explained
