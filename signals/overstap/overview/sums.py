"""Which numbers of an overview add up to which others: the sums that anyone who reads it can work with.

Three networks of numbers that count different things: students, signals and actions. Tables of the same things stand
in series in one network, so that hiding takes account of all of them together. What the
rulebook ties over networks stands in ``ties``.
"""

from collections.abc import Iterator, Mapping
from typing import Final

from overstap.overview.counts import Counts
from overstap.overview.protect.network import Arc, Network

__all__ = ["ALL", "PLACED", "action_sums", "cell", "signal_sums", "student_sums"]

ALL: Final = "*"
"""In the name of a cell: the total over that dimension. No school, stand, code or party is called so: see ``cell``."""

PLACED: Final = ("geplaatst", "gestart", "nietVerschenen", "afgerond", "afgebroken")
"""Stands of which an overview tells the programme."""


def cell(kind: str, *parts: str | int) -> str:
    """The name of a number. Parts that come from data are quoted, so that ``ALL`` is never one of them."""
    return "/".join((kind, *(part if part is ALL else repr(part) for part in parts)))


def student_sums(counts: Counts, *, with_schools: bool) -> Network:
    """School by stand, stand by programme, and who is responsible now by who is next."""
    return Network(
        (
            *_by_school(counts, with_schools=with_schools),
            *_by_programme(counts),
            *_by_charge(counts),
            Arc("charged", "students", sum(counts.stands.values()), cell("student", ALL), total=True),
        )
    )


def _by_school(counts: Counts, *, with_schools: bool) -> Iterator[Arc]:
    stands: dict[str, int] = {}
    schools: dict[str, int] = {}
    for (school, stand), number in counts.stands.items():
        stands[stand] = stands.get(stand, 0) + number
        schools[school] = schools.get(school, 0) + number
    if with_schools:
        for school, number in schools.items():
            yield Arc("students", f"school {school}", number, cell("stand", school, ALL), school, total=True)
        for (school, stand), number in counts.stands.items():
            yield Arc(f"school {school}", f"stand {stand}", number, cell("stand", school, stand), school)
    for stand, number in stands.items():
        if not with_schools:
            yield Arc("students", f"stand {stand}", number, None)
        end = f"placed {stand}" if stand in PLACED else "located"
        yield Arc(f"stand {stand}", end, number, cell("stand", ALL, stand), total=True)


def _by_programme(counts: Counts) -> Iterator[Arc]:
    """Each programme of a stand. What programmes come to over stands is published nowhere."""
    for (stand, programme), number in counts.programmes.items():
        if stand in PLACED:
            name = cell("programme", stand, programme.name, programme.level)
            yield Arc(f"placed {stand}", "located", number, name)


def _by_charge(counts: Counts) -> Iterator[Arc]:
    for now, number in _totals(counts.charges, 0).items():
        yield Arc("located", f"now {now}", number, cell("charge", now, ALL), total=True)
    for (now, then), number in counts.charges.items():
        yield Arc(f"now {now}", f"then {then}", number, cell("charge", now, then))
    for then, number in _totals(counts.charges, 1).items():
        yield Arc(f"then {then}", "charged", number, cell("charge", ALL, then), total=True)


def _totals(table: Mapping[tuple[str, str], int], axis: int) -> dict[str, int]:
    found: dict[str, int] = {}
    for key, number in table.items():
        found[key[axis]] = found.get(key[axis], 0) + number
    return found


def signal_sums(counts: Counts) -> Network:
    """Phase by urgency, and the signals in each combination."""
    table: dict[tuple[str, str], int] = {}
    codes: list[Arc] = []
    for code, number in counts.signals.items():
        title = counts.signal_titles[code]
        key = (title.phase, title.urgency)
        table[key] = table.get(key, 0) + number
        codes.append(Arc(f"both {key}", f"urgency {title.urgency}", number, cell("signal", code)))
    cells = (
        Arc(f"phase {key[0]}", f"both {key}", number, cell("phase", *key)) for key, number in table.items()
    )
    phases = (
        Arc("signals", f"phase {phase}", number, cell("phase", phase, ALL), total=True)
        for phase, number in _totals(table, 0).items()
    )
    urgencies = (
        Arc(f"urgency {urgency}", "all", number, cell("phase", ALL, urgency), total=True)
        for urgency, number in _totals(table, 1).items()
    )
    total = Arc("all", "signals", sum(counts.signals.values()), cell("phase", ALL, ALL), total=True)
    return Network((*phases, *cells, *codes, *urgencies, total))


def action_sums(counts: Counts, *, with_schools: bool) -> Network:
    """School by role and when it is due, the actions of each role, and when by month.

    An action counts at the role that the rulebook names first, so that roles do not overlap. What a school, a role or
    an action comes to over all of time is published nowhere.
    """
    by_role: dict[tuple[str, str, str], int] = {}
    by_action: dict[tuple[str, str], int] = {}
    for (school, code, when), number in counts.actions.items():
        key = (school, counts.action_titles[code].first_role, when)
        by_role[key] = by_role.get(key, 0) + number
        by_action[code, when] = by_action.get((code, when), 0) + number
    return Network(
        (
            *_roles(by_role, with_schools=with_schools),
            *_actions(counts, by_action),
            *_by_when(counts, by_action),
            Arc("due", "actions", sum(by_action.values()), cell("when", ALL), total=True),
        )
    )


def _roles(by_role: Mapping[tuple[str, str, str], int], *, with_schools: bool) -> Iterator[Arc]:
    schools: dict[str, int] = {}
    roles: dict[tuple[str, str], int] = {}
    for (school, role, when), number in by_role.items():
        schools[school] = schools.get(school, 0) + number
        roles[role, when] = roles.get((role, when), 0) + number
    if with_schools:
        for school, number in schools.items():
            yield Arc("actions", f"school {school}", number, None, school)
        for (school, role, when), number in by_role.items():
            name = cell("role", school, role, when)
            yield Arc(f"school {school}", f"role {(role, when)}", number, name, school)
    for key, number in roles.items():
        if not with_schools:
            yield Arc("actions", f"role {key}", number, None)
        yield Arc(f"role {key}", f"actions {key}", number, cell("role", ALL, *key), total=True)


def _actions(counts: Counts, by_action: Mapping[tuple[str, str], int]) -> Iterator[Arc]:
    for (code, when), number in by_action.items():
        role = counts.action_titles[code].first_role
        yield Arc(f"actions {(role, when)}", f"when {when}", number, cell("action", ALL, code, when))


def _by_when(counts: Counts, by_action: Mapping[tuple[str, str], int]) -> Iterator[Arc]:
    for when, number in _totals(by_action, 1).items():
        yield Arc(
            f"when {when}", "months" if when == "later" else "due", number, cell("when", when), total=True
        )
    for month, number in counts.months.items():
        yield Arc("months", "due", number, cell("month", month))
