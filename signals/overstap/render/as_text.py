"""Results as text for people: signals, offers of help, and the questions that are still open.

Calm and neutral: urgency says how soon someone must act, never anything about the student; there is no score.
"""

from collections.abc import Iterable, Iterator
from datetime import date
from typing import Final, TextIO

from rich.console import Console, Group, RenderableType
from rich.padding import Padding
from rich.rule import Rule
from rich.segment import Segment, Segments
from rich.table import Column, Table
from rich.text import Text

from overstap.because import value_in_words
from overstap.render.words import named, party_words, phase_words, responsible_words
from overstap.result import (
    ActionReport,
    FactReport,
    MissingFact,
    Question,
    ResponsibleReport,
    Result,
    SignalReport,
)
from overstap_engine.text.dutch import dutch_date
from overstap_engine.text.source import shown

__all__ = ["make_console", "write_text"]

_TABLE_FROM: Final = 80
"""Columns of a terminal from which actions fit in a table."""

_TITLE: Final = {"hoog": "bold", "midden": "bold", "laag": ""}
"""Urgency -> style of the title. No red: a signal is an offer of help."""


def make_console(out: TextIO, *, width: int | None = None) -> Console:
    """A console on ``out``: as wide as the terminal, colour only on a terminal and never with ``NO_COLOR``."""
    return Console(file=out, width=width, highlight=False, markup=False, emoji=False, soft_wrap=False)


def write_text(results: Iterable[Result], console: Console, *, everything: bool = False) -> None:
    """Write every result, two blank lines between dossiers. No line ends in spaces.

    Of the questions that are still open only the most useful are shown, unless ``everything`` is asked for.
    """
    for index, result in enumerate(results):
        if index:
            console.print("\n")
        for line in console.render_lines(_dossier(result, console.width, everything), pad=False):
            console.print(Segments([*_stripped(line), Segment.line()]), end="")


def _stripped(line: list[Segment]) -> list[Segment]:
    """Tables pad their last column; in a file or a pipe that is only noise."""
    kept = list(line)
    while kept and not kept[-1].text.rstrip():
        kept.pop()
    return [*kept[:-1], Segment(kept[-1].text.rstrip(), kept[-1].style)] if kept else []


def _dossier(result: Result, width: int, everything: bool) -> RenderableType:
    sections = [
        *_signals(result.signals),
        *_actions(result.actions, result.as_of, width),
        *_responsible(result.responsible),
        *_open(result, everything),
    ]
    spaced = [part for section in sections for part in (section, Text())]
    return Group(*_header(result), *spaced[:-1])


def _header(result: Result) -> Iterator[RenderableType]:
    yield Text.assemble(
        (shown(result.dossier), "bold"),
        f" · peildatum {dutch_date(result.as_of)} · voor {party_words(result.party)}",
    )
    yield Rule(style="dim", characters="─")


def _section(heading: str, body: RenderableType) -> RenderableType:
    return Group(Text(heading, style="bold"), Padding(body, (0, 0, 0, 2)))


# -- signals ----------------------------------------------------------------------------------------------------


def _signals(signals: tuple[SignalReport, ...]) -> Iterator[RenderableType]:
    if not signals:
        yield Text("Er zijn nu geen signalen.")
        return
    first, *others = [_signal(signal) for signal in signals]
    yield _section("Signalen", first)
    yield from (Padding(other, (0, 0, 0, 2)) for other in others)


def _signal(signal: SignalReport) -> RenderableType:
    remark = f"{signal.code} · urgentie {signal.urgency} · {phase_words(signal.phase)}"
    lines = [
        Text(signal.title, style=_TITLE[signal.urgency]),
        Text(remark, style="dim"),
        Text(shown(signal.because)),
    ]
    assumed = [_assumption(fact) for fact in signal.facts if fact.assumed]
    if assumed:
        lines.append(Text(f"Aangenomen: {', '.join(assumed)}.", style="dim"))
    return Group(*lines)


def _assumption(fact: FactReport) -> str:
    return f"{fact.fact} is {value_in_words(None if isinstance(fact.value, tuple) else fact.value, {})}"


# -- actions ----------------------------------------------------------------------------------------------------


def _actions(actions: tuple[ActionReport, ...], as_of: date, width: int) -> Iterator[RenderableType]:
    if actions:
        body = _action_table(actions, as_of) if width >= _TABLE_FROM else _action_list(actions, as_of)
        yield _section("Wat kan helpen", body)


def _action_table(actions: tuple[ActionReport, ...], as_of: date) -> RenderableType:
    columns = [
        Column(heading, ratio=ratio, overflow="fold")
        for heading, ratio in (("Wat", 5), ("Wie", 3), ("Uiterlijk", 2), ("Vanwege", 2))
    ]
    table = Table(*columns, box=None, expand=True, header_style="dim", padding=(0, 2, 0, 0))
    for action in actions:
        due = _day(action.due, as_of) if action.due else "geen datum"
        table.add_row(_what(action), named(action.roles), due, ", ".join(action.asked_by))
    return table


def _action_list(actions: tuple[ActionReport, ...], as_of: date) -> RenderableType:
    """The same without columns, where these would be too narrow to read."""
    rows: list[Text] = []
    for action in actions:
        due = f" · uiterlijk {_day(action.due, as_of)}" if action.due else ""
        who = f"{named(action.roles)}{due} · vanwege {', '.join(action.asked_by)}"
        rows.append(Text("\n").join([_what(action), Text(who)]))
    return _bullets(rows)


def _day(due: date, as_of: date) -> str:
    """With a remark when it is too late: the action may still help, and nobody should wait for that day."""
    return f"{dutch_date(due)} (voorbij)" if due < as_of else dutch_date(due)


def _what(action: ActionReport) -> Text:
    text = Text(f"{action.title} ({action.code})")
    for question in action.provided:
        text.append(f"\nmits: {_asked(question)}", style="dim")
    if action.conditional and not action.provided:
        text.append("\nmits dit bij de leerling past", style="dim")
    return text


# -- who is responsible -------------------------------------------------------------------------------------------


def _responsible(found: ResponsibleReport | None) -> Iterator[RenderableType]:
    if found is None:
        return
    lines = [_now(found)]
    if found.then is not None:
        since = f"vanaf {dutch_date(found.since)}" if found.since else "daarna, de dag is nog niet bekend"
        lines.append(Text(f"{since}: {responsible_words(found.then)}"))
    if found.lacking:
        lines.append(Text("Nog te vragen:"))
    rows = [Text(f"{_asked(question)}\n{question.fact}") for question in found.lacking]
    yield _section("Wie is verantwoordelijk", Group(*lines, *([_bullets(rows)] if rows else [])))


def _now(found: ResponsibleReport) -> Text:
    if found.now is None:
        return Text("nog niet te bepalen")
    return Text(f"nu: {responsible_words(found.now)} ({shown(found.because or '')})")


# -- what is still open -------------------------------------------------------------------------------------------


def _open(result: Result, everything: bool) -> Iterator[RenderableType]:
    if not result.undetermined:
        return
    shown_first = sorted(result.missing, key=lambda fact: _usefulness(fact, result.party))
    chosen = result.missing if everything else shown_first[:_QUESTIONS]
    rows = [Text(f"{_asked(fact)}\n{fact.fact}, nodig voor {', '.join(fact.decides)}") for fact in chosen]
    if len(chosen) < len(result.missing):
        rest = len(result.missing) - len(chosen)
        more = "één vraag" if rest == 1 else f"{rest} vragen"
        rows.append(Text(f"en nog {more}; met --alles staan ze er allemaal"))
    unnamed = [rule.code for rule in result.undetermined if not rule.lacking]
    if unnamed:
        rows.append(Text(f"Voor {', '.join(unnamed)} ontbreken gegevens die hier niet te zien zijn."))
    yield _section("Nog niet te bepalen", _bullets(rows))


_QUESTIONS = 5


def _usefulness(fact: MissingFact, party: str) -> tuple[bool, int]:
    """First what the party can answer itself, then what settles most."""
    return (party not in fact.holders, -len(fact.decides))


def _bullets(rows: list[Text]) -> RenderableType:
    table = Table.grid(Column(width=2), Column(ratio=1, overflow="fold"), expand=True)
    for row in rows:
        table.add_row("-", row)
    return table


def _asked(of: MissingFact | Question) -> str:
    return f"{of.question} (vraag het aan: {named(of.holders, 'of')})" if of.holders else of.question
