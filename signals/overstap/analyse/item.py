"""What an analysis reports: one statement about the rules with its verdict."""

from dataclasses import dataclass, field
from typing import Final

from overstap.analyse.example import Example
from overstap.analyse.verdict import Verdict
from overstap.analyse.wording import scope_words
from overstap_engine.text.span import NOWHERE, Span

__all__ = ["KINDS", "Item"]

KINDS: Final = {
    "gewoneLeerling": "De gewone leerling",
    "nooit": "Regels die nooit een signaal kunnen geven",
    "zonderGevolg": "Voorwaarden die nooit verschil maken",
    "altijdSamen": "Regels die altijd samen een signaal geven",
    "dubbel": "Regels die hetzelfde zeggen",
    "tegenstrijdig": "Adviezen die niet samengaan",
    "belofte": "Beloften",
    "privacy": "Wat een partij niet mag zien",
}
"""Kinds of analysis, in the order in which they are reported, with their heading."""


@dataclass(frozen=True, slots=True)
class Item:
    """One statement. It is a finding when someone must resolve or explain it."""

    kind: str
    """One of ``KINDS``."""
    codes: tuple[str, ...]
    """Rules, actions, promises, parties it is about, in the order of the sentence."""
    verdict: Verdict
    sentence: str
    """Plain Dutch, one or two sentences."""
    parties: tuple[str, ...]
    """To whom it applies; ``()``: whoever may see the signals."""
    region: str | None
    """None: landelijk."""
    year: int
    """The overstapjaar."""
    finding: bool
    part: str = ""
    """The fact or list that a condition asks about (``zonderGevolg``)."""
    details: tuple[str, ...] = ()
    """Parts that clash, agreements and parameters that the verdict leans on."""
    example: Example | None = None
    expectation: str = ""
    """What follows on ``Dan`` when the example is saved as a scenario."""
    explained: str = ""
    """``waarom`` of the ``verklaard`` entry; a finding with it need not be resolved."""
    span: Span = field(default=NOWHERE, compare=False)

    @property
    def scope(self) -> str:
        """``vo-school en mbo, landelijk, overstapjaar 2026``."""
        return scope_words(self.parties, self.region, self.year)

    @property
    def open(self) -> bool:
        """A finding that nobody has explained."""
        return self.finding and not self.explained
