"""What Overstap says about the broken dossiers in ``fixtures/kapot``."""

from collections.abc import Iterator
from pathlib import Path
from typing import Final

from overstap import Rejected, bundled_rulebook, read_dossiers
from tests.golden.stories import FIXTURES

__all__ = ["BROKEN", "EXPECTED", "broken_files", "problems_of"]

BROKEN: Final = FIXTURES / "kapot"
EXPECTED: Final = BROKEN / "verwacht.txt"


def broken_files() -> tuple[Path, ...]:
    """Every broken dossier file, sorted."""
    return tuple(sorted(path for path in BROKEN.iterdir() if path != EXPECTED))


def problems_of(path: Path) -> Iterator[str]:
    """Every problem in a file, as the user reads it."""
    for record in read_dossiers(path, bundled_rulebook(), name=path.name):
        if isinstance(record, Rejected):
            yield from (str(problem) for problem in record.problems)
