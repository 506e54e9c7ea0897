"""Ids as people read them."""

from typing import Final

from overstap_engine.text.dutch import dutch_list
from overstap_engine.text.identifiers import words_of

__all__ = ["PHASE_WORDS", "named", "party_with_article", "party_words", "phase_words", "responsible_words"]

PHASE_WORDS: Final = {"orientatie": "oriëntatie", "honderdDagen": "eerste honderd dagen"}
"""Phases whose id is not the word itself."""

_PEOPLE: Final = {
    "bpvBegeleider": "bpv-begeleider",
    "bpvCoordinator": "bpv-coördinator",
    "mbo": "mbo-school",
    "mboInstelling": "mbo-instelling",
    "mboMentor": "mbo-mentor",
    "regiocoordinator": "regiocoördinator",
    "verzuimcoordinator": "verzuimcoördinator",
    "vo": "vo-school",
    "voSchool": "vo-school",
    "zorgcoordinator": "zorgcoördinator",
}
"""Parties and roles whose id is not the word itself."""

_NEUTER: Final = ("bureau", "loket", "punt", "team", "verband")
"""How words end that take ``het``: ``doorstroompunt``, ``samenwerkingsverband``."""


def phase_words(phase: str) -> str:
    """A phase in words: ``eerste honderd dagen``."""
    return PHASE_WORDS.get(phase, words_of(phase))


def party_words(party: str) -> str:
    """A party or role in words: ``vo-school``, ``zorgcoördinator``."""
    return _PEOPLE.get(party, words_of(party))


def party_with_article(party: str) -> str:
    """A party or role inside a sentence: ``de vo-school``, ``het doorstroompunt``."""
    words = party_words(party)
    return f"{'het' if words.endswith(_NEUTER) else 'de'} {words}"


def responsible_words(party: str) -> str:
    """The party that is responsible in words: ``vo-school``, ``niemand``."""
    return "niemand" if party == "geen" else party_words(party)


def named(people: tuple[str, ...], conjunction: str = "en") -> str:
    """Parties or roles in a sentence: ``vo-school of mbo-school``."""
    return dutch_list(tuple(party_words(one) for one in people), conjunction)
