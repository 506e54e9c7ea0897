"""OVS630 to OVS639: steps that are no sentence, and names in steps. The docstrings are the Dutch manual pages."""

from dataclasses import dataclass
from typing import ClassVar

from overstap_engine.diagnostics.finding import Finding

__all__ = [
    "STEPS_FINDINGS",
    "AmbiguousName",
    "DerivedFactGiven",
    "ListAsFact",
    "MissingTable",
    "StrayTable",
    "StrayText",
    "UnknownName",
    "UnknownStep",
    "WrongKind",
    "WrongTable",
]


@dataclass(frozen=True, slots=True)
class UnknownStep(Finding):
    """Een stap is geen zin die overstap kent.

    ## Wat is er mis
    Scenario's bestaan uit vaste zinnen waarin u zelf namen en waarden invult. Deze zin hoort daar niet
    bij.

    ## Waarom
    Een zin die overstap niet kent kan het niet uitvoeren.

    ## Fout
        Gegeven een aanmelding met de status aangemeld

    ## Goed
        Gegeven een aanmelding met status aangemeld
    """

    code: ClassVar[str] = "OVS630"

    text: str
    candidates: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class WrongKind(Finding):
    """Een zin staat achter het verkeerde sleutelwoord.

    ## Wat is er mis
    Wat er is begint met `Gegeven`, wanneer en voor wie er wordt gekeken met `Als`, en wat eruit moet
    komen met `Dan`. `En` en `Maar` horen bij de stap ervoor.

    ## Waarom
    Aan het sleutelwoord is te zien of een zin iets vertelt of iets toetst.

    ## Fout
        Gegeven is er een signaal AAN-02

    ## Goed
        Dan is er een signaal AAN-02
    """

    code: ClassVar[str] = "OVS631"

    text: str
    written: str
    belongs: str


@dataclass(frozen=True, slots=True)
class StrayTable(Finding):
    """Er staat een tabel onder een stap die er geen gebruikt.

    ## Wat is er mis
    Alleen zinnen die met een dubbele punt eindigen gebruiken een tabel.

    ## Waarom
    Deze tabel zou worden genegeerd: wat erin staat wordt niet getoetst.

    ## Fout
        Gegeven de start.datum is 31 augustus 2026
          | start.verschenen | nee |

    ## Goed
        Gegeven de volgende feiten:
          | feit             | waarde           |
          | start.datum      | 31 augustus 2026 |
          | start.verschenen | nee              |
    """

    code: ClassVar[str] = "OVS632"


@dataclass(frozen=True, slots=True)
class StrayText(Finding):
    """Er staat een tekstblok onder een stap.

    ## Wat is er mis
    Geen enkele zin gebruikt een tekstblok tussen drie aanhalingstekens.

    ## Waarom
    Dit tekstblok zou worden genegeerd.

    ## Fout
        Gegeven de start.datum is 31 augustus 2026
          '''
          volgens de school
          '''

    ## Goed
        # volgens de school
        Gegeven de start.datum is 31 augustus 2026
    """

    code: ClassVar[str] = "OVS633"


@dataclass(frozen=True, slots=True)
class MissingTable(Finding):
    """Onder een stap ontbreekt een tabel.

    ## Wat is er mis
    Een zin die met een dubbele punt eindigt vraagt een tabel op de regels eronder.

    ## Waarom
    Zonder tabel zegt de stap niets.

    ## Fout
        Gegeven de volgende feiten:

    ## Goed
        Gegeven de volgende feiten:
          | feit        | waarde           |
          | start.datum | 31 augustus 2026 |
    """

    code: ClassVar[str] = "OVS634"


@dataclass(frozen=True, slots=True)
class WrongTable(Finding):
    """Een tabel heeft andere kolommen dan de stap vraagt.

    ## Wat is er mis
    De eerste rij van een tabel noemt de kolommen die de stap vraagt.

    ## Waarom
    Zonder die rij zou de eerste rij met waarden ongemerkt wegvallen.

    ## Fout
        Gegeven de volgende feiten:
          | start.datum | 31 augustus 2026 |

    ## Goed
        Gegeven de volgende feiten:
          | feit        | waarde           |
          | start.datum | 31 augustus 2026 |
    """

    code: ClassVar[str] = "OVS635"

    expected: str


@dataclass(frozen=True, slots=True)
class UnknownName(Finding):
    """Een naam in een stap bestaat niet.

    ## Wat is er mis
    Een stap noemt een signaal, actie, gegeven of iets anders dat het regelboek niet heeft.

    ## Waarom
    Een stap als `is er geen signaal` met een schrijffout zou altijd goed gaan, en niets toetsen.

    ## Fout
        Dan is er geen signaal AAN-O2

    ## Goed
        Dan is er geen signaal AAN-02
    """

    code: ClassVar[str] = "OVS636"

    what: str
    name: str
    candidates: tuple[str, ...]
    options: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class AmbiguousName(Finding):
    """Een omschrijving past bij meer dan een ding.

    ## Wat is er mis
    Twee of meer dingen in het regelboek hebben deze omschrijving.

    ## Waarom
    Dan is niet te zien welke u bedoelt.

    ## Fout
        Gegeven de status is actief

    ## Goed
        Gegeven de leerling.status is actief
    """

    code: ClassVar[str] = "OVS637"

    name: str


@dataclass(frozen=True, slots=True)
class DerivedFactGiven(Finding):
    """Een scenario geeft een gegeven dat het regelboek zelf afleidt.

    ## Wat is er mis
    Dit gegeven volgt uit andere gegevens. Een scenario noemt die andere gegevens.

    ## Waarom
    Zo wordt ook getoetst of het gegeven goed wordt afgeleid.

    ## Fout
        Gegeven de aanmelding.actief is ja

    ## Goed
        Gegeven een aanmelding met status aangemeld
    """

    code: ClassVar[str] = "OVS638"

    name: str


@dataclass(frozen=True, slots=True)
class ListAsFact(Finding):
    """Een lijst staat waar een enkel gegeven hoort.

    ## Wat is er mis
    Van een lijst zijn er meer. Die geeft u met een tabel, of met een zin per stuk.

    ## Waarom
    Een lijst heeft geen enkele waarde.

    ## Fout
        Gegeven de aanmeldingen is aangemeld

    ## Goed
        Gegeven deze aanmeldingen:
          | status    |
          | aangemeld |
    """

    code: ClassVar[str] = "OVS639"

    name: str


STEPS_FINDINGS: tuple[type[Finding], ...] = (
    UnknownStep,
    WrongKind,
    StrayTable,
    StrayText,
    MissingTable,
    WrongTable,
    UnknownName,
    AmbiguousName,
    DerivedFactGiven,
    ListAsFact,
)
