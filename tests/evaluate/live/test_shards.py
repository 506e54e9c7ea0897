"""Beyond a limit of durable-rules a plan is split or refused, and what it concludes does not change."""

from collections import Counter

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from overstap_engine.evaluate.live.shards import LIMITS, Clause, Limits, PlanTooLarge, Shard, make_shards
from tests.evaluate.live.horn import FREE, closure, concluded

pytestmark = pytest.mark.once

MEASURED = {"patterns": 16, "readers": 64, "groups": 511, "clauses": 4096}
"""The limits of durable-rules 2.0.28; one more crashes, hangs or answers wrongly."""


def _shards(clauses: list[Clause], limits: Limits = LIMITS) -> tuple[Shard, ...]:
    return make_shards(clauses, FREE, limits)


def _within_limits(shards: tuple[Shard, ...], limits: Limits) -> bool:
    """Is every ruleset inside every limit?"""
    for shard in shards:
        readers = Counter(literal for clause in shard.clauses for literal in clause.body)
        groups = Counter(place.group for place in shard.places.values())
        if not (
            len(shard.clauses) <= limits.clauses
            and max(len(clause.body) for clause in shard.clauses) <= limits.patterns
            and max(readers.values()) <= limits.readers
            and len(groups) <= limits.groups
            and max(groups.values()) <= limits.group
            and {place.position for place in shard.places.values()} <= set(range(1, limits.group + 1))
        ):
            return False
    return True


def test_our_limits_are_inside_what_was_measured() -> None:
    """The warm-up rule takes one more first condition and one more rule."""
    assert LIMITS.patterns <= MEASURED["patterns"]
    assert LIMITS.readers + 2 <= MEASURED["readers"]  # the fact also matches the root and its group
    assert LIMITS.groups + 1 <= MEASURED["groups"]
    assert LIMITS.clauses + 1 <= MEASURED["clauses"]


WIDE = [Clause(tuple(range(2, 2 + 2 * 500, 2)), 2000)]
OFTEN_READ = [Clause((2,), head) for head in range(4, 4 + 2 * 5000, 2)]
MANY = [Clause((2 * number,), 2 * number + 2) for number in range(1, 4500)]
MANY_LITERALS = [
    Clause(tuple(range(1000 * part + 2, 1000 * part + 26, 2)), 1000 * part + 40) for part in range(1500)
]


@pytest.mark.parametrize(
    ("clauses", "start"),
    [
        pytest.param(WIDE, WIDE[0].body, id="500 literals in one clause"),
        pytest.param(WIDE, WIDE[0].body[:-1], id="all but one of 500 literals"),
        pytest.param(OFTEN_READ, (2,), id="one literal read by 5000 clauses"),
        pytest.param(MANY, (2,), id="a chain of 4500 clauses"),
        pytest.param(MANY_LITERALS, MANY_LITERALS[0].body + MANY_LITERALS[-1].body, id="18,000 literals"),
    ],
)
def test_too_large_is_split(clauses: list[Clause], start: tuple[int, ...]) -> None:
    """Every limit by itself: wide, often read, many clauses, many first conditions."""
    assert _within_limits(_shards(clauses), LIMITS)
    assert concluded(clauses, start) == closure(clauses, start)


def test_the_last_that_fits_is_not_split() -> None:
    """Splitting costs, so it happens only beyond a limit."""
    assert len(_shards([Clause(tuple(range(2, 2 + 2 * LIMITS.patterns, 2)), 100)])[0].clauses) == 1
    assert len(_shards(OFTEN_READ[: LIMITS.readers])[0].clauses) == LIMITS.readers
    assert len(_shards(MANY[: LIMITS.clauses])) == 1
    assert len(_shards(MANY[: LIMITS.clauses + 1])) == 2


def test_a_plan_for_too_many_rulesets_is_refused() -> None:
    """In words that say what to do, before durable-rules sees anything."""
    with pytest.raises(
        PlanTooLarge, match=r"3 delen nodig, hoogstens 2 toegestaan; kies de engine `compiled`"
    ):
        _shards(MANY[:5], Limits(clauses=2, shards=2))


def _clause(body: set[int], head: int) -> Clause:
    return Clause(tuple(sorted(body)), head)


CLAUSES = st.lists(
    st.builds(
        _clause,
        st.sets(st.integers(1, 20).map(lambda number: 2 * number), min_size=1, max_size=7),
        st.integers(1, 20).map(lambda number: 2 * number),
    ),
    min_size=1,
    max_size=40,
)


@settings(max_examples=60, deadline=None, derandomize=True, database=None)
@given(CLAUSES, st.sets(st.integers(1, 20).map(lambda number: 2 * number), max_size=8), st.integers(0, 5))
def test_splitting_never_changes_a_conclusion(clauses: list[Clause], start: set[int], size: int) -> None:
    """Whatever the limits, durable-rules concludes what follows, also across rulesets."""
    limits = Limits(
        patterns=2 + size, readers=2 + size, group=1 + size, groups=6, clauses=2 + 3 * size, shards=500
    )
    assert _within_limits(_shards(clauses, limits), limits)
    assert concluded(clauses, sorted(start), limits) == closure(clauses, start)


def test_every_place_is_its_own() -> None:
    """Each literal alone fires exactly the clauses that read it, in each of the groups."""
    literals = range(2, 2 + 2 * 900, 2)
    clauses = [Clause((literal,), 10_000 + literal) for literal in literals]
    for literal in literals[::37]:
        assert concluded(clauses, [literal]) == {literal, 10_000 + literal}


def _hash(text: str) -> int:
    """FNV-1a, 32 bits: all that durable-rules knows of an id or a value."""
    found = 0x811C9DC5
    for byte in text.encode():
        found = ((found ^ byte) * 16777619) & 0xFFFFFFFF
    return found


def test_no_two_facts_look_the_same_to_durable_rules() -> None:
    """Facts whose ids have one hash are taken for the same fact, and conditions whose values have for the same."""
    most = LIMITS.group * LIMITS.groups
    assert len({_hash(f"f{number}") for number in range(most)}) == most
    assert (
        len({_hash(str(value)) for value in range(max(LIMITS.groups, LIMITS.group) + 1)}) == LIMITS.groups + 1
    )
