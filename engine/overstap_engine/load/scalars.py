"""Single values of each type, as written in rule files (rule-language.md, sections 2 and 5)."""

import re
from calendar import monthrange
from datetime import date

from overstap_engine.diagnostics.catalogue.names import UnknownChoice
from overstap_engine.diagnostics.catalogue.values import (
    NoSuchDay,
    NotADate,
    NotAMonthDay,
    NotANumber,
    NotAYear,
    QuotedValue,
)
from overstap_engine.load.log import Log
from overstap_engine.load.names import ValueType
from overstap_engine.load.shapes import yes_or_no
from overstap_engine.model.rulebook import MonthDay
from overstap_engine.model.values import Scalar
from overstap_engine.model.vocabulary import Kind
from overstap_engine.text.dutch import parse_dutch_date
from overstap_engine.text.suggest import closest
from overstap_engine.text.tree import ScalarNode

__all__ = ["guess", "iso_form", "read_date", "read_month_day", "read_number", "read_scalar", "read_year"]

_NUMBER = re.compile(r"-?(0|[1-9][0-9]*)")
_YEAR = re.compile(r"[12][0-9]{3}")
_MONTH_DAY = re.compile(r"(0[1-9]|1[0-2])-([0-9]{2})")
_DATE = re.compile(rf"({_YEAR.pattern})-{_MONTH_DAY.pattern}")


def read_scalar(value: ScalarNode, type_: ValueType, subject: str, log: Log) -> Scalar | None:
    """A value of this type; None, after a finding, when it does not fit. ``subject``: the fact it is meant for."""
    match type_.kind:
        case None:
            log.leave_out(value.span)
            return None
        case Kind.JA_NEE:
            return yes_or_no(value, subject, log)
        case Kind.GETAL:
            return read_number(value, subject, log)
        case Kind.DATUM:
            return read_date(value, subject, log)
        case Kind.TEKST:
            return value.text
        case Kind.KEUZE:
            return _read_choice(value, type_, subject, log)


def read_number(value: ScalarNode, subject: str, log: Log) -> int | None:
    """A whole number, without quotes."""
    if not _NUMBER.fullmatch(value.text):
        log.report(NotANumber(value.span, value.text, subject))
        return None
    if not value.plain:
        log.report(QuotedValue(value.span, value.text, subject))
        return None
    return int(value.text)


def read_date(value: ScalarNode, subject: str, log: Log) -> date | None:
    """An ISO date."""
    match = _DATE.fullmatch(value.text)
    if match is None:
        log.report(NotADate(value.span, value.text, subject, iso_form(value.text)))
        return None
    year, month, day = map(int, match.groups())
    return date(year, month, day) if _exists(value, year, month, day, log) else None


def read_month_day(value: ScalarNode, subject: str, log: Log) -> MonthDay | None:
    """A day in every year, ``04-01``; 29 February is one."""
    match = _MONTH_DAY.fullmatch(value.text)
    if match is None:
        log.report(NotAMonthDay(value.span, value.text, subject))
        return None
    month, day = map(int, match.groups())
    leap_year = 2000
    return MonthDay(month, day) if _exists(value, leap_year, month, day, log) else None


def read_year(value: ScalarNode, where: str, log: Log) -> int | None:
    """An overstapjaar: four digits, without quotes."""
    if not _YEAR.fullmatch(value.text):
        log.report(NotAYear(value.span, value.text, where))
        return None
    if not value.plain:
        log.report(QuotedValue(value.span, value.text, where))
        return None
    return int(value.text)


def guess(value: ScalarNode) -> Scalar:
    """A value whose type only its looks tell: an item of a lijst parameter. Quotes make it text."""
    if not value.plain:
        return value.text
    if value.text in ("ja", "nee"):
        return value.text == "ja"
    if _NUMBER.fullmatch(value.text):
        return int(value.text)
    if _DATE.fullmatch(value.text):
        try:
            return date.fromisoformat(value.text)
        except ValueError:
            return value.text
    return value.text


def iso_form(text: str) -> tuple[str, ...]:
    """The date that was probably meant: ``15 april 2026`` -> ``2026-04-15``; empty when unsure."""
    try:
        return (parse_dutch_date(text).isoformat(),)
    except ValueError:
        return ()


def _read_choice(value: ScalarNode, type_: ValueType, subject: str, log: Log) -> str | None:
    if value.text in type_.choices:
        return value.text
    candidates = closest(value.text, type_.choices)
    log.report(UnknownChoice(value.span, value.text, subject, type_.choices, candidates))
    return None


def _exists(value: ScalarNode, year: int, month: int, day: int, log: Log) -> bool:
    last = monthrange(year, month)[1]
    if 1 <= day <= last:
        return True
    log.report(NoSuchDay(value.span, value.text, f"{value.text[:-2]}{last}"))
    return False
