"""Asks for the most ordinary dossier that reaches a goal, or on which a small change shows."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from typing import Final, TypeAlias

from overstap.analyse.drafts.forced import forced
from overstap.analyse.drafts.goals import DECIDES, Goal
from overstap.analyse.drafts.lens import Lens, differs, lenses_of
from overstap.analyse.drafts.reading import alone, holds
from overstap.analyse.drafts.scenes import Spot
from overstap.analyse.laboratory import Found, Laboratory, Stop
from overstap.testing.changes.change import Change
from overstap.testing.changes.reach import Reach
from overstap.testing.coverage.constants import settings
from overstap.testing.coverage.outlook import turn_pages
from overstap.testing.coverage.parts import feeders, readers
from overstap_engine.model.dependencies import Key
from overstap_engine.model.rulebook import Rule, Rulebook
from overstap_engine.model.values import Facts
from overstap_engine.prove import FALSE, Impossible, Lit, World

__all__ = ["Asker", "Find", "Need", "Option", "Place", "Undecided"]

_SO: Final = "zo"
_MOST_NODES: Final = 500_000
"""Nodes of all laboratories together that are kept from one target to the next (some 1.2 kB each, solvers included)."""

Need: TypeAlias = Goal | tuple[Change, Reach]
"""A goal to reach, or a small change to notice with how far it reaches."""


@dataclass(frozen=True, slots=True)
class Find:
    """A dossier, for whom it is looked at, and what shows there."""

    found: Found
    spot: Spot
    lens: Lens


@dataclass(frozen=True, slots=True)
class Undecided:
    """Neither found nor shown to be impossible."""

    items: int | None
    """Looked at with lists of at most so many items; None: there was no more time."""


@dataclass(frozen=True, slots=True)
class Place:
    """An overstapjaar and a region, with all their dossiers."""

    laboratory: Laboratory
    year: int
    region: str | None


@dataclass(frozen=True, slots=True)
class Option:
    """One way in which a dossier may do."""

    laboratory: Laboratory
    spot: Spot
    lens: Lens
    lit: Lit
    worlds: tuple[World, ...]


class Asker:
    """Keeps a laboratory for every overstapjaar and region that was asked about; close it after use."""

    def __init__(self, rulebook: Rulebook, *, year: int, stop: Stop | None = None) -> None:
        self.rulebook = rulebook
        self.year = year
        self._stop = stop
        self._laboratories: dict[tuple[int, str | None], Laboratory] = {}
        self._feeders = feeders(rulebook)
        self._readers = readers(rulebook)

    def close(self) -> None:
        """Frees the solvers."""
        for each in self._laboratories.values():
            each.close()
        self._laboratories.clear()

    def tidy(self) -> None:
        """Frees laboratories that were made long ago when all together are large; they are made anew when asked about.

        Answers do not depend on it. What was found before stays good; a ``Place`` or ``Option`` does not."""
        kept = sum(each.universe.size for each in self._laboratories.values())
        for setting, each in [*self._laboratories.items()]:
            if kept <= _MOST_NODES:
                break
            kept -= each.universe.size
            each.close()
            del self._laboratories[setting]

    @property
    def stop(self) -> Stop | None:
        """Says when there is no more time."""
        return self._stop

    @property
    def stopped(self) -> bool:
        """There is no more time."""
        return self._stop is not None and self._stop()

    def goal(self, goal: Goal) -> Iterator[Find | Undecided]:
        """Dossiers that should reach the goal, to be tried in turn. Nothing at all: no dossier can."""
        yield from self._answers(self._options_of_goal(goal))

    def change(self, change: Change, reach: Reach) -> Iterator[Find | Undecided]:
        """Dossiers on which the change shows. Nothing at all: it shows on none."""
        yield from self._answers(self._options_of_change(change, reach))

    # -- answers --------------------------------------------------------------------------------------------------

    def _answers(self, options: Iterable[Option]) -> Iterator[Find | Undecided]:
        waiting: list[Option] = []
        for option in options:
            if self.stopped:
                yield Undecided(None)
                return
            if option.laboratory.possible(option.lit) is True:
                yield from self._asked(option)
            else:
                waiting.append(option)
        for option in waiting:
            if self.stopped:
                yield Undecided(None)
                return
            yield from self._asked(option)

    def _asked(self, option: Option) -> Iterator[Find | Undecided]:
        reply = option.laboratory.ask({_SO: option.lit}, worlds=option.worlds)
        match reply:
            case Found():
                yield Find(reply, option.spot, option.lens)
            case Impossible():
                return
            case _:
                yield Undecided(getattr(reply, "items", None))

    # -- goals ----------------------------------------------------------------------------------------------------

    def _options_of_goal(self, goal: Goal) -> Iterator[Option]:
        cone = self._cone(goal)
        changed = self._changed(goal)
        seen: set[tuple[int, Lit]] = set()
        years = self._named_years()
        for place in self._settings(cone, (self.rulebook,), self._regions(goal), years):
            for option in self._goal_in(goal, place, changed):
                if (id(option.laboratory), option.lit) not in seen:
                    seen.add((id(option.laboratory), option.lit))
                    yield option

    def _cone(self, goal: Goal) -> frozenset[Key]:
        """Everything that whoever shows the goal is worked out from."""
        kind, name = goal.target
        if kind == "actie":
            asking: list[Key] = [("signaal", r.code) for r in self._asking(name)]
            return frozenset(each for key in asking for each in self._feeders[key])
        key: Key = ("signaal", name) if kind == "signaal" else ("feit", name)
        return frozenset(each for reader in self._readers[key] for each in self._feeders[reader])

    def _goal_in(self, goal: Goal, place: Place, changed: Rulebook | None) -> Iterator[Option]:
        for party in self.rulebook.vocabulary.parties:
            world = place.laboratory.party(party)
            for lens, lit, worlds in self._ways(goal, place.laboratory, world, changed, place.year):
                if lit != FALSE:
                    spot = Spot(place.year, place.region, party)
                    yield Option(place.laboratory, spot, lens, lit, worlds)

    def _ways(
        self, goal: Goal, laboratory: Laboratory, world: World, changed: Rulebook | None, year: int
    ) -> Iterator[tuple[Lens, Lit, tuple[World, ...]]]:
        universe = laboratory.universe
        lenses = self._observers(goal, world, year)
        if not lenses:
            return
        so = universe.all_of(world.scope.true, holds(goal, universe, world))
        if changed is None:
            yield lenses[0], so, (world,)
            return
        other = universe.variant(world, changed)
        if goal.question is not None and goal.question.items is not None:
            single = alone(goal, universe, world)
            for lens in lenses:
                yield lens, universe.all_of(so, single, differs(universe, world, other, lens)), (world, other)
        for lens in lenses:
            yield lens, universe.all_of(so, differs(universe, world, other, lens)), (world, other)

    def _changed(self, goal: Goal) -> Rulebook | None:
        if goal.aim not in DECIDES or goal.question is None:
            return None
        return forced(self.rulebook, goal.target, goal.question.condition, not DECIDES[goal.aim])

    def _observers(self, goal: Goal, world: World, year: int | None) -> list[Lens]:
        """What the party can look at to see the goal. ``year``: only rules that apply then."""
        kind, name = goal.target
        if kind == "actie":
            return [Lens("actie", name)]
        key: Key = ("signaal", name) if kind == "signaal" else ("feit", name)
        if kind == "signaal" and goal.question is None:
            codes = [name]
        else:
            found = (each for where, each in self._readers[key] if where == "signaal")
            codes = sorted(found, key=lambda code: (code != name, code))
        rules = (self.rulebook.rules[code] for code in codes)
        lenses = [
            Lens("signaal", rule.code)
            for rule in rules
            if world.visible(rule.code) and (year is None or _in(rule, year))
        ]
        if not self._readers[key].isdisjoint(turn_pages(self.rulebook)):
            lenses.append(Lens("beurt"))
        return lenses

    def _asking(self, action: str) -> list[Rule]:
        return [rule for rule in self.rulebook.rules.values() if action in rule.actions]

    def _regions(self, goal: Goal) -> tuple[str, ...]:
        kind, name = goal.target
        return self.rulebook.actions[name].regions if kind == "actie" else ()

    # -- changes --------------------------------------------------------------------------------------------------

    def _options_of_change(self, change: Change, reach: Reach) -> Iterator[Option]:
        regions = self._regions_of_change(change, reach)
        for place in self._settings(reach.cone, (self.rulebook, change.rulebook), regions):
            yield from self._change_in(change, reach, place)

    def _change_in(self, change: Change, reach: Reach, place: Place) -> Iterator[Option]:
        laboratory = place.laboratory
        lenses = lenses_of(change, reach, self.rulebook)
        for party in self.rulebook.vocabulary.parties:
            world = laboratory.party(party)
            other = laboratory.universe.variant(world, change.rulebook)
            for lens in lenses:
                lit = differs(laboratory.universe, world, other, lens)
                if lit != FALSE:
                    spot = Spot(place.year, place.region, party)
                    yield Option(laboratory, spot, lens, lit, (world, other))

    def _regions_of_change(self, change: Change, reach: Reach) -> tuple[str, ...]:
        regions = () if change.region is None else (change.region,)
        if change.target[0] == "actie":
            regions = (*regions, *self.rulebook.actions[change.target[1]].regions)
        lenses = lenses_of(change, reach, self.rulebook)
        asking = [self.rulebook.actions[each.name] for each in lenses if each.sight == "actie"]
        return tuple(dict.fromkeys((*regions, *(region for each in asking for region in each.regions))))

    # -- several needs at once ------------------------------------------------------------------------------------

    def places(self, needs: Iterable[Need], reach: Reach) -> tuple[Place, ...]:
        """Where one dossier may have to do for several needs of one target: the ordinary overstapjaar and no region,
        and then all in which something may lie otherwise."""
        books: dict[int, Rulebook] = {id(self.rulebook): self.rulebook}
        regions: dict[str, None] = {}
        cone = set(reach.cone)
        for need in needs:
            if isinstance(need, Goal):
                cone |= self._cone(need)
                regions |= dict.fromkeys(self._regions(need))
            else:
                books[id(need[0].rulebook)] = need[0].rulebook
                regions |= dict.fromkeys(self._regions_of_change(*need))
        pairs = self._pairs(sorted(cone), tuple(books.values()), tuple(regions), None)
        return tuple(self._place(*pair) for pair in pairs)

    def options(self, need: Need, place: Place) -> tuple[Option, ...]:
        """Every way to do for the need in that place."""
        if isinstance(need, Goal):
            return tuple(self._goal_in(need, place, self._changed(need)))
        return tuple(self._change_in(*need, place))

    def may_occur(self, spot: Spot, facts: Facts, as_of: date) -> bool:
        """Does the dossier keep to what the rulebook says of all dossiers?"""
        universe = self._place(spot.year, spot.region).laboratory.universe
        return not universe.violated(facts, as_of)

    def necessary(self, need: Need, options: Iterable[Option], place: Place) -> Lit:
        """What holds on every dossier there that does for the need.

        It is wider than the options for a condition on items that is to decide (turning it for one item is not the
        same as turning it for all), and in a year in which the rules that are looked at do not apply."""
        universe = place.laboratory.universe
        if isinstance(need, Goal) and need.target[0] != "actie":
            about_items = need.question is not None and need.question.items is not None
            if need.aim not in DECIDES or about_items:
                worlds = [place.laboratory.party(party) for party in self.rulebook.vocabulary.parties]
                return universe.any_of(
                    *(
                        universe.all_of(world.scope.true, holds(need, universe, world))
                        for world in worlds
                        if self._observers(need, world, None)
                    )
                )
        return universe.any_of(*(option.lit for option in options))

    # -- settings -------------------------------------------------------------------------------------------------

    def _settings(
        self,
        cone: Iterable[Key],
        books: tuple[Rulebook, ...],
        regions: tuple[str, ...],
        years: frozenset[int] | None = None,
    ) -> Iterator[Place]:
        """The ordinary setting first; then every other in which the dates and numbers may lie otherwise.

        ``years``: look at no others. A proof that nothing differs looks at all."""
        yield from (self._place(*pair) for pair in self._pairs(cone, books, regions, years))

    def _pairs(
        self,
        cone: Iterable[Key],
        books: tuple[Rulebook, ...],
        regions: tuple[str, ...],
        years: frozenset[int] | None,
    ) -> tuple[tuple[int, str | None], ...]:
        pairs = [(self.year, None), *((self.year, region) for region in regions)]
        pairs += [pair for pair in settings(books, cone) if years is None or pair[0] in years]
        return tuple(dict.fromkeys(pairs))

    def _named_years(self) -> frozenset[int]:
        """Overstapjaren of which the rulebook says something of its own."""
        found = {self.year}
        for parameter in self.rulebook.parameters.values():
            found |= {
                *parameter.per_year,
                *(y for each in parameter.per_region.values() for y in each.per_year),
            }
        for rule in self.rulebook.rules.values():
            bounds = [bound for bound in (rule.valid_from, rule.valid_to) if bound is not None]
            found |= {bound + step for bound in bounds for step in (-1, 0, 1)}
        return frozenset(found)

    def _place(self, year: int, region: str | None) -> Place:
        if (year, region) not in self._laboratories:
            other = next(iter(self._laboratories.values()), None)
            self._laboratories[year, region] = Laboratory(
                self.rulebook, year=year, region=region, stop=self._stop, like=other
            )
        return Place(self._laboratories[year, region], year, region)


def _in(rule: Rule, year: int) -> bool:
    return (rule.valid_from is None or year >= rule.valid_from) and (
        rule.valid_to is None or year <= rule.valid_to
    )
