"""The picture holds exactly what builds on what, and nothing lies on anything else."""

import re

import pytest

from overstap.bundled import bundled_rulebook
from overstap.site.drawing import Drawing, Label, draw
from overstap.site.network import make_network
from overstap_engine.model.dependencies import Key

NETWORK = make_network(bundled_rulebook())
KEYS: list[Key] = [key for key in NETWORK.needs if NETWORK.needs[key]]


def label(key: Key) -> Label:
    """The name of a key as its text."""
    return Label("signaal" if key[0] == "signaal" else "gegeven", key[1], key[1])


def drawn(key: Key) -> Drawing:
    """The picture of something that builds on something."""
    found = draw(key, NETWORK, label)
    assert found is not None
    return found


@pytest.mark.parametrize("key", KEYS, ids=lambda key: key[1])
def test_boxes(key: Key) -> None:
    """One for everything below and above, one of them the thing itself; none lies on another or sticks out."""
    found = drawn(key)
    expected = {key, *NETWORK.below(key), *NETWORK.above(key)}
    assert sorted(box.label.text for box in found.boxes) == sorted(name for _, name in expected)
    assert [box.label.text for box in found.boxes if box.here] == [key[1]]
    for at, box in enumerate(found.boxes):
        assert box.x >= 0
        assert box.y >= 0
        assert box.x + box.width <= found.width
        assert box.y + box.height <= found.height
        for other in found.boxes[at + 1 :]:
            assert box.x != other.x or box.y + box.height <= other.y or other.y + other.height <= box.y


@pytest.mark.parametrize("key", KEYS[:: max(1, len(KEYS) // 25)], ids=lambda key: key[1])
def test_arrows(key: Key) -> None:
    """Followed from box to box they say what builds on what, and nothing else."""
    found = drawn(key)
    starts = {(box.x + box.width, box.y + box.height // 2): box.label.text for box in found.boxes}
    ends = {(box.x, box.y + box.height // 2): box.label.text for box in found.boxes}
    onward: dict[tuple[int, int], list[tuple[tuple[int, int], tuple[int, int]]]] = {}
    for path in found.paths:
        numbers = [int(number) for number in re.findall(r"\d+", path)]
        end = (numbers[6], numbers[7])
        stop = (numbers[8], numbers[7]) if len(numbers) == 9 else end
        onward.setdefault((numbers[0], numbers[1]), []).append((end, stop))
    said: set[tuple[str, str]] = set()
    for start, need in starts.items():
        waiting = [start]
        while waiting:
            for end, stop in onward.get(waiting.pop(), []):
                if end in ends:
                    said.add((need, ends[end]))
                else:
                    waiting.append(stop)
    sides = ({key, *NETWORK.below(key)}, {key, *NETWORK.above(key)})
    assert said == {
        (need[1], user[1])
        for user, needs in NETWORK.needs.items()
        for need in needs
        if any({need, user} <= side for side in sides)
    }


def test_nothing_to_draw() -> None:
    """A signal that only looks at the calendar, and on which nothing builds."""
    alone: list[Key] = [key for key in NETWORK.needs if not NETWORK.needs[key] and key not in NETWORK.users]
    assert [draw(key, NETWORK, label) for key in alone] == [None] * len(alone)
    assert draw(("feit", "bestaat.niet"), NETWORK, label) is None
