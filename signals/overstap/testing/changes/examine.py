"""Tries every small change of a rulebook on its scenarios."""

import os
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import chain
from pathlib import Path
from typing import Final

from overstap.parties import Visibility
from overstap.testing.changes.change import Change, Target, changes_of
from overstap.testing.changes.digest import scenario_digest, target_key
from overstap.testing.changes.exact import Exact
from overstap.testing.changes.helpers import helpers
from overstap.testing.changes.notice import Trial, may_notice
from overstap.testing.changes.reach import Reach, Reaches
from overstap.testing.changes.same import proof_of_sameness
from overstap.testing.changes.scene import Scene, scenes_of
from overstap.testing.changes.suggest import Suggester
from overstap.testing.changes.verdict import TargetResult, Verdict
from overstap.testing.coverage.trace import Trace, trace_all
from overstap.testing.coverage.watch import Remembering
from overstap.testing.feature import Scenario
from overstap_engine.model.rulebook import Rulebook

__all__ = ["Examined", "Examiner", "Material", "examine_all"]

_WORTH_A_PROCESS: Final = 6
"""Targets for which it pays to carry out all scenarios once more in another process."""


@dataclass(frozen=True, slots=True)
class Material:
    """What is examined."""

    rulebook: Rulebook
    scenarios: tuple[Scenario, ...]
    dossiers: Path


@dataclass(frozen=True, slots=True)
class Examined:
    """The results, and the number of scenarios that fail without any change."""

    results: tuple[TargetResult, ...]
    failed: int


def examine_all(
    material: Material,
    wanted: Sequence[Target],
    known: Mapping[Target, TargetResult],
    processes: int | None = None,
    save: Callable[[Mapping[Target, TargetResult]], None] = lambda _: None,
) -> Examined:
    """The results of the wanted targets, in order; ``known`` holds those of an earlier run.

    ``processes``: at most so many at a time, by default one for every processor. ``save`` is called now and then with
    what was found so far, so that a run that is broken off is not lost.
    """
    here = Examiner(material)
    stale = [target for target in wanted if here.needs_work(target, known.get(target))]
    share = min(processes or os.cpu_count() or 1, max(1, len(stale) // _WORTH_A_PROCESS))
    parts = [stale[index::share] for index in range(share)]
    found: dict[Target, TargetResult] = {}
    with helpers(_examine_part, [(material, part, known) for part in parts[1:]]) as elsewhere:
        for result in here.examine_each(parts[0], known):
            found |= {each.target: each for each in (result, *elsewhere.ready())}
            save(found)
        for result in elsewhere.rest():
            found[result.target] = result
            save(found)
    results = (found.get(target) or here.examine(target, known.get(target)) for target in wanted)
    return Examined(tuple(results), here.failed)


def _examine_part(
    material: Material, part: Sequence[Target], known: Mapping[Target, TargetResult]
) -> Iterator[TargetResult]:
    """In another process."""
    return Examiner(material).examine_each(part, known)


class Examiner:
    """Examines targets of one rulebook against one set of scenarios."""

    def __init__(self, material: Material) -> None:
        self._material = material
        self._rulebook = material.rulebook
        traces = trace_all(material.scenarios, self._rulebook, material.dossiers)
        self.failed = sum(not trace.passed for trace in traces)
        passed = [trace for trace in traces if trace.passed]
        self._before = {
            id(check): Remembering(check.plan, check.case) for trace in passed for check in trace.checks
        }
        self._traces = tuple(passed)
        self._digests: dict[int, str] = {}
        self._reaches = Reaches(self._rulebook)
        self._exact = Exact(self._rulebook, material.dossiers)

    def needs_work(self, target: Target, known: TargetResult | None) -> bool:
        """Is there something that an earlier result does not answer?"""
        reach = self._reaches.of(target)
        if known is None or known.key != target_key(target, reach, self._rulebook):
            return True
        near = self._near(reach)
        new = near.keys() - set(known.tried)
        return any(
            (verdict.fate == "opgemerkt" and verdict.by not in near)
            or (verdict.fate == "onopgemerkt" and bool(new))
            for verdict in known.verdicts
        )

    def examine_each(
        self, wanted: Iterable[Target], known: Mapping[Target, TargetResult]
    ) -> Iterator[TargetResult]:
        """The results of several targets."""
        return (self.examine(target, known.get(target)) for target in wanted)

    def examine(self, target: Target, known: TargetResult | None) -> TargetResult:
        """The verdicts on every change of ``target``."""
        reach = self._reaches.of(target)
        key = target_key(target, reach, self._rulebook)
        near = self._near(reach)
        remembered = known if known is not None and known.key == key else None
        scenes = self._scenes({**near, **self._asking(reach)})
        work = _Work(self._material, reach, near, self._before, scenes, self._years(target), self._exact)
        changes = tuple(changes_of(target, self._rulebook))
        earlier = (None,) * len(changes) if remembered is None else remembered.verdicts
        tried = frozenset[str]() if remembered is None else frozenset(remembered.tried)
        verdicts = tuple(
            work.verdict(change, verdict, tried) for change, verdict in zip(changes, earlier, strict=True)
        )
        return TargetResult(target, key, tuple(sorted(near)), verdicts, work.fresh)

    def _near(self, reach: Reach) -> dict[str, Trace]:
        """The scenarios that a change with this reach may concern, by digest; those that name a rule first."""
        found = self._by_digest(each for each in self._traces if may_notice(each, reach, self._rulebook))
        return dict(sorted(found.items(), key=lambda pair: (not _names(pair[1], reach.rules), pair[0])))

    def _asking(self, reach: Reach) -> dict[str, Trace]:
        """The scenarios about rules that ask for the action, if the target is one."""
        if reach.action is None:
            return {}
        return self._by_digest(each for each in self._traces if _names(each, reach.rules))

    def _by_digest(self, traces: Iterable[Trace]) -> dict[str, Trace]:
        return {self._digest(each): each for each in traces}

    def _digest(self, trace: Trace) -> str:
        """Worked out when first needed: it takes the outcome of every rule."""
        if id(trace) not in self._digests:
            self._digests[id(trace)] = scenario_digest(trace, self._before)
        return self._digests[id(trace)]

    def _scenes(self, near: Mapping[str, Trace]) -> tuple[Scene, ...]:
        return tuple(
            scene
            for trace in near.values()
            for check in trace.checks
            for scene in scenes_of(check, self._rulebook)
        )

    def _years(self, target: Target) -> tuple[int, ...]:
        """Overstapjaren in which the target says something of its own."""
        match target:
            case ("parameter", name):
                parameter = self._rulebook.parameters[name]
                regional = (year for each in parameter.per_region.values() for year in each.per_year)
                return tuple(sorted({*parameter.per_year, *regional}))
            case ("signaal", code):
                rule = self._rulebook.rules[code]
                bounds = {year for year in (rule.valid_from, rule.valid_to) if year is not None}
                return tuple(sorted({year + step for year in bounds for step in (-1, 0, 1)}))
            case _:
                return ()


def _names(trace: Trace, rules: frozenset[str]) -> bool:
    return any(not check.expected.rules.isdisjoint(rules) for check in trace.checks)


class _Work:
    """The changes of one target, with what they share worked out when first needed."""

    def __init__(
        self,
        material: Material,
        reach: Reach,
        near: Mapping[str, Trace],
        before: Mapping[int, Remembering],
        scenes: tuple[Scene, ...],
        years: tuple[int, ...],
        exact: Exact,
    ) -> None:
        self._material = material
        self._exact = exact
        self._reach = reach
        self._near = near
        self._before = before
        self._scenes = scenes
        self._years = years
        self._visibility = Visibility(material.rulebook.vocabulary)
        self._suggester: Suggester | None = None
        self.fresh = 0

    def verdict(self, change: Change, earlier: Verdict | None, tried: frozenset[str]) -> Verdict:
        """``earlier`` came out of the scenarios in ``tried``."""
        if earlier is not None and (earlier.fate == "zelfde" or earlier.by in self._near):
            return earlier
        unnoticed = earlier is not None and earlier.fate == "onopgemerkt"
        left = {d: trace for d, trace in self._near.items() if not (unnoticed and d in tried)}
        if unnoticed and earlier is not None and not left:
            return earlier
        self.fresh += 1
        trial = Trial(change, self._reach, self._material.rulebook, self._material.dossiers, self._visibility)
        surely = (d for d, trace in left.items() if trial.surely_notices(trace, self._before))
        tried_out = (d for d, trace in left.items() if trial.notices(trace, self._before))
        noticed = next(chain(surely, tried_out), None)
        if noticed is not None:
            return Verdict("opgemerkt", by=noticed)
        return earlier if unnoticed and earlier is not None else self._unnoticed(change)

    def _unnoticed(self, change: Change) -> Verdict:
        proof = proof_of_sameness(change, self._reach, self._material.rulebook)
        if proof is not None:
            return Verdict("zelfde", by=proof.method)
        proposal = self._suggest().scenario_for(change)
        settled = None if proposal else self._exact.verdict(change, self._reach)
        return settled or Verdict("onopgemerkt", proposal=proposal or "")

    def _suggest(self) -> Suggester:
        if self._suggester is None:
            self._suggester = Suggester(
                self._material.rulebook, self._material.dossiers, self._reach, self._scenes, self._years
            )
        return self._suggester
