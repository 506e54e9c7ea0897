"""A look ahead as text for people and as JSON."""

from collections.abc import Iterable
from typing import Any, Final

from rich.console import Console
from rich.text import Text

from overstap.outlook import Arising, Ending, Outlook, Turn
from overstap.prevention import Prevention
from overstap.render.layout import print_indented
from overstap.render.words import named, party_words, phase_words, responsible_words
from overstap.result import to_dict
from overstap_engine.text.dutch import dutch_date, dutch_list
from overstap_engine.text.source import shown

__all__ = ["outlook_json", "print_outlook"]

_COUNTS: Final = "Dit signaal telt andere signalen. Voorkomt iemand die, dan komt dit signaal ook niet."
_NOTHING_ALONE: Final = (
    "Geen enkel gegeven houdt dit signaal alleen weg. `overstap explain` toont alle voorwaarden."
)


# -- text -----------------------------------------------------------------------------------------------------------


def print_outlook(console: Console, outlooks: Iterable[Outlook]) -> None:
    """Print every look ahead, an empty line between dossiers."""
    for index, outlook in enumerate(outlooks):
        if index:
            console.print()
        _print_one(console, outlook)


def _print_one(console: Console, outlook: Outlook) -> None:
    period = f"van {dutch_date(outlook.as_of)} tot en met {dutch_date(outlook.until)}"
    head = Text.assemble((shown(outlook.dossier), "bold"), f" · {period} · voor {party_words(outlook.party)}")
    print_indented(console, head, 0)
    print_indented(console, Text("Als er niets verandert in het dossier:", style="dim"), 0)
    if not (outlook.arising or outlook.ending):
        print_indented(console, Text("Er komen geen signalen bij en er gaan er geen weg."), 0)
    for arising in outlook.arising:
        _print_arising(console, arising)
    if outlook.ending:
        console.print()
        print_indented(console, Text("Deze signalen gaan weg", style="bold"), 0)
        for ending in outlook.ending:
            print_indented(console, Text(_ending(ending)), 2, 2)
    if outlook.turns:
        console.print()
        print_indented(console, Text("Wie is verantwoordelijk", style="bold"), 0)
        for turn in outlook.turns:
            print_indented(console, Text(_turn(turn)), 2, 2)


def _print_arising(console: Console, arising: Arising) -> None:
    signal = arising.signal
    console.print()
    print_indented(console, Text(f"Vanaf {dutch_date(arising.on)}: {signal.title}", style="bold"), 0)
    remark = f"{signal.code} · urgentie {signal.urgency} · {phase_words(signal.phase)}"
    print_indented(console, Text(remark, style="dim"), 2)
    print_indented(console, Text(shown(signal.because)), 2)
    if not arising.prevented_by:
        print_indented(console, Text(_COUNTS if arising.counts_signals else _NOTHING_ALONE), 2)
        return
    one_of = "een van deze dingen" if len(arising.prevented_by) > 1 else "dit"
    print_indented(
        console,
        Text(f"Legt iemand vóór {dutch_date(arising.on)} {one_of} vast, dan komt dit signaal niet:"),
        2,
    )
    for prevention in arising.prevented_by:
        print_indented(console, Text(f"- {_prevention(prevention)}"), 2, 2)


def _prevention(prevention: Prevention) -> str:
    told = f"{prevention.label}: {dutch_list(prevention.values, 'of')}"
    return f"{told} (weet: {named(prevention.holders, 'of')})" if prevention.holders else told


def _ending(ending: Ending) -> str:
    return f"- vanaf {dutch_date(ending.on)}: {ending.title} ({ending.code})"


def _turn(turn: Turn) -> str:
    found = turn.responsible
    if found.now is None:
        asked = [f"`{question.fact}`" for question in found.lacking]
        lacking = f", want dit ontbreekt: {dutch_list(asked)}" if asked else ""
        return f"- vanaf {dutch_date(turn.on)}: niet te bepalen{lacking}"
    return f"- vanaf {dutch_date(turn.on)}: {responsible_words(found.now)} ({shown(found.because or '')})"


# -- JSON -----------------------------------------------------------------------------------------------------------


def outlook_json(outlook: Outlook) -> dict[str, Any]:
    """The JSON object, with Dutch camelCase keys; dates as text."""
    return {
        "dossier": outlook.dossier,
        "peildatum": outlook.as_of.isoformat(),
        "tot": outlook.until.isoformat(),
        "voor": outlook.party,
        "regelboek": to_dict(outlook.rulebook),
        "ontstaat": [_arising_json(one) for one in outlook.arising],
        "eindigt": [
            {"op": one.on.isoformat(), "code": one.code, "titel": one.title} for one in outlook.ending
        ],
        "verantwoordelijk": [{"op": one.on.isoformat(), **to_dict(one.responsible)} for one in outlook.turns],
    }


def _arising_json(arising: Arising) -> dict[str, Any]:
    return {
        "op": arising.on.isoformat(),
        "signaal": to_dict(arising.signal),
        "teltSignalen": arising.counts_signals,
        "teVoorkomen": [
            {
                "feit": one.fact,
                "label": one.label,
                "waarden": [*one.values],
                "uiterlijk": one.due.isoformat(),
                "houders": [*one.holders],
            }
            for one in arising.prevented_by
        ],
    }
