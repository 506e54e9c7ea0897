"""A promise to a party about a signal that this party can never see."""

from collections.abc import Iterator

from overstap_engine.check.candidate import place_of_word
from overstap_engine.diagnostics.catalogue.declared import UnseenSignal
from overstap_engine.diagnostics.finding import Finding
from overstap_engine.load.draft import Draft
from overstap_engine.model.condition import Raised
from overstap_engine.model.declarations import Promise
from overstap_engine.model.walk import walk

__all__ = ["unseen_signal"]


def unseen_signal(draft: Draft) -> Iterator[Finding]:
    """One finding for every signal in a promise and party under ``voor`` that do not go together."""
    for promise in draft.declarations.promises.values():
        for node in _raised(promise):
            for code in node.codes:
                rule = draft.rules.get(code)
                unseen = (
                    () if rule is None else (one for one in promise.parties if one not in rule.visible_to)
                )
                for party in unseen:
                    yield UnseenSignal(place_of_word(draft, node.span, code), code, party)


def _raised(promise: Promise) -> Iterator[Raised]:
    for condition in (promise.premise, promise.conclusion):
        for node in walk(condition):
            if isinstance(node, Raised):
                yield node
