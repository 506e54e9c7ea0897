"""The keywords of Dutch Gherkin, and what someone meant who wrote another word."""

import re
from typing import Final

from overstap_engine.text.suggest import closest

__all__ = [
    "ENGLISH",
    "HEADINGS",
    "KEYWORDS",
    "STEP_KEYWORDS",
    "first_word",
    "intended_heading",
    "intended_keyword",
    "intended_step",
]

STEP_KEYWORDS: Final = ("Gegeven", "Stel", "Als", "Wanneer", "Dan", "En", "Maar")
"""Words that begin a step."""

HEADINGS: Final = (
    "Functionaliteit",
    "Regel",
    "Achtergrond",
    "Scenario",
    "Voorbeeld",
    "Abstract Scenario",
    "Voorbeelden",
)
"""Words that begin a heading, followed by a colon."""

KEYWORDS: Final = (*HEADINGS, *STEP_KEYWORDS)
"""All keywords, without the colon behind a heading."""

ENGLISH: Final = {
    "Feature": "Functionaliteit",
    "Rule": "Regel",
    "Background": "Achtergrond",
    "Scenario Outline": "Abstract Scenario",
    "Scenario Template": "Abstract Scenario",
    "Example": "Voorbeeld",
    "Examples": "Voorbeelden",
    "Scenarios": "Voorbeelden",
    "Given": "Gegeven",
    "When": "Als",
    "Then": "Dan",
    "And": "En",
    "But": "Maar",
}
"""English keyword -> Dutch."""

_WORD: Final = re.compile(r"\s*((?:Scenario (?:Outline|Template)|Abstract Scenario)\b|[^\W\d_]+)")


def first_word(line: str) -> str:
    """The word that stands where a keyword should: letters only, but ``Scenario Outline`` is one."""
    found = _WORD.match(line)
    return found[1] if found else ""


def intended_keyword(line: str) -> tuple[str, ...]:
    """The keywords that the first word of a line comes close to; none when it is just a word."""
    return _near(first_word(line), KEYWORDS)


def intended_step(word: str) -> tuple[str, ...]:
    """The keywords that begin a step and that a word comes close to."""
    return _near(word, STEP_KEYWORDS)


def intended_heading(word: str) -> tuple[str, ...]:
    """The keywords that begin a heading and that a word comes close to."""
    return _near(word, HEADINGS)


def _near(word: str, options: tuple[str, ...]) -> tuple[str, ...]:
    same = tuple(option for option in options if option.casefold() == word.casefold())
    return same or closest(word, options)
