"""Counts the published shares in complete dossiers, from the facts in them and nothing else."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import Any, Final

__all__ = ["MEASURES", "Count", "Measured", "measure"]

Dossier = Mapping[str, Any]
_VMBO_ISK: Final = ("vmbo-b", "vmbo-k", "vmbo-g", "vmbo-t", "isk")


@dataclass(slots=True)
class Count:
    """How many of how many."""

    hits: int = 0
    of: int = 0

    @property
    def share(self) -> float | None:
        return self.hits / self.of if self.of else None


@dataclass(frozen=True, slots=True)
class Measured:
    """All counts of a cohort."""

    students: int
    counts: Mapping[str, Count]
    in_risk_group: Count
    outside_risk_group: Count

    def value(self, measure: str) -> float | None:
        """A share, or for ``kansTweeKeer`` a ratio; None when there is nobody to count."""
        if measure != "kansTweeKeer":
            return self.counts[measure].share
        inside, outside = self.in_risk_group.share, self.outside_risk_group.share
        return inside / outside if inside is not None and outside else None


def fact(dossier: Dossier, name: str) -> Any:
    """The value of a fact, or None."""
    group, _, key = name.rpartition(".")
    found: Any = dossier.get(group, {}) if group else dossier
    return found.get(key)


def _vso(dossier: Dossier) -> bool:
    return bool(fact(dossier, "vo.schoolsoort") == "vso")


def _direct_vso(dossier: Dossier) -> bool:
    return _vso(dossier) and fact(dossier, "vo.tussenstap") is False


def _seen(dossier: Dossier) -> bool:
    return fact(dossier, "start.eersteAanwezigheidOp") is not None


def _mover(dossier: Dossier) -> bool:
    return bool(fact(dossier, "doel") == "mbo")


def _applied(dossier: Dossier) -> bool:
    return bool(dossier.get("aanmeldingen"))


def _troubled(dossier: Dossier) -> bool:
    """Did not start though mbo was still the goal, or stopped or switched in the first year."""
    if not _mover(dossier):
        return False
    return not _seen(dossier) or fact(dossier, "inschrijving.einddatum") is not None


def _at_risk(dossier: Dossier) -> bool:
    """The group with twice the risk in the Handreiking."""
    kind = fact(dossier, "vo.schoolsoort")
    if kind in ("vso", "pro"):
        return True
    return bool(
        fact(dossier, "ondersteuning.behoefteBekendBijVo") and (kind == "havo" or kind in _VMBO_ISK[:4])
    )


def _started_in_time(dossier: Dossier) -> bool:
    first = fact(dossier, "start.eersteAanwezigheidOp")
    return first is not None and str(first) <= f"{dossier['overstapjaar']}-10-01"


def _refused(dossier: Dossier) -> bool:
    return any(item["status"] == "leidtNietTotInschrijving" for item in dossier.get("aanmeldingen", ()))


def _advised_against(dossier: Dossier) -> bool:
    return bool(fact(dossier, "studiekeuzeadvies.uitkomst") == "negatief")


def _everyone(_: Dossier) -> bool:
    return True


def _is(name: str, value: object) -> Callable[[Dossier], bool]:
    return lambda dossier: bool(fact(dossier, name) == value)


def _both(*tests: Callable[[Dossier], bool]) -> Callable[[Dossier], bool]:
    return lambda dossier: all(test(dossier) for test in tests)


def _other_starter(dossier: Dossier) -> bool:
    return _seen(dossier) and not _vso(dossier)


_VSO_STARTER: Final = _both(_seen, _vso)
_DIRECT_VSO_STARTER: Final = _both(_seen, _direct_vso)


def _registered_direct(kind: str) -> Callable[[Dossier], bool]:
    """Direct from a kind of school, with a place, so that there is something to hand over."""
    return lambda dossier: (
        fact(dossier, "vo.schoolsoort") == kind
        and fact(dossier, "vo.tussenstap") is False
        and fact(dossier, "plaatsing.niveau") is not None
    )


MEASURES: Final[Mapping[str, tuple[Callable[[Dossier], bool], Callable[[Dossier], bool]]]] = {
    "nietProbleemloos": (_everyone, _troubled),
    "extraOndersteuning": (_everyone, lambda dossier: _supported(dossier)),
    "vso": (_seen, _vso),
    "vsoRechtstreeks": (_VSO_STARTER, _direct_vso),
    **{f"niveauVso{level}": (_VSO_STARTER, _is("plaatsing.niveau", level)) for level in (1, 2, 3, 4)},
    **{f"niveauNietVso{level}": (_other_starter, _is("plaatsing.niveau", level)) for level in (1, 2, 3, 4)},
    "cluster34": (_DIRECT_VSO_STARTER, lambda dossier: fact(dossier, "vo.cluster") in (3, 4)),
    "cluster2": (_DIRECT_VSO_STARTER, _is("vo.cluster", 2)),
    "profielDagbesteding": (_DIRECT_VSO_STARTER, _is("vo.uitstroomprofiel", "dagbesteding")),
    "profielArbeidsmarkt": (_DIRECT_VSO_STARTER, _is("vo.uitstroomprofiel", "arbeidsmarkt")),
    "profielVervolgonderwijs": (_DIRECT_VSO_STARTER, _is("vo.uitstroomprofiel", "vervolgonderwijs")),
    "nietToegelaten": (_applied, _refused),
    "adviesNietBeginnen": (_applied, _advised_against),
    "adviesTochBegonnen": (_both(_applied, _advised_against), _seen),
    "bbl": (_seen, _is("plaatsing.leerweg", "bbl")),
    "gestartVmboIsk": (lambda dossier: fact(dossier, "vo.schoolsoort") in _VMBO_ISK, _started_in_time),
    "gestartAlle": (_everyone, _started_in_time),
    "warmPro": (_registered_direct("pro"), _is("overdracht.warmStatus", "gehouden")),
    "warmVso": (_registered_direct("vso"), _is("overdracht.warmStatus", "gehouden")),
}
"""Measure -> (who counts, what is counted). ``kansTweeKeer`` is a ratio of two of them."""


def _supported(dossier: Dossier) -> bool:
    return fact(dossier, "ondersteuning.behoefteBekendBijVo") is True or _vso(dossier)


def measure(dossiers: Iterable[Dossier]) -> Measured:
    """Counts everything in one pass. Memory: the counts."""
    counts = {name: Count() for name in MEASURES}
    inside, outside = Count(), Count()
    students = 0
    for dossier in dossiers:
        students += 1
        for name, (belongs, hit) in MEASURES.items():
            if belongs(dossier):
                counts[name].of += 1
                counts[name].hits += hit(dossier)
        group = inside if _at_risk(dossier) else outside
        group.of += 1
        group.hits += _troubled(dossier)
    return Measured(students, counts, inside, outside)
