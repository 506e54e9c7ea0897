"""Two versions of a condition, cut down to what differs and what hangs together with it."""

from dataclasses import replace
from typing import Final, TypeAlias

from overstap.testing.coverage.finite import Finite
from overstap_engine.plan.node import (
    And,
    AnyItem,
    AsOfTerm,
    Comparison,
    EqualOrUnknown,
    FactTerm,
    IsKnown,
    Leaf,
    Node,
    Or,
    Relation,
    Test,
    TruthRef,
)
from overstap_engine.plan.plan import ExtremeStep, NewestStep

__all__ = ["narrowed"]

_THE_REST: Final = Leaf(Comparison(FactTerm("\x00de rest"), Relation.EQUALS, (AsOfTerm(),)))
"""A question with a free answer, in the place of parts that are the same in both and stand on their own. A free answer
allows everything that those parts can come to, so what is shown with it holds for them."""

_Spelled: TypeAlias = object


def narrowed(before: Finite, after: Finite) -> tuple[Finite, Finite]:
    """The same two conditions, with the parts that cannot make a difference put together as one free question."""
    for kind in (And, Or):
        mine, theirs = _parts(before.node, kind), _parts(after.node, kind)
        same = {repr(_spelled(part, before)) for part in mine} & {
            repr(_spelled(part, after)) for part in theirs
        }
        if same and (len(mine) > 1 or len(theirs) > 1):
            kept = _hanging_together(before, mine, after, theirs, same)
            return _with_rest(before, mine, kind, same - kept), _with_rest(after, theirs, kind, same - kept)
    return before, after


def _parts(node: Node, kind: type[And] | type[Or]) -> tuple[Node, ...]:
    return node.parts if isinstance(node, kind) else (node,)


def _with_rest(whole: Finite, parts: tuple[Node, ...], kind: type[And] | type[Or], rest: set[str]) -> Finite:
    if not rest:
        return whole
    kept = tuple(part for part in parts if repr(_spelled(part, whole)) not in rest)
    return replace(whole, node=kind((*kept, _THE_REST)))


def _hanging_together(
    before: Finite, mine: tuple[Node, ...], after: Finite, theirs: tuple[Node, ...], same: set[str]
) -> set[str]:
    """The parts that are the same in both, but ask what a differing part asks, or what hangs together with that."""
    asked: set[str | Test] = set()
    for whole, parts in ((before, mine), (after, theirs)):
        for part in parts:
            if repr(_spelled(part, whole)) not in same:
                asked |= _related(whole, part)
    found: set[str] = set()
    for part in mine:
        spelled = repr(_spelled(part, before))
        if spelled in same and not asked.isdisjoint(_related(before, part)):
            found.add(spelled)
    return found


def _related(whole: Finite, part: Node) -> set[str | Test]:
    """What a part asks, and the derived values over the items of the lists that it asks about."""
    asks = set[str | Test](whole.asks(part))
    lists = {each.list for each in asks if isinstance(each, AnyItem)}
    aggregates = [step for step in whole.plan.steps if isinstance(step, ExtremeStep | NewestStep)]
    return asks | {step.id for step in aggregates if step.list in lists}


def _spelled(node: Node, whole: Finite) -> _Spelled:
    """A node with what it refers to written out, so that equal means: comes out the same."""
    match node:
        case And(parts) | Or(parts):
            return (type(node).__name__, *(_spelled(part, whole) for part in parts))
        case TruthRef(key, negated):
            return ("TruthRef", negated, _spelled(whole.steps[key], whole))
        case Leaf(IsKnown(subject=(_, _) as key), negated):
            return ("bekend", negated, _spelled(whole.steps[key], whole))
        case Leaf(EqualOrUnknown(subject=(_, _) as key, operands=operands), negated):
            return ("onbekendOf", negated, operands, _spelled(whole.steps[key], whole))
        case _:
            return node
