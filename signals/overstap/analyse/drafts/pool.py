"""Dossiers that were found, what each is good for, and which of them are worth showing."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import TypeAlias

from overstap.analyse.drafts.cover import chosen, fewest
from overstap.analyse.drafts.goals import Goal
from overstap.analyse.drafts.scenes import Shown
from overstap.analyse.drafts.writing import Draft, Look
from overstap.testing.changes.change import Target

__all__ = ["Entry", "Wanted", "by_dossier", "drafts_of"]

Wanted: TypeAlias = Goal | int
"""A goal, or a small change by its place in ``changes_of``."""


@dataclass(frozen=True, slots=True)
class Entry:
    """A dossier as one party looks at it: sentence -> what it is good for."""

    shown: Shown
    credit: Mapping[str, frozenset[Wanted]]

    @property
    def all(self) -> frozenset[Wanted]:
        """Everything that it is good for."""
        return frozenset[Wanted]().union(*self.credit.values())

    @property
    def dossier(self) -> str:
        """The same for every party that looks at the same dossier."""
        scene = self.shown.scene
        facts = sorted((name, repr(value)) for name, value in scene.facts.items())
        return repr((facts, scene.as_of, scene.region))


def by_dossier(pool: Sequence[Entry]) -> dict[str, frozenset[Wanted]]:
    """Dossier -> what it is good for, whoever looks."""
    found: dict[str, frozenset[Wanted]] = {}
    for entry in pool:
        found[entry.dossier] = found.get(entry.dossier, frozenset()) | entry.all
    return found


def drafts_of(target: Target, pool: Sequence[Entry]) -> Iterator[Draft]:
    """As few dossiers of the pool as are good for all that the whole pool is good for."""
    dossiers = by_dossier(pool)
    names = [*dossiers]
    kept = {names[index] for index in fewest([*dossiers.values()])}
    entries = [entry for entry in pool if entry.dossier in kept]
    picked = [entries[index] for index in chosen([entry.all for entry in entries])]
    looks: dict[str, list[Look]] = {}
    shown: dict[str, Shown] = {}
    for entry, sentences in zip(picked, _worth_saying([each.credit for each in picked]), strict=True):
        looks.setdefault(entry.dossier, []).append(Look(entry.shown.scene.party, sentences))
        shown.setdefault(entry.dossier, entry.shown)
    for dossier, several in looks.items():
        yield Draft(target, shown[dossier].title, shown[dossier].scene, tuple(several))


def _worth_saying(credits: Sequence[Mapping[str, frozenset[Wanted]]]) -> list[tuple[str, ...]]:
    """Of each dossier the plain sentence that comes first, and others only as far as they add something."""
    kept = [[next(text for text, needs in credit.items() if needs)] for credit in credits]
    said = frozenset[Wanted]().union(*(credit[texts[0]] for credit, texts in zip(credits, kept, strict=True)))
    more = [(place, text) for place, credit in enumerate(credits) for text in credit]
    for index in chosen([credits[place][text] - said for place, text in more]):
        place, text = more[index]
        if text not in kept[place]:
            kept[place].append(text)
    for place, texts in enumerate(kept):
        for text in texts[:0:-1]:
            others = (
                credits[other][each]
                for other, several in enumerate(kept)
                for each in several
                if (other, each) != (place, text)
            )
            if credits[place][text] <= frozenset[Wanted]().union(*others):
                texts.remove(text)
        if any(_says_more(text, texts[0]) for text in texts[1:]):
            del texts[0]
    return [tuple(texts) for texts in kept]


def _says_more(text: str, than: str) -> bool:
    """The same with more, or that nothing at all is to be seen."""
    nothing = than.startswith("is er geen") and " niets van " in text
    return text.startswith(f"{than} ") or (nothing and text.split()[-1] == than.split()[-1])
