"""Counting over students, chunk by chunk: only numbers under names are kept, so memory does not grow with the cohort."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Final, TypeAlias

from overstap.differences.cohort.compare import OFFERED, RAISED, Difference, Kind, Roles, Seen

__all__ = ["LATE", "NO_DAY", "Name", "Sides", "Tally", "week_of"]

Name: TypeAlias = tuple[str, ...]

LATE: Final = "laat"
"""Due before the peildatum."""
NO_DAY: Final = "geen"


@dataclass(slots=True)
class Sides:
    """How often something is there in the old version, in the new, and in both for the same student."""

    old: Counter[Name] = field(default_factory=Counter[Name])
    new: Counter[Name] = field(default_factory=Counter[Name])
    both: Counter[Name] = field(default_factory=Counter[Name])

    def add(self, old: Sequence[Name], new: Sequence[Name]) -> None:
        """What is there for one student; a name comes as often as it is there."""
        self.old.update(old)
        self.new.update(new)
        if old == new:
            self.both.update(old)
        elif old and new:
            self.both.update(Counter(old) & Counter(new))

    def merge(self, other: "Sides") -> None:
        """Add what was counted elsewhere."""
        self.old.update(other.old)
        self.new.update(other.new)
        self.both.update(other.both)

    def gained(self, name: Name) -> int:
        """Only in the new version."""
        return self.new[name] - self.both[name]

    def lost(self, name: Name) -> int:
        """Only in the old version."""
        return self.old[name] - self.both[name]

    @property
    def names(self) -> list[Name]:
        """All names, sorted."""
        return sorted(self.old.keys() | self.new.keys())


@dataclass(slots=True)
class Tally:
    """All numbers. A school or party that is not known is ``""``."""

    signals: Sides = field(default_factory=Sides)
    """(code)"""
    undetermined: Sides = field(default_factory=Sides)
    """(code)"""
    actions: Sides = field(default_factory=Sides)
    """(role, code); an action counts at the role that its rulebook names first."""
    weeks: Sides = field(default_factory=Sides)
    """(role, week)"""
    moves: Counter[Name] = field(default_factory=Counter[Name])
    """(kind, code, old, new) of rules and of who is responsible, (kind, code) of the rest -> students"""
    school_students: Counter[str] = field(default_factory=Counter[str])
    school_changed: Counter[str] = field(default_factory=Counter[str])
    school_gained: Counter[Name] = field(default_factory=Counter[Name])
    """(``regel`` or ``actie``, school) -> signals or actions more"""
    school_lost: Counter[Name] = field(default_factory=Counter[Name])
    moved: int = 0
    """Actions that stay with a role, and are due in another week."""
    rejected: Counter[str] = field(default_factory=Counter[str])
    """``oud``, ``nieuw`` or ``beide`` -> records"""

    def add(
        self,
        school: str,
        seen: tuple[Seen, Seen],
        found: Iterable[Difference],
        roles: Roles,
        as_of: date,
    ) -> None:
        """One student."""
        old, new = seen
        self.signals.add([(code,) for code in old.raised], [(code,) for code in new.raised])
        self.undetermined.add([(code,) for code in old.undetermined], [(code,) for code in new.undetermined])
        before, after = _due(old, roles.old, as_of), _due(new, roles.new, as_of)
        self.actions.add([each[:2] for each in before], [each[:2] for each in after])
        self._add_weeks(before, after)
        self.school_students[school] += 1
        changed = False
        for difference in found:
            changed = True
            self._move(school, difference)
        self.school_changed[school] += changed

    def _add_weeks(self, old: list[tuple[str, str, str]], new: list[tuple[str, str, str]]) -> None:
        """The same action in the same week for the same role stays; anything else goes and comes."""
        stay = {*old} & {*new} if old != new else {*old}
        self.weeks.old.update((role, week) for role, _, week in old)
        self.weeks.new.update((role, week) for role, _, week in new)
        self.weeks.both.update((role, week) for role, _, week in stay)
        if old != new:
            kept = {each[:2] for each in old} & {each[:2] for each in new}
            self.moved += len(kept) - len(stay)

    def _move(self, school: str, found: Difference) -> None:
        kind = found.kind
        whole = kind in (Kind.RULE, Kind.RESPONSIBLE)
        self.moves[(kind.value, found.code, found.old, found.new) if whole else (kind.value, found.code)] += 1
        if kind in (Kind.RULE, Kind.ACTION):
            here, there = (kind.value, school), RAISED if kind is Kind.RULE else OFFERED
            self.school_gained[here] += found.new == there
            self.school_lost[here] += found.old == there

    def merge(self, other: "Tally") -> None:
        """Add what was counted elsewhere."""
        for mine, theirs in (
            (self.signals, other.signals),
            (self.undetermined, other.undetermined),
            (self.actions, other.actions),
            (self.weeks, other.weeks),
        ):
            mine.merge(theirs)
        self.moves.update(other.moves)
        self.school_students.update(other.school_students)
        self.school_changed.update(other.school_changed)
        self.school_gained.update(other.school_gained)
        self.school_lost.update(other.school_lost)
        self.rejected.update(other.rejected)
        self.moved += other.moved


def _due(seen: Seen, roles: Mapping[str, tuple[str, ...]], as_of: date) -> list[tuple[str, str, str]]:
    """(role, code, week) of every action."""
    return [
        (roles[code][0] if roles[code] else "", code, week_of(offer.due, as_of))
        for code, offer in seen.offers.items()
    ]


def week_of(due: date | None, as_of: date) -> str:
    """``2026-W24``, ``LATE`` or ``NO_DAY``."""
    if due is None:
        return NO_DAY
    if due < as_of:
        return LATE
    year, week, _ = due.isocalendar()
    return f"{year:04d}-W{week:02d}"
