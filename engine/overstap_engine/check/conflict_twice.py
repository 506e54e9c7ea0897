"""Two signals or actions that are declared incompatible more than once."""

from collections.abc import Iterator

from overstap_engine.check.candidate import place_of_word
from overstap_engine.diagnostics.catalogue.declared import ConflictTwice
from overstap_engine.diagnostics.finding import Finding
from overstap_engine.load.draft import Draft
from overstap_engine.model.declarations import Conflict

__all__ = ["conflict_twice"]


def conflict_twice(draft: Draft) -> Iterator[Finding]:
    """One finding for every pair after the first of its kind."""
    seen: dict[tuple[object, frozenset[str]], Conflict] = {}
    for conflict in draft.declarations.conflicts:
        for one, other in conflict.pairs:
            first = seen.setdefault((conflict.kind, frozenset((one, other))), conflict)
            if first is not conflict:
                span = place_of_word(draft, conflict.span, other)
                yield ConflictTwice(span, one, other, place_of_word(draft, first.span, other))
