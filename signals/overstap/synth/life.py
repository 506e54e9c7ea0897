"""What happens to one student, and what of it is written down and when.

A life is drawn whole, whatever the peildatum. A dossier is what had been written down by then (dossier.py).
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Final, NamedTuple

from overstap.synth.assumptions import Assumptions
from overstap.synth.draws import Draws
from overstap.synth.moments import Day, Moments, iso
from overstap.synth.person import Person
from overstap.synth.rates import Rates

__all__ = ["NEVER", "Change", "Item", "Life", "Note", "Value", "World"]

Value = bool | int | str
NEVER: Final = 10**9
"""A day that does not come: for what is not recorded."""


@dataclass(frozen=True, slots=True)
class World:
    """What all students of a cohort share."""

    seed: int
    moments: Moments
    assumptions: Assumptions
    rates: Rates
    recording: Mapping[tuple[str, str], Mapping[str, float]]
    """(how much the vo school records, how much the mbo does) -> fact -> chance that it is recorded where it applies."""


class Note(NamedTuple):
    """A fact that became true, and the day on which the dossier got it."""

    fact: str
    value: Value
    on: Day
    recorded: Day


class Change(NamedTuple):
    """Fields of an item that got a value, and the day on which the dossier got them."""

    on: Day
    recorded: Day
    fields: Mapping[str, Value]


@dataclass(slots=True)
class Item:
    """An item of a list: how it changed over time."""

    changes: list[Change] = field(default_factory=list[Change])
    """In order of time; later ones override earlier ones."""


@dataclass(slots=True)
class Life:
    """One student's transition. The modules named after a phase fill it in."""

    world: World
    person: Person
    draws: Draws
    notes: list[Note] = field(default_factory=list[Note])
    registrations: list[Item] = field(default_factory=list[Item])
    consents: list[Item] = field(default_factory=list[Item])
    activities: list[Item] = field(default_factory=list[Item])
    known_lists: dict[str, Day] = field(default_factory=dict[str, Day])
    """List -> from when the dossier holds it, be it empty; without it the list is unknown until its first item."""
    silent: bool = False
    """No system tells the vo school about registrations."""
    ends: Day = NEVER
    """After this day nothing happens any more: the student died or went abroad."""
    _kept: dict[str, bool] = field(default_factory=dict[str, bool])
    _latest: dict[str, Day] = field(default_factory=dict[str, Day])

    def note(self, fact: str, value: Value, on: Day) -> None:
        """``fact`` became ``value`` on a day. Whether this school ever records the fact is drawn once."""
        kept = self._kept.get(fact)
        if kept is None:
            share = self.world.recording[self.person.school.recording, self.person.institution.recording][
                fact
            ]
            kept = self._kept[fact] = self.draws.chance(share)
        recorded = NEVER
        if kept:
            recorded = self._latest[fact] = max(on + self.delay(), self._latest.get(fact, 0))
        self.notes.append(Note(fact, value, on, recorded))

    def note_day(self, fact: str, day: Day, on: Day | None = None) -> None:
        """``fact`` holds ``day``; known ``on`` that day itself, or on another."""
        self.note(fact, iso(day), day if on is None else on)

    def note_chance(self, fact: str, table: str, on: Day) -> bool:
        """Yes or no, with the chance of ``fact`` in a table of assumptions; gives the answer."""
        answer = self.draws.chance(self.world.assumptions.chances[table][fact])
        self.note(fact, answer, on)
        return answer

    def delay(self) -> Day:
        """Days between what happens and the dossier."""
        return self.draws.along(self.world.assumptions.days["vastleggen.dagen"])

    def chance(self, assumption: str) -> bool:
        """Drawn with the chance of an assumption."""
        return self.draws.chance(self.world.assumptions.chance[assumption])

    def chance_of(self, table: str, name: str) -> bool:
        """Drawn with one of the chances of an assumption."""
        return self.draws.chance(self.world.assumptions.chances[table][name])

    def span(self, assumption: str, name: str) -> Day:
        """A number of days from one of the windows of an assumption."""
        first, last = self.world.assumptions.spans[assumption][name]
        return self.draws.between(first, last)

    def pick(self, assumption: str) -> str:
        return self.draws.pick(self.world.assumptions.choice[assumption])

    def days(self, assumption: str) -> Day:
        return self.draws.along(self.world.assumptions.days[assumption])
