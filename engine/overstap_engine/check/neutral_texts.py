"""Texts about people: no judgement, no rank, and no road to enforcement (domain report, section 6: E1, E4, E9, E11)."""

import re
from collections.abc import Iterable, Iterator
from typing import Final

from overstap_engine.check.candidate import place_of, place_of_word
from overstap_engine.diagnostics.catalogue.ethics import JudgesPeople, LeadsToEnforcement, RanksPeople
from overstap_engine.diagnostics.finding import Finding
from overstap_engine.load.draft import Draft
from overstap_engine.text.span import Span

__all__ = ["neutral_texts"]


def _words(*stems: str) -> re.Pattern[str]:
    """Any of these at the start of a word; a stem that ends in a dollar sign must be the whole word."""
    return re.compile(
        rf"\b(?:{'|'.join(stem.replace('$', chr(92) + 'b') for stem in stems)})\w*", re.IGNORECASE
    )


_JUDGING: Final = _words(
    "kwetsba",
    "risicoleerling",
    "risicojongere",
    "risicogeval",
    "probleem(?:leerling|jongere|gedrag|geval)",
    "kansar[me]",
    "zwakke leerling",
    "moeilijke leerling",
    "lastige leerling",
    "onwillig",
    "ongemotiveerd",
    "lui$",
    "luie$",
    "spijbel",
    "nalatig",
    "verzwijg",
    "faalt$",
    "gefaald$",
    "uitvaller",
    "drop-?out",
    "eigen schuld",
)
_RANKING: Final = _words(
    r"\w*score$",
    r"\w*scores$",
    "ranglijst",
    "rangorde",
    "ranking",
    "slagingskans",
    "uitvalkans",
    "risicokans",
    "kans op uitval",
    "voorspel",
    "procent kans",
)
_ENFORCING: Final = _words("boete$", "boetes$", "proces-verbaal", "handhav", "strafbaar", "aangifte")
_ENFORCERS: Final = frozenset(
    {"leerplicht", "leerplichtambtenaar", "handhaving", "handhaver", "politie", "justitie"}
)


def neutral_texts(draft: Draft) -> Iterator[Finding]:
    """One finding for every word that judges, ranks or enforces, in what people get to read."""
    for span, text in _texts(draft):
        for found in _JUDGING.finditer(text):
            yield JudgesPeople(place_of_word(draft, span, found[0]), found[0])
        for found in _RANKING.finditer(text):
            yield RanksPeople(place_of_word(draft, span, found[0]), found[0])
    yield from _enforcement(draft)


def _texts(draft: Draft) -> Iterable[tuple[Span, str]]:
    for rule in draft.rules.values():
        yield place_of(draft, "regel", rule.code, "titel"), rule.title
        yield place_of(draft, "regel", rule.code, "omdat"), rule.because
    for action in draft.actions.values():
        yield place_of(draft, "actie", action.code, "titel"), action.title
    yield from _declared_texts(draft)


def _declared_texts(draft: Draft) -> Iterable[tuple[Span, str]]:
    declared = draft.declarations
    for kind, those in (("afspraak", declared.invariants), ("belofte", declared.promises)):
        for one in those.values():
            yield place_of(draft, kind, one.id, "titel"), one.title
            yield place_of(draft, kind, one.id, "waarom"), one.because
    for conflict in declared.conflicts:
        yield conflict.span, conflict.because
    for explained in declared.explained:
        yield explained.span, explained.because
    for stage in declared.ordinary:
        yield stage.span, stage.title


def _enforcement(draft: Draft) -> Iterator[Finding]:
    for action in draft.actions.values():
        for role in action.roles:
            if role in _ENFORCERS:
                yield LeadsToEnforcement(place_of(draft, "actie", action.code, "rollen"), role)
        for found in _ENFORCING.finditer(action.title):
            span = place_of(draft, "actie", action.code, "titel")
            yield LeadsToEnforcement(place_of_word(draft, span, found[0]), found[0])
