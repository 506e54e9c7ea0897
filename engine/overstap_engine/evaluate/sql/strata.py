"""The steps of a plan in layers: each reads only what stands in the layers before it."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import assert_never

from overstap_engine.evaluate.row import key_of
from overstap_engine.evaluate.terms import terms_of
from overstap_engine.model.dependencies import Key
from overstap_engine.plan.node import (
    And,
    AnyItem,
    EqualOrUnknown,
    FactTerm,
    Fixed,
    IsKnown,
    ItemCount,
    Leaf,
    Node,
    OffsetTerm,
    Or,
    SignalTally,
    Term,
    TruthRef,
)
from overstap_engine.plan.plan import (
    ExtremeStep,
    FirstKnownStep,
    NewestStep,
    Plan,
    SignalStep,
    Step,
    TruthStep,
)

__all__ = ["Strata", "base_fact", "leaves_of", "make_strata", "nodes_of", "reads", "terms_in"]


@dataclass(frozen=True, slots=True)
class Strata:
    """The steps that are needed, by layer."""

    layers: tuple[tuple[Step, ...], ...]
    level: Mapping[Key, int]
    """Derived fact or signal -> its layer, from 1."""
    tally: int | None
    """The layer from which counts of signals can be read; None when none is needed."""

    def level_of(self, nodes: Iterable[Node]) -> int:
        """The first layer in which these conditions can be worked out."""
        return 1 + max((self.level.get(key, 0) for node in nodes for key in reads(node)), default=0)

    @property
    def steps(self) -> Iterator[Step]:
        """All of them."""
        return (step for layer in self.layers for step in layer)


def make_strata(plan: Plan, roots: Iterable[Key], conditions: Iterable[Node] = ()) -> Strata:
    """The layers for these derived facts and signals, and for conditions that will be asked for after them."""
    steps = {key_of(step): step for step in plan.steps}
    counted = [key_of(step) for step in plan.signals if step.counted]
    needed = _needed(steps, [*roots, *(key for node in conditions for key in reads(node))], counted)
    level: dict[Key, int] = {}
    tally: int | None = None
    for step in plan.steps:
        key = key_of(step)
        if key not in needed:
            continue
        below = [level[other] for other in _reads_of(step) if other in steps]
        if _counts(step):
            tally = 1 + max((level[other] for other in counted), default=0)
            below.append(tally)
        level[key] = 1 + max(below, default=0)
    deepest = max(level.values(), default=0)
    layers = tuple(
        tuple(steps[key] for key in level if level[key] == depth) for depth in range(1, deepest + 1)
    )
    return Strata(layers, level, tally)


def _needed(steps: Mapping[Key, Step], roots: Iterable[Key], counted: Iterable[Key]) -> set[Key]:
    found: set[Key] = set()
    todo = [*roots]
    while todo:
        key = todo.pop()
        if key in steps and key not in found:
            found.add(key)
            todo += _reads_of(steps[key])
            todo += counted if _counts(steps[key]) else ()
    return found


def nodes_of(step: Step) -> tuple[Node, ...]:
    """The conditions of a step."""
    match step:
        case TruthStep() | SignalStep():
            return (step.node,)
        case ExtremeStep() | NewestStep():
            return (step.where,)
        case FirstKnownStep():
            return ()
        case _:
            assert_never(step)


def leaves_of(node: Node) -> Iterator[Leaf | TruthRef]:
    """The leaves of a condition, those in list bodies left out."""
    match node:
        case And(parts) | Or(parts):
            for part in parts:
                yield from leaves_of(part)
        case Leaf() | TruthRef():
            yield node
        case Fixed():
            return
        case _:
            assert_never(node)


def terms_in(step: Step) -> Iterator[Term]:
    """Every term that a step reads."""
    if isinstance(step, FirstKnownStep):
        yield from step.operands
    for node in nodes_of(step):
        yield from terms_of(node)


def base_fact(term: Term) -> str | None:
    """The fact that a term reads, also under an offset."""
    base = term.base if isinstance(term, OffsetTerm) else term
    return base.id if isinstance(base, FactTerm) else None


def reads(node: Node) -> frozenset[Key]:
    """The signals and derived facts that a condition reads, in list bodies too; input facts among them."""
    found: set[Key] = {("feit", fact) for term in terms_of(node) if (fact := base_fact(term)) is not None}
    for leaf in leaves_of(node):
        match leaf:
            case TruthRef(key):
                found.add(key)
            case Leaf(AnyItem(_, body) | ItemCount(_, body)):
                found |= reads(body)
            case Leaf(IsKnown(subject) | EqualOrUnknown(subject)) if isinstance(subject, tuple):
                found.add(subject)
            case Leaf():
                pass
    return frozenset(found)


def _reads_of(step: Step) -> list[Key]:
    keys: set[Key] = {("feit", fact) for term in terms_in(step) if (fact := base_fact(term)) is not None}
    return [*keys.union(*(reads(node) for node in nodes_of(step)))]


def _counts(step: Step) -> bool:
    return any(
        isinstance(leaf, Leaf) and isinstance(leaf.test, SignalTally)
        for node in nodes_of(step)
        for leaf in leaves_of(node)
    )
