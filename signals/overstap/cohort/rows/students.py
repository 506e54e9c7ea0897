"""The table ``dossiers``: one row for each."""

import json
from typing import Any

from overstap.cohort.frame import Column, Frame
from overstap.cohort.standing import counting_registration, standing_of
from overstap.cohort.tables import TABLES
from overstap.dossier import Dossier
from overstap.report import Reporter
from overstap.result import to_dict
from overstap_engine.evaluate.outcome import Case, Outcome, Responsible
from overstap_engine.model.values import Scalar

__all__ = ["Students"]

_NAMES = tuple(column.name for column in TABLES["dossiers"].columns)


class Students:
    """Holds what the party may know: everything but the pseudonym and the year is read from the masked facts."""

    def __init__(self) -> None:
        self._responsible: dict[Responsible, str] = {}
        self._rows: list[tuple[Any, ...]] = []

    def add(
        self, dossier: Dossier, case: Case, outcome: Outcome, reporter: Reporter, active: frozenset[Scalar]
    ) -> None:
        """The row of one dossier; ``active``: the statuses of a registration that is running."""
        facts, responsible = case.facts, outcome.responsible
        registration = counting_registration(case, active)
        self._rows.append(
            (
                dossier.id,
                dossier.year,
                facts.get("vo.school"),
                facts.get("vo.schoolsoort"),
                registration.get("instelling"),
                registration.get("opleiding"),
                registration.get("niveau"),
                registration.get("leerweg"),
                standing_of(case, outcome.derived).value,
                None if responsible is None else responsible.party,
                None if responsible is None else responsible.then,
                None if responsible is None else responsible.since,
                None if responsible is None else self._told(responsible, reporter),
                len(outcome.signals),
                len(outcome.undetermined),
            )
        )

    def frame(self) -> Frame:
        """The rows since the last time."""
        columns = zip(*self._rows, strict=True) if self._rows else [()] * len(_NAMES)
        found = {name: Column(values) for name, values in zip(_NAMES, columns, strict=True)}
        self._rows = []
        return found

    def forget(self) -> None:
        """Free the memory of what is remembered; to be called between chunks."""
        self._responsible.clear()

    @property
    def remembered(self) -> int:
        """How much is remembered."""
        return len(self._responsible)

    def _told(self, responsible: Responsible, reporter: Reporter) -> str:
        text = self._responsible.get(responsible)
        if text is None:
            told = to_dict(reporter.responsible(responsible))
            text = self._responsible[responsible] = json.dumps(told, ensure_ascii=False)
        return text
