"""What a scenario has said so far: a dossier in the making, the day, the party. Steps return a new situation."""

from collections import Counter
from dataclasses import dataclass, field, replace
from datetime import date
from pathlib import Path
from typing import Final

from overstap.assessment import RuleEngine
from overstap.dossier import Dossier
from overstap.engines import DEFAULT_ENGINE
from overstap.memo import per_rulebook
from overstap.parties import case_for
from overstap.result import Result
from overstap.testing.step_error import StepError
from overstap_engine.diagnostics.catalogue.step_values import SaidTooLate, WrongValue
from overstap_engine.evaluate.outcome import Case
from overstap_engine.model.rulebook import ParameterValue, Rulebook
from overstap_engine.model.values import Facts, Item, Scalar
from overstap_engine.plan import Plan, UnknownYear, make_plan
from overstap_engine.text.span import NOWHERE

__all__ = ["FEW", "LOOK", "PSEUDONYM", "STUDENT", "Situation", "StepError"]

PSEUDONYM: Final = "scenario"
"""The pseudonym of the student in a scenario that names none."""

STUDENT: Final = "Gegeven een leerling die in 2026 naar het mbo gaat"
LOOK: Final = "Als vo op 20 april 2026 kijkt"
"""Steps that say what a scenario cannot do without."""

FEW: Final = 20
"""Results of one year, region and party for which no code is generated: that costs as much as some thirty of them."""


@dataclass(frozen=True, slots=True)
class Situation:
    """All that the steps so far have said."""

    rulebook: Rulebook
    """With the parameters that the scenario sets itself."""
    folder: Path
    """Where dossier files named in a step are looked up."""
    facts: Facts = field(default_factory=dict[str, Scalar | tuple[Item, ...]])
    as_of: date | None = None
    party: str | None = None
    region: str | None = None

    # -- saying more --------------------------------------------------------------------------------------------

    def with_fact(self, name: str, value: Scalar | tuple[Item, ...]) -> "Situation":
        """The same, with one fact or list known."""
        return replace(self, facts={**self.facts, name: value})

    def without_fact(self, name: str) -> "Situation":
        """The same, with one fact or list unknown."""
        return replace(self, facts={key: value for key, value in self.facts.items() if key != name})

    def with_item(self, items: str, item: Item) -> "Situation":
        """The same, with one more item in a list."""
        found = self.facts.get(items, ())
        return self.with_fact(items, (*found, item) if isinstance(found, tuple) else (item,))

    def with_parameter(self, name: str, value: ParameterValue) -> "Situation":
        """The same, as if a parameter had this value in every year and region."""
        return replace(self, rulebook=_what_ifs(self.rulebook).rulebook(name, value))

    # -- asking ---------------------------------------------------------------------------------------------------

    def result(self, party: str | None = None) -> Result:
        """What ``party``, or the scenario's own party, gets. Raises ``StepError`` when too little was said."""
        day, seen_by = self.settled(party)
        dossier = self.dossier()
        try:
            return _answers(self.rulebook).result(dossier, day, seen_by, self.region)
        except UnknownYear as error:
            raise StepError(WrongValue(NOWHERE, str(error.year), "een overstapjaar, zoals 2026")) from None

    def plan_and_case(self, party: str | None = None) -> tuple[Plan, Case]:
        """What explains a result. Raises ``StepError`` when too little was said."""
        day, seen_by = self.settled(party)
        dossier = self.dossier()
        plan = make_plan(self.rulebook, year=dossier.year, region=self.region, party=seen_by)
        return plan, case_for(dossier, self.rulebook, party=seen_by, as_of=day)

    def settled(self, party: str | None = None) -> tuple[date, str]:
        """The peildatum and the party."""
        seen_by = party or self.party
        if self.as_of is None:
            raise StepError(SaidTooLate(NOWHERE, "de peildatum", LOOK))
        if seen_by is None:
            raise StepError(SaidTooLate(NOWHERE, "de partij die kijkt", LOOK))
        return self.as_of, seen_by

    def dossier(self) -> Dossier:
        """The dossier so far."""
        year = self.facts.get("overstapjaar")
        if not isinstance(year, int):
            raise StepError(SaidTooLate(NOWHERE, "het overstapjaar", STUDENT))
        name = self.facts.get("id", PSEUDONYM)
        return Dossier(str(name), year, {"id": name, **self.facts})


class _WhatIfs:
    """Versions of one rulebook with another value for a parameter, made once: a plan costs milliseconds."""

    def __init__(self, rulebook: Rulebook) -> None:
        self._rulebook = rulebook
        self._made: dict[tuple[str, ParameterValue], Rulebook] = {}

    def rulebook(self, name: str, value: ParameterValue) -> Rulebook:
        """The rulebook in which a parameter has this value in every year and region."""
        key = name, value
        if key not in self._made:
            parameters = self._rulebook.parameters
            changed = replace(parameters[name], default=value, per_year={}, per_region={})
            self._made[key] = replace(self._rulebook, parameters={**parameters, name: changed})
        return self._made[key]


_what_ifs = per_rulebook(_WhatIfs)


class _Answers:
    """Results by one rulebook, with the evaluator that is quickest for so many: all evaluators give the same."""

    def __init__(self, rulebook: Rulebook) -> None:
        self._engine = RuleEngine(rulebook)
        self._asked: Counter[tuple[int, str | None, str]] = Counter()

    def result(self, dossier: Dossier, as_of: date, party: str, region: str | None) -> Result:
        """What ``party`` gets. Raises as ``RuleEngine.assess`` does."""
        key = dossier.year, region, party
        self._asked[key] += 1
        engine = "reference" if self._asked[key] <= FEW else DEFAULT_ENGINE
        return self._engine.assess(dossier, peildatum=as_of, voor=party, regio=region, engine=engine)


_answers = per_rulebook(_Answers, remembered=64)
"""A scenario with a parameter of its own has a rulebook of its own: a project has some tens of those."""
