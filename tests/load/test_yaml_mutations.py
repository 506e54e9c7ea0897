"""Rule files with slips of the pen: refused, or read as every YAML reader does, by both parsers."""

import random
from datetime import date
from typing import cast

import pytest
import yaml

from overstap_engine.load.yaml_reader import read_yaml
from tests.load.yaml_trees import RULE, as_text

pytestmark = pytest.mark.once


def mutated(text: str, chance: random.Random) -> str:
    """A rule file with one to four slips of the pen."""
    nasty = [
        "\t",
        ":",
        ": ",
        "- ",
        "[",
        "]",
        "{",
        "}",
        '"',
        "'",
        "#",
        "&a ",
        "*a",
        "!x ",
        "|",
        ">",
        "%",
        "@",
        "\n",
    ]
    nasty += [
        "---\n",
        "<<",
        "no",
        "1e3",
        "é",
        "\u2028",
        "\0",
        "\\",
        "0",
        "?",
        "=",
        ",",
        " ",
        "~",
        "12:30",
        "\r",
    ]
    for _ in range(chance.randint(1, 4)):
        at = chance.randrange(len(text))
        match chance.randrange(4):
            case 0:
                text = text[:at] + chance.choice(nasty) + text[at:]
            case 1:
                text = text[:at] + text[at + chance.randint(1, 5) :]
            case 2:
                text = text[:at] + chance.choice(nasty) + text[at + 1 :]
            case _:
                lines = text.splitlines(keepends=True)
                lines.insert(chance.randrange(len(lines)), chance.choice(lines))
                text = "".join(lines)
    return text


def as_written(value: object) -> object:
    """What PyYAML makes of a value, written out again."""
    match value:
        case dict():
            entries = cast("dict[object, object]", value)
            return {as_written(key): as_written(item) for key, item in entries.items()}
        case list():
            return [as_written(item) for item in cast("list[object]", value)]
        case None:
            return ""
        case date():
            return value.isoformat()
        case _:
            return repr(value) if isinstance(value, float) else str(value)


def test_mutated_rule_files_are_refused_or_read_as_every_reader_does() -> None:
    chance = random.Random(2026)
    accepted = 0
    for _ in range(3000):
        text = mutated(RULE, chance)
        tree, findings = read_yaml("r.yaml", text.encode())
        assert tree is not None or findings
        for one in findings:
            assert 1 <= one.span.line <= text.count("\n") + text.count("\r") + 1
        if not findings:
            accepted += 1
            assert as_text(tree) == yaml.load(text, Loader=yaml.CBaseLoader), text
            assert as_text(tree) == as_written(yaml.load(text, Loader=yaml.CSafeLoader)), text
    assert 300 < accepted < 2500


def test_both_parsers_read_the_same(monkeypatch: pytest.MonkeyPatch) -> None:
    """Where both accept a text. libyaml is more lenient about tabs and ``{a:}``, the Python parser about ``:`` in ``{}``."""
    chance = random.Random(4)
    texts = [RULE.encode(), *(mutated(RULE, chance).encode() for _ in range(400))]
    with_c = [read_yaml("r.yaml", text) for text in texts]
    monkeypatch.delattr(yaml, "CSafeLoader")
    in_python = [read_yaml("r.yaml", text) for text in texts]
    both = [
        (as_text(one[0]), as_text(other[0]))
        for one, other in zip(with_c, in_python, strict=True)
        if not one[1] and not other[1]
    ]
    assert in_python[0] == with_c[0]
    assert len(both) > 50
    assert all(one == other for one, other in both)
