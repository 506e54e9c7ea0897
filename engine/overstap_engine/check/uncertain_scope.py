"""A scope (``regelboek.alleenAls``) that may be unknown for some dossier or party."""

from collections.abc import Iterator

from overstap_engine.check.candidate import place_of_word
from overstap_engine.diagnostics.catalogue.meaning import UncertainScope
from overstap_engine.diagnostics.finding import Finding
from overstap_engine.load.draft import Draft
from overstap_engine.model.condition import AsOf, Compare, Condition, Operator, UnknownOr
from overstap_engine.model.dependencies import reads
from overstap_engine.model.vocabulary import Sharing
from overstap_engine.model.walk import walk

__all__ = ["uncertain_scope"]


def uncertain_scope(draft: Draft) -> Iterator[Finding]:
    """One finding for everything in it but input facts that are shared by law, and that always have a value or only
    stand under ``onbekendOf`` or ``bekend``, which say what to do without one."""
    if draft.scope is None:
        return
    read = reads(draft.scope)
    needed = _needed(draft.scope)
    counts = {"signalen.aantal"} if read.counts_signals else set[str]()
    for name in sorted(read.facts | read.lists | read.signals | counts):
        if not _is_certain(name, draft, needed=name in needed):
            yield UncertainScope(place_of_word(draft, draft.scope.span, name), name)


def _needed(scope: Condition) -> set[str]:
    """Facts without which some part of the scope is unknown."""
    found = set[str]()
    for part in walk(scope):
        match part:
            case Compare():
                found |= reads(part).facts
            case UnknownOr(operands=operands):
                found |= reads(Compare(AsOf(), Operator.IN, operands)).facts
            case _:
                pass
    return found


def _is_certain(name: str, draft: Draft, *, needed: bool) -> bool:
    fact = draft.vocabulary.facts.get(name)
    return fact is not None and fact.sharing is Sharing.WETTELIJK and (not needed or fact.default is not None)
