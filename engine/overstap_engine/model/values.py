"""What a fact can be worth: known, unknown, or known to be absent (rule-language.md, sections 3 and 4)."""

from collections.abc import Mapping
from datetime import date
from enum import Enum
from typing import Final, TypeAlias

__all__ = ["ABSENT", "Absent", "Facts", "Item", "Scalar", "Truth", "Value"]


class Absent(Enum):
    """The value of an aggregate over a list that is known to hold no qualifying item."""

    ABSENT = "absent"

    def __repr__(self) -> str:
        return "ABSENT"


ABSENT: Final = Absent.ABSENT

Scalar: TypeAlias = bool | int | str | date
"""A known value. A ja_nee fact is a bool, a getal an int, a datum a date, a keuze or tekst a str."""

Value: TypeAlias = Scalar | Absent | None
"""A value as conditions see it; None means unknown."""

Truth: TypeAlias = bool | None
"""The outcome of a condition; None means unknown (Kleene's strong logic)."""

Item: TypeAlias = Mapping[str, Scalar]
"""One item of a list: field -> value. A field that is not a key is unknown; None is never stored."""

Facts: TypeAlias = Mapping[str, Scalar | tuple[Item, ...]]
"""What is known: dotted fact id -> value, list id -> items. An id that is not a key is unknown; None is never
stored. Holds input facts only (no derived facts, no defaults), already masked for the party asking."""
