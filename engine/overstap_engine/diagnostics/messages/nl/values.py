"""Dutch words of OVS42x and OVS43x."""

from collections.abc import Mapping

from overstap_engine.diagnostics.messages.wording import Wording

__all__ = ["WORDINGS"]

WORDINGS: Mapping[str, Wording] = {
    "OVS421": Wording(
        "bij `{fact}` hoort `ja` of `nee`, geen `{value}`",
        ("schrijf `ja` of `nee`, met kleine letters",),
    ),
    "OVS422": Wording(
        "bij `{fact}` hoort een geheel getal, geen `{value}`",
        ("schrijf het getal in cijfers, zoals `7`",),
    ),
    "OVS423": Wording(
        "bij `{fact}` hoort een datum, geen `{value}`",
        (
            "bedoelde u {candidates}?",
            "schrijf jaar-maand-dag, zoals `2026-09-01`",
        ),
    ),
    "OVS424": Wording(
        "bij `{fact}` hoort een maand en een dag, geen `{value}`",
        ('schrijf maand-dag, zoals `"04-01"` voor 1 april',),
    ),
    "OVS425": Wording(
        "de dag `{value}` bestaat niet",
        ("de laatste dag van die maand is `{last}`",),
    ),
    "OVS426": Wording(
        "bij `{where}` hoort een jaartal, geen `{value}`",
        ("schrijf het jaar in vier cijfers, tussen 1000 en 3000, zoals `2026`",),
    ),
    "OVS427": Wording(
        "`{value}` is niet te lezen als datum",
        (
            "schrijf een datum zoals `2026-09-01`, een datumfeit, `peildatum`, een `$parameter`, of bijvoorbeeld `14 dagen voor $teldatum`",
        ),
    ),
    "OVS428": Wording(
        "`{value}` is geen termijn",
        ("schrijf een getal en een eenheid, zoals `7 dagen` of `2 weken`",),
    ),
    "OVS429": Wording(
        "`{value}` staat tussen aanhalingstekens, en bij `{fact}` hoort geen tekst",
        ("haal de aanhalingstekens weg: `{value}`",),
    ),
    "OVS430": Wording(
        "de regel geldt tot {last}, maar pas vanaf {first}",
        ("wissel de jaren om",),
    ),
}
