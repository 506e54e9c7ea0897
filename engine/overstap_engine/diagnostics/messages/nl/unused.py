"""Dutch words of OVS513 to 515."""

from collections.abc import Mapping

from overstap_engine.diagnostics.messages.wording import Wording

__all__ = ["WORDINGS"]

WORDINGS: Mapping[str, Wording] = {
    "OVS513": Wording(
        "parameter `{parameter}` wordt nergens gebruikt",
        ("haal de parameter weg, of gebruik hem als `${parameter}`",),
    ),
    "OVS514": Wording(
        "actie `{action}` wordt door geen regel aanbevolen",
        ("noem de code bij `acties` van een regel, of haal de actie weg",),
    ),
    "OVS515": Wording(
        "afleiding `{fact}` wordt nergens gebruikt",
        ("gebruik `{fact}` in een voorwaarde, of haal de afleiding weg",),
    ),
}
