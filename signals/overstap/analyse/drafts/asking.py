"""Asks for the most ordinary dossier that reaches a goal, or on which a small change shows."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

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
from overstap_engine.prove import FALSE, Impossible, Lit, World

__all__ = ["Asker", "Find", "Undecided"]

_SO = "zo"


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
class _Option:
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

    def _answers(self, options: Iterable[_Option]) -> Iterator[Find | Undecided]:
        waiting: list[_Option] = []
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

    def _asked(self, option: _Option) -> Iterator[Find | Undecided]:
        reply = option.laboratory.ask({_SO: option.lit}, worlds=option.worlds)
        match reply:
            case Found():
                yield Find(reply, option.spot, option.lens)
            case Impossible():
                return
            case _:
                yield Undecided(getattr(reply, "items", None))

    # -- goals ----------------------------------------------------------------------------------------------------

    def _options_of_goal(self, goal: Goal) -> Iterator[_Option]:
        kind, name = goal.target
        if kind == "actie":
            asking: list[Key] = [("signaal", r.code) for r in self._asking(name)]
            cone = frozenset(each for key in asking for each in self._feeders[key])
        else:
            key: Key = ("signaal", name) if kind == "signaal" else ("feit", name)
            cone = frozenset(each for reader in self._readers[key] for each in self._feeders[reader])
        changed = self._changed(goal)
        seen: set[tuple[int, Lit]] = set()
        for laboratory, year, region in self._settings(
            cone, (self.rulebook,), self._regions(goal), self._named_years()
        ):
            for party in self.rulebook.vocabulary.parties:
                world = laboratory.party(party)
                for lens, lit, worlds in self._ways(goal, laboratory, world, changed, year):
                    if lit != FALSE and (id(laboratory), lit) not in seen:
                        seen.add((id(laboratory), lit))
                        yield _Option(laboratory, Spot(year, region, party), lens, lit, worlds)

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

    def _observers(self, goal: Goal, world: World, year: int) -> list[Lens]:
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
            Lens("signaal", rule.code) for rule in rules if world.visible(rule.code) and _in(rule, year)
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

    def _options_of_change(self, change: Change, reach: Reach) -> Iterator[_Option]:
        lenses = lenses_of(change, reach, self.rulebook)
        regions = () if change.region is None else (change.region,)
        if change.target[0] == "actie":
            regions = (*regions, *self.rulebook.actions[change.target[1]].regions)
        asking = [self.rulebook.actions[each.name] for each in lenses if each.sight == "actie"]
        regions = tuple(dict.fromkeys((*regions, *(region for each in asking for region in each.regions))))
        books = (self.rulebook, change.rulebook)
        for laboratory, year, region in self._settings(reach.cone, books, regions):
            for party in self.rulebook.vocabulary.parties:
                world = laboratory.party(party)
                other = laboratory.universe.variant(world, change.rulebook)
                for lens in lenses:
                    lit = differs(laboratory.universe, world, other, lens)
                    if lit != FALSE:
                        yield _Option(laboratory, Spot(year, region, party), lens, lit, (world, other))

    # -- settings -------------------------------------------------------------------------------------------------

    def _settings(
        self,
        cone: Iterable[Key],
        books: tuple[Rulebook, ...],
        regions: tuple[str, ...],
        years: frozenset[int] | None = None,
    ) -> Iterator[tuple[Laboratory, int, str | None]]:
        """The ordinary setting first; then every other in which the dates and numbers may lie otherwise.

        ``years``: look at no others. A proof that nothing differs looks at all."""
        pairs = [(self.year, None), *((self.year, region) for region in regions)]
        pairs += [pair for pair in settings(books, cone) if years is None or pair[0] in years]
        for year, region in dict.fromkeys(pairs):
            yield self._laboratory(year, region), year, region

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

    def _laboratory(self, year: int, region: str | None) -> Laboratory:
        if (year, region) not in self._laboratories:
            self._laboratories[year, region] = Laboratory(
                self.rulebook, year=year, region=region, stop=self._stop
            )
        return self._laboratories[year, region]


def _in(rule: Rule, year: int) -> bool:
    return (rule.valid_from is None or year >= rule.valid_from) and (
        rule.valid_to is None or year <= rule.valid_to
    )
