"""Values of parameters as a reader sees them."""

from overstap import bundled_rulebook
from overstap.site.words import labels_of, value_words

BOOK = bundled_rulebook()


def words(name: str) -> str:
    """The national value of a parameter."""
    parameter = BOOK.parameters[name]
    assert parameter.default is not None
    return value_words(parameter.default, labels_of(parameter, BOOK.vocabulary))


def test_a_choice_has_its_label() -> None:
    """Of the fact that offers all of them: *anders* has another label for other facts."""
    assert words("geplaatsteStatussen") == "plek aangeboden en ingeschreven"
    assert words("stopredenen") == "eigen verzoek, niet verschenen, verwijdering en andere reden"


def test_a_choice_of_one_region_counts_too() -> None:
    """In Arnhem the coach is for fewer schoolsoorten."""
    parameter = BOOK.parameters["schoolsoortenMetCoach"]
    labels = labels_of(parameter, BOOK.vocabulary)
    arnhem = parameter.per_region["arnhem"].default
    assert arnhem is not None
    assert value_words(arnhem, labels).startswith(
        "vmbo basis, praktijkonderwijs, voortgezet speciaal onderwijs"
    )


def test_numbers_and_days_are_as_they_are() -> None:
    """No fact offers them."""
    assert words("toelatingsrechtNiveaus") == "2, 3 en 4"
    assert words("noShowDagen") == "7"
    assert words("uitersteAanmelddatum") == "1 april"
