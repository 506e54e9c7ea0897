"""OVS550 to 556: ranges of facts, and the ordinary student. The docstrings are the Dutch manual pages."""

from dataclasses import dataclass
from typing import ClassVar

from overstap_engine.diagnostics.finding import Finding, Severity

__all__ = [
    "BOUNDS_FINDINGS",
    "OrdinaryIncomplete",
    "OrdinaryNotGiven",
    "OrdinaryUsesFact",
    "OutOfRange",
    "RangeMisfit",
    "RangeReversed",
    "StageOrder",
]


@dataclass(frozen=True, slots=True)
class RangeMisfit(Finding):
    """Dit bereik past niet bij wat ervoor staat.

    ## Wat is er mis
    Alleen een getal of datum heeft een bereik. Bij een getal schrijft u `van` en `totEnMet`. Bij een datumfeit schrijft u
    `jarenVoor` en `jarenNa`: hele jaren rond het overstapjaar.

    ## Waarom
    Het bereik zegt welke waarden bij een bewijs worden nagegaan. Bij een keuze staan die al onder `waarden`.

    ## Fout
        plaatsing.niveau:
          type: getal
          bereik: {jarenVoor: 1, jarenNa: 4}

    ## Goed
        plaatsing.niveau:
          type: getal
          bereik: {van: 1, totEnMet: 4}
    """

    code: ClassVar[str] = "OVS550"

    name: str
    """The fact, field or parameter."""
    kind: str
    """Its type, as written."""
    keys: tuple[str, ...]
    """The keys that fit; empty: none do."""


@dataclass(frozen=True, slots=True)
class RangeReversed(Finding):
    """Dit bereik eindigt voordat het begint.

    ## Wat is er mis
    `van` is groter of later dan `totEnMet`.

    ## Waarom
    Er zou geen enkele waarde in passen. Elk dossier zou worden geweigerd, of er is niets om na te gaan.

    ## Fout
        bereik: {van: 4, totEnMet: 1}

    ## Goed
        bereik: {van: 1, totEnMet: 4}
    """

    code: ClassVar[str] = "OVS551"

    name: str
    low: str
    high: str


@dataclass(frozen=True, slots=True)
class OutOfRange(Finding):
    """Deze waarde ligt buiten het bereik van het feit.

    ## Wat is er mis
    De `standaard` van een feit, of een waarde van de gewone leerling, past niet in het `bereik` dat bij het feit staat.

    ## Waarom
    Een dossier met zo'n waarde wordt geweigerd. Dus kan de waarde hier ook niet kloppen, of het bereik is te krap.

    ## Fout
        feiten:
          plaatsing.niveau: {type: getal, bereik: {van: 1, totEnMet: 4}, standaard: 5}

    ## Goed
        feiten:
          plaatsing.niveau: {type: getal, bereik: {van: 1, totEnMet: 4}, standaard: 3}
    """

    code: ClassVar[str] = "OVS552"

    value: str
    name: str
    low: str
    high: str


@dataclass(frozen=True, slots=True)
class OrdinaryNotGiven(Finding):
    """Dit gegeven schrijft u niet op bij de gewone leerling.

    ## Wat is er mis
    Bij `gewoneLeerling` staat een afgeleid feit, of `id` of `overstapjaar`.

    ## Waarom
    Een afgeleid feit rekent het regelboek zelf uit. Het pseudoniem en het overstapjaar vult Overstap in, want een bewijs
    gaat over meer dan één jaar.

    ## Fout
        gewoneLeerling:
          - titel: na de aanmelding
            vanaf: $uitersteAanmelddatum
            feiten: {aanmelding.actief: ja}

    ## Goed
        gewoneLeerling:
          - titel: na de aanmelding
            vanaf: $uitersteAanmelddatum
            feiten:
              aanmeldingen: [{status: aangemeld, datum: 30 dagen voor $uitersteAanmelddatum}]
    """

    code: ClassVar[str] = "OVS553"

    name: str


@dataclass(frozen=True, slots=True)
class OrdinaryUsesFact(Finding):
    """De gewone leerling hangt af van een feit.

    ## Wat is er mis
    Bij `gewoneLeerling` staat een waarde die naar een feit of naar `peildatum` kijkt. Daar mogen alleen vaste waarden,
    datums, parameters en termijnen vanaf een datum of parameter staan.

    ## Waarom
    De gewone leerling is het begin van elk voorbeeld. Er is nog geen ander feit om naar te kijken.

    ## Fout
        feiten:
          start.eersteAanwezigheidOp: 1 dag na start.datum

    ## Goed
        feiten:
          start.eersteAanwezigheidOp: 1 dag na $eersteLesdag
    """

    code: ClassVar[str] = "OVS554"

    name: str
    """The fact, or ``peildatum``."""


@dataclass(frozen=True, slots=True)
class StageOrder(Finding):
    """De stappen van de gewone leerling staan niet op volgorde van dag.

    ## Wat is er mis
    In minstens één overstapjaar, misschien in één regio, begint deze stap niet later dan de stap ervoor.

    ## Waarom
    Elke stap bouwt verder op de vorige. Overstap kijkt per stap van de eerste dag tot de volgende stap.

    ## Fout
        gewoneLeerling:
          - {titel: na de zomer, vanaf: $eersteLesdag, feiten: {doel: mbo}}
          - {titel: na de aanmelding, vanaf: $uitersteAanmelddatum, feiten: {doel: mbo}}

    ## Goed
        gewoneLeerling:
          - {titel: na de aanmelding, vanaf: $uitersteAanmelddatum, feiten: {doel: mbo}}
          - {titel: na de zomer, vanaf: $eersteLesdag, feiten: {doel: mbo}}
    """

    code: ClassVar[str] = "OVS555"
    severity: ClassVar[Severity] = Severity.WARNING

    title: str
    year: int
    """The first overstapjaar in which it is so."""


@dataclass(frozen=True, slots=True)
class OrdinaryIncomplete(Finding):
    """Een verplicht gegeven ontbreekt bij de gewone leerling.

    ## Wat is er mis
    Het gegeven heeft `verplicht: ja`, en de gewone leerling heeft het niet.

    ## Waarom
    Zo'n dossier wordt geweigerd. De gewone leerling moet een dossier zijn dat echt kan bestaan.

    ## Fout
        feiten:
          toestemmingen: [{ontvanger: mbo, status: gegeven}]

    ## Goed
        feiten:
          toestemmingen:
            - {ontvanger: mbo, categorie: begeleiding, status: gegeven, datum: $uitersteAanmelddatum}
    """

    code: ClassVar[str] = "OVS556"

    name: str
    """The fact, or list and field: ``toestemmingen.datum``."""


BOUNDS_FINDINGS: tuple[type[Finding], ...] = (
    RangeMisfit,
    RangeReversed,
    OutOfRange,
    OrdinaryNotGiven,
    OrdinaryUsesFact,
    StageOrder,
    OrdinaryIncomplete,
)
