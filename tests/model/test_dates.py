"""Calendar arithmetic: months and years clip to the last day of the month (rule-language.md, section 2)."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from overstap_engine.model.condition import Unit
from overstap_engine.model.dates import shift
from overstap_engine.model.rulebook import MonthDay

days = st.dates(date(1900, 1, 1), date(2200, 12, 31))


@pytest.mark.parametrize(
    ("start", "count", "unit", "expected"),
    [
        (date(2026, 4, 1), -14, Unit.DAG, date(2026, 3, 18)),
        (date(2026, 4, 1), 2, Unit.WEEK, date(2026, 4, 15)),
        (date(2026, 8, 31), -6, Unit.MAAND, date(2026, 2, 28)),
        (date(2024, 8, 31), -6, Unit.MAAND, date(2024, 2, 29)),
        (date(2026, 12, 31), 2, Unit.MAAND, date(2027, 2, 28)),
        (date(2028, 2, 29), -18, Unit.JAAR, date(2010, 2, 28)),
        (date(2028, 2, 29), 4, Unit.JAAR, date(2032, 2, 29)),
        (date(2026, 1, 15), -1, Unit.MAAND, date(2025, 12, 15)),
        (date(9999, 12, 1), 1, Unit.MAAND, date.max),
        (date(1, 1, 31), -1, Unit.MAAND, date.min),
        (date(2026, 1, 1), 10**9, Unit.DAG, date.max),
        (date(2026, 1, 1), -(10**12), Unit.WEEK, date.min),
    ],
)
def test_shift(start: date, count: int, unit: Unit, expected: date) -> None:
    """Worked by hand; beyond the calendar it stops at the first or last day."""
    assert shift(start, count, unit) == expected


@given(days, st.integers(-200, 200), st.sampled_from(Unit))
def test_a_shift_keeps_the_day_or_clips_it(start: date, count: int, unit: Unit) -> None:
    """Whole months change the day only where the month is too short."""
    moved = shift(start, count, unit)
    if unit in (Unit.MAAND, Unit.JAAR):
        assert moved.day == start.day or (moved.day < start.day and shift(moved, 1, Unit.DAG).day == 1)
    else:
        assert (moved - start).days == count * (7 if unit is Unit.WEEK else 1)


@given(days, days, st.integers(0, 60), st.sampled_from(Unit))
def test_a_shift_keeps_the_order(first: date, second: date, count: int, unit: Unit) -> None:
    """An earlier day never becomes the later one."""
    early, late = sorted((first, second))
    assert shift(early, count, unit) <= shift(late, count, unit)


def test_month_day_in_a_common_year() -> None:
    """29 February becomes the 28th, except in a leap year."""
    leap = MonthDay(2, 29)
    assert [leap.in_year(year) for year in (2024, 2026, 2000, 2100)] == [
        date(2024, 2, 29),
        date(2026, 2, 28),
        date(2000, 2, 29),
        date(2100, 2, 28),
    ]
