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
from overstap.analyse.together import raised_together
from overstap_engine.model.declarations import Explained
from overstap_engine.model.rulebook import Rulebook

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
    for region in regions:
        laboratory = Laboratory(rulebook, year=year, region=region, stop=stop)
        try:
            for name in chosen:
                if progress is not None:
                    progress(f"{KINDS[name]} ({'landelijk' if region is None else region})")
                found += _one(name, laboratory, everyone)
        finally:
            laboratory.close()
    items = with_explanations(sorted(_merged(found), key=_order), rulebook.declarations.explained)
    kinds = [kind for name in chosen for kind in ANALYSES[name]]
    complete = not parties and None in regions
    return Analysis(items, stale(items, rulebook.declarations.explained, kinds) if complete else (), chosen)


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
