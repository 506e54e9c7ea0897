"""Names that betray a forbidden fact, in Dutch and English, and names that only look like it."""

import pytest

from overstap_engine.check.forbidden import FORBIDDEN, forbidden_word
from tests.check.reading import rulebook


@pytest.mark.parametrize(
    ("name", "topic"),
    [
        ("leerling.geslacht", "geslacht"),
        ("GESLACHT", "geslacht"),
        ("Gender", "geslacht"),
        ("leerlingIsMeisje", "geslacht"),
        ("seksueleOrientatie", "geslacht"),
        ("sexual_orientation", "geslacht"),
        ("nationaliteit2", "nationaliteit"),
        ("nationalité", "nationaliteit"),
        ("leerling.etnischeAchtergrond", "etniciteit"),
        ("ethnic-group", "etniciteit"),
        ("landVanHerkomst", "herkomst"),
        ("country_of_birth", "herkomst"),
        ("geboorteland", "herkomst"),
        ("migratieachtergrond", "herkomst"),
        ("religie", "religie"),
        ("geloofsovertuiging", "religie"),
        ("POSTCODE4", "postcode"),
        ("postalCode", "postcode"),
        ("zip", "postcode"),
        ("woonbuurt", "postcode"),
        ("leerling.afstand", "postcode"),
        ("afstandTotSchool", "postcode"),
        ("travelDistance", "postcode"),
        ("medischeDiagnose", "diagnose"),
        ("heeftADHD", "diagnose"),
        ("angststoornis", "diagnose"),
        ("gezinsinkomen", "inkomen"),
        ("household.income", "inkomen"),
        ("inkomen van de ouders", "inkomen"),
        ("schulden thuis", "inkomen"),
        ("uitkeringVanOuders", "inkomen"),
        ("leerling.thuistaal", "herkomst"),
    ],
)
def test_forbidden(name: str, topic: str) -> None:
    assert forbidden_word(name) == topic


@pytest.mark.parametrize(
    "name",
    [
        "binnenkomen",
        "inkomendePost",
        "seksueelGrensoverschrijdendGedrag",
        "toekomst",
        "overeenkomst",
        "bpv.overeenkomst",
        "diagnostischeToets",
        "schoolVanHerkomst",
        "school van herkomst",
        "originele aanmelding",
        "geloofwaardig",
        "vertrouwen",
        "jongerenadviseur",
        "raster",
        "leerling.geboortedatum",
        "uitwijkplek",
        "lesOpAfstand",
        "leerling.reistijdTeLang",
        "",
    ],
)
def test_allowed(name: str) -> None:
    assert forbidden_word(name) is None


def test_every_topic_of_the_contract_is_there() -> None:
    assert [topic.name for topic in FORBIDDEN] == [
        "geslacht",
        "nationaliteit",
        "etniciteit",
        "herkomst",
        "religie",
        "postcode",
        "diagnose",
        "inkomen",
    ]


def test_a_vocabulary_without_them_is_free_of_them() -> None:
    vocabulary = rulebook().vocabulary
    assert [name for name in (*vocabulary.facts, *vocabulary.lists) if forbidden_word(name)] == []
