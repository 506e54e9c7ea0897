"""OVS5xx: unknown codes, circles, placeholders, visibility and ethics. The docstrings are the Dutch manual pages."""

from dataclasses import dataclass
from typing import ClassVar

from overstap_engine.diagnostics.finding import Finding, Path

__all__ = [
    "MEANING_FINDINGS",
    "BlindRule",
    "CircularDependency",
    "ForbiddenFact",
    "JustificationMissing",
    "OrganisationAction",
    "ParameterWithoutDefault",
    "UncertainScope",
    "UnknownAction",
    "UnknownPlaceholder",
    "UnknownSignal",
    "UnknownSource",
    "UnpairedBrace",
]


@dataclass(frozen=True, slots=True)
class UnknownSignal(Finding):
    """Achter `signaal` staat een code die geen regel heeft.

    ## Wat is er mis
    De voorwaarde kijkt naar een ander signaal, maar geen enkele regel in de map heeft die code.

    ## Waarom
    Een signaal dat niet bestaat gaat nooit af, dus de regel zou stilletjes iets anders betekenen.

    ## Fout
        als:
          - signaal: AAN-99

    ## Goed
        als:
          - signaal: AAN-09
    """

    code: ClassVar[str] = "OVS501"

    signal: str
    """The code as written."""
    candidates: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class UnknownAction(Finding):
    """Achter `acties` staat een code die geen actie heeft.

    ## Wat is er mis
    De regel raadt een actie aan die nergens onder `acties` beschreven is.

    ## Waarom
    Wie het signaal krijgt, moet kunnen lezen wat er te doen is, voor wie en wanneer.

    ## Fout
        regels:
          - signaal: AAN-02
            acties: [A580]

    ## Goed
        regels:
          - signaal: AAN-02
            acties: [A058]
    """

    code: ClassVar[str] = "OVS502"

    action: str
    """The code as written."""
    candidates: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class UnknownSource(Finding):
    """Achter `bron` staat een bron die niet beschreven is.

    ## Wat is er mis
    De verwijzing noemt een bron die nergens onder `bronnen` staat.

    ## Waarom
    Iedereen moet kunnen nalezen waar een regel vandaan komt.

    ## Fout
        bronnen: [{bron: handreking-2020, vindplaats: "2.4"}]

    ## Goed
        bronnen: [{bron: handreiking-2020, vindplaats: "2.4"}]
    """

    code: ClassVar[str] = "OVS503"

    source: str
    """The id as written."""
    candidates: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class CircularDependency(Finding):
    """Afleidingen of signalen hebben elkaar nodig.

    ## Wat is er mis
    Om het eerste te weten is het tweede nodig, en om het tweede te weten het eerste. De melding noemt de hele
    kring.

    ## Waarom
    In een kring is er geen eerste stap, dus de uitkomst zou afhangen van waar u begint.

    ## Fout
        afleidingen:
          - feit: hulp.nodig
            als: {hulp.gepland: nee}
          - feit: hulp.gepland
            als: {hulp.nodig: ja}

    ## Goed
        afleidingen:
          - feit: hulp.nodig
            als: {coach.gekoppeld: nee}
          - feit: hulp.gepland
            als: {hulp.nodig: ja}
    """

    code: ClassVar[str] = "OVS504"

    path: Path
    """``a → b → a``: every derived fact and signal on the way round, the first one again at the end."""


@dataclass(frozen=True, slots=True)
class UnknownPlaceholder(Finding):
    """Tussen accolades staat iets dat geen waarde heeft.

    ## Wat is er mis
    In `omdat` mag tussen accolades de naam van een feit of afleiding staan, een `$parameter`, of `peildatum`.
    Een lijst of een veld van een lijst kan niet: een leerling kan er meer van hebben. De `omschrijving` van een
    moment gaat niet over één leerling, dus daar kan alleen een `$parameter`.

    ## Waarom
    Op die plaats in de zin zou niets komen te staan.

    ## Fout
        omdat: Aangemeld op {aanmelding.eerstOp}.

    ## Goed
        omdat: Aangemeld op {aanmelding.eersteOp}.
    """

    code: ClassVar[str] = "OVS505"

    name: str
    """What stands between the braces."""
    key: str
    """The key behind which the text stands."""
    candidates: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class UnpairedBrace(Finding):
    """Een accolade heeft geen tegenhanger.

    ## Wat is er mis
    Elke `{` hoort bij een `}` verderop in dezelfde tekst, en andersom.

    ## Waarom
    Niet te zien is welk woord door een waarde vervangen moet worden.

    ## Fout
        omdat: Aangemeld op {aanmelding.eersteOp.

    ## Goed
        omdat: Aangemeld op {aanmelding.eersteOp}.
    """

    code: ClassVar[str] = "OVS506"

    brace: str
    """The brace that stands alone."""
    key: str
    """The key behind which the text stands."""


@dataclass(frozen=True, slots=True)
class ParameterWithoutDefault(Finding):
    """Een parameter heeft geen waarde voor elk overstapjaar.

    ## Wat is er mis
    Bij `perJaar` staan waarden voor sommige jaren, maar er is geen `standaard` voor de andere.

    ## Waarom
    Een dossier uit een ander jaar zou dan niet beoordeeld kunnen worden.

    ## Fout
        parameters:
          - id: teldatum
            type: datum
            perJaar: {2026: 2026-10-01}

    ## Goed
        parameters:
          - id: teldatum
            type: datum
            standaard: "10-01"
            perJaar: {2020: 2020-10-02}
    """

    code: ClassVar[str] = "OVS507"

    parameter: str
    """Its id."""


@dataclass(frozen=True, slots=True)
class OrganisationAction(Finding):
    """Een regel raadt een actie aan die niet over één leerling gaat.

    ## Wat is er mis
    De actie heeft `niveau: organisatie`: een school doet haar één keer voor iedereen.

    ## Waarom
    Een signaal gaat over één leerling, en de aanbevolen acties dus ook.

    ## Fout
        acties:
          - {code: A200, niveau: organisatie, titel: Maak regionale afspraken}
        regels:
          - {signaal: AAN-02, acties: [A200]}

    ## Goed
        acties:
          - {code: A058, niveau: leerling, titel: Bespreek de rechten}
        regels:
          - {signaal: AAN-02, acties: [A058]}
    """

    code: ClassVar[str] = "OVS508"

    action: str
    """Its code."""


@dataclass(frozen=True, slots=True)
class BlindRule(Finding):
    """Een partij mag een signaal zien dat voor haar nooit beslist kan worden.

    ## Wat is er mis
    De regel hangt af van feiten die deze partij in geen enkel dossier ziet: ze zijn van een ander, worden
    alleen met toestemming gedeeld, en voor deze partij bestaat geen toestemming. Zonder die feiten kan de
    voorwaarde niet waar worden, wat de andere feiten ook zijn, of hangt zij van niets anders af.

    ## Waarom
    Een partij krijgt nooit iets dat berust op wat zij niet mag zien. Haar noemen belooft dan een signaal dat
    er niet komt, of hetzelfde signaal bij iedereen.

    ## Fout
        zichtbaarVoor: [vo, gemeente]
        als: {advies.overstapRisico: ja}      # delen: toestemming, houders: [vo]

    ## Goed
        zichtbaarVoor: [vo]
        als: {advies.overstapRisico: ja}
    """

    code: ClassVar[str] = "OVS509"

    signal: str
    """Its code."""
    party: str
    """The party that may see the signal."""
    facts: tuple[str, ...]
    """What this party sees in no dossier."""


@dataclass(frozen=True, slots=True)
class UncertainScope(Finding):
    """`alleenAls` van het regelboek gebruikt iets dat onbekend kan zijn.

    ## Wat is er mis
    De voorwaarde bij `regelboek` mag alleen feiten gebruiken met `delen: wettelijk`, en met een `standaard` of
    onder `onbekendOf` of `bekend`. Lijsten en signalen kunnen niet.

    ## Waarom
    Deze voorwaarde zet alle regels aan of uit. Dat moet bij elk dossier en voor elke partij vaststaan.

    ## Fout
        regelboek:
          alleenAls: {vo.examenuitslag: geslaagd}

    ## Goed
        regelboek:
          alleenAls: {leerling.status: actief}
    """

    code: ClassVar[str] = "OVS510"

    name: str
    """A fact, a list, or a key of the scope."""


@dataclass(frozen=True, slots=True)
class ForbiddenFact(Finding):
    """Een feit gaat over iets dat niet gebruikt mag worden.

    ## Wat is er mis
    Geslacht, nationaliteit, etniciteit, herkomst, religie, postcode, diagnose en inkomen mogen in geen
    regelboek en geen dossier staan, onder welke naam ook.

    ## Waarom
    Op zulke gegevens mag niemand anders behandeld worden. Wat er niet is, kan ook niet per ongeluk meetellen.

    ## Fout
        feiten:
          leerling.postcode: {type: tekst}

    ## Goed
        feiten:
          lob.reizenBelemmering: {type: ja_nee}     # wat de leerling er zelf over zegt
    """

    code: ClassVar[str] = "OVS511"

    name: str
    """The id or label as written."""
    topic: str
    """What it is about, in Dutch."""


@dataclass(frozen=True, slots=True)
class JustificationMissing(Finding):
    """Een regel gebruikt een gevoelig kenmerk zonder verantwoording.

    ## Wat is er mis
    De voorwaarde kijkt, zelf of door een afleiding heen, naar een feit met `verantwoorden: ja`, zoals de
    schoolsoort of de geboortedatum. Dan hoort bij de regel een `verantwoording`.

    ## Waarom
    Onderscheid naar zulke kenmerken mag alleen met een objectieve reden. Wie de regel leest, moet die reden
    zien.

    ## Fout
        regels:
          - signaal: AAN-02
            als: {vo.schoolsoort: vso}

    ## Goed
        regels:
          - signaal: AAN-02
            als: {vo.schoolsoort: vso}
            verantwoording: >-
              Alleen het vso heeft de wettelijke taak twee jaar nazorg te bieden.
    """

    code: ClassVar[str] = "OVS512"

    signal: str
    """Its code."""
    facts: tuple[str, ...]
    """The facts that ask for a justification."""


MEANING_FINDINGS: tuple[type[Finding], ...] = (
    UnknownSignal,
    UnknownAction,
    UnknownSource,
    CircularDependency,
    UnknownPlaceholder,
    UnpairedBrace,
    ParameterWithoutDefault,
    OrganisationAction,
    BlindRule,
    UncertainScope,
    ForbiddenFact,
    JustificationMissing,
)
