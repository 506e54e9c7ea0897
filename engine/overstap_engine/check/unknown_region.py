"""A region that nobody declares."""

from collections.abc import Iterator

from overstap_engine.check.candidate import place_of, place_of_word
from overstap_engine.diagnostics.catalogue.regional import UnknownRegion
from overstap_engine.diagnostics.finding import Finding
from overstap_engine.load.draft import Draft
from overstap_engine.text.span import Span
from overstap_engine.text.suggest import closest

__all__ = ["unknown_region"]


def unknown_region(draft: Draft) -> Iterator[Finding]:
    """One finding for every such use; none while a file that may declare the region cannot be read.

    Without any ``regios``, a region is known as soon as a parameter has values for it.
    """
    if draft.unreadable:
        return
    known = draft.declared_regions or draft.regions
    for span, region in _named(draft):
        if region not in known:
            yield UnknownRegion(span, region, closest(region, sorted(known)))


def _named(draft: Draft) -> Iterator[tuple[Span, str]]:
    for parameter in draft.parameters.values():
        for region, values in parameter.per_region.items():
            yield values.span, region
    for action in draft.actions.values():
        for region in action.regions:
            yield place_of_word(draft, place_of(draft, "actie", action.code, "regios"), region), region
    for moment in draft.moments.values():
        for region in moment.regions:
            yield place_of_word(draft, place_of(draft, "moment", moment.id, "regios"), region), region
    for promise in draft.declarations.promises.values():
        for region in promise.regions:
            yield place_of_word(draft, place_of(draft, "belofte", promise.id, "regios"), region), region
