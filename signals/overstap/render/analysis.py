"""An analysis as text for people and as JSON."""

from collections.abc import Iterable, Iterator
from itertools import groupby
from typing import Any, Final

from rich.console import Console
from rich.text import Text

from overstap.analyse.item import KINDS, Item
from overstap.analyse.run import ANALYSES, Analysis
from overstap.analyse.verdict import Verdict
from overstap.render.layout import print_indented
from overstap_engine.model.declarations import Explained
from overstap_engine.text.dutch import dutch_list

__all__ = ["analysis_json", "print_analysis"]

_STYLES: Final = {
    Verdict.BEWEZEN: "green",
    Verdict.TEGENVOORBEELD: "red",
    Verdict.NIET_VOLLEDIG: "yellow",
    Verdict.NIET_TE_BEWIJZEN: "yellow",
}


_DECLARED: Final = frozenset({"tegenstrijdig", "belofte"})
"""Kinds that are about what the rulebook declares."""


# -- text -----------------------------------------------------------------------------------------------------------


def print_analysis(console: Console, analysis: Analysis, *, everything: bool) -> None:
    """Print what was found, by kind; without ``everything`` what is proved and as it should be is only counted."""
    for kind, group in groupby(analysis.items, key=lambda item: item.kind):
        items = list(group)
        shown = [item for item in items if everything or item.finding or item.verdict is not Verdict.BEWEZEN]
        print_indented(console, Text(KINDS[kind], style="bold"), 0)
        for item in shown:
            _print_item(console, item)
        quiet = len(items) - len(shown)
        if quiet:
            print_indented(console, Text(_quiet(kind, quiet, bool(shown)), style="dim"), 2)
        console.print()
    for line in _nothing(analysis):
        print_indented(console, Text(line, style="dim"), 0, 2)
    if analysis.same:
        print_indented(console, Text(_same(analysis.same), style="dim"), 0, 2)
    for each in analysis.stale:
        print_indented(console, Text(_stale(each), style="yellow"), 0, 2)
    print_indented(console, Text(_summary(analysis), style="bold"), 0)


def _quiet(kind: str, count: int, more: bool) -> str:
    rest = "andere " if more else ""
    match kind:
        case "belofte":
            return f"{count} {rest}{'beloften zijn' if count > 1 else 'belofte is'} bewezen"
        case "tegenstrijdig":
            return f"{count} {rest}{'paren komen' if count > 1 else 'paar komt'} nooit samen voor: bewezen"
        case "privacy":
            return f"bewezen voor {count} {rest}{'partijen' if count > 1 else 'partij'}"
        case _:
            return f"{count} {rest}{'voorwaarden zijn' if count > 1 else 'voorwaarde is'} alleen nodig als iets onbekend is"


def _nothing(analysis: Analysis) -> Iterator[str]:
    """What was looked for everywhere and is nowhere, and what the rulebook declares nothing of that applies here (a
    promise may be for other parties, regions or years)."""
    there = {item.kind for item in analysis.items}
    cut_short = {item.kind for item in analysis.items if not item.codes}
    kinds = [
        kind
        for name in analysis.names
        if cut_short.isdisjoint(ANALYSES[name])
        for kind in ANALYSES[name]
        if kind not in there
    ]
    headings = {kind: f"{KINDS[kind][0].lower()}{KINDS[kind][1:]}" for kind in kinds}
    sought = [heading for kind, heading in headings.items() if kind not in _DECLARED]
    if sought:
        yield f"Gezocht en niet gevonden: {dutch_list(sought)}."
    undeclared = [heading for kind, heading in headings.items() if kind in _DECLARED]
    if undeclared:
        yield f"Voor wat hier is onderzocht, noemt het regelboek geen {' en geen '.join(undeclared)}."


def _print_item(console: Console, item: Item) -> None:
    head = Text.assemble((f"{item.verdict.value}: ", _STYLES[item.verdict]), item.sentence)
    print_indented(console, head, 2, 2)
    if item.span.file:
        print_indented(console, Text(f"{item.span.file}:{item.span.line}:{item.span.column}", style="dim"), 4)
    print_indented(console, Text(f"Geldt voor: {item.scope}", style="dim"), 4, 2)
    for line in item.details:
        print_indented(console, Text(line), 4, 2)
    if item.example is not None:
        print_indented(console, Text(f"Voorbeeld: {item.example.sentence}"), 4, 2)
    if item.explained:
        print_indented(console, Text(f"Verklaard: {item.explained}", style="cyan"), 4, 2)


def _same(regions: tuple[str, ...]) -> str:
    where = "regio" if len(regions) == 1 else "de regio's"
    return f"In {where} {dutch_list(regions)} geldt hetzelfde: alles wat onderzocht is, heeft daar dezelfde waarden."


def _stale(each: Explained) -> str:
    place = f"{each.span.file}:{each.span.line}:{each.span.column} " if each.span.file else ""
    return f"{place}De verklaring bij {dutch_list(each.codes)} ({each.kind.value}) hoort bij geen bevinding meer. Haal haar weg."


def _summary(analysis: Analysis) -> str:
    left, explained = len(analysis.open), sum(1 for item in analysis.items if item.explained)
    if not left:
        text = (
            "Niet alles is nagegaan: de tijd was op"
            if analysis.unfinished
            else "Geen bevindingen die nog openstaan"
        )
    else:
        text = f"{left} {'bevinding staat' if left == 1 else 'bevindingen staan'} nog open: los ze op of verklaar ze onder `verklaard`"
    return f"{text}{f' ({explained} verklaard)' if explained else ''}."


# -- JSON -----------------------------------------------------------------------------------------------------------


def analysis_json(analysis: Analysis) -> dict[str, Any]:
    """Everything, findings and proofs."""
    return {
        "onderzocht": list(analysis.names),
        "open": len(analysis.open),
        "nietAllesNagegaan": analysis.unfinished,
        "zelfdeRegios": list(analysis.same),
        "bevindingen": [_item_json(item) for item in analysis.items],
        "verouderdeVerklaringen": _stale_json(analysis.stale),
    }


def _stale_json(stale: Iterable[Explained]) -> list[dict[str, Any]]:
    return [
        {"soort": each.kind.value, "codes": list(each.codes), "onderdeel": each.part or None}
        for each in stale
    ]


def _item_json(item: Item) -> dict[str, Any]:
    example = item.example
    return {
        "soort": item.kind,
        "codes": list(item.codes),
        "onderdeel": item.part or None,
        "oordeel": item.verdict.value,
        "tekst": item.sentence,
        "bevinding": item.finding,
        "verklaard": item.explained or None,
        "voor": list(item.parties),
        "regio": item.region,
        "overstapjaar": item.year,
        "plaats": f"{item.span.file}:{item.span.line}:{item.span.column}" if item.span.file else None,
        "toelichting": list(item.details),
        "voorbeeld": None
        if example is None
        else {
            "tekst": example.sentence,
            "peildatum": example.as_of.isoformat(),
            "voor": example.party,
            "dossier": example.dossier(),
        },
    }
