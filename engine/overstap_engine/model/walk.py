"""Conditions as trees: what is directly inside one, and everything in it."""

from collections.abc import Iterator

from overstap_engine.model.condition import (
    AllOf,
    AnyOf,
    Compare,
    Condition,
    Counted,
    Known,
    NoneOf,
    Not,
    Quantified,
    Raised,
    SignalCount,
    UnknownOr,
)

__all__ = ["parts", "walk"]


def parts(condition: Condition) -> tuple[Condition, ...]:
    """The conditions directly inside ``condition``, the body of a list condition included."""
    match condition:
        case AllOf(inner) | AnyOf(inner) | NoneOf(inner):
            return inner
        case Not(part):
            return (part,)
        case Quantified() | Counted():
            return (condition.body,)
        case Compare() | Known() | UnknownOr() | Raised() | SignalCount():
            return ()


def walk(condition: Condition) -> Iterator[Condition]:
    """``condition`` and everything inside it, outermost first."""
    yield condition
    for part in parts(condition):
        yield from walk(part)
