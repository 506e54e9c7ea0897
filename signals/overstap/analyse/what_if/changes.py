"""What would have to be different in a dossier, and what that does: the data that is shown."""

from dataclasses import dataclass
from datetime import date
from enum import Enum

from overstap.result import Question
from overstap_engine.model.values import Scalar

__all__ = ["Alternative", "Blocked", "Change", "Kind", "Span", "Status", "WhatIf"]


class Status(Enum):
    """How a rule stands for one party now; the value is the JSON."""

    RAISED = "gegeven"
    CLEAR = "nietGegeven"
    UNDETERMINED = "nietTeBepalen"


class Kind(Enum):
    """What sort of change it is; the value is the JSON."""

    VALUE = "waarde"
    """A fact, a field of an item, or the peildatum gets a value."""
    UNKNOWN = "nietVastgelegd"
    """It is not recorded; only in an explanation, never in advice."""
    NEW_ITEM = "erbij"
    """A list gets one more item."""
    NO_ITEM = "eraf"
    """An item is not there; only in an explanation."""
    EMPTY_LIST = "zekerNiets"
    """A list that is unknown is known to be empty; never in advice."""


@dataclass(frozen=True, slots=True)
class Span:
    """Every day or number from ``first`` to ``last``, both inclusive; None: as low or high as it can be."""

    first: date | int | None
    last: date | int | None
    moment: bool = False
    """The day on which it happens, whichever that is: it can only be recorded afterwards."""


@dataclass(frozen=True, slots=True)
class Change:
    """One thing that is different."""

    kind: Kind
    fact: str
    """Dotted id of a fact or list, or ``peildatum``."""
    label: str
    now: Scalar | None = None
    """What it is now; None: not recorded."""
    values: tuple[Scalar, ...] = ()
    """Each of these will do; of days and numbers ``span`` says more."""
    span: Span | None = None
    index: int | None = None
    """Which item of the list, from 0, as it stands in the dossier; None for a new one."""
    field: str | None = None
    holders: tuple[str, ...] = ()
    """Parties that know it first-hand, and so can see to it."""
    parts: "tuple[Change, ...]" = ()
    """Of a new item: its fields."""


@dataclass(frozen=True, slots=True)
class Alternative:
    """Changes that together are enough; none can be left out."""

    changes: tuple[Change, ...]
    also_cleared: tuple[str, ...] = ()
    """Codes of other signals that are no longer given then."""


@dataclass(frozen=True, slots=True)
class Blocked:
    """Why nobody can do anything about a signal any more."""

    fixed: tuple[str, ...]
    """The conditions that hold and that nobody can change, in words."""
    agreements: tuple[str, ...]
    """Titles of agreements about dossiers (``afspraken``) that stand in the way."""
    instead: tuple[str, ...]
    """Codes of signals that would come in its place."""


@dataclass(frozen=True, slots=True)
class WhatIf:
    """What would make a difference to one signal, for one party on one day."""

    dossier: str
    """The pseudonym."""
    as_of: date
    party: str
    code: str
    title: str
    status: Status
    clears: tuple[Alternative, ...] = ()
    """RAISED: what people can still do; UNDETERMINED: answers with which it does not come."""
    raises: tuple[Alternative, ...] = ()
    """CLEAR: the smallest difference with which it would be given; UNDETERMINED: answers that give it."""
    blocked: Blocked | None = None
    """RAISED without anything in ``clears``."""
    lapses_on: date | None = None
    """RAISED without anything in ``clears``: the first day on which it is gone when nothing changes, within a year."""
    questions: tuple[Question, ...] = ()
    """UNDETERMINED: what is not recorded, in the order of the vocabulary."""
    reason: str = ""
    """CLEAR: why nothing in the dossier matters, in a sentence; '' when something does."""
    settled: bool = True
    """False: lists longer than ``items`` were not looked at, and one may make a difference."""
    items: int = 0
