"""A number that is at least each of some others, and at most all of them together."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass

__all__ = ["Tie"]


@dataclass(frozen=True, slots=True)
class Tie:
    """What ``whole`` sums up to is at least each of ``parts``, and at most all of them together.

    A part counts as often as its weight says, or less.
    """

    whole: tuple[str, ...]
    parts: Mapping[str, int]
    """Cell -> weight."""

    def give_away(self, values: Mapping[str, int], hidden: Collection[str], minimum: int) -> frozenset[str]:
        """What to hide besides ``hidden``, so that this tie tells of no hidden number that it is within ``minimum``
        of what it is. That is asked both ways, so that the room that a network gives stays as it is."""
        numbers = {name: values.get(name, 0) for name in (*self.whole, *self.parts)}
        covered = {name for name in numbers if name in hidden}
        # the smaller a number, the less a reader loses
        rest = sorted(
            (name for name in numbers if numbers[name] and name not in covered),
            key=lambda name: (numbers[name], name),
        )
        while rest and self._any_told(numbers, covered, minimum):
            enough = (name for name in rest if not self._any_told(numbers, {*covered, name}, minimum))
            covered.add(next(enough, rest[0]))
            rest = [name for name in rest if name not in covered]
        return frozenset(covered)

    def _any_told(self, numbers: Mapping[str, int], covered: Collection[str], minimum: int) -> bool:
        return any(self._tells(name, numbers, covered, minimum) for name in covered)

    def _tells(self, name: str, numbers: Mapping[str, int], covered: Collection[str], minimum: int) -> bool:
        least, most = self._bounds(name, numbers, covered)
        value = numbers[name]
        return value - least < min(minimum, value - 1) or (most is not None and most - value < minimum)

    def _bounds(
        self, name: str, numbers: Mapping[str, int], covered: Collection[str]
    ) -> tuple[int, int | None]:
        """The least and the most that a hidden number can be, as far as the shown numbers of this tie tell."""
        whole = [each for each in self.whole if each != name]
        parts = [each for each in self.parts if each != name]
        some = sum(1 if each in covered else numbers[each] for each in whole)
        together = sum(self.parts[each] * numbers[each] for each in parts)
        whole_open, parts_open = (any(each in covered for each in side) for side in (whole, parts))
        if name in self.parts:
            least = 1 if parts_open else -((together - some) // self.parts[name])
            return max(1, least), None if whole_open else some
        greatest = max((1 if each in covered else numbers[each] for each in parts), default=0)
        return max(1, 1 if whole_open else greatest - some), None if parts_open else together - some
