"""A synthetic cohort: student by student, the same for the same seed whatever the size, in memory one at a time."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import Any

from overstap.synth.assumptions import Assumptions, bundled_assumptions
from overstap.synth.consent import share
from overstap.synth.dossier import complete_dossier, dossier_line, dossier_on
from overstap.synth.draws import Draws
from overstap.synth.guidance import guide
from overstap.synth.handover import hand_over
from overstap.synth.intake import decide, interview
from overstap.synth.life import Life, World
from overstap.synth.moments import moments_of
from overstap.synth.orientation import orientate
from overstap.synth.person import make_person
from overstap.synth.placement import place
from overstap.synth.rates import rates_of
from overstap.synth.recording import layout_of, recording_of
from overstap.synth.registration import register
from overstap.synth.schools import Region, make_region, region_of
from overstap.synth.start import begin

__all__ = ["Cohort", "OutsideLife", "pseudonym"]


class OutsideLife(ValueError):
    """A peildatum on which these students have no dossier."""


@dataclass(frozen=True, slots=True)
class Cohort:
    """``count`` movers of one year."""

    count: int
    seed: int
    year: int
    world: World
    layout: tuple[tuple[str, str, str], ...]

    @staticmethod
    def of(count: int, seed: int, year: int, assumptions: Assumptions | None = None) -> "Cohort":
        """Raises ``ValueError`` when the rulebook has no calendar for ``year``."""
        assumed = assumptions or bundled_assumptions()
        facts = [fact for group in assumed.recorded for fact in group.facts]
        world = World(seed, moments_of(year), assumed, rates_of(assumed), recording_of(assumed))
        return Cohort(count, seed, year, world, layout_of(facts))

    def lives(self) -> Iterator[tuple[str, Life]]:
        """(pseudonym, life) of every student, in order."""
        region: Region | None = None
        for index in range(self.count):
            number = region_of(index)
            if region is None or region.index != number:
                region = make_region(self.seed, number, self.world.assumptions)
            yield pseudonym(index), live(self.world, region, index)

    def dossiers(self, as_of: date) -> Iterator[dict[str, Any]]:
        """What is known on ``as_of``, student by student. Raises ``OutsideLife``."""
        self.refuse_outside(as_of)
        day = as_of.toordinal()
        return (dossier_on(life, day, name, self.layout) for name, life in self.lives())

    def lines(self, as_of: date) -> Iterator[str]:
        """``dossiers`` as NDJSON."""
        return map(dossier_line, self.dossiers(as_of))

    def complete(self) -> Iterator[dict[str, Any]]:
        """Every student as if everything had been recorded, at the end of the first year in mbo."""
        return (complete_dossier(life, name, self.layout) for name, life in self.lives())

    def refuse_outside(self, as_of: date) -> None:
        """Raises ``OutsideLife`` when ``as_of`` is before the dossiers begin or after the lives end."""
        first = date.fromordinal(self.world.moments.first)
        last = date.fromordinal(self.world.moments.last)
        if not first <= as_of <= last:
            raise OutsideLife(
                f"bij overstapjaar {self.year} lopen de dossiers van {first.isoformat()} tot en met "
                f"{last.isoformat()}; kies een peildatum daartussen, of een ander overstapjaar"
            )


def pseudonym(index: int) -> str:
    """S-000001 for student 0. Never longer than eight digits, so it cannot be taken for a BSN."""
    return f"S-{index + 1:06d}"


def live(world: World, region: Region, index: int) -> Life:
    """The whole life of student ``index``."""
    draws = Draws(world.seed, "leerling", index)
    person = make_person(draws, world.moments.year, world.rates, world.assumptions, region)
    life = Life(world, person, draws)
    orientate(life)
    route = register(life)
    interview(life, route)
    decide(life, route)
    place(life, route)
    told = share(life, route)
    hand_over(life, route, told)
    stopped = begin(life, route)
    guide(life, route, told, stopped)
    _end_early(life)
    return life


def _end_early(life: Life) -> None:
    """Some die or go abroad; then nothing is added any more."""
    if life.person.status == "actief":
        if life.chance_of("overig.welVastgelegd", "leerlingActief"):
            life.note("leerling.status", "actief", life.world.moments.listed)
        return
    day = life.world.moments.deadline + life.span("dagen.wie", "overledenOfVertrokken")
    life.note("leerling.status", life.person.status, day)
    life.ends = day
