"""Goals of coverage as nodes over all dossiers, in one reading of the rulebook."""

from dataclasses import replace
from typing import cast

from overstap.analyse.drafts.goals import BESIDE, DECIDES, ON, OUTCOMES, TRUTHS, Goal
from overstap.testing.coverage.boundaries import turns_of
from overstap.testing.coverage.parts import Question
from overstap.testing.coverage.written import written_operand
from overstap_engine.model.condition import (
    AllOf,
    AsOf,
    Compare,
    Condition,
    Counted,
    FactRef,
    Literal,
    Not,
    Offset,
    Operand,
    Operator,
    ParameterRef,
    SignalCount,
    Unit,
)
from overstap_engine.model.rulebook import FirstKnown
from overstap_engine.prove import FALSE, Lit, Rails, Universe, World

__all__ = ["alone", "holds"]

_LEAST = {True: Operator.VANAF, False: Operator.MINSTENS}
_MOST = {True: Operator.TOT_EN_MET, False: Operator.HOOGSTENS}
_DATES = frozenset({Operator.VOOR, Operator.TOT_EN_MET, Operator.NA, Operator.VANAF})


def holds(goal: Goal, universe: Universe, world: World) -> Lit:
    """The page or condition comes out as the goal says; for deciding: it has that truth value."""
    if goal.question is None:
        return _page(goal, universe, world)
    if goal.aim in (ON, BESIDE):
        condition = _at_the_boundary(goal.question.condition, goal.aim, world)
        return FALSE if condition is None else _comes_out(goal.question, condition, True, universe, world)
    truth = DECIDES[goal.aim] if goal.aim in DECIDES else TRUTHS[goal.aim]
    return _comes_out(goal.question, goal.question.condition, truth, universe, world)


def alone(goal: Goal, universe: Universe, world: World) -> Lit:
    """Of a condition on items: one item has the truth value, and every other surely the opposite. Then it makes no
    difference whether the condition is turned for that item or for all."""
    question = goal.question
    if question is None or question.items is None:
        raise ValueError("not about items")
    wanted = question.condition if DECIDES[goal.aim] else Not(question.condition)
    one = (Literal(1),)
    exactly = [
        world.condition(Counted(question.items, wanted, operator, one)).true
        for operator in (Operator.MINSTENS, Operator.HOOGSTENS)
    ]
    return universe.all_of(*exactly)


def _page(goal: Goal, universe: Universe, world: World) -> Lit:
    kind, name = goal.target
    if kind == "actie":
        return world.offered(name)
    if kind == "signaal":
        rails, scope = world.signal(name), world.scope.true
        return universe.all_of(scope, _outcome(OUTCOMES[goal.aim], rails, universe))
    if goal.aim in TRUTHS and goal.aim != "onbekend":
        return _outcome(TRUTHS[goal.aim], world.derived(name), universe)
    symbol = world.value(name)
    match goal.aim:
        case "bekend":
            return symbol.known
        case "geen":
            return symbol.absent
        case "onbekend":
            return universe.none_of(symbol.known, symbol.absent)
        case _:
            return _taken(goal, universe, world)


def _taken(goal: Goal, universe: Universe, world: World) -> Lit:
    definition = world.spec.rulebook.derivations[goal.target[1]].definition
    if not isinstance(definition, FirstKnown):
        raise TypeError(f"no such outcome: {goal.aim}")
    earlier: list[Lit] = []
    for operand in definition.operands:
        symbol = world.operands.read(operand)[0]
        if written_operand(operand) == goal.aim:
            return universe.all_of(symbol.known, universe.none_of(*earlier))
        earlier.append(symbol.known)
    return FALSE


def _outcome(truth: bool | None, rails: Rails, universe: Universe) -> Lit:
    if truth is None:
        return universe.unknown(rails)
    return rails.true if truth else rails.false


def _comes_out(
    question: Question, condition: Condition, truth: bool | None, universe: Universe, world: World
) -> Lit:
    if question.items is None:
        return _outcome(truth, world.condition(condition), universe)
    return world.some_item(question.items, lambda item: _outcome(truth, item.condition(condition), universe))


def _at_the_boundary(condition: Condition, aim: str, world: World) -> Condition | None:
    """True exactly on the boundary, or on the nearest value with the other answer."""
    turns = turns_of(condition)
    match condition:
        case Compare(operator=operator, operands=(operand, *_)):
            dates = operator in _DATES
        case Counted(operands=(operand, *_)) | SignalCount(operands=(operand, *_)):
            dates = False
        case _:
            return None
    if not turns:
        return None
    moved = _moved(operand, 0 if aim == ON else turns[0].beside, dates, world)
    if moved is None:
        return None
    return AllOf(tuple(_compared(condition, each, moved) for each in (_LEAST[dates], _MOST[dates])))


def _compared(condition: Compare | Counted | SignalCount, operator: Operator, operand: Operand) -> Condition:
    if isinstance(condition, Compare):
        return replace(condition, operator=operator, operands=(operand,))
    return replace(condition, operator=operator, operands=cast("tuple[Literal, ...]", (operand,)))


def _moved(operand: Operand, by: int, dates: bool, world: World) -> Operand | None:
    if not by:
        return operand
    if dates:
        # an offset from an offset cannot be written, but it can be read
        return Offset(1, Unit.DAG, by < 0, cast("FactRef | AsOf", operand))
    match operand:
        case Literal(int() as number):
            return Literal(number + by)
        case ParameterRef(name) if isinstance(found := world.parameters.get(name), int):
            return Literal(found + by)
        case _:
            return None
