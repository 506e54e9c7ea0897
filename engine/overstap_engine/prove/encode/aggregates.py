"""``vroegste``, ``laatste`` and ``nieuwste`` over lists of any length (rule-language.md, section 4; decision 0009)."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from overstap_engine.model.rulebook import Extreme, Newest
from overstap_engine.prove.encode.dag import Aggregate, Dag, Lit, OutputKey
from overstap_engine.prove.encode.numbers import Number, at_most
from overstap_engine.prove.encode.symbol import Choices, Payload, Rails, Symbol, Yes, choose_symbol

__all__ = ["AggregateItem", "aggregate_symbol"]


@dataclass(frozen=True, slots=True)
class AggregateItem:
    """What an aggregate reads of one slot."""

    present: Lit
    where: Rails
    day: Symbol
    """The date that orders the items."""
    value: Symbol
    """The field asked for; under ``vroegste`` and ``laatste`` the date itself."""


def aggregate_symbol(
    dag: Dag,
    definition: Extreme | Newest,
    list_key: str,
    list_known: Lit,
    item: Callable[[int], AggregateItem],
) -> Symbol:
    """The value of the aggregate. ``item``: slot -> what is read of it."""

    def build(slots: int) -> Mapping[OutputKey, Lit]:
        items = [item(slot) for slot in range(slots)]
        return _outputs(_value(dag, definition, list_known, items))

    first = item(0)
    kind = definition.__class__.__name__ + ("-laatste" if _latest(definition) else "-vroegste")
    number = dag.aggregate(kind, Aggregate(list_key, _template(list_known, first), build))
    return _as_outputs(dag, number, first.value.payload)


def _template(list_known: Lit, item: AggregateItem) -> tuple[Lit, ...]:
    lits = [list_known, item.present, item.where.true, item.where.false]
    for symbol in (item.day, item.value):
        lits += [symbol.known, *_lits(symbol.payload)]
    return tuple(lits)


# -- its value, for so many slots -------------------------------------------------------------------------------------


def _value(dag: Dag, definition: Extreme | Newest, list_known: Lit, items: Sequence[AggregateItem]) -> Symbol:
    certain = [dag.all_of([item.present, item.where.true, item.day.known]) for item in items]
    undecided = dag.any_of([_can_change(dag, definition, item, items, certain) for item in items])
    decided = dag.both(list_known, -undecided)
    winners = [_wins(dag, definition, slot, items, certain) for slot in range(len(items))]
    found = dag.any_of(certain)
    known = dag.any_of([dag.both(wins, item.value.known) for wins, item in zip(winners, items, strict=True)])
    payload = choose_symbol(
        dag, [(wins, item.value.payload) for wins, item in zip(winners, items, strict=True)]
    )
    return Symbol(dag.both(decided, known), dag.both(decided, -found), payload)


def _can_change(
    dag: Dag,
    definition: Extreme | Newest,
    item: AggregateItem,
    items: Sequence[AggregateItem],
    certain: Sequence[Lit],
) -> Lit:
    """An item that may or may not qualify, or has no date, and that does not lose for sure."""
    settled = dag.either(item.where.false, dag.both(item.where.true, item.day.known))
    loses = dag.any_of(
        [
            dag.both(is_certain, _loses_to(dag, definition, item, other))
            for other, is_certain in zip(items, certain, strict=True)
            if other is not item
        ]
    )
    return dag.all_of([item.present, -settled, -dag.both(item.day.known, loses)])


def _loses_to(dag: Dag, definition: Extreme | Newest, item: AggregateItem, other: AggregateItem) -> Lit:
    """Whatever else is true of ``item``, the certain item ``other`` stays the answer."""
    mine, theirs = _day(item), _day(other)
    match definition:
        case Extreme(latest=True):
            return at_most(dag, mine, theirs)
        case Extreme():
            return at_most(dag, theirs, mine)
        case Newest():
            return -at_most(dag, theirs, mine)


def _wins(
    dag: Dag,
    definition: Extreme | Newest,
    slot: int,
    items: Sequence[AggregateItem],
    certain: Sequence[Lit],
) -> Lit:
    """The certain item that goes before all others; of ties the later one in the list."""
    parts = [certain[slot]]
    for index, other in enumerate(items):
        if index != slot:
            beaten = _goes_before(dag, definition, items[slot], other, later=slot > index)
            parts.append(dag.either(-certain[index], beaten))
    return dag.all_of(parts)


def _goes_before(
    dag: Dag, definition: Extreme | Newest, item: AggregateItem, other: AggregateItem, *, later: bool
) -> Lit:
    mine, theirs = _day(item), _day(other)
    if _latest(definition):
        return at_most(dag, theirs, mine) if later else -at_most(dag, mine, theirs)
    return at_most(dag, mine, theirs) if later else -at_most(dag, theirs, mine)


def _latest(definition: Extreme | Newest) -> bool:
    return isinstance(definition, Newest) or definition.latest


def _day(item: AggregateItem) -> Number:
    if not isinstance(item.day.payload, Number):
        raise TypeError("items are ordered by a date")
    return item.day.payload


# -- outputs -----------------------------------------------------------------------------------------------------------


def _outputs(symbol: Symbol) -> dict[OutputKey, Lit]:
    found: dict[OutputKey, Lit] = {"known": symbol.known, "absent": symbol.absent}
    match symbol.payload:
        case Yes(lit):
            found["yes"] = lit
        case Choices(options):
            found |= {f"is {value}": lit for value, lit in options.items()}
        case Number():
            found |= dict(enumerate(symbol.payload.bits))
    return found


def _as_outputs(dag: Dag, number: int, like: Payload) -> Symbol:
    """The outputs as nodes that do not depend on the number of slots; ``like``: the payload of one item."""

    def node(key: OutputKey) -> Lit:
        return dag.output(number, key)

    payload: Payload
    match like:
        case Yes():
            payload = Yes(node("yes"))
        case Choices(options):
            payload = Choices({value: node(f"is {value}") for value in options})
        case Number():
            bits = tuple(node(index) for index in range(len(like.bits)))
            payload = Number(like.base, bits, like.least, like.most)
    return Symbol(node("known"), node("absent"), payload)


def _lits(payload: Payload) -> list[Lit]:
    match payload:
        case Yes(lit):
            return [lit]
        case Choices(options):
            return [*options.values()]
        case Number():
            return [*payload.bits]
