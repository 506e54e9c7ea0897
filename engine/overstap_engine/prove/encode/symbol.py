"""Values as conditions see them, of every dossier at once: known, known to be absent, or neither (unknown)."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import TypeAlias

from overstap_engine.model.condition import Operator
from overstap_engine.model.values import Scalar
from overstap_engine.prove.encode.dag import FALSE, TRUE, Dag, Lit
from overstap_engine.prove.encode.numbers import Number, at_most, choose_number, constant, equal_numbers

__all__ = [
    "ABSENT_SYMBOL",
    "Payload",
    "Rails",
    "Symbol",
    "choose_symbol",
    "compare",
    "equal",
    "fixed",
    "of_rails",
    "same_value",
    "symbol_rails",
]


@dataclass(frozen=True, slots=True)
class Rails:
    """A condition in three values: surely true, surely false, or neither (unknown). Never both."""

    true: Lit
    false: Lit

    @property
    def negated(self) -> "Rails":
        """*Not*: swaps true and false and keeps unknown."""
        return Rails(self.false, self.true)


@dataclass(frozen=True, slots=True)
class Yes:
    """A ja_nee value."""

    lit: Lit
    rails: Rails | None = None
    """Of the condition whose truth this is: nothing is gained by writing those out again."""


@dataclass(frozen=True, slots=True)
class Choices:
    """A keuze or text: which value it is. Exactly one holds when the value is known."""

    options: Mapping[str, Lit]


Payload: TypeAlias = Yes | Choices | Number


@dataclass(frozen=True, slots=True)
class Symbol:
    """A value. ``payload`` only means something when ``known`` holds."""

    known: Lit
    absent: Lit
    payload: Payload


ABSENT_SYMBOL = Symbol(FALSE, TRUE, constant(0))


def fixed(value: Scalar) -> Symbol:
    """A value that is the same in every dossier."""
    match value:
        case bool():
            return Symbol(TRUE, FALSE, Yes(TRUE if value else FALSE))
        case int():
            return Symbol(TRUE, FALSE, constant(value))
        case date():
            return Symbol(TRUE, FALSE, constant(value.toordinal()))
        case str():
            return Symbol(TRUE, FALSE, Choices({value: TRUE}))


def of_rails(dag: Dag, rails: Rails) -> Symbol:
    """The truth of a condition as a ja_nee value."""
    return Symbol(dag.either(rails.true, rails.false), FALSE, Yes(rails.true, rails))


def symbol_rails(dag: Dag, symbol: Symbol) -> Rails:
    """A ja_nee value as a condition."""
    match symbol.payload:
        case Yes(_, Rails() as rails):
            return rails
        case Yes(lit):
            return Rails(dag.both(symbol.known, lit), dag.both(symbol.known, -lit))
        case _:
            raise TypeError("not a ja_nee value")


# -- comparing ------------------------------------------------------------------------------------------------------


def equal(dag: Dag, left: Payload, right: Payload) -> Lit:
    """Two known values are the same."""
    match left, right:
        case Yes(lit=one), Yes(lit=other):
            return dag.iff(one, other)
        case Choices(one), Choices(other):
            return dag.any_of([dag.both(lit, other[value]) for value, lit in one.items() if value in other])
        case Number(), Number():
            return equal_numbers(dag, left, right)
        case _:
            return FALSE


def same_value(dag: Dag, left: Symbol, right: Symbol) -> Lit:
    """Both unknown, both absent, or both known and equal."""
    status = dag.both(dag.iff(left.known, right.known), dag.iff(left.absent, right.absent))
    return dag.both(status, dag.either(-left.known, equal(dag, left.payload, right.payload)))


def compare(dag: Dag, left: Symbol, operator: Operator, right: Sequence[Symbol]) -> Rails:
    """A comparison. Known-absent wins from unknown on either side: false, and true for ``isNiet`` and ``nietIn``."""
    match operator:
        case Operator.IS | Operator.IN:
            return _is_one_of(dag, left, right)
        case Operator.IS_NIET | Operator.NIET_IN:
            return _is_one_of(dag, left, right).negated
        case _:
            test = _ordered(dag, _as_number(left), operator, _as_number(right[0]))
            return _rails(dag, left, right[0], test)


def _is_one_of(dag: Dag, left: Symbol, right: Iterable[Symbol]) -> Rails:
    each = [_is(dag, left, one) for one in right]
    return Rails(dag.any_of([rails.true for rails in each]), dag.all_of([rails.false for rails in each]))


def _is(dag: Dag, left: Symbol, right: Symbol) -> Rails:
    match left.payload, right.payload:
        case Yes(_, Rails() as rails), Yes(lit) if right.known == TRUE and lit in (TRUE, FALSE):
            return rails if lit == TRUE else rails.negated
        case _:
            return _rails(dag, left, right, equal(dag, left.payload, right.payload))


def _rails(dag: Dag, left: Symbol, right: Symbol, test: Lit) -> Rails:
    known = dag.both(left.known, right.known)
    absent = dag.either(left.absent, right.absent)
    return Rails(dag.both(known, test), dag.either(absent, dag.both(known, -test)))


def _ordered(dag: Dag, left: Number, operator: Operator, right: Number) -> Lit:
    match operator:
        case Operator.VOOR | Operator.MINDER_DAN:
            return -at_most(dag, right, left)
        case Operator.NA | Operator.MEER_DAN:
            return -at_most(dag, left, right)
        case Operator.VANAF | Operator.MINSTENS:
            return at_most(dag, right, left)
        case Operator.TOT_EN_MET | Operator.HOOGSTENS:
            return at_most(dag, left, right)
        case _:
            raise TypeError(f"no order: {operator}")


def _as_number(symbol: Symbol) -> Number:
    if not isinstance(symbol.payload, Number):
        raise TypeError("only days and numbers have an order")
    return symbol.payload


# -- choosing -------------------------------------------------------------------------------------------------------


def choose_symbol(dag: Dag, options: Sequence[tuple[Lit, Payload]]) -> Payload:
    """The value whose guard holds; at most one guard may hold."""
    payloads = [payload for _, payload in options]
    if all(isinstance(payload, Number) for payload in payloads):
        return choose_number(dag, [(guard, one) for guard, one in options if isinstance(one, Number)])
    if all(isinstance(payload, Yes) for payload in payloads):
        return Yes(dag.any_of([dag.both(guard, one.lit) for guard, one in options if isinstance(one, Yes)]))
    if all(isinstance(payload, Choices) for payload in payloads):
        return Choices(_chosen(dag, [(guard, one) for guard, one in options if isinstance(one, Choices)]))
    raise TypeError("values of different types")


def _chosen(dag: Dag, options: Sequence[tuple[Lit, Choices]]) -> dict[str, Lit]:
    gathered: dict[str, list[Lit]] = {}
    for guard, choices in options:
        for value, lit in choices.options.items():
            gathered.setdefault(value, []).append(dag.both(guard, lit))
    return {value: dag.any_of(lits) for value, lits in gathered.items()}
