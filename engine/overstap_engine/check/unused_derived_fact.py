"""A derived fact that nothing uses: a warning."""

from collections.abc import Iterator

from overstap_engine.check.candidate import place_of
from overstap_engine.check.usage import is_readable, used_facts
from overstap_engine.diagnostics.catalogue.unused import UnusedDerivedFact
from overstap_engine.diagnostics.finding import Finding
from overstap_engine.load.draft import Draft
from overstap_engine.model.responsibility import RESERVED_GROUPS

__all__ = ["unused_derived_fact"]


def unused_derived_fact(draft: Draft) -> Iterator[Finding]:
    """One warning for every derived fact that no condition, definition, action or ``omdat`` names.

    Those of ``verantwoordelijkheid`` are used by the outcome itself.
    """
    used = used_facts(draft)
    for name in draft.derivations:
        if is_readable(draft) and name not in used and name.partition(".")[0] not in RESERVED_GROUPS:
            yield UnusedDerivedFact(place_of(draft, "afleiding", name), name)
