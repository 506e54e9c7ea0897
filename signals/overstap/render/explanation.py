"""An explanation in a terminal: why a signal is given, or what stands in the way."""

from collections.abc import Mapping
from typing import Final

from rich.console import Console
from rich.text import Text

from overstap.render.layout import print_indented
from overstap.render.words import party_words
from overstap_engine.evaluate.outcome import Case
from overstap_engine.explain import Line, Report, explain_rule
from overstap_engine.model.values import Truth
from overstap_engine.plan import Plan
from overstap_engine.text.dutch import dutch_date

__all__ = ["explanation_text"]

_MARKS: Final[Mapping[Truth, tuple[str, str]]] = {
    True: ("✓", "green"),
    False: ("✗", "red"),
    None: ("?", "yellow"),
}
_HEADS: Final[Mapping[Truth, str]] = {
    True: "wordt gegeven",
    False: "wordt niet gegeven",
    None: "is nog niet te bepalen",
}


def explanation_text(console: Console, dossier: str, plan: Plan, case: Case, code: str) -> None:
    """Print why the signal ``code`` is given, not given, or undetermined. Raises as ``explain_rule`` does."""
    explained = explain_rule(plan, case, code)
    rule = plan.rulebook.rules[code]
    report = Report(plan, case.hidden, party_words)
    party = party_words(plan.party)
    console.print(Text(f"{code} {_HEADS[explained.truth]}", style="bold"))
    console.print(Text(rule.title))
    console.print(Text(f"Dossier {dossier}, peildatum {dutch_date(case.as_of)}, voor {party}", style="dim"))
    console.print()
    blockers = report.blockers(explained)
    if blockers:
        console.print(Text("Dit staat in de weg:" if explained.truth is False else "Dit is nog niet bekend:"))
        _print_lines(console, blockers)
        console.print()
    console.print(Text("De voorwaarden:"))
    _print_lines(console, report.lines(explained))
    console.print()
    if rule.justification:
        _footnote(console, f"Waarom deze voorwaarde mag: {rule.justification}")
    for citation in rule.citations:
        _footnote(console, f"Bron: {plan.rulebook.sources[citation.source].title}, {citation.place}")
    console.print()


def _footnote(console: Console, text: str) -> None:
    print_indented(console, Text(text, style="dim"), 0, 2)


def _print_lines(console: Console, lines: tuple[Line, ...]) -> None:
    for line in lines:
        mark, colour = _MARKS[line.met]
        text = Text.assemble((f"{mark} ", colour), line.text)
        if line.note:
            text.append(f" ({line.note})", style=colour)
        print_indented(console, text, 2 + 2 * line.depth, 2)
