"""Identifiers as words."""

import pytest

from overstap_engine.text.identifiers import words_of


@pytest.mark.parametrize(
    ("identifier", "words"),
    [
        ("uitersteAanmelddatum", "uiterste aanmelddatum"),
        ("start.verwachtOp", "start verwacht op"),
        ("adviesPreMbo", "advies pre-mbo"),
        ("preMbo.start", "pre-mbo start"),
        ("expresTrein", "expres trein"),
    ],
)
def test_words_of(identifier: str, words: str) -> None:
    assert words_of(identifier) == words
