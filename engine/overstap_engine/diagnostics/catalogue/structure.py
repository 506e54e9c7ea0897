"""OVS2xx: keys and blocks that are missing, unknown or of the wrong shape. The docstrings are the Dutch manual pages.

Fields called ``candidates`` are for *bedoelde u …?*; ``options`` is everything that can stand in that place.
"""

from dataclasses import dataclass
from typing import ClassVar

from overstap_engine.diagnostics.finding import Finding
from overstap_engine.text.span import Span

__all__ = [
    "STRUCTURE_FINDINGS",
    "BlockExpected",
    "ComparisonExpected",
    "EmptyValue",
    "KeysClash",
    "ListExpected",
    "MissingKey",
    "MissingSection",
    "NoDefinition",
    "ParameterWithoutValue",
    "SectionTwice",
    "UnknownKey",
    "UnknownSection",
    "ValueExpected",
]


@dataclass(frozen=True, slots=True)
class UnknownSection(Finding):
    """Dit onderdeel van een regelboek bestaat niet.

    ## Wat is er mis
    Een bestand begint met een sleutel die geen onderdeel van een regelboek is.

    ## Waarom
    Wat eronder staat, wordt niet gelezen. Een regel kan zo ongemerkt wegvallen.

    ## Fout
        regel:
          - signaal: AAN-01

    ## Goed
        regels:
          - signaal: AAN-01
    """

    code: ClassVar[str] = "OVS201"

    name: str
    options: tuple[str, ...]
    candidates: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class UnknownKey(Finding):
    """Deze sleutel bestaat hier niet.

    ## Wat is er mis
    In dit blok staat een sleutel die de regeltaal op deze plaats niet kent.

    ## Waarom
    Een sleutel die niet gelezen wordt, doet niets. Dat merkt u anders pas later.

    ## Fout
        regels:
          - signaal: AAN-01
            titl: Nog niet aangemeld

    ## Goed
        regels:
          - signaal: AAN-01
            titel: Nog niet aangemeld
    """

    code: ClassVar[str] = "OVS202"

    name: str
    where: str
    """The key under which the block stands."""
    options: tuple[str, ...]
    candidates: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class MissingKey(Finding):
    """Een verplichte sleutel ontbreekt.

    ## Wat is er mis
    In dit blok ontbreekt een sleutel die er moet staan.

    ## Waarom
    Zonder deze sleutel is de regel, de actie of het feit niet af.

    ## Fout
        acties:
          - code: A058
            titel: Bespreek de rechten
            niveau: leerling

    ## Goed
        acties:
          - code: A058
            titel: Bespreek de rechten
            rollen: [mentor]
            niveau: leerling
    """

    code: ClassVar[str] = "OVS203"

    key: str
    where: str
    """The key under which the block stands."""


@dataclass(frozen=True, slots=True)
class BlockExpected(Finding):
    """Hier hoort een blok met sleutels.

    ## Wat is er mis
    Er staat een losse waarde of een lijst, en er hoort een blok met sleutels en waarden.

    ## Waarom
    Aan een losse waarde is niet te zien wat ermee bedoeld is.

    ## Fout
        geldig: 2018

    ## Goed
        geldig: {vanaf: 2018}
    """

    code: ClassVar[str] = "OVS204"

    where: str
    """The key behind or under which it stands."""


@dataclass(frozen=True, slots=True)
class ListExpected(Finding):
    """Hier hoort een lijst.

    ## Wat is er mis
    Er staat een losse waarde of een blok, en er hoort een lijst.

    ## Waarom
    Op deze plaats kunnen meer waarden staan. Daarom is het ook bij één waarde een lijst.

    ## Fout
        zichtbaarVoor: vo

    ## Goed
        zichtbaarVoor: [vo]
    """

    code: ClassVar[str] = "OVS205"

    where: str
    """The key behind which it stands."""


@dataclass(frozen=True, slots=True)
class ValueExpected(Finding):
    """Hier hoort één waarde.

    ## Wat is er mis
    Er staat een lijst of een blok, en er hoort één waarde.

    ## Waarom
    Op deze plaats kan maar één ding staan.

    ## Fout
        titel: [Nog niet aangemeld]

    ## Goed
        titel: Nog niet aangemeld
    """

    code: ClassVar[str] = "OVS206"

    where: str
    """The key behind which it stands."""


@dataclass(frozen=True, slots=True)
class EmptyValue(Finding):
    """Hier staat niets.

    ## Wat is er mis
    Achter de sleutel staat geen waarde, of een lege lijst of een leeg blok.

    ## Waarom
    Een lege voorwaarde geldt altijd of nooit, en dat is zelden de bedoeling.

    ## Fout
        als:
          alle: []

    ## Goed
        als:
          alle:
            - doel: mbo
    """

    code: ClassVar[str] = "OVS207"

    where: str
    """The key behind which nothing stands."""


@dataclass(frozen=True, slots=True)
class KeysClash(Finding):
    """Deze twee sleutels gaan niet samen.

    ## Wat is er mis
    In dit blok staan twee sleutels die elkaar uitsluiten.

    ## Waarom
    Er is dan niet te zeggen welke van de twee geldt.

    ## Fout
        binnen: 7 dagen
        uiterlijk: $teldatum

    ## Goed
        uiterlijk: $teldatum
    """

    code: ClassVar[str] = "OVS208"

    key: str
    other: str


@dataclass(frozen=True, slots=True)
class MissingSection(Finding):
    """Een verplicht onderdeel ontbreekt.

    ## Wat is er mis
    In geen van de bestanden staat dit onderdeel.

    ## Waarom
    Elk regelboek heeft een naam en een versie, en noemt de partijen in de keten.

    ## Fout
        feiten:
          …

    ## Goed
        regelboek: {naam: overstap, versie: "2026.1"}
        partijen: [vo, mbo, leerling]
    """

    code: ClassVar[str] = "OVS209"

    key: str


@dataclass(frozen=True, slots=True)
class SectionTwice(Finding):
    """Dit onderdeel staat er twee keer.

    ## Wat is er mis
    De onderdelen `regelboek` en `partijen` horen één keer in de map te staan.

    ## Waarom
    Met twee namen of twee lijsten van partijen is niet duidelijk welke geldt.

    ## Fout
        partijen: [vo, mbo]
        # in een ander bestand
        partijen: [vo, mbo, leerling]

    ## Goed
        partijen: [vo, mbo, leerling]
    """

    code: ClassVar[str] = "OVS210"

    key: str
    first: Span


@dataclass(frozen=True, slots=True)
class NoDefinition(Finding):
    """Deze afleiding zegt niet hoe het feit wordt afgeleid.

    ## Wat is er mis
    Een afleiding heeft precies één van de sleutels `als`, `vroegste`, `laatste`, `nieuwste` en
    `eersteBekende`.

    ## Waarom
    Zonder zo'n sleutel heeft het feit nooit een waarde.

    ## Fout
        afleidingen:
          - feit: aanmelding.actief

    ## Goed
        afleidingen:
          - feit: aanmelding.actief
            als: {doel: mbo}
    """

    code: ClassVar[str] = "OVS211"

    fact: str
    options: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ComparisonExpected(Finding):
    """Hier hoort een vergelijking.

    ## Wat is er mis
    Achter een lijst, `aantal` of `signalen.aantal` staat een losse waarde, of er staat niet hoeveel het
    er moeten zijn.

    ## Waarom
    Bij een lijst moet duidelijk zijn hoeveel onderdelen aan een voorwaarde voldoen, en bij een aantal
    met welk getal u vergelijkt.

    ## Fout
        aanmeldingen: {aantal: {waar: {status: ingetrokken}}}

    ## Goed
        aanmeldingen: {aantal: {waar: {status: ingetrokken}, minstens: 2}}
    """

    code: ClassVar[str] = "OVS212"

    where: str
    """The list or count."""
    options: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ParameterWithoutValue(Finding):
    """Deze parameter heeft geen waarde.

    ## Wat is er mis
    Bij de parameter staat geen `standaard`, geen `perJaar` en geen `perRegio`.

    ## Waarom
    Regels die de parameter gebruiken, kunnen dan nooit iets beslissen.

    ## Fout
        - id: noShowDagen
          type: getal
          omschrijving: Dagen tot melding

    ## Goed
        - id: noShowDagen
          type: getal
          omschrijving: Dagen tot melding
          standaard: 7
    """

    code: ClassVar[str] = "OVS213"

    parameter: str


STRUCTURE_FINDINGS: tuple[type[Finding], ...] = (
    UnknownSection,
    UnknownKey,
    MissingKey,
    BlockExpected,
    ListExpected,
    ValueExpected,
    EmptyValue,
    KeysClash,
    MissingSection,
    SectionTwice,
    NoDefinition,
    ComparisonExpected,
    ParameterWithoutValue,
)
