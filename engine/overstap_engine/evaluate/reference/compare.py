"""Comparing values, and asking about some, none or every item."""

from collections.abc import Callable, Mapping
from datetime import date

from overstap_engine.evaluate.kleene import all_of, any_of, negation
from overstap_engine.model.condition import Operator, Quantifier
from overstap_engine.model.values import ABSENT, Scalar, Truth, Value

__all__ = ["compare", "quantify"]

_TESTS: Mapping[Operator, Callable[[int, int], bool]] = {
    Operator.VOOR: lambda left, right: left < right,
    Operator.NA: lambda left, right: left > right,
    Operator.VANAF: lambda left, right: left >= right,
    Operator.TOT_EN_MET: lambda left, right: left <= right,
    Operator.MINDER_DAN: lambda left, right: left < right,
    Operator.MEER_DAN: lambda left, right: left > right,
    Operator.MINSTENS: lambda left, right: left >= right,
    Operator.HOOGSTENS: lambda left, right: left <= right,
}


def compare(left: Value, operator: Operator, right: list[Value]) -> Truth:
    """A comparison. Known-absent wins from unknown on either side: false, and true for ``isNiet`` and ``nietIn``."""
    match operator:
        case Operator.IS | Operator.IN:
            return any_of(_equal(left, value) for value in right)
        case Operator.IS_NIET | Operator.NIET_IN:
            return negation(any_of(_equal(left, value) for value in right))
        case _:
            return _ordered(left, operator, right[0])


def _equal(left: Value, right: Value) -> Truth:
    if left is ABSENT or right is ABSENT:
        return False
    return None if left is None or right is None else left == right


def _ordered(left: Value, operator: Operator, right: Value) -> Truth:
    if left is ABSENT or right is ABSENT:
        return False
    if left is None or right is None:
        return None
    return _TESTS[operator](_orderable(left), _orderable(right))


def _orderable(value: Scalar) -> int:
    """Days and numbers have an order; the checks let nothing else come here."""
    if isinstance(value, date):
        return value.toordinal()
    if isinstance(value, int):
        return value
    raise TypeError(f"no order: {value!r}")


def quantify(quantifier: Quantifier, truths: list[Truth]) -> Truth:
    """Some, none or every item."""
    match quantifier:
        case Quantifier.MINSTENS_EEN:
            return any_of(truths)
        case Quantifier.GEEN_ENKEL:
            return negation(any_of(truths))
        case Quantifier.ALLE_ITEMS:
            return all_of(truths)
