"""OVS513 to 515: what nothing uses, as warnings. The docstrings are the Dutch manual pages."""

from dataclasses import dataclass
from typing import ClassVar

from overstap_engine.diagnostics.finding import Finding, Severity

__all__ = ["UNUSED_FINDINGS", "UnusedAction", "UnusedDerivedFact", "UnusedParameter"]


@dataclass(frozen=True, slots=True)
class UnusedParameter(Finding):
    """Een parameter wordt nergens gebruikt.

    ## Wat is er mis
    Geen regel, afleiding, actie of moment noemt deze parameter.

    ## Waarom
    Wie de waarde wijzigt, verwacht dat er iets verandert. Dit is een waarschuwing: het regelboek werkt wel.

    ## Fout
        parameters:
          - {id: oudeDatum, type: datum, standaard: "05-01"}

    ## Goed
        als:
          peildatum: {na: $oudeDatum}
    """

    code: ClassVar[str] = "OVS513"
    severity: ClassVar[Severity] = Severity.WARNING

    parameter: str
    """Its id."""


@dataclass(frozen=True, slots=True)
class UnusedAction(Finding):
    """Geen regel raadt deze actie aan.

    ## Wat is er mis
    De actie staat onder `acties`, maar geen regel noemt haar code. Acties met `niveau: organisatie` vallen
    hier niet onder.

    ## Waarom
    Zo'n actie komt bij niemand terecht. Dit is een waarschuwing: het regelboek werkt wel.

    ## Fout
        acties:
          - {code: A058, titel: Bespreek de rechten}

    ## Goed
        regels:
          - {signaal: AAN-02, acties: [A058]}
    """

    code: ClassVar[str] = "OVS514"
    severity: ClassVar[Severity] = Severity.WARNING

    action: str
    """Its code."""


@dataclass(frozen=True, slots=True)
class UnusedDerivedFact(Finding):
    """Een afleiding wordt nergens gebruikt.

    ## Wat is er mis
    Geen regel, actie of andere afleiding kijkt naar dit afgeleide feit.

    ## Waarom
    Misschien is de naam ergens anders geschreven. Dit is een waarschuwing: het regelboek werkt wel.

    ## Fout
        afleidingen:
          - {feit: hulp.nodig, als: {coach.gekoppeld: nee}}

    ## Goed
        regels:
          - signaal: AAN-02
            als: {hulp.nodig: ja}
    """

    code: ClassVar[str] = "OVS515"
    severity: ClassVar[Severity] = Severity.WARNING

    fact: str
    """Its id."""


UNUSED_FINDINGS: tuple[type[Finding], ...] = (UnusedParameter, UnusedAction, UnusedDerivedFact)
