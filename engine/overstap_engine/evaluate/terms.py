"""The terms that planned nodes and steps read."""

from collections.abc import Iterator
from datetime import date

from overstap_engine.model.condition import Unit
from overstap_engine.plan.node import (
    And,
    AnyItem,
    Comparison,
    Const,
    EqualOrUnknown,
    Fixed,
    IsKnown,
    ItemCount,
    Leaf,
    Node,
    OffsetTerm,
    Or,
    Term,
    TruthRef,
)
from overstap_engine.plan.plan import FirstKnownStep, Plan, SignalStep, Step, TruthStep

__all__ = ["ordinary_days", "terms_of"]

_AT_MOST_DAYS = {Unit.DAG: 1, Unit.WEEK: 7, Unit.MAAND: 31, Unit.JAAR: 366}


def terms_of(node: Node) -> Iterator[Term]:
    """Every subject and operand in a node, list bodies included."""
    match node:
        case And(parts) | Or(parts):
            for part in parts:
                yield from terms_of(part)
        case Leaf(Comparison(subject, _, operands)):
            yield from (subject, *operands)
        case Leaf(EqualOrUnknown(subject, operands)):
            yield from (operands if isinstance(subject, tuple) else (subject, *operands))
        case Leaf(IsKnown(subject)):
            if not isinstance(subject, (str, tuple)):
                yield subject
        case Leaf(AnyItem(_, body) | ItemCount(_, body)):
            yield from terms_of(body)
        case Fixed() | TruthRef() | Leaf():
            return


def ordinary_days(plan: Plan) -> range:
    """The day numbers that no offset of this plan, nor all together, can carry past the ends of the calendar.

    Inside this range integer arithmetic equals the calendar's; the range is empty when a constant lies outside it.
    """
    terms = [term for step in plan.steps for term in _terms_of_step(step)]
    offsets = [term for term in terms if isinstance(term, OffsetTerm)]
    margin = sum(abs(offset.count) * _AT_MOST_DAYS[offset.unit] for offset in offsets)
    days = range(date.min.toordinal() + margin, date.max.toordinal() - margin + 1)
    constants = [
        term.value.toordinal() for term in terms if isinstance(term, Const) and isinstance(term.value, date)
    ]
    return days if all(day in days for day in constants) else range(0)


def _terms_of_step(step: Step) -> Iterator[Term]:
    match step:
        case TruthStep() | SignalStep():
            yield from terms_of(step.node)
        case FirstKnownStep():
            yield from step.operands
        case _:
            yield from terms_of(step.where)
