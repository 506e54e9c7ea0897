"""Dutch words of OVS5xx."""

from collections.abc import Mapping

from overstap_engine.diagnostics.messages.wording import Wording

__all__ = ["WORDINGS"]

WORDINGS: Mapping[str, Wording] = {
    "OVS501": Wording(
        "signaal `{signal}` bestaat niet",
        (
            "bedoelde u {candidates}?",
            "`overstap rules` toont alle codes",
        ),
    ),
    "OVS502": Wording(
        "actie `{action}` bestaat niet",
        (
            "bedoelde u {candidates}?",
            "`overstap actions` toont alle codes; een nieuwe actie beschrijft u onder `acties`",
        ),
    ),
    "OVS503": Wording(
        "bron `{source}` bestaat niet",
        (
            "bedoelde u {candidates}?",
            "beschrijf de bron onder `bronnen` met `id`, `titel` en `uitgever`",
        ),
    ),
    "OVS504": Wording(
        "dit hangt in een kring van zichzelf af: {path}",
        ("haal één stap uit de kring weg",),
    ),
    "OVS505": Wording(
        "`{{{name}}}` in `{key}` noemt niets dat daar een waarde heeft",
        (
            "bedoelde u {candidates}?",
            "tussen accolades staat in `omdat` een feit, een `$parameter` of `peildatum`, en in `omschrijving` een `$parameter`",
        ),
    ),
    "OVS506": Wording(
        "in `{key}` staat een losse accolade `{brace}`",
        ("schrijf een waarde als `{{feit}}`, met aan beide kanten een accolade",),
    ),
    "OVS507": Wording(
        "parameter `{parameter}` heeft niet voor elk overstapjaar een waarde",
        ('voeg `standaard` toe, voor een datum bijvoorbeeld "04-01"',),
    ),
    "OVS508": Wording(
        "actie `{action}` is er voor de organisatie, niet voor één leerling",
        ("noem een actie met `niveau: leerling`",),
    ),
    "OVS509": Wording(
        "`{party}` mag signaal `{signal}` zien, maar het is voor `{party}` nooit te beslissen zonder {facts}",
        ("haal `{party}` weg bij `zichtbaarVoor`, of gebruik feiten die `{party}` kan zien",),
    ),
    "OVS510": Wording(
        "`{name}` kan onbekend zijn en hoort niet in `alleenAls` van het regelboek",
        ("gebruik een feit met `standaard` en `delen: wettelijk`",),
    ),
    "OVS511": Wording(
        "`{name}` gaat over {topic}, en dat mag in geen regelboek staan",
        ("haal dit weg; beschrijf de hulp die iemand nodig heeft, niet wie iemand is",),
    ),
    "OVS512": Wording(
        "regel `{signal}` kijkt naar {facts}, en een `verantwoording` ontbreekt",
        ("schrijf bij `verantwoording` waarom dit objectief gerechtvaardigd is",),
    ),
}
