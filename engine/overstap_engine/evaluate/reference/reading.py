"""What operands and list bodies read, and sets of places."""

from collections.abc import Iterable, Iterator
from typing import TypeAlias, assert_never

from overstap_engine.evaluate.outcome import Place
from overstap_engine.model.condition import (
    AllOf,
    AnyOf,
    Compare,
    Condition,
    Counted,
    FactRef,
    Known,
    NoneOf,
    Not,
    Offset,
    Operand,
    Quantified,
    Raised,
    SignalCount,
    Subject,
    UnknownOr,
)

__all__ = ["NONE", "Places", "comparisons", "facts_of", "union"]

Places: TypeAlias = frozenset[Place]
NONE: Places = frozenset()


def union(parts: Iterable[Places]) -> Places:
    """All places of all parts."""
    return NONE.union(*parts)


def facts_of(operands: Iterable[Operand]) -> Iterator[str]:
    """The facts among the operands, also under an offset."""
    for operand in operands:
        base = operand.base if isinstance(operand, Offset) else operand
        if isinstance(base, FactRef):
            yield base.id


def comparisons(body: Condition) -> Iterator[tuple[Subject, tuple[Operand, ...]]]:
    """Every question in a list body, with what it compares with."""
    match body:
        case AllOf(parts) | AnyOf(parts) | NoneOf(parts):
            for part in parts:
                yield from comparisons(part)
        case Not(part):
            yield from comparisons(part)
        case Compare(subject, _, operands) | UnknownOr(subject, operands):
            yield subject, operands
        case Known(subject):
            yield subject, ()
        case Quantified() | Counted() | Raised() | SignalCount():
            raise TypeError("a list body speaks of the fields of one item only")
        case _:
            assert_never(body)
