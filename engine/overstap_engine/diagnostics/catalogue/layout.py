"""OVS129 and OVS130: a line of a block that is not built like the others. The docstrings are the Dutch manual pages."""

from dataclasses import dataclass
from typing import ClassVar

from overstap_engine.diagnostics.finding import Finding

__all__ = [
    "LAYOUT_FINDINGS",
    "ColonMissing",
    "TextAfterBlockMark",
]


@dataclass(frozen=True, slots=True)
class ColonMissing(Finding):
    """Er ontbreekt een dubbele punt.

    ## Wat is er mis
    In dit blok heeft elke regel een sleutel, een dubbele punt en een spatie. Hier ontbreken ze.

    ## Waarom
    Zonder dubbele punt is niet te zien wat de sleutel is en wat de waarde.

    ## Fout
        titel: Te laat aangemeld
        fase aanmelding
        urgentie: hoog

    ## Goed
        titel: Te laat aangemeld
        fase: aanmelding
        urgentie: hoog
    """

    code: ClassVar[str] = "OVS129"


@dataclass(frozen=True, slots=True)
class TextAfterBlockMark(Finding):
    """Na `>` of `|` staat tekst op dezelfde regel.

    ## Wat is er mis
    `>-` en `|` beginnen een tekst van meer regels. Die tekst begint op de volgende regel.

    ## Waarom
    Op de regel zelf mag alleen nog uitleg achter een `#` staan.

    ## Fout
        omdat: >- Aangemeld na de uiterste datum.

    ## Goed
        omdat: >-
          Aangemeld na de uiterste datum.
    """

    code: ClassVar[str] = "OVS130"


LAYOUT_FINDINGS: tuple[type[Finding], ...] = (
    ColonMissing,
    TextAfterBlockMark,
)
