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
    "dom$",
    "domme$",
    "gedragsgestoord",
    "rugzakje$",
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
    "risico op$",
    "(?:hoog|hoger|groot|groter|verhoogd|laag) risico$",
)
_ENFORCING: Final = _words(
    "boete$",
    "boetes$",
    "proces-verbaal",
    "handhav",
    "strafbaar",
    "aangifte",
    "(?:meld|geef|stuur)\\b[^.]*\\b(?:bij|aan|naar) (?:de |het )?(?:leerplicht|politie|justitie|duo$)",
)
_ENFORCERS: Final = frozenset(
    {"leerplicht", "leerplichtambtenaar", "handhaving", "handhaver", "politie", "justitie"}
)


def neutral_texts(draft: Draft) -> Iterator[Finding]:
    """One finding for every word that judges, ranks or enforces, in what people get to read: a name of a fact too,
    for an explanation prints it."""
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
    yield from _named_texts(draft)
    yield from _declared_texts(draft)


def _named_texts(draft: Draft) -> Iterable[tuple[Span, str]]:
    for fact in draft.vocabulary.facts.values():
        yield from ((place_of(draft, "feit", fact.id), text) for text in (fact.label, fact.question))
    for items in draft.vocabulary.lists.values():
        yield from ((place_of(draft, "lijst", items.id), text) for text in (items.label, items.question))
        for field in items.fields.values():
            yield from ((field.span, text) for text in (field.label, field.question))
    for derivation in draft.derivations.values():
        yield place_of(draft, "afleiding", derivation.fact), derivation.label
    for moment in draft.moments.values():
        yield place_of(draft, "moment", moment.id, "titel"), moment.title
        yield place_of(draft, "moment", moment.id, "omschrijving"), moment.description
    for charge in () if draft.responsibility is None else draft.responsibility.charges:
        yield place_of(draft, "verantwoordelijkheid", charge.id, "titel"), charge.title


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
    for rule in draft.rules.values():
        for found in _ENFORCING.finditer(rule.because):
            span = place_of(draft, "regel", rule.code, "omdat")
            yield LeadsToEnforcement(place_of_word(draft, span, found[0]), found[0])
    for action in draft.actions.values():
        for role in action.roles:
            if role in _ENFORCERS:
                yield LeadsToEnforcement(place_of(draft, "actie", action.code, "rollen"), role)
        for found in _ENFORCING.finditer(action.title):
            span = place_of(draft, "actie", action.code, "titel")
            yield LeadsToEnforcement(place_of_word(draft, span, found[0]), found[0])
