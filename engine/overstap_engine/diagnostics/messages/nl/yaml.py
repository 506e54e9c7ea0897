"""Dutch words of OVS114 to OVS128."""

from collections.abc import Mapping

from overstap_engine.diagnostics.messages.wording import Wording

__all__ = ["WORDINGS"]

WORDINGS: Mapping[str, Wording] = {
    "OVS114": Wording(
        "opdrachten aan de YAML-lezer zijn niet toegestaan",
        ("haal de regel met `%` weg",),
    ),
    "OVS115": Wording(
        "hier begint een tweede document, en een bestand heeft er één",
        ("haal de streep weg, of maak er een nieuw bestand van",),
    ),
    "OVS116": Wording(
        "het anker `&{name}` is niet toegestaan",
        ("haal het anker weg, en schrijf de inhoud uit op elke plaats waar die nodig is",),
    ),
    "OVS117": Wording(
        "de verwijzing `*{name}` is niet toegestaan",
        (
            "schrijf hier de inhoud uit; begint de tekst zelf met een sterretje, zet die dan tussen aanhalingstekens",
        ),
    ),
    "OVS118": Wording(
        "samenvoegen met `<<` is niet toegestaan",
        ("schrijf de inhoud hier uit",),
    ),
    "OVS119": Wording(
        "het YAML-label `{tag}` is niet toegestaan",
        (
            "haal het label weg; begint de tekst zelf met een uitroepteken, zet die dan tussen aanhalingstekens",
        ),
    ),
    "OVS120": Wording(
        "de sleutel is een lijst of een blok, en hoort één woord te zijn",
        ("schrijf voor elke sleutel een eigen regel",),
    ),
    "OVS121": Wording(
        "de sleutel `{key}` staat twee keer in dit blok",
        ("haal een van de twee weg, of voeg ze samen",),
        second="hier staat de sleutel voor het eerst",
    ),
    "OVS122": Wording(
        "`{word}` wordt door sommige YAML-lezers gelezen als waar of onwaar",
        ('schrijf `{ours}`, of `"{word}"` als u het woord zelf bedoelt',),
    ),
    "OVS123": Wording(
        "`{word}` betekent in YAML dat er geen waarde is",
        ('laat de sleutel weg, of schrijf `"{word}"` als u de tekst zelf bedoelt',),
    ),
    "OVS124": Wording(
        "`{text}` wordt door YAML omgerekend naar een ander getal",
        ('schrijf het getal voluit in gewone cijfers, of `"{text}"` als het tekst is',),
    ),
    "OVS125": Wording(
        "`{text}` wordt door sommige YAML-lezers gelezen als één getal",
        ('schrijf `"{text}"`',),
    ),
    "OVS126": Wording(
        "de datum `{text}` bestaat niet",
        ("kijk de maand en de dag na",),
    ),
    "OVS127": Wording(
        "in de datum `{text}` ontbreekt een nul",
        ("schrijf `{complete}`",),
    ),
    "OVS128": Wording(
        "`{text}` is een datum met een tijd, en er wordt met hele dagen gerekend",
        ("schrijf alleen de datum",),
    ),
}
