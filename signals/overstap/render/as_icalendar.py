"""The calendar of one transition as iCalendar (RFC 5545), for the diary of a school or coach.

Equal calendars give equal bytes. Nothing reads the clock: the stamp of an event follows from its own first day, and
its identifier from the moment, the year and the region, so that a diary replaces an event when its date has moved.
"""

from collections.abc import Mapping
from datetime import UTC, datetime, time, timedelta
from typing import Any

from icalendar import Calendar as ICalendar
from icalendar import Event

from overstap.render.calendar import UNVERIFIED, calendar_title, description_of
from overstap.render.words import named
from overstap_engine.plan.calendar import Calendar, Day

__all__ = ["as_icalendar"]

_PRODUCT = "-//Overstap//Kalender van een overstap//NL"
_ONE_DAY = timedelta(days=1)


def as_icalendar(calendar: Calendar) -> bytes:
    """Every moment as an event of whole days, in UTF-8 with the line ends that the standard asks for."""
    head = {
        "prodid": _PRODUCT,
        "version": "2.0",
        "calscale": "GREGORIAN",
        "x-wr-calname": calendar_title(calendar),
    }
    found = _filled(ICalendar(), head)
    for day in calendar.days:
        found.add_component(_filled(Event(), _event(day, calendar)))
    data: bytes = found.to_ical()
    return data


def _filled(component: Any, properties: Mapping[str, object]) -> Any:
    # Any: the library's own types leave the value of a property unknown
    for name, value in properties.items():
        component.add(name, value)
    return component


def _event(day: Day, calendar: Calendar) -> dict[str, object]:
    return {
        "uid": _identifier(day, calendar),
        "dtstamp": datetime.combine(day.first, time(), UTC),
        "dtstart": day.first,
        "dtend": day.last + _ONE_DAY,  # in iCalendar the end is the first day after
        "summary": day.moment.title,
        "description": _text(day, calendar),
        "transp": "TRANSPARENT",  # a moment to know of; nobody is busy all day
    }


def _identifier(day: Day, calendar: Calendar) -> str:
    return f"{day.moment.id}-{calendar.year}-{calendar.region or 'landelijk'}@{calendar.rulebook.name}"


def _text(day: Day, calendar: Calendar) -> str:
    lines = [description_of(day, calendar), f"Wie: {named(day.moment.roles)}."]
    if day.drives:
        lines.append(f"Regels: {', '.join(day.drives)}.")
    if day.unverified:
        lines.append(UNVERIFIED)
    return "\n".join(lines)
