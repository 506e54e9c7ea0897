"""OVS613 to OVS623: scenarios that would test nothing, or something else than it seems. The docstrings are the Dutch manual pages."""

from dataclasses import dataclass
from typing import ClassVar

from overstap_engine.diagnostics.finding import Finding, Severity
from overstap_engine.text.span import Span

__all__ = [
    "SCENARIOS_FINDINGS",
    "DuplicateColumn",
    "DuplicateRow",
    "LostStep",
    "NeverForParty",
    "NoExpectation",
    "NoRows",
    "NoSteps",
    "OpensWithAnd",
    "ReservedTag",
    "UnknownColumn",
    "UnusedColumn",
]


@dataclass(frozen=True, slots=True)
class NoSteps(Finding):
    """Een scenario heeft geen stappen.

    ## Wat is er mis
    Onder het scenario staat geen enkele stap.

    ## Waarom
    Een scenario zonder stappen kan niet mislukken, en toetst dus niets.

    ## Fout
        Scenario: Een dag te laat

    ## Goed
        Scenario: Een dag te laat
          Gegeven een leerling die in 2026 naar het mbo gaat
          Als vo op 20 april 2026 kijkt
          Dan is er een signaal AAN-01
    """

    code: ClassVar[str] = "OVS613"


@dataclass(frozen=True, slots=True)
class NoExpectation(Finding):
    """Een scenario verwacht niets.

    ## Wat is er mis
    Geen enkele stap van het scenario begint met `Dan`.

    ## Waarom
    Zonder `Dan` kan het scenario niet mislukken, en toetst het dus niets.

    ## Fout
        Scenario: Een dag te laat
          Als vo op 20 april 2026 kijkt

    ## Goed
        Scenario: Een dag te laat
          Als vo op 20 april 2026 kijkt
          Dan is er een signaal AAN-01
    """

    code: ClassVar[str] = "OVS614"


@dataclass(frozen=True, slots=True)
class LostStep(Finding):
    """Een regel lijkt een stap, maar is er geen.

    ## Wat is er mis
    Vlak onder een kop mag uitleg staan. Deze regel lijkt een stap, maar begint niet met een sleutelwoord
    en telt daarom als uitleg.

    ## Waarom
    De stap wordt niet uitgevoerd, en het scenario kan daardoor slagen terwijl het moest mislukken.

    ## Fout
        Scenario: Een dag te laat
          gegeven een leerling die in 2026 naar het mbo gaat
          Als vo op 20 april 2026 kijkt

    ## Goed
        Scenario: Een dag te laat
          Gegeven een leerling die in 2026 naar het mbo gaat
          Als vo op 20 april 2026 kijkt
    """

    code: ClassVar[str] = "OVS615"

    word: str
    candidates: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class OpensWithAnd(Finding):
    """De eerste stap begint met En, Maar of een sterretje.

    ## Wat is er mis
    De eerste stap van een scenario of achtergrond begint met `Gegeven`, `Als` of `Dan`.

    ## Waarom
    `En` zegt: nog zo een als de vorige. Er is hier geen vorige.

    ## Fout
        Scenario: Een dag te laat
          En een leerling die in 2026 naar het mbo gaat

    ## Goed
        Scenario: Een dag te laat
          Gegeven een leerling die in 2026 naar het mbo gaat
    """

    code: ClassVar[str] = "OVS616"

    word: str


@dataclass(frozen=True, slots=True)
class NoRows(Finding):
    """Een abstract scenario heeft geen rijen.

    ## Wat is er mis
    Onder een `Abstract Scenario` staat `Voorbeelden:` met een tabel van minstens twee rijen: de namen
    van de kolommen, en een rij met waarden.

    ## Waarom
    Een abstract scenario wordt uitgevoerd voor elke rij. Zonder rijen toetst het niets.

    ## Fout
        Abstract Scenario: Aangemeld op <datum>
          Dan is er een signaal AAN-02

    ## Goed
        Abstract Scenario: Aangemeld op <datum>
          Dan is er een signaal AAN-02

          Voorbeelden:
            | datum        |
            | 2 april 2026 |
    """

    code: ClassVar[str] = "OVS617"


@dataclass(frozen=True, slots=True)
class UnknownColumn(Finding):
    """Een kolom tussen punthaken bestaat niet.

    ## Wat is er mis
    Tussen `<` en `>` staat een naam die geen kolom van de voorbeelden is.

    ## Waarom
    Zo'n naam wordt niet ingevuld, en blijft letterlijk in de stap staan.

    ## Fout
        Gegeven een aanmelding met status aangemeld op <datm>
        Voorbeelden:
          | datum        |
          | 2 april 2026 |

    ## Goed
        Gegeven een aanmelding met status aangemeld op <datum>
        Voorbeelden:
          | datum        |
          | 2 april 2026 |
    """

    code: ClassVar[str] = "OVS618"

    name: str
    candidates: tuple[str, ...]
    options: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class UnusedColumn(Finding):
    """Een kolom van de voorbeelden wordt nergens gebruikt.

    ## Wat is er mis
    Geen enkele stap noemt de kolom tussen `<` en `>`.

    ## Waarom
    Alle rijen toetsen dan misschien hetzelfde, terwijl ze verschillend lijken.

    ## Fout
        Gegeven een aanmelding met status aangemeld op 2 april 2026
        Voorbeelden:
          | datum        |
          | 2 april 2026 |

    ## Goed
        Gegeven een aanmelding met status aangemeld op <datum>
        Voorbeelden:
          | datum        |
          | 2 april 2026 |
    """

    code: ClassVar[str] = "OVS619"
    severity: ClassVar[Severity] = Severity.WARNING

    name: str


@dataclass(frozen=True, slots=True)
class DuplicateRow(Finding):
    """Een rij staat twee keer in de voorbeelden.

    ## Wat is er mis
    Twee rijen van hetzelfde scenario zijn gelijk.

    ## Waarom
    De tweede rij toetst niets nieuws. Vaak was er een andere waarde bedoeld.

    ## Fout
        Voorbeelden:
          | datum        |
          | 2 april 2026 |
          | 2 april 2026 |

    ## Goed
        Voorbeelden:
          | datum        |
          | 2 april 2026 |
          | 3 april 2026 |
    """

    code: ClassVar[str] = "OVS620"
    severity: ClassVar[Severity] = Severity.WARNING

    row: str
    first: Span


@dataclass(frozen=True, slots=True)
class DuplicateColumn(Finding):
    """Twee kolommen hebben dezelfde naam.

    ## Wat is er mis
    In de eerste rij van een tabel staat elke naam een keer.

    ## Waarom
    Van twee kolommen met dezelfde naam telt er maar een.

    ## Fout
        Voorbeelden:
          | datum        | datum        |
          | 2 april 2026 | 3 april 2026 |

    ## Goed
        Voorbeelden:
          | aangemeld    | gekeken      |
          | 2 april 2026 | 3 april 2026 |
    """

    code: ClassVar[str] = "OVS621"

    name: str
    first: Span


@dataclass(frozen=True, slots=True)
class ReservedTag(Finding):
    """Een tag betekent voor testprogramma's iets anders.

    ## Wat is er mis
    Een paar woorden hebben voor pytest een eigen betekenis: met `@skip` wordt een scenario overgeslagen,
    en met `@xfail` mag het mislukken.

    ## Waarom
    Een scenario dat wordt overgeslagen of mag mislukken toetst niets, en het verslag is toch groen.

    ## Fout
        @skip
        Scenario: Een dag te laat

    ## Goed
        @later
        Scenario: Een dag te laat
    """

    code: ClassVar[str] = "OVS622"

    name: str


@dataclass(frozen=True, slots=True)
class NeverForParty(Finding):
    """Een stap verwacht dat een signaal er niet is, maar deze partij krijgt dat signaal nooit.

    ## Wat is er mis
    De partij die kijkt, staat niet bij `zichtbaarVoor` van de regel. Bij een abstract scenario geldt dat voor
    elke rij.

    ## Waarom
    Zo'n stap slaagt altijd, ook als het signaal er voor een andere partij wel is. De stap zegt dus niets over
    de voorwaarde van de regel.

    ## Fout
        Als mbo op 20 april 2026 kijkt
        Dan is er geen signaal AAN-07

    ## Goed
        Als vo op 20 april 2026 kijkt
        Dan is er geen signaal AAN-07
        En ziet mbo niets van AAN-07
    """

    code: ClassVar[str] = "OVS623"
    severity: ClassVar[Severity] = Severity.WARNING

    name: str
    party: str
    seen_by: tuple[str, ...]


SCENARIOS_FINDINGS: tuple[type[Finding], ...] = (
    NoSteps,
    NoExpectation,
    LostStep,
    OpensWithAnd,
    NoRows,
    UnknownColumn,
    UnusedColumn,
    DuplicateRow,
    DuplicateColumn,
    ReservedTag,
    NeverForParty,
)
