"""The shape of the words for one kind of finding in one language."""

from dataclasses import dataclass

__all__ = ["Wording"]


@dataclass(frozen=True, slots=True)
class Wording:
    """Templates for ``str.format``, filled with the fields of the finding.

    A tuple of candidates is printed as "`a`, `b` of `c`"; a second place as "file:line:col" and its parts
    as ``{first.line}``. Message grammar: starts with a small letter, no final stop, backticks round the user's words.
    """

    message: str

    hints: tuple[str, ...] = ()
    """The first hint of which every field is filled is shown; a hint with an empty field is passed over."""

    second: str = ""
    """What stands at the second place, when the finding has one."""

    page: str = ""
    """The manual page, only where it is not the docstring of the class (that one is Dutch)."""
