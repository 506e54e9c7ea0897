"""What the page calls things."""

from collections.abc import Iterable
from datetime import date
from typing import Final

from overstap.overview.counts import Programme
from overstap.render.words import responsible_words
from overstap_engine.text.identifiers import words_of

__all__ = [
    "STANDS",
    "WHEN",
    "charge_words",
    "month_words",
    "ordered",
    "programme_words",
    "school_words",
    "stand_words",
]

STANDS: Final = {
    "nietAangemeld": "Nog niet aangemeld",
    "aangemeld": "Aangemeld, nog geen plek",
    "geplaatst": "Geplaatst, nog niet begonnen",
    "nietVerschenen": "Geplaatst, niet verschenen",
    "gestart": "Begonnen",
    "afgebroken": "Opleiding afgebroken",
    "afgerond": "Opleiding afgerond",
    "elders": "Gaat ergens anders heen",
    "nietActief": "Doet niet meer mee",
    "onbekend": "Niet bekend",
}
"""Where a student stands, in the order of a transition."""

WHEN: Final = {"laat": "Te laat", "week": "Deze week", "later": "Later", "geen": "Zonder datum"}
"""When an action is due."""

_MONTHS: Final = (
    *("januari", "februari", "maart", "april", "mei", "juni"),
    *("juli", "augustus", "september", "oktober", "november", "december"),
)


def stand_words(stand: str) -> str:
    """A stand in words."""
    return STANDS.get(stand, words_of(stand).capitalize())


def ordered(found: Iterable[str], order: Iterable[str]) -> tuple[str, ...]:
    """What was found, in the given order; what that does not know comes last, by name."""
    left = {*found}
    known = tuple(each for each in order if each in left)
    return (*known, *sorted(left - {*known}))


def school_words(school: str) -> str:
    """A school by name."""
    return school or "School niet bekend"


def charge_words(party: str) -> str:
    """Who is responsible; empty: nobody can tell."""
    return responsible_words(party) if party else "niet vast te stellen"


def programme_words(programme: Programme) -> str:
    """``Kok, niveau 2``."""
    name = programme.name or "opleiding niet bekend"
    return f"{name}, niveau {programme.level}" if programme.level else name


def month_words(month: str) -> str:
    """``2026-04`` -> ``april 2026``."""
    day = date.fromisoformat(f"{month}-01")
    return f"{_MONTHS[day.month - 1]} {day.year}"
