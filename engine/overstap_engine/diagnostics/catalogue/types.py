"""OVS40x and OVS41x: comparisons, facts, fields and parameters that do not fit each other. The docstrings are the Dutch manual pages.

Fields called ``candidates`` are for *bedoelde u …?*; ``options`` is everything that can stand in that place.
"""

from dataclasses import dataclass
from typing import ClassVar

from overstap_engine.diagnostics.finding import Finding

__all__ = [
    "TYPES_FINDINGS",
    "FactInBody",
    "FactMisfit",
    "FactOperatorOnList",
    "FieldAsOperand",
    "FieldMisfit",
    "ListAsOperand",
    "ListOperatorOnFact",
    "NotAField",
    "OperatorMisfit",
    "ParameterMisfit",
    "ParameterValueMisfit",
]


@dataclass(frozen=True, slots=True)
class OperatorMisfit(Finding):
    """Deze vergelijking past niet bij het feit.

    ## Wat is er mis
    De vergelijking is voor een ander soort feit. Met `voor` en `na` vergelijkt u datums, met `minstens`
    getallen.

    ## Waarom
    Een keuze of een ja/nee-feit heeft geen volgorde.

    ## Fout
        doel: {voor: 2026-01-01}

    ## Goed
        start.datum: {voor: 2026-01-01}
    """

    code: ClassVar[str] = "OVS401"

    operator: str
    fact: str
    kind: str
    """The type of the fact."""
    options: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ListOperatorOnFact(Finding):
    """Deze vergelijking is alleen voor lijsten.

    ## Wat is er mis
    Woorden als `minstensEen` en `aantal` gaan over de onderdelen van een lijst. Dit is een los feit of
    een veld.

    ## Waarom
    Een los feit heeft geen onderdelen.

    ## Fout
        doel: {minstensEen: {status: ontvangen}}

    ## Goed
        aanmeldingen: {minstensEen: {status: ontvangen}}
    """

    code: ClassVar[str] = "OVS402"

    operator: str
    fact: str
    options: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class FactOperatorOnList(Finding):
    """Deze vergelijking is niet voor lijsten.

    ## Wat is er mis
    Een lijst heeft geen waarde om mee te vergelijken. De velden van de onderdelen hebben die wel.

    ## Waarom
    Zeg eerst hoeveel onderdelen aan een voorwaarde moeten voldoen.

    ## Fout
        aanmeldingen: {in: [ontvangen]}

    ## Goed
        aanmeldingen: {minstensEen: {status: {in: [ontvangen]}}}
    """

    code: ClassVar[str] = "OVS403"

    operator: str
    list: str
    options: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ListAsOperand(Finding):
    """Hier kan maar één waarde staan.

    ## Wat is er mis
    Achter het feit staat een lijst van waarden.

    ## Waarom
    Een feit is aan één waarde gelijk. Met `in` vraagt u of het een van meer waarden is.

    ## Fout
        doel: [mbo, vo]

    ## Goed
        doel: {in: [mbo, vo]}
    """

    code: ClassVar[str] = "OVS404"

    fact: str


@dataclass(frozen=True, slots=True)
class FactMisfit(Finding):
    """Dit feit is van een ander type.

    ## Wat is er mis
    Een feit wordt vergeleken met een feit van een ander type.

    ## Waarom
    Alleen feiten van hetzelfde type zijn met elkaar te vergelijken.

    ## Fout
        start.datum: {na: doel}

    ## Goed
        start.datum: {na: intake.datum}
    """

    code: ClassVar[str] = "OVS405"

    name: str
    kind: str
    fact: str
    """The fact or key it is for."""
    expected: str


@dataclass(frozen=True, slots=True)
class FieldAsOperand(Finding):
    """Een veld kan niet met een ander veld vergeleken worden.

    ## Wat is er mis
    In een voorwaarde over een lijst staat een veld van dezelfde lijst als waarde.

    ## Waarom
    Vergelijken kan met een waarde, een feit uit het dossier, `peildatum` of een parameter.

    ## Fout
        aanmeldingen: {minstensEen: {statusdatum: {na: datum}}}

    ## Goed
        aanmeldingen: {minstensEen: {statusdatum: {na: $teldatum}}}
    """

    code: ClassVar[str] = "OVS406"

    name: str
    list: str


@dataclass(frozen=True, slots=True)
class FactInBody(Finding):
    """Hier kan alleen een veld van de lijst staan.

    ## Wat is er mis
    In een voorwaarde over een lijst staat een feit uit het dossier als onderwerp.

    ## Waarom
    De voorwaarde gaat over één onderdeel van de lijst. Een voorwaarde over het dossier staat erbuiten.

    ## Fout
        aanmeldingen: {minstensEen: {doel: mbo}}

    ## Goed
        alle:
          - aanmeldingen: {minstensEen: {status: ontvangen}}
          - doel: mbo
    """

    code: ClassVar[str] = "OVS407"

    name: str
    list: str
    options: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ParameterMisfit(Finding):
    """Deze parameter is van een ander type.

    ## Wat is er mis
    Een feit wordt vergeleken met een parameter van een ander type.

    ## Waarom
    Een datum vergelijkt u met een datum, een getal met een getal. Een lijst gebruikt u achter `in`,
    `nietIn` of `onbekendOf`.

    ## Fout
        plaatsing.niveau: {minstens: $teldatum}

    ## Goed
        plaatsing.niveau: {minstens: $laagsteNiveau}
    """

    code: ClassVar[str] = "OVS408"

    parameter: str
    """With the dollar sign."""
    kind: str
    fact: str
    """The fact or key it is for."""
    expected: str


@dataclass(frozen=True, slots=True)
class ParameterValueMisfit(Finding):
    """In deze lijst staan waarden die niet bij het feit horen.

    ## Wat is er mis
    De parameter is een lijst, en een of meer waarden passen niet bij het feit.

    ## Waarom
    Een waarde die het feit niet kan hebben, is waarschijnlijk een tikfout.

    ## Fout
        # actieveStatussen: [ontvangen, aangemeldt]
        status: {in: $actieveStatussen}

    ## Goed
        # actieveStatussen: [ontvangen, aangemeld]
        status: {in: $actieveStatussen}
    """

    code: ClassVar[str] = "OVS409"

    parameter: str
    """With the dollar sign."""
    values: tuple[str, ...]
    """The values that do not fit."""
    fact: str
    kind: str
    """The type of the fact."""


@dataclass(frozen=True, slots=True)
class FieldMisfit(Finding):
    """Hier hoort een veld met een datum.

    ## Wat is er mis
    `vroegste`, `laatste` en `volgens` werken met een veld van het type `datum`.

    ## Waarom
    Alleen datums hebben een vroegste en een laatste.

    ## Fout
        vroegste: {van: aanmeldingen.status}

    ## Goed
        vroegste: {van: aanmeldingen.datum}
    """

    code: ClassVar[str] = "OVS410"

    name: str
    kind: str
    key: str
    options: tuple[str, ...]
    """The date fields of the list."""


@dataclass(frozen=True, slots=True)
class NotAField(Finding):
    """Hier hoort een lijst met een veld.

    ## Wat is er mis
    Bij `van` staat een lijst, dan een punt, dan een veld van die lijst.

    ## Waarom
    Zonder veld is niet te zien welke waarde bedoeld is.

    ## Fout
        vroegste: {van: aanmeldingen}

    ## Goed
        vroegste: {van: aanmeldingen.datum}
    """

    code: ClassVar[str] = "OVS411"

    value: str
    options: tuple[str, ...]
    """The fields of the list, written out."""


TYPES_FINDINGS: tuple[type[Finding], ...] = (
    OperatorMisfit,
    ListOperatorOnFact,
    FactOperatorOnList,
    ListAsOperand,
    FactMisfit,
    FieldAsOperand,
    FactInBody,
    ParameterMisfit,
    ParameterValueMisfit,
    FieldMisfit,
    NotAField,
)
