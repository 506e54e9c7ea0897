"""Small changes to a rule, each of which the scenarios should notice.

``python -m tests.scenarios.mutants`` tries them all and names those that no scenario notices (a few minutes).
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Final

from overstap.testing.feature import Scenario
from overstap.testing.runner import Verdict, run_scenario
from overstap_engine.model.condition import (
    AllOf,
    AnyOf,
    Compare,
    Condition,
    Known,
    Offset,
    Operator,
    Quantified,
    UnknownOr,
)
from overstap_engine.model.rulebook import URGENCIES, Rule, Rulebook
from tests.rules.core_rules import CORE_RULES
from tests.scenarios.expectations import checked_project, scenarios_by_code

__all__ = ["EQUIVALENT", "Mutant", "is_noticed", "lost_parts", "mutants"]

EQUIVALENT: Final = {
    ("AAN-02", "zonder deel 1"): "zonder lopende aanmelding is er ook geen eerste datum",
    ("AAN-03", "zonder deel 1"): "zonder lopende aanmelding is er ook geen eerste datum",
    (
        "OVD-05",
        "zonder actie A197",
    ): "AAN-09 en AAN-10 raden deze actie ook aan, en een van beide is er altijd",
}
"""Changes that no scenario can notice: (signal, change) -> why."""


@dataclass(frozen=True, slots=True)
class Mutant:
    """One changed rule."""

    change: str
    rule: Rule

    @property
    def may_survive(self) -> bool:
        """No scenario can tell it from the real rule."""
        return (self.rule.code, self.change) in EQUIVALENT


def lost_parts(rule: Rule) -> Iterator[Mutant]:
    """The rule without one of the conditions that must all hold."""
    if isinstance(rule.condition, AllOf):
        parts = rule.condition.parts
        for index in range(len(parts)):
            rest = (*parts[:index], *parts[index + 1 :])
            yield Mutant(f"zonder deel {index + 1}", replace(rule, condition=AllOf(rest)))


def mutants(rule: Rule) -> Iterator[Mutant]:
    """Every change: in the condition, who sees it, which actions, how urgent."""
    yield from lost_parts(rule)
    for change, condition in _conditions(rule.condition):
        yield Mutant(change, replace(rule, condition=condition))
    for party in ("vo", "mbo", "leerling", "doorstroompunt"):
        others = tuple(each for each in rule.visible_to if each != party)
        seen_by = others if party in rule.visible_to else (*others, party)
        yield Mutant(f"andere zichtbaarheid voor {party}", replace(rule, visible_to=seen_by))
    for action in rule.actions:
        rest = tuple(each for each in rule.actions if each != action)
        yield Mutant(f"zonder actie {action}", replace(rule, actions=rest))
    urgency = next(each for each in URGENCIES if each != rule.urgency)
    yield Mutant(f"urgentie {urgency}", replace(rule, urgency=urgency))


_NEIGHBOUR: Final = {
    Operator.VOOR: Operator.TOT_EN_MET,
    Operator.TOT_EN_MET: Operator.VOOR,
    Operator.NA: Operator.VANAF,
    Operator.VANAF: Operator.NA,
    Operator.IS: Operator.IS_NIET,
}
"""The comparison that differs on the boundary only, or everywhere."""


def _conditions(condition: Condition, path: str = "") -> Iterator[tuple[str, Condition]]:
    """Changes below the level of ``lost_parts``: one comparison, one operand, one alternative."""
    match condition:
        case AllOf(parts) | AnyOf(parts):
            for index, part in enumerate(parts):
                place = f"{path}{index + 1}."
                if isinstance(condition, AnyOf):
                    rest = (*parts[:index], *parts[index + 1 :])
                    yield f"zonder alternatief {place}", replace(condition, parts=rest)
                for change, changed in _conditions(part, place):
                    whole = (*parts[:index], changed, *parts[index + 1 :])
                    yield change, replace(condition, parts=whole)
        case Quantified(body=body):
            for change, changed in _conditions(body, path):
                yield change, replace(condition, body=changed)
        case Compare(operator=operator, operands=operands):
            if operator in _NEIGHBOUR:
                yield f"{path} andere vergelijking", replace(condition, operator=_NEIGHBOUR[operator])
            match operands:
                case (Offset(count=int(count)) as offset,):
                    later = replace(offset, count=count + 1)
                    yield f"{path} een later", replace(condition, operands=(later,))
                case _:
                    for index in range(len(operands) if len(operands) > 1 else 0):
                        fewer = (*operands[:index], *operands[index + 1 :])
                        yield f"{path} zonder waarde {index + 1}", replace(condition, operands=fewer)
        case Known(expected=expected):
            yield f"{path} omgekeerd", replace(condition, expected=not expected)
        case UnknownOr(subject, operands):
            operator = Operator.IS if len(operands) == 1 else Operator.IN
            yield f"{path} onbekend telt niet", Compare(subject, operator, operands)
        case _:
            pass


def is_noticed(mutant: Mutant, rulebook: Rulebook, scenarios: list[Scenario], dossiers: Path) -> bool:
    """Whether any of the scenarios no longer passes."""
    changed = replace(rulebook, rules={**rulebook.rules, mutant.rule.code: mutant.rule})
    return any(run_scenario(each, changed, dossiers).verdict is not Verdict.PASSED for each in scenarios)


def main() -> None:
    """Name every change that no scenario notices."""
    checked = checked_project()
    assert checked.project is not None
    assert checked.rulebook is not None
    by_code = scenarios_by_code(tuple(each for feature in checked.features for each in feature.scenarios))
    tried = survived = 0
    for code in CORE_RULES:
        for mutant in mutants(checked.rulebook.rules[code]):
            tried += 1
            if not is_noticed(mutant, checked.rulebook, by_code[code], checked.project.dossiers):
                survived += not mutant.may_survive
                print(f"{code}: {mutant.change}{' (kan niet opvallen)' if mutant.may_survive else ''}")
    print(f"{tried} veranderingen, {survived} onopgemerkt")


if __name__ == "__main__":
    main()
