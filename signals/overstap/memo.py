"""Remembers what was built from a rulebook, because building a validator or a plan costs milliseconds."""

from collections.abc import Callable
from functools import lru_cache
from typing import Final, TypeVar

from overstap_engine.model.rulebook import Rulebook

__all__ = ["per_rulebook"]

T = TypeVar("T")

_REMEMBERED: Final = 8


class _Same:
    """A key that is equal for the very same rulebook only; holding it keeps its identity from being reused."""

    __slots__ = ("held",)

    def __init__(self, held: Rulebook) -> None:
        self.held = held

    def __eq__(self, other: object) -> bool:
        return isinstance(other, _Same) and other.held is self.held

    def __hash__(self) -> int:
        return id(self.held)


def per_rulebook(build: Callable[[Rulebook], T], *, remembered: int = _REMEMBERED) -> Callable[[Rulebook], T]:
    """``build``, with the results for the ``remembered`` rulebooks used last. ``build`` has no side effects."""

    @lru_cache(maxsize=remembered)
    def built(key: _Same) -> T:
        return build(key.held)

    return lambda rulebook: built(_Same(rulebook))
