"""Files that mean harm, or are far too large or too deep: refused at once, never a crash."""

import pytest

from overstap_engine.load.yaml_reader import MAX_BYTES, read_yaml
from overstap_engine.text.tree import MappingNode
from tests.load.yaml_trees import found, nodes, read

pytestmark = pytest.mark.once


@pytest.mark.usefixtures("parser")
@pytest.mark.parametrize(
    "text",
    [
        "[" * 200_000,
        "{a: " * 200_000,
        "- " * 200_000,
        "? " * 200_000,
        "a:\n" + "".join(f"{' ' * depth}a:\n" for depth in range(1, 200)),
    ],
    ids=["lists", "mappings", "dashes", "keys", "blocks"],
)
def test_depth_is_limited(text: str) -> None:
    tree, findings = read(text)
    assert tree is None
    assert [one.split()[0] for one in findings] == ["NestedTooDeep"]


@pytest.mark.usefixtures("parser")
def test_forty_levels_are_still_read() -> None:
    assert found("[" * 40 + "]" * 40) == []
    assert found("[" * 41 + "]" * 41) == ["NestedTooDeep 1:41"]


def test_an_alias_bomb_stays_small() -> None:
    bomb = "a0: &a0 [x]\n" + "".join(f"a{n}: &a{n} [{', '.join([f'*a{n - 1}'] * 9)}]\n" for n in range(1, 30))
    tree, findings = read_yaml("r.yaml", bomb.encode())
    assert tree is not None
    assert sum(1 for _ in nodes(tree)) < 1000
    assert {type(one).__name__ for one in findings} == {"AnchorUsed", "AliasUsed"}


def test_an_anchor_that_holds_itself() -> None:
    assert found("&a [*a, {b: *a}]") == ["AnchorUsed 1:1", "AliasUsed 1:5", "AliasUsed 1:13"]


def test_size_is_limited() -> None:
    assert found("a: " + "x" * (MAX_BYTES - 3)) == []
    assert found("a: " + "x" * (MAX_BYTES - 2)) == ["FileTooLarge 1:1"]


@pytest.mark.parametrize(
    "text",
    [
        "%\n" * 200_000,
        "\x01" * 500_000,
        "\x01\n" * 100_000,
        "a: " + "9" * 500_000,
        "&a " * 100_000,
        "'" * 500_001,
    ],
    ids=["directives", "controls", "lines", "digits", "anchors", "quotes"],
)
def test_long_rows_of_trouble_are_read_in_reasonable_time(text: str) -> None:
    tree, _ = read(text)
    assert tree is None or isinstance(tree, MappingNode)
