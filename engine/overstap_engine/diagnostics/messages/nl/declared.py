"""Dutch words of OVS557 to 563."""

from collections.abc import Mapping

from overstap_engine.diagnostics.messages.wording import Wording

__all__ = ["WORDINGS"]

WORDINGS: Mapping[str, Wording] = {
    "OVS557": Wording(
        "afspraak `{agreement}` kijkt via `{name}` naar signalen",
        ("gebruik alleen feiten, of maak er een belofte van",),
    ),
    "OVS558": Wording(
        "signaal `{signal}` is nooit zichtbaar voor `{party}`, dus kan het hier niet worden beloofd",
        ("noem een ander signaal, of haal `{party}` weg bij `voor`",),
    ),
    "OVS559": Wording(
        "tegenstrijdig zijn minstens twee verschillende {key}",
        ("noem de andere code erbij, of haal dit onderdeel weg",),
    ),
    "OVS560": Wording(
        "`{one}` en `{other}` staan al als tegenstrijdig vermeld",
        ("haal een van de twee weg",),
        second="hier staan ze voor het eerst",
    ),
    "OVS561": Wording(
        "bij `soort: {kind}` hoort `{expected}`",
        ("pas de codes of de soort aan",),
    ),
    "OVS562": Wording(
        "deze bevinding van de soort `{kind}` is al verklaard",
        ("haal een van de twee weg",),
        second="hier staat de eerste verklaring",
    ),
    "OVS563": Wording(
        "onbekende belofte `{promise}`",
        ("bedoelde u {candidates}?", "haal de verklaring weg, of schrijf de belofte op onder `beloften`"),
    ),
}
