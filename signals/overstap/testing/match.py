"""From the text of a step to the sentence that carries it out, or to what may have been meant."""

from collections.abc import Mapping
from dataclasses import dataclass
from difflib import SequenceMatcher, get_close_matches
from functools import lru_cache
from typing import Final

from overstap.testing.sentence import Kind, Sentence, Step, Table, tidy
from overstap.testing.situation import Situation
from overstap.testing.step_error import StepError
from overstap.testing.steps import SENTENCES
from overstap_engine.diagnostics.catalogue.steps import (
    MissingTable,
    StrayTable,
    StrayText,
    UnknownStep,
    WrongKind,
)
from overstap_engine.text.span import NOWHERE

__all__ = ["Match", "find_sentence", "is_sentence", "perform"]


@dataclass(frozen=True, slots=True)
class Match:
    """A sentence and what stands in its slots."""

    sentence: Sentence
    slots: Mapping[str, str]


def find_sentence(kind: Kind, text: str) -> Match:
    """The most specific sentence of this kind that matches.

    Raises ``StepError`` for an unknown step, with examples of sentences that come close, and for a sentence of
    another kind.
    """
    plain = tidy(text)
    matches = _matches(plain)
    of_kind = [match for match in matches if match.sentence.kind is kind]
    if of_kind:
        return max(of_kind, key=_literal_length)
    if matches:
        belongs = max(matches, key=_literal_length).sentence.kind
        raise StepError(WrongKind(NOWHERE, plain, kind.value, belongs.value))
    raise StepError(UnknownStep(NOWHERE, plain, _near(kind, plain)))


def is_sentence(text: str) -> bool:
    """Whether the text is a sentence of any kind."""
    return bool(_matches(tidy(text)))


def perform(match: Match, situation: Situation, table: Table = (), block: str | None = None) -> Situation:
    """The situation after a step. Raises ``StepError`` or ``Disappointment``."""
    if block is not None:
        raise StepError(StrayText(NOWHERE))
    if match.sentence.table and not table:
        raise StepError(MissingTable(NOWHERE))
    if table and not match.sentence.table:
        raise StepError(StrayTable(NOWHERE))
    return match.sentence.perform(situation, Step(match.slots, table))


_LONGEST: Final = 500
"""No sentence is longer; matching takes longer than linear time."""


@lru_cache(maxsize=8192)
def _matches(plain: str) -> tuple[Match, ...]:
    if len(plain) > _LONGEST:
        return ()
    return tuple(Match(each, slots) for each in SENTENCES if (slots := each.match(plain)) is not None)


def _literal_length(match: Match) -> int:
    return match.sentence.literal_length


_NEGATIONS = frozenset({"geen", "niet", "niets", "nooit", "zonder"})
_CLOSE_ENOUGH = 0.62


def _near(kind: Kind, text: str) -> tuple[str, ...]:
    """Examples of up to two sentences of this kind that look like the step and say yes or no just as it does."""
    scored = sorted(
        (
            (_likeness(text, each), each.example)
            for each in SENTENCES
            if each.kind is kind and _says_no(text) is _says_no(each.example)
        ),
        reverse=True,
    )
    return tuple(example for score, example in scored[:2] if score >= _CLOSE_ENOUGH)


def _likeness(text: str, sentence: Sentence) -> float:
    """Letters and words both count: a slip of the pen keeps the words, another order keeps the letters."""
    letters = SequenceMatcher(None, text.casefold(), sentence.example.casefold()).ratio()
    mine, theirs = set(text.casefold().split()), set(sentence.example.casefold().split())
    return 0.6 * letters + 0.4 * len(mine & theirs) / max(len(mine), len(theirs))


def _says_no(text: str) -> bool | None:
    """Whether a step denies something; None when a word may be a slip of the pen for *niet* or *geen*."""
    words = text.casefold().split()
    if not _NEGATIONS.isdisjoint(words):
        return True
    return None if any(_may_deny(word) for word in words if word not in _known_words()) else False


def _may_deny(word: str) -> bool:
    """Whether an unknown word is close to one that denies, or has one stuck to it."""
    stuck = any(word.startswith(no) or word.endswith(no) for no in _NEGATIONS)
    return stuck or bool(get_close_matches(word, _NEGATIONS, n=1, cutoff=_SLIP))


_SLIP: Final = 0.74


@lru_cache(maxsize=1)
def _known_words() -> frozenset[str]:
    return frozenset(word for sentence in SENTENCES for word in sentence.example.casefold().split())
