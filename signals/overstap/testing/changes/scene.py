"""A made-up situation to try a rulebook on: a dossier, a day and a party."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date

from overstap.dossier import Dossier
from overstap.parties import Visibility
from overstap.testing.coverage.quick import ReadyPlans
from overstap.testing.coverage.trace import Check
from overstap.testing.coverage.watch import in_scope
from overstap_engine.evaluate.reference.evaluation import Evaluation
from overstap_engine.model.rulebook import Rulebook
from overstap_engine.model.values import Facts, Item, Scalar, Truth

__all__ = ["Scene", "Stage", "scenes_of"]

_YEAR = "overstapjaar"


@dataclass(frozen=True, slots=True)
class Scene:
    """All that a scenario can say about a dossier before it expects something."""

    facts: Facts
    as_of: date
    party: str
    region: str | None = None

    @property
    def year(self) -> int:
        """The overstapjaar."""
        year = self.facts[_YEAR]
        if not isinstance(year, int):
            raise TypeError(f"not a year: {year!r}")
        return year

    def with_fact(self, name: str, value: Scalar | tuple[Item, ...] | None) -> "Scene":
        """The same with one fact or list known, or unknown."""
        facts = {key: each for key, each in self.facts.items() if key != name}
        return replace(self, facts=facts if value is None else {**facts, name: value})

    def items(self, name: str) -> tuple[Item, ...]:
        """The items of a list; none when it is unknown."""
        found = self.facts.get(name, ())
        return found if isinstance(found, tuple) else ()


class Stage:
    """One rulebook on which scenes are tried."""

    def __init__(self, rulebook: Rulebook, visibility: Visibility) -> None:
        self.rulebook = rulebook
        self._ready = ReadyPlans(visibility)

    def evaluation(self, scene: Scene) -> Evaluation:
        """The scene as its party sees it."""
        dossier = Dossier("scenario", scene.year, {"id": "scenario", **scene.facts})
        case = self._ready.visibility.case(dossier, party=scene.party, as_of=scene.as_of)
        plan = self._ready.plan(self.rulebook, scene.year, scene.region, scene.party)
        return Evaluation(plan, case)

    def truth(self, scene: Scene, code: str) -> Truth:
        """Is the rule raised, clear or undetermined in this scene, were its party to see it?"""
        evaluation = self.evaluation(scene)
        return evaluation.signal(code) if in_scope(evaluation) else False


def scenes_of(check: Check, original: Rulebook) -> Iterator[Scene]:
    """The scene of a check; none when the scenario sets a parameter itself, for no scene can."""
    parameters = check.plan.rulebook.parameters
    if all(parameters[name] is each for name, each in original.parameters.items()):
        facts = {name: value for name, value in check.situation.facts.items() if name != "id"}
        yield Scene(facts, check.case.as_of, check.plan.party, check.situation.region)
