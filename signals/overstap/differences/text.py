"""A comparison as text, to read in a review."""

from collections.abc import Iterable
from itertools import groupby
from typing import Final

from rich.console import Console
from rich.text import Text

from overstap.analyse.verdict import Verdict
from overstap.differences.difference import Comparison, Shown, Statement, Written
from overstap.differences.wording import limits, rewritten, said, summary
from overstap.render.layout import print_indented

__all__ = ["print_comparison"]

_STYLES: Final = {
    Verdict.BEWEZEN: "green",
    Verdict.TEGENVOORBEELD: "red",
    Verdict.NIET_VOLLEDIG: "yellow",
    Verdict.NIET_TE_BEWIJZEN: "yellow",
}
_KINDS: Final = {
    "partij": "Partijen",
    "regel": "Regels",
    "actie": "Acties",
    "parameter": "Parameters",
    "feit": "Feiten",
    "lijst": "Lijsten",
    "afleiding": "Afgeleide feiten",
    "kalender": "Kalender",
    "regio": "Regio's",
    "bron": "Bronnen",
    "verantwoordelijkheid": "Verantwoordelijkheid",
}


def print_comparison(console: Console, comparison: Comparison) -> None:
    """Print what stays the same, every difference in the outcome, and what is only written differently."""
    print_indented(console, Text(summary(comparison), style="bold"), 0)
    if rewritten(comparison):
        print_indented(console, Text(rewritten(comparison)), 0)
    for line in limits(comparison):
        print_indented(console, Text(line), 0, 2)
    for _, group in groupby(comparison.statements, key=lambda each: (each.code, each.title)):
        console.print()
        _print_group(console, list(group))
    if comparison.written:
        console.print()
        print_indented(console, Text("Verder veranderd", style="bold"), 0)
        for kind, lines in groupby(comparison.written, key=lambda each: each.kind):
            print_indented(console, Text(_KINDS[kind]), 2)
            _print_written(console, lines)


def _print_group(console: Console, statements: list[Statement]) -> None:
    first = statements[0]
    print_indented(console, Text(f"{first.code} {first.title}".strip(), style="bold"), 0)
    for statement in statements:
        found = statement.verdict
        head = Text.assemble((f"{found.value}: ", _STYLES[found]), f"{said(statement)}.")
        print_indented(console, head, 2, 2)
        print_indented(console, Text(f"Geldt voor: {statement.scope}", style="dim"), 4, 2)
        for line in statement.details:
            print_indented(console, Text(line), 4, 2)
        for shown in statement.shown:
            _print_shown(console, shown)


def _print_shown(console: Console, shown: Shown) -> None:
    sentence = shown.example.sentence
    print_indented(console, Text(f"{sentence[:1].upper()}{sentence[1:]}."), 4, 2)
    print_indented(console, Text(f"Oud: {shown.old}. Nieuw: {shown.new}."), 6, 2)


def _print_written(console: Console, lines: Iterable[Written]) -> None:
    for each in lines:
        code = f"{each.code}: " if each.code else ""
        print_indented(console, Text(f"{code}{each.sentence}"), 4, 2)
