"""The YAML reader: places, and every finding with its place."""

import pytest

from overstap_engine.load.yaml_reader import read_yaml
from overstap_engine.text.span import Span
from overstap_engine.text.tree import MappingNode, ScalarNode
from tests.load.yaml_trees import as_text, found, nodes, read


def written(text: str, span: Span) -> str:
    """The text that a span covers, on one line."""
    return text.splitlines()[span.line - 1][span.column - 1 : span.end_column - 1]


@pytest.mark.usefixtures("parser")
def test_every_key_and_value_knows_its_place() -> None:
    text = "a:\n  \"één😀\": [x, {ja: nee}]\n  b: 'c'\n"
    tree, findings = read(text)
    assert tree is not None
    assert findings == []
    scalars = [node for node in nodes(tree) if isinstance(node, ScalarNode)]
    assert [written(text, node.span) for node in scalars] == ["a", '"één😀"', "x", "ja", "nee", "b", "'c'"]
    assert [node.plain for node in scalars] == [True, False, True, True, True, True, False]


@pytest.mark.usefixtures("parser")
def test_a_block_ends_with_its_last_value_and_not_after_the_blank_lines() -> None:
    tree, _ = read("a:\n  b: 1\n\n# slot\nc: 2\n")
    assert isinstance(tree, MappingNode)
    inner = tree.get("a")
    assert inner is not None
    assert inner.span == Span("r.yaml", 2, 3, 2, 7)


@pytest.mark.usefixtures("parser")
@pytest.mark.parametrize("text", ["", "\n\n", "# alleen uitleg\n", "---\n", "\ufeff"])
def test_an_empty_file_is_no_mistake(text: str) -> None:
    assert read(text) == (None, [])


def test_a_byte_order_mark_and_windows_line_ends_do_not_move_places() -> None:
    tree, findings = read_yaml("r.yaml", b"\xef\xbb\xbfa: 1\r\nb: no\r\n")
    assert tree is not None
    assert [str(one.span) for one in findings] == ["r.yaml:2:4"]


@pytest.mark.usefixtures("parser")
@pytest.mark.parametrize(
    "plain",
    [
        "ja",
        "nee",
        "0",
        "7",
        "-5",
        "2018",
        "1.5",
        "-0.25",
        "2026-04-15",
        "04-01",
        "A058",
        "2.4.1",
        "$naam",
        "AAN-02",
        "30PK",
        "06-12345678",
        "yesterday",
        "nO",
    ],
)
def test_plain_scalars_that_mean_what_they_say(plain: str) -> None:
    assert found(f"a: {plain}\n{plain}: b\n") == []


@pytest.mark.parametrize(
    ("plain", "name"),
    [
        *((word, "TruthWord") for word in ["yes", "No", "ON", "off", "true", "False", "y", "N"]),
        *((word, "NullWord") for word in ["~", "null", "Null"]),
        *(
            (word, "NumberMisread")
            for word in [
                "0123",
                "08",
                "0x1F",
                "0o7",
                "0b11",
                "1_000",
                "1e3",
                "1.5e-3",
                ".5",
                "5.",
                "1.50",
                "+5",
                "-0",
            ]
        ),
        *((word, "NumberMisread") for word in [".inf", "-.INF", ".nan", "0.12345678901234567890"]),
        *((word, "TimeMisread") for word in ["12:30", "1:30:00", "190:20:30.15"]),
        *(
            (word, "DateDoesNotExist")
            for word in ["2026-02-30", "2026-13-01", "2026-00-10", "0000-01-01", "2026-4-31"]
        ),
        ("2026-4-1", "DateIncomplete"),
        ("2026-04-01T10:00:00Z", "TimestampUsed"),
        ("2026-04-01 10:00", "TimestampUsed"),
        ("=", "StrayCharacter"),
    ],
)
def test_plain_scalars_that_are_read_otherwise(plain: str, name: str) -> None:
    assert found(f"a: {plain}") == [f"{name} 1:4"]
    assert found(f'a: "{plain}"') == []
    assert found(f"a: [x, {plain}]") == [f"{name} 1:8"]


def test_a_key_is_as_suspect_as_a_value() -> None:
    assert found("on: x\n012: z\n") == ["TruthWord 1:1", "NumberMisread 2:1"]


def test_the_caller_may_give_a_word_a_meaning() -> None:
    words = frozenset({"true", "false", "null"})
    assert found("a: true\nb: [false, null]\nc: no", words=words) == ["TruthWord 3:4"]


@pytest.mark.usefixtures("parser")
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("a: [1, 2", ["BracketNotClosed 1:9"]),
        ("a: [1,\n  b: [c,\n", ["BracketNotClosed 2:9"]),
        ("a: {b: {c: d}\ne: f", ["BracketNotClosed 2:1"]),
        ('a: ["x" y]', ["BracketNotClosed 1:9"]),
        ("a: 'x", ["QuoteNotClosed 1:4"]),
        ('a: "x\n---\ny"', ["QuoteNotClosed 1:4"]),
        ("a:\n\t- b", ["TabIndentation 2:1"]),
        ("a: b: c", ["ColonInText 1:5"]),
        ("a: 1\n  b: 2", ["ColonInText 2:4"]),
        ("- a\nb: 1", ["BadIndentation 2:1"]),
        ("a: - b", ["BadIndentation 1:4"]),
        ("a: `x`", ["StrayCharacter 1:4"]),
        ("a: [1]]", ["StrayCharacter 1:7"]),
        ('a: "x" y', ["TextAfterClosing 1:8"]),
        ("a: {b} is c", ["TextAfterClosing 1:8"]),
        ("a: >- x\n  y", ["TextAfterBlockMark 1:7"]),
        ("a: [>b]", ["StrayCharacter 1:5"]),
        ("a: b\nc d\ne: f", ["ColonMissing 2:1"]),
        ("a: b\nc d\n", ["ColonMissing 2:1"]),
        ("a: [b, , c]", ["StrayCharacter 1:8"]),
        ("a: *** b", ["StrayCharacter 1:4"]),
        ("a: &", ["StrayCharacter 1:4"]),
        ("a: !<b", ["StrayCharacter 1:4"]),
        ("a: {b,: 1}", ["SyntaxUnclear 1:7"]),
        ("%YAML 1.1\n%TAG ! !x\n# uitleg\n---\na: 1", ["DirectiveUsed 1:1", "DirectiveUsed 2:1"]),
        ("a: 1\n---\nb: no", ["SeveralDocuments 2:1"]),
        ("a: &x 1\nb: *x", ["AnchorUsed 1:4", "AliasUsed 2:4"]),
        ("a: *onbekend", ["AliasUsed 1:4"]),
        ("<<: {a: 1}\nb: 1", ["MergeKeyUsed 1:1"]),
        ("a: !!python/name:os.system x", ["TagUsed 1:4"]),
        ("a: !<tag:x> &k [b]", ["TagUsed 1:4", "AnchorUsed 1:13"]),
        ("? [a]\n: b\n? {c: d}\n: e", ["KeyIsNotText 1:3", "KeyIsNotText 3:3"]),
        ("a: 1\nb: 2\n'a': 3", ["DuplicateKey 3:1"]),
        ('a: "\\0"', ["ControlCharacter 1:4"]),
    ],
)
def test_what_is_found_and_where(text: str, expected: list[str]) -> None:
    assert found(text) == expected


def test_a_repeated_key_names_both_places_and_the_first_one_stays() -> None:
    tree, findings = read_yaml("r.yaml", b"a: 1\nb: {c: 2, c: 3}\na: 4\n")
    assert as_text(tree) == {"a": "1", "b": {"c": "2"}}
    assert [(str(one.span), str(one.arguments["first"])) for one in findings] == [
        ("r.yaml:2:11", "r.yaml:2:5"),
        ("r.yaml:3:1", "r.yaml:1:1"),
    ]


def test_all_findings_come_at_once_sorted_by_place() -> None:
    text = "a: no\nb: &x 12:30\na: *x\n[c]: 0123\nd: [ja"
    assert found(text) == [
        "TruthWord 1:4",
        "AnchorUsed 2:4",
        "TimeMisread 2:4",
        "AliasUsed 3:4",
        "NumberMisread 4:6",
        "BracketNotClosed 5:7",
    ]


@pytest.mark.parametrize(
    ("data", "expected"),
    [
        (b"\xff\xfea\x00:\x00", "r.yaml:1:1 UTF-16"),
        (b"\xfe\xff\x00a", "r.yaml:1:1 UTF-16"),
        (b"a\x00:\x00 \x001\x00", "r.yaml:1:1 UTF-16"),
        ("a: é\nb: één".encode() + b" caf\xe9", "r.yaml:2:11 0xE9"),
    ],
)
def test_other_encodings(data: bytes, expected: str) -> None:
    tree, (finding,) = read_yaml("r.yaml", data)
    assert tree is None
    assert f"{finding.span} {finding.arguments['found']}" == expected


@pytest.mark.parametrize("character", ["\0", "\x1b", "\x7f", "\x85", "\u2028", "\u200b", "\u202e", "\ufeff"])
def test_characters_nobody_can_see(character: str) -> None:
    _, (finding,) = read_yaml("r.yaml", f"aa: 1\r\nb: é{character}".encode())
    assert str(finding.span) == "r.yaml:2:5"
    assert finding.arguments["character"] == f"U+{ord(character):04X}"


def test_one_unseen_character_is_reported_per_line() -> None:
    assert found("a: \x01\x02\nb: \x03") == ["ControlCharacter 1:4", "ControlCharacter 2:4"]
