"""Who a student is: where from, to which level, how old, and what becomes of the transition. No protected attribute."""

from dataclasses import dataclass
from datetime import date
from typing import Final

from overstap.synth.assumptions import Assumptions
from overstap.synth.draws import Draws
from overstap.synth.figures import target
from overstap.synth.moments import Day
from overstap.synth.rates import GENERAL, VMBO, Rates
from overstap.synth.schools import Region, School

__all__ = ["Person", "make_person"]

_AGE: Final = {
    **dict.fromkeys(("vmbo-b", "vmbo-k", "vmbo-g", "vmbo-t"), 16),
    **dict.fromkeys(("havo", "pro", "vso", "isk"), 17),
    **dict.fromkeys(("vwo", "vavo"), 18),
}
"""Age on 1 October of the year of the transition without delay: the last year of a kind of school."""

_HOPED: Final = {"vmbo-b": 2, "vmbo-k": 3, "vmbo-g": 4, "vmbo-t": 4}
"""The level to which the diploma of a kind of school leads."""


@dataclass(frozen=True, slots=True)
class Person:
    """What is fixed about a student from the start."""

    kind: str
    """Kind of school: vo.schoolsoort."""
    level: int
    """The level at which the student will be, or would have been, enrolled."""
    profile: str
    """Vso only: vo.uitstroomprofiel."""
    cluster: int
    """Vso only."""
    direct: bool
    """Straight from a vo school."""
    february: bool
    gap_years: int
    """Years between vo and mbo; 0 when direct."""
    born: Day
    extra: bool
    """Uses extra support."""
    takes_exam: bool
    fails_exam: bool
    has_diploma: bool
    """Of havo or vwo, from an earlier year: a startkwalificatie."""
    outcome: str
    """begonnen, gestopt, gewisseld, nietBegonnen or andereKeuze."""
    way: str
    """Of nietBegonnen: how. Of andereKeuze: what instead."""
    status: str
    """actief, or in rare cases overleden or vertrokkenBuitenland."""
    school: School
    institution: School

    @property
    def first_level(self) -> int:
        """The level of the first registration: higher when the exam will be failed."""
        return _HOPED[self.kind] if self.level == 1 and self.fails_exam else self.level

    @property
    def starts(self) -> bool:
        return self.outcome in ("begonnen", "gestopt", "gewisseld")


def make_person(draws: Draws, year: int, rates: Rates, assumptions: Assumptions, region: Region) -> Person:
    """A student of ``region`` who means to start in mbo in ``year``."""
    vso = draws.chance(rates.vso)
    level = draws.pick(rates.level_vso if vso else rates.level_other)
    kind = "vso" if vso else draws.pick(rates.kind_by_level[level])
    direct = draws.chance(target("vsoRechtstreeks") if vso else 1 - assumptions.chance["wie.tussenstap"])
    gap = 0 if direct else int(draws.pick(assumptions.choice["wie.tussenstapJaren"]))
    extra = vso or draws.chance(
        assumptions.chance["wie.extraOndersteuningPro"] if kind == "pro" else rates.support_other
    )
    twice = kind in ("vso", "pro") or (extra and (kind in VMBO or kind == "havo"))
    outcome = draws.pick(rates.outcome[kind in VMBO or kind == "isk", twice])
    way = _way(draws, outcome, vso, assumptions)
    fails = _fails(draws, kind, level, way, assumptions) and direct
    exam = fails or (kind in VMBO and level != "1")
    exam = exam or (kind in GENERAL and draws.chance(assumptions.chance["wie.havoDiploma"]))
    return Person(
        kind=kind,
        level=int(level),
        profile=_profile(draws, level, rates) if vso else "",
        cluster=_cluster(draws, assumptions) if vso else 0,
        direct=direct,
        february=not direct and draws.chance(assumptions.chance["wie.februari"]),
        gap_years=gap,
        born=_born(draws, year - gap, kind, assumptions),
        extra=extra,
        takes_exam=exam and direct,
        fails_exam=fails,
        has_diploma=exam and not direct and kind in GENERAL,
        outcome=outcome,
        way=way,
        status=_status(draws, outcome, assumptions),
        school=region.schools[draws.pick(region.by_kind[kind])],
        institution=region.institutions[draws.between(0, len(region.institutions) - 1)],
    )


def _fails(draws: Draws, kind: str, level: str, way: str, assumptions: Assumptions) -> bool:
    if kind not in VMBO and kind not in GENERAL:
        return False
    if way == "vo":
        return draws.chance(assumptions.chances["wie.gezakt"]["blijftInVo"])
    if level == "1":
        return draws.chance(assumptions.chances["wie.gezakt"]["entree"])
    return draws.chance(assumptions.chances["wie.gezakt"]["anders"])


def _profile(draws: Draws, level: str, rates: Rates) -> str:
    return draws.pick(rates.profile_low) if level in "12" else "vervolgonderwijs"


def _cluster(draws: Draws, assumptions: Assumptions) -> int:
    if draws.chance(target("cluster34")):
        return 3 if draws.chance(assumptions.chance["wie.cluster3"]) else 4
    return 2 if draws.chance(target("cluster2") / (1 - target("cluster34"))) else 1


def _born(draws: Draws, year: int, kind: str, assumptions: Assumptions) -> Day:
    """School years go by 1 October: the age on that day in the year of leaving vo."""
    age = _AGE[kind] + int(draws.pick(assumptions.choice["wie.leeftijdErbij"]))
    return date(year - age, 10, 1).toordinal() - draws.between(1, 365)


def _way(draws: Draws, outcome: str, vso: bool, assumptions: Assumptions) -> str:
    match outcome:
        case "nietBegonnen":
            return draws.pick(assumptions.choice["wie.nietBegonnen"])
        case "andereKeuze":
            way = draws.pick(assumptions.choice["wie.andereKeuze"])
            return "dagbesteding" if vso and way == "anders" else way
        case _:
            return ""


def _status(draws: Draws, outcome: str, assumptions: Assumptions) -> str:
    if outcome not in ("nietBegonnen", "andereKeuze"):
        return "actief"
    return draws.pick(assumptions.choice["wie.overledenOfVertrokken"])
