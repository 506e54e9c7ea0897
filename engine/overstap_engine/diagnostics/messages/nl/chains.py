"""Dutch words of OVS530."""

from collections.abc import Mapping

from overstap_engine.diagnostics.messages.wording import Wording

__all__ = ["WORDINGS"]

WORDINGS: Mapping[str, Wording] = {
    "OVS530": Wording(
        "`{name}` staat aan het eind van een keten van {steps} stappen; hoogstens {most} is nog uit te leggen",
        ("laat stappen weg door ze in één voorwaarde te schrijven",),
    ),
}
