"""A parameter that nothing uses: a warning."""

from collections.abc import Iterator

from overstap_engine.check.candidate import place_of
from overstap_engine.check.usage import is_readable, used_parameters
from overstap_engine.diagnostics.catalogue.unused import UnusedParameter
from overstap_engine.diagnostics.finding import Finding
from overstap_engine.load.draft import Draft

__all__ = ["unused_parameter"]


def unused_parameter(draft: Draft) -> Iterator[Finding]:
    """One warning for every parameter that no condition, definition, action, moment or text names."""
    used = used_parameters(draft)
    for name in draft.parameters:
        if is_readable(draft) and name not in used:
            yield UnusedParameter(place_of(draft, "parameter", name), name)
