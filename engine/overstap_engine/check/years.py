"""The overstapjaren in which dates over parameters can differ."""

from typing import Final

from overstap_engine.load.draft import Draft

__all__ = ["telling_years"]

_ORDINARY_YEARS: Final[tuple[int, ...]] = (2027, 2028)
"""A common year and a leap year, for what holds in years that no ``perJaar`` mentions."""


def telling_years(draft: Draft) -> list[int]:
    """Every year that some ``perJaar`` mentions, and two that none needs to."""
    years: set[int] = {*_ORDINARY_YEARS}
    for parameter in draft.parameters.values():
        years.update(parameter.per_year, *(values.per_year for values in parameter.per_region.values()))
    return sorted(years)
