"""By how much a comparison misses what was asked: ``13 dagen te vroeg``."""

from datetime import date

from overstap_engine.explain.phrases import OPPOSITE
from overstap_engine.explain.tree import ExplainedQuestion
from overstap_engine.model.condition import Compare, Operator
from overstap_engine.text.dutch import dutch_days

__all__ = ["shortfall"]

_STRICT = frozenset({Operator.VOOR, Operator.NA, Operator.MINDER_DAN, Operator.MEER_DAN})
_ORDERINGS = _STRICT | {Operator.VANAF, Operator.TOT_EN_MET, Operator.MINSTENS, Operator.HOOGSTENS}
_UPWARD = frozenset({Operator.NA, Operator.VANAF, Operator.MEER_DAN, Operator.MINSTENS})


def shortfall(question: ExplainedQuestion, wanted: bool) -> str:
    """How far the subject lies from what is asked, in days or in number; empty when that says nothing.

    ``wanted`` is False under ``niet`` and ``geenVan``: there the comparison must not hold.
    """
    condition = question.condition
    if not isinstance(condition, Compare) or question.truth is None or question.truth is wanted:
        return ""
    operator = condition.operator if wanted else OPPOSITE[condition.operator]
    if operator not in _ORDERINGS:
        return ""
    value, limit = question.subject.values[0], question.operands[0].values[0]
    match value, limit:
        case date(), date():
            distance = _distance(value.toordinal(), limit.toordinal(), operator)
            return f"{dutch_days(distance)} te {'vroeg' if operator in _UPWARD else 'laat'}"
        case int(), int():
            return f"{_distance(value, limit, operator)} te {'weinig' if operator in _UPWARD else 'veel'}"
        case _:
            return ""


def _distance(value: int, limit: int, operator: Operator) -> int:
    """The smallest change that would meet the operator."""
    return abs(limit - value) + (1 if operator in _STRICT else 0)
