"""Dutch words of OVS630 to OVS639."""

from collections.abc import Mapping

from overstap_engine.diagnostics.messages.wording import Wording

__all__ = ["WORDINGS"]

WORDINGS: Mapping[str, Wording] = {
    "OVS630": Wording(
        "onbekende stap `{text}`",
        (
            "bedoelde u {candidates}?",
            "`overstap steps` toont alle zinnen, met voorbeelden",
        ),
    ),
    "OVS631": Wording(
        "`{text}` hoort achter `{belongs}`, niet achter `{written}`",
        ("schrijf `{belongs}`",),
    ),
    "OVS632": Wording(
        "deze stap gebruikt geen tabel",
        ("kies een zin die met een dubbele punt eindigt, of haal de tabel weg",),
    ),
    "OVS633": Wording(
        "geen enkele stap gebruikt een tekstblok",
        ("gebruik een tabel, of zet de tekst achter een `#`",),
    ),
    "OVS634": Wording(
        "onder deze stap hoort een tabel",
        ("zet eronder een tabel met strepen; `overstap steps` toont een voorbeeld",),
    ),
    "OVS635": Wording(
        "de eerste rij van deze tabel is `| {expected} |`",
        ("zet die rij boven de waarden",),
    ),
    "OVS636": Wording(
        "het regelboek kent geen {what} `{name}`",
        (
            "bedoelde u {candidates}?",
            "kies uit {options}",
            "`overstap rules`, `overstap actions` en `overstap facts` tonen wat er is",
        ),
    ),
    "OVS637": Wording(
        "`{name}` kan meer dan een ding betekenen",
        ("gebruik de korte naam uit het regelboek",),
    ),
    "OVS638": Wording(
        "`{name}` leidt het regelboek zelf af",
        ("geef de gegevens waaruit het volgt",),
    ),
    "OVS639": Wording(
        "`{name}` is een lijst en heeft niet een enkele waarde",
        ("schrijf `Gegeven deze {name}:` met een tabel",),
    ),
}
