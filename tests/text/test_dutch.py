"""Dutch dates, counts and lists."""

import re
from datetime import date, timedelta

import pytest

from overstap_engine.text.dutch import dutch_date, dutch_days, dutch_list, parse_dutch_date


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("15 april 2026", date(2026, 4, 15)),
        ("15 April 2026", date(2026, 4, 15)),
        (" 15  april\u00a02026 ", date(2026, 4, 15)),
        ("15 apr. 2026", date(2026, 4, 15)),
        ("1e mei 2026", date(2026, 5, 1)),
        ("1 mrt 2026", date(2026, 3, 1)),
        ("2 sept. 2026", date(2026, 9, 2)),
        ("15-4-2026", date(2026, 4, 15)),
        ("05-04-2026", date(2026, 4, 5)),
        ("2026-04-15", date(2026, 4, 15)),
        ("29 februari 2028", date(2028, 2, 29)),
    ],
)
def test_dates_as_people_write_them(text: str, expected: date) -> None:
    assert parse_dutch_date(text) == expected


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("31 april 2026", "april heeft 30 dagen"),
        ("29-2-2027", "februari 2027 heeft 28 dagen"),
        ("0 mei 2026", "mei heeft 31 dagen"),
        ("2026-02-30", "februari 2026 heeft 28 dagen"),
        ("4-15-2026", "maand 15 bestaat niet"),
        ("15 avril 2026", "de maand avril bestaat niet"),
        ("15 april", "het jaar ontbreekt"),
        ("15-4-26", "schrijf het jaar met vier cijfers"),
        ("15 april 20261", "schrijf het jaar met vier cijfers"),
        ("0000-01-01", "schrijf het jaar met vier cijfers"),
        ("15/4/2026", "gebruik streepjes, zoals 15-4-2026"),
        ("15.4.2026", "gebruik streepjes, zoals 15-4-2026"),
        ("morgen", "dit is geen datum; schrijf bijvoorbeeld 15 april 2026"),
        ("1713139200", "dit is geen datum; schrijf bijvoorbeeld 15 april 2026"),
        ("", "dit is geen datum; schrijf bijvoorbeeld 15 april 2026"),
    ],
)
def test_a_refused_date_says_why(text: str, reason: str) -> None:
    with pytest.raises(ValueError, match=re.escape(reason)) as refused:
        parse_dutch_date(text)
    assert str(refused.value) == reason


def test_every_day_reads_back_as_it_is_written() -> None:
    for offset in range(0, 3000, 7):
        day = date(2020, 1, 1) + timedelta(days=offset)
        assert parse_dutch_date(dutch_date(day)) == day
        assert parse_dutch_date(day.isoformat()) == day


def test_lists() -> None:
    assert [dutch_list(words) for words in ((), ("a",), ("a", "b"), ("a", "b", "c"))] == [
        "",
        "a",
        "a en b",
        "a, b en c",
    ]
    assert dutch_list(("a", "b"), "of") == "a of b"


def test_days() -> None:
    assert [dutch_days(count) for count in (0, 1, 2, -1, -2)] == [
        "0 dagen",
        "1 dag",
        "2 dagen",
        "-1 dag",
        "-2 dagen",
    ]
