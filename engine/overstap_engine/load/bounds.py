"""``bereik`` and ``invloed``: what a fact can be worth, and who can still change it (rules/README.md, bewijzen)."""

from collections.abc import Iterable
from datetime import date
from typing import Final

from overstap_engine.diagnostics.catalogue.bounds import RangeMisfit, RangeReversed
from overstap_engine.load.log import Log
from overstap_engine.load.names import YES_NO, ValueType
from overstap_engine.load.scalars import read_number, read_scalar
from overstap_engine.load.shapes import Block, Keys, items_of, open_block, start_of, value_of
from overstap_engine.model.bounds import NO_INFLUENCE, Influence, NumberRange, Range, When, YearsAround
from overstap_engine.model.dates import MonthDay
from overstap_engine.model.values import Scalar
from overstap_engine.model.vocabulary import Kind
from overstap_engine.text.tree import MappingNode, Node, ScalarNode

__all__ = ["NUMBERS", "YEARS", "check_ends", "read_influence", "read_range", "read_years"]

NUMBERS: Final = ("van", "totEnMet")
YEARS: Final = ("jarenVoor", "jarenNa")
_FITTING: Final = {Kind.GETAL: NUMBERS, Kind.DATUM: YEARS}
_WHEN: Final = tuple(when.value for when in When)
_TOWARDS: Final = Keys("invloed", (), (When.VOORUIT.value, When.ALTIJD.value))


# -- what it can be worth ---------------------------------------------------------------------------------------


def read_range(block: Block, type_: ValueType, name: str) -> Range | None:
    """``bereik`` of a fact or field; None when it is left out or does not fit its type."""
    node = block.get("bereik")
    if node is None or type_.kind is None:
        return None
    keys = _FITTING.get(type_.kind, ())
    written = {key.text for key, _ in node} if isinstance(node, MappingNode) else set[str]()
    if not keys or (written and not written.isdisjoint({*NUMBERS, *YEARS} - {*keys})):
        shown = (f"bereik: {{{keys[0]}: …, {keys[1]}: …}}",) if keys else ()
        block.log.report(RangeMisfit(block.key("bereik"), name, type_.kind.value, shown))
        return None
    return _read_numbers(node, name, block.log) if keys == NUMBERS else read_years(node, name, block.log)


def read_years(node: Node, name: str, log: Log, where: str = "bereik") -> YearsAround | None:
    """``{jarenVoor: 3, jarenNa: 4}``. ``name``: what it is the range of."""
    block = open_block(node, Keys(where, YEARS), log)
    if block is None:
        return None
    before, after = (_number(block, key) for key in YEARS)
    if before is None or after is None:
        return None
    if -before > after:
        log.report(RangeReversed(start_of(node), name, str(-before), str(after)))
        return None
    return YearsAround(before, after)


def _read_numbers(node: Node, name: str, log: Log) -> NumberRange | None:
    block = open_block(node, Keys("bereik", NUMBERS), log)
    if block is None:
        return None
    low, high = (_number(block, key) for key in NUMBERS)
    if low is None or high is None or not check_ends(block, name, low, high):
        return None
    return NumberRange(low, high)


def check_ends(block: Block, name: str, low: int | date | MonthDay, high: int | date | MonthDay) -> bool:
    """Whether ``van`` comes before ``totEnMet``; a finding when it does not."""
    if _order(low) <= _order(high):
        return True
    block.log.report(RangeReversed(start_of(block.node), name, _shown(low), _shown(high)))
    return False


def _order(value: int | date | MonthDay) -> tuple[int, int]:
    match value:
        case MonthDay(month, day):
            return month, day
        case date():
            return value.toordinal(), 0
        case int():
            return value, 0


def _shown(value: int | date | MonthDay) -> str:
    return f"{value.month:02}-{value.day:02}" if isinstance(value, MonthDay) else str(value)


def _number(block: Block, key: str) -> int | None:
    value = block.value(key)
    return None if value is None else read_number(value, key, block.log)


# -- who can still change it ------------------------------------------------------------------------------------


def read_influence(block: Block, type_: ValueType | None, name: str) -> Influence:
    """``invloed: vooruit``, or ``invloed: {vooruit: [gepland, gehouden]}`` to name the only values that advice may
    give. ``type_``: that of the fact; None for a list, which has no values of its own."""
    node = block.get("invloed")
    if node is None:
        return NO_INFLUENCE
    if type_ is not None and isinstance(node, MappingNode):
        return _read_towards(node, type_, name, block.log)
    word = block.word("invloed", _WHEN)
    if word is None:
        return NO_INFLUENCE
    when = When(word)
    return Influence(when, (True,) if when is When.VOORUIT and type_ == YES_NO else ())


def _read_towards(node: MappingNode, type_: ValueType, name: str, log: Log) -> Influence:
    block = open_block(node, _TOWARDS, log)
    if block is None:
        return NO_INFLUENCE
    block.clash(*_TOWARDS.optional)
    key, values = next(
        ((key.text, value) for key, value in node if key.text in _TOWARDS.optional), ("", node)
    )
    if not key:
        return NO_INFLUENCE
    written = (value_of(item, key, log) for item in items_of(values, key, log))
    return Influence(When(key), tuple(_values(written, type_, name, log)))


def _values(written: Iterable[ScalarNode | None], type_: ValueType, name: str, log: Log) -> Iterable[Scalar]:
    for item in written:
        value = None if item is None else read_scalar(item, type_, name, log)
        if value is not None:
            yield value
