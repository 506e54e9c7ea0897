"""Signals by phase and urgency, and each signal by its number."""

from overstap.overview.counts import Counts
from overstap.overview.numbers import Numbers
from overstap.overview.sums import ALL, cell
from overstap.overview.views.table import Group, Head, Row, Table, Text, bar, numeral, scale_of
from overstap.overview.views.words import ordered
from overstap.render.words import phase_words
from overstap_engine.model.rulebook import PHASES, URGENCIES

__all__ = ["phase_table", "signal_table"]


def phase_table(counts: Counts, numbers: Numbers) -> Table:
    """How soon someone must act, by phase."""
    phases = ordered({title.phase for title in counts.signal_titles.values()}, PHASES)
    shown = {
        phase: tuple(numbers.of(cell("phase", phase, urgency)) for urgency in URGENCIES) for phase in phases
    }
    scale = scale_of([*shown.values()])
    rows = tuple(
        Row(
            Head(phase_words(phase).capitalize()),
            (
                *map(numeral, shown[phase]),
                numeral(numbers.of(cell("phase", phase, ALL))),
                bar(shown[phase], URGENCIES, scale),
            ),
        )
        for phase in phases
    )
    total = Row(
        Head("Alle fasen"),
        (
            *(numeral(numbers.of(cell("phase", ALL, urgency))) for urgency in (*URGENCIES, ALL)),
            Text(""),
        ),
        total=True,
    )
    return Table(
        caption="Signalen per fase: hoe snel is iets nodig?",
        columns=("Fase", "Hoog", "Midden", "Laag", "Samen", "In beeld"),
        groups=(Group("", (*rows, total)),),
        narrow=(False, True, True, True, True, False),
        style="grafiek veel",
    )


def signal_table(counts: Counts, numbers: Numbers) -> Table:
    """Each signal, in the order of the phases."""
    titles = counts.signal_titles.values()
    shown = {title.code: numbers.of(cell("signal", title.code)) for title in titles}
    scale = scale_of([(number,) for number in shown.values()])
    groups = tuple(
        Group(
            phase_words(phase).capitalize(),
            tuple(
                Row(
                    Head(title.title, title.code),
                    (
                        Text(title.urgency),
                        numeral(shown[title.code]),
                        bar((shown[title.code],), (title.urgency,), scale),
                    ),
                )
                for title in titles
                if title.phase == phase
            ),
        )
        for phase in ordered({title.phase for title in titles}, PHASES)
    )
    return Table(
        caption="Elk signaal: bij hoeveel leerlingen?",
        columns=("Signaal", "Urgentie", "Leerlingen", "In beeld"),
        groups=groups,
        narrow=(False, False, True, False),
        style="grafiek",
    )
