"""A situation that answers from plans made once, at first by the reference evaluator.

A changed rulebook lives for a few scenarios only. What ``assess`` prepares for it (a validator, compiled code) pays for
itself with many dossiers, and costs fifty times more here. All evaluators give the same answer.
"""

from collections import Counter
from dataclasses import dataclass
from pathlib import Path

from overstap.parties import Visibility
from overstap.report import Reporter
from overstap.result import Result
from overstap.testing.situation import FEW, Situation
from overstap_engine.evaluate.compiled import Compiled
from overstap_engine.evaluate.outcome import Case, Evaluator
from overstap_engine.evaluate.reference import Reference
from overstap_engine.model.rulebook import Rulebook
from overstap_engine.plan import Plan, make_plan

__all__ = ["QuickSituation", "ReadyPlans", "quick_start"]


class ReadyPlans:
    """Plans by rulebook, year, region and party, made when first asked for. For rulebooks with one vocabulary."""

    def __init__(self, visibility: Visibility) -> None:
        self.visibility = visibility
        self._plans: dict[tuple[int, int, str | None, str], Plan] = {}
        self._reporters: dict[int, Reporter] = {}
        self._asked: Counter[int] = Counter()
        self._compiled: dict[int, Compiled] = {}
        self._latest: Situation | None = None
        self._results: dict[str | None, Result] = {}
        """Of the latest situation, by party."""

    def plan(self, rulebook: Rulebook, year: int, region: str | None, party: str) -> Plan:
        """The plan of a rulebook; it keeps the rulebook, so that its identity is not used again."""
        key = (id(rulebook), year, region, party)
        if key not in self._plans:
            self._plans[key] = make_plan(rulebook, year=year, region=region, party=party)
        return self._plans[key]

    def result(self, situation: Situation, party: str | None) -> Result:
        """The result of a situation; several steps in a row ask for the same one, for one party or another."""
        if self._latest is not situation:
            self._latest = situation
            self._results = {}
        if party not in self._results:
            plan, case = situation.plan_and_case(party)
            outcome = self._evaluator(plan).evaluate(case)
            self._results[party] = self._reporter(plan).result(situation.dossier().id, case, outcome)
        return self._results[party]

    def _evaluator(self, plan: Plan) -> Evaluator:
        """The one that is quickest for so many results by one plan."""
        key = id(plan)
        self._asked[key] += 1
        if self._asked[key] <= FEW:
            return Reference(plan)
        if key not in self._compiled:
            self._compiled[key] = Compiled(plan)
        return self._compiled[key]

    def _reporter(self, plan: Plan) -> Reporter:
        if id(plan) not in self._reporters:
            self._reporters[id(plan)] = Reporter(plan)
        return self._reporters[id(plan)]


@dataclass(frozen=True, slots=True, kw_only=True)
class QuickSituation(Situation):
    """As ``Situation``, with the same answers."""

    ready: ReadyPlans

    def result(self, party: str | None = None) -> Result:
        """As in ``Situation``."""
        return self.ready.result(self, party)

    def plan_and_case(self, party: str | None = None) -> tuple[Plan, Case]:
        """As in ``Situation``."""
        day, seen_by = self.settled(party)
        dossier = self.dossier()
        case = self.ready.visibility.case(dossier, party=seen_by, as_of=day)
        return self.ready.plan(self.rulebook, dossier.year, self.region, seen_by), case


def quick_start(rulebook: Rulebook, dossiers: Path, visibility: Visibility | None = None) -> QuickSituation:
    """A situation in which nothing was said yet. ``dossiers`` is the folder of the dossiers that steps name."""
    ready = ReadyPlans(visibility or Visibility(rulebook.vocabulary))
    return QuickSituation(rulebook, dossiers, ready=ready)
