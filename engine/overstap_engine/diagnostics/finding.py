"""A finding: something wrong in a file, as data. Words live in ``messages``, layout in ``render``."""

from collections.abc import Mapping
from dataclasses import dataclass, fields
from enum import Enum
from typing import ClassVar

from overstap_engine.text.span import Span

__all__ = ["Finding", "Language", "Path", "Severity"]


class Language(Enum):
    """The languages in which findings are worded."""

    NL = "nl"
    EN = "en"


class Severity(Enum):
    """An error stops the rulebook from loading; a warning does not."""

    ERROR = "error"
    WARNING = "warning"


class Path(tuple[str, ...]):
    """Names that lead from one to the next, printed in full: `a` → `b` → `a`."""

    __slots__ = ()


@dataclass(frozen=True, slots=True)
class Finding:
    """Base of all findings. A subclass has a code, its manual page as docstring, and fields that fill the message.

    Fields of subclasses are strings, ints, tuples of strings (candidates for *bedoelde u …?*), Paths or Spans (a second
    place), never sentences.
    """

    code: ClassVar[str]
    severity: ClassVar[Severity] = Severity.ERROR

    span: Span

    @property
    def arguments(self) -> Mapping[str, object]:
        """What fills the message: every field but the place."""
        return {item.name: getattr(self, item.name) for item in fields(self) if item.name != "span"}
