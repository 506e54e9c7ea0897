"""Did you mean: the likeliest names for a mistyped one, or none. A bad guess costs more than no guess."""

import re
import unicodedata
from collections.abc import Iterable

__all__ = ["closest"]

_SEPARATORS = re.compile(r"[\s._\-]+")
_PART = re.compile(r"[A-Z]?[^\W\d_A-Z]+|[A-Z]+")
_NUMBER = re.compile(r"[0-9]+")

_NEGATIVE = ("geen", "niet", "nooit", "zonder", "onbekend")
_POSITIVE = ("een", "bekend")


def closest(word: str, options: Iterable[str], limit: int = 3) -> tuple[str, ...]:
    """The options nearest to ``word``, best first; all ties, unless there are more than ``limit``: then none is likely.

    Case, accents, separators and the order of dotted parts are forgiven, a number is not: ``A059`` is another
    code than ``A058``. A suggestion never turns a name into its opposite (``geenVan`` into ``eenVan``).

    >>> closest("aanmelding.datm", ["aanmelding.datum", "start.datum"])
    ('aanmelding.datum',)
    """
    wanted = _normal(word)
    if not wanted:
        return ()
    scored = sorted(
        (distance, option)
        for option in set(options)
        if _same_numbers(word, option)
        if (distance := _option_distance(word, wanted, option)) is not None
        if _may_mean(word, option)  # last, for it takes longest
    )
    best = [option for distance, option in scored if distance == scored[0][0]]
    return tuple(best) if len(best) <= limit else ()


def _option_distance(word: str, wanted: str, option: str) -> int | None:
    """How far ``option`` is from the word, or None when that is too far to be a slip of the pen."""
    candidate = _normal(option)
    allowed = _allowed(min(len(wanted), len(candidate)))
    if _sorted_parts(word) == _sorted_parts(option):
        return 0
    found = _distance(wanted, candidate, allowed)
    if found is None and "." in option:
        last = _normal(option.rpartition(".")[2])
        if "." not in word and (near := _distance(wanted, last, min(1, _allowed(len(last))))) is not None:
            return near + 1
    return found


def _allowed(length: int) -> int:
    """The number of slips forgiven in a name of this length."""
    return 0 if length < 3 else 1 if length < 6 else 2 if length < 10 else 3


def _normal(text: str) -> str:
    bare = "".join(one for one in unicodedata.normalize("NFKD", text) if not unicodedata.combining(one))
    return _SEPARATORS.sub("", bare).casefold()


def _sorted_parts(text: str) -> list[str]:
    return sorted(_normal(part) for part in _SEPARATORS.split(text) if part)


def _same_numbers(word: str, option: str) -> bool:
    """Digits may have changed places or lost a leading zero, but must be the same."""
    return _digits(word) == _digits(option)


def _digits(text: str) -> list[str]:
    return sorted("".join(number.lstrip("0") for number in _NUMBER.findall(text)))


def _may_mean(word: str, option: str) -> bool:
    """Whether both say yes or both say no; a word that is nearly a negation may go either way."""
    says_no = _negated(word)
    return says_no is None or says_no == _negated(option) or _normal(word) == _normal(option)


def _negated(text: str) -> bool | None:
    """Whether a name denies something; None when a part is one slip away from a negation."""
    parts = [part.casefold() for part in _PART.findall(text)]
    if any(part.startswith(_NEGATIVE) for part in parts):
        return True
    return None if any(_nearly_negative(part) for part in parts) else False


def _nearly_negative(part: str) -> bool:
    """Whether a part starts like a misspelt negation (``gen``, ``neit``), and not like a word of its own (``een``)."""
    if part.startswith(_POSITIVE) or len(part) < 3:
        return False
    starts = ((part[: len(no) + more], no) for no in _NEGATIVE for more in (-1, 0, 1))
    return any(_distance(start, no, 1) is not None for start, no in starts)


def _distance(left: str, right: str, allowed: int) -> int | None:
    """Damerau-Levenshtein distance (neighbours swapped count once), or None above ``allowed``."""
    if abs(len(left) - len(right)) > allowed:
        return None
    before: list[int] = []
    row = list(range(len(right) + 1))
    for i, a in enumerate(left, 1):
        before, last, row = row, before, [i]
        for j, b in enumerate(right, 1):
            cost = min(before[j] + 1, row[j - 1] + 1, before[j - 1] + (a != b))
            if i > 1 and j > 1 and a == right[j - 2] and left[i - 2] == b:
                cost = min(cost, last[j - 2] + 1)
            row.append(cost)
        if min(row) > allowed and min(before) > allowed:
            return None
    return row[-1] if row[-1] <= allowed else None
