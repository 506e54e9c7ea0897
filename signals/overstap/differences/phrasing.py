"""What became of a value, in one sentence."""

from collections.abc import Iterable
from datetime import date
from typing import Final, TypeAlias, cast

from overstap.because import value_in_words
from overstap_engine.model.citation import Citation
from overstap_engine.text.dutch import dutch_list

__all__ = ["Plain", "change_in_words", "plain"]

Plain: TypeAlias = str | int | date | tuple[str, ...] | None
"""What can be shown; of a tuple the order does not count."""

_LONG: Final = 90


def plain(value: object) -> Plain:
    """A value of a rulebook as something to compare and show. Raises ``TypeError`` when it cannot be shown."""
    match value:
        case None | str() | int() | date():
            return value
        case tuple():
            return tuple(sorted(_words(one) for one in cast("tuple[object, ...]", value)))
        case _:
            raise TypeError(f"nothing to show: {value!r}")


def _words(value: object) -> str:
    match value:
        case Citation(source, place):
            return f"{source}, {place}" if place else source
        case str():
            return value
        case _:
            return _scalar(plain(value))


def change_in_words(what: str, old: Plain, new: Plain) -> str:
    """``urgentie: was «midden», is nu «hoog».`` Of lists only what came and went."""
    if isinstance(old, tuple) and isinstance(new, tuple):
        came, went = _missing_from(old, new), _missing_from(new, old)
        parts = [f"erbij: {came}"] if came else []
        parts += [f"eruit: {went}"] if went else []
        return f"{what}: {'; '.join(parts)}."
    return f"{what}: was {_quoted(old)}, is nu {_quoted(new)}."


def _missing_from(these: Iterable[str], those: Iterable[str]) -> str:
    known = set(these)
    return dutch_list(tuple(one for one in those if one not in known))


def _quoted(value: Plain) -> str:
    if value in (None, "", ()):
        return "leeg"
    words = _scalar(value)
    return f"«{words}»" if len(words) <= _LONG else f"«{words[: _LONG - 1].rstrip()}…»"


def _scalar(value: Plain) -> str:
    if isinstance(value, tuple):
        return dutch_list(value)
    return " ".join(value_in_words(value, {}).split())
