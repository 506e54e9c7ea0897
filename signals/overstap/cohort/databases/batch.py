"""From the answers of a database to outcomes: raised, undetermined, missing and derived come from SQL, the rest is shared.

Why a rule was raised and what to offer are read off the same rows by the assembler that every evaluator uses.
"""

import re
from abc import ABC, abstractmethod
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from functools import cached_property
from typing import Any, ClassVar, Final

from overstap.cohort.databases.loading import Batch, batch_of
from overstap.dossier.schema import Dossier
from overstap.parties import visibility_of
from overstap_engine.evaluate.assemble import Assembler
from overstap_engine.evaluate.outcome import Case, Outcome, Place, Undetermined
from overstap_engine.evaluate.row import EXTREME, Encoder, Row, plain, slot
from overstap_engine.evaluate.sql.names import DOSSIER
from overstap_engine.evaluate.sql.query import Query, What
from overstap_engine.evaluate.sql.results import RAISED, Dialect
from overstap_engine.model.dependencies import Key
from overstap_engine.model.values import ABSENT
from overstap_engine.plan import Plan

__all__ = ["Answers", "SqlEvaluator", "place_of"]

_PLACE: Final = re.compile(r"(?P<list>.+)\[(?P<index>[0-9]+)\]\.(?P<field>.+)")


@dataclass(frozen=True, slots=True)
class Answers:
    """What a database answers about a batch."""

    outcomes: Iterable[tuple[int, str, str, str | None]]
    """(number of the dossier, code, uitkomst, ontbreekt), in any order."""
    values: Iterable[Mapping[str, Any]]
    """A row for each dossier: derived facts and the truth of every rule."""


def place_of(written: str) -> Place:
    """``aanmeldingen[0].datum`` as a place."""
    match = _PLACE.fullmatch(written)
    return Place(written) if match is None else Place(match["list"], int(match["index"]), match["field"])


class SqlEvaluator(ABC):
    """Evaluates many dossiers at once under one plan; close it when done."""

    dialect: ClassVar[Dialect]

    def __init__(self, plan: Plan) -> None:
        self.plan = plan
        self._encoder = Encoder(plan)
        self._assembler = Assembler(plan, self._encoder)
        self._visibility = visibility_of(plan.rulebook)
        self._texts: dict[tuple[What, bool], str] = {}

    @abstractmethod
    def answers(self, batch: Batch, careful: bool) -> Answers:
        """What the database answers on the rows of a batch. ``careful``: some date is near the years 1 or 9999."""

    @abstractmethod
    def close(self) -> None:
        """Let go of the database. Afterwards the evaluator is of no use."""

    def evaluate_many(self, dossiers: Sequence[Dossier], as_of: date) -> Sequence[Outcome]:
        """The outcome of every dossier as the party of the plan may see it, in the same order.

        Raises ``ValueError`` for a dossier of another overstapjaar, ``EngineUnavailable`` when the database fails.
        """
        if not dossiers:
            return []
        cases = [self._visibility.case(each, party=self.plan.party, as_of=as_of) for each in dossiers]
        rows = [self._encoder.encode(case) for case in cases]
        careful = any(row[EXTREME] for row in rows)
        batch = batch_of(self.plan, dossiers, as_of)
        return self._completed(cases, rows, self.answers(batch, careful))

    def text(self, what: What, careful: bool) -> str:
        """The query, made once."""
        if (what, careful) not in self._texts:
            query = (
                self._query if what == "values" and not careful else Query(self.plan, what, careful=careful)
            )
            self._texts[what, careful] = query.sql(self.dialect)
        return self._texts[what, careful]

    @cached_property
    def _query(self) -> Query:
        return Query(self.plan, "values")

    def _completed(self, cases: Sequence[Case], rows: Sequence[Row], answers: Answers) -> list[Outcome]:
        raised: list[set[str]] = [set() for _ in cases]
        undetermined: list[dict[str, tuple[Place, ...]]] = [{} for _ in cases]
        for number, code, outcome, missing in answers.outcomes:
            if outcome == RAISED:
                raised[number].add(code)
            else:
                undetermined[number][code] = tuple(
                    place_of(one) for one in (missing or "").split(", ") if one
                )
        seen = 0
        for values in answers.values:
            position: int = values[DOSSIER]
            self._fill(rows[position], values)
            seen += 1
        if seen != len(cases):
            raise RuntimeError(f"the database answered about {seen} of {len(cases)} dossiers")
        return [
            self._outcome(case, row, codes, lacking)
            for case, row, codes, lacking in zip(cases, rows, raised, undetermined, strict=True)
        ]

    def _fill(self, row: Row, values: Mapping[str, Any]) -> None:
        for fact, (name, absent) in self._query.derived.items():
            row[fact] = ABSENT if absent is not None and values[absent] else plain(values[name])
        for code, name in self._query.signals.items():
            key: Key = ("signaal", code)
            row[slot(key)] = values[name]

    def _outcome(
        self, case: Case, row: Row, raised: set[str], undetermined: Mapping[str, tuple[Place, ...]]
    ) -> Outcome:
        shared = self._assembler.assemble(
            case, row, raised=[code for code in self._assembler.ranked if code in raised], undetermined=[]
        )
        return replace(
            shared,
            undetermined=tuple(Undetermined(code, undetermined[code]) for code in sorted(undetermined)),
        )
