"""Source lines as findings show them."""

import pytest

from overstap_engine.text.source import lines_of, shown, source_text, width


def test_lines_end_as_in_yaml_and_editors() -> None:
    assert lines_of("a\nb\r\nc\rd\n") == ("a", "b", "c", "d", "")
    assert lines_of("a\x0bb\x0cc\u2028d") == ("a\x0bb\x0cc\u2028d",)


def test_any_bytes_can_be_shown() -> None:
    assert source_text(b"\xef\xbb\xbfa: \xc3\xa9\xff") == "a: é\ufffd"


@pytest.mark.parametrize("unseen", ["\x00", "\x1b", "\r", "\x9b", "\u202e", "\u2028", "\ufeff", "\ud800"])
def test_what_cannot_be_seen_never_reaches_a_terminal(unseen: str) -> None:
    assert shown(f"a{unseen}b") == "a\ufffdb"


def test_tabs_become_spaces() -> None:
    assert shown("\ta") == "    a"


@pytest.mark.parametrize(
    ("text", "columns"), [("", 0), ("een", 3), ("één", 3), ("e\u0301", 1), ("学", 2), ("😀", 2)]
)
def test_width_counts_terminal_columns(text: str, columns: int) -> None:
    assert width(text) == columns
