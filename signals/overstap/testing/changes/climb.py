"""From a scene in which a rule is not raised to one in which it is, a step at a time."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Final, assert_never

from overstap.testing.changes.scene import Scene, Stage
from overstap_engine.evaluate.reference.evaluation import Evaluation
from overstap_engine.model.condition import (
    AllOf,
    AnyOf,
    Compare,
    Condition,
    Counted,
    FactRef,
    Known,
    Literal,
    NoneOf,
    Not,
    Quantified,
    Raised,
    SignalCount,
    UnknownOr,
)
from overstap_engine.model.rulebook import TruthOf

__all__ = ["climb", "distance_to"]

_MOST_STEPS: Final = 20


def climb(
    start: Scene, code: str, stage: Stage, neighbours: Callable[[Scene], Iterable[Scene]]
) -> Scene | None:
    """A scene in which rule ``code`` is raised; None when no single step comes nearer."""
    scene, distance = start, distance_to(code, stage, start)
    for _ in range(_MOST_STEPS):
        if distance == 0:
            return scene
        nearest, scene_after = distance, scene
        for each in neighbours(scene):
            found = distance_to(code, stage, each)
            if found < nearest:
                nearest, scene_after = found, each
        if nearest == distance:
            return None
        scene, distance = scene_after, nearest
    return None


def distance_to(code: str, stage: Stage, scene: Scene) -> int:
    """How many questions are in the way of raising the rule."""
    evaluation = stage.evaluation(scene)
    scope = stage.rulebook.scope
    far = 0 if scope is None else _Distance(evaluation).of(scope, True)
    return far + _Distance(evaluation).of(stage.rulebook.rules[code].condition, True)


@dataclass(frozen=True, slots=True)
class _Distance:
    evaluation: Evaluation

    def of(self, condition: Condition, wanted: bool) -> int:
        match condition:
            case AllOf(parts):
                return self._parts(parts, wanted, every=wanted)
            case AnyOf(parts):
                return self._parts(parts, wanted, every=not wanted)
            case NoneOf(parts):
                return self._parts(parts, not wanted, every=wanted)
            case Not(part):
                return self.of(part, not wanted)
            case Compare(FactRef(name), _, (Literal(bool() as value),)) if self._defined(name) is not None:
                if self.evaluation.truth(condition) is wanted:
                    return 0
                inner = self._defined(name)
                return 0 if inner is None else max(1, self.of(inner, value is wanted))
            case Raised(codes):
                rules = self.evaluation.plan.rulebook.rules
                return self._parts(tuple(rules[code].condition for code in codes), wanted, every=not wanted)
            case Compare() | Known() | UnknownOr() | Quantified() | Counted() | SignalCount():
                return 0 if self.evaluation.truth(condition) is wanted else 1
            case _:
                assert_never(condition)

    def _parts(self, parts: tuple[Condition, ...], wanted: bool, *, every: bool) -> int:
        found = [self.of(part, wanted) for part in parts]
        return sum(found) if every else min(found, default=1)

    def _defined(self, name: str) -> Condition | None:
        derivation = self.evaluation.plan.rulebook.derivations.get(name)
        definition = None if derivation is None else derivation.definition
        return definition.condition if isinstance(definition, TruthOf) else None
