"""OVS651 to OVS654: the project file overstap.yaml. The docstrings are the Dutch manual pages."""

from dataclasses import dataclass
from typing import ClassVar

from overstap_engine.diagnostics.finding import Finding

__all__ = [
    "PROJECT_FINDINGS",
    "FolderMissing",
    "UnknownBasis",
    "UnknownSetting",
    "WrongSetting",
]


@dataclass(frozen=True, slots=True)
class FolderMissing(Finding):
    """Een map uit `overstap.yaml` bestaat niet.

    ## Wat is er mis
    In `overstap.yaml` staat waar de regels, scenario's en dossiers liggen, gezien vanaf de map van
    `overstap.yaml`. Daar is geen map met die naam.

    ## Waarom
    Zonder de map is er niets te controleren.

    ## Fout
        regels: regls

    ## Goed
        regels: rules
    """

    code: ClassVar[str] = "OVS651"

    key: str
    folder: str


@dataclass(frozen=True, slots=True)
class UnknownSetting(Finding):
    """Een instelling in `overstap.yaml` bestaat niet.

    ## Wat is er mis
    `overstap.yaml` kent alleen de instellingen die hieronder bij de melding staan.

    ## Waarom
    Een instelling met een schrijffout zou niets doen.

    ## Fout
        regel: rules

    ## Goed
        regels: rules
    """

    code: ClassVar[str] = "OVS652"

    name: str
    candidates: tuple[str, ...]
    options: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class WrongSetting(Finding):
    """Een instelling in `overstap.yaml` is geen map.

    ## Wat is er mis
    Achter een instelling staat de naam van een map, geschreven met `/` en gezien vanaf de map van
    `overstap.yaml`.

    ## Waarom
    Alleen dan is de map op elke computer te vinden.

    ## Fout
        regels: [rules, meer]

    ## Goed
        regels: rules
    """

    code: ClassVar[str] = "OVS653"

    name: str


@dataclass(frozen=True, slots=True)
class UnknownBasis(Finding):
    """De basis in `overstap.yaml` bestaat niet.

    ## Wat is er mis
    Met `basis: overstap` gebruikt u de feiten, parameters, acties en bronnen die met overstap meekomen. Een andere
    basis is er niet.

    ## Waarom
    Uw regels gaan over feiten. Zonder basis moet u die zelf allemaal beschrijven.

    ## Fout
        basis: landelijk

    ## Goed
        basis: overstap
    """

    code: ClassVar[str] = "OVS654"

    name: str


PROJECT_FINDINGS: tuple[type[Finding], ...] = (
    FolderMissing,
    UnknownSetting,
    WrongSetting,
    UnknownBasis,
)
