"""Places in a text: every value of a rulebook remembers where it was written."""

from dataclasses import dataclass

__all__ = ["NOWHERE", "Span"]


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """A stretch of text, half-open. Lines and columns count from 1, columns in code points.

    ``file`` is the path as the user may read it: relative to the rulebook's folder's parent where possible.
    """

    file: str
    line: int
    column: int
    end_line: int
    end_column: int

    def __str__(self) -> str:
        return f"{self.file}:{self.line}:{self.column}"


NOWHERE = Span("", 1, 1, 1, 1)
