"""Invented vo schools and mbo institutions: regions as large as the one region of which the size is published.

Student ``i`` lives in region ``i // 7000``, so that a small cohort holds one whole region instead of scattered schools.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from overstap.synth.assumptions import Assumptions
from overstap.synth.draws import Choice, Draws
from overstap.synth.figures import number

__all__ = ["INSTITUTIONS", "REGIONS", "Region", "School", "institution", "make_region", "region_of"]

SCHOOLS: Final = 62
INSTITUTIONS: Final = 8
REGIONS: Final = 22
"""About 150,000 / 7,000: for who goes to mbo in another region."""

_OFFERS: Final[Mapping[str, tuple[str, ...]]] = {
    "vmboBreed": ("vmbo-b", "vmbo-k", "vmbo-g", "vmbo-t"),
    "vmboTheoretisch": ("vmbo-g", "vmbo-t"),
    "havo": ("vmbo-t", "havo", "vwo"),
    "pro": ("pro",),
    "vso": ("vso",),
    "isk": ("isk",),
    "vavo": ("vavo",),
}
"""Sort of school -> the kinds of education it has."""


@dataclass(frozen=True, slots=True)
class School:
    """A vo school or mbo institution."""

    name: str
    recording: str
    """How much it records: veel, gewoon or weinig."""


@dataclass(frozen=True, slots=True)
class Region:
    """The schools of one region."""

    index: int
    schools: Mapping[str, School]
    by_kind: Mapping[str, Choice]
    """Kind of education -> its schools by name, weighted by size."""
    institutions: tuple[School, ...]


def region_of(index: int) -> int:
    """The region of student ``index`` (from 0)."""
    return index // int(number("regioAmsterdam"))


def make_region(seed: int, region: int, assumptions: Assumptions) -> Region:
    """Region number ``region``: the same for the same seed."""
    draws = Draws(seed, "regio", region)
    recording = assumptions.choice["scholen.zorgvuldig"]
    schools: dict[str, School] = {}
    weights: dict[str, dict[str, float]] = {}
    for place, sort in enumerate(_sorts(assumptions)):
        school = School(f"school-{region * SCHOOLS + place + 1:04d}", draws.pick(recording))
        size = 1 + draws.along(assumptions.days["scholen.grootte"])
        schools[school.name] = school
        for kind in _OFFERS[sort]:
            weights.setdefault(kind, {})[school.name] = float(size)
    by_kind = {kind: Choice.of(sizes) for kind, sizes in weights.items()}
    institutions = tuple(
        School(institution(region, letter), draws.pick(recording)) for letter in range(INSTITUTIONS)
    )
    return Region(region, schools, by_kind, institutions)


def institution(region: int, letter: int) -> str:
    """mbo-instelling-01A."""
    return f"mbo-instelling-{region % REGIONS + 1:02d}{chr(ord('A') + letter % INSTITUTIONS)}"


def _sorts(assumptions: Assumptions) -> list[str]:
    """The sort of every school in a region: at least one of each, the rest by share, the largest share last."""
    shares = assumptions.shares["scholen.soort"]
    counts = {sort: max(1, round(share * SCHOOLS)) for sort, share in shares.items()}
    largest = max(shares, key=lambda sort: shares[sort])
    counts[largest] = max(1, counts[largest] + SCHOOLS - sum(counts.values()))
    return [sort for sort, count in counts.items() for _ in range(count)][:SCHOOLS]
