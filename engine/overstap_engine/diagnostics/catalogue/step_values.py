"""OVS640 to OVS647: values in steps. The docstrings are the Dutch manual pages."""

from dataclasses import dataclass
from typing import ClassVar

from overstap_engine.diagnostics.finding import Finding

__all__ = [
    "STEP_VALUES_FINDINGS",
    "DossierUnreadable",
    "FieldLacking",
    "FieldTwice",
    "FixedParameter",
    "ProvesNothing",
    "SaidTooLate",
    "WrongDate",
    "WrongValue",
]


@dataclass(frozen=True, slots=True)
class WrongValue(Finding):
    """Een waarde past niet.

    ## Wat is er mis
    Een stap heeft een waarde van een andere soort dan hier hoort, zoals een woord waar een getal hoort.

    ## Waarom
    Overstap raadt niet wat u bedoelt.

    ## Fout
        Gegeven de start.verschenen is misschien

    ## Goed
        Gegeven de start.verschenen is nee
    """

    code: ClassVar[str] = "OVS640"

    value: str
    expected: str


@dataclass(frozen=True, slots=True)
class WrongDate(Finding):
    """Een datum bestaat niet of is niet duidelijk.

    ## Wat is er mis
    Een datum schrijft u als 15 april 2026, 15-4-2026 of 2026-04-15, met het jaar in vier cijfers.

    ## Waarom
    Een dag die niet bestaat, of die op twee manieren is te lezen, kan niemand toetsen.

    ## Fout
        Als vo op 31 april 2026 kijkt

    ## Goed
        Als vo op 30 april 2026 kijkt
    """

    code: ClassVar[str] = "OVS641"

    value: str
    reason: str


@dataclass(frozen=True, slots=True)
class SaidTooLate(Finding):
    """Een stap heeft iets nodig dat nog niet is gezegd.

    ## Wat is er mis
    Voor deze stap moet het scenario al iets hebben genoemd, zoals het overstapjaar of de dag waarop
    wordt gekeken.

    ## Waarom
    Overstap vult zelf niets in: ook niet de datum van vandaag.

    ## Fout
        Dan is er een signaal AAN-02

    ## Goed
        Gegeven een leerling die in 2026 naar het mbo gaat
        Als vo op 20 april 2026 kijkt
        Dan is er een signaal AAN-02
    """

    code: ClassVar[str] = "OVS642"

    what: str
    example: str


@dataclass(frozen=True, slots=True)
class FieldTwice(Finding):
    """Een stap noemt hetzelfde veld twee keer.

    ## Wat is er mis
    Een rij van een lijst heeft elk veld een keer.

    ## Waarom
    Van twee waarden is niet te zien welke geldt.

    ## Fout
        Gegeven in de lijst aanmeldingen staat status aangemeld en status ingetrokken

    ## Goed
        Gegeven in de lijst aanmeldingen staat status ingetrokken
    """

    code: ClassVar[str] = "OVS643"

    name: str


@dataclass(frozen=True, slots=True)
class FieldLacking(Finding):
    """Een rij van een lijst mist een verplicht veld.

    ## Wat is er mis
    Sommige velden van een lijst moeten altijd bekend zijn.

    ## Waarom
    Zonder dat veld kan het regelboek niets met de rij.

    ## Fout
        Gegeven in de lijst toestemmingen staat status gegeven

    ## Goed
        Gegeven toestemming aan mbo voor begeleiding is gegeven op 1 maart 2026
    """

    code: ClassVar[str] = "OVS644"

    name: str
    fields: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class DossierUnreadable(Finding):
    """Een dossier is niet te gebruiken.

    ## Wat is er mis
    Een stap noemt een bestand dat er niet is, dat niet in de map met dossiers ligt, of waarin niet
    precies een goed dossier staat.

    ## Waarom
    Zonder dossier weet het scenario niets over de leerling.

    ## Fout
        Gegeven het dossier "../voorbeeld.json"

    ## Goed
        Gegeven het dossier "voorbeeld.json"
    """

    code: ClassVar[str] = "OVS645"

    file: str
    reason: str


@dataclass(frozen=True, slots=True)
class ProvesNothing(Finding):
    """Een stap bewijst niets.

    ## Wat is er mis
    De stap vergelijkt met en zonder een gegeven, maar het scenario noemt dat gegeven niet.

    ## Waarom
    Met en zonder is dan altijd gelijk.

    ## Fout
        Gegeven een leerling die in 2026 naar het mbo gaat
        Dan ziet mbo hetzelfde als zonder vo.cluster

    ## Goed
        Gegeven een leerling die in 2026 naar het mbo gaat
        En de vo.cluster is 4
        Dan ziet mbo hetzelfde als zonder vo.cluster
    """

    code: ClassVar[str] = "OVS646"

    fact: str


@dataclass(frozen=True, slots=True)
class FixedParameter(Finding):
    """Een scenario kan deze parameter niet veranderen.

    ## Wat is er mis
    Een scenario kan een parameter met een datum of een getal veranderen, niet een lijst.

    ## Waarom
    Een lijst past niet in een zin.

    ## Fout
        Gegeven de parameter actieveStatussen is aangemeld

    ## Goed
        Gegeven de parameter uitersteAanmelddatum is 1 mei 2026
    """

    code: ClassVar[str] = "OVS647"

    name: str


STEP_VALUES_FINDINGS: tuple[type[Finding], ...] = (
    WrongValue,
    WrongDate,
    SaidTooLate,
    FieldTwice,
    FieldLacking,
    DossierUnreadable,
    ProvesNothing,
    FixedParameter,
)
