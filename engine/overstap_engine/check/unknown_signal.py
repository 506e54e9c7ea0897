"""A code behind ``signaal``, or among the signals of ``tegenstrijdig``, that no rule has."""

from collections.abc import Iterator

from overstap_engine.check.candidate import all_conditions, place_of_word
from overstap_engine.diagnostics.catalogue.meaning import UnknownSignal
from overstap_engine.diagnostics.finding import Finding
from overstap_engine.load.draft import Draft
from overstap_engine.model.condition import Raised
from overstap_engine.model.declarations import ConflictKind
from overstap_engine.model.walk import walk
from overstap_engine.text.suggest import closest

__all__ = ["unknown_signal"]


def unknown_signal(draft: Draft) -> Iterator[Finding]:
    """One finding for every such code; none while a file that may hold the rule cannot be read."""
    if draft.unreadable:
        return
    for condition in all_conditions(draft):
        for node in walk(condition):
            if isinstance(node, Raised):
                for code in node.codes:
                    if code not in draft.rules:
                        span = place_of_word(draft, node.span, code)
                        yield UnknownSignal(span, code, closest(code, draft.rules))
    for conflict in draft.declarations.conflicts:
        for code in conflict.codes if conflict.kind is ConflictKind.SIGNALEN else ():
            if code not in draft.rules:
                yield UnknownSignal(
                    place_of_word(draft, conflict.span, code), code, closest(code, draft.rules)
                )
