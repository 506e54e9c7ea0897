"""Parameters looked up for one overstapjaar and region (rule-language.md, section 5)."""

from overstap_engine.model.lookup import Resolved, lookup
from overstap_engine.model.rulebook import Rulebook

__all__ = ["Resolved", "UnknownRegion", "resolve_parameters"]


class UnknownRegion(ValueError):
    """A region that the rulebook does not know; ``known`` holds those it does, sorted."""

    def __init__(self, region: str, known: tuple[str, ...]) -> None:
        choice = f"kies uit {', '.join(known)}" if known else "dit regelboek kent geen regio's"
        super().__init__(f"onbekende regio `{region}`; {choice}")
        self.region = region
        self.known = known


def resolve_parameters(rulebook: Rulebook, *, year: int, region: str | None) -> dict[str, Resolved]:
    """Every parameter's value: the region's perJaar, the region's standaard, perJaar, standaard, in that order.

    A parameter without a value for this year is left out; the checks refuse rules that need one.
    Raises ``UnknownRegion``.
    """
    if region is not None and region not in rulebook.regions:
        raise UnknownRegion(region, tuple(sorted(rulebook.regions)))
    found = {
        name: lookup(parameter, year=year, region=region) for name, parameter in rulebook.parameters.items()
    }
    return {name: value for name, value in found.items() if value is not None}
