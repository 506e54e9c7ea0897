"""What policy staff declare about a rulebook, so that something can be proved of it (ADR 0015).

No outcome depends on these declarations, and the fingerprint leaves them out.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import Enum
from typing import Final

from overstap_engine.model.bounds import YearsAround
from overstap_engine.model.citation import Citation
from overstap_engine.model.condition import Condition, Operand
from overstap_engine.model.dates import MonthDay
from overstap_engine.text.span import NOWHERE, Span

__all__ = [
    "AS_OF_RANGE",
    "Conflict",
    "ConflictKind",
    "Declarations",
    "Explained",
    "FindingKind",
    "Invariant",
    "OrdinaryStage",
    "ParameterRange",
    "Promise",
]

AS_OF_RANGE: Final = YearsAround(2, 4)
"""The days a proof looks at, when ``regelboek.bereikPeildatum`` is not written."""


# -- the ordinary dossier ---------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class OrdinaryStage:
    """What is known of an ordinary student from one day on (an item of ``gewoneLeerling``).

    A stage adds to the stages before it: a fact or list that it names takes the place of the earlier one.
    """

    title: str
    """Continues the sentence "een gewone leerling …": ``na de aanmelding``."""
    since: Operand
    """``vanaf``: over parameters and dates only."""
    facts: Mapping[str, Operand]
    """Input fact -> a literal, a parameter, or an offset from a parameter or a date."""
    lists: Mapping[str, tuple[Mapping[str, Operand], ...]]
    """List -> items: field -> operand, as for facts."""
    span: Span = field(default=NOWHERE, compare=False)


# -- invariants and promises --------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Invariant:
    """An agreement (``afspraken``): never false in a dossier. Unknown is allowed; it reads no signals."""

    id: str
    title: str
    condition: Condition
    because: str
    citations: tuple[Citation, ...] = ()
    span: Span = field(default=NOWHERE, compare=False)


@dataclass(frozen=True, slots=True)
class ParameterRange:
    """``parameters: {overdrachtDagen: {van: 14, totEnMet: 60}}``: the values to examine, both inclusive.

    Both ends are numbers, or both dates, of which each may be a day in every year.
    """

    low: int | date | MonthDay
    high: int | date | MonthDay


@dataclass(frozen=True, slots=True)
class Promise:
    """A sentence that should hold for every dossier (``beloften``): where the premise is true, so is the conclusion.

    Both are read as each party sees the dossier, hidden facts being unknown. A premise that is unknown promises
    nothing; a conclusion that is unknown breaks the promise. ``signaal`` asks what the outcome shows, so it is never
    unknown here: a rule that is undetermined is not shown. The same holds for counts of signals.
    """

    id: str
    title: str
    parties: tuple[str, ...]
    """``voor``: it holds for each of these parties, on its own."""
    premise: Condition
    """``als``; ``AllOf(())`` when left out: for every dossier."""
    conclusion: Condition
    """``dan``: ``signaal`` asks for signals that are raised and that the party may see."""
    because: str
    """``waarom``."""
    citations: tuple[Citation, ...] = ()
    regions: tuple[str, ...] = ()
    """``regios``: only promised there; empty: nationally and in every region."""
    valid_from: int | None = None
    """``jaren.vanaf``: first overstapjaar (inclusive); None: no lower bound."""
    valid_to: int | None = None
    """``jaren.tot``: last overstapjaar (inclusive)."""
    parameters: Mapping[str, ParameterRange] = field(default_factory=dict[str, ParameterRange])
    """``parameters``: for which values of these parameters the promise is examined, by parameter id."""
    span: Span = field(default=NOWHERE, compare=False)


# -- what does not go together, and what is meant to be -------------------------------------------------------------


class ConflictKind(Enum):
    """What is incompatible, as written."""

    SIGNALEN = "signalen"
    ACTIES = "acties"


@dataclass(frozen=True, slots=True)
class Conflict:
    """Signals or actions of which no two should stand in one outcome (``tegenstrijdig``)."""

    kind: ConflictKind
    codes: tuple[str, ...]
    """At least two, in the order written."""
    because: str
    """``waarom``."""
    span: Span = field(default=NOWHERE, compare=False)

    @property
    def pairs(self) -> tuple[tuple[str, str], ...]:
        """Every two of them, in the order written."""
        return tuple((one, two) for index, one in enumerate(self.codes) for two in self.codes[index + 1 :])


class FindingKind(Enum):
    """What an analysis can find and people can explain, as written behind ``soort``."""

    NOOIT = "nooit"
    """A rule that can never be raised: one signal."""
    ZONDER_GEVOLG = "zonderGevolg"
    """A condition that never matters: one signal, and ``part``."""
    ALTIJD_SAMEN = "altijdSamen"
    """Whenever the first is raised, so is the second: two signals, the order counts."""
    DUBBEL = "dubbel"
    """Two rules that are raised for the same dossiers: two signals, in any order."""
    TEGENSTRIJDIG = "tegenstrijdig"
    """Declared incompatible, yet possible together: two signals or two actions, in any order."""
    BELOFTE = "belofte"
    """A promise that is broken: one promise."""


@dataclass(frozen=True, slots=True)
class Explained:
    """A finding of an analysis that is meant to be (``verklaard``)."""

    kind: FindingKind
    codes: tuple[str, ...]
    because: str
    """``waarom``."""
    part: str = ""
    """``onderdeel``: the fact or list that the condition asks about; only for ``zonderGevolg``."""
    span: Span = field(default=NOWHERE, compare=False)


# -- all of it ------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Declarations:
    """Everything declared, in the order written (files by path)."""

    ordinary: tuple[OrdinaryStage, ...] = ()
    """``gewoneLeerling``, by day; empty: none is declared."""
    invariants: Mapping[str, Invariant] = field(default_factory=dict[str, Invariant])
    promises: Mapping[str, Promise] = field(default_factory=dict[str, Promise])
    conflicts: tuple[Conflict, ...] = ()
    explained: tuple[Explained, ...] = ()
    as_of_range: YearsAround = AS_OF_RANGE
    """``regelboek.bereikPeildatum``: the days a proof looks at."""
