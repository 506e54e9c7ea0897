"""The fewest dossiers that do for everything that one target needs, and the proof that fewer cannot."""

from collections.abc import Callable, Sequence
from contextlib import closing
from dataclasses import dataclass
from typing import TypeAlias

from overstap.analyse.drafts.asking import Asker, Need
from overstap.analyse.drafts.cover import fewest
from overstap.analyse.drafts.goals import Goal
from overstap.analyse.drafts.grouping import Clash, Grouping
from overstap.analyse.drafts.joint import Joint
from overstap.analyse.drafts.lens import Lens
from overstap.analyse.drafts.pool import Entry, Wanted, by_dossier
from overstap.analyse.drafts.scenes import Spot
from overstap.analyse.laboratory import Found
from overstap.analyse.settled import OutOfTime, in_time
from overstap.testing.changes.change import Change
from overstap.testing.changes.reach import Reach

__all__ = ["Fewest", "Sight", "Take"]


@dataclass(frozen=True, slots=True)
class Sight:
    """A dossier that should do for several needs, and who looks at what there."""

    found: Found
    spot: Spot
    looks: tuple[tuple[str, tuple[Lens, ...]], ...]
    """Parties with what they look at."""


Take: TypeAlias = Callable[[Sight, frozenset[Wanted]], bool]
"""Puts a dossier in the pool; false: it does not do for all of these after all."""


class Fewest:
    """Looks for fewer dossiers than are in the pool. ``wanted``: all that the pool is good for, in a fixed order."""

    def __init__(
        self, asker: Asker, reach: Reach, wanted: Sequence[Wanted], changes: Sequence[Change], take: Take
    ) -> None:
        self._asker = asker
        self._reach = reach
        self._wanted = wanted
        self._needs: tuple[Need, ...] = tuple(
            each if isinstance(each, Goal) else (changes[each], reach) for each in wanted
        )
        self._take = take
        self.least = min(len(wanted), 1)
        """Proved: fewer are too few."""

    def run(self, pool: Sequence[Entry]) -> None:
        """``pool``: as it grows by what is taken."""
        if self._enough(pool) <= self.least or self._asker.stopped:
            return
        numbers = {each: number for number, each in enumerate(self._wanted)}
        known = [frozenset(numbers[each] for each in one) for one in by_dossier(pool).values()]
        homes = {(entry.shown.scene.year, entry.shown.scene.region) for entry in pool}
        with closing(Joint(self._asker, self._needs, self._reach, known, homes)) as joint:
            try:
                least = self._search(joint, pool)
                if self._agrees(joint, pool, numbers):
                    self.least = least
            except OutOfTime:
                return

    def _search(self, joint: Joint, pool: Sequence[Entry]) -> int:
        """Returns how many dossiers are needed at least."""
        grouping = Grouping(len(self._needs), joint, stop=self._asker.stop)
        least = groups = grouping.least
        enough = self._enough(pool)
        while groups < enough:
            found = grouping.first(groups)
            if found is None:
                least += least == groups and grouping.too_few(groups)
                groups += 1
                continue
            failed = [group for group in found if not self._done(joint, pool, group)]
            if not failed:
                break
            for group in failed:
                grouping.learn(Clash(group, proved=False))
            enough = self._enough(pool)
        return least

    def _done(self, joint: Joint, pool: Sequence[Entry], group: frozenset[int]) -> bool:
        """Is there a dossier in the pool, or can one be added, that does for the whole group?"""
        wanted = frozenset(self._wanted[number] for number in group)
        if any(wanted <= each for each in by_dossier(pool).values()):
            return True
        order = sorted(group)
        for room in joint.homes(group):
            reply = in_time(room.ask(order))
            if isinstance(reply, Found):
                looks = room.looks(reply, order)
                spot = Spot(room.place.year, room.place.region, next(iter(looks)))
                if self._take(Sight(reply, spot, tuple(looks.items())), wanted):
                    return True
        return False

    def _enough(self, pool: Sequence[Entry]) -> int:
        return len(fewest([*by_dossier(pool).values()]))

    def _agrees(self, joint: Joint, pool: Sequence[Entry], numbers: dict[Wanted, int]) -> bool:
        """Is all that was seen on a dossier possible in the graph too? Else no proof about it is worth anything, and
        nothing is claimed."""
        rooms = {(room.place.year, room.place.region): room for room in joint.rooms}
        for entry in pool:
            scene = entry.shown.scene
            room = rooms.get((scene.year, scene.region))
            seen = sorted(numbers[each] for each in entry.all if each in numbers)
            if room is not None and room.missed(scene.facts, scene.as_of, seen):
                return False
        return True
