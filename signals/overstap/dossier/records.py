"""What reading a file gives, and the record of a broken place in it."""

from collections.abc import Mapping
from typing import TypeAlias

from overstap.dossier.problem import Problem, Rejected
from overstap.dossier.schema import Dossier
from overstap.dossier.shape import ID

__all__ = ["BOM", "EMPTY", "Record", "not_utf8", "pseudonym_of", "rejected"]

Record: TypeAlias = Dossier | Rejected

BOM = b"\xef\xbb\xbf"
"""Windows programs write this before UTF-8; it is skipped."""

EMPTY = "het bestand is leeg"


def rejected(problems: list[Problem]) -> Rejected:
    """The problems of one record, by place."""
    return Rejected(tuple(sorted(problems, key=lambda found: (found.line, found.column, found.fact))))


def pseudonym_of(values: Mapping[str, object]) -> str | None:
    """The pseudonym in a rejected record. Never nine digits: that may be a citizen service number."""
    name = values.get(ID)
    if not isinstance(name, str) or not name or (len(name) == 9 and name.isdigit()):
        return None
    return name.encode("utf-8", "backslashreplace").decode("utf-8")


def not_utf8(
    name: str, content: bytes, error: UnicodeDecodeError, *, first_line: int, first_column: int = 1
) -> Rejected:
    """``content``, which begins at ``first_line`` and ``first_column``, holds bytes that are no UTF-8."""
    before = content[: error.start]
    line = first_line + before.count(b"\n")
    column = len(before.rpartition(b"\n")[2].decode("utf-8", "replace")) + 1
    if line == first_line:
        column += first_column - 1
    return Rejected((Problem(name, line, column, "", "geen geldige UTF-8; sla het bestand op als UTF-8"),))
