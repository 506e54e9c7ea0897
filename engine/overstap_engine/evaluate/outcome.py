"""What an evaluator is asked and what it answers. Every evaluator gives the same answer to the same case."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Protocol

from overstap_engine.model.values import Facts, Value

__all__ = ["Case", "Evaluator", "Offer", "Outcome", "Place", "Responsible", "Signal", "Undetermined"]


@dataclass(frozen=True, slots=True)
class Place:
    """A fact, a list, or a field of one item: ``start.datum``, ``aanmeldingen``, ``aanmeldingen[0].datum``."""

    fact: str
    index: int | None = None
    field: str | None = None

    def __str__(self) -> str:
        return self.fact if self.index is None else f"{self.fact}[{self.index}].{self.field}"


@dataclass(frozen=True, slots=True)
class Case:
    """One dossier as one party may see it, on one date."""

    facts: Facts
    as_of: date
    """The peildatum."""
    hidden: frozenset[str] = frozenset()
    """Ids of facts and lists that were taken out of ``facts`` because this party may not see them; they are never
    reported as missing."""


@dataclass(frozen=True, slots=True)
class Signal:
    """A raised rule that the party may see."""

    code: str
    support: tuple[Place, ...]
    """The input facts that made it true, in the vocabulary's order, then item index, then field order."""


@dataclass(frozen=True, slots=True)
class Undetermined:
    """A rule that the party may see and that could still be raised."""

    code: str
    missing: tuple[Place, ...]
    """The unknown input facts that keep it undecided (section 3), ordered as ``Signal.support``."""


@dataclass(frozen=True, slots=True)
class Offer:
    """An action recommended by one or more raised signals."""

    code: str
    because: tuple[str, ...]
    """Codes of the signals that ask for it, in the order of ``Outcome.signals``."""
    due: date | None
    missing: tuple[Place, ...]
    """Empty: it applies. Otherwise ``alleenAls`` is unknown and these facts would settle it (*mits*)."""
    conditional: bool = False
    """True when ``alleenAls`` is unknown, also when no missing fact may be named."""


@dataclass(frozen=True, slots=True)
class Responsible:
    """Which party is responsible, and which takes over."""

    party: str | None
    """A value of the fact in which it is recorded; None: not settled."""
    charge: str | None
    """The id of the situation that says so; None when it is recorded, or not settled."""
    then: str | None = None
    """The party that takes over; None: nobody is known to."""
    since: date | None = None
    """From which day; None when unknown, or when there is no such day."""
    missing: tuple[Place, ...] = ()
    """The unknown input facts that keep it undecided, or who takes over or when; ordered as ``Signal.support``."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """All that follows for one case."""

    signals: tuple[Signal, ...]
    """Ordered by urgency (hoog first), phase, code."""
    undetermined: tuple[Undetermined, ...]
    """Ordered by code."""
    offers: tuple[Offer, ...]
    """Ordered by due date (none last), then code."""
    derived: Mapping[str, Value]
    """Every derived fact of the rulebook -> its value; None: unknown."""
    responsible: Responsible | None = None
    """None: the rulebook does not say who is responsible, or does not apply to this student."""


class Evaluator(Protocol):
    """One way to compute outcomes of one plan; safe to share between threads."""

    def evaluate(self, case: Case) -> Outcome:
        """The outcome of one case."""
        ...
