"""What is shared with a table of parties betrays no small number, as read back from the page itself."""

import re
from collections.abc import Iterator
from functools import cache

import pytest

from overstap.bundled import bundled_rulebook
from overstap.overview import overview_html
from tests.overview.attacker import Attacker
from tests.overview.grid import tables
from tests.overview.runs import MemoryRun, make_run


@cache
def _run() -> MemoryRun:
    return make_run(110, ("Zuiderpoort", "De Brug", "Aalbes", "Montessori", None))


NUMBER = re.compile(r"[\d.]+")


def _cells(html: str) -> Iterator[tuple[str, str]]:
    for rows in tables(html).values():
        width = [
            at for at, title in enumerate(rows[0]) if title not in {"Wanneer", "Op de peildatum", "In beeld"}
        ]
        for row in rows[1:]:
            yield from ((row[0], row[at]) for at in width[1:] if at < len(row) and NUMBER.fullmatch(row[at]))


def test_no_small_number_is_shown() -> None:
    """In no table of the shared page stands a number from 1 to 4; the own page has them."""
    small = {"1", "2", "3", "4"}
    assert {value for _, value in _cells(overview_html(_run(), bundled_rulebook()))} & small
    assert {
        value for _, value in _cells(overview_html(_run(), bundled_rulebook(), shared_with=("mbo",)))
    } & small == set()


@pytest.mark.parametrize("minimum", [3, 6])
def test_hidden_numbers_of_a_page_cannot_be_worked_out(minimum: int) -> None:
    """The tables themselves, read back from the page, given to a solver that knows which rows and columns add up."""
    html = overview_html(_run(), bundled_rulebook(), shared_with=("mbo",), minimum=minimum)
    shown = tables(html)
    grid = shown["Waar staan de leerlingen, per school? De scholen staan op alfabet."]
    programmes = shown["Geplaatst, en in welke opleiding"]
    charges = shown["Wie is nu verantwoordelijk, en wie daarna?"]
    texts: dict[str, str] = {}
    sums: list[tuple[list[str], list[str]]] = []

    def named(table: str, row: str, column: str) -> str:
        """Totals that two tables share have one name."""
        if row in {"Alle scholen", "Alle opleidingen"} and column != "Samen":
            return f"stand {column}"
        return (
            "everything"
            if row in {"Alle scholen", "Samen"} and column == "Samen"
            else f"{table} {row} {column}"
        )

    for table, rows in (("school", grid), ("programme", programmes), ("charge", charges)):
        columns = rows[0][1:]
        for row in rows[1:]:
            for column, text in zip(columns, row[1:], strict=True):
                name = named(table, row[0], column)
                assert texts.setdefault(name, text) == text, "the same number is told in two ways"
            if "Samen" in columns:
                of = [named(table, row[0], column) for column in columns]
                sums.append((of[:-1], of[-1:]))
        for column in columns:
            of = [named(table, row[0], column) for row in rows[1:]]
            sums.append((of[:-1], of[-1:]))
    hidden = {name for name, text in texts.items() if "afgeschermd" in text}
    assert hidden
    known = {name: int(text.replace(".", "")) for name, text in texts.items() if name not in hidden}
    attacker = Attacker(known, sorted(hidden))
    for one, other in sums:
        attacker.learn(one, other)
    assert [name for name in sorted(hidden) if attacker.knows_within(name, minimum)] == []
