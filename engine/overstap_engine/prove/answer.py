"""What is asked, and what can come back."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TypeAlias

from overstap_engine.prove.encode.dag import Lit
from overstap_engine.prove.witness import Witness

__all__ = ["Answer", "Impossible", "NotSettled", "Proof", "Question", "StoppedEarly"]


@dataclass(frozen=True, slots=True)
class Question:
    """Is there a dossier on which all parts hold? The order of the parts is the order in answers."""

    parts: Mapping[str, Lit]


@dataclass(frozen=True, slots=True)
class Impossible:
    """No dossier at all, with lists of any length, within the declared domains."""

    core: tuple[str, ...]
    """Parts that clash already; take one away and it is possible."""
    assumed: tuple[str, ...]
    """Invariants without which it would be possible."""
    slots: int
    """So many items per list were tried; the bound says that more add nothing."""


@dataclass(frozen=True, slots=True)
class NotSettled:
    """No dossier with at most ``items`` items per list; nothing is claimed about longer lists."""

    items: int
    core: tuple[str, ...]
    assumed: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class StoppedEarly:
    """There was no more time; nothing is claimed."""


Answer: TypeAlias = Witness | Impossible | NotSettled | StoppedEarly


@dataclass(frozen=True, slots=True)
class Proof:
    """That a question is impossible for lists of at most ``slots`` items, for an independent checker."""

    clauses: tuple[tuple[int, ...], ...]
    """The question and the domains, in conjunctive normal form."""
    lemmas: tuple[tuple[int, ...], ...]
    """Each follows from the clauses and the lemmas before it by unit propagation; the last is empty."""
    slots: int
