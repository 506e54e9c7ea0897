"""A citation of a source that is not described."""

from collections.abc import Iterator

from overstap_engine.check.candidate import place_of_word
from overstap_engine.diagnostics.catalogue.meaning import UnknownSource
from overstap_engine.diagnostics.finding import Finding
from overstap_engine.load.draft import Draft
from overstap_engine.model.rulebook import Citation
from overstap_engine.text.suggest import closest

__all__ = ["unknown_source"]


def unknown_source(draft: Draft) -> Iterator[Finding]:
    """One finding for every such citation; none while a file that may hold the source cannot be read."""
    if draft.unreadable:
        return
    for citation in _citations(draft):
        if citation.source not in draft.sources:
            span = place_of_word(draft, citation.span, citation.source)
            yield UnknownSource(span, citation.source, closest(citation.source, draft.sources))


def _citations(draft: Draft) -> Iterator[Citation]:
    for rule in draft.rules.values():
        yield from rule.citations
    for action in draft.actions.values():
        yield from action.citations
    for parameter in draft.parameters.values():
        yield from parameter.citations
    for region in draft.declared_regions.values():
        yield from region.citations
    for moment in draft.moments.values():
        yield from moment.citations
    for charge in () if draft.responsibility is None else draft.responsibility.charges:
        yield from charge.citations
    declared = draft.declarations
    for agreement in declared.invariants.values():
        yield from agreement.citations
    for promise in declared.promises.values():
        yield from promise.citations
