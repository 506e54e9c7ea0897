"""Whom it is about: lists of pseudonyms with the reason, for the party whose run it is and nobody else."""

from collections.abc import Callable, Iterable, Mapping
from itertools import groupby
from typing import TypeAlias

from overstap.overview.counts import Counts, Programme
from overstap.overview.database import Database
from overstap.overview.database import Row as Answer
from overstap.overview.views.table import Group, Head, Line, Names, Row, Table
from overstap.overview.views.words import STANDS, WHEN, ordered, programme_words, school_words, stand_words
from overstap.render.words import named
from overstap_engine.model.rulebook import PHASES, URGENCIES

__all__ = ["People", "mentions", "people_by_school"]

People: TypeAlias = Mapping[str, tuple[Table, ...]]
"""School -> its lists."""


def mentions(database: Database) -> int:
    """How many times a pseudonym would stand in the lists."""
    return sum(database.number(f"select count(*) from {table}") for table in ("actie", "signaal", "leerling"))


def people_by_school(
    counts: Counts, database: Database, anchor: Callable[[str, str], str]
) -> dict[str, tuple[Table, ...]]:
    """The lists of every school. ``anchor``: (school, action) -> the id of its row."""
    found: dict[str, list[Table]] = {school: [] for school in counts.schools}
    for school, table in (
        *_actions(counts, database, anchor),
        *_signals(counts, database),
        *_stands(database),
        *_unsettled(database),
    ):
        found[school].append(table)
    return {school: tuple(tables) for school, tables in found.items()}


def _actions(
    counts: Counts, database: Database, anchor: Callable[[str, str], str]
) -> Iterable[tuple[str, Table]]:
    answers = database.ask(
        "select school, code, wanneer, vanwege, voorwaardelijk, list(dossier order by dossier) from actie "
        "group by all order by all"
    )
    order = [*WHEN]
    for school, mine in groupby(answers, key=lambda answer: str(answer[0])):
        rows = tuple(
            Row(
                _action_head(counts, code, anchor(school, code)),
                (
                    Names(
                        tuple(
                            _reason(counts, answer)
                            for answer in sorted(group, key=lambda a: order.index(a[2]))
                        )
                    ),
                ),
            )
            for code, group in groupby(mine, key=lambda answer: str(answer[1]))
        )
        yield school, _table(f"Om wie gaat het bij elke actie? {school_words(school)}", "Actie", rows)


def _action_head(counts: Counts, code: str, place: str) -> Head:
    title = counts.action_titles[code]
    return Head(title.title, code, note=f"voor {named(title.roles, 'of')}", href=f"#{place}")


def _reason(counts: Counts, answer: Answer) -> Line:
    _, _, when, codes, conditional, names = answer
    because = "; ".join(f"{code} {_signal(counts, code)}" for code in codes)
    check = " Ga eerst na of de actie past." if conditional else ""
    return Line(f"{WHEN[when]}, vanwege {because}.{check}", tuple(names))


def _signal(counts: Counts, code: str) -> str:
    found = counts.signal_titles.get(code)
    return "" if found is None else found.title


def _signals(counts: Counts, database: Database) -> Iterable[tuple[str, Table]]:
    answers = database.ask(
        "select school, code, list(dossier order by dossier) from signaal join leerling using (dossier) "
        "group by all order by all"
    )
    for school, mine in groupby(answers, key=lambda answer: str(answer[0])):
        by_code = {code: tuple(names) for _, code, names in mine}
        titles = sorted(
            (counts.signal_titles[code] for code in by_code),
            key=lambda title: (_place(URGENCIES, title.urgency), _place(PHASES, title.phase), title.code),
        )
        rows = tuple(
            Row(
                Head(title.title, title.code, note=f"urgentie {title.urgency}"),
                (_names(by_code[title.code]),),
            )
            for title in titles
        )
        yield school, _table(f"Om wie gaat het bij elk signaal? {school_words(school)}", "Signaal", rows)


def _place(order: tuple[str, ...], item: str) -> int:
    return order.index(item) if item in order else len(order)


def _stands(database: Database) -> Iterable[tuple[str, Table]]:
    answers = database.ask(
        "select school, stand, coalesce(instelling, ''), coalesce(opleiding, ''), coalesce(niveau, 0), "
        "list(dossier order by dossier) from leerling group by all order by all"
    )
    for school, mine in groupby(answers, key=lambda answer: str(answer[0])):
        by_stand: dict[str, list[Line]] = {}
        for _, stand, institute, name, level, names in mine:
            programme = programme_words(Programme(name, level)) if name or level else ""
            label = ", ".join(part for part in (institute, programme) if part)
            by_stand.setdefault(stand, []).append(Line(f"{label}:" if label else "", tuple(names)))
        rows = tuple(
            Row(Head(stand_words(stand)), (Names(tuple(by_stand[stand])),))
            for stand in ordered(by_stand, STANDS)
        )
        yield school, _table(f"Wie staat waar, en bij welke opleiding? {school_words(school)}", "Stand", rows)


def _unsettled(database: Database) -> Iterable[tuple[str, Table]]:
    answers = database.ask(
        "select school, nu, list(dossier order by dossier) from leerling where nu in ('', 'geen') "
        "group by all order by all"
    )
    labels = {"": "Niet vast te stellen wie nu verantwoordelijk is", "geen": "Nu is niemand verantwoordelijk"}
    for school, mine in groupby(answers, key=lambda answer: str(answer[0])):
        rows = tuple(Row(Head(labels[now]), (_names(tuple(names)),)) for _, now, names in mine)
        yield school, _table(f"Voor wie is niemand aan zet? {school_words(school)}", "Verantwoordelijk", rows)


def _names(names: tuple[str, ...]) -> Names:
    return Names((Line("", names),))


def _table(caption: str, what: str, rows: tuple[Row, ...]) -> Table:
    return Table(
        caption=caption,
        columns=(what, "Leerlingen"),
        groups=(Group("", rows),),
        narrow=(False, False),
        style="lijst",
    )
