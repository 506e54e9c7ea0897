"""OVS53x: chains of derived facts and signals. The docstrings are the Dutch manual pages."""

from dataclasses import dataclass
from typing import ClassVar

from overstap_engine.diagnostics.finding import Finding

__all__ = ["CHAIN_FINDINGS", "ChainTooLong"]


@dataclass(frozen=True, slots=True)
class ChainTooLong(Finding):
    """Een afleiding of signaal staat aan het eind van een te lange keten.

    ## Wat is er mis
    Dit volgt uit iets dat weer ergens uit volgt, en zo verder, meer stappen dan er mogen.

    ## Waarom
    Elk signaal moet uit te leggen zijn. Een uitleg van zo veel stappen leest niemand.

    ## Fout
        afleidingen:
          - {feit: stap.drie, als: {stap.twee: ja}}
          - {feit: stap.twee, als: {stap.een: ja}}

    ## Goed
        afleidingen:
          - {feit: stap.drie, als: {doel: mbo}}
    """

    code: ClassVar[str] = "OVS530"

    name: str
    """The derived fact or signal at the end."""
    steps: int
    most: int


CHAIN_FINDINGS: tuple[type[Finding], ...] = (ChainTooLong,)
