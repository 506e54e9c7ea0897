"""Dutch words of OVS601 to OVS612."""

from collections.abc import Mapping

from overstap_engine.diagnostics.messages.wording import Wording

__all__ = ["WORDINGS"]

WORDINGS: Mapping[str, Wording] = {
    "OVS601": Wording(
        "er staat geen functionaliteit in dit bestand",
        ("begin met `Functionaliteit:` en een naam, of haal het bestand weg",),
    ),
    "OVS602": Wording(
        "de eerste regel zegt niet dat dit bestand Nederlands is",
        ("zet `# language: nl` op de eerste regel",),
    ),
    "OVS603": Wording(
        "`{word}` is Engels; dit bestand is Nederlands",
        ("schrijf `{dutch}`",),
    ),
    "OVS604": Wording(
        "`{word}` is geen sleutelwoord",
        (
            "bedoelde u {candidates}?",
            "een stap begint met Gegeven, Als, Dan, En of Maar",
        ),
    ),
    "OVS605": Wording(
        "deze regel past hier niet",
        ("een stap begint met Gegeven, Als, Dan, En of Maar; zet een `#` voor een toelichting",),
    ),
    "OVS606": Wording(
        "het bestand houdt te vroeg op",
        ("sluit een tekstblok met drie aanhalingstekens, en zet onder een tag een scenario",),
    ),
    "OVS607": Wording(
        "deze rij heeft niet evenveel cellen als de eerste rij van de tabel",
        ("zet in elke rij evenveel strepen; een streep in een cel schrijft u met een schuine streep ervoor",),
    ),
    "OVS608": Wording(
        "er staat geen enkel scenario in dit bestand",
        ("zet er een `Scenario:` in, of haal het bestand weg",),
    ),
    "OVS609": Wording(
        "dit scenario heeft geen naam",
        ("zet achter de dubbele punt in een paar woorden wat het scenario laat zien",),
    ),
    "OVS610": Wording(
        "de naam `{name}` heeft een ander scenario in dit bestand al, op regel {first.line}",
        ("geef een van beide een andere naam",),
        second="hier staat de naam voor het eerst",
    ),
    "OVS611": Wording(
        "in de naam van een scenario kan `{part}` niet staan",
        ("gebruik gewone haakjes of een komma",),
    ),
    "OVS612": Wording(
        "`@{name}` kan geen tag zijn",
        ("begin met een letter, en gebruik alleen letters, cijfers en streepjes",),
    ),
}
