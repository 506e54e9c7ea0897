"""A fact, list, field, derived fact or parameter about something that may not be used."""

from collections.abc import Iterator

from overstap_engine.check.candidate import place_of, place_of_word
from overstap_engine.check.forbidden import forbidden_word
from overstap_engine.diagnostics.catalogue.meaning import ForbiddenFact
from overstap_engine.diagnostics.finding import Finding
from overstap_engine.load.draft import Draft
from overstap_engine.text.span import Span

__all__ = ["forbidden_fact"]


def forbidden_fact(draft: Draft) -> Iterator[Finding]:
    """One finding for every such thing, by its id or else by its label."""
    for span, names in _declared(draft):
        for name in names:
            topic = forbidden_word(name)
            if topic:
                yield ForbiddenFact(span, name, topic)
                break


def _declared(draft: Draft) -> Iterator[tuple[Span, tuple[str, ...]]]:
    """Everything that has a name: where it was written, its id and its label."""
    for fact in draft.vocabulary.facts.values():
        yield place_of(draft, "feit", fact.id), (fact.id, fact.label)
    for items in draft.vocabulary.lists.values():
        yield place_of(draft, "lijst", items.id), (items.id, items.label)
        for field in items.fields.values():
            yield place_of_word(draft, field.span, field.id), (field.id, field.label)
    for derivation in draft.derivations.values():
        yield place_of(draft, "afleiding", derivation.fact), (derivation.fact, derivation.label)
    for parameter in draft.parameters.values():
        yield place_of(draft, "parameter", parameter.id), (parameter.id,)
