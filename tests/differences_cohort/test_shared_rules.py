"""Whoever knows both rulebooks, and so which signals ask for which actions, works out no small number of a comparison that
is shared either: a solver that adds up all its numbers at once tries."""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import date, timedelta
from itertools import combinations, product
from typing import Final, TypeAlias

from hypothesis import example, given, settings
from hypothesis import strategies as st

from overstap.bundled import bundled_rulebook
from overstap.differences.cohort.compare import Kind, Roles, Seen, differences
from overstap.differences.cohort.protected import alone, hidden_in, sums
from overstap.differences.cohort.tally import Tally
from overstap.differences.cohort.ties import asked_of
from overstap.overview.protect.network import Network
from overstap.overview.protect.suppress import hidden_cells
from overstap.overview.sums import ALL, cell
from overstap_engine.evaluate.outcome import Offer, Responsible
from overstap_engine.model.rulebook import Rulebook
from tests.overview.attacker import Attacker

AS_OF: Final = date(2026, 6, 8)
BOOK: Final = bundled_rulebook()
S1, S2, S3, S4 = sorted(BOOK.rules)[:4]
A1, A2, A3, A4 = sorted(BOOK.actions)[:4]


def book(asks: Mapping[str, tuple[str, ...]], roles: Mapping[str, tuple[str, ...]]) -> Rulebook:
    """A version: which actions each signal asks for, and who takes them."""
    return replace(
        BOOK,
        rules={code: replace(BOOK.rules[code], actions=actions) for code, actions in asks.items()},
        actions={code: replace(BOOK.actions[code], roles=taken_by) for code, taken_by in roles.items()},
    )


OLD: Final = book(
    {S1: (A1,), S2: (A2, A3), S3: (A3,)}, {A1: ("mentor",), A2: ("mentor",), A3: ("decaan",), A4: ("decaan",)}
)
NEW: Final = book(
    {S1: (A1,), S2: (A2, A3), S3: (A3, A2), S4: (A4, A1)},
    {A1: ("mentor",), A2: ("mentor",), A3: ("decaan",), A4: ("mentor",)},
)
"""S4 is new, and S3 asks for one more."""
MOVED: Final = book(
    {S1: (A1,), S2: (A2,), S3: (A2, A3)}, {A1: ("decaan",), A2: ("mentor",), A3: ("decaan",), A4: ("decaan",)}
)
"""A1 is for somebody else, and S2 asks for one less."""
CODES: Final = frozenset({S1, S2, S3, S4})

Signals: TypeAlias = frozenset[str]
Student: TypeAlias = tuple[str, Signals, Signals, int]
"""School, signals by the old and by the new version, and the days until actions are due."""


def offered(version: Rulebook, signals: Signals) -> frozenset[str]:
    """The actions that these signals ask for."""
    return frozenset(action for code in signals for action in version.rules[code].actions)


def seen(version: Rulebook, signals: Signals, days: int) -> Seen:
    """What one version says."""
    offers = {
        code: Offer(code, (), AS_OF + timedelta(days), (), False)
        for code in sorted(offered(version, signals))
    }
    return Seen(tuple(sorted(signals)), {}, offers, None)


def tally_of(new: Rulebook, students: Mapping[Student, int]) -> Tally:
    """Everything counted."""
    tally, roles = Tally(), Roles.of(OLD, new)
    for (school, before, after, days), number in students.items():
        both = seen(OLD, before & OLD.rules.keys(), days), seen(new, after & new.rules.keys(), days)
        for _ in range(number):
            tally.add(school, both, tuple(differences(*both, roles)), roles, AS_OF)
    return tally


def attacker_of(
    tally: Tally, new: Rulebook, networks: tuple[Network, ...], hidden: frozenset[str]
) -> Attacker:
    """Knows the sums of all networks, and what each rulebook says."""
    numbers = {arc.cell: arc.value for network in networks for arc in network.arcs if arc.cell}
    found = Attacker(
        {name: value for name, value in numbers.items() if name not in hidden}, hidden & numbers.keys()
    )
    for network in networks:
        for node in {arc.tail for arc in network.arcs}:
            found.learn(
                (arc.cell or "" for arc in network.arcs if arc.tail == node),
                (arc.cell or "" for arc in network.arcs if arc.head == node),
            )
    for (way, role, action), asked in asked_of(OLD, new, CODES).items():
        whole = cell("actie", way, role, action)
        if whole not in numbers:
            continue
        for code in asked.least:
            if (name := cell("signaal", way, code)) in numbers:
                found.learn_at_most([name], [whole])
        if asked.bounded:
            parts = (cell("signaal", way, code) for code in asked.by)
            found.learn_at_most([whole], [name for name in parts if name in numbers])
    changed = cell("vergeleken", "anders")
    for name in numbers:
        if name.startswith(("signaal/", "actie/")) and ALL not in name:
            found.learn_at_most([name], [changed])
    return found


SIGNALS: Final = st.frozensets(st.sampled_from(sorted(CODES)), max_size=3)
STUDENTS: Final = st.dictionaries(
    st.tuples(st.sampled_from(("a", "b")), SIGNALS, SIGNALS, st.sampled_from((0, 9))),
    st.one_of(st.integers(1, 4), st.integers(5, 40)),
    min_size=1,
    max_size=7,
)
none: Final = frozenset[str]()


@settings(max_examples=6, deadline=None)
@example(
    {("a", none, frozenset({S1}), 0): 3, ("a", none, frozenset({S2}), 0): 30, ("b", none, none, 0): 50},
    NEW,
    5,
)
@example({("a", none, frozenset({S1}), 0): 40, ("a", none, none, 0): 3}, NEW, 5)
@given(STUDENTS, st.sampled_from([NEW, MOVED]), st.sampled_from([3, 5]))
def test_small_numbers_do_not_follow_from_the_rules(
    students: Mapping[Student, int], new: Rulebook, minimum: int
) -> None:
    """Not one can be told to within the minimum, whatever else is shown."""
    tally = tally_of(new, students)
    networks = sums(tally, with_schools=True)
    hidden = hidden_in(tally, asked_of(OLD, new, CODES), minimum=minimum, with_schools=True)
    arcs = {arc.cell: arc for network in networks for arc in network.arcs if arc.cell is not None}
    small = sorted(name for name, arc in arcs.items() if 0 < arc.value < minimum)
    assert {*small} <= hidden
    assert all(arcs[name].value for name in hidden & arcs.keys()), "a nought is never hidden"
    attacker = attacker_of(tally, new, networks, hidden)
    assert [name for name in small if attacker.knows_within(name, minimum)] == []


def test_without_the_guard_the_attack_succeeds() -> None:
    """Each network apart keeps its secret: S4 and S2 are hidden, but how often what they ask for comes tells how often
    each does."""
    students: dict[Student, int] = {
        ("a", none, frozenset({S2}), 9): 20,
        ("b", none, frozenset({S4}), 9): 2,
        ("a", none, none, 0): 60,
    }
    tally = tally_of(NEW, students)
    networks = sums(tally, with_schools=True)
    apart = frozenset[str]().union(*(hidden_cells(network, 5) for network in networks))
    small = cell("signaal", "erbij", S4)
    assert attacker_of(tally, NEW, networks, apart).knows_within(small, 5)
    guarded = hidden_in(tally, asked_of(OLD, NEW, CODES), minimum=5, with_schools=True)
    assert not attacker_of(tally, NEW, networks, guarded).knows_within(small, 5)


def test_few_that_stay_the_same_do_not_follow_from_how_many_get_a_signal() -> None:
    """40 of 43 get one; so it is not told that there are 43."""
    tally = tally_of(NEW, {("a", none, frozenset({S1}), 0): 40, ("a", none, none, 0): 3})
    hidden = hidden_in(tally, asked_of(OLD, NEW, CODES), minimum=5, with_schools=True)
    assert {cell("record", ALL), cell("vergeleken", ALL), cell("vergeleken", "gelijk")} <= hidden


def every_student() -> Iterator[tuple[Signals, Signals]]:
    """All that can be, by the old and by the new version."""
    subsets = [frozenset(each) for size in range(5) for each in combinations(sorted(CODES), size)]
    yield from product(subsets, subsets)


def test_what_the_rules_tell_is_all_that_they_tell() -> None:
    """Brute force over every student that can be: a tie holds for each of them exactly when it is said to."""
    for new in (NEW, MOVED):
        worlds = [(before & OLD.rules.keys(), after & new.rules.keys()) for before, after in every_student()]
        for (way, role, action), asked in asked_of(OLD, new, CODES).items():
            one, other = (new, OLD) if way == "erbij" else (OLD, new)

            def has(version: Rulebook, signals: Signals, key: tuple[str, str] = (role, action)) -> bool:
                return key[1] in offered(version, signals) and version.actions[key[1]].roles[0] == key[0]

            students = [(after, before) if way == "erbij" else (before, after) for before, after in worlds]
            comes = [has(one, there) and not has(other, before) for there, before in students]
            more = {code: [code in there - before for there, before in students] for code in one.rules}
            least = [
                code for code in one.rules if all(a >= s for a, s in zip(comes, more[code], strict=True))
            ]
            parts = [any(more[code][at] for code in asked.by) for at in range(len(students))]
            assert sorted(asked.least) == sorted(code for code in least if code in asked.by)
            assert asked.bounded == all(a <= s for a, s in zip(comes, parts, strict=True)), (way, action)
            assert {*least} == {*asked.least}


def test_equal_numbers_that_stand_alone_are_hidden_too() -> None:
    """For three students somebody else is responsible, and just they get a signal: neither number is told."""
    tally = tally_of(NEW, {("a", none, none, 0): 90})
    roles = Roles.of(OLD, NEW)
    before = Seen((), {}, {}, None)
    for number in range(9):
        after = Seen((S1,), {}, {}, Responsible("mbo", None) if number < 3 else None)
        both = before, after if number < 3 else replace(after, raised=())
        tally.add("a", both, tuple(differences(*both, roles)), roles, AS_OF)
    assert alone(tally, Kind.RESPONSIBLE) == 3
    hidden = hidden_in(tally, asked_of(OLD, NEW, CODES), minimum=5, with_schools=True)
    assert {cell("apart", Kind.RESPONSIBLE.value), cell("signaal", "erbij", S1)} <= hidden
