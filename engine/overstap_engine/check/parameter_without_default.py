"""A parameter that has no value in some overstapjaar."""

from collections.abc import Iterator

from overstap_engine.check.candidate import place_of
from overstap_engine.diagnostics.catalogue.meaning import ParameterWithoutDefault
from overstap_engine.diagnostics.finding import Finding
from overstap_engine.load.draft import Draft

__all__ = ["parameter_without_default"]


def parameter_without_default(draft: Draft) -> Iterator[Finding]:
    """One finding for every parameter without ``standaard``: years go on, so ``perJaar`` never covers them all."""
    for parameter in draft.parameters.values():
        if parameter.default is None and ("parameter", parameter.id) not in draft.incomplete:
            yield ParameterWithoutDefault(place_of(draft, "parameter", parameter.id), parameter.id)
