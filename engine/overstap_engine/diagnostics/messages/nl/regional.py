"""Dutch words of OVS516 to 519."""

from collections.abc import Mapping

from overstap_engine.diagnostics.messages.wording import Wording

__all__ = ["WORDINGS"]

WORDINGS: Mapping[str, Wording] = {
    "OVS516": Wording(
        "onbekende regio `{region}`",
        (
            "bedoelde u {candidates}?",
            "beschrijf de regio onder `regios` met `id`, `naam` en `bronnen`",
        ),
    ),
    "OVS517": Wording(
        "de dag van moment `{moment}` hangt af van `{name}`, en dat verschilt per leerling",
        ("gebruik een datum of een `$parameter`",),
    ),
    "OVS518": Wording(
        "moment `{moment}` eindigt in overstapjaar {year} voordat het begint",
        ("wissel `van` en `tot`, of kijk de waarden van de parameters na",),
    ),
    "OVS519": Wording(
        "`{parameter}` heeft voor regio `{region}` al een waarde",
        ("haal een van de twee weg",),
        second="hier staat het voor het eerst",
    ),
}
