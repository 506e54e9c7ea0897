"""OVS516 to 519: regions and the calendar. The docstrings are the Dutch manual pages."""

from dataclasses import dataclass
from typing import ClassVar

from overstap_engine.diagnostics.finding import Finding
from overstap_engine.text.span import Span

__all__ = ["REGIONAL_FINDINGS", "MomentUsesFact", "RegionalValuesTwice", "ReversedMoment", "UnknownRegion"]


@dataclass(frozen=True, slots=True)
class UnknownRegion(Finding):
    """Deze regio bestaat niet.

    ## Wat is er mis
    Een actie, moment of parameter noemt een regio die nergens onder `regios` staat. Staat er in de hele map geen
    `regios`, dan is een regio bekend zodra een parameter er bij `perRegio` een waarde voor heeft.

    ## Waarom
    Niemand kan deze regio kiezen, dus het aanbod of de datum zou nooit te zien zijn.

    ## Fout
        acties:
          - code: A169
            regios: [utrect]

    ## Goed
        regios:
          - {id: utrecht, naam: Regio Utrecht, bronnen: [{bron: handreiking-2020}]}
        acties:
          - code: A169
            regios: [utrecht]
    """

    code: ClassVar[str] = "OVS516"

    region: str
    """As written."""
    candidates: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class MomentUsesFact(Finding):
    """Een moment in de kalender hangt af van een feit.

    ## Wat is er mis
    Bij `op`, `van` of `tot` staat een feit, een afleiding of `peildatum`. Daar mogen alleen datums en
    parameters staan.

    ## Waarom
    De kalender is voor iedereen in een jaar en regio gelijk. Een feit verschilt van leerling tot leerling.

    ## Fout
        momenten:
          - id: eersteDag
            op: start.datum

    ## Goed
        momenten:
          - id: eersteDag
            op: $eersteLesdag
    """

    code: ClassVar[str] = "OVS517"

    moment: str
    """Its id."""
    name: str
    """The fact, or ``peildatum``."""


@dataclass(frozen=True, slots=True)
class ReversedMoment(Finding):
    """Een moment in de kalender eindigt voordat het begint.

    ## Wat is er mis
    In minstens één overstapjaar, misschien in één regio, ligt `tot` vóór `van`.

    ## Waarom
    Zo'n periode bestaat niet en kan niet in een agenda staan.

    ## Fout
        momenten:
          - id: zomer
            van: $eersteLesdag
            tot: $eindeSchooljaar

    ## Goed
        momenten:
          - id: zomer
            van: $eindeSchooljaar
            tot: $eersteLesdag
    """

    code: ClassVar[str] = "OVS518"

    moment: str
    """Its id."""
    year: int
    """The first overstapjaar in which it is so."""


@dataclass(frozen=True, slots=True)
class RegionalValuesTwice(Finding):
    """Deze regio heeft al waarden voor deze parameter.

    ## Wat is er mis
    Onder `regios` staat een waarde voor een parameter die bij `perRegio` ook al een waarde voor die regio heeft.

    ## Waarom
    Niet te zeggen is welke van de twee geldt.

    ## Fout
        parameters:
          - id: eersteLesdag
            perRegio: {utrecht: {standaard: "08-24"}}
        regios:
          - id: utrecht
            parameters: {eersteLesdag: {standaard: "08-31"}}

    ## Goed
        regios:
          - id: utrecht
            parameters: {eersteLesdag: {standaard: "08-31"}}
    """

    code: ClassVar[str] = "OVS519"

    parameter: str
    """Its id."""
    region: str
    first: Span


REGIONAL_FINDINGS: tuple[type[Finding], ...] = (
    UnknownRegion,
    MomentUsesFact,
    ReversedMoment,
    RegionalValuesTwice,
)
