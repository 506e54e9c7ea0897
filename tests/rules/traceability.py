"""The traced sources. ``python -m tests.rules.traceability`` writes the page anew; read the difference."""

from functools import cache
from pathlib import Path
from typing import Final

from overstap.render.traceability import traceability_page
from overstap.traceability import Traceability, read_traceability
from tests.rules.shipped import shipped

__all__ = ["PAGE", "page", "traced"]

_FOLDER: Final = Path(__file__).parents[2] / "fixtures" / "herkomst"
PAGE: Final = _FOLDER / "herkomst.md"


@cache
def traced() -> Traceability:
    """The data. Raises ``ValueError`` when it is not sound."""
    data = _FOLDER / "passages.yaml"
    return read_traceability(data.name, data.read_bytes())


def page() -> str:
    """The page as it should be."""
    return traceability_page(traced(), shipped())


if __name__ == "__main__":
    PAGE.write_bytes(page().encode())
