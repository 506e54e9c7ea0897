"""The table of figures and the list of assumptions as text for people, and as Markdown."""

from collections.abc import Iterable, Sequence
from itertools import groupby
from typing import Any, Final, cast

from rich.console import Console
from rich.markup import escape
from rich.table import Table

from overstap.synth.assumptions import Assumption
from overstap.synth.table import CHANCE, Row

__all__ = ["assumptions_json", "assumptions_markdown", "assumptions_text", "figures_markdown", "figures_text"]

_HEADS: Final = ("cijfer", "gepubliceerd", "bron", "toegestaan", "toeval", "in dit cohort", "binnen?")
_OTHER_HEADS: Final = ("cijfer", "gepubliceerd", "bron", "gebruik", "toelichting")
_ASSUMED_HEADS: Final = ("aanname", "waarde", "eenheid", "waarom", "als dit anders is")


def figures_text(console: Console, rows: Sequence[Row], students: int, seed: int) -> None:
    """Two tables: what is reproduced, and all other figures with the reason."""
    console.print(_intro(students, seed), markup=False)
    _print(console, _HEADS, _by_figure(rows))
    console.print("\nAlle andere cijfers", style="bold")
    _print(console, _OTHER_HEADS, [[line] for line in _others(rows)])


def figures_markdown(rows: Sequence[Row], students: int, seed: int) -> str:
    """The same as ``figures_text``."""
    return (
        f"{_intro(students, seed)}\n\n{_markdown(_HEADS, _reproduced(rows))}\n"
        f"Alle andere cijfers\n\n{_markdown(_OTHER_HEADS, _others(rows))}"
    )


def assumptions_text(console: Console, assumptions: Iterable[Assumption]) -> None:
    """Every assumption: a block of lines each, which reads better than a narrow table."""
    for one in assumptions:
        console.print(one.id, style="bold", markup=False)
        for head, text in zip(_ASSUMED_HEADS[1:], _cells(one)[1:], strict=True):
            console.print(f"  {head}: {text}", markup=False, soft_wrap=True)


def assumptions_markdown(assumptions: Iterable[Assumption]) -> str:
    """One table."""
    return _markdown(_ASSUMED_HEADS, [_cells(one) for one in assumptions])


def assumptions_json(assumptions: Iterable[Assumption]) -> list[dict[str, Any]]:
    """For a program; the values as in the data files."""
    return [
        {
            "id": one.id,
            "soort": one.kind,
            "waarde": one.value,
            "eenheid": one.unit,
            "waarom": one.why,
            "alsAnders": one.if_wrong,
            "feiten": list(one.facts),
        }
        for one in assumptions
    ]


def _intro(students: int, seed: int) -> str:
    count = f"{students:,}".replace(",", ".")
    return (
        f"{count} nagebootste leerlingen (zaad {seed}), geteld aan het einde van het eerste jaar op het mbo, alsof alles "
        f"is vastgelegd. Toeval: {CHANCE} keer de standaardfout; dat komt bovenop wat is toegestaan."
    )


def _reproduced(rows: Iterable[Row]) -> list[tuple[str, ...]]:
    return [
        (row.title, row.figure.published, row.figure.source, row.stated, row.chance, row.shown, row.verdict)
        for row in rows
        if row.cell is not None
    ]


def _by_figure(rows: Iterable[Row]) -> list[list[tuple[str, ...]]]:
    """For reading: what a figure has in common once, and its numbers below it."""
    blocks: list[list[tuple[str, ...]]] = []
    for figure, cells in groupby((row for row in rows if row.cell is not None), key=lambda row: row.figure):
        found = list(cells)
        block = [(row.stated, row.chance, row.shown, row.verdict) for row in found]
        common = (figure.title, figure.published, figure.source)
        if len(found) == 1:
            blocks.append([(*common, *block[0])])
        else:
            names = [f"  {row.cell.name}" if row.cell else "" for row in found]
            lines = [(name, "", "", *line) for name, line in zip(names, block, strict=True)]
            blocks.append([(*common, "", "", "", ""), *lines])
    return blocks


def _others(rows: Iterable[Row]) -> list[tuple[str, ...]]:
    return [
        (row.title, row.figure.published, row.figure.source, row.use, row.figure.note)
        for row in rows
        if row.cell is None
    ]


def _cells(one: Assumption) -> tuple[str, ...]:
    facts = f" (geldt voor {', '.join(one.facts)})" if one.facts else ""
    return (one.id, _value(one.kind, one.value), one.unit + facts, one.why, one.if_wrong)


def _value(kind: str, value: Any) -> str:
    match value:
        case dict() if kind == "vensters":
            windows = cast("dict[str, tuple[int, int]]", value)
            return ", ".join(f"{name} {first} tot en met {last}" for name, (first, last) in windows.items())
        case dict():
            shares = cast("dict[str, float]", value)
            return ", ".join(f"{name} {share:g}" for name, share in shares.items())
        case tuple():
            points = cast("tuple[tuple[float, float], ...]", value)
            return ", ".join(f"{share:.0%}: {days:g}" for share, days in points)
        case _:
            return f"{value:g}"


def _print(console: Console, heads: Sequence[str], blocks: Iterable[Iterable[Sequence[str]]]) -> None:
    """A table with a line between blocks."""
    table = Table(*heads)
    for block in blocks:
        table.add_section()
        for line in block:
            table.add_row(*map(escape, line))
    console.print(table)


def _markdown(heads: Sequence[str], lines: Iterable[Sequence[str]]) -> str:
    rows = [heads, ["---"] * len(heads), *lines]
    return "".join(f"| {' | '.join(text.replace('|', '/') for text in row)} |\n" for row in rows)
