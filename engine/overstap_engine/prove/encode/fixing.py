"""Nodes that say that a fact, a field or the peildatum has a certain value."""

from datetime import date

from overstap_engine.model.values import Scalar
from overstap_engine.prove.encode.dag import FALSE, Dag, Lit
from overstap_engine.prove.encode.dossier import Variable
from overstap_engine.prove.encode.numbers import Number, at_most, constant
from overstap_engine.prove.encode.symbol import equal, fixed

__all__ = ["at_most_value", "has_value"]


def has_value(dag: Dag, variable: Variable, value: Scalar | None) -> Lit:
    """The fact is known and has this value; None: it is unknown. False for a value outside its domain."""
    if value is None:
        return -variable.known
    if not variable.domain.holds(value):
        return FALSE
    return dag.both(variable.known, equal(dag, variable.payload, fixed(value).payload))


def at_most_value(dag: Dag, variable: Variable, value: int | date) -> Lit:
    """The number is at most this, or the day on or before this."""
    if not isinstance(variable.payload, Number):
        raise TypeError("only days and numbers have an order")
    number = value.toordinal() if isinstance(value, date) else value
    return at_most(dag, variable.payload, constant(number))
