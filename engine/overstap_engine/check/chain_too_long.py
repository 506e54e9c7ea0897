"""Chains of derived facts and signals that nobody could follow."""

from collections.abc import Iterator
from typing import Final

from overstap_engine.check.candidate import place_of_key, rulebook_of
from overstap_engine.diagnostics.catalogue.chains import ChainTooLong
from overstap_engine.diagnostics.finding import Finding
from overstap_engine.load.draft import Draft
from overstap_engine.model.dependencies import CircularError, Key, dependencies, topological_order

__all__ = ["MOST_STEPS", "chain_too_long"]

MOST_STEPS: Final = 40
"""Explanations, and the reference evaluator that makes them, go down a chain step by step."""


def chain_too_long(draft: Draft) -> Iterator[Finding]:
    """The first derived fact or signal of each chain that is one step too far."""
    rulebook = rulebook_of(draft)
    graph, depth = dependencies(rulebook), dict[Key, int]()
    try:
        order = topological_order(rulebook)
    except CircularError:
        return  # a circle has no length; it has a finding of its own
    for key in order:
        depth[key] = 1 + max((depth[need] for need in graph[key]), default=0)
        if depth[key] == MOST_STEPS + 1:
            yield ChainTooLong(place_of_key(draft, key), key[1], depth[key], MOST_STEPS)
