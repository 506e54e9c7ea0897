"""The calendar of one transition: every moment with its days, for one overstapjaar and region."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from overstap_engine.check.usage import moment_reads
from overstap_engine.model.lookup import Resolved, fixed_date
from overstap_engine.model.rulebook import Moment, Rulebook
from overstap_engine.plan.looked_at import LookedAt, looked_at
from overstap_engine.plan.parameters import resolve_parameters
from overstap_engine.plan.plan import UnknownYear, applies
from overstap_engine.text.placeholders import holes

__all__ = ["Calendar", "Day", "make_calendar"]


@dataclass(frozen=True, slots=True)
class Day:
    """A moment with its days in one year and region."""

    moment: Moment
    first: date
    last: date
    """Inclusive; the same day for a moment of one day."""
    drives: tuple[str, ...]
    """Codes, sorted, of the rules that look at these very days, or at the number in them (``$coachMaanden maanden
    na …``), also through derived facts."""
    unverified: bool
    """The moment, or a parameter on which its days or its text depend, is marked ``ongeverifieerd``."""


@dataclass(frozen=True, slots=True)
class Calendar:
    """Every moment of one year and region, the earliest first."""

    rulebook: Rulebook
    year: int
    region: str | None
    parameters: Mapping[str, Resolved]
    days: tuple[Day, ...]


def make_calendar(rulebook: Rulebook, *, year: int, region: str | None) -> Calendar:
    """The calendar for the overstapjaar ``year`` and a region, or None for the whole country.

    A moment of some regions stands only in theirs. Raises ``UnknownYear`` or ``UnknownRegion``.
    """
    if not 2 <= year <= 9998:
        raise UnknownYear(year)
    parameters = resolve_parameters(rulebook, year=year, region=region)
    rules = {code: seen for code, seen in looked_at(rulebook).items() if applies(rulebook.rules[code], year)}
    days = (
        _day(moment, rulebook, parameters, rules)
        for moment in rulebook.moments.values()
        if applies(moment, year) and (not moment.regions or region in moment.regions)
    )
    return Calendar(rulebook, year, region, parameters, tuple(sorted(days, key=_by_date)))


def _day(
    moment: Moment,
    rulebook: Rulebook,
    parameters: Mapping[str, Resolved],
    rules: Mapping[str, LookedAt],
) -> Day:
    first, last = fixed_date(moment.first, parameters), fixed_date(moment.last, parameters)
    if first is None or last is None:
        raise ValueError(f"{moment.id}: the rulebook was not checked")
    told = moment_reads(moment).parameters | {
        hole.name.removeprefix("$") for hole in holes(moment.description)
    }
    return Day(
        moment,
        first,
        last,
        drives=tuple(code for code, seen in sorted(rules.items()) if seen.drives(moment)),
        unverified=moment.unverified or any(rulebook.parameters[name].unverified for name in told),
    )


def _by_date(day: Day) -> tuple[date, date, str]:
    return (day.first, day.last, day.moment.id)
