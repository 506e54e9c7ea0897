"""Filling templates: candidates, second places, hints that fall away, and words that cannot do harm."""

from dataclasses import dataclass
from typing import ClassVar

import pytest

from overstap_engine.diagnostics import words
from overstap_engine.diagnostics.catalogue.yaml import DuplicateKey, TagUsed
from overstap_engine.diagnostics.finding import Finding, Language, Path
from overstap_engine.diagnostics.messages.wording import Wording
from overstap_engine.diagnostics.order import by_place
from overstap_engine.text.span import NOWHERE, Span


@dataclass(frozen=True, slots=True)
class Sample(Finding):
    """A finding with all sorts of fields."""

    code: ClassVar[str] = "OVS000"

    name: str
    candidates: tuple[str, ...]
    count: int
    other: Span


WORDING = Wording(
    "`{name}` {count} keer, ook op regel {other.line} van {other}",
    ("bedoelde u {candidates}?", "schrijf `{{in: […]}}`"),
    second="hier ook",
)


@pytest.fixture(autouse=True)
def _sample_wording(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(words, "_WORDINGS", {language: {"OVS000": WORDING} for language in Language})


def sample(name: str = "x", candidates: tuple[str, ...] = ()) -> Sample:
    return Sample(NOWHERE, name, candidates, 2, Span("b.yaml", 3, 4, 3, 5))


def test_fields_fill_the_message() -> None:
    assert words.message(sample(), Language.NL) == "`x` 2 keer, ook op regel 3 van b.yaml:3:4"


@pytest.mark.parametrize(
    ("candidates", "dutch", "english"),
    [
        (("a",), "bedoelde u `a`?", "bedoelde u `a`?"),
        (("a", "b"), "bedoelde u `a` of `b`?", "bedoelde u `a` or `b`?"),
        (("a", "b", "c"), "bedoelde u `a`, `b` of `c`?", "bedoelde u `a`, `b` or `c`?"),
        ((), "schrijf `{in: […]}`", "schrijf `{in: […]}`"),
    ],
)
def test_candidates_are_worded_late_and_an_empty_hint_gives_way(
    candidates: tuple[str, ...], dutch: str, english: str
) -> None:
    assert words.hint(sample(candidates=candidates), Language.NL) == dutch
    assert words.hint(sample(candidates=candidates), Language.EN) == english


def test_a_path_is_printed_in_full_and_in_order() -> None:
    assert words.hint(sample(candidates=Path(("b", "a", "b"))), Language.NL) == "bedoelde u `b` → `a` → `b`?"


def test_a_finding_may_have_no_hint_left(monkeypatch: pytest.MonkeyPatch) -> None:
    only = Wording("`{name}`", ("bedoelde u {candidates}?",))
    monkeypatch.setattr(words, "_WORDINGS", {Language.NL: {"OVS000": only}})
    assert words.hint(sample(), Language.NL) is None


def test_second_places_are_the_spans_among_the_fields() -> None:
    assert words.second_places(sample(), Language.NL) == ((Span("b.yaml", 3, 4, 3, 5), "hier ook"),)


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("a\nb\t c", "`a b c`"),
        ("a`b", "`a'b`"),
        ("{count}", "`{count}`"),
        ("\x1b[1m", "`\ufffd[1m`"),
        ("x" * 500, f"`{'x' * 79}…`"),
    ],
)
def test_the_words_of_a_user_stay_one_safe_line(name: str, expected: str) -> None:
    assert words.message(sample(name), Language.NL).startswith(f"{expected} 2 keer")


@pytest.mark.parametrize(
    ("language", "count", "expected"),
    [
        (Language.NL, 0, "geen fouten gevonden"),
        (Language.NL, 1, "1 fout gevonden"),
        (Language.NL, 2, "2 fouten gevonden"),
        (Language.EN, 0, "no errors found"),
        (Language.EN, 1, "1 error found"),
    ],
)
def test_the_count_line(language: Language, count: int, expected: str) -> None:
    assert words.count_line([sample()] * count, language) == expected


def test_findings_are_sorted_by_file_place_and_code() -> None:
    places = [("b", 1, 1), ("a", 10, 1), ("a", 2, 5), ("a", 2, 3)]
    found = [TagUsed(Span(file, line, column, line, column), "!") for file, line, column in places]
    twice = DuplicateKey(found[-1].span, "k", NOWHERE)
    assert by_place([*found, twice]) == (found[3], twice, found[2], found[1], found[0])
