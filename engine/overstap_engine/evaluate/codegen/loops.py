"""Loops over the items of a list: quantifiers, counts, and the aggregates of derived facts."""

from dataclasses import dataclass

from overstap_engine.evaluate.codegen.expression import TRUE, Expression, atom, both, either, text, without
from overstap_engine.evaluate.codegen.writer import Item, Writer

__all__ = ["Aggregate", "any_item", "any_on_both", "write_count", "write_extreme", "write_newest"]


def any_item(target: str, items: str, item: Item, holds: Expression, *, if_unknown: bool) -> list[str]:
    """``target``: does some item meet ``holds``; ``if_unknown`` when the list is missing."""
    return [
        f"{target} = {items} is None" if if_unknown else f"{target} = False",
        f"for i in {items} or ():",
        *_fields(item),
        f"    if {text(holds)}:",
        f"        {target} = True",
        "        break",
    ]


def any_on_both(
    lower: str, upper: str, items: str, item: Item, surely: Expression, possibly: Expression
) -> list[str]:
    """``lower`` and ``upper``: does some item certainly, and possibly, meet the condition; found in one loop."""
    return [
        f"{lower}, {upper} = False, {items} is None",
        f"for i in {items} or ():",
        *_fields(item),
        f"    if {text(possibly)}:",
        f"        {upper} = True",
        f"        if {text(without(surely, possibly))}:",
        f"            {lower} = True",
        "            break",
    ]


def write_count(
    writer: Writer, lower: str, upper: str, items: str, item: Item, surely: Expression, possibly: Expression
) -> None:
    """``lower`` and ``upper``: how many items certainly, and possibly, are counted."""
    if surely == possibly == TRUE:
        writer.write(f"{lower} = {upper} = len({items} or ())")
        return
    writer.write(
        f"{lower} = {upper} = 0",
        f"for i in {items} or ():",
        *_fields(item),
        f"    if {text(possibly)}:",
        f"        {upper} += 1",
        f"        if {text(surely)}:",
        f"            {lower} += 1",
    )


@dataclass(frozen=True, slots=True)
class Aggregate:
    """What the loop of an aggregate is about."""

    value: str
    """The name of the result; None when unknown or absent."""
    absent: str
    """The name that says that it is known that no item qualifies."""
    items: str
    item: Item
    by: str
    """The date field that decides."""
    surely: Expression
    """The item at hand qualifies."""
    possibly: Expression


def write_extreme(writer: Writer, loop: Aggregate, *, latest: bool) -> None:
    """The first or last date of the items that certainly qualify, unless an undecided item may beat it."""
    day, beats = loop.item.name(loop.by), ">" if latest else "<"
    writer.write(
        *_best_items(loop, beats=beats, wins=beats, best="best", is_now=day),
        f"        if rival is None or (best is not None and not rival {beats} best):",
        f"            {loop.value}, {loop.absent} = best, best is None",
    )


def write_newest(writer: Writer, loop: Aggregate, field: str) -> None:
    """``field`` of the item with the last date; of items on one day the later one wins, and an undecided one may."""
    day = loop.item.name(loop.by)
    newest = f"None if best is None else newest[{field!r}]"
    writer.write(
        *_best_items(loop, beats=">", wins=">=", best="best, newest", is_now=f"{day}, i"),
        "        if rival is None or (best is not None and rival < best):",
        f"            {loop.value}, {loop.absent} = {newest}, best is None",
    )


def _best_items(loop: Aggregate, *, beats: str, wins: str, best: str, is_now: str) -> list[str]:
    """Finds the best date among certain items, and the best rival among undecided ones.

    The loop ends early at an undecided item without a date, which may be any date; what follows is in its ``else``.
    """
    day = loop.item.name(loop.by)
    leads = either([atom("rival", "is", "None"), atom(day, beats, "rival")])
    return [
        f"{loop.value}, {loop.absent} = None, False",
        f"if {loop.items} is not None:",
        "    best = rival = None",
        f"    for i in {loop.items}:",
        *(f"    {line}" for line in _fields(loop.item)),
        f"        if {day} is None:",
        f"            if {text(loop.possibly)}:",
        "                break",
        f"        elif {text(loop.surely)}:",
        f"            if best is None or {day} {wins} best:",
        f"                {best} = {is_now}",
        f"        elif {text(both([loop.possibly, leads]))}:",
        f"            rival = {day}",
        "    else:",
    ]


def _fields(item: Item) -> list[str]:
    return [f"    {local} = i[{name!r}]" for name, local in item.fields.items()]
