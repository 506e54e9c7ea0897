"""Dutch words of OVS550 to 556."""

from collections.abc import Mapping

from overstap_engine.diagnostics.messages.wording import Wording

__all__ = ["WORDINGS"]

WORDINGS: Mapping[str, Wording] = {
    "OVS550": Wording(
        "dit bereik past niet bij `{name}`, want dat heeft type `{kind}`",
        ("schrijf {keys}", "laat het bereik weg"),
    ),
    "OVS551": Wording(
        "het bereik van `{name}` loopt van `{low}` tot en met `{high}`, dus past er niets in",
        ("wissel de twee waarden",),
    ),
    "OVS552": Wording(
        "`{value}` ligt buiten het bereik van `{name}`: {low} tot en met {high}",
        ("kies een andere waarde, of maak het `bereik` bij het feit ruimer",),
    ),
    "OVS553": Wording(
        "`{name}` schrijft u niet op bij de gewone leerling, want Overstap vult het zelf in",
        ("haal dit weg; schrijf bij een afleiding de feiten op waar zij uit volgt",),
    ),
    "OVS554": Wording(
        "een waarde van de gewone leerling hangt af van `{name}`",
        ("gebruik een vaste waarde, een `$parameter`, of een termijn vanaf een van die twee",),
    ),
    "OVS555": Wording(
        "de stap `{title}` van de gewone leerling begint in overstapjaar {year} niet na de vorige stap",
        ("zet de stappen op volgorde van dag, of kijk de parameters bij `vanaf` na",),
    ),
    "OVS556": Wording(
        "bij de gewone leerling ontbreekt `{name}`, en dat is verplicht",
        ("vul het aan",),
    ),
}
