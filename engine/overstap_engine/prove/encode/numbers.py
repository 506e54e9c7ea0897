"""Whole numbers and days as bits: comparing, choosing and shifting, exact over a declared range."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import TypeAlias

from overstap_engine.prove.encode.dag import FALSE, TRUE, Dag, Lit

__all__ = [
    "Number",
    "Pieces",
    "at_most",
    "choose_number",
    "constant",
    "equal_numbers",
    "moved",
    "number_leaves",
    "pieces_of",
    "range_clauses",
    "through_pieces",
]


Pieces: TypeAlias = tuple[tuple[int, int], ...]
"""(from which value on, what is added there)."""


@dataclass(frozen=True, slots=True)
class Number:
    """``base`` plus the unsigned value of ``bits``, lowest first; always from ``least`` to ``most``."""

    base: int
    bits: tuple[Lit, ...]
    least: int
    most: int


def constant(value: int) -> Number:
    """A fixed number."""
    return Number(value, (), value, value)


def number_leaves(dag: Dag, low: int, high: int, *name: str | int | bool) -> Number:
    """A number from ``low`` to ``high`` that a dossier can vary."""
    bits = tuple(dag.leaf(*name, index) for index in range((high - low).bit_length()))
    return Number(low, bits, low, high)


def range_clauses(number: Number) -> Iterator[tuple[Lit, ...]]:
    """What keeps the leaves of a number at or below ``most``."""
    top = number.most - number.base
    higher_ones: list[Lit] = []
    for index in reversed(range(len(number.bits))):
        if top >> index & 1:
            higher_ones.append(-number.bits[index])
        else:
            yield (-number.bits[index], *higher_ones)


# -- comparing ----------------------------------------------------------------------------------------------------


def at_most(dag: Dag, left: Number, right: Number) -> Lit:
    """``left <= right``."""
    if left.most <= right.least:
        return TRUE
    if left.least > right.most:
        return FALSE
    if not right.bits:
        return _bits_at_most(dag, left.bits, right.base - left.base)
    if not left.bits:
        return -_bits_at_most(dag, right.bits, left.base - 1 - right.base)
    one, other = _aligned(dag, left, right)
    lower = TRUE
    for x, y in zip(one, other, strict=True):
        lower = dag.either(dag.both(-x, y), dag.both(dag.either(-x, y), lower))
    return lower


def equal_numbers(dag: Dag, left: Number, right: Number) -> Lit:
    """``left == right``."""
    if left.most < right.least or left.least > right.most:
        return FALSE
    if not right.bits:
        return _bits_are(dag, left.bits, right.base - left.base)
    if not left.bits:
        return _bits_are(dag, right.bits, left.base - right.base)
    one, other = _aligned(dag, left, right)
    return dag.all_of([dag.iff(x, y) for x, y in zip(one, other, strict=True)])


def _bits_are(dag: Dag, bits: Sequence[Lit], value: int) -> Lit:
    if value < 0 or value >> len(bits):
        return FALSE
    return dag.all_of([bit if value >> index & 1 else -bit for index, bit in enumerate(bits)])


def _bits_at_most(dag: Dag, bits: Sequence[Lit], value: int) -> Lit:
    if value < 0:
        return FALSE
    if value >> len(bits):
        return TRUE
    lower = TRUE
    for index, bit in enumerate(bits):
        lower = dag.either(-bit, lower) if value >> index & 1 else dag.both(-bit, lower)
    return lower


def _aligned(dag: Dag, left: Number, right: Number) -> tuple[list[Lit], list[Lit]]:
    """The bits of both above one base, equally many."""
    base = min(left.base, right.base)
    return _same_width(_above(dag, left, base), _above(dag, right, base))


def _above(dag: Dag, number: Number, base: int) -> list[Lit]:
    return _sum(dag, number.bits, _bits_of(number.base - base))


def _same_width(one: list[Lit], other: list[Lit]) -> tuple[list[Lit], list[Lit]]:
    width = max(len(one), len(other))
    return one + [FALSE] * (width - len(one)), other + [FALSE] * (width - len(other))


def _bits_of(value: int) -> list[Lit]:
    return [TRUE if value >> index & 1 else FALSE for index in range(value.bit_length())]


def _sum(dag: Dag, one: Sequence[Lit], other: Sequence[Lit]) -> list[Lit]:
    if not other:
        return [*one]
    left, right = _same_width([*one], [*other])
    carry, total = FALSE, list[Lit]()
    for x, y in zip(left, right, strict=True):
        odd = dag.xor(x, y)
        total.append(dag.xor(odd, carry))
        carry = dag.either(dag.both(x, y), dag.both(odd, carry))
    return [*total, carry]


# -- choosing -------------------------------------------------------------------------------------------------------


def choose_number(dag: Dag, options: Sequence[tuple[Lit, Number]]) -> Number:
    """The number whose guard holds; at most one guard may hold, and without one the value means nothing."""
    possible = [(guard, number) for guard, number in options if guard != FALSE]
    if not possible:
        return options[0][1]
    if len(possible) == 1:
        return possible[0][1]
    base = min(number.base for _, number in possible)
    rows = [(guard, _above(dag, number, base)) for guard, number in possible]
    width = max(len(bits) for _, bits in rows)
    bits = tuple(
        dag.any_of([dag.both(guard, row[index]) for guard, row in rows if index < len(row)])
        for index in range(width)
    )
    least = min(number.least for _, number in possible)
    most = max(number.most for _, number in possible)
    return Number(base, bits, least, most)


# -- shifting -------------------------------------------------------------------------------------------------------


def moved(number: Number, by: int) -> Number:
    """``number + by``."""
    return Number(number.base + by, number.bits, number.least + by, number.most + by)


def pieces_of(values: Iterable[int], table: Callable[[int], int]) -> Pieces:
    """Where the difference that a table makes changes, and what it is from there on; between ``values`` it does not."""
    found: list[tuple[int, int]] = []
    for value in values:
        change = table(value) - value
        if not found or found[-1][1] != change:
            found.append((value, change))
    return tuple(found)


def through_pieces(dag: Dag, number: Number, pieces: Pieces) -> Number:
    """A number changed as ``pieces`` say; they belong to a table that never goes down, over ``least`` to ``most``.

    Such a table is a shift by months: exact for every day in the range, leap days and clipping included.
    """
    smallest = min(change for _, change in pieces)
    starts = [-_bits_at_most(dag, number.bits, start - number.base - 1) for start, _ in pieces]
    width = max(change - smallest for _, change in pieces).bit_length()
    extra = [_bit_of_pieces(dag, pieces, starts, smallest, index) for index in range(width)]
    least, most = number.least + pieces[0][1], number.most + pieces[-1][1]
    return Number(number.base + smallest, tuple(_sum(dag, number.bits, extra)), least, most)


def _bit_of_pieces(dag: Dag, pieces: Pieces, starts: list[Lit], smallest: int, index: int) -> Lit:
    """Bit ``index`` of the difference above ``smallest``: true in some stretches of pieces."""
    stretches: list[Lit] = []
    opened: Lit | None = None
    for (_, change), start in zip(pieces, starts, strict=True):
        is_set = bool((change - smallest) >> index & 1)
        if is_set and opened is None:
            opened = start
        elif not is_set and opened is not None:
            stretches.append(dag.both(opened, -start))
            opened = None
    if opened is not None:
        stretches.append(opened)
    return dag.any_of(stretches)
