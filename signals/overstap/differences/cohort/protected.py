"""Which numbers to hide in what is shared: the small ones, and as many more as it takes that none can be worked out.

What is shared holds what comes and what goes, never how much there is in either version: from that one could work out
how many stay. Numbers are hidden as in an overview (``overstap.overview.protect``): sums, numbers that the rules can make
equal, and what the rules say of signals and the actions that they ask for.
"""

from collections.abc import Iterator, Mapping, Sequence

from overstap.differences.cohort.compare import Kind
from overstap.differences.cohort.tally import Name, Sides, Tally
from overstap.differences.cohort.ties import WAYS, Asked, linked_of
from overstap.overview.protect.network import Arc, Network
from overstap.overview.protect.ties import Tie
from overstap.overview.protect.together import together
from overstap.overview.sums import ALL, cell

__all__ = ["ALONE", "alone", "cell", "hidden_in", "sums"]

ALONE = (Kind.CONDITION, Kind.ROLES, Kind.RESPONSIBLE)
"""Numbers that are shared and are in no sum."""


def hidden_in(
    tally: Tally, asked: Mapping[Name, Asked], *, minimum: int, with_schools: bool
) -> frozenset[str]:
    """The names of the cells to hide; none when ``minimum`` is 0. ``asked``: what the rules say of actions."""
    if not minimum:
        return frozenset()
    networks = sums(tally, with_schools=with_schools)
    linked = linked_of(tally, (*networks[1:3], networks[-1]), asked)
    numbers = {cell("apart", kind.value): alone(tally, kind) for kind in ALONE}
    return together(
        networks, numbers, linked, Tie((), {}), minimum, also=_students(tally, networks[1:], minimum)
    )


def alone(tally: Tally, kind: Kind) -> int:
    """How often something of one kind differs."""
    return sum(count for name, count in tally.moves.items() if name[0] == kind.value)


def _students(tally: Tally, others: Sequence[Network], minimum: int) -> frozenset[str]:
    """Each number of students with a signal or action more is one of students for whom something changes. So when there
    are few for whom nothing does, it is not told how many there are in all; and when something changes for few, while
    small numbers are hidden, not for how many."""
    changed = tally.school_changed.total()
    unchanged = tally.school_students.total() - changed
    found: set[str] = set()
    if 0 < unchanged < minimum:
        found = {cell("vergeleken", "gelijk"), cell("vergeleken", ALL), cell("record", ALL)}
    small = (0 < arc.value < minimum for network in others for arc in network.arcs if arc.cell)
    if 0 < changed < 2 * minimum and any(small):
        found.add(cell("vergeleken", "anders"))
    return frozenset(found)


def sums(tally: Tally, *, with_schools: bool) -> tuple[Network, ...]:
    """How the numbers that are shared add up: records, signals, undetermined rules and actions."""
    return (
        _records(tally),
        *(_signals(tally, way, with_schools=with_schools) for way in WAYS),
        *(Network((*_rules(tally.undetermined, "onbeslist", way, end="a"),)) for way in WAYS),
        _actions(tally),
    )


def _records(tally: Tally) -> Network:
    compared, changed = tally.school_students.total(), tally.school_changed.total()
    return Network(
        (
            Arc("a", "b", compared + tally.rejected.total(), cell("record", ALL), total=True),
            *(
                Arc("b", "a", tally.rejected[version], cell("record", version))
                for version in ("oud", "nieuw", "beide")
            ),
            Arc("b", "c", compared, cell("vergeleken", ALL), total=True),
            Arc("c", "a", changed, cell("vergeleken", "anders")),
            Arc("c", "a", compared - changed, cell("vergeleken", "gelijk")),
        )
    )


def _count(sides: Sides, way: str, name: tuple[str, ...]) -> int:
    return sides.gained(name) if way == "erbij" else sides.lost(name)


def _rules(sides: Sides, kind: str, way: str, *, end: str) -> Iterator[Arc]:
    """From ``a`` through the rules, and through the total, to ``end``."""
    total = 0
    for name in sides.names:
        number = _count(sides, way, name)
        total += number
        yield Arc("a", "b", number, cell(kind, way, *name))
    yield Arc("b", end, total, cell(kind, way, ALL), total=True)


def _signals(tally: Tally, way: str, *, with_schools: bool) -> Network:
    """Rules on one side, schools on the other."""
    if not with_schools:
        return Network((*_rules(tally.signals, "signaal", way, end="a"),))
    counts = tally.school_gained if way == "erbij" else tally.school_lost
    schools = [
        Arc("c", "a", counts[Kind.RULE.value, school], cell("school", way, school), school)
        for school in sorted(tally.school_students)
    ]
    return Network((*_rules(tally.signals, "signaal", way, end="c"), *schools))


def _actions(tally: Tally) -> Network:
    """Roles and their actions, then weeks. An action that stays but moves to another week is one more in one week, one
    less in another, and neither for its role; so what comes and what goes are tied by how many moved."""
    gained = [*_by_role(tally.actions, "erbij")]
    lost = [*_by_role(tally.actions, "eraf")]
    weeks = [*_by_week(tally.weeks, "erbij", "came", "root"), *_by_week(tally.weeks, "eraf", "root", "went")]
    moved = Arc("went", "came", tally.moved, cell("verschoven", ALL), total=True)
    return Network((*gained, *lost, *weeks, moved))


def _by_role(sides: Sides, way: str) -> Iterator[Arc]:
    """Gained: root - role - actions - came. Lost: the other way round, from went to root."""
    roles: dict[str, int] = {}
    middle = f"actions {way}"
    for name in sides.names:
        number = _count(sides, way, name)
        roles[name[0]] = roles.get(name[0], 0) + number
        yield _turned(way, f"{way} role {name[0]}", middle, number, cell("actie", way, *name), total=False)
    for role, number in roles.items():
        yield _turned(way, "root", f"{way} role {role}", number, cell("actie", way, role, ALL), total=True)
    end = "came" if way == "erbij" else "went"
    yield _turned(way, middle, end, sum(roles.values()), cell("actie", way, ALL), total=True)


def _turned(way: str, tail: str, head: str, number: int, name: str, *, total: bool) -> Arc:
    if way == "eraf":
        tail, head = head, tail
    return Arc(tail, head, number, name, total=total)


def _by_week(sides: Sides, way: str, tail: str, head: str) -> Iterator[Arc]:
    weeks: dict[str, int] = {}
    for name in sides.names:
        weeks[name[1]] = weeks.get(name[1], 0) + _count(sides, way, name)
    for week, number in weeks.items():
        yield Arc(tail, head, number, cell("week", way, week))
