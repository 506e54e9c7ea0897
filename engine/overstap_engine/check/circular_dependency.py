"""Derived facts and signals that need each other."""

from collections.abc import Iterator

from overstap_engine.check.candidate import place_of_key, rulebook_of
from overstap_engine.check.dependencies import cycles
from overstap_engine.diagnostics.catalogue.meaning import CircularDependency
from overstap_engine.diagnostics.finding import Finding, Path
from overstap_engine.load.draft import Draft

__all__ = ["circular_dependency"]


def circular_dependency(draft: Draft) -> Iterator[Finding]:
    """One finding for every knot of circles, with the shortest way round."""
    for path in cycles(rulebook_of(draft)):
        yield CircularDependency(place_of_key(draft, path[0]), Path(name for _, name in path))
