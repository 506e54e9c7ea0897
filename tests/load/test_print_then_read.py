"""Printing a rulebook and reading it back gives the same rulebook, for every form the language has."""

from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings

from overstap_engine.check.rulebook import check_rulebook
from overstap_engine.diagnostics.finding import Severity
from overstap_engine.model.rulebook import Rulebook
from tests.generators.choices import Seeded
from tests.generators.names import LARGE
from tests.generators.rulebook import make_rulebook
from tests.generators.strategies import rulebooks
from tests.generators.to_yaml import rulebook_yaml

pytestmark = pytest.mark.once

SEEDS = 60


def read_back(rulebook: Rulebook) -> Rulebook | list[str]:
    """What the loader makes of the printed text; what it has against it when it refuses."""
    text = rulebook_yaml(rulebook)
    result = check_rulebook({"regels.yaml": text.encode()})
    errors = [finding for finding in result.findings if finding.severity is Severity.ERROR]
    if result.rulebook is None or errors:
        return [f"{finding.code} {finding.span}: {finding}" for finding in errors]
    return replace(result.rulebook, fingerprint="")


@pytest.mark.parametrize("chunk", range(4))
def test_reading_undoes_printing(chunk: int) -> None:
    """Large rulebooks: equal in every word, nothing lost and nothing refused."""
    for seed in range(chunk, SEEDS, 4):
        rulebook = make_rulebook(Seeded(seed), LARGE)
        assert read_back(rulebook) == rulebook, f"seed {seed}"


@settings(
    max_examples=40,
    deadline=None,
    derandomize=True,
    database=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)
@given(rulebooks())
def test_reading_undoes_printing_of_small_rulebooks(rulebook: Rulebook) -> None:
    """Small rulebooks, which shrink to something a person can read."""
    assert read_back(rulebook) == rulebook
