"""OVS557 to 563: agreements, promises, and what does not go together. The docstrings are the Dutch manual pages."""

from dataclasses import dataclass
from typing import ClassVar

from overstap_engine.diagnostics.finding import Finding
from overstap_engine.text.span import Span

__all__ = [
    "DECLARED_FINDINGS",
    "AgreementReadsSignal",
    "ConflictNeedsTwo",
    "ConflictTwice",
    "ExplanationMisfit",
    "ExplanationTwice",
    "UnknownPromise",
    "UnseenSignal",
]


@dataclass(frozen=True, slots=True)
class AgreementReadsSignal(Finding):
    """Een afspraak over dossiers kijkt naar signalen.

    ## Wat is er mis
    Onder `afspraken` staat een voorwaarde met `signaal` of `signalen.aantal`, of met een afleiding die daarvan afhangt.

    ## Waarom
    Een afspraak zegt welke dossiers kunnen voorkomen. Signalen volgen daaruit, dus mogen ze er niet in meetellen. Anders zou
    een bewijs over een signaal zichzelf bewijzen. Schrijf een zin over signalen bij `beloften`.

    ## Fout
        afspraken:
          - {id: nooitLaat, titel: Niemand is te laat, als: {niet: {signaal: AAN-02}}, waarom: Dat willen we.}

    ## Goed
        beloften:
          - {id: BEL-01, titel: Niemand is te laat, voor: [vo], dan: {niet: {signaal: AAN-02}}, waarom: Dat willen we.}
    """

    code: ClassVar[str] = "OVS557"

    agreement: str
    """Its id."""
    name: str
    """The signal, ``signalen.aantal``, or the derived fact that depends on them."""


@dataclass(frozen=True, slots=True)
class UnseenSignal(Finding):
    """Een belofte gaat over een signaal dat deze partij nooit ziet.

    ## Wat is er mis
    De belofte noemt een signaal, en een partij onder `voor` staat bij die regel niet onder `zichtbaarVoor`.

    ## Waarom
    Wat een partij nooit ziet, kan haar niet worden beloofd. En een belofte mag niet verraden wat verborgen blijft.

    ## Fout
        beloften:
          - {id: BEL-01, titel: Het mbo weet het, voor: [mbo], dan: {signaal: AAN-07}, waarom: Dat helpt.}

    ## Goed
        beloften:
          - {id: BEL-01, titel: De vo-school weet het, voor: [vo], dan: {signaal: AAN-07}, waarom: Dat helpt.}
    """

    code: ClassVar[str] = "OVS558"

    signal: str
    party: str


@dataclass(frozen=True, slots=True)
class ConflictNeedsTwo(Finding):
    """Iets kan alleen tegenstrijdig zijn met iets anders.

    ## Wat is er mis
    Onder `tegenstrijdig` staan bij `signalen` of `acties` minder dan twee verschillende codes.

    ## Waarom
    Eén signaal of actie spreekt zichzelf niet tegen.

    ## Fout
        tegenstrijdig:
          - {acties: [A052], waarom: De uiterste datum is voorbij.}

    ## Goed
        tegenstrijdig:
          - {acties: [A052, A133], waarom: Vroeg aanmelden kan niet meer als u een laatste plek zoekt.}
    """

    code: ClassVar[str] = "OVS559"

    key: str
    """``signalen``, ``acties``, or both when neither is written."""


@dataclass(frozen=True, slots=True)
class ConflictTwice(Finding):
    """Deze twee staan al als tegenstrijdig vermeld.

    ## Wat is er mis
    Twee codes staan samen in meer dan één onderdeel van `tegenstrijdig`.

    ## Waarom
    Dan zijn er twee redenen voor hetzelfde, en is onduidelijk welke geldt.

    ## Fout
        tegenstrijdig:
          - {acties: [A052, A133], waarom: Vroeg of laat.}
          - {acties: [A133, A052], waarom: Eén van de twee.}

    ## Goed
        tegenstrijdig:
          - {acties: [A052, A133], waarom: Vroeg of laat.}
    """

    code: ClassVar[str] = "OVS560"

    one: str
    other: str
    first: Span


@dataclass(frozen=True, slots=True)
class ExplanationMisfit(Finding):
    """Deze verklaring noemt niet wat bij haar soort hoort.

    ## Wat is er mis
    Het aantal codes past niet bij `soort`, of een code is niet van de goede soort. `nooit` en `zonderGevolg` horen bij één
    signaal. `altijdSamen` en `dubbel` horen bij twee signalen. `tegenstrijdig` hoort bij twee signalen of twee acties, en
    `belofte` bij één belofte. Alleen bij `zonderGevolg` hoort een `onderdeel`: het feit waar de voorwaarde naar vraagt.

    ## Waarom
    Anders is niet te zeggen bij welke bevinding de verklaring hoort.

    ## Fout
        verklaard:
          - {soort: altijdSamen, codes: [ZOM-05], waarom: Dat is de bedoeling.}

    ## Goed
        verklaard:
          - {soort: altijdSamen, codes: [ZOM-05, ZOM-02], waarom: Wie plichtig is, hoort ook bij de grotere groep.}
    """

    code: ClassVar[str] = "OVS561"

    kind: str
    """As written behind ``soort``."""
    expected: str
    """What belongs to it, in the words of the language: ``codes: [signaal, signaal]``."""


@dataclass(frozen=True, slots=True)
class ExplanationTwice(Finding):
    """Deze bevinding is al verklaard.

    ## Wat is er mis
    Onder `verklaard` staat dezelfde bevinding twee keer.

    ## Waarom
    Dan zijn er twee redenen voor hetzelfde, en is onduidelijk welke geldt.

    ## Fout
        verklaard:
          - {soort: nooit, codes: [ORI-24], waarom: Zonder grens in de regio is de regel stil.}
          - {soort: nooit, codes: [ORI-24], waarom: Er is geen grens.}

    ## Goed
        verklaard:
          - {soort: nooit, codes: [ORI-24], waarom: Zonder grens in de regio is de regel stil.}
    """

    code: ClassVar[str] = "OVS562"

    kind: str
    first: Span


@dataclass(frozen=True, slots=True)
class UnknownPromise(Finding):
    """Deze belofte bestaat niet.

    ## Wat is er mis
    Onder `verklaard` staat bij `soort: belofte` een naam die nergens onder `beloften` staat.

    ## Waarom
    Een verklaring zonder belofte verklaart niets. Misschien is de belofte weg, of is de naam verkeerd getypt.

    ## Fout
        verklaard:
          - {soort: belofte, codes: [BEL-1], waarom: Dat is de bedoeling.}

    ## Goed
        verklaard:
          - {soort: belofte, codes: [BEL-01], waarom: Dat is de bedoeling.}
    """

    code: ClassVar[str] = "OVS563"

    promise: str
    """As written."""
    candidates: tuple[str, ...]


DECLARED_FINDINGS: tuple[type[Finding], ...] = (
    AgreementReadsSignal,
    UnseenSignal,
    ConflictNeedsTwo,
    ConflictTwice,
    ExplanationMisfit,
    ExplanationTwice,
    UnknownPromise,
)
