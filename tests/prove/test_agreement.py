"""The engine and the reference evaluator, on generated rulebooks and dossiers on their boundaries."""

import pytest

from tests.prove.agreement import compared, disagreements
from tests.prove.worlds import situation

pytestmark = pytest.mark.once

SEEDS = range(80)
CASES = 8


@pytest.mark.parametrize("start", range(0, len(SEEDS), 20))
def test_every_answer_is_the_same(start: int) -> None:
    for seed in SEEDS[start : start + 20]:
        made = situation(seed, CASES)
        assert next(disagreements(made), None) is None, f"seed {seed}\n{made}"


def test_enough_is_compared() -> None:
    assert sum(compared(situation(seed, CASES)) for seed in SEEDS) > 9_000
