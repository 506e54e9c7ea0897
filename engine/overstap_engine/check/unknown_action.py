"""A code under ``acties``, of a rule or of ``tegenstrijdig``, that no action has."""

from collections.abc import Iterator

from overstap_engine.check.candidate import place_of, place_of_word
from overstap_engine.diagnostics.catalogue.meaning import UnknownAction
from overstap_engine.diagnostics.finding import Finding
from overstap_engine.load.draft import Draft
from overstap_engine.model.declarations import ConflictKind
from overstap_engine.text.suggest import closest

__all__ = ["unknown_action"]


def unknown_action(draft: Draft) -> Iterator[Finding]:
    """One finding for every such code; none while a file that may hold the action cannot be read."""
    if draft.unreadable:
        return
    for rule in draft.rules.values():
        for code in rule.actions:
            if code not in draft.actions:
                span = place_of_word(draft, place_of(draft, "regel", rule.code, "acties"), code)
                yield UnknownAction(span, code, closest(code, draft.actions))
    for conflict in draft.declarations.conflicts:
        for code in conflict.codes if conflict.kind is ConflictKind.ACTIES else ():
            if code not in draft.actions:
                yield UnknownAction(
                    place_of_word(draft, conflict.span, code), code, closest(code, draft.actions)
                )
