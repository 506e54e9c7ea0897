"""Signals and the actions that they ask for: another story that fits all that is shown.

An action is there for whoever has at least one of the signals that ask for it, so it is there at least as often as each
of them and at most as often as all together. Whoever knows the rulebook holds the two networks side by side. A small
number is safe from that when ``minimum`` more of it fits in with everything that is shown: the cells that change in
that story are hidden. Of all stories the one is taken that costs readers the least.
"""

from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Final, TypeAlias

__all__ = ["Linked", "Step"]

_CELL: Final = 1_000
_TOTAL: Final = 25_000
"""Whoever sits at the table wants to know at least how much there is to do, and by when."""

_UNLIMITED: Final = 1 << 60
_WHENS: Final = ("laat", "week", "later", "geen")

Step: TypeAlias = tuple[str, str]
"""An action, and when it is due."""


@dataclass(frozen=True, slots=True)
class _Story:
    """What else could be."""

    cells: frozenset[str]
    """Of which the number is another one."""
    apart: Mapping[tuple[str, ...], int]
    """Cells -> by how much more they come to together."""


@dataclass(frozen=True, slots=True)
class Linked:
    """Two networks, as far as rules tie them. Raised signals and offered actions only; no number is 0."""

    values: Mapping[str, int]
    """Cell -> number, of both networks."""
    totals: frozenset[str]
    signals: Mapping[str, tuple[str, ...]]
    """Signal -> the cells in which it counts, its own first."""
    steps: Mapping[Step, tuple[str, ...]]
    """Action and when -> the cells in which it counts, its own first."""
    choices: Mapping[Step, tuple[tuple[str, ...], ...]]
    """Action and when -> of each of these cells, one in which it counts: that of its school, that of its month."""
    asks: Mapping[str, tuple[str, ...]]
    """Action -> the raised signals that ask for it."""
    least: Mapping[str, tuple[str, ...]]
    """Action -> those of them that it is at least as often there as each of."""
    unbounded: frozenset[str] = frozenset()
    """Actions that can be there more often than all signals that ask for it."""
    signal_choices: Mapping[str, tuple[tuple[str, ...], ...]] = field(
        default_factory=dict[str, tuple[tuple[str, ...], ...]]
    )
    """Signal -> of each of these cells, one in which it counts: that of its school."""
    unowned: frozenset[str] = frozenset()
    """Those of all these cells of which nobody knows the number without the page."""
    _whens: dict[str, dict[str, int]] = field(default_factory=dict[str, dict[str, int]], init=False)
    _asked: dict[str, list[str]] = field(default_factory=dict[str, list[str]], init=False)
    _room: dict[str, tuple[int, int]] = field(default_factory=dict[str, tuple[int, int]], init=False)
    _apart: dict[str, tuple[str, ...]] = field(default_factory=dict[str, tuple[str, ...]], init=False)

    def __post_init__(self) -> None:
        for (action, when), cells in self.steps.items():
            self._whens.setdefault(action, {})[when] = self.values[cells[0]]
        for action, signals in self.asks.items():
            whole = sum(self._whens[action].values())
            least, most = self._bounds(action, {})
            self._room[action] = least - whole, most - whole
            for signal in signals:
                self._asked.setdefault(signal, []).append(action)
        for found in (*self.choices.values(), *self.signal_choices.values()):
            for choices in found:
                self._apart.update(dict.fromkeys(choices, choices))

    def to_hide(self, target: str, hidden: Collection[str], minimum: int) -> frozenset[str]:
        """The cells of the cheapest story in which there are ``minimum`` more of ``target``."""
        if others := self._elsewhere(target, minimum, hidden):
            return frozenset({target, *others})
        best = frozenset[str]()
        least = _UNLIMITED
        for story in self._stories(target, minimum):
            if self._cost(story.cells, hidden) >= least:
                continue
            cells = self._all_cells(story, target, hidden)
            cost = self._cost(cells, hidden) if cells else _UNLIMITED
            if cost < least:
                best, least = cells, cost
            if not least:
                break
        return best

    def _cost(self, cells: Iterable[str], hidden: Collection[str]) -> int:
        return sum(self._loss(cell) for cell in cells if cell not in hidden)

    def _loss(self, cell: str) -> int:
        return (_TOTAL if cell in self.totals else _CELL) + self.values[cell]

    # -- stories ----------------------------------------------------------------------------------------------------

    def _elsewhere(self, target: str, more: int, hidden: Collection[str]) -> list[str]:
        """Where there are less of the same actions: other schools or months."""
        return self._givers((each for each in self._apart.get(target, ()) if each != target), more, hidden)

    def _stories(self, target: str, more: int) -> Iterator[_Story]:
        for signal, cells in self.signals.items():
            if target in cells or any(target in each for each in self.signal_choices.get(signal, ())):
                yield from self._of_signal(signal, target, more, None)
        for step, cells in self.steps.items():
            if target in cells or any(target in each for each in self.choices[step]):
                yield from self._of_action(step, target, more)
                for signal in self.asks.get(step[0], ()):
                    yield from self._of_signal(signal, target, more, step)

    def _of_action(self, step: Step, target: str, more: int) -> Iterator[_Story]:
        """More of an action with the same signals, as students have several that ask for it; or as much, but due at
        another time. Of a second action the other way round, or not."""
        action, when = step
        once: list[dict[Step, int]] = []
        if self._can_have(action, more):
            once.append({step: more})
        once += [{step: more, (action, other): -more} for other in self._whens[action] if other != when]
        for steps in once:
            yield from self._cells({}, steps, target, more)
            for second in self._whens:
                back = {(second, at): -by for (_, at), by in steps.items()}
                if second == action or not back.keys() <= self.steps.keys():
                    continue
                if sum(back.values()) == 0 or self._can_have(second, -more):
                    yield from self._cells({}, steps | back, target, more)

    def _of_signal(self, signal: str, target: str, more: int, step: Step | None) -> Iterator[_Story]:
        """More students have ``signal``; instead of another signal, or besides."""
        for other in (*self.signals, None):
            if other == signal or (other is not None and self._number(other) <= more):
                continue
            signals = {signal: more} if other is None else {signal: more, other: -more}
            actions = dict(self._follows(signals))
            asked = {action for each in signals for action in self._asked.get(each, ())}
            if step is not None:
                if not self._fits(step[0], more, signals):
                    continue
                actions[step[0]] = more
            tried: list[dict[Step, int]] = []
            for when in _WHENS:
                steps = {(action, self._moment(action, when, by)): by for action, by in actions.items()}
                if step is not None:
                    steps = {at: by for at, by in steps.items() if at[0] != step[0]} | {step: more}
                if steps in tried:
                    continue
                tried.append(steps)
                yield from self._cells(signals, steps, target, more)
                even = self._evened(steps, asked)
                if even != steps:
                    yield from self._cells(signals, even, target, more)

    def _follows(self, signals: Mapping[str, int]) -> Iterator[tuple[str, int]]:
        """How many more of each action there must be; as few changes as can be."""
        for action in dict.fromkeys(action for signal in signals for action in self._asked.get(signal, ())):
            whole = sum(self._whens[action].values())
            least, most = self._bounds(action, {})
            later_least, later_most = self._bounds(action, signals)
            if whole >= least and later_least > whole:  # less than one of them: it fits only some
                yield action, later_least - whole
            elif whole <= most and later_most < whole:
                yield action, later_most - whole

    def _fits(self, action: str, by: int, signals: Mapping[str, int]) -> bool:
        """Whether there can be so many more of an action, when there are so many more ``signals``."""
        whole = sum(self._whens[action].values())
        least, _ = self._bounds(action, {})
        later_least, later_most = self._bounds(action, signals)
        return (whole < least or later_least <= whole + by) and whole + by <= later_most

    def _bounds(self, action: str, more: Mapping[str, int]) -> tuple[int, int]:
        """How often an action is there at least and at most, when there are ``more`` of some signals."""
        numbers = {signal: self._number(signal) + more.get(signal, 0) for signal in self.asks[action]}
        most = _UNLIMITED if action in self.unbounded else sum(numbers.values())
        return max((numbers[signal] for signal in self.least[action]), default=0), most

    def _can_have(self, action: str, by: int) -> bool:
        """Whether there can be so many more of an action, when signals stay as they are."""
        fewer, more = self._room.get(action, (1, -1))
        return fewer <= by <= more

    def _evened(self, steps: Mapping[Step, int], but: Collection[str]) -> dict[Step, int]:
        """The same, with another action the other way round for each that is not made up for, where that can be; none
        of ``but``, whose signals change."""
        found = dict(steps)
        for (action, when), by in steps.items():
            role = self.steps[action, when][1]
            if not sum(number for step, number in found.items() if self.steps[step][1] == role):
                continue
            fit = [
                (self.steps[second, when][1] != role, -whens[when], second)
                for second, whens in self._whens.items()
                if whens.get(when, 0) > max(by, 0) and self._can_have(second, -by)
                if second not in but and all(second != each for each, _ in found)
            ]
            if fit:
                found[min(fit)[2], when] = -by
        return found

    # -- what changes in a story ----------------------------------------------------------------------------------

    def _cells(
        self, signals: Mapping[str, int], steps: Mapping[Step, int], target: str, more: int
    ) -> Iterator[_Story]:
        """The story in which so many more have each signal and action, if it can be and is about ``target``."""
        change: dict[str, int] = {}
        apart: dict[tuple[str, ...], int] = {}
        for signal, by in signals.items():
            for cell in self.signals[signal]:
                change[cell] = change.get(cell, 0) + by
        for step, by in steps.items():
            for cell in self.steps[step]:
                change[cell] = change.get(cell, 0) + by
        if change.get(target, more) < more or any(self.values[cell] + by < 1 for cell, by in change.items()):
            return
        chosen = [(choices, by) for step, by in steps.items() for choices in self.choices[step]]
        chosen += [
            (each, by) for signal, by in signals.items() for each in self.signal_choices.get(signal, ())
        ]
        for choices, by in chosen:
            apart[choices] = apart.get(choices, 0) + by
        if target in change or any(target in choices and by >= more for choices, by in apart.items()):
            yield _Story(frozenset(cell for cell, by in change.items() if by), apart)

    def _all_cells(self, story: _Story, target: str, hidden: Collection[str]) -> frozenset[str]:
        """With the schools and months in which it happens; none when there are too few there."""
        cells = {*story.cells}
        for choices, by in story.apart.items():
            if target in choices:
                cells.add(target)
            elif by:
                givers = self._givers(choices, -by, hidden)
                if not givers:
                    return frozenset()
                cells.update(givers)
        return frozenset(cells)

    def _givers(self, cells: Iterable[str], less: int, hidden: Collection[str]) -> list[str]:
        """Cells that together can be so much less, or that much more when ``less`` is under 0; where it can be such
        that they still can when someone knows one of them. None: they cannot."""
        order = sorted(cells, key=lambda cell: (cell not in hidden, -self.values[cell], cell))
        known = not self.unowned.issuperset(order)
        if less < 0:
            return order[: 1 + known]
        found: list[str] = []
        room: list[int] = []
        for cell in order:
            if self.values[cell] > 1:
                found.append(cell)
                room.append(self.values[cell] - 1)
            if sum(room) - (max(room, default=0) if known else 0) >= less:
                break
        return found if sum(room) >= less else []

    def _number(self, signal: str) -> int:
        return self.values[self.signals[signal][0]]

    def _moment(self, action: str, when: str, by: int) -> str:
        """When, if it can be then; else when there is the most of it."""
        found = self._whens[action]
        if when in found and found[when] + by >= 1:
            return when
        return max(found, key=lambda each: (found[each], each))
