"""Dutch words of OVS651 to OVS654."""

from collections.abc import Mapping

from overstap_engine.diagnostics.messages.wording import Wording

__all__ = ["WORDINGS"]

WORDINGS: Mapping[str, Wording] = {
    "OVS651": Wording(
        "de map `{folder}` voor `{key}` bestaat niet",
        ("maak de map, of verander de naam in `overstap.yaml`",),
    ),
    "OVS652": Wording(
        "onbekende instelling `{name}`",
        (
            "bedoelde u {candidates}?",
            "kies uit {options}",
        ),
    ),
    "OVS653": Wording(
        "achter `{name}` hoort de naam van een map",
        ("schrijf bijvoorbeeld `{name}: rules`",),
    ),
    "OVS654": Wording(
        "onbekende basis `{name}`",
        ("schrijf `basis: overstap`, of laat de regel weg als u alle feiten zelf beschrijft",),
    ),
}
