"""Where a comparison turns: the boundary itself, and the nearest value with the other answer."""

from dataclasses import dataclass
from datetime import date
from typing import Final

from overstap.testing.coverage.written import written_operand
from overstap_engine.evaluate.reference.evaluation import Evaluation, ItemAt
from overstap_engine.model.condition import Compare, Condition, Counted, Operator, SignalCount

__all__ = ["Turn", "distance", "turns_of"]

_BESIDE: Final = {
    Operator.VOOR: -1,
    Operator.TOT_EN_MET: 1,
    Operator.NA: 1,
    Operator.VANAF: -1,
    Operator.MINDER_DAN: -1,
    Operator.HOOGSTENS: 1,
    Operator.MEER_DAN: 1,
    Operator.MINSTENS: -1,
}
"""How far the nearest value with the other answer lies from the boundary."""

_DATES: Final = frozenset({Operator.VOOR, Operator.TOT_EN_MET, Operator.NA, Operator.VANAF})
_WORDS: Final = {
    (True, -1): "de dag ervoor",
    (True, 1): "de dag erna",
    (False, -1): "één minder",
    (False, 1): "één meer",
}


@dataclass(frozen=True, slots=True)
class Turn:
    """Where one comparison turns."""

    operand: str
    beside: int
    words: str


def turns_of(condition: Condition) -> tuple[Turn, ...]:
    """None for a condition that compares no dates and no numbers by order."""
    match condition:
        case (
            Compare(_, operator, operands)
            | Counted(_, _, operator, operands)
            | SignalCount(_, operator, operands)
        ):
            if (beside := _BESIDE.get(operator)) is None:
                return ()
            return (Turn(written_operand(operands[0]), beside, _WORDS[operator in _DATES, beside]),)
        case _:
            return ()


def distance(evaluation: Evaluation, condition: Condition, at: ItemAt | None) -> int | None:
    """How far the value lies above the boundary, in days or units; None when either is not known exactly."""
    match condition:
        case Compare(subject, _, operands):
            return _apart(evaluation.subject(subject, at), evaluation.operand(operands[0])[0])
        case Counted(operands=operands):
            bounds = evaluation.item_bounds(condition)
        case SignalCount(operands=operands):
            bounds = evaluation.signal_bounds(condition)
        case _:
            return None
    if bounds is None or bounds[0] != bounds[1]:
        return None
    return _apart(bounds[0], evaluation.operand(operands[0])[0])


def _apart(value: object, boundary: object) -> int | None:
    if isinstance(value, date) and isinstance(boundary, date):
        return value.toordinal() - boundary.toordinal()
    if isinstance(value, int) and isinstance(boundary, int):
        return value - boundary
    return None
