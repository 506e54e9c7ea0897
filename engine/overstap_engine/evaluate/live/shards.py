"""Horn clauses cut to size: no ruleset that leaves here is beyond any measured limit of durable-rules.

A clause that is too wide becomes a tree of clauses, a literal that too many clauses read gets copies, and clauses that
are too many for one ruleset are spread over several. Beyond a limit durable-rules crashes, hangs or answers wrongly.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

__all__ = ["LIMITS", "Clause", "Limits", "PlanTooLarge", "Shard", "make_shards"]


@dataclass(frozen=True, slots=True)
class Clause:
    """``head`` is certain when every literal of ``body`` is. A literal is an int: twice the number of a proposition
    for *certainly true*, plus one for *certainly false*."""

    body: tuple[int, ...]
    """Not empty, each literal once."""
    head: int


@dataclass(frozen=True, slots=True)
class Limits:
    """How far a ruleset may go; behind each, what was measured to go wrong beyond it."""

    patterns: int = 12
    """Literals in a clause; above 16: error 304 when it runs."""
    readers: int = 60
    """Clauses that read one literal; above 64 nodes: error 303, above 255 identical conditions: a segfault."""
    group: int = 40
    """Literals in a group, the conditions under one first condition."""
    groups: int = 400
    """First conditions, which all share the root; 512: an endless loop."""
    clauses: int = 2000
    """Rules in a ruleset; above 4096: error 106."""
    shards: int = 64
    """Rulesets of one plan; a thread holds them all, and 131,071 is the most that a process can."""


LIMITS = Limits()


class PlanTooLarge(ValueError):
    """A plan that would need more rulesets than are allowed."""

    def __init__(self, needed: int, allowed: int) -> None:
        super().__init__(
            f"het regelboek is te groot voor de live-engine: {needed} delen nodig, hoogstens {allowed} toegestaan; "
            "kies de engine `compiled`"
        )


@dataclass(frozen=True, slots=True)
class Place:
    """How a shard names a literal: ``number`` counts its literals, ``group`` and ``position`` count from 1."""

    number: int
    group: int
    position: int


@dataclass(frozen=True, slots=True)
class Shard:
    """The clauses of one ruleset, and a place for every literal that they read."""

    clauses: tuple[Clause, ...]
    places: Mapping[int, Place]


def make_shards(clauses: Iterable[Clause], first_free: int, limits: Limits = LIMITS) -> tuple[Shard, ...]:
    """``clauses`` within ``limits``. Helper literals are even and count from ``first_free``.

    Raises ``PlanTooLarge``.
    """
    fresh = _Fresh(first_free)
    narrow = [part for clause in clauses for part in _narrowed(clause, limits.patterns, fresh)]
    spread = _spread(narrow, limits.readers, fresh)
    parts = list(_parts(spread, limits))
    if len(parts) > limits.shards:
        raise PlanTooLarge(len(parts), limits.shards)
    return tuple(_shard(part, limits.group) for part in parts)


class _Fresh:
    """Hands out helper literals: the true rails of propositions that nothing else uses."""

    def __init__(self, first_free: int) -> None:
        self._next = first_free + first_free % 2

    def literal(self) -> int:
        literal = self._next
        self._next += 2
        return literal


# -- too wide -----------------------------------------------------------------------------------------------------


def _narrowed(clause: Clause, width: int, fresh: _Fresh) -> Iterator[Clause]:
    """The clause as a tree of clauses of at most ``width`` literals."""
    body = clause.body
    while len(body) > width:
        parts = [Clause(part, fresh.literal()) for part in _chunks(body, width)]
        yield from parts
        body = tuple(part.head for part in parts)
    yield Clause(body, clause.head)


# -- too often read -----------------------------------------------------------------------------------------------


def _spread(clauses: list[Clause], readers: int, fresh: _Fresh) -> list[Clause]:
    """The clauses with copies of every literal that more than ``readers`` of them read; copies of copies if need be."""
    for literal, numbers in _readers(clauses).items():
        while len(numbers) > readers:
            copies: list[int] = []
            for part in _chunks(tuple(numbers), readers):
                copy = fresh.literal()
                for number in part:
                    clauses[number] = _reading(clauses[number], literal, copy)
                copies.append(len(clauses))
                clauses.append(Clause((literal,), copy))
            numbers = copies
    return clauses


def _readers(clauses: Sequence[Clause]) -> dict[int, list[int]]:
    """Literal -> the numbers of the clauses that read it."""
    found: dict[int, list[int]] = {}
    for number, clause in enumerate(clauses):
        for literal in clause.body:
            found.setdefault(literal, []).append(number)
    return found


def _reading(clause: Clause, old: int, new: int) -> Clause:
    return Clause(tuple(new if literal == old else literal for literal in clause.body), clause.head)


# -- too many -----------------------------------------------------------------------------------------------------


def _parts(clauses: Iterable[Clause], limits: Limits) -> Iterator[tuple[Clause, ...]]:
    """The clauses in their order, as parts that each fit a ruleset."""
    part: list[Clause] = []
    literals: set[int] = set()
    for clause in clauses:
        added = sum(literal not in literals for literal in clause.body)
        if part and (len(part) == limits.clauses or len(literals) + added > limits.groups * limits.group):
            yield tuple(part)
            part, literals = [], set()
        part.append(clause)
        literals.update(clause.body)
    if part:
        yield tuple(part)


def _shard(clauses: tuple[Clause, ...], group: int) -> Shard:
    literals = dict.fromkeys(literal for clause in clauses for literal in clause.body)
    return Shard(
        clauses,
        {
            literal: Place(number, number // group + 1, number % group + 1)
            for number, literal in enumerate(literals)
        },
    )


def _chunks(values: tuple[int, ...], size: int) -> Iterator[tuple[int, ...]]:
    for start in range(0, len(values), size):
        yield values[start : start + size]
