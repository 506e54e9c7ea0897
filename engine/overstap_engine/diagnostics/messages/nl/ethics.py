"""Dutch words of OVS540 to 542."""

from collections.abc import Mapping

from overstap_engine.diagnostics.messages.wording import Wording

__all__ = ["WORDINGS"]

WORDINGS: Mapping[str, Wording] = {
    "OVS540": Wording(
        "`{word}` oordeelt over een leerling",
        ("schrijf wat nog geregeld moet worden, zoals `nog geen warme overdracht vastgelegd`",),
    ),
    "OVS541": Wording(
        "`{word}` geeft een leerling een cijfer, rang of kans",
        ("schrijf welk feit of welke datum de reden is",),
    ),
    "OVS542": Wording(
        "`{word}` leidt naar handhaving, niet naar hulp",
        ("kies een rol die helpt, of schrijf wat iemand kan aanbieden",),
    ),
}
