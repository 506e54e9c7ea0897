"""A picture of what one thing builds on and what builds on it: columns from left to right, without crossings where it can.

What everything starts from is on the left, the thing itself stands out, and what builds on it is on the right. Lines
that pass a column get a slot there, one for all that start from the same box, so that none runs behind a box.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from textwrap import wrap
from typing import Final, TypeAlias

from overstap.site.network import Network
from overstap_engine.model.dependencies import Key

__all__ = ["Box", "Drawing", "Label", "draw"]


@dataclass(frozen=True, slots=True)
class Label:
    """What stands in a box."""

    kind: str
    """``gegeven``, ``lijst``, ``afgeleid`` or ``signaal``."""
    text: str
    href: str


@dataclass(frozen=True, slots=True)
class Box:
    """A box; sizes in pixels."""

    x: int
    y: int
    width: int
    height: int
    label: Label
    lines: tuple[str, ...]
    here: bool
    """The thing that the picture is about."""


@dataclass(frozen=True, slots=True)
class Drawing:
    """A picture of so many pixels; ``paths`` are the arrows, as SVG path data."""

    width: int
    height: int
    boxes: tuple[Box, ...]
    paths: tuple[str, ...]


_WIDTH: Final = 216
_LETTERS: Final = 24
"""So many fit on a line of a box, also in a wide font."""
_BETWEEN: Final = 48
_GAP: Final = 14
_SLOT: Final = 8
"""The height of the slot of a line that passes."""
_LINE: Final = 18
_MARGIN: Final = 6
_SWEEPS: Final = 6

_Slot: TypeAlias = tuple[str, str, int]
"""Where the lines that start from one key, together, pass the column of a level."""
_Place: TypeAlias = Key | _Slot
_Edge: TypeAlias = tuple[_Place, _Place]


def draw(
    key: Key, network: Network, label: Callable[[Key], Label], *, with_users: bool = True
) -> Drawing | None:
    """The picture of ``key``; None when it builds on nothing and nothing builds on it."""
    needs, users = network.below(key), network.above(key) if with_users else ()
    below, above = {key, *needs}, {key, *users}
    edges = [
        (need, user)
        for side in (below, above)
        for user, read in network.needs.items()
        for need in read
        if need in side and user in side
    ]
    if not edges:
        return None
    level = _levels(key, needs, network.users, below)
    level |= {each: -depth for each, depth in _levels(key, users, network.needs, above).items()}
    short = [*dict.fromkeys(piece for edge in edges for piece in _pieces(edge, level))]
    columns = _untangled(_columns(short, level), short)
    return _placed(columns, short, {each: label(each) for each in level}, key)


def _levels(
    start: Key, others: Iterable[Key], back: Mapping[Key, tuple[Key, ...]], inside: set[Key]
) -> dict[Key, int]:
    """How far from ``start``: one more than the farthest of those it is reached from."""
    level = {start: 0}

    def settle(key: Key) -> int:
        if key not in level:
            level[key] = 1 + max(settle(each) for each in back[key] if each in inside)
        return level[key]

    for each in others:
        settle(each)
    return level


def _pieces(edge: tuple[Key, Key], level: Mapping[Key, int]) -> Iterable[_Edge]:
    """An arrow as steps of one column."""
    need, user = edge
    slots: list[_Slot] = [(*need, at) for at in range(level[need] - 1, level[user], -1)]
    stops: list[_Place] = [need, *slots, user]
    return pairwise(stops)


def _level_of(place: _Place, level: Mapping[Key, int]) -> int:
    return place[2] if len(place) == 3 else level[place]


def _columns(edges: Iterable[_Edge], level: Mapping[Key, int]) -> list[list[_Place]]:
    places: dict[_Place, None] = dict.fromkeys(place for edge in edges for place in edge)
    depths = sorted({_level_of(place, level) for place in places}, reverse=True)
    return [[place for place in places if _level_of(place, level) == depth] for depth in depths]


def _untangled(columns: list[list[_Place]], edges: Iterable[_Edge]) -> list[list[_Place]]:
    """The same columns, each place near the middle of those it is joined to."""
    left: dict[_Place, list[_Place]] = {}
    right: dict[_Place, list[_Place]] = {}
    for need, user in edges:
        left.setdefault(user, []).append(need)
        right.setdefault(need, []).append(user)
    for sweep in range(_SWEEPS):
        backwards = sweep % 2 == 0
        joined = right if backwards else left
        order = range(len(columns) - 2, -1, -1) if backwards else range(1, len(columns))
        for at in order:
            beside = columns[at + 1 if backwards else at - 1]
            columns[at] = _sorted_by(columns[at], joined, beside)
    return columns


def _sorted_by(
    column: Sequence[_Place], joined: Mapping[_Place, list[_Place]], beside: Sequence[_Place]
) -> list[_Place]:
    at = {place: index for index, place in enumerate(beside)}

    def middle(indexed: tuple[int, _Place]) -> tuple[float, int]:
        index, place = indexed
        found = [at[each] for each in joined.get(place, ()) if each in at]
        return (sum(found) / len(found) if found else float(index), index)

    return [place for _, place in sorted(enumerate(column), key=middle)]


# -- on paper -------------------------------------------------------------------------------------------------------


def _placed(
    columns: Sequence[Sequence[_Place]], edges: Iterable[_Edge], labels: Mapping[Key, Label], here: Key
) -> Drawing:
    lines = {key: _lines(label.text) for key, label in labels.items()}

    def height(place: _Place) -> int:
        return _SLOT if len(place) == 3 else _LINE * (len(lines[place]) + 1) + 12

    heights = [sum(map(height, column)) + _GAP * (len(column) - 1) for column in columns]
    tallest = max(heights)
    boxes: list[Box] = []
    middle: dict[_Place, tuple[int, int]] = {}
    for at, column in enumerate(columns):
        x = _MARGIN + at * (_WIDTH + _BETWEEN)
        y = _MARGIN + (tallest - heights[at]) // 2
        for place in column:
            tall = height(place)
            middle[place] = (x, y + tall // 2)
            if len(place) == 2:
                boxes.append(Box(x, y, _WIDTH, tall, labels[place], lines[place], place == here))
            y += tall + _GAP
    return Drawing(
        width=2 * _MARGIN + len(columns) * _WIDTH + (len(columns) - 1) * _BETWEEN,
        height=2 * _MARGIN + tallest,
        boxes=tuple(boxes),
        paths=tuple(_path(middle[need], middle[user], passes=len(user) == 3) for need, user in edges),
    )


def _path(start: tuple[int, int], end: tuple[int, int], *, passes: bool) -> str:
    """From the right side of one box to the left side of the next, or on through a slot."""
    x, y = start[0] + _WIDTH, start[1]
    half = (x + end[0]) // 2
    onward = f" H {end[0] + _WIDTH}" if passes else ""
    return f"M {x} {y} C {half} {y} {half} {end[1]} {end[0]} {end[1]}{onward}"


def _lines(text: str) -> tuple[str, ...]:
    return tuple(wrap(text, width=_LETTERS, max_lines=4, placeholder=" …", break_on_hyphens=False)) or ("",)
