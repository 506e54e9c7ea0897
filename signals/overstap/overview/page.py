"""The whole page. Equal runs and rulebooks give equal bytes: there is no clock in it, and every list has an order."""

import base64
import hashlib
from collections.abc import Sequence
from dataclasses import dataclass
from importlib.resources import files
from typing import Final

from jinja2 import Environment, PackageLoader, StrictUndefined

from overstap.overview.counts import Counts, count
from overstap.overview.database import Database, opened
from overstap.overview.numbers import Numbers, numbers_of
from overstap.overview.source import Run, Wanted
from overstap.overview.sums import ALL
from overstap.overview.views.charge import charge_table
from overstap.overview.views.head import opening, rejects_table
from overstap.overview.views.missing import MOST, missing_table
from overstap.overview.views.people import mentions, people_by_school
from overstap.overview.views.signals import phase_table, signal_table
from overstap.overview.views.stands import programme_table, school_table, stand_table
from overstap.overview.views.table import Table
from overstap.overview.views.timeline import moment_table, timeline
from overstap.overview.views.week import action_table, due_table, role_table, week_words
from overstap.overview.views.words import school_words
from overstap.result import RulebookReport
from overstap_engine.model.consent import SUBJECT_PARTY
from overstap_engine.model.rulebook import Rulebook
from overstap_engine.plan.calendar import Calendar, make_calendar
from overstap_engine.plan.plan import UnknownParty

__all__ = ["MINIMUM", "OtherRulebook", "overview_html", "readers_of"]

MINIMUM: Final = 5
"""Smaller numbers are hidden in what is shared; see decision 10."""

_MOST_SCHOOLS: Final = 250
_MOST_NAMES: Final = 200_000
_MOST_YEARS: Final = 3
"""Calendars on one page; of more years the latest."""


class OtherRulebook(ValueError):
    """The run was made with another rulebook than the one at hand."""

    def __init__(self, made_with: RulebookReport, at_hand: Rulebook) -> None:
        super().__init__(
            f"deze uitkomst is gemaakt met regelboek {made_with.name}, versie {made_with.version} "
            f"({made_with.fingerprint[:19]}…); hier is {at_hand.name}, versie {at_hand.version} "
            f"({at_hand.fingerprint[:19]}…). Geef met `--rules MAP` de regels van de uitkomst, of maak de uitkomst opnieuw"
        )


@dataclass(frozen=True, slots=True)
class School:
    """What stands on the page about one school."""

    anchor: str
    name: str
    stand: Table
    roles: Table | None
    to_do: Table | None
    """Each action; None also where only the number for each role is told."""
    people: tuple[Table, ...]


def readers_of(rulebook: Rulebook, party: str, chosen: Sequence[str]) -> tuple[str, ...]:
    """The other parties that get a page that is shared: those chosen, or all but the student. Raises ``UnknownParty``."""
    parties = rulebook.vocabulary.parties
    for each in chosen:
        if each not in parties:
            raise UnknownParty(each, parties)
    others = chosen or tuple(each for each in parties if each != SUBJECT_PARTY)
    return tuple(each for each in parties if each in others and each != party)


def overview_html(
    run: Run,
    rulebook: Rulebook,
    *,
    shared_with: tuple[str, ...] | None = None,
    minimum: int = MINIMUM,
    most_schools: int = _MOST_SCHOOLS,
    most_names: int = _MOST_NAMES,
) -> str:
    """The page over ``run``, for the party whose run it is or, with ``shared_with``, for others too.

    ``rulebook`` is the one that the run was made with; raises ``OtherRulebook``.
    """
    made_with = run.receipt.rulebook
    if made_with.fingerprint != rulebook.fingerprint:
        raise OtherRulebook(made_with, rulebook)
    wanted = Wanted(
        as_of=run.receipt.as_of,
        shared_with=shared_with,
        codes=_codes(rulebook, (run.receipt.party, *(shared_with or ()))),
        most_schools=most_schools,
        most_names=most_names,
    )
    with opened(run, wanted) as database:
        return _render(run, rulebook, wanted, database, minimum if wanted.shared else 0)


def _codes(rulebook: Rulebook, readers: tuple[str, ...]) -> tuple[str, ...]:
    """Signals that every reader may see."""
    return tuple(code for code, rule in sorted(rulebook.rules.items()) if {*readers} <= {*rule.visible_to})


def _asks(rulebook: Rulebook, codes: tuple[str, ...]) -> dict[str, tuple[str, ...]]:
    """Action -> the signals among ``codes`` that ask for it."""
    found: dict[str, tuple[str, ...]] = {}
    for code in codes:
        for action in rulebook.rules[code].actions:
            found[action] = (*found.get(action, ()), code)
    return found


def _render(run: Run, rulebook: Rulebook, wanted: Wanted, database: Database, minimum: int) -> str:
    counts = count(database, rejected=run.receipt.counts.rejected)
    with_schools = len(counts.schools) <= wanted.most_schools
    with_names = not wanted.shared and with_schools and mentions(database) <= wanted.most_names
    numbers = numbers_of(
        counts, minimum=minimum, with_schools=with_schools, asks=_asks(rulebook, wanted.codes)
    )
    schools = _schools(counts, numbers, database, wanted, with_names=with_names) if with_schools else ()
    hrefs = {name: f"#{each.anchor}" for name, each in zip(counts.schools, schools, strict=bool(schools))}
    calendars = _calendars(rulebook, counts, run.receipt.region)
    style = (files("overstap.overview") / "static" / "overzicht.css").read_text(encoding="utf-8")
    return (
        _environment()
        .get_template("overzicht.html")
        .render(
            style=style,
            style_hash=base64.b64encode(hashlib.sha256(style.encode()).digest()).decode(),
            receipt=run.receipt,
            wanted=wanted,
            opening=opening(
                run.receipt,
                rulebook,
                counts,
                numbers,
                wanted,
                minimum=minimum,
                with_schools=with_schools,
                with_names=with_names,
            ),
            rejects=None if wanted.shared else rejects_table(database),
            week=week_words(wanted.as_of),
            due=due_table(counts, numbers, wanted.as_of),
            roles=role_table(counts, numbers, ALL),
            to_do=action_table(counts, numbers, ALL, {}),
            phases=phase_table(counts, numbers),
            signals=signal_table(counts, numbers),
            missing=missing_table(counts, numbers, shared=wanted.shared),
            missing_left=max(len(counts.missing) - MOST, 0),
            stand=stand_table(counts, numbers, ALL),
            stands=school_table(counts, numbers, hrefs) if with_schools else None,
            programmes=programme_table(counts, numbers),
            line=timeline(calendars, counts, numbers, wanted.as_of),
            moments=moment_table(calendars, wanted.as_of),
            charges=charge_table(counts, numbers),
            schools=schools,
            with_names=with_names,
        )
    )


def _schools(
    counts: Counts, numbers: Numbers, database: Database, wanted: Wanted, *, with_names: bool
) -> tuple[School, ...]:
    anchors = {school: f"school-{at}" for at, school in enumerate(counts.schools, 1)}

    def place(school: str, code: str) -> str:
        return f"{anchors[school]}-{code}"

    def to_do(school: str) -> Table | None:
        if wanted.shared:
            return None
        codes = {code for at, code, _ in counts.actions if at == school} if with_names else ()
        return action_table(counts, numbers, school, {code: f"#{place(school, code)}" for code in codes})

    people = people_by_school(counts, database, place) if with_names else {}
    return tuple(
        School(
            anchor,
            school_words(school),
            stand_table(counts, numbers, school),
            role_table(counts, numbers, school),
            to_do(school),
            people.get(school, ()),
        )
        for school, anchor in anchors.items()
    )


def _calendars(rulebook: Rulebook, counts: Counts, region: str | None) -> tuple[Calendar, ...]:
    return tuple(
        make_calendar(rulebook, year=year, region=region) for year in sorted(counts.years)[-_MOST_YEARS:]
    )


def _environment() -> Environment:
    return Environment(
        loader=PackageLoader("overstap.overview", "templates"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
