"""Signals and actions on one page: whoever knows which signal asks for which action cannot work out a number either."""

from collections.abc import Mapping
from typing import Final, TypeAlias

from hypothesis import example, given, settings
from hypothesis import strategies as st

from overstap.overview.counts import ActionTitle, Counts, Missing, SignalTitle
from overstap.overview.numbers import numbers_of
from overstap.overview.protect.network import Network
from overstap.overview.protect.suppress import hidden_cells
from overstap.overview.protect.ties import Tie
from overstap.overview.sums import ALL, action_sums, cell, signal_sums
from tests.overview.attacker import attack_page

Group: TypeAlias = tuple[str, frozenset[str], str]
"""School, signals, and when their actions are due."""

SIGNALS: Final = {"X-1": "intake", "X-2": "intake", "X-3": "zomer", "X-4": "zomer"}
ROLES: Final = {"A1": "mentor", "A2": "mentor", "A3": "decaan", "A4": "decaan"}
ASKS: Final = {"A1": ("X-1",), "A2": ("X-2",), "A3": ("X-3", "X-4"), "A4": ("X-4",)}

STUDENTS: Final = st.dictionaries(
    st.tuples(
        st.sampled_from(("a", "b")),
        st.frozensets(st.sampled_from([*SIGNALS]), min_size=1, max_size=3),
        st.sampled_from(("laat", "week")),
    ),
    st.one_of(st.integers(1, 4), st.integers(5, 40)),
    min_size=1,
    max_size=8,
)


def counts_of(
    students: Mapping[Group, int], *, missing: tuple[Missing, ...] = (), undetermined: int = 0
) -> Counts:
    """Every signal with the actions that it asks for; nobody has an action twice."""
    signals: dict[str, int] = {}
    actions: dict[tuple[str, str, str], int] = {}
    stands: dict[tuple[str, str], int] = {}
    for (school, raised, when), number in students.items():
        stands[school, "onbekend"] = stands.get((school, "onbekend"), 0) + number
        for code in raised:
            signals[code] = signals.get(code, 0) + number
        for action, by in ASKS.items():
            if raised & {*by}:
                actions[school, action, when] = actions.get((school, action, when), 0) + number
    return Counts(
        schools=tuple(sorted({school for school, *_ in students})),
        stands=stands,
        programmes={},
        charges={("", ""): sum(stands.values())},
        signals=signals,
        actions=actions,
        months={},
        signal_titles={code: SignalTitle(code, code, phase, "hoog") for code, phase in SIGNALS.items()},
        action_titles={code: ActionTitle(code, code, (role,)) for code, role in ROLES.items()},
        missing=missing,
        undetermined=undetermined,
        rejected=0,
        years=(2026,),
    )


def networks_of(counts: Counts) -> tuple[Network, Network]:
    """The two that are tied."""
    return signal_sums(counts), action_sums(counts, with_schools=True)


def cells_of(networks: tuple[Network, ...]) -> frozenset[str]:
    """All published numbers."""
    return frozenset(arc.cell for network in networks for arc in network.arcs if arc.cell is not None)


def small_of(networks: tuple[Network, ...], minimum: int) -> list[str]:
    """The cells of small numbers."""
    arcs = (arc for network in networks for arc in network.arcs)
    return sorted(arc.cell for arc in arcs if arc.cell is not None and 0 < arc.value < minimum)


@settings(deadline=None, max_examples=20)
@example(
    {
        ("b", frozenset({"X-3", "X-4"}), "week"): 5,
        ("a", frozenset({"X-2"}), "week"): 3,
        ("b", frozenset({"X-4"}), "laat"): 20,
    },
    5,
)  # A3 makes up for A4 only while X-4 stays as it is
@example(
    {
        ("a", frozenset({"X-3"}), "laat"): 4,
        ("a", frozenset({"X-3"}), "week"): 4,
        ("b", frozenset({"X-4"}), "week"): 4,
    },
    5,
)  # A3 is as often there as both signals together, and no more with one of them
@given(STUDENTS, st.sampled_from([3, 5]))
def test_small_numbers_do_not_follow_from_the_rules(students: Mapping[Group, int], minimum: int) -> None:
    """A solver that adds up both networks at once, and knows which signals ask for which actions, tells none."""
    counts = counts_of(students)
    networks = networks_of(counts)
    hidden = numbers_of(counts, minimum=minimum, with_schools=True, asks=ASKS).hidden & cells_of(networks)
    small = small_of(networks, minimum)
    assert {*small} <= hidden
    attacker = attack_page(networks, hidden, ASKS)
    assert [name for name in small if attacker.knows_within(name, minimum)] == []
    values = {arc.cell: arc.value for network in networks for arc in network.arcs}
    assert all(values[name] for name in hidden), "a nought is never hidden"


COMPLEMENT: Final[Mapping[Group, int]] = {
    ("a", frozenset({"X-1"}), "laat"): 3,
    ("a", frozenset({"X-2"}), "week"): 9,
    ("a", frozenset({"X-3"}), "laat"): 70,
    ("a", frozenset({"X-4"}), "week"): 80,
    ("b", frozenset({"X-2"}), "laat"): 30,
    ("b", frozenset({"X-1"}), "week"): 20,
}


def test_without_the_guard_the_attack_succeeds() -> None:
    """So the test above can fail: each network apart keeps its secret, and together they tell it."""
    networks = networks_of(counts_of(COMPLEMENT))
    apart = frozenset[str]().union(*(hidden_cells(network, 5) for network in networks))
    target = cell("action", ALL, "A1", "laat")
    assert target in apart
    assert not attack_page(networks, apart, {}).knows_within(target, 5)
    assert attack_page(networks, apart, ASKS).bounds(target, most=99) == (3, 3)
    guarded = numbers_of(counts_of(COMPLEMENT), minimum=5, with_schools=True, asks=ASKS).hidden
    assert apart <= guarded
    assert not attack_page(networks, guarded & cells_of(networks), ASKS).knows_within(target, 5)


def test_a_hidden_number_is_hidden_everywhere() -> None:
    """X-1 is small, X-2 is hidden with it, and A2 is as often there as X-2, and so is an open question."""
    students: dict[Group, int] = {
        ("a", frozenset({"X-1"}), "laat"): 3,
        ("a", frozenset({"X-2"}), "laat"): 9,
        ("a", frozenset({"X-3"}), "laat"): 70,
        ("a", frozenset({"X-4"}), "laat"): 80,
    }
    question = Missing("start.datum", "Wanneer?", ("mbo",), ("X-1", "X-2"), 9, 9)
    counts = counts_of(students, missing=(question,), undetermined=40)
    hidden = numbers_of(counts, minimum=5, with_schools=True, asks=ASKS).hidden
    assert {
        cell("signal", "X-1"),
        cell("signal", "X-2"),
        cell("action", ALL, "A2", "laat"),
        cell("missing", "start.datum"),
    } <= hidden
    assert cell("signal", "X-3") not in hidden


def test_open_questions_do_not_follow_from_undetermined_rules() -> None:
    """23 rules, of which a question to 20 students leaves one each: the other question is to 3."""
    questions = Tie(("rules",), {"one": 1, "other": 1})
    values = {"rules": 23, "one": 20, "other": 3}
    assert questions.give_away(values, {"other"}, 5) == {"one", "other", "rules"}
    assert questions.give_away({**values, "rules": 20}, {"other"}, 5) == {"other"}
