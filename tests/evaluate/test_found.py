"""What was once found at random never comes back."""

from pathlib import Path

import pytest

from tests.evaluate.agreement import ENGINES, first_difference
from tests.generators.found import FOUND, read_found


@pytest.mark.parametrize("dossier", sorted(FOUND.glob("*.json")), ids=lambda path: path.stem)
def test_evaluators_agree_on_what_was_found(dossier: Path) -> None:
    """Each case in ``fixtures/found`` gives one answer, whoever computes it."""
    assert first_difference(read_found(dossier), ENGINES) is None
