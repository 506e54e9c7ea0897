"""A scope (``regelboek.alleenAls``) that may be unknown for some dossier or party."""

from collections.abc import Iterator

from overstap_engine.check.candidate import place_of_word
from overstap_engine.diagnostics.catalogue.meaning import UncertainScope
from overstap_engine.diagnostics.finding import Finding
from overstap_engine.load.draft import Draft
from overstap_engine.model.dependencies import reads
from overstap_engine.model.vocabulary import Sharing

__all__ = ["uncertain_scope"]


def uncertain_scope(draft: Draft) -> Iterator[Finding]:
    """One finding for everything in it but input facts that always have a value and are shared by law."""
    if draft.scope is None:
        return
    read = reads(draft.scope)
    counts = {"signalen.aantal"} if read.counts_signals else set[str]()
    for name in sorted(read.facts | read.lists | read.signals | counts):
        if not _is_certain(name, draft):
            yield UncertainScope(place_of_word(draft, draft.scope.span, name), name)


def _is_certain(name: str, draft: Draft) -> bool:
    fact = draft.vocabulary.facts.get(name)
    return fact is not None and fact.default is not None and fact.sharing is Sharing.WETTELIJK
