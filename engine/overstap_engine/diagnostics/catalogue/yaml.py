"""OVS114 to OVS128: YAML that is not plain and safe, or that not every reader reads alike. The docstrings are the Dutch manual pages."""

from dataclasses import dataclass
from typing import ClassVar

from overstap_engine.diagnostics.finding import Finding
from overstap_engine.text.span import Span

__all__ = [
    "YAML_FINDINGS",
    "AliasUsed",
    "AnchorUsed",
    "DateDoesNotExist",
    "DateIncomplete",
    "DirectiveUsed",
    "DuplicateKey",
    "KeyIsNotText",
    "MergeKeyUsed",
    "NullWord",
    "NumberMisread",
    "SeveralDocuments",
    "TagUsed",
    "TimeMisread",
    "TimestampUsed",
    "TruthWord",
]


@dataclass(frozen=True, slots=True)
class DirectiveUsed(Finding):
    """Het bestand begint met een opdracht aan de YAML-lezer.

    ## Wat is er mis
    Een regel die met `%` begint, verandert hoe YAML gelezen wordt.

    ## Waarom
    Een regelboek moet overal hetzelfde betekenen.

    ## Fout
        %YAML 1.1
        ---
        partijen: [vo, mbo]

    ## Goed
        partijen: [vo, mbo]
    """

    code: ClassVar[str] = "OVS114"


@dataclass(frozen=True, slots=True)
class SeveralDocuments(Finding):
    """Er staan meer documenten in één bestand.

    ## Wat is er mis
    Na een streep `---` begint een nieuw document. Wat daarna komt, wordt niet gelezen.

    ## Waarom
    Veel programma's lezen alleen het eerste document, zonder dat te zeggen.

    ## Fout
        partijen: [vo, mbo]
        ---
        acties: []

    ## Goed
        partijen: [vo, mbo]
        acties: []
    """

    code: ClassVar[str] = "OVS115"


@dataclass(frozen=True, slots=True)
class AnchorUsed(Finding):
    """Er staat een anker in het bestand.

    ## Wat is er mis
    Een woord met `&` ervoor geeft een stuk YAML een naam, om het elders te herhalen.

    ## Waarom
    Een regel moet te lezen zijn zonder te bladeren. Ook kan herhaling een bestand eindeloos groot maken.

    ## Fout
        lopend: &lopend [ontvangen, aangemeld]

    ## Goed
        lopend: [ontvangen, aangemeld]
    """

    code: ClassVar[str] = "OVS116"

    name: str


@dataclass(frozen=True, slots=True)
class AliasUsed(Finding):
    """Er wordt verwezen naar een anker.

    ## Wat is er mis
    Een woord met `*` ervoor herhaalt een stuk YAML dat ergens anders staat.

    ## Waarom
    Een regel moet te lezen zijn zonder te bladeren. Ook kan herhaling een bestand eindeloos groot maken.

    ## Fout
        in: *lopend

    ## Goed
        in: [ontvangen, aangemeld]
    """

    code: ClassVar[str] = "OVS117"

    name: str


@dataclass(frozen=True, slots=True)
class MergeKeyUsed(Finding):
    """Er wordt een blok samengevoegd met `<<`.

    ## Wat is er mis
    De sleutel `<<` voegt de inhoud van een ander blok in.

    ## Waarom
    Niet elk programma kent deze sleutel, en een regel moet te lezen zijn zonder te bladeren.

    ## Fout
        datum:
          <<: {type: datum}
          label: datum van aanmelding

    ## Goed
        datum:
          type: datum
          label: datum van aanmelding
    """

    code: ClassVar[str] = "OVS118"


@dataclass(frozen=True, slots=True)
class TagUsed(Finding):
    """Er staat een YAML-label met een uitroepteken.

    ## Wat is er mis
    Een woord met `!` ervoor zegt welk soort waarde volgt.

    ## Waarom
    Het soort waarde volgt uit het feit. Een label kan bovendien programma's laten draaien.

    ## Fout
        standaard: !!int "7"

    ## Goed
        standaard: 7
    """

    code: ClassVar[str] = "OVS119"

    tag: str


@dataclass(frozen=True, slots=True)
class KeyIsNotText(Finding):
    """De sleutel is geen woord maar een lijst of blok.

    ## Wat is er mis
    Voor de dubbele punt staat een lijst of een blok. Daar hoort één woord.

    ## Waarom
    Een sleutel is de naam van iets.

    ## Fout
        [mbo, vo]: aangemeld

    ## Goed
        mbo: aangemeld
        vo: aangemeld
    """

    code: ClassVar[str] = "OVS120"


@dataclass(frozen=True, slots=True)
class DuplicateKey(Finding):
    """Een sleutel staat twee keer in hetzelfde blok.

    ## Wat is er mis
    In één blok staat twee keer dezelfde sleutel.

    ## Waarom
    Veel programma's gebruiken dan alleen de laatste, zonder dat te zeggen.

    ## Fout
        als:
          doel: mbo
          doel: werk

    ## Goed
        als:
          doel: {in: [mbo, werk]}
    """

    code: ClassVar[str] = "OVS121"

    key: str
    first: Span


@dataclass(frozen=True, slots=True)
class TruthWord(Finding):
    """Een woord wordt door YAML gelezen als waar of onwaar.

    ## Wat is er mis
    Woorden als `yes`, `no`, `on`, `off`, `true` en `false` zijn voor sommige YAML-lezers geen tekst.

    ## Waarom
    Het ene programma leest een woord, het andere waar of onwaar.

    ## Fout
        gevoelig: no

    ## Goed
        gevoelig: nee
    """

    code: ClassVar[str] = "OVS122"

    word: str
    ours: str
    """``ja`` or ``nee``."""


@dataclass(frozen=True, slots=True)
class NullWord(Finding):
    """Een woord wordt door YAML gelezen als niets.

    ## Wat is er mis
    `null` en `~` betekenen in YAML: er is geen waarde.

    ## Waarom
    Wat niet bekend is, schrijft u niet op. Gaat het om het woord zelf, dan is het tekst.

    ## Fout
        standaard: ~

    ## Goed
        standaard: nee
    """

    code: ClassVar[str] = "OVS123"

    word: str


@dataclass(frozen=True, slots=True)
class NumberMisread(Finding):
    """Een getal wordt anders gelezen dan het er staat.

    ## Wat is er mis
    Een getal met een nul of plus vooraan, een nul achter de komma, een liggend streepje, een `e` of een `x`
    wordt door YAML omgerekend.

    ## Waarom
    `0123` wordt 83 of 123, `1e3` wordt 1000 en `2026.10` wordt 2026.1.

    ## Fout
        versie: 2026.10

    ## Goed
        versie: "2026.10"
    """

    code: ClassVar[str] = "OVS124"

    text: str


@dataclass(frozen=True, slots=True)
class TimeMisread(Finding):
    """Een tijd wordt gelezen als een getal.

    ## Wat is er mis
    Getallen met een dubbele punt ertussen zijn voor sommige YAML-lezers één getal.

    ## Waarom
    `12:30` wordt 750.

    ## Fout
        omschrijving: 12:30

    ## Goed
        omschrijving: "12:30"
    """

    code: ClassVar[str] = "OVS125"

    text: str


@dataclass(frozen=True, slots=True)
class DateDoesNotExist(Finding):
    """Deze datum bestaat niet.

    ## Wat is er mis
    De maand of de dag komt in dat jaar niet voor.

    ## Waarom
    Met een datum die niet bestaat, kan niet gerekend worden.

    ## Fout
        standaard: 2026-02-30

    ## Goed
        standaard: 2026-02-28
    """

    code: ClassVar[str] = "OVS126"

    text: str


@dataclass(frozen=True, slots=True)
class DateIncomplete(Finding):
    """In deze datum ontbreekt een nul.

    ## Wat is er mis
    Een datum heeft vier cijfers voor het jaar, twee voor de maand en twee voor de dag.

    ## Waarom
    Het ene programma leest een datum, het andere tekst.

    ## Fout
        standaard: 2026-4-1

    ## Goed
        standaard: 2026-04-01
    """

    code: ClassVar[str] = "OVS127"

    text: str
    complete: str


@dataclass(frozen=True, slots=True)
class TimestampUsed(Finding):
    """Er staat een datum met een tijd.

    ## Wat is er mis
    Achter de datum staat een tijd.

    ## Waarom
    Overstap rekent met hele dagen. Met een tijd erbij hangt de dag af van de tijdzone.

    ## Fout
        datum: 2026-04-01T09:00:00

    ## Goed
        datum: 2026-04-01
    """

    code: ClassVar[str] = "OVS128"

    text: str


YAML_FINDINGS: tuple[type[Finding], ...] = (
    DirectiveUsed,
    SeveralDocuments,
    AnchorUsed,
    AliasUsed,
    MergeKeyUsed,
    TagUsed,
    KeyIsNotText,
    DuplicateKey,
    TruthWord,
    NullWord,
    NumberMisread,
    TimeMisread,
    DateDoesNotExist,
    DateIncomplete,
    TimestampUsed,
)
