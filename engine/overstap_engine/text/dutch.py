"""Dutch dates, counts and lists: reading and writing them has one home."""

import re
import unicodedata
from calendar import monthrange
from collections.abc import Sequence
from datetime import date

__all__ = ["dutch_date", "dutch_days", "dutch_list", "parse_dutch_date"]

_MONTHS = (
    "januari",
    "februari",
    "maart",
    "april",
    "mei",
    "juni",
    "juli",
    "augustus",
    "september",
    "oktober",
    "november",
    "december",
)
_SHORT = {"mrt": 3} | {name[:3]: number for number, name in enumerate(_MONTHS, 1)} | {"sept": 9}
_MONTH_NUMBERS = _SHORT | {name: number for number, name in enumerate(_MONTHS, 1)}

_ISO = re.compile(r"([0-9]{4})-([0-9]{2})-([0-9]{2})")
_DAY_FIRST = re.compile(r"([0-9]{1,2})-([0-9]{1,2})-([0-9]+)")
_IN_WORDS = re.compile(r"([0-9]{1,2})(?:e|ste|de)? ([^\W\d_]+)\.?(?: ([0-9]+))?")
_SLASHES = re.compile(r"[0-9]{1,4}[/.][0-9]{1,2}[/.][0-9]{1,4}")


def dutch_date(day: date) -> str:
    """
    >>> dutch_date(date(2026, 4, 15))
    '15 april 2026'
    """
    return f"{day.day} {_MONTHS[day.month - 1]} {day.year}"


def parse_dutch_date(text: str) -> date:
    """Read ``15 april 2026``, ``1e mei 2026``, ``15 apr. 2026``, ``15-4-2026`` or ``2026-04-15``.

    Raises ValueError with the reason in Dutch, such as "april heeft 30 dagen".
    """
    plain = " ".join(unicodedata.normalize("NFKC", text).split()).lower()
    if match := _ISO.fullmatch(plain):
        return _date(match[1], int(match[2]), match[3])
    if match := _DAY_FIRST.fullmatch(plain):
        return _date(match[3], int(match[2]), match[1])
    if match := _IN_WORDS.fullmatch(plain):
        return _date_in_words(match[1], match[2], match[3])
    if _SLASHES.fullmatch(plain):
        raise ValueError("gebruik streepjes, zoals 15-4-2026")
    raise ValueError("dit is geen datum; schrijf bijvoorbeeld 15 april 2026")


def dutch_list(words: Sequence[str], conjunction: str = "en") -> str:
    """
    >>> dutch_list(("vo", "mbo", "leerling"))
    'vo, mbo en leerling'
    """
    if len(words) < 2:
        return "".join(words)
    return f"{', '.join(words[:-1])} {conjunction} {words[-1]}"


def dutch_days(count: int) -> str:
    """
    >>> dutch_days(1), dutch_days(13)
    ('1 dag', '13 dagen')
    """
    return f"{count} dag" if abs(count) == 1 else f"{count} dagen"


def _date_in_words(day: str, month: str, year: str | None) -> date:
    if month not in _MONTH_NUMBERS:
        raise ValueError(f"de maand {month} bestaat niet")
    if year is None:
        raise ValueError("het jaar ontbreekt")
    return _date(year, _MONTH_NUMBERS[month], day)


def _date(year: str, month: int, day: str) -> date:
    if len(year) != 4 or int(year) == 0:
        raise ValueError("schrijf het jaar met vier cijfers")
    if not 1 <= month <= 12:
        raise ValueError(f"maand {month} bestaat niet")
    last = monthrange(int(year), month)[1]
    if not 1 <= int(day) <= last:
        name = _MONTHS[month - 1]
        raise ValueError(f"{name} {year} heeft {last} dagen" if month == 2 else f"{name} heeft {last} dagen")
    return date(int(year), month, int(day))
