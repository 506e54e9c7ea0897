"""The rows of one chunk, gathered dossier by dossier."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from overstap.cohort.frame import Column, Frame
from overstap.cohort.rows.offers import Offers
from overstap.cohort.rows.open_rules import OpenRules
from overstap.cohort.rows.signals import Signals
from overstap.cohort.rows.students import Students
from overstap.cohort.tables import TABLES
from overstap.dossier import Dossier, Problem
from overstap.report import Reporter
from overstap_engine.evaluate.outcome import Case, Outcome
from overstap_engine.model.values import Scalar

__all__ = ["Gathered", "Reject", "Rows"]

_REMEMBERED: Final = 10_000
"""When more than this is remembered, memory is freed before the next chunk."""

_REJECTS: Final = tuple(column.name for column in TABLES["afgewezen"].columns)


@dataclass(frozen=True, slots=True)
class Reject:
    """A mistake in a record, and the pseudonym as far as it could be read."""

    problem: Problem
    dossier: str | None


@dataclass(frozen=True, slots=True)
class Gathered:
    """The rows of a chunk, table by table."""

    frames: Mapping[str, Frame]
    raised: Mapping[str, int]
    """Signal code -> how often it was raised."""


class Rows:
    """Gathers rows; what it remembers between chunks is bounded, and changes nothing in what it gives."""

    def __init__(self) -> None:
        self._dossiers: list[str] = []
        self._raised: dict[str, int] = {}
        self._students, self._signals = Students(), Signals()
        self._offers, self._open_rules = Offers(), OpenRules()

    def add(
        self, dossier: Dossier, case: Case, outcome: Outcome, reporter: Reporter, active: frozenset[Scalar]
    ) -> None:
        """The rows of one dossier; ``reporter`` is that of its plan."""
        owner = len(self._dossiers)
        self._dossiers.append(dossier.id)
        raised = self._raised
        for signal in outcome.signals:
            raised[signal.code] = raised.get(signal.code, 0) + 1
        self._students.add(dossier, case, outcome, reporter, active)
        self._signals.add(owner, case, outcome, reporter)
        self._offers.add(owner, outcome.offers, reporter)
        self._open_rules.add(owner, outcome.undetermined, reporter)

    def take(self, rejects: list[Reject]) -> Gathered:
        """The rows since the last time, and those of ``rejects``."""
        dossiers, raised = self._dossiers, self._raised
        undetermined, missing = self._open_rules.frames(dossiers)
        frames = {
            "dossiers": self._students.frame(),
            "signalen": self._signals.frame(dossiers),
            "acties": self._offers.frame(dossiers),
            "onbeslist": undetermined,
            "ontbrekend": missing,
            "afgewezen": _rejected(rejects),
        }
        self._dossiers, self._raised = [], {}
        self._forget()
        return Gathered(frames, raised)

    def _forget(self) -> None:
        for part in (self._students, self._signals, self._offers, self._open_rules):
            if part.remembered > _REMEMBERED:
                part.forget()


def _rejected(rejects: list[Reject]) -> Frame:
    rows = [
        (
            reject.problem.file,
            reject.problem.line,
            reject.problem.column,
            reject.dossier,
            reject.problem.fact,
            reject.problem.message,
        )
        for reject in rejects
    ]
    columns = zip(*rows, strict=True) if rows else [()] * len(_REJECTS)
    return {name: Column(values) for name, values in zip(_REJECTS, columns, strict=True)}
