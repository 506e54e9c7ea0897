"""Bytes -> text that is safe to parse and to print: UTF-8, without control or invisible characters."""

import codecs
import re

from overstap_engine.diagnostics.catalogue.syntax import ControlCharacter, NotUtf8
from overstap_engine.diagnostics.finding import Finding
from overstap_engine.text.span import Span

__all__ = ["decode", "first_control", "unsafe_characters"]

_UTF16 = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)

# All that YAML calls unprintable, line ends that only some readers see as such (U+0085, U+2028, U+2029), byte
# order marks inside the text, zero-width spaces, and the marks that reverse the direction in which text is shown.
_UNSAFE = re.compile(
    "[^\t\n\r\x20-\x7e\xa0-\u200a\u200c-\u2027\u202f-\u2065\u206a-\ud7ff\ue000-\ufefe\uff00-\ufffd"
    "\U00010000-\U0010ffff]"
)


def decode(file: str, data: bytes) -> str | NotUtf8:
    """The text without byte order mark, or what stands in its way and where."""
    if data.startswith(_UTF16) or (len(data) > 1 and 0 in data[:2]):
        return NotUtf8(Span(file, 1, 1, 1, 1), "UTF-16")
    body = data.removeprefix(codecs.BOM_UTF8)
    try:
        return body.decode("utf-8")
    except UnicodeDecodeError as error:
        before = body[: error.start].decode("utf-8")
        line, column = _place(before, len(before))
        return NotUtf8(Span(file, line, column, line, column + 1), f"0x{body[error.start]:02X}")


def unsafe_characters(file: str, text: str) -> tuple[Finding, ...]:
    """The first character on every line that cannot be seen or printed."""
    found: dict[int, ControlCharacter] = {}
    line, line_start, counted = 1, 0, 0
    for match in _UNSAFE.finditer(text):
        between = text[counted : match.start()]
        for newline in re.finditer(r"\r\n|\r|\n", between):
            line += 1
            line_start = counted + newline.end()
        counted = match.start()
        column = match.start() - line_start + 1
        place = Span(file, line, column, line, column + 1)
        found.setdefault(line, ControlCharacter(place, _name(match.group())))
    return tuple(found.values())


def first_control(text: str) -> str | None:
    """The name of the first unsafe character in a value: double quotes can hold one as an escape (``"\\0"``)."""
    match = _UNSAFE.search(text)
    return _name(match.group()) if match else None


def _place(text: str, index: int) -> tuple[int, int]:
    lines = re.split(r"\r\n|\r|\n", text[:index])
    return len(lines), len(lines[-1]) + 1


def _name(character: str) -> str:
    return f"U+{ord(character):04X}"
