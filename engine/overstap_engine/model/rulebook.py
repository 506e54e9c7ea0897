"""A rulebook: vocabulary, rules, derived facts, parameters, actions and sources (rule-language.md)."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import Enum
from typing import TypeAlias

from overstap_engine.model.citation import Citation
from overstap_engine.model.condition import Condition, Operand, Unit
from overstap_engine.model.dates import MonthDay
from overstap_engine.model.declarations import Declarations
from overstap_engine.model.values import Scalar
from overstap_engine.model.vocabulary import Vocabulary
from overstap_engine.text.span import NOWHERE, Span

__all__ = [
    "PHASES",
    "URGENCIES",
    "Action",
    "Charge",
    "Citation",
    "Definition",
    "Derivation",
    "Extreme",
    "FirstKnown",
    "Moment",
    "MonthDay",
    "Newest",
    "Parameter",
    "ParameterKind",
    "ParameterValue",
    "Region",
    "RegionalValues",
    "Responsibility",
    "Rule",
    "Rulebook",
    "Source",
    "TruthOf",
    "Within",
]

PHASES = (
    "orientatie",
    "aanmelding",
    "intake",
    "overdracht",
    "plaatsing",
    "zomer",
    "start",
    "honderdDagen",
    "mbo",
    "bpv",
    "uitval",
)
"""The phases of one transition, in order (section 1)."""

URGENCIES = ("hoog", "midden", "laag")
"""How soon someone must act, most urgent first (section 1)."""


@dataclass(frozen=True, slots=True)
class Source:
    """A document that rules cite."""

    id: str
    title: str
    publisher: str
    date: str
    """As written: ``2020-03-24`` or ``2020-03`` or ``2020``; empty when the document has none."""
    url: str = ""
    span: Span = field(default=NOWHERE, compare=False)


# -- rules ----------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Rule:
    """One rule raises one signal (section 1)."""

    code: str
    title: str
    phase: str
    urgency: str
    visible_to: tuple[str, ...]
    condition: Condition
    because: str
    """``omdat``: text with placeholders ``{feit}``, ``{$parameter}`` and ``{peildatum}``."""
    actions: tuple[str, ...]
    citations: tuple[Citation, ...]
    valid_from: int | None = None
    """First overstapjaar (inclusive) in which the rule applies; None: no lower bound."""
    valid_to: int | None = None
    """Last overstapjaar (inclusive)."""
    justification: str = ""
    span: Span = field(default=NOWHERE, compare=False)


# -- derived facts --------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class TruthOf:
    """``als``: a ja_nee fact, the truth value of its condition, unknown included."""

    condition: Condition


@dataclass(frozen=True, slots=True)
class Extreme:
    """``vroegste`` or ``laatste``: the first or last date of a field over the items that meet ``where``."""

    latest: bool
    list: str
    field: str
    where: Condition


@dataclass(frozen=True, slots=True)
class Newest:
    """``nieuwste``: a field of the item with the last date, ties going to the later item in the list."""

    list: str
    field: str
    by: str
    """``volgens``: the date field that orders the items."""
    where: Condition


@dataclass(frozen=True, slots=True)
class FirstKnown:
    """``eersteBekende``: the first operand that is known; absent is skipped, a fallback is *aangenomen*."""

    operands: tuple[Operand, ...]


Definition: TypeAlias = TruthOf | Extreme | Newest | FirstKnown


@dataclass(frozen=True, slots=True)
class Derivation:
    """A derived fact (section 4)."""

    fact: str
    definition: Definition
    label: str = ""
    description: str = ""
    span: Span = field(default=NOWHERE, compare=False)


# -- parameters -------------------------------------------------------------------------------------------------


class ParameterKind(Enum):
    """The type of a parameter, as written."""

    DATUM = "datum"
    GETAL = "getal"
    LIJST = "lijst"


ParameterValue: TypeAlias = date | MonthDay | int | tuple[Scalar, ...]


@dataclass(frozen=True, slots=True)
class RegionalValues:
    """What one region sets differently."""

    default: ParameterValue | None = None
    per_year: Mapping[int, ParameterValue] = field(default_factory=dict[int, ParameterValue])
    span: Span = field(default=NOWHERE, compare=False)


@dataclass(frozen=True, slots=True)
class Parameter:
    """A value that policy staff can change without touching a rule (section 5)."""

    id: str
    kind: ParameterKind
    description: str
    default: ParameterValue | None
    per_year: Mapping[int, ParameterValue] = field(default_factory=dict[int, ParameterValue])
    per_region: Mapping[str, RegionalValues] = field(default_factory=dict[str, RegionalValues])
    citations: tuple[Citation, ...] = ()
    unverified: bool = False
    """``ongeverifieerd``: nobody has checked the value against the law or the source itself."""
    span: Span = field(default=NOWHERE, compare=False)


# -- regions and the calendar -----------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Region:
    """A region with agreements or offers of its own. Its values stand in ``Parameter.per_region``."""

    id: str
    name: str
    citations: tuple[Citation, ...]
    description: str = ""
    span: Span = field(default=NOWHERE, compare=False)


@dataclass(frozen=True, slots=True)
class Moment:
    """A day or a period in the calendar of one transition, the same for every student of a year and region."""

    id: str
    title: str
    roles: tuple[str, ...]
    """Who acts."""
    description: str
    """Text; a placeholder ``{$parameter}`` becomes its value."""
    citations: tuple[Citation, ...]
    first: Operand
    """``op`` or ``van``: over parameters and dates only, never over facts."""
    last: Operand
    """``op`` or ``tot`` (inclusive)."""
    regions: tuple[str, ...] = ()
    """Only in these regions; empty: everywhere."""
    valid_from: int | None = None
    """First overstapjaar (inclusive) that has this moment; None: no lower bound."""
    valid_to: int | None = None
    """Last overstapjaar (inclusive)."""
    unverified: bool = False
    """``ongeverifieerd``: nobody has checked this against the law or the source itself."""
    span: Span = field(default=NOWHERE, compare=False)


# -- responsibility ---------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Charge:
    """A situation in which one party is responsible. Its condition is that of the derived fact ``fact``."""

    id: str
    party: str
    title: str
    citations: tuple[Citation, ...]
    then: str | None = None
    """``daarna``: the party that takes over, on the value of the derived fact ``day``; None: nobody in particular."""
    span: Span = field(default=NOWHERE, compare=False)

    @property
    def fact(self) -> str:
        """The derived ja_nee fact: this situation is there."""
        return f"verantwoordelijkheid.{self.id}"

    @property
    def day(self) -> str:
        """The derived date on which ``then`` takes over; there is one when ``then`` is given."""
        return f"{self.fact}.vanaf"


@dataclass(frozen=True, slots=True)
class Responsibility:
    """Who is responsible for the student: what is recorded, else the first situation that certainly applies."""

    recorded: str
    """``vastgelegdIn``: the keuze fact whose values are the parties."""
    charges: tuple[Charge, ...]
    """``volgorde``: the order counts."""
    span: Span = field(default=NOWHERE, compare=False)


# -- actions ----------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Within:
    """``binnen: 7 dagen``: the due date is the peildatum plus this."""

    count: int
    unit: Unit


@dataclass(frozen=True, slots=True)
class Action:
    """Something people can do to help (section 6)."""

    code: str
    title: str
    roles: tuple[str, ...]
    level: str
    """``leerling`` or ``organisatie``."""
    citations: tuple[Citation, ...]
    due: Within | Operand | None = None
    """``binnen`` or ``uiterlijk``; None: no due date."""
    only_if: Condition | None = None
    """``alleenAls``: an offer that fits only some."""
    regions: tuple[str, ...] = ()
    """``regios``: offered only there; empty: everywhere."""
    span: Span = field(default=NOWHERE, compare=False)


# -- the whole --------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Rulebook:
    """Everything a folder of rule files says, checked; immutable and safe to share between threads."""

    name: str
    version: str
    vocabulary: Vocabulary
    rules: Mapping[str, Rule]
    derivations: Mapping[str, Derivation]
    parameters: Mapping[str, Parameter]
    actions: Mapping[str, Action]
    sources: Mapping[str, Source]
    scope: Condition | None = None
    """``regelboek.alleenAls``: unless it holds, nothing is raised and nothing is undetermined. It may only use
    facts with a ``standaard`` that every party sees, so it is never unknown (section 7, leerling.status)."""
    regions: frozenset[str] = frozenset()
    """Regions that are declared, and those that parameters name under ``perRegio``."""
    declared_regions: Mapping[str, Region] = field(default_factory=dict[str, Region])
    moments: Mapping[str, Moment] = field(default_factory=dict[str, Moment])
    responsibility: Responsibility | None = None
    """Its derived facts stand among ``derivations`` (``model.responsibility``)."""
    declarations: Declarations = field(default_factory=Declarations)
    """What proofs need to know; no outcome depends on it, and neither does the fingerprint."""
    fingerprint: str = ""
    """``sha256:…``, a digest of the meaning, not of the layout."""
