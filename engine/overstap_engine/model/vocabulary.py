"""The facts a rulebook may speak of (vocabulary.yaml)."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import Enum

from overstap_engine.model.bounds import NO_INFLUENCE, Influence, Range
from overstap_engine.model.values import Scalar
from overstap_engine.text.span import NOWHERE, Span

__all__ = ["Choice", "Fact", "Field", "Kind", "ListFact", "Sharing", "Vocabulary"]


class Kind(Enum):
    """The type of a fact or field, as written behind ``type:``."""

    JA_NEE = "ja_nee"
    DATUM = "datum"
    GETAL = "getal"
    TEKST = "tekst"
    KEUZE = "keuze"


class Sharing(Enum):
    """The ground on which a party that does not hold a fact may see it, as written behind ``delen:``."""

    WETTELIJK = "wettelijk"
    """Always visible to every party."""
    BEGELEIDING = "begeleiding"
    """Visible unless the latest consent for it is geweigerd or ingetrokken."""
    TOESTEMMING = "toestemming"
    """Visible only while the latest consent for it is gegeven."""


@dataclass(frozen=True, slots=True)
class Choice:
    """One value of a keuze: ``id`` as rules and dossiers write it, ``label`` as people read it."""

    id: str
    label: str


@dataclass(frozen=True, slots=True)
class Field:
    """One field of the items of a list."""

    id: str
    kind: Kind
    label: str
    question: str
    choices: tuple[Choice, ...] = ()
    description: str = ""
    required: bool = False
    range: Range | None = None
    """``bereik``: what it can be worth; None: not declared."""
    influence: Influence = NO_INFLUENCE
    """``invloed``: whether people can still change it in an item that is there."""
    span: Span = field(default=NOWHERE, compare=False)


@dataclass(frozen=True, slots=True)
class Fact:
    """One scalar input fact."""

    id: str
    kind: Kind
    label: str
    question: str
    """What to ask a holder when the fact is missing; plain Dutch, ends in a question mark."""
    choices: tuple[Choice, ...] = ()
    description: str = ""
    holders: tuple[str, ...] = ()
    """Parties that know it first-hand, in the order written."""
    sharing: Sharing = Sharing.WETTELIJK
    sensitive: bool = False
    default: Scalar | None = None
    """``standaard``: the declared assumption; counts as known when the fact is unknown or hidden."""
    required: bool = False
    justify: bool = False
    """``verantwoorden: ja``: a rule that depends on it needs a ``verantwoording`` (section 1)."""
    range: Range | None = None
    """``bereik``: what it can be worth; None: not declared."""
    influence: Influence = NO_INFLUENCE
    """``invloed``: whether people can still change it."""
    span: Span = field(default=NOWHERE, compare=False)


@dataclass(frozen=True, slots=True)
class ListFact:
    """A list of items. A missing list is unknown; an empty list is known to hold nothing."""

    id: str
    label: str
    question: str
    fields: Mapping[str, Field]
    description: str = ""
    holders: tuple[str, ...] = ()
    sharing: Sharing = Sharing.WETTELIJK
    sensitive: bool = False
    influence: Influence = NO_INFLUENCE
    """``invloed``: whether people can still add an item."""
    span: Span = field(default=NOWHERE, compare=False)


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """All parties, facts and lists, in the order written; that order orders ``ontbreekt``."""

    parties: tuple[str, ...]
    facts: Mapping[str, Fact]
    lists: Mapping[str, ListFact]
