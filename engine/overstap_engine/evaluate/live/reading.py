"""What a test or a derived value reads: whatever is settled or decided there may decide it."""

from collections.abc import Iterable, Iterator
from typing import assert_never

from overstap_engine.evaluate.live.leaves import Cell, ValueStep
from overstap_engine.plan.node import (
    And,
    AnyItem,
    AsOfTerm,
    Comparison,
    Const,
    EqualOrUnknown,
    FactTerm,
    FieldTerm,
    Fixed,
    IsKnown,
    ItemCount,
    Leaf,
    Node,
    OffsetTerm,
    Or,
    SignalTally,
    Term,
    Test,
    TruthRef,
)
from overstap_engine.plan.plan import ExtremeStep, FirstKnownStep, NewestStep, SignalStep

__all__ = ["cells_of_step", "cells_of_test"]


def cells_of_test(test: Test, signals: Iterable[SignalStep]) -> Iterator[Cell]:
    """The cells that ``test`` reads; ``signals`` are those of the plan. A cell may come more than once."""
    match test:
        case Comparison(subject, _, operands):
            yield from _of_terms((subject, *operands))
        case IsKnown(subject):
            yield from _of_subject(subject)
        case EqualOrUnknown(subject, operands):
            yield from _of_subject(subject)
            yield from _of_terms(operands)
        case AnyItem(name, body) | ItemCount(name, body):
            yield name
            yield from _of_body(body)
        case SignalTally():
            for step in signals:
                if step.counted:
                    yield ("signaal", step.code)
        case _:
            assert_never(test)


def cells_of_step(step: ValueStep) -> Iterator[Cell]:
    """The cells from which a derived value is computed."""
    match step:
        case FirstKnownStep(_, operands):
            yield from _of_terms(operands)
        case ExtremeStep(list=name, where=where) | NewestStep(list=name, where=where):
            yield name
            yield from _of_body(where)
        case _:
            assert_never(step)


def _of_subject(subject: Term | Cell) -> Iterator[Cell]:
    match subject:
        case str() | tuple():
            yield subject
        case _:
            yield from _of_terms((subject,))


def _of_terms(terms: Iterable[Term]) -> Iterator[Cell]:
    for term in terms:
        match term:
            case FactTerm(name):
                yield name
            case OffsetTerm(_, _, base):
                yield from _of_terms((base,))
            case Const() | FieldTerm() | AsOfTerm():
                pass
            case _:
                assert_never(term)


def _of_body(node: Node) -> Iterator[Cell]:
    match node:
        case And(parts) | Or(parts):
            for part in parts:
                yield from _of_body(part)
        case Leaf(test):
            yield from cells_of_test(test, ())
        case TruthRef(key):
            yield key
        case Fixed():
            pass
        case _:
            assert_never(node)
