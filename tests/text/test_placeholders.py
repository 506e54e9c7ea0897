"""Texts with holes are cut into words, holes and stray braces, and nothing is lost."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from overstap_engine.text.placeholders import Brace, Hole, Piece, Words, holes, pieces


def written(piece: Piece) -> str:
    return piece.written if isinstance(piece, Hole) else piece.text


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", ()),
        ("geen gaten", (Words("geen gaten"),)),
        ("Op {start.datum}.", (Words("Op "), Hole("start.datum", "{start.datum}"), Words("."))),
        ("{ $dag }", (Hole("$dag", "{ $dag }"),)),
        ("{}", (Hole("", "{}"),)),
        ("{a}{b}", (Hole("a", "{a}"), Hole("b", "{b}"))),
        ("{a", (Brace("{"), Words("a"))),
        ("a}", (Words("a"), Brace("}"))),
        ("{{a}}", (Brace("{"), Hole("a", "{a}"), Brace("}"))),
    ],
)
def test_pieces(text: str, expected: tuple[Piece, ...]) -> None:
    assert pieces(text) == expected


@given(st.text(alphabet="{}a $.\n", max_size=30))
def test_pieces_joined_are_the_text(text: str) -> None:
    assert "".join(written(piece) for piece in pieces(text)) == text


def test_holes_are_in_the_order_written() -> None:
    assert [hole.name for hole in holes("{b} en {a}, } {b}")] == ["b", "a", "b"]
