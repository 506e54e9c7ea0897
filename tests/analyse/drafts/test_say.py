"""What a draft can say about the text of a signal: words that stand there for one reason only."""

from datetime import date

import pytest

from overstap.analyse.drafts.lens import Lens
from overstap.analyse.drafts.say import Teller
from overstap.testing.changes.scene import Scene
from tests.scenarios.coverage.planted import BOOK, NOWHERE, book

TEXT = "Er is {gesprek.aantal} keer gesproken."


@pytest.mark.parametrize(
    ("text", "quote"),
    [
        (TEXT, "3"),
        ("Op {peildatum} is er in totaal al {gesprek.aantal} keer gesproken.", "in totaal al 3"),
        ("Op {peildatum} was dat {gesprek.aantal}.", "was dat 3"),
        ("Op 3 maart: {gesprek.aantal}.", "Op 3 maart: 3"),
        ("{gesprek.aantal} is minstens 3.", "3"),
        ("Op 3 maart ({gesprek.aantal} keer gesproken).", "3"),
    ],
    ids=[
        "once",
        "three words",
        "since the last hole",
        "all there are",
        "none before it",
        "no space before it",
    ],
)
def test_the_words_before_a_value_say_which_one_is_meant(text: str, quote: str) -> None:
    rulebook = book(BOOK.replace(f"omdat: {TEXT}", f"omdat: '{text}'"))
    scene = Scene({"overstapjaar": 2026, "gesprek.aantal": 3}, date(2026, 3, 3), "vo")
    said = Teller(rulebook, NOWHERE).sayings(scene, [Lens("tekst", "R-2", "gesprek.aantal")])
    assert [each.text for each in said] == [f'staat bij signaal R-2 de tekst "{quote}"']


def test_of_a_signal_that_is_not_raised_there_is_no_text() -> None:
    scene = Scene({"overstapjaar": 2026, "gesprek.aantal": 2}, date(2026, 3, 3), "vo")
    assert Teller(book(), NOWHERE).sayings(scene, [Lens("tekst", "R-2", "gesprek.aantal")]) == ()


@pytest.mark.parametrize(
    ("needed", "condition"), [(True, "zonder"), (None, "onder een")], ids=["it fits", "it may fit"]
)
def test_whether_an_action_is_sure_to_fit_can_be_said(needed: bool | None, condition: str) -> None:
    rulebook = book(BOOK.replace("niveau: leerling\n", "niveau: leerling\n    alleenAls: {hulp.nodig: ja}\n"))
    scene = Scene({"overstapjaar": 2026, "gesprek.aantal": 3}, date(2026, 3, 3), "vo")
    said = Teller(rulebook, NOWHERE).sayings(scene.with_fact("hulp.nodig", needed), [Lens("actie", "A1")])
    assert f"wordt actie A1 {condition} voorwaarde aangeraden" in [each.text for each in said]
