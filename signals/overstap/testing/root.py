"""Where a project begins. Light on purpose: the pytest plug-in asks this in every test run on earth that has overstap."""

from pathlib import Path
from typing import Final

__all__ = ["PROJECT_FILE", "find_root"]

PROJECT_FILE: Final = "overstap.yaml"


def find_root(path: Path) -> Path | None:
    """The nearest folder with an ``overstap.yaml``: ``path`` itself or one above it."""
    start = path.resolve()
    return next((folder for folder in (start, *start.parents) if (folder / PROJECT_FILE).is_file()), None)
