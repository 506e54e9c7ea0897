"""The rules that come with overstap."""

from functools import lru_cache
from importlib.resources import files
from importlib.resources.abc import Traversable
from pathlib import Path
from typing import Final

from overstap_engine.check.rulebook import load_rulebook
from overstap_engine.model.rulebook import Rulebook

__all__ = ["bundled_rulebook", "bundled_rules"]

_CHECKOUT: Final = Path(__file__).parents[2]
"""In a checkout: the folder that holds ``signals`` and ``rules``."""


def bundled_rules() -> Traversable:
    """The rules inside the wheel or, in an editable checkout, the live ``rules`` folder."""
    packaged = files("overstap") / "_rules"
    return packaged if packaged.is_dir() else _CHECKOUT / "rules"


@lru_cache(maxsize=1)
def bundled_rulebook() -> Rulebook:
    """The rulebook in ``bundled_rules``, read once. Raises ``RulebookError`` when someone broke it."""
    return load_rulebook(bundled_rules(), name="rules")
