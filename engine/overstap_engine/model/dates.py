"""Calendar arithmetic (rule-language.md, section 2): months and years clip to the last day of the month."""

from calendar import monthrange
from dataclasses import dataclass
from datetime import date, timedelta

from overstap_engine.model.condition import Unit

__all__ = ["MonthDay", "shift"]


@dataclass(frozen=True, slots=True)
class MonthDay:
    """A day in the overstapjaar: ``"04-01"``."""

    month: int
    day: int

    def in_year(self, year: int) -> date:
        """That day in ``year``; 29 February clips to 28 February in a common year."""
        if (self.month, self.day) == (2, 29) and (year % 4 or (year % 100 == 0 and year % 400)):
            return date(year, 2, 28)
        return date(year, self.month, self.day)


def shift(start: date, count: int, unit: Unit) -> date:
    """``start`` moved by ``count`` units, back when negative; clipped to the years 1 to 9999.

    >>> shift(date(2026, 3, 31), -1, Unit.MAAND), shift(date(2028, 2, 29), -18, Unit.JAAR)
    (datetime.date(2026, 2, 28), datetime.date(2010, 2, 28))
    """
    match unit:
        case Unit.DAG:
            return _shift_days(start, count)
        case Unit.WEEK:
            return _shift_days(start, 7 * count)
        case Unit.MAAND:
            return _shift_months(start, count)
        case Unit.JAAR:
            return _shift_months(start, 12 * count)


def _shift_days(start: date, days: int) -> date:
    try:
        return start + timedelta(days=days)
    except OverflowError:
        return date.max if days > 0 else date.min


def _shift_months(start: date, months: int) -> date:
    years, month = divmod(start.year * 12 + start.month - 1 + months, 12)
    if years < date.min.year:
        return date.min
    if years > date.max.year:
        return date.max
    return date(years, month + 1, min(start.day, monthrange(years, month + 1)[1]))
