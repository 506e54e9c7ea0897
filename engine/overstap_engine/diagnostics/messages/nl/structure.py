"""Dutch words of OVS2xx."""

from collections.abc import Mapping

from overstap_engine.diagnostics.messages.wording import Wording

__all__ = ["WORDINGS"]

WORDINGS: Mapping[str, Wording] = {
    "OVS201": Wording(
        "`{name}` is geen onderdeel van een regelboek",
        (
            "bedoelde u {candidates}?",
            "kies uit {options}",
        ),
    ),
    "OVS202": Wording(
        "onbekende sleutel `{name}` onder `{where}`",
        (
            "bedoelde u {candidates}?",
            "kies uit {options}",
        ),
    ),
    "OVS203": Wording(
        "de sleutel `{key}` ontbreekt, en die is verplicht bij `{where}`",
        ("zet `{key}:` erbij, even ver ingesprongen als de andere sleutels",),
    ),
    "OVS204": Wording(
        "bij `{where}` hoort een blok met sleutels",
        ("schrijf `sleutel: waarde`, met een sleutel per regel",),
    ),
    "OVS205": Wording(
        "bij `{where}` hoort een lijst",
        ("schrijf `[een, twee]`, of zet voor elk onderdeel een streepje",),
    ),
    "OVS206": Wording(
        "bij `{where}` hoort één waarde, geen lijst of blok",
        ("schrijf de waarde achter de dubbele punt, zonder haken",),
    ),
    "OVS207": Wording(
        "bij `{where}` is niets ingevuld",
        ("vul `{where}` in, of haal de sleutel weg",),
    ),
    "OVS208": Wording(
        "`{key}` en `{other}` gaan niet samen",
        ("haal een van de twee weg",),
    ),
    "OVS209": Wording(
        "in geen enkel bestand staat `{key}`",
        ("zet `{key}:` in een van de bestanden",),
    ),
    "OVS210": Wording(
        "`{key}` staat ook in een ander deel van de map",
        ("haal een van de twee weg",),
        second="hier staat het voor het eerst",
    ),
    "OVS211": Wording(
        "bij de afleiding van `{fact}` staat niet hoe het feit wordt afgeleid",
        ("zet er een van deze sleutels bij: {options}",),
    ),
    "OVS212": Wording(
        "bij `{where}` hoort een vergelijking",
        ("kies uit {options}",),
    ),
    "OVS213": Wording(
        "de parameter `{parameter}` heeft geen waarde",
        ("zet er `standaard:` bij",),
    ),
}
