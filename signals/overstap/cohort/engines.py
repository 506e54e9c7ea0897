"""The engines of a cohort by name: ways to evaluate many dossiers of one plan, all with the same answers."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Final, Protocol, runtime_checkable

from overstap.dossier import Dossier
from overstap.engines import EngineUnavailable, make_evaluator
from overstap.parties import Visibility, visibility_of
from overstap_engine.evaluate.outcome import Case, Evaluator, Outcome
from overstap_engine.plan.plan import Plan

__all__ = ["BATCH_ENGINES", "BatchEngine", "BatchEvaluator", "CaseEvaluator", "make_batch_evaluator"]


class BatchEvaluator(Protocol):
    """Evaluates many dossiers of one plan."""

    def evaluate_many(self, dossiers: Sequence[Dossier], as_of: date) -> Sequence[Outcome]:
        """The outcome of each dossier as the plan's party may know it on ``as_of``, in order."""
        ...


@runtime_checkable
class CaseEvaluator(Protocol):
    """A batch evaluator that can also be handed cases that have been masked already."""

    def evaluate_cases(self, cases: Sequence[Case]) -> Sequence[Outcome]:
        """The outcome of each case, in order."""
        ...


@dataclass(frozen=True, slots=True)
class BatchEngine:
    """An engine that a cohort can be evaluated with."""

    make: Callable[[Plan, str | None], BatchEvaluator]
    """(plan, dsn) -> evaluator. May raise ``EngineUnavailable``."""
    parallel: bool = True
    """Several processes may use one each; False: it spreads the work itself."""


def make_batch_evaluator(name: str, plan: Plan, dsn: str | None) -> BatchEvaluator:
    """The evaluator ``name`` for ``plan``; ``dsn``: the database, for engines that need one.

    Raises ``EngineUnavailable``.
    """
    return batch_engine(name).make(plan, dsn)


def batch_engine(name: str) -> BatchEngine:
    """The engine ``name``. Raises ``EngineUnavailable``."""
    engine = BATCH_ENGINES.get(name)
    if engine is None:
        raise EngineUnavailable(f"onbekende engine `{name}`; kies uit {', '.join(BATCH_ENGINES)}")
    return engine


class _OneByOne:
    """An evaluator of single cases, one after another."""

    def __init__(self, evaluator: Evaluator, visibility: Visibility, party: str) -> None:
        self._evaluator, self._visibility, self._party = evaluator, visibility, party

    def evaluate_many(self, dossiers: Sequence[Dossier], as_of: date) -> Sequence[Outcome]:
        case = self._visibility.case
        return self.evaluate_cases([case(dossier, party=self._party, as_of=as_of) for dossier in dossiers])

    def evaluate_cases(self, cases: Sequence[Case]) -> Sequence[Outcome]:
        evaluate = self._evaluator.evaluate
        return [evaluate(case) for case in cases]


def _one_by_one(name: str) -> Callable[[Plan, str | None], BatchEvaluator]:
    def make(plan: Plan, dsn: str | None) -> BatchEvaluator:
        return _OneByOne(make_evaluator(name, plan), visibility_of(plan.rulebook), plan.party)

    return make


def _duckdb(plan: Plan, dsn: str | None) -> BatchEvaluator:
    from overstap.cohort.databases.duckdb import DuckDb

    return DuckDb(plan)


def _postgres(plan: Plan, dsn: str | None) -> BatchEvaluator:
    from overstap.cohort.databases.postgres import Postgres

    return Postgres(plan, dsn)


def _spark(plan: Plan, dsn: str | None) -> BatchEvaluator:
    from overstap.cohort.databases.spark import Spark

    return Spark(plan, dsn)


BATCH_ENGINES: Final[Mapping[str, BatchEngine]] = {
    "compiled": BatchEngine(_one_by_one("compiled")),
    "reference": BatchEngine(_one_by_one("reference")),
    "sql": BatchEngine(_duckdb, parallel=False),
    "postgres": BatchEngine(_postgres),
    "spark": BatchEngine(_spark, parallel=False),
}
"""Engine by name."""
