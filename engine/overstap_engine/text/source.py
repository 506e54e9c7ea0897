"""The lines of a file, as findings show them."""

import codecs
import re
from unicodedata import combining, east_asian_width

__all__ = ["lines_of", "shown", "source_text", "width"]

_LINE_END = re.compile(r"\r\n|\r|\n")
_TAB = "    "
_UNSEEN = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ud800-\udfff]"
)


def source_text(data: bytes) -> str:
    """The text of a file for showing: never fails, and has no byte order mark."""
    return data.removeprefix(codecs.BOM_UTF8).decode("utf-8", errors="replace")


def lines_of(text: str) -> tuple[str, ...]:
    r"""Lines without their ends; ``\n``, ``\r\n`` and ``\r`` end a line, as in YAML and in editors."""
    return tuple(_LINE_END.split(text))


def shown(text: str) -> str:
    """Text that is safe on a terminal: a tab becomes four spaces, what cannot be seen becomes ``�``."""
    return _UNSEEN.sub("\ufffd", text.replace("\t", _TAB))


def width(text: str) -> int:
    """The number of columns that ``shown`` text takes on a terminal.

    >>> width("één"), width("学校")
    (3, 4)
    """
    return sum(0 if combining(one) else 2 if east_asian_width(one) in "WF" else 1 for one in text)
