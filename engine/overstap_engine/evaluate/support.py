"""What made a decided condition true or false: input facts, through chains.

Of the parts of a condition those count that decided it: all parts of an ``alle`` that holds, the false ones of an
``alle`` that does not; ``eenVan`` the other way round.
"""

from collections.abc import Callable
from typing import assert_never

from overstap_engine.evaluate.aggregate import ordering_field, tied_items, winning_item
from overstap_engine.evaluate.gather import NOTHING, Chain, Gather, Reader, gather, union
from overstap_engine.evaluate.missing import Missing
from overstap_engine.evaluate.places import Places
from overstap_engine.evaluate.row import SHOWN, Row, key_of, slot
from overstap_engine.evaluate.truths import NO_ITEM, Truths, value_of, within
from overstap_engine.model.dependencies import Key
from overstap_engine.model.values import ABSENT, Truth
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

__all__ = ["Support"]


_SIDES = {True: "rij steunGeheven", False: "rij steunNietGeheven"}
"""Where a row remembers why counted signals are raised, or not."""


class Support:
    """What made it so; defaults and facts asked about while unknown included."""

    def __init__(self, plan: Plan, places: Places, truths: Truths, missing: Missing) -> None:
        self._places = places
        self._truths = truths
        self._missing = missing
        self._steps = {key_of(step): step for step in plan.steps}
        self._facts = plan.rulebook.vocabulary.facts
        self._chain = Chain(plan, self._of_key, "steun")
        self.of = self._chain.of
        """(key, row) -> the places behind a derived fact or a rule that is decided."""
        self.link = self._chain.link
        """The same for one key."""

    def prepare(self, row: Row) -> None:
        """Keeps very long chains from recursing: see ``Chain``."""
        self._missing.prepare(row)
        self._chain.prepare(row)

    # -- derived facts and rules ------------------------------------------------------------------------------

    def _of_key(self, key: Key) -> Callable[[Row], int]:
        step, place, missing = self._steps[key], slot(key), self._missing.of
        match step:
            case TruthStep() | SignalStep():
                holds, fails = (self._why(step.node, truth, None).reader() for truth in (True, False))

                def of_truth(row: Row) -> int:
                    # a signal that no condition reads need not be in the row: asked about, it is raised
                    truth: Truth = row.get(place, True)
                    if truth is None:
                        return _shown(missing(key, row), row)
                    return holds(row, NO_ITEM, 0) if truth else fails(row, NO_ITEM, 0)

                return of_truth
            case FirstKnownStep():
                found = self._first_known(step)
            case ExtremeStep() | NewestStep():
                found = self._aggregate(step)
            case _:
                assert_never(step)
        return lambda row: _shown(missing(key, row), row) if row[place] is None else found(row)

    def _first_known(self, step: FirstKnownStep) -> Callable[[Row], int]:
        """The operand taken, and those before it that were passed over."""
        operands = [(value_of(term), self._term(term, None).reader()) for term in step.operands]

        def first_known(row: Row) -> int:
            found = 0
            for value, reader in operands:
                found |= reader(row, NO_ITEM, 0)
                taken = value(row, NO_ITEM)
                if taken is not None and taken is not ABSENT:
                    break
            return found

        return first_known

    def _aggregate(self, step: ExtremeStep | NewestStep) -> Callable[[Row], int]:
        name, whole, width = step.list, self._places.fact(step.list), self._places.step(step.list)
        by = self._places.field(name, ordering_field(step))
        won = by | self._places.field(name, step.field)
        where = self._truths.of(step.where)
        holds, fails = (self._why(step.where, truth, name).reader() for truth in (True, False))

        def aggregate(row: Row) -> int:
            items = row[name]
            if not items:
                return whole
            truths = [where(row, item) for item in items]
            winner, found = winning_item(step, items, truths), 0
            tied = tied_items(step, items, truths)
            for index, (item, truth) in enumerate(zip(items, truths, strict=True)):
                shift = index * width
                if index == winner:
                    found |= holds(row, item, shift) | won << shift
                elif truth is False:
                    found |= fails(row, item, shift)
                else:
                    # of a tie it must be clear that it qualifies: an undecided tie could change the answer
                    found |= by << shift | (holds(row, item, shift) if index in tied else 0)
            return found

        return aggregate

    # -- conditions -------------------------------------------------------------------------------------------

    def _why(self, node: Node, truth: bool, items: str | None) -> Gather:
        """Why a condition has this truth; to be asked only when it has."""
        match node:
            case Fixed():
                return NOTHING
            case And(parts):
                return self._junction(parts, truth, items, all_needed=truth)
            case Or(parts):
                return self._junction(parts, truth, items, all_needed=not truth)
            case TruthRef(key):
                return self._of(key)
            case Leaf(test, negated):
                return self._test(test, truth != negated, items)
            case _:
                assert_never(node)

    def _junction(
        self, parts: tuple[Node, ...], truth: bool, items: str | None, *, all_needed: bool
    ) -> Gather:
        if all_needed:
            return gather(self._why(part, truth, items) for part in parts)
        return gather(self._if(part, truth, items) for part in parts)

    def _if(self, node: Node, truth: bool, items: str | None) -> Gather:
        """Why a part has this truth; nothing when it has not."""
        why = self._why(node, truth, items)
        if why == NOTHING:
            return NOTHING
        holds, reader = self._truths.of(node), why.reader()

        def guarded(row: Row, item: Row, shift: int) -> int:
            return reader(row, item, shift) if holds(row, item) is truth else 0

        return Gather(readers=(guarded,))

    def _test(
        self,
        test: Comparison | IsKnown | EqualOrUnknown | AnyItem | ItemCount | SignalTally,
        truth: bool,
        items: str | None,
    ) -> Gather:
        match test:
            case Comparison(subject, _, operands) | EqualOrUnknown(subject, operands):
                return gather(
                    [self._subject(subject, items), *(self._term(term, items) for term in operands)]
                )
            case IsKnown(subject):
                return self._subject(subject, items)
            case AnyItem(name, body):
                reader = (self._if if truth else self._why)(body, truth, name).reader()
                return self._over_items(name, reader)
            case ItemCount():
                return self._item_count(test, truth)
            case SignalTally():
                return self._signal_tally(test, truth)
            case _:
                assert_never(test)

    def _over_items(self, name: str, reader: Reader) -> Gather:
        whole, width = self._places.fact(name), self._places.step(name)

        def over_items(row: Row, item: Row, shift: int) -> int:
            items = row[name]
            if not items:
                return whole
            return union(reader(row, item, index * width) for index, item in enumerate(items))

        return Gather(readers=(over_items,))

    def _item_count(self, count: ItemCount, truth: bool) -> Gather:
        name, body = count.list, count.body
        whole, width = self._places.fact(name), self._places.step(name)
        bounds = self._truths.item_bounds(name, body)
        sides = {side: self._if(body, side, name).reader() for side in (True, False)}
        compare = within(count.relation, count.numbers)

        def item_count(row: Row, item: Row, shift: int) -> int:
            items, found = row[name], bounds(row)
            if not items or found is None:
                return whole
            decisive = _decisive(compare, truth, *found, len(items))
            chosen = ((index * width, item, side) for index, item in enumerate(items) for side in decisive)
            return union(sides[side](row, item, shift) for shift, item, side in chosen) or whole

        return Gather(readers=(item_count,))

    def _signal_tally(self, tally: SignalTally, truth: bool) -> Gather:
        truths, side = self._truths, self._side_of_tally
        compare = within(tally.relation, tally.numbers)
        most = len(set(truths.phases)) if tally.phases else len(truths.counted)

        def signal_tally(row: Row, item: Row, shift: int) -> int:
            bounds = truths.signal_bounds(row, phases=tally.phases)
            return union([side(counted_in, row) for counted_in in _decisive(compare, truth, *bounds, most)])

        return Gather(readers=(signal_tally,))

    def _side_of_tally(self, truth: bool, row: Row) -> int:
        """Why the counted signals are raised, or are not; found once a row."""
        found: int | None = row.get(_SIDES[truth])
        if found is None:
            found = row[_SIDES[truth]] = union(
                self.of(key, row) for key in self._truths.counted if row[slot(key)] is truth
            )
        return found

    # -- what is asked about ------------------------------------------------------------------------------------

    def _subject(self, subject: Term | str | Key, items: str | None) -> Gather:
        match subject:
            case str():
                return Gather(fixed=self._places.fact(subject))
            case tuple():
                return self._of(subject)
            case _:
                return self._term(subject, items)

    def _term(self, term: Term, items: str | None) -> Gather:
        match term:
            case Const() | AsOfTerm():
                return NOTHING
            case OffsetTerm(_, _, base):
                return self._term(base, items)
            case FactTerm(name):
                known = name in self._facts
                return Gather(fixed=self._places.fact(name)) if known else self._of(("feit", name))
            case FieldTerm(name):
                return NOTHING if items is None else Gather(fields=self._places.field(items, name))
            case _:
                assert_never(term)

    def _of(self, key: Key) -> Gather:
        link = self._chain.link(key)
        return Gather(readers=(lambda row, item, shift: link(row),))


def _shown(missing: int, row: Row) -> int:
    """Less what the party may not see."""
    shown: int = row[SHOWN]
    return missing & shown


def _decisive(
    compare: Callable[[int, int], Truth], truth: bool, lower: int, upper: int, most: int
) -> tuple[bool, ...]:
    """Which side of a count decided it: what was counted in (True), what was counted out (False), or both."""
    if compare(lower, most) is truth:
        return (True,)
    if compare(0, upper) is truth:
        return (False,)
    return (True, False)
