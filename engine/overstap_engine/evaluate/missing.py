"""What keeps a condition undecided: the unknown input facts, through chains (rule-language.md, section 3).

The compiled evaluator generates most of this instead (``codegen.waiting``).
"""

from collections.abc import Callable
from typing import assert_never

from overstap_engine.evaluate.aggregate import ordering_field, undecided_items, winning_item
from overstap_engine.evaluate.gather import NOTHING, Chain, Gather, Reader, gather, top, union
from overstap_engine.evaluate.places import Places
from overstap_engine.evaluate.row import Row, key_of, slot
from overstap_engine.evaluate.terms import terms_of
from overstap_engine.evaluate.truths import Truths
from overstap_engine.model.dependencies import Key
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
    TruthRef,
)
from overstap_engine.plan.plan import ExtremeStep, FirstKnownStep, NewestStep, Plan, SignalStep, TruthStep

__all__ = ["Missing"]


class Missing:
    """What is missing, hidden facts included: the assembly takes those out.

    Conditions in a list body are read with ``items``, the id of the list; others with None.
    """

    def __init__(self, plan: Plan, places: Places, truths: Truths) -> None:
        self.places = places
        """What the bits of an answer stand for."""
        self._truths = truths
        self._steps = {key_of(step): step for step in plan.steps}
        self._facts = plan.rulebook.vocabulary.facts
        self._chain = Chain(plan, self._of_key, "mist")
        self.of = self._chain.of
        """(key, row) -> what keeps an undetermined rule or an unknown derived fact undecided."""
        self.link = self._chain.link
        """The same for one key."""
        self.prepare = self._chain.prepare

    def of_node(self, node: Node) -> Callable[[Row], int]:
        """What keeps this condition undecided; to be asked only when it is."""
        return top(self._undecided(node, None).reader())

    # -- derived facts and rules ------------------------------------------------------------------------------

    def _of_key(self, key: Key) -> Callable[[Row], int]:
        step = self._steps[key]
        match step:
            case TruthStep() | SignalStep():
                return self.of_node(step.node)
            case FirstKnownStep():
                return top(gather(self.of_term(operand, None) for operand in step.operands).reader())
            case ExtremeStep() | NewestStep():
                return self._aggregate(step)
            case _:
                assert_never(step)

    def _aggregate(self, step: ExtremeStep | NewestStep) -> Callable[[Row], int]:
        """Of every item that could still change the answer, all that it lacks; else what the newest one lacks."""
        name, whole, width = step.list, self.places.fact(step.list), self.places.step(step.list)
        result, where = self.places.field(name, step.field), self._truths.of(step.where)
        own = [self.of_term(FieldTerm(field), name) for field in (step.field, ordering_field(step))]
        lacks = gather([*own, self._read(step.where, name)]).reader()

        def missing(row: Row) -> int:
            items = row[name]
            if items is None:
                return whole
            truths = [where(row, item) for item in items]
            undecided = undecided_items(step, items, truths)
            if undecided:
                return union(lacks(row, items[index], index * width) for index in undecided)
            winner = winning_item(step, items, truths)
            return 0 if winner is None else result << (winner * width)

        return missing

    # -- conditions -------------------------------------------------------------------------------------------

    def _undecided(self, node: Node, items: str | None) -> Gather:
        """What keeps an undecided condition so."""
        match node:
            case And(parts) | Or(parts):
                return gather(self._if_undecided(part, items) for part in parts)
            case _:
                return self._if_undecided(node, items)

    def _if_undecided(self, node: Node, items: str | None) -> Gather:
        """The same for a part: nothing when it is decided."""
        match node:
            case Fixed():
                return NOTHING
            case And() | Or():
                return self._guarded(node, self._undecided(node, items))
            case TruthRef(key):
                return self._of_unknown(key)
            case Leaf(test):
                return self._test(node, test, items)
            case _:
                assert_never(node)

    def _test(
        self,
        leaf: Leaf,
        test: Comparison | IsKnown | EqualOrUnknown | AnyItem | ItemCount | SignalTally,
        items: str | None,
    ) -> Gather:
        match test:
            case IsKnown():
                return NOTHING
            case Comparison(subject, _, operands):
                found = gather(self.of_term(term, items) for term in (subject, *operands))
                plain = not any(self._is_derived(term) for term in (subject, *operands))
                constants = all(isinstance(term, Const) for term in operands)
                # without known-absent values these are undecided exactly when something is unknown
                return found if plain and (constants or len(operands) == 1) else self._guarded(leaf, found)
            case EqualOrUnknown(_, operands):
                found = gather(self.of_term(term, items) for term in operands)
                return found if found == NOTHING else self._guarded(leaf, found)
            case AnyItem(name, body):
                return self._guarded(leaf, self._over_items(name, self._if_undecided(body, name).reader()))
            case ItemCount(name, body):
                lacks = self._guarded(body, self._read(body, name)).reader()
                return self._guarded(leaf, self._over_items(name, lacks))
            case SignalTally():
                return self._guarded(leaf, gather(self._of_unknown(key) for key in self._truths.counted))
            case _:
                assert_never(test)

    def _guarded(self, node: Node, found: Gather) -> Gather:
        """``found`` where the node is undecided, else nothing."""
        if found == NOTHING:
            return NOTHING
        truth, reader = self._truths.of(node), found.reader()

        def guarded(row: Row, item: Row, shift: int) -> int:
            return reader(row, item, shift) if truth(row, item) is None else 0

        return Gather(readers=(guarded,))

    def _of_unknown(self, key: Key) -> Gather:
        place, link = slot(key), self._chain.link(key)

        def of_unknown(row: Row, item: Row, shift: int) -> int:
            return link(row) if row[place] is None else 0

        return Gather(readers=(of_unknown,))

    def _over_items(self, name: str, reader: Reader) -> Gather:
        """The list itself when it is missing, else what its items lack."""
        whole, width = self.places.fact(name), self.places.step(name)

        def over_items(row: Row, item: Row, shift: int) -> int:
            items = row[name]
            if items is None:
                return whole
            return union(reader(row, item, index * width) for index, item in enumerate(items))

        return Gather(readers=(over_items,))

    # -- terms ------------------------------------------------------------------------------------------------

    def of_term(self, term: Term, items: str | None) -> Gather:
        """The unknown facts behind a term."""
        match term:
            case Const() | AsOfTerm():
                return NOTHING
            case OffsetTerm(_, _, base):
                return self.of_term(base, items)
            case FactTerm(name):
                if self._is_derived(term):
                    return self._of_unknown(("feit", name))
                unknown = self._facts[name].default is None
                return Gather(unknown=((name, self.places.fact(name)),)) if unknown else NOTHING
            case FieldTerm(name):
                return NOTHING if items is None else self._of_field(name, items)
            case _:
                assert_never(term)

    def _of_field(self, name: str, items: str) -> Gather:
        place = self.places.field(items, name)

        def of_field(row: Row, item: Row, shift: int) -> int:
            return place << shift if item[name] is None else 0

        return Gather(readers=(of_field,))

    def _is_derived(self, term: Term) -> bool:
        base = term.base if isinstance(term, OffsetTerm) else term
        return isinstance(base, FactTerm) and base.id not in self._facts

    def _read(self, body: Node, items: str) -> Gather:
        """Every unknown field that a body reads, and every unknown fact that it compares with."""
        return gather(self.of_term(term, items) for term in terms_of(body))
