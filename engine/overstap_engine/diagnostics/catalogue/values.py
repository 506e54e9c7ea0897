"""OVS42x and OVS43x: values that are not what they should be. The docstrings are the Dutch manual pages.

Fields called ``candidates`` are for *bedoelde u …?*; ``options`` is everything that can stand in that place.
"""

from dataclasses import dataclass
from typing import ClassVar

from overstap_engine.diagnostics.finding import Finding

__all__ = [
    "VALUES_FINDINGS",
    "NoSuchDay",
    "NotADate",
    "NotADateOperand",
    "NotADuration",
    "NotAMonthDay",
    "NotANumber",
    "NotAYear",
    "NotYesNo",
    "PeriodReversed",
    "QuotedValue",
]


@dataclass(frozen=True, slots=True)
class NotYesNo(Finding):
    """Hier hoort `ja` of `nee`.

    ## Wat is er mis
    Er staat iets anders dan `ja` of `nee`.

    ## Waarom
    In regels zijn `ja` en `nee` de enige woorden voor waar en onwaar.

    ## Fout
        aanmelding.actief: waar

    ## Goed
        aanmelding.actief: ja
    """

    code: ClassVar[str] = "OVS421"

    value: str
    fact: str
    """The fact or key it is for."""


@dataclass(frozen=True, slots=True)
class NotANumber(Finding):
    """Hier hoort een geheel getal.

    ## Wat is er mis
    Er staat iets anders dan een geheel getal.

    ## Waarom
    Met tekst of een getal achter de komma kan hier niet geteld worden.

    ## Fout
        plaatsing.niveau: vier

    ## Goed
        plaatsing.niveau: 4
    """

    code: ClassVar[str] = "OVS422"

    value: str
    fact: str
    """The fact or key it is for."""


@dataclass(frozen=True, slots=True)
class NotADate(Finding):
    """Hier hoort een datum.

    ## Wat is er mis
    Er staat iets anders dan een datum.

    ## Waarom
    Een datum schrijft u als jaar-maand-dag. Zo is er geen twijfel over dag en maand. Een dag die elk
    jaar geldt, is maand-dag.

    ## Fout
        start.datum: {na: 1 september 2026}

    ## Goed
        start.datum: {na: 2026-09-01}
    """

    code: ClassVar[str] = "OVS423"

    value: str
    fact: str
    """The fact or key it is for."""
    candidates: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class NotAMonthDay(Finding):
    """Hier hoort een dag van het jaar.

    ## Wat is er mis
    Er staat iets anders dan een maand en een dag.

    ## Waarom
    De standaard van een datum geldt in elk jaar. Daarom staat er geen jaar bij: eerst twee cijfers voor
    de maand, dan twee voor de dag.

    ## Fout
        standaard: 1 april

    ## Goed
        standaard: "04-01"
    """

    code: ClassVar[str] = "OVS424"

    value: str
    fact: str
    """The parameter it is for."""


@dataclass(frozen=True, slots=True)
class NoSuchDay(Finding):
    """Deze dag bestaat niet.

    ## Wat is er mis
    De maand heeft minder dagen.

    ## Waarom
    Met een dag die niet bestaat, kan niet gerekend worden.

    ## Fout
        standaard: "04-31"

    ## Goed
        standaard: "04-30"
    """

    code: ClassVar[str] = "OVS425"

    value: str
    last: str
    """The last day of that month, written in the same way."""


@dataclass(frozen=True, slots=True)
class NotAYear(Finding):
    """Hier hoort een jaartal.

    ## Wat is er mis
    Er staat iets anders dan een jaar van vier cijfers.

    ## Waarom
    Een waarde of regel geldt voor een overstapjaar: het jaar waarin de leerling in het mbo wil beginnen.

    ## Fout
        perJaar: {2020-2021: 2020-05-01}

    ## Goed
        perJaar: {2020: 2020-05-01}
    """

    code: ClassVar[str] = "OVS426"

    value: str
    where: str


@dataclass(frozen=True, slots=True)
class NotADateOperand(Finding):
    """Deze datum is niet te lezen.

    ## Wat is er mis
    Hier hoort een datum, of een aantal dagen, weken, maanden of jaar voor of na een datum.

    ## Waarom
    Alleen in deze vorm kan er gerekend worden.

    ## Fout
        peildatum: {na: twee weken na start.datum}

    ## Goed
        peildatum: {na: 2 weken na start.datum}
    """

    code: ClassVar[str] = "OVS427"

    value: str


@dataclass(frozen=True, slots=True)
class NotADuration(Finding):
    """Deze termijn is niet te lezen.

    ## Wat is er mis
    Een termijn is een geheel getal met een eenheid.

    ## Waarom
    Zonder eenheid is niet te zien of het om dagen of weken gaat.

    ## Fout
        binnen: 7

    ## Goed
        binnen: 7 dagen
    """

    code: ClassVar[str] = "OVS428"

    value: str


@dataclass(frozen=True, slots=True)
class QuotedValue(Finding):
    """De aanhalingstekens horen hier niet.

    ## Wat is er mis
    De waarde staat tussen aanhalingstekens en is daardoor tekst.

    ## Waarom
    Hier hoort een getal, of `ja` of `nee`. Dat schrijft u zonder aanhalingstekens.

    ## Fout
        plaatsing.niveau: "1"

    ## Goed
        plaatsing.niveau: 1
    """

    code: ClassVar[str] = "OVS429"

    value: str
    fact: str
    """The fact or key it is for."""


@dataclass(frozen=True, slots=True)
class PeriodReversed(Finding):
    """Deze periode eindigt voordat zij begint.

    ## Wat is er mis
    Het jaar bij `tot` ligt voor het jaar bij `vanaf`.

    ## Waarom
    De regel zou in geen enkel jaar gelden.

    ## Fout
        geldig: {vanaf: 2026, tot: 2020}

    ## Goed
        geldig: {vanaf: 2020, tot: 2026}
    """

    code: ClassVar[str] = "OVS430"

    first: int
    last: int


VALUES_FINDINGS: tuple[type[Finding], ...] = (
    NotYesNo,
    NotANumber,
    NotADate,
    NotAMonthDay,
    NoSuchDay,
    NotAYear,
    NotADateOperand,
    NotADuration,
    QuotedValue,
    PeriodReversed,
)
