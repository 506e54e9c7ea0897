"""OVS601 to OVS612: feature files as a whole, and the names and tags in them. The docstrings are the Dutch manual pages."""

from dataclasses import dataclass
from typing import ClassVar

from overstap_engine.diagnostics.finding import Finding
from overstap_engine.text.span import Span

__all__ = [
    "FEATURES_FINDINGS",
    "DuplicateScenario",
    "EnglishKeyword",
    "FeatureMissing",
    "LanguageMissing",
    "LineOutOfPlace",
    "NoScenarios",
    "RaggedRow",
    "ScenarioUnnamed",
    "UnfinishedFeature",
    "UnknownKeyword",
    "UnusableName",
    "UnusableTag",
]


@dataclass(frozen=True, slots=True)
class FeatureMissing(Finding):
    """Er staat geen functionaliteit in het bestand.

    ## Wat is er mis
    Een bestand met scenario's begint met `Functionaliteit:` en een naam. Dit bestand is leeg, of er
    staat alleen uitleg in.

    ## Waarom
    Zonder functionaliteit staat er geen enkel scenario in het bestand, en wordt er niets getoetst.

    ## Fout
        # language: nl

    ## Goed
        # language: nl
        Functionaliteit: Te laat aangemeld
    """

    code: ClassVar[str] = "OVS601"


@dataclass(frozen=True, slots=True)
class LanguageMissing(Finding):
    """Het bestand zegt niet dat het Nederlands is.

    ## Wat is er mis
    De eerste regel van een bestand met scenario's is `# language: nl`. Die ontbreekt, of er staat een
    andere taal.

    ## Waarom
    Zonder die regel lezen andere programma's het bestand als Engels, en dan herkennen ze geen enkel
    scenario.

    ## Fout
        Functionaliteit: Te laat aangemeld

    ## Goed
        # language: nl
        Functionaliteit: Te laat aangemeld
    """

    code: ClassVar[str] = "OVS602"

    language: str


@dataclass(frozen=True, slots=True)
class EnglishKeyword(Finding):
    """Een sleutelwoord is Engels.

    ## Wat is er mis
    De regel begint met het Engelse woord voor een kop of stap. Scenario's zijn hier Nederlands.

    ## Waarom
    In een Nederlands bestand is het Engelse woord geen sleutelwoord. De regel zou dan uitleg zijn, en
    niet worden uitgevoerd.

    ## Fout
        Given een leerling die in 2026 naar het mbo gaat

    ## Goed
        Gegeven een leerling die in 2026 naar het mbo gaat
    """

    code: ClassVar[str] = "OVS603"

    word: str
    dutch: str


@dataclass(frozen=True, slots=True)
class UnknownKeyword(Finding):
    """Een sleutelwoord is verkeerd geschreven.

    ## Wat is er mis
    De regel begint met een woord dat op een sleutelwoord lijkt, maar het niet is. Let ook op de
    hoofdletter, en op de dubbele punt achter een kop.

    ## Waarom
    Alleen regels die met een sleutelwoord beginnen worden uitgevoerd.

    ## Fout
        Gegevn een leerling die in 2026 naar het mbo gaat

    ## Goed
        Gegeven een leerling die in 2026 naar het mbo gaat
    """

    code: ClassVar[str] = "OVS604"

    word: str
    candidates: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class LineOutOfPlace(Finding):
    """Een regel past hier niet.

    ## Wat is er mis
    Op deze plaats kan geen regel staan die zo begint. Een toelichting staat vlak onder een kop, of
    achter een `#`.

    ## Waarom
    Een regel die nergens bij hoort wordt niet uitgevoerd, en iemand kan denken van wel.

    ## Fout
        Dan is er een signaal AAN-02
        en dat klopt

    ## Goed
        # en dat klopt
        Dan is er een signaal AAN-02
    """

    code: ClassVar[str] = "OVS605"

    word: str


@dataclass(frozen=True, slots=True)
class UnfinishedFeature(Finding):
    """Het bestand houdt te vroeg op.

    ## Wat is er mis
    Aan het eind van het bestand is iets nog niet af, zoals een tekstblok tussen drie aanhalingstekens of
    een tag zonder scenario.

    ## Waarom
    Wat niet af is kan niet worden uitgevoerd.

    ## Fout
        Gegeven de volgende feiten:
          '''
          start.datum

    ## Goed
        Gegeven de volgende feiten:
          | feit        | waarde           |
          | start.datum | 31 augustus 2026 |
    """

    code: ClassVar[str] = "OVS606"


@dataclass(frozen=True, slots=True)
class RaggedRow(Finding):
    """Een rij van een tabel heeft meer of minder cellen dan de andere.

    ## Wat is er mis
    Elke rij van een tabel heeft evenveel cellen als de eerste rij. Een lege cel schrijft u als `| |`.

    ## Waarom
    Anders is niet te zien welke waarde bij welke kolom hoort.

    ## Fout
        | datum         | status |
        | 15 april 2026 |

    ## Goed
        | datum         | status     |
        | 15 april 2026 | aangemeld  |
    """

    code: ClassVar[str] = "OVS607"


@dataclass(frozen=True, slots=True)
class NoScenarios(Finding):
    """De functionaliteit heeft geen scenario's.

    ## Wat is er mis
    Onder de functionaliteit staat geen enkel `Scenario:`.

    ## Waarom
    Er wordt dan niets getoetst, en dat valt in een verslag niet op.

    ## Fout
        Functionaliteit: Te laat aangemeld

    ## Goed
        Functionaliteit: Te laat aangemeld

          Scenario: Een dag te laat
    """

    code: ClassVar[str] = "OVS608"


@dataclass(frozen=True, slots=True)
class ScenarioUnnamed(Finding):
    """Een scenario heeft geen naam.

    ## Wat is er mis
    Achter `Scenario:` hoort een naam.

    ## Waarom
    Aan de naam ziet u in het verslag wat er mis is. Van twee scenario's zonder naam draait er bovendien
    maar een.

    ## Fout
        Scenario:

    ## Goed
        Scenario: Een dag te laat aangemeld
    """

    code: ClassVar[str] = "OVS609"


@dataclass(frozen=True, slots=True)
class DuplicateScenario(Finding):
    """Twee scenario's hebben dezelfde naam.

    ## Wat is er mis
    In een bestand heeft elk scenario een eigen naam, ook onder verschillende regels.

    ## Waarom
    Van twee scenario's met dezelfde naam draait er maar een: de andere toetst niets, en het verslag is
    toch groen.

    ## Fout
        Scenario: Te laat aangemeld
        Scenario: Te laat aangemeld

    ## Goed
        Scenario: Een dag te laat aangemeld
        Scenario: Een maand te laat aangemeld
    """

    code: ClassVar[str] = "OVS610"

    name: str
    first: Span


@dataclass(frozen=True, slots=True)
class UnusableName(Finding):
    """De naam van een scenario heeft tekens die niet kunnen.

    ## Wat is er mis
    In een naam staan geen vierkante haken en geen twee dubbele punten achter elkaar.

    ## Waarom
    Met die tekens schrijven testprogramma's zelf op welke test zij bedoelen. Een scenario met die tekens
    is dan niet te kiezen of over te doen.

    ## Fout
        Scenario: Te laat [vo]

    ## Goed
        Scenario: Te laat, gezien door het vo
    """

    code: ClassVar[str] = "OVS611"

    name: str
    part: str


@dataclass(frozen=True, slots=True)
class UnusableTag(Finding):
    """Een tag heeft tekens die niet kunnen.

    ## Wat is er mis
    Een tag is een `@` met daarachter letters, cijfers en streepjes. Hij begint met een letter.

    ## Waarom
    Met een tag kiest u scenario's, zoals met `-m later`. Dat kan alleen met gewone tekens.

    ## Fout
        @_later
        Scenario: Een dag te laat

    ## Goed
        @later
        Scenario: Een dag te laat
    """

    code: ClassVar[str] = "OVS612"

    name: str


FEATURES_FINDINGS: tuple[type[Finding], ...] = (
    FeatureMissing,
    LanguageMissing,
    EnglishKeyword,
    UnknownKeyword,
    LineOutOfPlace,
    UnfinishedFeature,
    RaggedRow,
    NoScenarios,
    ScenarioUnnamed,
    DuplicateScenario,
    UnusableName,
    UnusableTag,
)
