"""Two-valued expressions on their way to becoming Python: tests joined by ``and`` and ``or``."""

from collections.abc import Container, Iterable
from dataclasses import dataclass
from typing import TypeAlias, assert_never

__all__ = [
    "FALSE",
    "TRUE",
    "Atom",
    "Both",
    "Either",
    "Expression",
    "atom",
    "both",
    "either",
    "opposite",
    "text",
    "without",
]

_PAIRS = (("==", "!="), ("<", ">="), (">", "<="), ("is", "is not"), ("in", "not in"))
_OPPOSITES = {one: other for pair in _PAIRS for one, other in (pair, pair[::-1])}


@dataclass(frozen=True, slots=True)
class Atom:
    """One test, and the test that holds exactly when it does not; safe beside ``and``, ``or`` and ``not``."""

    source: str
    opposite: str


@dataclass(frozen=True, slots=True)
class Both:
    """Every part holds; with no parts it is true."""

    parts: "tuple[Expression, ...]"


@dataclass(frozen=True, slots=True)
class Either:
    """Some part holds; with no parts it is false."""

    parts: "tuple[Expression, ...]"


Expression: TypeAlias = Atom | Both | Either

TRUE: Expression = Both(())
FALSE: Expression = Either(())


def atom(left: str, operator: str, right: str) -> Atom:
    """``left operator right``, a comparison of values of one type."""
    return Atom(f"{left} {operator} {right}", f"{left} {_OPPOSITES[operator]} {right}")


def both(parts: Iterable[Expression]) -> Expression:
    """Every part holds; as short as it can be said. Later parts are only looked at where those before them hold."""
    flat: dict[Expression, None] = {}
    for part in parts:
        for each in _parts(_where(part, flat)):
            if each == FALSE:
                return FALSE
            flat[each] = None
    return next(iter(flat)) if len(flat) == 1 else Both(tuple(flat))


def _where(part: Expression, known: Container[Expression]) -> Expression:
    """``part``, less what cannot be where ``known`` holds."""
    if not isinstance(part, Either):
        return part
    left = tuple(each for each in part.parts if opposite(each) not in known)
    return left[0] if len(left) == 1 else Either(left)


def either(parts: Iterable[Expression]) -> Expression:
    """Some part holds; as short as it can be said."""
    return opposite(both(opposite(part) for part in parts))


def opposite(expression: Expression) -> Expression:
    """Holds exactly when ``expression`` does not."""
    match expression:
        case Atom(source, negation):
            return Atom(negation, source)
        case Both(parts):
            return Either(tuple(opposite(part) for part in parts))
        case Either(parts):
            return Both(tuple(opposite(part) for part in parts))
        case _:
            assert_never(expression)


def without(expression: Expression, known: Expression) -> Expression:
    """What is left to ask of ``expression`` where ``known`` holds."""
    given, left = _parts(known), list[Expression]()
    for part in _parts(expression):
        if not any(_implies(one, part, (*given, *left)) for one in given):
            left.append(part)
    return both(left)


def _implies(known: Expression, part: Expression, also: Container[Expression]) -> bool:
    """``known`` says ``part``, or says that something holds of which all but ``part`` is ruled out."""
    if known == part or not isinstance(known, Either):
        return known == part
    return part in known.parts and all(each == part or opposite(each) in also for each in known.parts)


def text(expression: Expression) -> str:
    """The expression as Python source."""
    match expression:
        case Atom(source):
            return source
        case Both(()):
            return "True"
        case Either(()):
            return "False"
        case Both(parts):
            return " and ".join(_inner(part) for part in parts)
        case Either(parts):
            return " or ".join(_inner(part) for part in parts)
        case _:
            assert_never(expression)


def _parts(expression: Expression) -> tuple[Expression, ...]:
    return expression.parts if isinstance(expression, Both) else (expression,)


def _inner(part: Expression) -> str:
    return text(part) if isinstance(part, Atom) else f"({text(part)})"
