"""A period in the calendar that ends before it starts."""

from collections.abc import Iterator, Mapping
from itertools import product

from overstap_engine.check.candidate import place_of
from overstap_engine.check.years import telling_years
from overstap_engine.diagnostics.catalogue.regional import ReversedMoment
from overstap_engine.diagnostics.finding import Finding
from overstap_engine.load.draft import Draft
from overstap_engine.model.lookup import Resolved, fixed_date, lookup
from overstap_engine.model.rulebook import Moment

__all__ = ["reversed_moment"]


def reversed_moment(draft: Draft) -> Iterator[Finding]:
    """One finding for every moment whose ``tot`` comes before its ``van`` in some year and region: the first such."""
    periods = [moment for moment in draft.moments.values() if moment.first != moment.last]
    found: dict[str, int] = {}
    for year, region in product(telling_years(draft), (None, *sorted(draft.regions))) if periods else ():
        values = {name: lookup(one, year=year, region=region) for name, one in draft.parameters.items()}
        for moment in periods:
            if _is_there(moment, region) and _ends_early(moment, values):
                found.setdefault(moment.id, year)
    for name, year in found.items():
        yield ReversedMoment(place_of(draft, "moment", name, "tot"), name, year)


def _is_there(moment: Moment, region: str | None) -> bool:
    """Whether the calendar of the region (None: the whole country) has this moment."""
    return not moment.regions or region in moment.regions


def _ends_early(moment: Moment, values: Mapping[str, Resolved | None]) -> bool:
    first, last = fixed_date(moment.first, values), fixed_date(moment.last, values)
    return first is not None and last is not None and last < first
