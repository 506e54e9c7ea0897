"""Dutch words of OVS640 to OVS647."""

from collections.abc import Mapping

from overstap_engine.diagnostics.messages.wording import Wording

__all__ = ["WORDINGS"]

WORDINGS: Mapping[str, Wording] = {
    "OVS640": Wording(
        "`{value}` past hier niet; verwacht: {expected}",
        ("verander de waarde; `overstap facts` toont wat een gegeven kan zijn",),
    ),
    "OVS641": Wording(
        "`{value}` is geen datum: {reason}",
        ("schrijf bijvoorbeeld 15 april 2026",),
    ),
    "OVS642": Wording(
        "deze stap kan pas als {what} is genoemd",
        ("zet eerder in het scenario een stap als `{example}`",),
    ),
    "OVS643": Wording(
        "het veld `{name}` staat er twee keer",
        ("haal er een weg, of gebruik twee stappen",),
    ),
    "OVS644": Wording(
        "bij `{name}` ontbreekt {fields}",
        ("noem dat veld ook",),
    ),
    "OVS645": Wording(
        "het dossier `{file}` is niet te gebruiken: {reason}",
        ("dossiers liggen in de map `fixtures` van `overstap.yaml`; elk bestand heeft er een",),
    ),
    "OVS646": Wording(
        "`{fact}` is in dit scenario niet bekend, dus deze stap bewijst niets",
        ("geef het gegeven eerst een waarde",),
    ),
    "OVS647": Wording(
        "`{name}` is een lijst; die kan een scenario niet veranderen",
        ("verander de lijst in het regelboek",),
    ),
}
