"""Strict JSON, and the place of every key and value in it.

The fast path is the standard library's parser. Places are only worked out for a text with a mistake, by a second
walk over its tokens that uses no recursion, so that a deep or long text costs time but never the stack.
"""

import json
import re
from bisect import bisect_right
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Final, NoReturn, TypeAlias

from overstap.dossier.model import GREATEST

__all__ = ["JsonPlaces", "JsonSyntaxError", "Path", "json_places", "parse_json", "parse_json_leniently"]

Path: TypeAlias = tuple[str | int, ...]
"""Keys and indexes from the top of a document to a value."""

_DEEPEST: Final = 12
"""Places are kept down to this depth; no vocabulary nests deeper."""


class JsonSyntaxError(ValueError):
    """Not JSON; ``reason`` is plain Dutch, ``offset`` counts code points from the start of the text."""

    def __init__(self, reason: str, offset: int) -> None:
        super().__init__(reason)
        self.reason = reason
        self.offset = offset


class _Doubtful(ValueError):
    """Something that Python's parser would let pass or cannot hold: a repeated key, NaN, a very long number."""


# -- the fast path ------------------------------------------------------------------------------------------------


def parse_json(text: str) -> object:
    """The value that ``text`` holds. Raises ``ValueError`` or ``RecursionError`` for anything doubtful; call
    ``parse_json_leniently`` and ``json_places`` to learn what is wrong."""
    return _STRICT.decode(text)


def _unique(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    if len(found) != len(pairs):
        raise _Doubtful
    return found


def _refuse(constant: str) -> NoReturn:
    raise _Doubtful(constant)


_STRICT: Final = json.JSONDecoder(object_pairs_hook=_unique, parse_constant=_refuse)


# -- the slow path ------------------------------------------------------------------------------------------------


def parse_json_leniently(text: str) -> object:
    """The value that ``text`` holds; of a repeated key the last value, of a very long number a too great one.

    Raises ``JsonSyntaxError`` when there is no such value.
    """
    try:
        return _LENIENT.decode(text)
    except json.JSONDecodeError as error:
        raise JsonSyntaxError(_reason(error), error.pos) from error
    except RecursionError:
        raise JsonSyntaxError("te diep genest", 0) from None
    except _Doubtful as error:
        constant = str(error)
        raise JsonSyntaxError(f"`{constant}` is geen getal in JSON", _offset_of(text, constant)) from None


def _bounded(digits: str) -> int:
    """Python refuses to read integers of thousands of digits; beyond the greatest the exact value is moot."""
    return int(digits) if len(digits) < 30 else (GREATEST + 1) * (-1 if digits.startswith("-") else 1)


_LENIENT: Final = json.JSONDecoder(parse_int=_bounded, parse_constant=_refuse)

_REASONS: Final = {
    "Expecting value": "hier ontbreekt een waarde",
    "Expecting ',' delimiter": "hier ontbreekt een komma of een sluithaakje",
    "Expecting ':' delimiter": "hier ontbreekt een dubbele punt",
    "Expecting property name enclosed in double quotes": "hier hoort een naam tussen dubbele aanhalingstekens",
    "Illegal trailing comma before end of object": "komma te veel voor het sluithaakje",
    "Illegal trailing comma before end of array": "komma te veel voor het sluithaakje",
    "Unterminated string starting at": "deze tekst heeft geen aanhalingsteken aan het eind",
    "Invalid control character at": "een regeleinde of ander stuurteken in een tekst",
    "Invalid \\escape": "een onbekend teken na een backslash",
    "Invalid \\uXXXX escape": "na \\u horen vier hexadecimale cijfers",
    "Extra data": "na het dossier staat nog meer; zet meer dossiers in een lijst of in een bestand met de naam *.ndjson",
}


def _reason(error: json.JSONDecodeError) -> str:
    detail = _REASONS.get(error.msg.removesuffix(": "))
    return f"geen geldige JSON: {detail}" if detail else "geen geldige JSON"


# -- places -------------------------------------------------------------------------------------------------------

_STRING: Final = r'"[^"\\]*(?:\\.[^"\\]*)*"'
_TOKEN: Final = re.compile(rf'{_STRING}|[{{}}\[\],:]|[^\s{{}}\[\],:"]+', re.DOTALL)


def _offset_of(text: str, constant: str) -> int:
    return next((token.start() for token in _TOKEN.finditer(text) if token.group() == constant), 0)


@dataclass(frozen=True, slots=True)
class JsonPlaces:
    """Where everything stands in one text; offsets count code points from its start."""

    values: Mapping[Path, int]
    keys: Mapping[Path, int]
    repeated: tuple[tuple[Path, int], ...]
    """Keys that stand in one object more than once: the later places."""
    line_starts: tuple[int, ...]

    def line_column(self, offset: int) -> tuple[int, int]:
        """Line and column of ``offset``, both from 1."""
        line = bisect_right(self.line_starts, offset)
        return line, offset - self.line_starts[line - 1] + 1


@dataclass(slots=True)
class _Open:
    """An object or list that is still being read, and the step to the value at hand."""

    keys: set[str] | None
    step: str | int | None = None
    seen: int = field(default=0)


def json_places(text: str) -> JsonPlaces:
    """The places in ``text``, which need not be sound: the walk stops where it loses the way."""
    values: dict[Path, int] = {}
    keys: dict[Path, int] = {}
    repeated: list[tuple[Path, int]] = []
    stack: list[_Open] = []
    for token in _TOKEN.finditer(text):
        written, offset = token.group(), token.start()
        top = stack[-1] if stack else None
        if written in "}]":
            if not stack:
                break
            stack.pop()
        elif written == ",":
            if top is not None:
                top.step = None if top.keys is not None else top.seen
        elif written == ":":
            continue
        elif top is not None and top.keys is not None and top.step is None:
            top.step = key = _key(written)
            path = _path(stack)
            if key in top.keys and path is not None:
                repeated.append((path, offset))
            elif path is not None:
                keys[path] = offset
            top.keys.add(key)
        else:
            if top is not None:
                top.seen += 1
            path = _path(stack)
            if path is not None:
                values[path] = offset
            if written in "{[":
                stack.append(_Open(set()) if written == "{" else _Open(None, 0))
    return JsonPlaces(values, keys, tuple(repeated), _line_starts(text))


def _path(stack: list[_Open]) -> Path | None:
    if len(stack) > _DEEPEST:
        return None
    return tuple(frame.step for frame in stack if frame.step is not None)


def _key(written: str) -> str:
    try:
        return str(json.loads(written))
    except (ValueError, RecursionError):
        return written


def _line_starts(text: str) -> tuple[int, ...]:
    return (0, *(match.end() for match in re.finditer("\n", text)))
