"""Dutch words of OVS613 to OVS623."""

from collections.abc import Mapping

from overstap_engine.diagnostics.messages.wording import Wording

__all__ = ["WORDINGS"]

WORDINGS: Mapping[str, Wording] = {
    "OVS613": Wording(
        "dit scenario heeft geen stappen",
        ("voeg stappen toe met Gegeven, Als en Dan",),
    ),
    "OVS614": Wording(
        "dit scenario heeft geen stap met Dan en kan dus niet mislukken",
        ("zeg met `Dan` wat er uit moet komen",),
    ),
    "OVS615": Wording(
        "deze regel lijkt een stap, maar wordt niet uitgevoerd",
        (
            "bedoelde u {candidates}?",
            "begin een stap met Gegeven, Als, Dan, En of Maar, en uitleg met een ander woord",
        ),
    ),
    "OVS616": Wording(
        "de eerste stap kan niet met `{word}` beginnen",
        ("begin met Gegeven, Als of Dan",),
    ),
    "OVS617": Wording(
        "hier staan geen voorbeelden, dus wordt er niets uitgevoerd",
        ("zet onder `Voorbeelden:` een rij met namen en minstens een rij met waarden",),
    ),
    "OVS618": Wording(
        "`<{name}>` is geen kolom van de voorbeelden",
        (
            "bedoelde u {candidates}?",
            "kies uit {options}",
            "zet een kolom met die naam in de voorbeelden",
        ),
    ),
    "OVS619": Wording(
        "de kolom `{name}` komt in geen enkele stap voor",
        ("gebruik `<{name}>` in een stap, of haal de kolom weg",),
    ),
    "OVS620": Wording(
        "de rij `{row}` staat er al, op regel {first.line}",
        ("verander een waarde, of haal de rij weg",),
        second="hier staat de rij voor het eerst",
    ),
    "OVS621": Wording(
        "de kolom `{name}` staat er al",
        ("geef een van beide een andere naam",),
        second="hier staat de naam voor het eerst",
    ),
    "OVS622": Wording(
        "`@{name}` verandert hoe het scenario wordt getoetst",
        ("kies een ander woord, of haal het scenario weg",),
    ),
    "OVS623": Wording(
        "deze stap slaagt altijd: `{party}` krijgt het signaal `{name}` nooit",
        ("laat {seen_by} kijken, of schrijf `ziet {party} niets van {name}`",),
    ),
}
