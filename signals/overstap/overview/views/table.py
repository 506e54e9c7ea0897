"""A table of the page, whatever it tells: every one has a caption, headings with a scope and, where it helps, bars."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final, TypeAlias

from overstap.overview.numbers import Number

__all__ = ["Bar", "Cell", "Group", "Head", "Names", "Row", "Table", "Text", "bar", "numeral", "scale_of"]

FULL: Final = 1000
"""The width of the longest bar, in units of its drawing."""


@dataclass(frozen=True, slots=True)
class Figure:
    """A number in a cell; no text: hidden."""

    text: str
    kind: str = "getal"


@dataclass(frozen=True, slots=True)
class Text:
    """Words in a cell."""

    text: str
    kind: str = "tekst"


@dataclass(frozen=True, slots=True)
class Piece:
    """A part of a bar: a style, where it starts and how wide it is."""

    style: str
    start: int
    width: int


@dataclass(frozen=True, slots=True)
class Bar:
    """A bar. It says again what the numbers in its row say, so a screen reader passes it by."""

    pieces: tuple[Piece, ...]
    kind: str = "balk"


@dataclass(frozen=True, slots=True)
class Line:
    """Pseudonyms that have something in common, and what that is."""

    label: str
    names: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Names:
    """Pseudonyms in a cell."""

    lines: tuple[Line, ...]
    kind: str = "namen"


Cell: TypeAlias = Figure | Text | Bar | Names


@dataclass(frozen=True, slots=True)
class Head:
    """What a row is about."""

    text: str
    code: str = ""
    note: str = ""
    href: str = ""


@dataclass(frozen=True, slots=True)
class Row:
    """A row; ``total``: it sums up the rows above it."""

    head: Head
    cells: tuple[Cell, ...]
    total: bool = False


@dataclass(frozen=True, slots=True)
class Group:
    """Rows that belong together, under a title of their own when there is one."""

    title: str
    rows: tuple[Row, ...]


@dataclass(frozen=True, slots=True)
class Table:
    """A table. The first of ``columns`` is that of the heads; ``narrow`` ones hold numbers."""

    caption: str
    columns: tuple[str, ...]
    groups: tuple[Group, ...]
    narrow: tuple[bool, ...]
    style: str = ""


def numeral(number: Number) -> Figure:
    """A cell with a number."""
    return Figure(number.text)


def scale_of(rows: Sequence[Sequence[Number]]) -> int:
    """The longest bar of a table, in what it counts; a row in which a number is hidden has no bar."""
    return max((sum(number.value or 0 for number in row) for row in rows if not _hides(row)), default=0)


def _hides(row: Sequence[Number]) -> bool:
    return any(number.value is None for number in row)


def bar(numbers: Sequence[Number], styles: Sequence[str], scale: int) -> Bar | Text:
    """The numbers of a row one after another, on the scale of its table; words when one of them is hidden, for a
    part of a bar would tell something else than the row."""
    if _hides(numbers):
        return Text("afgeschermd" if len(numbers) == 1 else "deels afgeschermd", "zacht")
    pieces: list[Piece] = []
    start = 0
    for number, style in zip(numbers, styles, strict=True):
        width = (number.value or 0) * FULL // scale if scale else 0
        if number.value and not width:
            width = 1
        if width:
            pieces.append(Piece(style, start, width))
            start += width
    return Bar(tuple(pieces))
