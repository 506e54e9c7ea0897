"""Nobody can work out a small number from what is shared: an attacker with a solver tries, also one who is a school."""

from collections import Counter
from collections.abc import Sequence
from typing import TypeAlias, TypeVar

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from overstap.overview.counts import ActionTitle, Counts, Programme, SignalTitle
from overstap.overview.protect.flow import Residual
from overstap.overview.protect.network import Arc, Network
from overstap.overview.protect.suppress import hidden_cells
from overstap.overview.sums import ALL, action_sums, cell, signal_sums, student_sums
from tests.overview.attacker import attack

pytestmark = pytest.mark.once

Student: TypeAlias = tuple[str, str, Programme, str, str]
Action: TypeAlias = tuple[str, str, str]
T = TypeVar("T")

SCHOOLS = ("a", "b", "c", "")
SIGNALS = {
    "S1": ("intake", "hoog"),
    "S2": ("intake", "hoog"),
    "S3": ("intake", "laag"),
    "S4": ("zomer", "hoog"),
}
ROLES = {"A1": "mentor", "A2": "mentor", "A3": "decaan"}


def several(one: st.SearchStrategy[T]) -> st.SearchStrategy[list[T]]:
    """A few kinds, a small or a larger number of each."""
    numbers = st.dictionaries(one, st.one_of(st.integers(1, 4), st.integers(5, 12)), max_size=8)
    return numbers.map(lambda found: [each for each, number in found.items() for _ in range(number)])


STUDENTS: st.SearchStrategy[list[Student]] = several(
    st.tuples(
        st.sampled_from(SCHOOLS),
        st.sampled_from(("geplaatst", "aangemeld", "onbekend")),
        st.sampled_from((Programme("kok", 2), Programme("kok", 3))),
        st.sampled_from(("vo", "mbo", "")),
        st.sampled_from(("mbo", "")),
    )
)
ACTIONS: st.SearchStrategy[list[Action]] = several(
    st.tuples(st.sampled_from(SCHOOLS[:3]), st.sampled_from([*ROLES]), st.sampled_from(("laat", "later")))
)


def counts_of(
    students: Sequence[Student] = (), actions: Sequence[Action] = (), signals: Sequence[str] = ()
) -> Counts:
    """Counts as a run gives them; what is due later is due in two months by turns."""
    later = [each for each in actions if each[2] == "later"]
    return Counts(
        schools=SCHOOLS,
        stands=Counter((school, stand) for school, stand, *_ in students),
        programmes=Counter((stand, programme) for _, stand, programme, *_ in students),
        charges=Counter((now, then) for *_, now, then in students),
        signals=Counter(signals),
        actions=Counter(actions),
        months=Counter(f"2026-{7 + at % 2:02}" for at in range(len(later))),
        signal_titles={code: SignalTitle(code, code, *SIGNALS[code]) for code in {*signals}},
        action_titles={code: ActionTitle(code, code, (role, "leerling")) for code, role in ROLES.items()},
        missing=(),
        undetermined=0,
        rejected=0,
        years=(2026,),
    )


def check(network: Network, minimum: int) -> None:
    """All promises of ``hidden_cells``, as an attacker sees them."""
    hidden = hidden_cells(network, minimum)
    arcs = {arc.cell: arc for arc in network.arcs if arc.cell is not None}
    small = {name for name, arc in arcs.items() if 0 < arc.value < minimum}
    assert small <= hidden
    assert all(arcs[name].value for name in hidden), "a nought is never hidden"
    reader = attack(network, hidden)
    assert [name for name in sorted(hidden) if reader.knows_within(name, minimum)] == []
    for owner in sorted({arc.owner for arc in network.arcs if arc.owner is not None}):
        insider = attack(network, hidden, owner=owner)
        everything = attack(network, frozenset(arcs), owner=owner)
        told = [
            name
            for name in sorted(small)
            if arcs[name].owner != owner
            and insider.knows_within(name, minimum)
            and not everything.knows_within(
                name, minimum
            )  # all of it is theirs: no page can keep that from them
        ]
        assert told == [], owner


@settings(deadline=None, max_examples=25)
@given(STUDENTS, st.sampled_from([3, 5]), st.booleans())
def test_students(students: list[Student], minimum: int, with_schools: bool) -> None:
    """School by stand by programme by who is responsible, linked by their totals."""
    check(student_sums(counts_of(students), with_schools=with_schools), minimum)


@settings(deadline=None, max_examples=25)
@example(
    [("a", "A1", "laat")] + [("a", "A1", "later")] * 9, 5, True
)  # only two middling numbers protect each other
@given(ACTIONS, st.sampled_from([3, 5]), st.booleans())
def test_actions(actions: list[Action], minimum: int, with_schools: bool) -> None:
    """School by role by when, with the actions of a role and the months that they are due."""
    check(action_sums(counts_of(actions=actions), with_schools=with_schools), minimum)


@settings(deadline=None, max_examples=25)
@given(several(st.sampled_from([*SIGNALS])), st.sampled_from([3, 5]))
def test_signals(signals: list[str], minimum: int) -> None:
    """Phase by urgency, and each signal."""
    check(signal_sums(counts_of(signals=signals)), minimum)


@settings(deadline=None, max_examples=15)
@given(STUDENTS, st.data())
def test_room_is_exact(students: list[Student], data: st.DataObject) -> None:
    """Flows give the very interval that a solver gives, whatever is hidden."""
    network = student_sums(counts_of(students), with_schools=True)
    cells = [at for at, arc in enumerate(network.arcs) if arc.cell is not None and arc.value]
    chosen = data.draw(st.lists(st.sampled_from(cells), unique=True, max_size=7)) if cells else []
    residual = Residual(network)
    for at in chosen:
        residual.hide(at)
    names = {at: network.arcs[at].cell or "" for at in chosen}
    reader = attack(network, frozenset(names.values()))
    for at in chosen:
        value = network.arcs[at].value
        least, greatest = reader.bounds(names[at], most=value + 9)
        up = residual.room(at, 9).amount
        if greatest < value + 9:
            assert up == greatest - least if up < 9 else greatest - least >= 9
        else:
            assert up == 9


TABLE = [
    ("a", "geplaatst", 2),
    ("a", "aangemeld", 20),
    ("b", "geplaatst", 30),
    ("b", "aangemeld", 40),
    ("c", "geplaatst", 9),
]


def _example() -> Network:
    students = [
        (school, stand, Programme("kok", 2), "vo", "mbo")
        for school, stand, number in TABLE
        for _ in range(number)
    ]
    return student_sums(counts_of(students), with_schools=True)


def test_hiding_only_what_is_small_is_not_enough() -> None:
    """So the attacker finds something, and the check above can fail."""
    only_small = frozenset({cell("stand", "a", "geplaatst")})
    reader = attack(_example(), only_small)
    assert reader.bounds(cell("stand", "a", "geplaatst"), most=99) == (2, 2)
    assert reader.knows_within(cell("stand", "a", "geplaatst"), 1)


def test_a_small_number_takes_others_with_it() -> None:
    """School b knows its own numbers, so c is needed too; the totals of a and c keep those of the stands in sight."""
    assert hidden_cells(_example(), 5) == {
        cell("stand", "a", "geplaatst"),
        cell("stand", "a", "aangemeld"),
        cell("stand", "a", ALL),
        cell("stand", "b", "geplaatst"),
        cell("stand", "b", "aangemeld"),
        cell("stand", "c", "geplaatst"),
        cell("stand", "c", ALL),
    }


def test_nothing_small_means_nothing_hidden() -> None:
    """And all is hidden when all there is, is too little."""
    many = counts_of([("a", "geplaatst", Programme("kok", 2), "vo", "mbo")] * 8)
    assert hidden_cells(student_sums(many, with_schools=True), 5) == frozenset()
    few = student_sums(
        counts_of([("a", "geplaatst", Programme("kok", 2), "vo", "mbo")] * 3), with_schools=True
    )
    assert hidden_cells(few, 5) == {arc.cell for arc in few.arcs}


def test_numbers_that_do_not_add_up_are_refused() -> None:
    """A mistake in the sums would make the promise empty."""
    with pytest.raises(ValueError, match="do not add up at all, row"):
        Network((Arc("all", "row", 3, "x"), Arc("row", "all", 2, "y")))
    with pytest.raises(ValueError, match="same name"):
        Network((Arc("all", "row", 3, "x"), Arc("row", "all", 3, "x")))
