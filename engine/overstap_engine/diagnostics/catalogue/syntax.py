"""OVS101 to OVS113: a file that cannot be read as YAML. The docstrings are the Dutch manual pages."""

from dataclasses import dataclass
from typing import ClassVar

from overstap_engine.diagnostics.finding import Finding
from overstap_engine.text.span import Span

__all__ = [
    "SYNTAX_FINDINGS",
    "BadEscape",
    "BadIndentation",
    "BracketNotClosed",
    "ColonInText",
    "ControlCharacter",
    "FileTooLarge",
    "NestedTooDeep",
    "NotUtf8",
    "QuoteNotClosed",
    "StrayCharacter",
    "SyntaxUnclear",
    "TabIndentation",
    "TextAfterClosing",
]


@dataclass(frozen=True, slots=True)
class NotUtf8(Finding):
    """Het bestand is niet opgeslagen als UTF-8.

    ## Wat is er mis
    Het bestand is opgeslagen in een andere tekencodering, zoals UTF-16 of Windows-1252.

    ## Waarom
    Letters als é en ë komen dan anders aan dan u ze schreef.

    ## Fout
    Opgeslagen als "Unicode" of "ANSI" in Kladblok.

    ## Goed
    Opgeslagen als "UTF-8". Kies dit bij Opslaan als, achter Codering.
    """

    code: ClassVar[str] = "OVS101"

    found: str
    """``UTF-16``, or the first byte that is not UTF-8 (``0xE9``)."""


@dataclass(frozen=True, slots=True)
class ControlCharacter(Finding):
    """Er staat een onzichtbaar teken in het bestand.

    ## Wat is er mis
    Het bestand bevat een stuurteken of een ander teken dat u niet ziet, zoals U+0000 of U+200B.

    ## Waarom
    Wie het bestand leest, ziet iets anders dan wat het programma leest.

    ## Fout
    Tekst die geplakt is uit een andere toepassing, met een onzichtbaar teken erin.

    ## Goed
    Haal het teken weg, of typ het woord opnieuw.
    """

    code: ClassVar[str] = "OVS102"

    character: str
    """As ``U+200B``."""


@dataclass(frozen=True, slots=True)
class FileTooLarge(Finding):
    """Het bestand is te groot.

    ## Wat is er mis
    Het bestand is groter dan het programma in één keer wil lezen.

    ## Waarom
    Een bestand van deze grootte is bijna altijd een vergissing.

    ## Fout
    Alle regels, bronnen en acties van jaren in één bestand.

    ## Goed
    Meer bestanden in dezelfde map. De map is samen één regelboek.
    """

    code: ClassVar[str] = "OVS103"

    limit: int
    """In KiB."""


@dataclass(frozen=True, slots=True)
class NestedTooDeep(Finding):
    """De haakjes of inspringingen gaan te diep.

    ## Wat is er mis
    Hier staan te veel lijsten en blokken in elkaar.

    ## Waarom
    Zo diep kan niemand een regel nog lezen. Meestal ontbreekt ergens een haakje.

    ## Fout
    Tientallen keren `[` of `{` achter elkaar.

    ## Goed
    Geef een deel van de voorwaarde een naam, als afleiding, en gebruik die naam.
    """

    code: ClassVar[str] = "OVS104"

    limit: int


@dataclass(frozen=True, slots=True)
class SyntaxUnclear(Finding):
    """Dit is geen geldige YAML.

    ## Wat is er mis
    Vanaf deze plaats is niet te begrijpen wat er bedoeld is.

    ## Waarom
    Een bestand dat niet te lezen is, kan niet worden nagekeken.

    ## Fout
        geldig: {vanaf,: 2018}

    ## Goed
        geldig: {vanaf: 2018}
    """

    code: ClassVar[str] = "OVS105"


@dataclass(frozen=True, slots=True)
class QuoteNotClosed(Finding):
    """Een aanhalingsteken wordt niet gesloten.

    ## Wat is er mis
    De tekst begint met een aanhalingsteken, maar het teken aan het eind ontbreekt.

    ## Waarom
    De rest van het bestand telt dan mee als tekst.

    ## Fout
        titel: "Te laat aangemeld
        fase: aanmelding

    ## Goed
        titel: "Te laat aangemeld"
        fase: aanmelding
    """

    code: ClassVar[str] = "OVS106"

    quote: str


@dataclass(frozen=True, slots=True)
class BracketNotClosed(Finding):
    """Tussen haakjes ontbreekt een komma of het sluithaakje.

    ## Wat is er mis
    Een lijst met `[` of een blok met `{` is niet afgemaakt, of er mist een komma.

    ## Waarom
    Het is niet te zien waar de lijst ophoudt.

    ## Fout
        rollen: [mentor, ouders
        niveau: leerling

    ## Goed
        rollen: [mentor, ouders]
        niveau: leerling
    """

    code: ClassVar[str] = "OVS107"

    closing: str
    opened: Span


@dataclass(frozen=True, slots=True)
class TabIndentation(Finding):
    """Er is ingesprongen met een tab.

    ## Wat is er mis
    De regel begint met een tab. In YAML springt u in met spaties.

    ## Waarom
    Een tab is in elk programma anders breed. Daarom verbiedt YAML hem hier.

    ## Fout
        als:
        <tab>doel: mbo

    ## Goed
        als:
          doel: mbo
    """

    code: ClassVar[str] = "OVS108"


@dataclass(frozen=True, slots=True)
class ColonInText(Finding):
    """Er staat een dubbele punt waar geen sleutel kan staan.

    ## Wat is er mis
    Een tekst zonder aanhalingstekens bevat een dubbele punt met een spatie. Of de regel springt te ver in.

    ## Waarom
    Een dubbele punt met een spatie betekent in YAML: hierna komt een waarde.

    ## Fout
        titel: Aanmelding: te laat

    ## Goed
        titel: "Aanmelding: te laat"
    """

    code: ClassVar[str] = "OVS109"


@dataclass(frozen=True, slots=True)
class BadIndentation(Finding):
    """De inspringing klopt niet.

    ## Wat is er mis
    Deze regel springt anders in dan de regels waar hij bij hoort, of een streepje en een sleutel staan door elkaar.

    ## Waarom
    De inspringing bepaalt wat bij elkaar hoort.

    ## Fout
        acties:
          - A058
         - A072

    ## Goed
        acties:
          - A058
          - A072
    """

    code: ClassVar[str] = "OVS110"


@dataclass(frozen=True, slots=True)
class StrayCharacter(Finding):
    """Een teken kan hier niet staan.

    ## Wat is er mis
    Een tekst zonder aanhalingstekens begint met een teken dat in YAML een eigen betekenis heeft,
    of er staat een sluithaakje te veel.

    ## Waarom
    Het is niet te zien of het teken bij de tekst hoort.

    ## Fout
        titel: @school aangemeld

    ## Goed
        titel: "@school aangemeld"
    """

    code: ClassVar[str] = "OVS111"

    character: str


@dataclass(frozen=True, slots=True)
class TextAfterClosing(Finding):
    """Na een aanhalingsteken of haakje gaat de tekst door.

    ## Wat is er mis
    De waarde begint met een aanhalingsteken of haakje. Na het sluitende teken staat nog tekst.

    ## Waarom
    Met het sluitende teken is de waarde af. Wat erna komt, hoort nergens bij.

    ## Fout
        omdat: {aanmelding.eersteOp} is te laat

    ## Goed
        omdat: "{aanmelding.eersteOp} is te laat"
    """

    code: ClassVar[str] = "OVS112"


@dataclass(frozen=True, slots=True)
class BadEscape(Finding):
    """Een backslash tussen dubbele aanhalingstekens is niet te begrijpen.

    ## Wat is er mis
    Tussen dubbele aanhalingstekens begint een backslash een bijzonder teken. Dit teken bestaat niet.

    ## Waarom
    Het is niet te zien welk teken bedoeld is.

    ## Fout
        titel: "mavo\\havo"

    ## Goed
        titel: 'mavo\\havo'
    """

    code: ClassVar[str] = "OVS113"


SYNTAX_FINDINGS: tuple[type[Finding], ...] = (
    NotUtf8,
    ControlCharacter,
    FileTooLarge,
    NestedTooDeep,
    SyntaxUnclear,
    QuoteNotClosed,
    BracketNotClosed,
    TabIndentation,
    ColonInText,
    BadIndentation,
    StrayCharacter,
    TextAfterClosing,
    BadEscape,
)
