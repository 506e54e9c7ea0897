"""The calendar of one transition, as days counted from the year 1, and days that schools work."""

from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from typing import cast

from overstap.bundled import bundled_rulebook
from overstap_engine.plan.parameters import resolve_parameters

__all__ = ["Day", "Moments", "iso", "moments_of", "school_day", "weekday"]

Day = int
"""``date.toordinal()``: days are added and compared far more often than shown."""


@dataclass(frozen=True, slots=True)
class Moments:
    """The days on which one transition turns. Those of the rulebook follow its parameters."""

    year: int
    first: Day
    """Before this day no dossier exists: 1 September in the last school year but one."""
    last: Day
    """On this day the lives end: 31 July after the first year in mbo."""
    school_year: Day
    listed: Day
    """Schools list possible movers from here: 1 October."""
    deadline: Day
    handover: Day
    exams: Day
    """Results are known."""
    end_of_school: Day
    deregistered: Day
    first_lesson: Day
    first_lesson_february: Day
    count: Day
    """1 October, when schools check who has a definite place."""


@lru_cache(maxsize=8)
def moments_of(year: int) -> Moments:
    """The calendar of the transition in ``year``, for the whole country, by the rules that come with overstap."""
    parameters = resolve_parameters(bundled_rulebook(), year=year, region=None)

    def day(name: str) -> Day:
        return cast(date, parameters[name]).toordinal()

    return Moments(
        year,
        first=date(year - 2, 9, 1).toordinal(),
        last=date(year + 1, 7, 31).toordinal(),
        school_year=date(year - 1, 8, 1).toordinal(),
        listed=date(year - 1, 10, 1).toordinal(),
        deadline=day("uitersteAanmelddatum"),
        handover=day("uiterlijkeOverdracht"),
        exams=date(year, 6, 11).toordinal(),
        end_of_school=day("eindeSchooljaar"),
        deregistered=date(year, 7, 31).toordinal(),
        first_lesson=day("eersteLesdag"),
        first_lesson_february=day("eersteLesdagFebruari"),
        count=day("teldatum"),
    )


@lru_cache(maxsize=8192)
def iso(day: Day) -> str:
    """2026-04-01."""
    return date.fromordinal(day).isoformat()


def weekday(day: Day) -> Day:
    """``day``, or the Monday after it when it is in a weekend."""
    return day + (0, 0, 0, 0, 0, 2, 1)[(day - 1) % 7]


def school_day(day: Day, moments: Moments) -> Day:
    """A weekday on which schools work: in the summer holiday, a day near its end instead."""
    begin, end = moments.end_of_school + 3, moments.first_lesson - 14
    if begin <= day < end:
        day = end + (day - begin) % 10
    return weekday(day)
