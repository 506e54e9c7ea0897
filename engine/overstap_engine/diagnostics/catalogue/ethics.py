"""OVS54x: texts that judge or rank people, and actions that lead to enforcement. Docstrings: the Dutch manual pages."""

from dataclasses import dataclass
from typing import ClassVar

from overstap_engine.diagnostics.finding import Finding

__all__ = ["ETHICS_FINDINGS", "JudgesPeople", "LeadsToEnforcement", "RanksPeople"]


@dataclass(frozen=True, slots=True)
class JudgesPeople(Finding):
    """Een tekst oordeelt over een leerling.

    ## Wat is er mis
    In een titel, uitleg of naam van een feit staat een woord dat zegt hoe een leerling is, of wie de schuld heeft.

    ## Waarom
    Een signaal biedt hulp aan. Leerlingen lezen mee, en zijn bang voor een etiket.

    ## Fout
        titel: Kwetsbare leerling zonder warme overdracht

    ## Goed
        titel: Nog geen warme overdracht vastgelegd
    """

    code: ClassVar[str] = "OVS540"

    word: str


@dataclass(frozen=True, slots=True)
class RanksPeople(Finding):
    """Een tekst geeft een leerling een cijfer, een rang of een kans.

    ## Wat is er mis
    In een titel, uitleg of naam van een feit staat een woord als score, ranglijst of risicokans.

    ## Waarom
    Overstap geeft geen score, geen rangorde en geen voorspelling over een persoon. De urgentie zegt alleen
    hoe snel iemand iets moet doen.

    ## Fout
        omdat: De risicoscore van deze leerling is hoog.

    ## Goed
        omdat: Er is nog geen aanmelding vastgelegd. Vraag of u kunt helpen.
    """

    code: ClassVar[str] = "OVS541"

    word: str


@dataclass(frozen=True, slots=True)
class LeadsToEnforcement(Finding):
    """Een actie leidt naar handhaving in plaats van naar hulp.

    ## Wat is er mis
    De actie is voor een rol die handhaaft, of gaat over een boete, een proces-verbaal of een melding bij leerplicht.
    Ook een uitleg mag niet vragen om zo'n melding.

    ## Waarom
    Een signaal leidt tot een aanbod van hulp. Of iemand iets meldt bij de leerplicht, beslist een mens, los
    van een signaal.

    ## Fout
        rollen: [leerplichtambtenaar]

    ## Goed
        rollen: [doorstroompunt]
    """

    code: ClassVar[str] = "OVS542"

    word: str


ETHICS_FINDINGS: tuple[type[Finding], ...] = (JudgesPeople, RanksPeople, LeadsToEnforcement)
