"""Horn clauses worked out by hand, to hold durable-rules to."""

from collections.abc import Collection, Iterable

from overstap_engine.evaluate.live.network import Network
from overstap_engine.evaluate.live.shards import LIMITS, Clause, Limits

__all__ = ["FREE", "closure", "concluded"]

FREE = 10_000_000
"""No test uses a literal beyond it."""


def closure(clauses: Iterable[Clause], start: Iterable[int]) -> set[int]:
    """All that follows from ``start``, itself included: repeat until nothing moves."""
    known, waiting = set(start), list(clauses)
    while True:
        new = {clause.head for clause in waiting if known.issuperset(clause.body)} - known
        if not new:
            return known
        known |= new
        waiting = [clause for clause in waiting if clause.head not in known]


def concluded(clauses: Collection[Clause], start: Collection[int], limits: Limits = LIMITS) -> set[int]:
    """The same by durable-rules, helper propositions left out."""
    found = Network(clauses, FREE, limits).follow(tuple(start), ())
    return {literal for literal in found if literal < FREE} | set(start)
