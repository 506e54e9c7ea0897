"""What a comparison of two rulebooks states."""

from dataclasses import dataclass
from enum import Enum

from overstap.analyse.example import Example
from overstap.analyse.verdict import Verdict
from overstap.analyse.wording import scope_words

__all__ = ["Aspect", "Comparison", "Relation", "Shown", "Statement", "Written"]


class Relation(Enum):
    """How the new version relates to the old; the value is how people read it."""

    GELIJK = "gelijk"
    STRENGER = "strenger"
    """Whenever the new version says it, the old one did; not the other way round."""
    RUIMER = "ruimer"
    """Whenever the old version said it, the new one does; not the other way round."""
    ANDERS = "anders"
    """Each says it for some dossier for which the other does not."""
    NIEUW = "nieuw"
    """Only the new version has it."""
    VERVALLEN = "vervallen"
    """Only the old version has it."""


class Aspect(Enum):
    """Which part of an outcome is compared; the value is its key in JSON."""

    BEREIK = "bereik"
    """For which students the rulebook speaks at all."""
    SIGNAAL = "signaal"
    ONBESLIST = "onbeslist"
    ONTBREEKT = "ontbreekt"
    ACTIE = "actie"
    MITS = "mits"
    UITERLIJK = "uiterlijk"
    VERANTWOORDELIJK = "verantwoordelijk"


@dataclass(frozen=True, slots=True)
class Shown:
    """One dossier on which the versions differ, and what each says; read off the reference evaluator."""

    example: Example
    old: str
    new: str
    expectation: str
    """What follows on ``Dan`` when it is saved as a scenario: what the new version says."""


@dataclass(frozen=True, slots=True)
class Statement:
    """Something in the outcome that differs, or that could not be settled."""

    code: str
    """Of the rule or action; empty when it is about neither."""
    title: str
    aspect: Aspect
    relation: Relation | None
    """None: not settled."""
    verdict: Verdict
    parties: tuple[str, ...]
    region: str | None
    year: int
    shown: tuple[Shown, ...] = ()
    details: tuple[str, ...] = ()
    """What a verdict leans on, or why nothing is claimed."""

    @property
    def scope(self) -> str:
        """``vo-school en mbo-school, landelijk, overstapjaar 2026``."""
        return scope_words(self.parties, self.region, self.year)


@dataclass(frozen=True, slots=True)
class Written:
    """Something that is written differently, in one sentence."""

    kind: str
    """``regel``, ``actie``, ``parameter``, ``feit``, …"""
    code: str
    sentence: str


@dataclass(frozen=True, slots=True)
class Comparison:
    """Everything that was found."""

    statements: tuple[Statement, ...]
    written: tuple[Written, ...]
    equal: tuple[str, ...]
    """Rules with precisely the same outcome, proved."""
    rewritten: tuple[str, ...]
    """Those among ``equal`` that are written differently, themselves or in what they build on."""
    parties: tuple[str, ...]
    regions: tuple[str | None, ...]
    year: int
    assumptions: tuple[str, ...] = ()
    """To which dossiers the comparison is limited, because only these are valid in both versions."""

    @property
    def differs(self) -> bool:
        """Is there anything to look at?"""
        return bool(self.statements or self.written)
