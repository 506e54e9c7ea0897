"""Needs over the fewest groups: agrees with every way to divide them, whatever clashes it is told first."""

import random
from collections.abc import Iterator, Sequence
from itertools import combinations, product

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from overstap.analyse.drafts.grouping import Clash, Grouping
from overstap.analyse.settled import OutOfTime
from overstap_engine.prove.solver import refutation
from tests.prove.rup import follows

Sets = Sequence[frozenset[int]]


class Dossiers:
    """A judge who knows for each dossier what it is good for. ``seed``: which clash it names, and how soon it proves."""

    def __init__(self, dossiers: Sets, *, seed: int | None = None, proves: bool = True) -> None:
        self.dossiers = dossiers
        self.names = None if seed is None else random.Random(seed)
        self.can_prove = proves

    def fit(self, needs: frozenset[int]) -> bool:
        return len(needs) < 2 or any(needs <= dossier for dossier in self.dossiers)

    def clash(self, needs: frozenset[int]) -> Clash | None:
        if self.fit(needs):
            return None
        order = sorted(needs, reverse=True)
        if self.names is not None:
            self.names.shuffle(order)
        for need in order:
            if not self.fit(needs - {need}):
                needs -= {need}
        soon = self.names is None or self.names.random() < 0.5
        return Clash(needs, True if soon and self.can_prove else None)

    def proves(self, needs: frozenset[int]) -> bool:
        return self.can_prove and not self.fit(needs)


def fits(judge: Dossiers, division: Sequence[int]) -> bool:
    groups = [frozenset(n for n, own in enumerate(division) if own == g) for g in set(division)]
    return all(judge.fit(group) for group in groups)


def brute_force(count: int, groups: int, judge: Dossiers, order: Sequence[int]) -> tuple[int, ...] | None:
    """Of all divisions the first: need ``order[0]`` in the earliest group it can be, then ``order[1]``, and so on."""
    for numbers in product(range(groups), repeat=count):
        division = [0] * count
        for need, number in zip(order, numbers, strict=True):
            division[need] = number
        if fits(judge, division):
            return tuple(division)
    return None


def divided(grouping: Grouping, groups: int) -> tuple[int, ...] | None:
    found = grouping.first(groups)
    if found is None:
        return None
    return tuple(
        next(g for g, group in enumerate(found) if need in group) for need in range(len(grouping.order))
    )


@st.composite
def worlds(draw: st.DrawFn) -> tuple[int, Sets]:
    count = draw(st.integers(2, 5))
    return count, draw(st.lists(st.frozensets(st.integers(0, count - 1), min_size=2), max_size=8))


@settings(deadline=None)
@given(worlds(), st.integers(0, 3))
def test_agrees_with_every_division(world: tuple[int, Sets], seed: int) -> None:
    count, dossiers = world
    judge = Dossiers(dossiers)
    plain, shuffled = Grouping(count, judge), Grouping(count, Dossiers(dossiers, seed=seed))
    assert plain.order == shuffled.order
    for groups in range(1, count + 1):
        expected = brute_force(count, groups, judge, plain.order)
        assert divided(plain, groups) == expected
        assert divided(shuffled, groups) == expected
        assert plain.too_few(groups) is (expected is None)
        assert shuffled.too_few(groups) is (expected is None)
        if expected is None:
            lemmas = refutation(plain.proof_clauses(groups))
            assert lemmas is not None
            assert follows(plain.proof_clauses(groups), lemmas)
        else:
            assert plain.least <= groups


def three() -> Iterator[frozenset[int]]:
    yield from (frozenset(pair) for pair in combinations(range(3), 2))


def test_two_by_two_is_not_enough() -> None:
    """Of three needs every two go together, and not all three."""
    grouping = Grouping(3, Dossiers([*three()]))
    assert grouping.least == 1
    assert grouping.first(1) is None
    assert grouping.proved == (frozenset({0, 1, 2}),)
    assert grouping.too_few(1)
    assert grouping.first(2) == (frozenset({0, 1}), frozenset({2}))


def test_without_a_proof_nothing_is_claimed() -> None:
    grouping = Grouping(3, Dossiers([], proves=False))
    assert grouping.least == 1
    assert grouping.first(2) is None
    assert not grouping.too_few(2)
    assert grouping.first(3) == (frozenset({0}), frozenset({1}), frozenset({2}))


def test_a_search_that_is_cut_short_claims_nothing() -> None:
    grouping = Grouping(3, Dossiers([*three()]), most=0)
    assert grouping.gave_up
    assert grouping.first(1) is None
    assert not grouping.too_few(1)


def test_a_group_that_did_not_do_is_not_tried_again() -> None:
    grouping = Grouping(3, Dossiers([frozenset({0, 1, 2})]))
    assert grouping.first(1) == (frozenset({0, 1, 2}),)
    grouping.learn(Clash(frozenset({0, 1, 2}), proved=False))
    assert grouping.first(1) is None
    assert not grouping.too_few(1)


def test_no_time() -> None:
    grouping = Grouping(3, Dossiers([*three()]), stop=lambda: True)
    with pytest.raises(OutOfTime):
        grouping.first(1)
