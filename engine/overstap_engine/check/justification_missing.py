"""A rule that looks at a fact with ``verantwoorden: ja`` and has no ``verantwoording``."""

from collections.abc import Iterator

from overstap_engine.check.candidate import is_whole, place_of, rulebook_of
from overstap_engine.check.dependencies import chains, inputs_of
from overstap_engine.diagnostics.catalogue.meaning import JustificationMissing
from overstap_engine.diagnostics.finding import Finding
from overstap_engine.load.draft import Draft
from overstap_engine.model.dependencies import CircularError, Key

__all__ = ["justification_missing"]


def justification_missing(draft: Draft) -> Iterator[Finding]:
    """One finding for every such rule, through derived facts; a signal it builds on answers for itself."""
    rulebook = rulebook_of(draft)
    try:
        chained = chains(rulebook, through_signals=False)
    except CircularError:
        return  # reported by its own check
    for rule in draft.rules.values():
        key: Key = ("signaal", rule.code)
        sensitive = tuple(
            name
            for name in inputs_of(rulebook, chained[key])
            if name in draft.vocabulary.facts and draft.vocabulary.facts[name].justify
        )
        if sensitive and not rule.justification.strip() and is_whole(draft, key):
            yield JustificationMissing(place_of(draft, "regel", rule.code), rule.code, sensitive)
