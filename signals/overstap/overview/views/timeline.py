"""The calendar around the peildatum as a drawing, with the actions that are due in each month."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from textwrap import wrap
from typing import Final

from overstap.overview.counts import Counts
from overstap.overview.numbers import Number, Numbers
from overstap.overview.sums import cell
from overstap.overview.views.table import Group, Head, Row, Table, Text
from overstap.render.calendar import UNVERIFIED, description_of
from overstap.render.words import named
from overstap_engine.plan.calendar import Calendar, Day
from overstap_engine.text.dutch import dutch_date

__all__ = ["Timeline", "moment_table", "timeline"]

_BEFORE: Final = 3
_AFTER: Final = 12
"""Months of the drawing before and after that of the peildatum."""
_LABEL: Final = 372
"""Width of the names, in pixels; then come the months."""
_MONTH: Final = 38
_HEAD: Final = 34
_LINE: Final = 15
_GAP: Final = 9
_LETTERS: Final = 56
_TALL: Final = 60
"""Height of the tallest column of actions."""
_LETTERS_OF_MONTHS: Final = (
    "jan",
    "feb",
    "mrt",
    "apr",
    "mei",
    "jun",
    "jul",
    "aug",
    "sep",
    "okt",
    "nov",
    "dec",
)


@dataclass(frozen=True, slots=True)
class Tick:
    """The start of a month."""

    x: int
    text: str


@dataclass(frozen=True, slots=True)
class Strip:
    """A moment: its name in lines, and from where to where it is."""

    y: int
    height: int
    lines: tuple[str, ...]
    x: int
    width: int
    single: bool
    """One day."""


@dataclass(frozen=True, slots=True)
class Column:
    """Actions due in a month; no text: hidden."""

    x: int
    height: int
    text: str


@dataclass(frozen=True, slots=True)
class Timeline:
    """A drawing of so many pixels. ``base`` is the ground of the columns, ``today`` where the peildatum is."""

    width: int
    height: int
    head: int
    line: int
    month: int
    today: int
    base: int
    ticks: tuple[Tick, ...]
    strips: tuple[Strip, ...]
    columns: tuple[Column, ...]


def _seen(calendars: Sequence[Calendar], as_of: date) -> list[tuple[Day, Calendar]]:
    """Moments in the months of the drawing, the earliest first, each once."""
    first, after = _month(as_of, -_BEFORE), _month(as_of, _AFTER + 1)
    found = [
        (day, calendar)
        for calendar in calendars
        for day in calendar.days
        if day.last >= first and day.first < after
    ]
    return sorted(found, key=lambda each: (each[0].first, each[0].last, each[0].moment.id, each[1].year))


def moment_table(calendars: Sequence[Calendar], as_of: date) -> Table:
    """The same moments in words."""
    several = len(calendars) > 1
    rows = tuple(
        Row(
            Head(_title(day, calendar, several=several), note=_told(day, calendar)),
            (Text(_days(day)), Text(_relation(day, as_of)), Text(named(day.moment.roles))),
        )
        for day, calendar in _seen(calendars, as_of)
    )
    return Table(
        caption="De momenten in woorden",
        columns=("Moment", "Wanneer", "Op de peildatum", "Wie"),
        groups=(Group("", rows),),
        narrow=(False, False, False, False),
        style="momenten",
    )


def _told(day: Day, calendar: Calendar) -> str:
    told = description_of(day, calendar)
    return f"{told} {UNVERIFIED}" if day.unverified else told


def _title(day: Day, calendar: Calendar, *, several: bool) -> str:
    return f"{day.moment.title} (overstapjaar {calendar.year})" if several else day.moment.title


def _days(day: Day) -> str:
    if day.first == day.last:
        return dutch_date(day.first)
    return f"{dutch_date(day.first)} tot en met {dutch_date(day.last)}"


def _relation(day: Day, as_of: date) -> str:
    if day.last < as_of:
        return "voorbij"
    if day.first > as_of:
        days = (day.first - as_of).days
        return "over 1 dag" if days == 1 else f"over {days} dagen"
    return "nu"


def timeline(calendars: Sequence[Calendar], counts: Counts, numbers: Numbers, as_of: date) -> Timeline:
    """The drawing."""
    start = _month(as_of, -_BEFORE)
    months = [_month(as_of, offset) for offset in range(-_BEFORE, _AFTER + 1)]
    strips: list[Strip] = []
    y = _HEAD + _GAP
    for day, calendar in _seen(calendars, as_of):
        title = _title(day, calendar, several=len(calendars) > 1)
        lines = tuple(wrap(title, _LETTERS, break_on_hyphens=False))
        left = max(_x(day.first, start), _LABEL)
        right = min(_x(day.last, start, end=True), _LABEL + _MONTH * len(months))
        single = day.first == day.last
        strips.append(Strip(y, _LINE * len(lines), lines, left, max(right - left, 2), single))
        y += _LINE * len(lines) + _GAP
    return Timeline(
        width=_LABEL + _MONTH * len(months) + 12,
        height=y + _TALL + 46,
        head=_HEAD,
        line=_LINE,
        month=_MONTH,
        today=_x(as_of, start),
        base=y + _TALL + 22,
        ticks=tuple(
            Tick(
                _x(each, start), _LETTERS_OF_MONTHS[each.month - 1] if each.month > 1 else f"jan {each.year}"
            )
            for each in months
        ),
        strips=tuple(strips),
        columns=(*_columns(months, start, counts, numbers),),
    )


def _columns(months: Sequence[date], start: date, counts: Counts, numbers: Numbers) -> Iterable[Column]:
    shown: list[tuple[date, Number]] = [
        (month, numbers.of(cell("month", f"{month:%Y-%m}")))
        for month in months
        if f"{month:%Y-%m}" in counts.months
    ]
    most = max((number.value or 0 for _, number in shown), default=0)
    for month, number in shown:
        height = (number.value or 0) * _TALL // most if most else 0
        yield Column(_x(month, start), max(height, 1) if number.value else 0, number.text)


def _x(day: date, start: date, *, end: bool = False) -> int:
    """Where a day is in the drawing, in a month that is everywhere equally wide; ``end``: where it is over."""
    months = (day.year - start.year) * 12 + day.month - start.month
    return _LABEL + months * _MONTH + min(day.day - (0 if end else 1), 30) * _MONTH // 30


def _month(day: date, offset: int) -> date:
    """The first day of the month so many months on."""
    months = day.year * 12 + day.month - 1 + offset
    return date(months // 12, months % 12 + 1, 1)
