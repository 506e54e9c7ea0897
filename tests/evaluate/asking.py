"""The facts and the shortest conditions that tests of the compiled evaluator ask about."""

from typing import TypeAlias

from overstap_engine.model.condition import (
    AllOf,
    Compare,
    Condition,
    FactRef,
    FieldRef,
    Literal,
    Operator,
)
from overstap_engine.model.values import Item, Scalar
from overstap_engine.model.vocabulary import Fact, Kind, ListFact
from tests.evaluate.books import fact, items

__all__ = ["EMPTY", "FACTS", "ITEM_OK", "Items", "field", "is_"]

FACTS: list[Fact | ListFact] = [
    fact("a"),
    fact("b"),
    fact("soort", Kind.KEUZE, choices="x y z"),
    fact("dag", Kind.DATUM),
    fact("start", Kind.DATUM),
    fact("getal", Kind.GETAL),
    fact("moment", Kind.KEUZE, default="sep", choices="sep feb"),
    items("lijst", datum=Kind.DATUM, status=Kind.KEUZE, ok=Kind.JA_NEE),
]

EMPTY: Item = {}
"""An item of which nothing is known."""

Items: TypeAlias = tuple[Item, ...]


def is_(name: str, value: Scalar = True) -> Condition:
    """``feit: waarde``."""
    return Compare(FactRef(name), Operator.IS, (Literal(value),))


def field(name: str, value: Scalar = True) -> Condition:
    """``veld: waarde``, in the body of a list condition."""
    return Compare(FieldRef(name), Operator.IS, (Literal(value),))


ITEM_OK = AllOf((field("status", "x"), field("ok")))
