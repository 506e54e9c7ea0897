"""Definitions of derived facts: truths, aggregates over lists, and the first known of several operands."""

from overstap_engine.model.condition import AllOf, Condition, Operand
from overstap_engine.model.rulebook import Definition, Extreme, FirstKnown, Newest, TruthOf
from overstap_engine.model.vocabulary import Kind
from tests.generators.choices import Choices
from tests.generators.condition import make_condition
from tests.generators.names import Names, Size, Typed
from tests.generators.operand import date_operand

__all__ = ["make_definition"]


def make_definition(choices: Choices, name: str, names: Names, size: Size) -> tuple[Typed, Definition]:
    """A definition for the derived fact ``name``, and that fact's type."""
    match choices.weighted(
        [(40, "truth"), (20, "extreme"), (30, "newest"), (0 if size.monotone else 20, "first known")]
    ):
        case "truth":
            condition = make_condition(choices, names, size, depth=choices.between(0, size.depth))
            return Typed(name, Kind.JA_NEE, truth=True), TruthOf(condition)
        case "extreme":
            items, dates = _list_with_dates(choices, names)
            where = _where(choices, names, size, items)
            return Typed(name, Kind.DATUM), Extreme(choices.chance(50), items, choices.pick(dates).id, where)
        case "newest":
            items, dates = _list_with_dates(choices, names)
            field = choices.pick(names.lists[items])
            by = choices.pick(dates).id
            definition = Newest(items, field.id, by, _where(choices, names, size, items))
            return Typed(name, field.kind, field.pool), definition
        case _:
            return Typed(name, Kind.DATUM), FirstKnown(_operands(choices, names, size))


def _list_with_dates(choices: Choices, names: Names) -> tuple[str, tuple[Typed, ...]]:
    items = choices.pick(tuple(names.lists))
    return items, tuple(field for field in names.lists[items] if field.kind is Kind.DATUM)


def _where(choices: Choices, names: Names, size: Size, items: str) -> Condition:
    if choices.chance(25):
        return AllOf(())
    return make_condition(choices, names, size, depth=choices.between(0, 2), items=items)


def _operands(choices: Choices, names: Names, size: Size) -> tuple[Operand, ...]:
    operands = (date_operand(choices, names) for _ in range(choices.between(1, size.width)))
    return tuple(dict.fromkeys(operands))
