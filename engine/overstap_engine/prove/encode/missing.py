"""Which facts an undecided rule reports as missing, of every dossier at once (rule-language.md, section 3).

A fact, a list, or a field of an item is reported when it is unknown, may be seen, and occurs in a part that is still
undecided. What is said of an item depends on that item and on the dossier, so lists may have any length. One place is
not pinned to an item: the field of the newest item (``nieuwste``) that is not recorded; it is named by its aggregate.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import assert_never

from overstap_engine.model.condition import (
    AllOf,
    AnyOf,
    Compare,
    Condition,
    Counted,
    FactRef,
    FieldRef,
    Known,
    NoneOf,
    Not,
    Offset,
    Operand,
    Operator,
    Quantified,
    Raised,
    SignalCount,
    Subject,
    UnknownOr,
)
from overstap_engine.model.rulebook import Extreme, FirstKnown, Newest, TruthOf
from overstap_engine.prove.encode.aggregates import AggregateItem, aggregate_symbol
from overstap_engine.prove.encode.conditions import ConditionEncoder
from overstap_engine.prove.encode.dag import FALSE, TRUE, Dag, ItemAtom, Lit
from overstap_engine.prove.encode.lacking import Gathering, Lacking, PerItem
from overstap_engine.prove.encode.symbol import Rails, Symbol, compare
from overstap_engine.prove.encode.world import World

__all__ = ["Missing"]


class Missing:
    """What is missing in one world. Only means something where the rule or condition asked about is undecided."""

    def __init__(self, world: World) -> None:
        self._world = world
        self._dag = world.dag
        self._encoder = ConditionEncoder(world.dag, world, world.operands)
        self._facts: dict[str, Lacking] = {}
        self._signals: dict[str, Lacking] = {}

    def of_signal(self, code: str) -> Lacking:
        """What keeps a rule undecided."""
        if code not in self._signals:
            found = Gathering(self._dag)
            rails = self._world.signal(code)
            self._gather(self._world.spec.rulebook.rules[code].condition, _unknown(self._dag, rails), found)
            self._signals[code] = found.lacking()
        return self._signals[code]

    def of_condition(self, condition: Condition) -> Lacking:
        """What keeps a condition undecided."""
        found = Gathering(self._dag)
        self._gather(condition, TRUE, found)
        return found.lacking()

    def of_fact(self, name: str) -> Lacking:
        """What is behind a fact that is unknown."""
        if name not in self._facts:
            found = Gathering(self._dag)
            symbol = self._world.value(name)
            self._behind(name, self._dag.both(-symbol.known, -symbol.absent), found)
            self._facts[name] = found.lacking()
        return self._facts[name]

    # -- conditions on a dossier ----------------------------------------------------------------------------------

    def _gather(self, condition: Condition, guard: Lit, found: Gathering) -> None:
        """``guard``: this part is looked at."""
        undecided = self._dag.both(guard, _unknown(self._dag, self._encoder.rails(condition)))
        if undecided == FALSE:
            return
        match condition:
            case AllOf(parts) | AnyOf(parts) | NoneOf(parts):
                for part in parts:
                    self._gather(part, undecided, found)
            case Not(part):
                self._gather(part, undecided, found)
            case Compare(subject, _, operands) | UnknownOr(subject, operands):
                for name in _facts_of((subject, *operands)):
                    found.add(undecided, self.of_fact(name))
            case Quantified(name, _, body):
                entries = [*self._undecided_in(body, name, self._anything)]
                self._of_list(name, entries, undecided, found)
            case Counted(name, body):
                open_ = self._item_undecided(body, name)
                entries = [(open_, each) for each in _comparisons(body)]
                self._of_list(name, entries, undecided, found)
            case Raised(codes):
                self._of_signals(codes, undecided, found)
            case SignalCount():
                self._of_signals([code for code, _ in self._world.counted_signals()], undecided, found)
            case Known():
                pass
            case _:
                assert_never(condition)

    def _of_signals(self, codes: Iterable[str], guard: Lit, found: Gathering) -> None:
        for code in codes:
            found.add(guard, self.of_signal(code))

    def _of_list(
        self, name: str, entries: "Sequence[tuple[PerItem, _Asked]]", guard: Lit, found: Gathering
    ) -> None:
        """The list itself when it is not recorded; else what is read of its items, each where its own guard holds."""
        found.fact(name, self._dag.both(guard, self._list_unrecorded(name)))
        known = self._dag.both(guard, self._world.list_known(name))
        for open_, asked in entries:
            for column in asked.fields:
                found.item((name, column), known, self._field_lacks(name, column, open_))
            for fact in asked.facts:
                some = ItemAtom(self._world.list_key(name), self._present_and(name, open_))
                some_item = self._dag.both(known, self._dag.items_at_least(1, some))
                found.add(some_item, self.of_fact(fact))

    # -- conditions on an item ------------------------------------------------------------------------------------

    def _undecided_in(
        self, body: Condition, items: str, guard: PerItem
    ) -> "Iterator[tuple[PerItem, _Asked]]":
        """Every comparison in a body, with the node that says that it and all around it is undecided."""
        own = self._item_undecided(body, items)
        both = self._dag.both

        def undecided(slot: int) -> Lit:
            return both(guard(slot), own(slot))

        match body:
            case AllOf(parts) | AnyOf(parts) | NoneOf(parts):
                for part in parts:
                    yield from self._undecided_in(part, items, undecided)
            case Not(part):
                yield from self._undecided_in(part, items, undecided)
            case Compare() | UnknownOr():
                yield from ((undecided, asked) for asked in _comparisons(body))
            case Known():
                pass
            case _:
                raise TypeError("a list body speaks of the fields of one item only")

    def _item_undecided(self, body: Condition, items: str) -> PerItem:
        return lambda slot: _unknown(self._dag, self._encoder.rails(body, self._world.item(items, slot)))

    def _anything(self, slot: int) -> Lit:
        return TRUE

    def _present_and(self, items: str, test: PerItem) -> PerItem:
        return lambda slot: self._dag.both(self._world.present(items, slot), test(slot))

    def _field_lacks(self, items: str, column: str, test: PerItem) -> PerItem:
        """There is an item that meets ``test`` and lacks this field."""
        here = self._present_and(items, test)
        return lambda slot: self._dag.both(here(slot), -self._world.item(items, slot)(column).known)

    def _list_unrecorded(self, name: str) -> Lit:
        """Not recorded, and not hidden."""
        spec = self._world.spec
        return self._dag.both(-self._world.dossiers.list_known(spec.copy, name), -self._world.hidden(name))

    # -- behind a fact --------------------------------------------------------------------------------------------

    def _behind(self, name: str, unknown: Lit, found: Gathering) -> None:
        rulebook = self._world.spec.rulebook
        if name not in rulebook.derivations:
            found.fact(name, self._dag.both(unknown, -self._world.hidden(name)))
            return
        match rulebook.derivations[name].definition:
            case TruthOf(condition):
                self._gather(condition, unknown, found)
            case FirstKnown(operands):
                for fact in _facts_of(operands):
                    found.add(unknown, self.of_fact(fact))
            case Extreme() | Newest() as definition:
                self._aggregate(name, definition, unknown, found)

    def _aggregate(self, name: str, definition: Extreme | Newest, unknown: Lit, found: Gathering) -> None:
        """Of every item that could still change the answer, all that it lacks; else what the newest one lacks."""
        items = definition.list
        open_ = self._can_change(definition)
        read = [definition.field] if isinstance(definition, Extreme) else [definition.field, definition.by]
        entries = [(open_, _Asked(tuple(dict.fromkeys(read)), ()))]
        entries += [(open_, asked) for asked in _comparisons(definition.where)]
        self._of_list(items, entries, unknown, found)
        if isinstance(definition, Newest):
            atom = ItemAtom(self._world.list_key(items), self._present_and(items, open_))
            settled = -self._dag.items_at_least(1, atom)
            lit = self._dag.all_of([unknown, self._world.list_known(items), settled])
            number = self._number(self._world.value(name))
            if number is not None:
                found.winner((items, definition.field, number), lit)

    def _number(self, symbol: Symbol) -> int | None:
        made = self._dag.nodes[abs(symbol.known)]
        return made[1] if made[0] == "output" else None

    def _can_change(self, definition: Extreme | Newest) -> PerItem:
        """An item that may or may not qualify, or has no date, and that does not lose for sure."""
        by = definition.field if isinstance(definition, Extreme) else definition.by
        best = self._best(definition, by)
        loses_when = _loses_when(definition)
        dag = self._dag

        def open_(slot: int) -> Lit:
            read = self._world.item(definition.list, slot)
            where, day = self._encoder.rails(definition.where, read), read(by)
            settled = dag.either(where.false, dag.both(where.true, day.known))
            loses = compare(dag, day, loses_when, [best]).true
            return dag.both(-settled, -loses)

        return open_

    def _best(self, definition: Extreme | Newest, by: str) -> Symbol:
        """The first or last day of the items that certainly qualify."""
        latest = isinstance(definition, Newest) or definition.latest
        extreme = Extreme(latest, definition.list, by, definition.where)

        def item(slot: int) -> AggregateItem:
            read = self._world.item(definition.list, slot)
            day = read(by)
            certain = self._dag.both(self._encoder.rails(definition.where, read).true, day.known)
            return AggregateItem(
                self._world.present(definition.list, slot), Rails(certain, -certain), day, day
            )

        key = self._world.list_key(definition.list)
        return aggregate_symbol(self._dag, extreme, key, self._world.list_known(definition.list), item)


# -- what conditions read ---------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class _Asked:
    """What one comparison reads."""

    fields: tuple[str, ...]
    facts: tuple[str, ...]


def _comparisons(body: Condition) -> Iterator[_Asked]:
    """Every question in a list body."""
    match body:
        case AllOf(parts) | AnyOf(parts) | NoneOf(parts):
            for part in parts:
                yield from _comparisons(part)
        case Not(part):
            yield from _comparisons(part)
        case Compare(subject, _, operands) | UnknownOr(subject, operands):
            yield _asked(subject, operands)
        case Known(subject):
            yield _asked(subject, ())
        case _:
            raise TypeError("a list body speaks of the fields of one item only")


def _asked(subject: Subject, operands: Iterable[Operand]) -> _Asked:
    fields = (subject.name,) if isinstance(subject, FieldRef) else ()
    return _Asked(fields, tuple(_facts_of((subject, *operands))))


def _facts_of(read: Iterable[Subject | Operand]) -> Iterator[str]:
    for each in read:
        base = each.base if isinstance(each, Offset) else each
        if isinstance(base, FactRef):
            yield base.id


def _loses_when(definition: Extreme | Newest) -> Operator:
    """How the day of an item that cannot win compares with the best day."""
    match definition:
        case Newest():
            return Operator.VOOR
        case Extreme(latest=True):
            return Operator.TOT_EN_MET
        case Extreme():
            return Operator.VANAF


def _unknown(dag: Dag, rails: Rails) -> Lit:
    return dag.both(-rails.true, -rails.false)
