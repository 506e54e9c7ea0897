"""Drafts the scenarios of one rule, derived fact, parameter or action, and of several in turn."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import islice
from pathlib import Path
from typing import Final

from overstap.analyse.drafts.asking import Asker, Find, Undecided
from overstap.analyse.drafts.fewest import Fewest, Sight
from overstap.analyse.drafts.goals import Goal, goals_of, shown
from overstap.analyse.drafts.lens import Lens
from overstap.analyse.drafts.noticing import Noticer
from overstap.analyse.drafts.pool import Entry, Wanted, by_dossier, drafts_of
from overstap.analyse.drafts.say import Teller
from overstap.analyse.drafts.scenes import Shown, Spot, asked_of, shown_scenes
from overstap.analyse.drafts.writing import Draft, drafted_scenarios
from overstap.analyse.laboratory import Found, Stop
from overstap.parties import Visibility
from overstap.testing.changes.change import Change, Target, changes_of, targets
from overstap.testing.changes.notice import Trial, may_notice
from overstap.testing.changes.reach import Reach, Reaches
from overstap.testing.coverage.parts import made_pages, readers
from overstap.testing.coverage.trace import Trace, trace_all
from overstap.testing.coverage.watch import Remembering
from overstap_engine.model.dependencies import Key
from overstap_engine.model.rulebook import Rulebook

__all__ = ["Drafted", "Drafter", "draft_targets"]

_MOST_TRIED: Final = 12
"""Dossiers tried for one thing to show, before it is left open."""


@dataclass(frozen=True, slots=True)
class Drafted:
    """What became of one target."""

    target: Target
    drafts: tuple[Draft, ...]
    least: int
    """Proved: with fewer dossiers than this it cannot be done. Never more than there are drafts."""
    already: int
    """Goals and changes that the scenarios there were show or notice."""
    reached: int
    """Goals that the drafts show."""
    noticed: int
    """Changes that the drafts notice."""
    impossible: tuple[Goal, ...]
    """Proved to be out of reach of every dossier."""
    open_goals: tuple[Goal, ...]
    """Neither reached nor proved to be out of reach."""
    same: tuple[Change, ...]
    """Changes proved to change nothing that a scenario can see."""
    untold: tuple[Change, ...]
    """They change something, but no step of a scenario can say what."""
    open_changes: tuple[Change, ...]
    """Neither noticed nor proved to change nothing."""

    @property
    def fewest(self) -> bool:
        """Is it proved that it cannot be done with fewer dossiers?"""
        return len(self.drafts) == self.least


def draft_targets(rulebook: Rulebook) -> tuple[Target, ...]:
    """Everything with something to show or to notice: what has small changes, and who is responsible."""
    made: list[Target] = [("feit", name) for _, name in sorted(made_pages(rulebook))]
    return (*targets(rulebook), *made)


class Drafter:
    """``traces``: those of scenarios that there are already; what they show is not drafted again."""

    def __init__(
        self,
        rulebook: Rulebook,
        dossiers: Path,
        *,
        year: int,
        traces: Iterable[Trace] = (),
        stop: Stop | None = None,
    ) -> None:
        self._rulebook = rulebook
        self._dossiers = dossiers
        self._asker = Asker(rulebook, year=year, stop=stop)
        self._teller = Teller(rulebook, dossiers)
        self._reaches = Reaches(rulebook)
        self._readers = readers(rulebook)
        self._visibility = Visibility(rulebook.vocabulary)
        self._traces: list[Trace] = []
        self._before: dict[int, Remembering] = {}
        self._add(each for each in traces if each.passed)

    def close(self) -> None:
        """Frees the solvers."""
        self._asker.close()

    def draft(self, target: Target) -> Drafted:
        """The scenarios that the target still needs; from now on they count as there."""
        work = _Work(self, target)
        drafted = work.done()
        self._add(
            trace_all(drafted_scenarios(drafted.drafts, self._rulebook), self._rulebook, self._dossiers)
        )
        self._asker.tidy()
        return drafted

    def _add(self, traces: Iterable[Trace]) -> None:
        for trace in traces:
            if not trace.passed:
                raise AssertionError(f"a drafted scenario does not pass: {trace.scenario.title}")
            self._traces.append(trace)
            for check in trace.checks:
                self._before[id(check)] = Remembering(check.plan, check.case)

    # -- used by the work on one target --------------------------------------------------------------------------

    @property
    def rulebook(self) -> Rulebook:
        """The rulebook."""
        return self._rulebook

    @property
    def asker(self) -> Asker:
        """Finds dossiers."""
        return self._asker

    @property
    def teller(self) -> Teller:
        """Tries sentences."""
        return self._teller

    def reach(self, target: Target) -> Reach:
        """What the target can alter."""
        return self._reaches.of(target)

    def readers_of(self, target: Target) -> frozenset[Key]:
        """All pages that are worked out with the target."""
        kind, name = target
        if kind == "signaal":
            return self._readers["signaal", name]
        return self._readers["feit", name] if kind == "feit" else frozenset()

    def already_shown(self, goals: Sequence[Goal], target: Target) -> frozenset[Goal]:
        """Goals that the scenarios there are show."""
        left = dict.fromkeys(goals)
        follow = self.readers_of(target)
        for check in (check for trace in self._traces for check in trace.checks):
            if not left:
                break
            for goal in shown(check, left, follow):
                del left[goal]
        return frozenset(goals) - frozenset(left)

    def already_noticed(self, change: Change, reach: Reach) -> bool:
        """Does a scenario that there is notice the change?"""
        near = [each for each in self._traces if may_notice(each, reach, self._rulebook)]
        trial = Trial(change, reach, self._rulebook, self._dossiers, self._visibility)
        return any(trial.surely_notices(each, self._before) for each in near) or any(
            trial.notices(each, self._before) for each in near
        )


class _Work:
    """One target."""

    def __init__(self, drafter: Drafter, target: Target) -> None:
        self._drafter = drafter
        self._target = target
        self._rulebook = drafter.rulebook
        self._reach = drafter.reach(target)
        self._follow = drafter.readers_of(target)
        written = target not in made_pages(self._rulebook)
        self._changes = tuple(changes_of(target, self._rulebook)) if written else ()
        goals = goals_of(target, self._rulebook)
        met = drafter.already_shown(goals, target)
        self._goals = tuple(each for each in goals if each not in met)
        left = [
            index
            for index, each in enumerate(self._changes)
            if not drafter.already_noticed(each, self._reach)
        ]
        self._left = tuple(left)
        wanted = {index: self._changes[index] for index in left}
        self._noticer = Noticer(drafter.teller, self._reach, wanted)
        self._already = len(met) + len(self._changes) - len(left)
        self._pool: list[Entry] = []
        self._impossible: list[Goal] = []
        self._open_goals: list[Goal] = []
        self._same: list[Change] = []
        self._untold: list[Change] = []
        self._open_changes: list[Change] = []

    def done(self) -> Drafted:
        for goal in self._goals:
            if not self._has(goal):
                self._reach_goal(goal)
        for index in self._left:
            if not self._has(index):
                self._catch(index)
        least = self._fewest()
        drafts = tuple(drafts_of(self._target, self._pool))
        needs = frozenset[Wanted]().union(*(entry.all for entry in self._pool))
        return Drafted(
            target=self._target,
            drafts=drafts,
            least=least,
            already=self._already,
            reached=sum(isinstance(each, Goal) for each in needs),
            noticed=sum(isinstance(each, int) for each in needs),
            impossible=tuple(self._impossible),
            open_goals=tuple(goal for goal in self._open_goals if goal not in needs),
            same=tuple(self._same),
            untold=self._not_noticed(self._untold, needs),
            open_changes=self._not_noticed(self._open_changes, needs),
        )

    def _not_noticed(self, changes: Sequence[Change], needs: frozenset[Wanted]) -> tuple[Change, ...]:
        """Those that no dossier notices that was found for something else."""
        noticed = [self._changes[each] for each in needs if isinstance(each, int)]
        return tuple(each for each in changes if not any(each is other for other in noticed))

    def _has(self, need: Wanted) -> bool:
        return any(need in entry.all for entry in self._pool)

    # -- filling the pool ---------------------------------------------------------------------------------------

    def _reach_goal(self, goal: Goal) -> None:
        unsettled = False
        for answer in islice(self._drafter.asker.goal(goal), _MOST_TRIED):
            if isinstance(answer, Find) and self._took(answer, goal):
                return
            unsettled = True
        (self._open_goals if unsettled else self._impossible).append(goal)

    def _catch(self, index: int) -> None:
        change = self._changes[index]
        if change.party is not None and self._took_as(change.party, index):
            return
        found = unsettled = False
        for answer in islice(self._drafter.asker.change(change, self._reach), _MOST_TRIED):
            if isinstance(answer, Undecided):
                unsettled = True
            elif self._took(answer, index):
                return
            else:
                found = True
        kept = self._open_changes if unsettled else self._untold if found else self._same
        kept.append(change)

    def _took_as(self, party: str, need: Wanted) -> bool:
        """A dossier that is there already may do when another party looks at it."""
        for entry in tuple(self._pool):
            scene = replace(entry.shown.scene, party=party)
            if self._keep(replace(entry.shown, scene=scene), self._lenses(), need):
                return True
        return False

    def _took(self, find: Find, need: Wanted) -> bool:
        lenses = (*self._lenses(), *([] if find.lens in self._lenses() else [find.lens]))
        return any(self._keep(each, lenses, need) for each in self._options(find.found, find.spot, lenses))

    def _options(self, found: Found, spot: Spot, lenses: Iterable[Lens]) -> Iterator[Shown]:
        """The dossier with only what the lenses ask, and whole; what cannot occur is no option."""
        for each in shown_scenes(found, spot, self._asked(lenses), self._rulebook):
            if self._drafter.asker.may_occur(spot, each.scene.facts, each.scene.as_of):
                yield each

    def _lenses(self) -> tuple[Lens, ...]:
        kind, name = self._target
        if kind == "signaal":
            actions = (Lens("actie", code) for code in self._rulebook.rules[name].actions)
            return Lens("signaal", name), *actions
        return (Lens("actie", name),) if kind == "actie" else ()

    def _asked(self, lenses: Iterable[Lens]) -> frozenset[str] | None:
        keys: list[Key] = []
        actions: list[str] = []
        for lens in lenses:
            match lens.sight:
                case "actie":
                    actions.append(lens.name)
                    for rule in self._rulebook.rules.values():
                        if lens.name in rule.actions:
                            keys.append(("signaal", rule.code))
                case "beurt":
                    return None
                case _:
                    keys.append(("signaal", lens.name))
        return asked_of(self._rulebook, keys, actions)

    def _keep(self, option: Shown, lenses: Sequence[Lens], need: Wanted) -> bool:
        """Into the pool, if it does what it was found for."""
        entry = self._entry(option, lenses)
        if need not in entry.all:
            return False
        self._pool.append(entry)
        return True

    def _entry(self, option: Shown, lenses: Sequence[Lens]) -> Entry:
        teller = self._drafter.teller
        situation = teller.at(option.scene)
        sayings = teller.sayings(option.scene, lenses)
        noticed = self._noticer.noticed(option.scene, sayings)
        credit: dict[str, frozenset[Wanted]] = {}
        for each in sayings:
            goals = shown(teller.check(each, situation), self._goals, self._follow)
            credit[each.text] = frozenset[Wanted]((*goals, *noticed[each.text]))
        return Entry(option, credit)

    # -- the fewest ---------------------------------------------------------------------------------------------

    def _fewest(self) -> int:
        """Adds dossiers to the pool that do for more at once. Returns how many are needed at least."""
        found = by_dossier(self._pool)
        wanted = frozenset[Wanted]().union(*found.values())
        order = [each for each in (*self._goals, *self._left) if each in wanted]
        search = Fewest(self._drafter.asker, self._reach, order, self._changes, self._group)
        search.run(self._pool)
        return search.least

    def _group(self, sight: Sight, group: frozenset[Wanted]) -> bool:
        """Into the pool: a dossier as several parties look at it, if together they show and notice all of the group."""
        every = tuple(dict.fromkeys((*self._lenses(), *(each for _, lens in sight.looks for each in lens))))
        spot = replace(sight.spot, party=sight.looks[0][0])
        for option in self._options(sight.found, spot, every):
            entries = [
                self._entry(
                    replace(option, scene=replace(option.scene, party=party)), (*self._lenses(), *lenses)
                )
                for party, lenses in sight.looks
            ]
            if group <= frozenset[Wanted]().union(*(entry.all for entry in entries)):
                self._pool += entries
                return True
        return False
