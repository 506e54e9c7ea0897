"""Every evaluator gives the answer of the reference, on rulebooks and dossiers that nobody thought of."""

import pytest
from hypothesis import HealthCheck, given, settings

from tests.evaluate.agreement import ENGINES, first_difference
from tests.generators.situation import Situation, seeded_situation
from tests.generators.strategies import situations

pytestmark = pytest.mark.once

SEEDS = 240
CASES = 8
CHUNKS = 8


@pytest.mark.parametrize("chunk", range(CHUNKS))
def test_evaluators_agree_on_large_rulebooks(chunk: int) -> None:
    """Signals with support, undetermined rules with what is missing, offers and derived facts are equal."""
    for seed in range(chunk, SEEDS, CHUNKS):
        difference = first_difference(seeded_situation(seed, CASES), ENGINES)
        assert difference is None, f"seed {seed}: {difference}"


@settings(
    max_examples=60,
    deadline=None,
    derandomize=True,
    database=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)
@given(situations())
def test_evaluators_agree_on_small_rulebooks(situation: Situation) -> None:
    """The same, in a form that shrinks to something a person can read."""
    difference = first_difference(situation, ENGINES)
    assert difference is None, str(difference)
