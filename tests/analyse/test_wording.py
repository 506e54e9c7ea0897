"""Parties in a sentence and in a list."""

from overstap.analyse.wording import listed_parties, the_parties

PARTIES = ("vo", "mbo", "leerling", "doorstroompunt", "samenwerkingsverband")


def test_parties_with_their_article() -> None:
    assert the_parties(PARTIES) == (
        "de vo-school, de mbo-school, de leerling, het doorstroompunt en het samenwerkingsverband"
    )


def test_parties_in_a_list() -> None:
    assert listed_parties(PARTIES[:2]) == "vo-school en mbo-school"
