"""Where random decisions come from: a seeded generator for long runs, or hypothesis for small cases that shrink.

Everything is decided by ``below``. The first option is always the simplest one: hypothesis shrinks towards it.
"""

from abc import ABC, abstractmethod
from collections.abc import Sequence
from random import Random
from typing import TypeVar

from hypothesis import strategies as st
from hypothesis.strategies import DrawFn

__all__ = ["Choices", "Drawn", "Seeded"]

T = TypeVar("T")


class Choices(ABC):
    """A source of decisions."""

    @abstractmethod
    def below(self, bound: int) -> int:
        """A number from 0 up to and not including ``bound``."""

    def apart(self) -> "Choices":
        """A source of its own, where there can be one: what is decided with it leaves later decisions as they are."""
        return self

    def between(self, low: int, high: int) -> int:
        """A number from ``low`` to ``high``, both included; ``low`` is the simplest."""
        return low + self.below(high - low + 1)

    def chance(self, percent: int) -> bool:
        """True in so many out of a hundred; False is the simplest."""
        return self.below(100) >= 100 - percent

    def pick(self, options: Sequence[T]) -> T:
        """One of the options."""
        return options[self.below(len(options))]

    def weighted(self, options: Sequence[tuple[int, T]]) -> T:
        """One of the options, each as likely as its weight says."""
        point = self.below(sum(weight for weight, _ in options))
        for weight, option in options:
            if point < weight:
                return option
            point -= weight
        raise AssertionError("the point lies below the sum of the weights")

    def some(self, options: Sequence[T], least: int, most: int) -> tuple[T, ...]:
        """Different options, ``least`` to ``most`` of them (as far as there are any), in the order given."""
        left = list(range(len(options)))
        number = min(self.between(least, most), len(left))
        chosen = sorted(left.pop(self.below(len(left))) for _ in range(number))
        return tuple(options[index] for index in chosen)

    def shuffled(self, options: Sequence[T]) -> list[T]:
        """All options, in some order."""
        left = list(options)
        return [left.pop(self.below(len(left))) for _ in range(len(left))]


class Seeded(Choices):
    """Decisions that follow from a seed; fast."""

    def __init__(self, seed: int | str) -> None:
        self._seed = seed
        self._random = Random(seed)

    def apart(self) -> "Seeded":
        return Seeded(f"{self._seed} apart")

    def below(self, bound: int) -> int:
        return int(self._random.random() * bound)


class Drawn(Choices):
    """Decisions drawn from hypothesis."""

    def __init__(self, draw: DrawFn) -> None:
        self._draw = draw

    def below(self, bound: int) -> int:
        return self._draw(st.integers(0, bound - 1)) if bound > 1 else 0
