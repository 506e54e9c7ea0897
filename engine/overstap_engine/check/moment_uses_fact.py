"""A moment in the calendar whose day would differ from student to student."""

from collections.abc import Iterator

from overstap_engine.diagnostics.catalogue.regional import MomentUsesFact
from overstap_engine.diagnostics.finding import Finding
from overstap_engine.load.draft import Draft
from overstap_engine.model.condition import AsOf, FactRef, Literal, Offset, Operand, ParameterRef

__all__ = ["moment_uses_fact"]


def moment_uses_fact(draft: Draft) -> Iterator[Finding]:
    """One finding for every fact, or ``peildatum``, that ``op``, ``van`` or ``tot`` counts from."""
    for moment in draft.moments.values():
        for operand in dict.fromkeys((moment.first, moment.last)):
            yield from _facts_in(operand, moment.id)


def _facts_in(operand: Operand, moment: str) -> Iterator[MomentUsesFact]:
    match operand:
        case FactRef(name, span):
            yield MomentUsesFact(span, moment, name)
        case AsOf(span):
            yield MomentUsesFact(span, moment, "peildatum")
        case Offset(base=base):
            yield from _facts_in(base, moment)
        case Literal() | ParameterRef():
            pass
