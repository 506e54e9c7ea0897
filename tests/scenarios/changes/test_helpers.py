"""Work in other processes: results come in one by one, and a process that breaks down costs only its own rest."""

import os
from collections.abc import Iterator

from overstap.testing.changes.helpers import helpers


def count(first: int, most: int) -> Iterator[int]:
    yield from range(first, first + most)


def break_down(first: int, _: int) -> Iterator[int]:
    yield first
    os._exit(1)


def test_everything_comes_in() -> None:
    with helpers(count, [(0, 3), (10, 2)]) as elsewhere:
        found = {*elsewhere.ready(), *elsewhere.rest()}
    assert found == {0, 1, 2, 10, 11}


def test_nothing_is_handed_out_without_parts() -> None:
    with helpers(count, []) as elsewhere:
        assert (elsewhere.ready(), tuple(elsewhere.rest())) == ((), ())


def test_what_came_before_a_breakdown_is_kept() -> None:
    with helpers(break_down, [(7, 3)]) as elsewhere:
        assert tuple(elsewhere.rest()) == (7,)
