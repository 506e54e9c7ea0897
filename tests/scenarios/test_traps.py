"""Every trap of Gherkin and pytest-bdd that makes a test vanish or pass for nothing, with what ``overstap check`` says."""

import pytest

from tests.scenarios.reading import HEAD, feature_text, said

STUDENT = "    Gegeven een leerling die in 2026 naar het mbo gaat\n"
LOOK = "    Als vo op 20 april 2026 kijkt\n"
EXPECT = "    Dan is er geen signaal AAN-02\n"
GOOD = "  Scenario: Goed\n" + STUDENT + LOOK + EXPECT
STEPS_HELP = "een stap begint met Gegeven, Als, Dan, En of Maar; zet een `#` voor een toelichting"
DATE_HELP = "schrijf bijvoorbeeld 15 april 2026"

WHOLE_FILE = {
    "leeg": (
        "",
        [
            "1:1 er staat geen functionaliteit in dit bestand → begin met `Functionaliteit:` en een naam, of haal het bestand weg"
        ],
    ),
    "alleen uitleg": (
        "# language: nl\n# later\n",
        [
            "1:1 er staat geen functionaliteit in dit bestand → begin met `Functionaliteit:` en een naam, of haal het bestand weg"
        ],
    ),
    "geen scenario": (
        HEAD,
        [
            "2:1 er staat geen enkel scenario in dit bestand → zet er een `Scenario:` in, of haal het bestand weg"
        ],
    ),
    "geen taalregel": (
        feature_text(GOOD).replace("# language: nl\n", ""),
        [
            "1:1 de eerste regel zegt niet dat dit bestand Nederlands is → zet `# language: nl` op de eerste regel"
        ],
    ),
    "andere taal": (
        feature_text(GOOD).replace("language: nl", "language: en"),
        [
            "1:1 de eerste regel zegt niet dat dit bestand Nederlands is → zet `# language: nl` op de eerste regel"
        ],
    ),
    "Engels bestand": (
        "Feature: Trial\n  Scenario: One\n    Given a student\n",
        [
            "1:1 `Feature` is Engels; dit bestand is Nederlands → schrijf `Functionaliteit`",
            "1:1 de eerste regel zegt niet dat dit bestand Nederlands is → zet `# language: nl` op de eerste regel",
            "2:3 deze regel past hier niet → " + STEPS_HELP,
            "3:5 `Given` is Engels; dit bestand is Nederlands → schrijf `Gegeven`",
        ],
    ),
    "tekstblok niet gesloten": (
        feature_text(GOOD) + '    """\n    tekst\n',
        [
            "9:1 het bestand houdt te vroeg op → sluit een tekstblok met drie aanhalingstekens, en zet onder een tag een scenario"
        ],
    ),
    "onzichtbaar teken": (
        feature_text(GOOD).replace("Goed", "Goed\u202e"),
        ["3:17 hier staat een onzichtbaar teken, `U+202E` → haal het teken weg, of typ het woord opnieuw"],
    ),
}


@pytest.mark.parametrize("name", WHOLE_FILE)
def test_a_trap_of_the_file(name: str) -> None:
    text, expected = WHOLE_FILE[name]
    assert said(text) == expected


SCENARIOS = {
    "twee keer dezelfde naam": (
        GOOD + GOOD,
        [
            "7:3 de naam `Goed` heeft een ander scenario in dit bestand al, op regel 3 → geef een van beide een andere naam"
        ],
    ),
    "dezelfde naam onder twee regels": (
        "  Regel: een\n" + GOOD + "  Regel: twee\n" + GOOD.replace("Goed", " Goed "),
        [
            "9:3 de naam `Goed` heeft een ander scenario in dit bestand al, op regel 4 → geef een van beide een andere naam"
        ],
    ),
    "geen naam": (
        GOOD.replace(" Goed", ""),
        [
            "3:3 dit scenario heeft geen naam → zet achter de dubbele punt in een paar woorden wat het scenario laat zien"
        ],
    ),
    "haken in de naam": (
        GOOD.replace("Goed", "Goed [1]"),
        ["3:3 in de naam van een scenario kan `[` niet staan → gebruik gewone haakjes of een komma"],
    ),
    "dubbele punten in de naam": (
        GOOD.replace("Goed", "Goed::1"),
        ["3:3 in de naam van een scenario kan `::` niet staan → gebruik gewone haakjes of een komma"],
    ),
    "tag met een streepje vooraan": (
        "  @_later\n" + GOOD,
        [
            "3:3 `@_later` kan geen tag zijn → begin met een letter, en gebruik alleen letters, cijfers en streepjes"
        ],
    ),
    "tag die een scenario overslaat": (
        "  @skip\n" + GOOD,
        [
            "3:3 `@skip` verandert hoe het scenario wordt getoetst → kies een ander woord, of haal het scenario weg"
        ],
    ),
    "tag waarmee een scenario mag mislukken": (
        "  @xfail\n" + GOOD,
        [
            "3:3 `@xfail` verandert hoe het scenario wordt getoetst → kies een ander woord, of haal het scenario weg"
        ],
    ),
    "geen stappen": (
        "  Scenario: Leeg\n",
        ["3:3 dit scenario heeft geen stappen → voeg stappen toe met Gegeven, Als en Dan"],
    ),
    "geen Dan": (
        GOOD.replace(EXPECT, ""),
        [
            "3:3 dit scenario heeft geen stap met Dan en kan dus niet mislukken → zeg met `Dan` wat er uit moet komen"
        ],
    ),
    "eerste stap zonder hoofdletter": (
        GOOD.replace("    Als", "    als", 1).replace(STUDENT, ""),
        [
            "4:5 deze regel lijkt een stap, maar wordt niet uitgevoerd → bedoelde u `Als`?",
            "5:9 deze stap kan pas als de peildatum is genoemd → zet eerder in het scenario een stap als `Als vo op 20 april 2026 kijkt`",
        ],
    ),
    "eerste stap met een schrijffout": (
        "  Scenario: Proef\n    Gegevn een leerling die in 2027 naar het mbo gaat\n"
        + STUDENT
        + LOOK
        + EXPECT,
        ["4:5 deze regel lijkt een stap, maar wordt niet uitgevoerd → bedoelde u `Gegeven`?"],
    ),
    "eerste stap Engels": (
        "  Scenario: Proef\n    Given een leerling die in 2027 naar het mbo gaat\n" + STUDENT + LOOK + EXPECT,
        ["4:5 `Given` is Engels; dit bestand is Nederlands → schrijf `Gegeven`"],
    ),
    "kop met een schrijffout, met alles eronder": (
        "  Scenari: Verloren\n" + STUDENT + LOOK + EXPECT + GOOD,
        [
            "3:3 `Scenari` is geen sleutelwoord → bedoelde u `Scenario`?",
            "4:5 deze regel lijkt een stap, maar wordt niet uitgevoerd → bedoelde u `Gegeven`?",
            "5:5 deze regel lijkt een stap, maar wordt niet uitgevoerd → bedoelde u `Als`?",
            "6:5 deze regel lijkt een stap, maar wordt niet uitgevoerd → bedoelde u `Dan`?",
        ],
    ),
    "latere stap met een schrijffout": (
        GOOD.replace("    Dan", "    Dam"),
        ["6:5 `Dam` is geen sleutelwoord → bedoelde u `Dan`?"],
    ),
    "latere stap Engels": (
        GOOD.replace("    Dan", "    Then"),
        ["6:5 `Then` is Engels; dit bestand is Nederlands → schrijf `Dan`"],
    ),
    "Engelse kop": (
        GOOD + "  Scenario Outline: Twee\n" + STUDENT,
        ["7:3 `Scenario Outline` is Engels; dit bestand is Nederlands → schrijf `Abstract Scenario`"],
    ),
    "losse regel": (GOOD + "    zomaar wat\n", ["7:5 deze regel past hier niet → " + STEPS_HELP]),
    "eerste stap En": (
        GOOD.replace("    Gegeven", "    En"),
        ["4:5 de eerste stap kan niet met `En` beginnen → begin met Gegeven, Als of Dan"],
    ),
    "eerste stap een sterretje in de achtergrond": (
        "  Achtergrond:\n" + STUDENT.replace("Gegeven", "*") + GOOD,
        ["4:5 de eerste stap kan niet met `*` beginnen → begin met Gegeven, Als of Dan"],
    ),
}


@pytest.mark.parametrize("name", SCENARIOS)
def test_a_trap_of_a_scenario(name: str) -> None:
    text, expected = SCENARIOS[name]
    assert said(feature_text(text)) == expected


OUTLINE = (
    "  Abstract Scenario: Rijen\n"
    + STUDENT
    + LOOK.replace("20 april 2026", "<dag>")
    + EXPECT
    + "    Voorbeelden:\n"
)

ROWS = {
    "geen voorbeelden": (
        "".join(OUTLINE.splitlines(keepends=True)[:-1]),
        [
            "3:3 hier staan geen voorbeelden, dus wordt er niets uitgevoerd → zet onder `Voorbeelden:` een rij met namen en minstens een rij met waarden"
        ],
    ),
    "voorbeelden zonder tabel": (
        OUTLINE,
        [
            "7:5 hier staan geen voorbeelden, dus wordt er niets uitgevoerd → zet onder `Voorbeelden:` een rij met namen en minstens een rij met waarden"
        ],
    ),
    "alleen een kop": (
        OUTLINE + "      | dag |\n",
        [
            "7:5 hier staan geen voorbeelden, dus wordt er niets uitgevoerd → zet onder `Voorbeelden:` een rij met namen en minstens een rij met waarden"
        ],
    ),
    "kolom die niet bestaat": (
        OUTLINE + "      | dagg         |\n      | 2 april 2026 |\n",
        [
            "5:15 `<dag>` is geen kolom van de voorbeelden → bedoelde u `dagg`?",
            "8:9 de kolom `dagg` komt in geen enkele stap voor → gebruik `<dagg>` in een stap, of haal de kolom weg",
        ],
    ),
    "punthaken zonder voorbeelden": (
        GOOD.replace("20 april 2026", "<dag>"),
        ["5:15 `<dag>` is geen kolom van de voorbeelden → zet een kolom met die naam in de voorbeelden"],
    ),
    "rij met te weinig cellen": (
        OUTLINE + "      | dag          | jaar |\n      | 2 april 2026 |\n",
        [
            "9:7 deze rij heeft niet evenveel cellen als de eerste rij van de tabel → zet in elke rij evenveel strepen; een streep in een cel schrijft u met een schuine streep ervoor"
        ],
    ),
    "rij die er al staat": (
        OUTLINE + "      | dag          |\n      | 2 april 2026 |\n      | 2 april 2026 |\n",
        ["10:9 de rij `2 april 2026` staat er al, op regel 9 → verander een waarde, of haal de rij weg"],
    ),
    "kolom die er al staat": (
        OUTLINE + "      | dag          | dag          |\n      | 2 april 2026 | 3 april 2026 |\n",
        ["8:24 de kolom `dag` staat er al → geef een van beide een andere naam"],
    ),
    "dag die niet bestaat": (
        OUTLINE + "      | dag           |\n      | 2 april 2026  |\n      | 31 april 2026 |\n",
        ["10:9 `31 april 2026` is geen datum: april heeft 30 dagen → " + DATE_HELP],
    ),
}


@pytest.mark.parametrize("name", ROWS)
def test_a_trap_of_rows(name: str) -> None:
    text, expected = ROWS[name]
    assert said(feature_text(text)) == expected


def test_nothing_is_wrong_with_a_good_file() -> None:
    prose = "  Als mentor wil ik weten wie te laat is.\n  Van deze leerling is niets bekend.\n\n"
    assert (
        said(feature_text(prose, GOOD.replace("Goed\n", "Goed\n    Dat is de gewone gang van zaken.\n\n")))
        == []
    )


def test_everything_is_said_at_once() -> None:
    """Mistakes in several scenarios, and several in one scenario."""
    broken = GOOD.replace("AAN-02", "AAN-O2").replace("20 april", "31 april")
    assert [line.split(" ")[0] for line in said(feature_text(broken, broken, "  Scenario:\n"))] == [
        "5:15", "6:28", "8:3", "10:15", "11:28", "13:3", "13:3",
    ]  # fmt: skip


def test_too_little_said_is_not_repeated_after_another_mistake() -> None:
    """The day is missing only because its step could not be read."""
    broken = GOOD.replace("20 april", "31 april")
    assert [line.split(" ")[0] for line in said(feature_text(broken))] == ["5:15"]
