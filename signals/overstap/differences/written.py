"""What is written differently in two versions: lists, texts and settings, without looking at dossiers."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Final, TypeVar

from overstap.differences.difference import Written
from overstap.differences.phrasing import Plain, change_in_words, plain
from overstap.differences.vocabulary import vocabulary_differences
from overstap.render.words import party_words, phase_words
from overstap_engine.model.lookup import lookup
from overstap_engine.model.rulebook import Parameter, Rulebook

__all__ = ["written_differences"]

T = TypeVar("T")

_RULE: Final = {
    "title": "titel",
    "phase": "fase",
    "urgency": "urgentie",
    "visible_to": "zichtbaar voor",
    "actions": "acties",
    "valid_from": "eerste overstapjaar",
    "valid_to": "laatste overstapjaar",
    "because": "omdat",
    "justification": "verantwoording",
    "citations": "bronnen",
}
_ACTION: Final = {
    "title": "titel",
    "roles": "wie het doet",
    "level": "niveau",
    "regions": "alleen in de regio's",
    "citations": "bronnen",
}
_MOMENT: Final = {
    "title": "titel",
    "roles": "wie het doet",
    "description": "omschrijving",
    "regions": "alleen in de regio's",
    "valid_from": "eerste overstapjaar",
    "valid_to": "laatste overstapjaar",
    "citations": "bronnen",
    "unverified": "ongeverifieerd",
}
_TEXTS: Final = {"label": "label", "description": "omschrijving"}
_PARAMETER: Final = {
    "description": "omschrijving",
    "citations": "bronnen",
    "unverified": "ongeverifieerd",
}
_REGION: Final = {"name": "naam", "description": "omschrijving", "citations": "bronnen"}
_SOURCE: Final = {"title": "titel", "publisher": "uitgever", "date": "datum", "url": "adres"}
_CHARGE: Final = {"title": "titel", "citations": "bronnen"}


def written_differences(
    old: Rulebook, new: Rulebook, *, year: int, regions: Sequence[str | None]
) -> Iterator[Written]:
    """Everything that is told apart without a dossier, in a fixed order. Conditions and due dates are not: of those
    the outcome counts."""
    yield from _parties(old, new)
    for code, rule in new.rules.items():
        if code in old.rules:
            yield from _changed("regel", code, old.rules[code], rule, _RULE)
    yield from _both("actie", old.actions, new.actions, _ACTION)
    yield from _parameters(old, new, year, regions)
    yield from vocabulary_differences(old, new)
    for name, derivation in new.derivations.items():
        if name in old.derivations:
            yield from _changed("afleiding", name, old.derivations[name], derivation, _TEXTS)
    yield from _both("kalender", old.moments, new.moments, _MOMENT)
    for name, moment in new.moments.items():
        before = old.moments.get(name)
        if before is not None and (before.first, before.last) != (moment.first, moment.last):
            yield Written("kalender", name, "De dag of de periode is anders opgeschreven.")
    yield from _both("regio", old.declared_regions, new.declared_regions, _REGION)
    yield from _both("bron", old.sources, new.sources, _SOURCE)
    yield from _responsibility(old, new)


def _parties(old: Rulebook, new: Rulebook) -> Iterator[Written]:
    before, after = old.vocabulary.parties, new.vocabulary.parties
    for party in after:
        if party not in before:
            yield Written("partij", party, f"Nieuw: {party_words(party)}. Er is niets om mee te vergelijken.")
    for party in before:
        if party not in after:
            yield Written("partij", party, f"Vervallen: {party_words(party)}.")


def _responsibility(old: Rulebook, new: Rulebook) -> Iterator[Written]:
    before, after = old.responsibility, new.responsibility
    if before is None or after is None:
        if before is not after:
            word = "Vervallen" if after is None else "Nieuw"
            yield Written("verantwoordelijkheid", "", f"{word}: wie verantwoordelijk is.")
        return
    one = {charge.id: charge for charge in before.charges}
    other = {charge.id: charge for charge in after.charges}
    yield from _both("verantwoordelijkheid", one, other, _CHARGE)


# -- parameters ---------------------------------------------------------------------------------------------------------


def _parameters(old: Rulebook, new: Rulebook, year: int, regions: Sequence[str | None]) -> Iterator[Written]:
    yield from _lone("parameter", old.parameters, new.parameters)
    for name, parameter in new.parameters.items():
        before = old.parameters.get(name)
        if before is not None:
            yield from _values(before, parameter, year, regions)
            yield from _changed("parameter", name, before, parameter, _PARAMETER)


def _values(
    before: Parameter, after: Parameter, year: int, regions: Sequence[str | None]
) -> Iterator[Written]:
    seen = False
    for region in regions:
        one, other = (lookup(each, year=year, region=region) for each in (before, after))
        if one != other:
            seen = True
            where = "landelijk" if region is None else f"regio {region}"
            sentence = change_in_words(f"waarde voor {year}, {where}", plain(one), plain(other))
            yield Written("parameter", after.id, sentence)
    unlike = (before.kind, before.default, before.per_year, before.per_region) != (
        after.kind,
        after.default,
        after.per_year,
        after.per_region,
    )
    if unlike and not seen:
        yield Written(
            "parameter", after.id, "De waarde is veranderd voor een ander overstapjaar of een andere regio."
        )


# -- anything with fields -----------------------------------------------------------------------------------------------


def _both(
    kind: str, old: Mapping[str, T], new: Mapping[str, T], names: Mapping[str, str]
) -> Iterator[Written]:
    """Added, dropped, and changed."""
    yield from _lone(kind, old, new)
    for code, after in new.items():
        if code in old:
            yield from _changed(kind, code, old[code], after, names)


def _lone(kind: str, old: Mapping[str, object], new: Mapping[str, object]) -> Iterator[Written]:
    for code, each in new.items():
        if code not in old:
            yield Written(kind, code, f"Nieuw{_title(each)}.")
    for code, each in old.items():
        if code not in new:
            yield Written(kind, code, f"Vervallen{_title(each)}.")


def _title(each: object) -> str:
    for name in ("title", "name", "description"):
        words = getattr(each, name, "")
        if words:
            return f": {str(words).rstrip('.')}"
    return ""


def _changed(kind: str, code: str, old: object, new: object, names: Mapping[str, str]) -> Iterator[Written]:
    for attribute, words in names.items():
        before, after = (_shown(attribute, getattr(each, attribute)) for each in (old, new))
        if before != after:
            yield Written(kind, code, change_in_words(words, before, after))


def _shown(attribute: str, value: object) -> Plain:
    found = plain(value)
    in_words = _WORDS.get(attribute)
    if in_words is None:
        return found
    return tuple(in_words(one) for one in found) if isinstance(found, tuple) else in_words(str(found))


_WORDS: Final[Mapping[str, Callable[[str], str]]] = {
    "phase": phase_words,
    "visible_to": party_words,
    "roles": party_words,
}
