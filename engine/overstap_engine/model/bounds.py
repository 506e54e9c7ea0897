"""What a fact can be worth at all, and who can still change it: declarations that proofs need (ADR 0015).

No outcome depends on them. A dossier with a value outside its range is refused, because a proof says nothing about it.
"""

from dataclasses import dataclass
from datetime import date
from enum import Enum
from typing import Final, TypeAlias

from overstap_engine.model.values import Scalar

__all__ = ["NO_INFLUENCE", "Influence", "NumberRange", "Range", "When", "YearsAround"]


@dataclass(frozen=True, slots=True)
class NumberRange:
    """``bereik: {van: 0, totEnMet: 4}`` of a getal, both inclusive."""

    low: int
    high: int

    def holds(self, value: int) -> bool:
        """Whether ``value`` lies inside."""
        return self.low <= value <= self.high


@dataclass(frozen=True, slots=True)
class YearsAround:
    """``bereik: {jarenVoor: 3, jarenNa: 4}`` of a datum: whole calendar years around the overstapjaar.

    >>> YearsAround(1, 0).days(2026)
    (datetime.date(2025, 1, 1), datetime.date(2026, 12, 31))
    """

    before: int
    after: int

    def days(self, year: int) -> tuple[date, date]:
        """First and last day, both inclusive, for the overstapjaar ``year``; clipped to the years 1 to 9999."""
        return (
            date(max(year - self.before, date.min.year), 1, 1),
            date(min(year + self.after, date.max.year), 12, 31),
        )

    def holds(self, value: date, year: int) -> bool:
        """Whether ``value`` lies inside for the overstapjaar ``year``."""
        return -self.before <= value.year - year <= self.after


Range: TypeAlias = NumberRange | YearsAround


class When(Enum):
    """When people can still influence a fact, as written behind ``invloed``."""

    GEEN = "geen"
    """Never: it is what it is, such as a date of birth."""
    VOORUIT = "vooruit"
    """Something can still happen: a date from the peildatum on, or one of ``Influence.towards``."""
    ALTIJD = "altijd"
    """It can be changed or withdrawn at any time, such as a wish."""


@dataclass(frozen=True, slots=True)
class Influence:
    """Whether advice may ask people to change a fact, and into what."""

    when: When
    towards: tuple[Scalar, ...] = ()
    """The only values that advice may name, in the order written; empty: any value of its type. A ja_nee that may
    only go ``vooruit`` goes to ja, unless written otherwise."""


NO_INFLUENCE: Final = Influence(When.GEEN)
"""What holds when nothing is written: nothing is advised by accident."""
