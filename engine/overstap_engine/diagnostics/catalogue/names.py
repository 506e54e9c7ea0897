"""OVS3xx: names that are unknown or declared twice. The docstrings are the Dutch manual pages.

Fields called ``candidates`` are for *bedoelde u …?*; ``options`` is everything that can stand in that place.
"""

from dataclasses import dataclass
from typing import ClassVar

from overstap_engine.diagnostics.finding import Finding
from overstap_engine.text.span import Span

__all__ = [
    "NAMES_FINDINGS",
    "DerivedIsInput",
    "DuplicateName",
    "InvalidName",
    "NameClash",
    "ReservedName",
    "UnknownChoice",
    "UnknownFact",
    "UnknownField",
    "UnknownList",
    "UnknownOperator",
    "UnknownParameter",
    "UnknownParty",
    "UnknownUnit",
    "UnknownWord",
]


@dataclass(frozen=True, slots=True)
class UnknownFact(Finding):
    """Dit feit bestaat niet.

    ## Wat is er mis
    De naam is geen feit, lijst of afgeleid feit, en ook geen woord van de regeltaal.

    ## Waarom
    Een regel over een feit dat niet bestaat, zou nooit iets melden.

    ## Fout
        als: {aanmelding.aktief: ja}

    ## Goed
        als: {aanmelding.actief: ja}
    """

    code: ClassVar[str] = "OVS301"

    name: str
    candidates: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class UnknownField(Finding):
    """Dit veld bestaat niet in de lijst.

    ## Wat is er mis
    De lijst heeft geen veld met deze naam.

    ## Waarom
    Een voorwaarde over een veld dat niet bestaat, geldt nooit.

    ## Fout
        aanmeldingen: {minstensEen: {statuss: ontvangen}}

    ## Goed
        aanmeldingen: {minstensEen: {status: ontvangen}}
    """

    code: ClassVar[str] = "OVS302"

    name: str
    list: str
    options: tuple[str, ...]
    candidates: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class UnknownList(Finding):
    """Deze lijst bestaat niet.

    ## Wat is er mis
    Bij `van` staat een lijst die niet in het vocabulaire staat.

    ## Waarom
    Zonder lijst valt er niets af te leiden.

    ## Fout
        vroegste: {van: aanmelding.datum}

    ## Goed
        vroegste: {van: aanmeldingen.datum}
    """

    code: ClassVar[str] = "OVS303"

    name: str
    options: tuple[str, ...]
    candidates: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class UnknownOperator(Finding):
    """Deze vergelijking bestaat niet.

    ## Wat is er mis
    Het woord is geen vergelijking uit de regeltaal.

    ## Waarom
    De voorwaarde is dan niet te lezen.

    ## Fout
        start.datum: {later: peildatum}

    ## Goed
        start.datum: {na: peildatum}
    """

    code: ClassVar[str] = "OVS304"

    name: str
    fact: str
    """The fact, field, list or count it is asked of."""
    options: tuple[str, ...]
    candidates: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class UnknownParameter(Finding):
    """Deze parameter bestaat niet.

    ## Wat is er mis
    Achter het dollarteken staat een naam die niet bij de parameters staat.

    ## Waarom
    De waarde is dan nergens te vinden.

    ## Fout
        peildatum: {na: $teldatm}

    ## Goed
        peildatum: {na: $teldatum}
    """

    code: ClassVar[str] = "OVS305"

    name: str
    """With the dollar sign."""
    candidates: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class UnknownParty(Finding):
    """Deze partij bestaat niet.

    ## Wat is er mis
    De partij staat niet in de lijst `partijen` van het regelboek.

    ## Waarom
    Wie een signaal of feit mag zien, moet vaststaan.

    ## Fout
        zichtbaarVoor: [school]

    ## Goed
        zichtbaarVoor: [vo]
    """

    code: ClassVar[str] = "OVS306"

    name: str
    options: tuple[str, ...]
    candidates: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class UnknownWord(Finding):
    """Dit woord kan hier niet staan.

    ## Wat is er mis
    Achter deze sleutel kunnen maar een paar woorden staan, en dit is er geen van.

    ## Waarom
    Met een ander woord weet niemand wat er bedoeld is.

    ## Fout
        urgentie: heel hoog

    ## Goed
        urgentie: hoog
    """

    code: ClassVar[str] = "OVS307"

    key: str
    word: str
    options: tuple[str, ...]
    candidates: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class UnknownChoice(Finding):
    """Deze waarde hoort niet bij het feit.

    ## Wat is er mis
    Het feit is een keuze, en deze waarde staat niet bij de waarden van het feit.

    ## Waarom
    De voorwaarde zou nooit gelden.

    ## Fout
        doel: mboo

    ## Goed
        doel: mbo
    """

    code: ClassVar[str] = "OVS308"

    value: str
    fact: str
    options: tuple[str, ...]
    candidates: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class UnknownUnit(Finding):
    """Deze eenheid van tijd bestaat niet.

    ## Wat is er mis
    Een termijn telt in dagen, weken, maanden of jaar.

    ## Waarom
    Met een andere eenheid kan niet gerekend worden.

    ## Fout
        binnen: 2 kwartalen

    ## Goed
        binnen: 6 maanden
    """

    code: ClassVar[str] = "OVS309"

    name: str
    options: tuple[str, ...]
    candidates: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class DuplicateName(Finding):
    """Deze naam staat er twee keer.

    ## Wat is er mis
    Twee feiten, regels, acties, parameters of bronnen hebben dezelfde naam, of een lijst noemt iets twee
    keer.

    ## Waarom
    Bij een verwijzing is dan niet te zeggen welke van de twee bedoeld is.

    ## Fout
        acties:
          - {code: A058, …}
          - {code: A058, …}

    ## Goed
        acties:
          - {code: A058, …}
          - {code: A059, …}
    """

    code: ClassVar[str] = "OVS310"

    name: str
    where: str
    """The key under which both stand."""
    first: Span


@dataclass(frozen=True, slots=True)
class DerivedIsInput(Finding):
    """Dit feit is al een gewoon feit.

    ## Wat is er mis
    De afleiding heeft de naam van een feit of lijst uit het vocabulaire.

    ## Waarom
    Een feit wordt óf aangeleverd óf afgeleid. Beide kan niet.

    ## Fout
        afleidingen:
          - feit: start.datum
            eersteBekende: [start.datum, $eersteLesdag]

    ## Goed
        afleidingen:
          - feit: start.verwachtOp
            eersteBekende: [start.datum, $eersteLesdag]
    """

    code: ClassVar[str] = "OVS311"

    name: str
    first: Span


@dataclass(frozen=True, slots=True)
class ReservedName(Finding):
    """Deze naam is een woord van de regeltaal.

    ## Wat is er mis
    De naam is een vast woord uit de regeltaal, of begint met `verantwoordelijk.` of `verantwoordelijkheid.`.

    ## Waarom
    In een voorwaarde is dan niet te zien of het feit bedoeld is. Namen met zo'n begin maakt Overstap zelf.

    ## Fout
        feiten:
          signaal: {type: tekst}

    ## Goed
        feiten:
          melding: {type: tekst}
    """

    code: ClassVar[str] = "OVS312"

    name: str


@dataclass(frozen=True, slots=True)
class InvalidName(Finding):
    """Deze naam heeft tekens die niet kunnen.

    ## Wat is er mis
    Een naam begint met een letter en bestaat uit letters, cijfers, streepjes en punten.

    ## Waarom
    Andere tekens hebben in de regels een eigen betekenis.

    ## Fout
        feiten:
          start datum: {type: datum}

    ## Goed
        feiten:
          start.datum: {type: datum}
    """

    code: ClassVar[str] = "OVS313"

    name: str


@dataclass(frozen=True, slots=True)
class NameClash(Finding):
    """Deze twee namen gaan niet samen in een dossier.

    ## Wat is er mis
    Een feit heet zoals het eerste deel van een ander feit.

    ## Waarom
    In een dossier staat `start.datum` onder `start`. Dan kan `start` niet zelf ook een waarde hebben.

    ## Fout
        feiten:
          start: {type: ja_nee}
          start.datum: {type: datum}

    ## Goed
        feiten:
          start.verschenen: {type: ja_nee}
          start.datum: {type: datum}
    """

    code: ClassVar[str] = "OVS314"

    name: str
    other: str
    first: Span


NAMES_FINDINGS: tuple[type[Finding], ...] = (
    UnknownFact,
    UnknownField,
    UnknownList,
    UnknownOperator,
    UnknownParameter,
    UnknownParty,
    UnknownWord,
    UnknownChoice,
    UnknownUnit,
    DuplicateName,
    DerivedIsInput,
    ReservedName,
    InvalidName,
    NameClash,
)
