"""What one party gets about one dossier: the JSON of architecture.md, "Outputs", as immutable objects.

Names are English; the Dutch JSON key of each stands once, in ``KEYS``.
"""

import json
from dataclasses import dataclass, fields
from datetime import date
from typing import Any, Final, TypeAlias

from overstap_engine.model.values import Item, Scalar

__all__ = [
    "KEYS",
    "ActionReport",
    "CitationReport",
    "FactReport",
    "MissingFact",
    "OpenRule",
    "Question",
    "ResponsibleReport",
    "Result",
    "RulebookReport",
    "SignalReport",
    "to_dict",
    "to_json",
]


KEYS: Final = {
    "actions": "acties",
    "as_of": "peildatum",
    "asked_by": "vanwege",
    "assumed": "aangenomen",
    "because": "omdat",
    "citations": "bronnen",
    "code": "code",
    "conditional": "voorwaardelijk",
    "decides": "beslist",
    "dossier": "dossier",
    "due": "uiterlijk",
    "fact": "feit",
    "facts": "feiten",
    "fingerprint": "vingerafdruk",
    "holders": "houders",
    "lacking": "ontbreekt",
    "missing": "ontbrekend",
    "name": "naam",
    "now": "nu",
    "party": "voor",
    "phase": "fase",
    "place": "vindplaats",
    "provided": "mits",
    "question": "vraag",
    "responsible": "verantwoordelijk",
    "roles": "rollen",
    "rulebook": "regelboek",
    "signals": "signalen",
    "since": "vanaf",
    "source": "bron",
    "then": "daarna",
    "title": "titel",
    "undetermined": "onbeslist",
    "urgency": "urgentie",
    "value": "waarde",
    "version": "versie",
}
"""Attribute -> Dutch JSON key, the same in every object."""


@dataclass(frozen=True, slots=True)
class RulebookReport:
    """Which rules were used."""

    name: str
    version: str
    fingerprint: str
    """``sha256:…``, a digest of the meaning of the rulebook."""


@dataclass(frozen=True, slots=True)
class CitationReport:
    """Where a rule or action comes from."""

    source: str
    place: str


@dataclass(frozen=True, slots=True)
class FactReport:
    """A fact that made a signal true."""

    fact: str
    """Dotted id, with index and field for an item of a list: ``aanmeldingen[0].datum``."""
    value: Scalar | tuple[Item, ...] | None
    """None: unknown, where a rule asks for just that. A whole list when it counts as a whole."""
    holders: tuple[str, ...]
    """Parties that know it first-hand."""
    assumed: bool
    """True: unknown to this party, so the declared ``standaard`` was used."""


@dataclass(frozen=True, slots=True)
class SignalReport:
    """A raised signal."""

    code: str
    title: str
    phase: str
    urgency: str
    """``laag``, ``midden`` or ``hoog``: how soon someone must act."""
    because: str
    facts: tuple[FactReport, ...]
    citations: tuple[CitationReport, ...]
    actions: tuple[str, ...]
    """Codes of the offers that this signal asks for, sorted; offers that do not fit are left out."""


@dataclass(frozen=True, slots=True)
class Question:
    """A missing fact, the question that would settle it, and whom to ask."""

    fact: str
    question: str
    holders: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ActionReport:
    """A recommended action, once, however many signals ask for it."""

    code: str
    title: str
    roles: tuple[str, ...]
    due: date | None
    asked_by: tuple[str, ...]
    """Codes of the signals that ask for it."""
    provided: tuple[Question, ...]
    """What is still unknown about whether it fits; empty when it fits, or when nothing may be named."""
    conditional: bool
    """True: whether it fits is unknown, also when ``provided`` is empty."""
    citations: tuple[CitationReport, ...]


@dataclass(frozen=True, slots=True)
class OpenRule:
    """A rule that could still be raised."""

    code: str
    lacking: tuple[str, ...]
    """The missing facts that would decide it, in the vocabulary's order; empty when none may be named."""


@dataclass(frozen=True, slots=True)
class MissingFact:
    """A missing fact, the question that would settle it, whom to ask, and the rules that wait for it."""

    fact: str
    question: str
    holders: tuple[str, ...]
    decides: tuple[str, ...]
    """Codes, sorted."""


@dataclass(frozen=True, slots=True)
class ResponsibleReport:
    """Which party is responsible on the peildatum, and which takes over."""

    now: str | None
    """A value of the fact in which the party is recorded, such as ``mbo``, or ``geen``; None: not settled."""
    because: str | None
    """The situation in a few words; None when not settled."""
    then: str | None
    """The party that takes over; None: nobody is known to."""
    since: date | None
    """From which day; None when that is unknown."""
    lacking: tuple[Question, ...]
    """The missing facts that would settle it, or who takes over and when, in the vocabulary's order."""
    citations: tuple[CitationReport, ...]
    """Where the situation comes from; empty when the party is recorded, or not settled."""


@dataclass(frozen=True, slots=True)
class Result:
    """Everything that one party gets about one dossier on one date."""

    dossier: str
    """The pseudonym."""
    as_of: date
    party: str
    rulebook: RulebookReport
    responsible: ResponsibleReport | None
    """None (``null``): the rulebook does not say who is responsible, or does not apply to this student."""
    signals: tuple[SignalReport, ...]
    """By urgency (hoog first), phase, code."""
    actions: tuple[ActionReport, ...]
    """By due date (none last), code."""
    undetermined: tuple[OpenRule, ...]
    """By code."""
    missing: tuple[MissingFact, ...]
    """In the vocabulary's order, each fact once."""

    def to_dict(self) -> dict[str, Any]:
        """The JSON object, with Dutch camelCase keys; dates as text."""
        return to_dict(self)

    def to_json(self, indent: int | None = None) -> str:
        """The JSON text; equal results give equal text."""
        return to_json(self, indent)


Report: TypeAlias = (
    RulebookReport
    | CitationReport
    | FactReport
    | SignalReport
    | Question
    | ActionReport
    | OpenRule
    | MissingFact
    | ResponsibleReport
    | Result
)

_KEYS: Final[dict[type, tuple[tuple[str, str], ...]]] = {
    kind: tuple((item.name, KEYS[item.name]) for item in fields(kind))
    for kind in (
        RulebookReport,
        CitationReport,
        FactReport,
        SignalReport,
        Question,
        ActionReport,
        OpenRule,
        MissingFact,
        ResponsibleReport,
        Result,
    )
}


def to_dict(report: Report) -> dict[str, Any]:
    """``report`` as a JSON object."""
    found: dict[str, Any] = _plain(report)
    return found


def to_json(report: Report, indent: int | None = None) -> str:
    """``report`` as JSON text, on one line or indented."""
    return json.dumps(to_dict(report), ensure_ascii=False, indent=indent)


_UNCHANGED: Final = frozenset({str, int, bool, type(None)})


def _plain(value: Any) -> Any:
    """What an attribute holds, as JSON knows it. By exact type and not by ``match``: this runs a hundred times a
    result, and is most of the cost of writing one."""
    kind = value.__class__
    if kind in _UNCHANGED:
        return value
    if kind is tuple:
        return [_plain(item) for item in value]
    if kind in _KEYS:
        return {key: _plain(getattr(value, name)) for name, key in _KEYS[kind]}
    if kind is date:
        return value.isoformat()
    return {name: _plain(value[name]) for name in sorted(value)}  # an item of a list
