"""Dutch words of OVS101 to OVS113."""

from collections.abc import Mapping

from overstap_engine.diagnostics.messages.wording import Wording

__all__ = ["WORDINGS"]

WORDINGS: Mapping[str, Wording] = {
    "OVS101": Wording(
        "het bestand is niet opgeslagen als UTF-8: gevonden is `{found}`",
        ("sla het bestand opnieuw op en kies de codering UTF-8",),
    ),
    "OVS102": Wording(
        "hier staat een onzichtbaar teken, `{character}`",
        ("haal het teken weg, of typ het woord opnieuw",),
    ),
    "OVS103": Wording(
        "het bestand is groter dan {limit} KiB",
        ("verdeel de inhoud over meer bestanden",),
    ),
    "OVS104": Wording(
        "hier staan meer dan {limit} lijsten en blokken in elkaar",
        ("kijk of ergens een haakje ontbreekt, of maak van een deel een afleiding",),
    ),
    "OVS105": Wording(
        "vanaf hier is dit geen geldige YAML",
        ("vergelijk deze plaats met een bestand dat wel werkt",),
    ),
    "OVS106": Wording(
        "het aanhalingsteken `{quote}` wordt niet gesloten",
        ("zet hetzelfde teken aan het eind van de tekst",),
    ),
    "OVS107": Wording(
        "hier ontbreekt een komma of het sluithaakje `{closing}`",
        ("zet er een komma of `{closing}` bij",),
        second="hier begint de lijst of het blok",
    ),
    "OVS108": Wording(
        "hier staat een tab, en in YAML springt u in met spaties",
        ("vervang de tab door twee spaties",),
    ),
    "OVS109": Wording(
        "hier staat een dubbele punt waar geen sleutel kan staan",
        ("zet de tekst tussen aanhalingstekens, of kijk of de regel te ver inspringt",),
    ),
    "OVS110": Wording(
        "de inspringing klopt hier niet",
        ("zet sleutels of streepjes die bij elkaar horen recht onder elkaar",),
    ),
    "OVS111": Wording(
        "het teken `{character}` kan hier niet staan",
        ("zet de hele tekst tussen aanhalingstekens, of haal het teken weg",),
    ),
    "OVS112": Wording(
        "na het sluitende aanhalingsteken of haakje staat nog tekst",
        ("zet de hele tekst tussen aanhalingstekens, ook het begin",),
    ),
    "OVS113": Wording(
        "deze backslash begint een teken dat niet bestaat",
        ("gebruik enkele aanhalingstekens, of schrijf twee backslashes",),
    ),
}
