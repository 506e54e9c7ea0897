"""What goes wrong in a dossier, in plain Dutch."""

import json
from typing import Final

from overstap.dossier.model import GREATEST, YEARS
from overstap.dossier.shape import ID, YEAR, Group, Items, Leaf
from overstap_engine.model.vocabulary import Kind
from overstap_engine.text.dutch import dutch_list
from overstap_engine.text.suggest import closest

__all__ = ["REQUIRED", "did_you_mean", "expected", "shown"]

REQUIRED: Final = "dit gegeven is verplicht"

_LONGEST: Final = 40


def expected(shape: Leaf | Items | Group, kind_of_error: str, value: object) -> str:
    """What belongs at a place where ``value`` was found; ``kind_of_error`` is pydantic's name for the mistake.

    >>> expected(Leaf("start.datum", Kind.DATUM, (), False, ""), "datum", "15 april")
    'verwacht een datum als 2026-04-15, gekregen "15 april"'
    """
    match shape:
        case Leaf():
            wanted, remark = _of_leaf(shape, kind_of_error, value)
        case Items():
            wanted, remark = "een lijst", ""
        case Group():
            wanted, remark = "een object met gegevens", ""
    return f"verwacht {wanted}, gekregen {shown(value)}{remark}"


def _of_leaf(leaf: Leaf, kind_of_error: str, value: object) -> tuple[str, str]:
    match leaf.kind:
        case Kind.JA_NEE:
            return "ja of nee (in JSON: true of false)", ""
        case Kind.DATUM:
            missing_day = kind_of_error == "datum_bestaat_niet"
            return "een datum als 2026-04-15", "; deze dag bestaat niet" if missing_day else ""
        case Kind.GETAL if leaf.id == YEAR:
            return f"een jaar van {YEARS[0]} tot en met {YEARS[1]}", ""
        case Kind.GETAL:
            too_great = kind_of_error in ("greater_than_equal", "less_than_equal")
            return "een geheel getal", f"; het grootste getal is {GREATEST}" if too_great else ""
        case Kind.TEKST:
            return "een pseudoniem als tekst" if leaf.id == ID else "tekst", ""
        case Kind.KEUZE:
            return dutch_list(leaf.choices, "of"), did_you_mean(value, leaf.choices)


def did_you_mean(word: object, options: tuple[str, ...]) -> str:
    """``; bedoelde u `mbo`?``, or nothing when no option comes close."""
    candidates = closest(word, options) if isinstance(word, str) and len(word) <= _LONGEST else ()
    quoted = tuple(f"`{candidate}`" for candidate in candidates)
    return f"; bedoelde u {dutch_list(quoted, 'of')}?" if quoted else ""


def shown(value: object) -> str:
    """``value`` as the sender would recognise it, cut short."""
    match value:
        case None:
            return "niets (null)"
        case dict():
            return "een object"
        case list():
            return "een lijst"
        case bool() | str() | float():
            return _short(json.dumps(value, ensure_ascii=False))
        case int() if abs(value) > GREATEST:
            return "een veel te groot getal"
        case int():
            return str(value)
        case _:
            return f"iets van een andere soort ({type(value).__name__})"


def _short(text: str) -> str:
    safe = text.encode("utf-8", "backslashreplace").decode("utf-8")
    return safe if len(safe) <= _LONGEST else safe[: _LONGEST - 1] + "…"
