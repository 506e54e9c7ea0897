"""Runs analyses over one rulebook: which, for whom, where, and for how long."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Final

from overstap.analyse.conflicts import contradictions
from overstap.analyse.explained import stale, with_explanations
from overstap.analyse.idle import idle_conditions
from overstap.analyse.item import KINDS, Item
from overstap.analyse.laboratory import Laboratory, Stop
from overstap.analyse.never import never_raised
from overstap.analyse.privacy import leaks
from overstap.analyse.promises import kept_promises
from overstap.analyse.settled import OutOfTime
from overstap.analyse.starting_point import starting_point
from overstap.analyse.together import raised_together
from overstap.analyse.verdict import Verdict
from overstap_engine.model.declarations import ConflictKind, Explained
from overstap_engine.model.rulebook import Rulebook
from overstap_engine.plan.parameters import resolve_parameters
from overstap_engine.prove import OutsideDomain

__all__ = ["ANALYSES", "Analysis", "Progress", "analyse"]

Progress = Callable[[str], None]
"""Told what is being looked at."""

ANALYSES: Final[Mapping[str, tuple[str, ...]]] = {
    "nooit": ("nooit",),
    "zonderGevolg": ("zonderGevolg",),
    "altijdSamen": ("altijdSamen", "dubbel"),
    "tegenstrijdig": ("tegenstrijdig",),
    "belofte": ("belofte",),
    "privacy": ("privacy",),
}
"""Name of an analysis -> the kinds of items it gives."""


@dataclass(frozen=True, slots=True)
class Analysis:
    """What was found."""

    items: tuple[Item, ...]
    """By kind, then codes, then region and parties."""
    stale: tuple[Explained, ...]
    """Explanations without a finding."""
    names: tuple[str, ...]
    """The analyses that were run."""
    same: tuple[str, ...] = ()
    """Regions that need no look of their own: all that an analysis reads is the same there as elsewhere."""
    unfinished: bool = False
    """Whether there was too little time."""

    @property
    def open(self) -> tuple[Item, ...]:
        """Findings to resolve or explain."""
        return tuple(item for item in self.items if item.open)


def analyse(
    rulebook: Rulebook,
    *,
    year: int,
    parties: Sequence[str] = (),
    regions: Sequence[str | None] = (None,),
    names: Iterable[str] = ANALYSES,
    stop: Stop | None = None,
    progress: Progress | None = None,
) -> Analysis:
    """Analyse ``rulebook`` for one overstapjaar; ``parties``: none means every party.

    ``stop``: asked now and then; what is not finished when it says so is *Niet volledig nagegaan*.
    Raises ``SolverMissing``, ``UnknownRegion``.
    """
    chosen = tuple(name for name in ANALYSES if name in set(names))
    everyone = tuple(parties) or rulebook.vocabulary.parties
    found: list[Item] = []
    places, same = _apart(rulebook, regions, year)
    unfinished = False
    for region in places:
        laboratory = Laboratory(rulebook, year=year, region=region, stop=stop)
        try:
            found += starting_point(laboratory)
            for name in chosen:
                if progress is not None:
                    progress(f"{KINDS[name]} ({'landelijk' if region is None else region})")
                try:
                    found += _in_time(_one(name, laboratory, everyone), stop)
                except OutOfTime:
                    unfinished = True
                    found.append(_unfinished(name, laboratory))
                except OutsideDomain as problem:
                    found.append(_not_provable(name, laboratory, str(problem)))
        finally:
            laboratory.close()
    items = with_explanations(sorted(_merged(found), key=_order), rulebook.declarations.explained)
    kinds = [kind for name in chosen for kind in ANALYSES[name]]
    complete = not parties and None in regions and not unfinished
    old = stale(items, rulebook.declarations.explained, kinds) if complete else ()
    return Analysis(items, old, chosen, same, unfinished)


def _apart(
    rulebook: Rulebook, regions: Sequence[str | None], year: int
) -> tuple[list[str | None], tuple[str, ...]]:
    """The places to look at, and the regions in which everything reads as in one of those."""
    local = {region for promise in rulebook.declarations.promises.values() for region in promise.regions}
    local |= {
        region
        for conflict in rulebook.declarations.conflicts
        if conflict.kind is ConflictKind.ACTIES
        for code in conflict.codes
        for region in rulebook.actions[code].regions
    }
    places: list[str | None] = []
    same: list[str] = []
    seen: list[object] = []
    for region in regions:
        values = resolve_parameters(rulebook, year=year, region=region)
        if region is not None and region not in local and values in seen:
            same.append(region)
        else:
            places.append(region)
            seen.append(values)
    return places, tuple(same)


def _in_time(items: Iterator[Item], stop: Stop | None) -> Iterator[Item]:
    """Each item, as long as there is time. Raises ``OutOfTime``."""
    while True:
        if stop is not None and stop():
            raise OutOfTime
        item = next(items, None)
        if item is None:
            return
        yield item


def _unfinished(name: str, laboratory: Laboratory) -> Item:
    return Item(
        kind=name,
        codes=(),
        verdict=Verdict.NIET_VOLLEDIG,
        sentence="De tijd was op voordat alles was nagegaan. Geef meer tijd met `--tijd`, of kies met `--alleen`.",
        parties=(),
        region=laboratory.region,
        year=laboratory.year,
        finding=False,
    )


def _not_provable(name: str, laboratory: Laboratory, why: str) -> Item:
    return Item(
        kind=name,
        codes=(),
        verdict=Verdict.NIET_TE_BEWIJZEN,
        sentence=f"Een waarde valt buiten wat een bewijs nagaat: {why}",
        parties=(),
        region=laboratory.region,
        year=laboratory.year,
        finding=True,
    )


def _one(name: str, laboratory: Laboratory, parties: Sequence[str]) -> Iterator[Item]:
    match name:
        case "nooit":
            yield from never_raised(laboratory, parties)
        case "zonderGevolg":
            yield from idle_conditions(laboratory)
        case "altijdSamen":
            yield from raised_together(laboratory)
        case "tegenstrijdig":
            yield from contradictions(laboratory, parties)
        case "belofte":
            yield from kept_promises(laboratory, parties)
        case _:
            yield from leaks(laboratory, parties)


def _merged(items: Iterable[Item]) -> list[Item]:
    """The same statement for several parties is one item."""
    found: dict[object, Item] = {}
    for item in items:
        example = None if item.example is None else item.example.sentence
        key = (
            item.kind,
            item.codes,
            item.part,
            item.verdict,
            item.sentence,
            item.details,
            example,
            item.region,
        )
        before = found.get(key)
        found[key] = item if before is None else replace(before, parties=before.parties + item.parties)
    return list(found.values())


def _order(item: Item) -> tuple[int, tuple[str, ...], str, str]:
    return [*KINDS].index(item.kind), item.codes, item.part, item.region or ""
