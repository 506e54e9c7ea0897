"""The chances that follow from the published figures and the assumptions together.

The sources give sums (5.3% not without problems, 96% started, 15-20% with support, twice the risk); here they become a
chance for each group, so that the sums come out.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from overstap.synth.assumptions import Assumptions
from overstap.synth.draws import Choice
from overstap.synth.figures import target

__all__ = ["GENERAL", "VMBO", "Rates", "rates_of"]

VMBO: Final = frozenset({"vmbo-b", "vmbo-k", "vmbo-g", "vmbo-t"})
GENERAL: Final = frozenset({"havo", "vwo", "vavo"})
_LEVELS: Final = ("1", "2", "3", "4")
_KIND_TABLES: Final = (
    "wie.schoolsoort.entree",
    "wie.schoolsoort.2",
    "wie.schoolsoort.3",
    "wie.schoolsoort.4",
)


@dataclass(frozen=True, slots=True)
class Rates:
    """Chances by group."""

    vso: float
    level_vso: Choice
    level_other: Choice
    kind_by_level: Mapping[str, Choice]
    profile_low: Choice
    """Vso leaving profile at entree and level 2; at 3 and 4 it is always vervolgonderwijs."""
    support_other: float
    """Extra support outside vso and pro."""
    outcome: Mapping[tuple[bool, bool], Choice]
    """(vmbo or isk, twice the risk) -> what becomes of the transition."""


def rates_of(assumptions: Assumptions) -> Rates:
    """The chances that make the published sums come out under ``assumptions``."""
    kinds = _shares_of_kinds(assumptions)
    vso, pro = target("vso"), kinds["pro"]
    support_pro = assumptions.chance["wie.extraOndersteuningPro"]
    support_other = max(0.0, (target("extraOndersteuning") - vso - pro * support_pro) / (1 - vso - pro))
    at_risk = sum(kinds[kind] for kind in VMBO | {"havo"}) * support_other + vso + pro
    base = target("nietProbleemloos") / (1 + (target("kansTweeKeer") - 1) * at_risk)
    return Rates(
        vso=vso,
        level_vso=Choice.of({level: target(f"niveauVso{level}") for level in _LEVELS}),
        level_other=Choice.of({level: target(f"niveauNietVso{level}") for level in _LEVELS}),
        kind_by_level={
            level: assumptions.choice[table] for level, table in zip(_LEVELS, _KIND_TABLES, strict=True)
        },
        profile_low=_profile_low(),
        support_other=support_other,
        outcome=_outcomes(assumptions, kinds, support_other, base),
    )


def _shares_of_kinds(assumptions: Assumptions) -> dict[str, float]:
    """Share of every kind of school among all movers, vso left out."""
    shares = dict.fromkeys(VMBO | GENERAL | {"pro", "isk"}, 0.0)
    for level, table in zip(_LEVELS, _KIND_TABLES, strict=True):
        weight = (1 - target("vso")) * target(f"niveauNietVso{level}")
        for kind, share in assumptions.shares[table].items():
            shares[kind] += weight * share
    return shares


def _profile_low() -> Choice:
    low = target("niveauVso1") + target("niveauVso2")
    day, work = target("profielDagbesteding") / low, target("profielArbeidsmarkt") / low
    return Choice.of({"dagbesteding": day, "arbeidsmarkt": work, "vervolgonderwijs": 1 - day - work})


def _outcomes(
    assumptions: Assumptions, kinds: Mapping[str, float], support_other: float, base: float
) -> dict[tuple[bool, bool], Choice]:
    """Not started, stopped and switched at ``base``, or twice that; other choices fill up to the published share started."""
    split = assumptions.shares["wie.uitkomst"]
    twice = target("kansTweeKeer")
    first = sum(kinds[kind] for kind in VMBO | {"isk"})
    at_risk_first = sum(kinds[kind] for kind in VMBO) * support_other
    at_risk_other = target("vso") + kinds["pro"] + kinds["havo"] * support_other
    started_other = (target("gestartAlle") - first * target("gestartVmboIsk")) / (1 - first)
    found: dict[tuple[bool, bool], Choice] = {}
    for vmbo_or_isk, started, size, at_risk in (
        (True, target("gestartVmboIsk"), first, at_risk_first),
        (False, started_other, 1 - first, at_risk_other),
    ):
        absent = base * split["nietBegonnen"] * (1 + (twice - 1) * at_risk / size)
        other = max(0.0, 1 - started - absent)
        for risk in (False, True):
            chance = base * (twice if risk else 1)
            shares = {name: chance * share for name, share in split.items()} | {"andereKeuze": other}
            found[vmbo_or_isk, risk] = Choice.of(shares | {"begonnen": 1 - sum(shares.values())})
    return found
