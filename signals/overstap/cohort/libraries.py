"""The libraries of the extra ``cohort``. They carry no types, so everything of theirs is ``Any``."""

from importlib import import_module
from typing import Any

from overstap.cohort.errors import ExtraMissing

__all__ = ["library"]


def library(name: str, *, extra: str = "cohort") -> Any:
    """The module ``name``. Raises ``ExtraMissing``."""
    try:
        return import_module(name)
    except ModuleNotFoundError as error:
        raise ExtraMissing(f"`{error.name}` ontbreekt; installeer overstap[{extra}]") from error
