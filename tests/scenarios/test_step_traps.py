"""Every mistake in a step, with what ``overstap check`` says about it, also in steps that deny something."""

import pytest

from tests.scenarios.reading import feature_text, said

STUDENT = "    Gegeven een leerling die in 2026 naar het mbo gaat\n"
LOOK = "    Als vo op 20 april 2026 kijkt\n"
NAMES_HELP = "`overstap rules`, `overstap actions` en `overstap facts` tonen wat er is"
DATE_HELP = "schrijf bijvoorbeeld 15 april 2026"

STEPS = {
    "onbekende stap": (
        "Dan is er signaal AAN-02",
        ["6:9 onbekende stap `is er signaal AAN-02` → bedoelde u `is er een signaal AAN-02`?"],
    ),
    "onzin": (
        "Dan gaat alles goed",
        ["6:9 onbekende stap `gaat alles goed` → `overstap steps` toont alle zinnen, met voorbeelden"],
    ),
    "verkeerd sleutelwoord": (
        "En is er geen signaal AAN-02",
        ["6:8 `is er geen signaal AAN-02` hoort achter `Dan`, niet achter `Als` → schrijf `Dan`"],
    ),
    "tabel die niemand leest": (
        "Dan is er geen signaal AAN-02\n      | a |",
        [
            "6:9 deze stap gebruikt geen tabel → kies een zin die met een dubbele punt eindigt, of haal de tabel weg"
        ],
    ),
    "tekstblok dat niemand leest": (
        'Dan is er geen signaal AAN-02\n      """\n      a\n      """',
        ["6:9 geen enkele stap gebruikt een tekstblok → gebruik een tabel, of zet de tekst achter een `#`"],
    ),
    "tabel vergeten": (
        "Dan zijn er precies deze signalen:",
        [
            "6:9 onder deze stap hoort een tabel → zet eronder een tabel met strepen; `overstap steps` toont een voorbeeld"
        ],
    ),
    "tabel zonder kop": (
        "Gegeven de volgende feiten:\n      | start.datum | 31 augustus 2026 |",
        ["6:13 de eerste rij van deze tabel is `| feit | waarde |` → zet die rij boven de waarden"],
    ),
    "signaal met een schrijffout in een stap met geen": (
        "Dan is er geen signaal AAN-O2",
        ["6:28 het regelboek kent geen signaal `AAN-O2` → bedoelde u `AAN-02`?"],
    ),
    "signaal dat niet bestaat in een stap met niets": (
        "Dan ziet mbo niets van XYZ-99",
        ["6:28 het regelboek kent geen signaal `XYZ-99` → " + NAMES_HELP],
    ),
    "signaal in een tabel": (
        "Dan zijn er precies deze signalen:\n      | signaal |\n      | AAN-O1  |",
        ["8:9 het regelboek kent geen signaal `AAN-O1` → bedoelde u `AAN-01`?"],
    ),
    "actie die niet bestaat in een stap met niet": (
        "Dan wordt actie A999 niet aangeraden",
        ["6:21 het regelboek kent geen actie `A999` → " + NAMES_HELP],
    ),
    "rol die niet bestaat, bij een actie die er niet is": (
        "Dan wordt actie A058 aangeraden aan de mentoor",
        ["6:41 het regelboek kent geen rol `de mentoor` → bedoelde u `mentor`?"],
    ),
    "partij die niet bestaat": (
        "Dan ziet de mboo niets van AAN-02",
        ["6:14 het regelboek kent geen partij `de mboo` → bedoelde u `mbo`?"],
    ),
    "urgentie die niet bestaat": (
        "Dan is er een signaal AAN-02 met urgentie hooog",
        ["6:47 het regelboek kent geen urgentie `hooog` → bedoelde u `hoog`?"],
    ),
    "feit met een schrijffout": (
        "Gegeven de start.datm is 31 augustus 2026",
        ["6:16 het regelboek kent geen gegeven `start.datm` → bedoelde u `start.datum`?"],
    ),
    "afgeleid feit": (
        "Gegeven de aanmelding.actief is ja",
        ["6:16 `aanmelding.actief` leidt het regelboek zelf af → geef de gegevens waaruit het volgt"],
    ),
    "lijst als feit": (
        "Gegeven de aanmeldingen is leeg",
        [
            "6:16 `aanmeldingen` is een lijst en heeft niet een enkele waarde → schrijf `Gegeven deze aanmeldingen:` met een tabel"
        ],
    ),
    "31 april": (
        "Gegeven de start.datum is 31 april 2026",
        ["6:31 `31 april 2026` is geen datum: april heeft 30 dagen → " + DATE_HELP],
    ),
    "29 februari": (
        "Als vo op 29 februari 2027 kijkt",
        ["6:15 `29 februari 2027` is geen datum: februari 2027 heeft 28 dagen → " + DATE_HELP],
    ),
    "jaar van twee cijfers": (
        "Gegeven de start.datum is 1-4-26",
        ["6:31 `1-4-26` is geen datum: schrijf het jaar met vier cijfers → " + DATE_HELP],
    ),
    "geen datum": (
        "Gegeven de start.datum is binnenkort",
        ["6:31 `binnenkort` is geen datum: er staat geen dag en maand in → " + DATE_HELP],
    ),
    "geen ja of nee": (
        "Gegeven de start.verschenen is misschien",
        [
            "6:36 `misschien` past hier niet; verwacht: ja of nee → verander de waarde; `overstap facts` toont wat een gegeven kan zijn"
        ],
    ),
    "geen getal": (
        "Gegeven de vo.cluster is vier",
        [
            "6:30 `vier` past hier niet; verwacht: een heel getal → verander de waarde; `overstap facts` toont wat een gegeven kan zijn"
        ],
    ),
    "jaar buiten de kalender": (
        "Gegeven de overstapjaar is 123456\n    Dan is er geen signaal AAN-02",
        [
            "7:9 `123456` past hier niet; verwacht: een overstapjaar, zoals 2026 → verander de waarde; `overstap facts` toont wat een gegeven kan zijn"
        ],
    ),
    "waarde die niet bestaat": (
        "Gegeven een aanmelding met status aangemelt",
        ["6:39 het regelboek kent geen waarde `aangemelt` → bedoelde u `aangemeld`?"],
    ),
    "veld dat er twee keer staat": (
        "Gegeven in de lijst aanmeldingen staat status aangemeld en status ingetrokken",
        ["6:44 het veld `status` staat er twee keer → haal er een weg, of gebruik twee stappen"],
    ),
    "dossier dat er niet is": (
        'Gegeven het dossier "weg.json"',
        [
            "6:26 het dossier `weg.json` is niet te gebruiken: het is niet te lezen in de map dossiers → dossiers liggen in de map `fixtures` van `overstap.yaml`; elk bestand heeft er een"
        ],
    ),
    "dossier buiten de map": (
        'Gegeven het dossier "../weg.json"',
        [
            "6:26 het dossier `../weg.json` is niet te gebruiken: het ligt buiten de map met dossiers → dossiers liggen in de map `fixtures` van `overstap.yaml`; elk bestand heeft er een"
        ],
    ),
    "stap die niets bewijst": (
        "Dan ziet mbo hetzelfde als zonder vo.cluster",
        [
            "6:39 `vo.cluster` is in dit scenario niet bekend, dus deze stap bewijst niets → geef het gegeven eerst een waarde"
        ],
    ),
    "signaal dat deze partij nooit krijgt": (
        "Als mbo op 20 april 2026 kijkt\n    Dan is er geen signaal AAN-07",
        [
            (
                "7:28 deze stap slaagt altijd: `mbo` krijgt het signaal `AAN-07` nooit → "
                "laat `vo` of `leerling` kijken, of schrijf `ziet mbo niets van AAN-07`"
            )
        ],
    ),
    "ontvanger die niet bestaat": (
        "Gegeven toestemming aan de buurman voor begeleiding is gegeven op 1 maart 2026",
        [
            (
                "6:29 het regelboek kent geen waarde `de buurman` → kies uit `vo`, `de vo-school`, `mbo`, `de mbo-instelling`, "
                "`doorstroompunt`, `het Doorstroompunt`, `leerbedrijf` of `het leerbedrijf`"
            )
        ],
    ),
    "parameter die een lijst is": (
        "Gegeven de parameter actieveStatussen is aangemeld",
        [
            "6:26 `actieveStatussen` is een lijst; die kan een scenario niet veranderen → verander de lijst in het regelboek"
        ],
    ),
}


@pytest.mark.parametrize("name", STEPS)
def test_a_trap_of_a_step(name: str) -> None:
    """The step stands on line 6, below a student and a day on which vo looks."""
    step, expected = STEPS[name]
    tail = "" if "Dan " in step else "    Dan is er geen signaal AAN-02\n"
    assert said(feature_text("  Scenario: Proef\n" + STUDENT + LOOK + f"    {step}\n" + tail)) == expected


OUTLINE = """
  Abstract Scenario: Proef
    Gegeven een leerling die in 2026 naar het mbo gaat
    Als <partij> op 20 april 2026 kijkt
    Dan is er geen signaal AAN-07

    Voorbeelden:
      | partij         |
      | {} |
      | {} |
"""


@pytest.mark.parametrize(
    ("parties", "expected"),
    [
        (("mbo", "doorstroompunt"), ["doorstroompunt", "mbo"]),
        (("mbo", "vo"), []),
        (("vo", "leerling"), []),
    ],
)
def test_an_outline_proves_something_when_one_row_does(parties: tuple[str, str], expected: list[str]) -> None:
    """A row for a party that never gets the signal is fine beside a row for one that may."""
    found = said(feature_text(OUTLINE.format(*parties)))
    assert [line.split("`")[1] for line in found] == expected


def test_nothing_is_said_of_a_party_that_only_must_not_see() -> None:
    assert (
        said(feature_text("  Scenario: Proef\n" + STUDENT + LOOK + "    Dan ziet mbo niets van AAN-07\n"))
        == []
    )
