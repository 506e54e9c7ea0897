"""What there is to do, by role and by when."""

from collections.abc import Mapping
from datetime import date, timedelta
from typing import Final

from overstap.overview.counts import ActionTitle, Counts
from overstap.overview.database import WEEK
from overstap.overview.numbers import Numbers
from overstap.overview.sums import ALL, cell
from overstap.overview.views.table import Group, Head, Row, Table, Text, bar, numeral, scale_of
from overstap.overview.views.words import WHEN, month_words, school_words
from overstap.render.words import party_words
from overstap_engine.text.dutch import dutch_date

__all__ = ["action_table", "due_table", "role_table", "week_words"]

_STYLES: Final = ("hoog", "midden", "deel", "onbekend")
"""How each part of ``WHEN`` is drawn."""


def week_words(as_of: date) -> str:
    """Which days count as this week."""
    return f"{dutch_date(as_of)} tot en met {dutch_date(as_of + timedelta(WEEK))}"


def role_table(counts: Counts, numbers: Numbers, school: str) -> Table | None:
    """How many actions each role has in one school, or in all with ``ALL``; None when there are none."""
    found = {
        counts.action_titles[code].first_role
        for at, code, _ in counts.actions
        if school is ALL or at == school
    }
    roles = sorted(found, key=party_words)
    if not roles:
        return None
    shown = {role: tuple(numbers.of(cell("role", school, role, when)) for when in WHEN) for role in roles}
    scale = scale_of([*shown.values()])
    rows = tuple(
        Row(
            Head(party_words(role).capitalize()),
            (*map(numeral, shown[role]), bar(shown[role], _STYLES, scale)),
        )
        for role in roles
    )
    return Table(
        caption=f"Hoeveel acties per rol? {_where(school)}",
        columns=("Rol", *WHEN.values(), "In beeld"),
        groups=(Group("", rows),),
        narrow=(False, *(True for _ in WHEN), False),
        style="grafiek veel",
    )


def action_table(counts: Counts, numbers: Numbers, school: str, hrefs: Mapping[str, str]) -> Table | None:
    """Actions of one school, or of all with ``ALL``, under each role that can do them. ``hrefs``: action -> where
    the page tells whom it is about. None when there are none."""
    found = {code for at, code, _ in counts.actions if school is ALL or at == school}
    titles = [counts.action_titles[code] for code in sorted(found)]
    roles = sorted({role for title in titles for role in title.roles}, key=party_words)
    if not titles:
        return None
    groups = tuple(
        Group(
            party_words(role).capitalize(),
            tuple(_row(title, numbers, school, hrefs) for title in titles if role in title.roles),
        )
        for role in roles
    )
    return Table(
        caption=f"Wat is er te doen, per rol? Aantal leerlingen per actie. {_where(school)}",
        columns=("Actie", *WHEN.values()),
        groups=groups,
        narrow=(False, *(True for _ in WHEN)),
    )


def _where(school: str) -> str:
    return "Alle scholen samen" if school is ALL else school_words(school)


def _row(title: ActionTitle, numbers: Numbers, school: str, hrefs: Mapping[str, str]) -> Row:
    return Row(
        Head(title.title, title.code, href=hrefs.get(title.code, "")),
        tuple(numeral(numbers.of(cell("action", school, title.code, when))) for when in WHEN),
    )


def due_table(counts: Counts, numbers: Numbers, as_of: date) -> Table:
    """How many actions are due when: late, this week, and then by month."""
    shown = (
        (f"Te laat: voor {dutch_date(as_of)}", "hoog", numbers.of(cell("when", "laat"))),
        (f"Deze week: {week_words(as_of)}", "midden", numbers.of(cell("when", "week"))),
        *(
            (f"Daarna: {month_words(month)}", "deel", numbers.of(cell("month", month)))
            for month in sorted(counts.months)
        ),
        ("Zonder datum", "onbekend", numbers.of(cell("when", "geen"))),
    )
    scale = scale_of([(number,) for _, _, number in shown])
    rows = tuple(
        Row(Head(label), (numeral(number), bar((number,), (style,), scale))) for label, style, number in shown
    )
    total = Row(Head("Alle acties"), (numeral(numbers.of(cell("when", ALL))), Text("")), total=True)
    return Table(
        caption="Wanneer moeten acties klaar zijn? Een actie voor twee leerlingen telt twee keer.",
        columns=("Wanneer", "Acties", "In beeld"),
        groups=(Group("", (*rows, total)),),
        narrow=(False, True, False),
        style="grafiek",
    )
