"""The table of edge cases in ``features/README.md`` is complete, and what must not happen is really denied.

The cases and their numbers are those of the domain report, section 7.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from typing import Final

import pytest

from overstap.testing.coverage.trace import Expected, trace_all
from overstap.testing.feature import Scenario
from tests.scenarios.expectations import ROOT, checked_project

pytestmark = pytest.mark.checkout

CASES: Final = range(1, 53)
NOTHING: Final = "–"
"""The report names nothing that must not happen."""

_ROW: Final = re.compile(r"^\| (\d+) \|(.*)\|$", re.MULTILINE)
_SCENARIO: Final = re.compile(r"`([\w-]+\.feature)`: (.+)")
_NUMBERS: Final = re.compile(r"(\d+(?: en \d+)*)\. ")
_CODE: Final = re.compile(r"\b(?:[A-Z]{3}|D100)-\d\d\b")
_DENIES: Final = re.compile(r"\b(geen|precies|niets|niet|hetzelfde)\b")


@dataclass(frozen=True, slots=True)
class Row:
    """One case of the table."""

    situation: str
    forbidden: str
    """What must not happen."""
    scenarios: tuple[tuple[str, str], ...]
    """File and title."""
    remark: str


def read_table(text: str) -> dict[int, Row]:
    """The rows by number. Raises ``ValueError`` for a row that has too few cells or a scenario without a file."""
    return {int(number): _row(rest) for number, rest in _ROW.findall(text)}


def _row(cells: str) -> Row:
    situation, forbidden, scenarios, remark = (cell.strip() for cell in cells.split(" | "))
    found = [_SCENARIO.fullmatch(part) for part in scenarios.split("<br>")]
    return Row(situation, forbidden, tuple((each[1], each[2]) for each in found if each is not None), remark)


@cache
def table() -> dict[int, Row]:
    """The table of ``features/README.md``."""
    return read_table((ROOT / "features" / "README.md").read_text(encoding="utf-8"))


@cache
def scenarios() -> dict[tuple[str, str], tuple[Scenario, ...]]:
    """Scenarios by file and title as written; an outline has one for every row."""
    found: dict[tuple[str, str], tuple[Scenario, ...]] = {}
    for feature in checked_project().features:
        for each in feature.scenarios:
            key = feature.path.name, each.name
            found[key] = (*found.get(key, ()), each)
    return found


def numbers_in(title: str) -> tuple[int, ...]:
    """``47 en 48. …`` is about two cases; most scenarios are about none."""
    found = _NUMBERS.match(title)
    return () if found is None else tuple(int(number) for number in found[1].split(" en "))


def scenarios_of_case(number: int) -> Iterator[Scenario]:
    """Every scenario of a case that exists."""
    for key in table()[number].scenarios:
        yield from scenarios().get(key, ())


def test_every_case_has_a_row_with_a_situation_and_a_scenario() -> None:
    assert list(table()) == list(CASES)
    assert [n for n, row in table().items() if not (row.situation and row.forbidden and row.scenarios)] == []


def test_every_scenario_of_the_table_exists_and_carries_its_number() -> None:
    named = [(number, *key) for number, row in table().items() for key in row.scenarios]
    assert [each for each in named if each[1:] not in scenarios()] == []
    assert [each for each in named if each[0] not in numbers_in(each[2])] == []


def test_every_scenario_with_a_number_is_in_the_table() -> None:
    """Otherwise: add it to the row of that number in ``features/README.md``."""
    numbered = {(number, *key) for key in scenarios() for number in numbers_in(key[1])}
    named = {(number, *key) for number, row in table().items() for key in row.scenarios}
    assert sorted(numbered - named) == []


@pytest.mark.parametrize("number", CASES)
def test_what_must_not_happen_is_denied(number: int) -> None:
    """By some step; and a signal that must not come, for a party that may see it."""
    checked = checked_project()
    assert checked.rulebook is not None
    assert checked.project is not None
    found = tuple(scenarios_of_case(number))
    traces = trace_all(found, checked.rulebook, checked.project.dossiers)
    assert all(trace.passed for trace in traces)
    expected = Expected.together(check.expected for trace in traces for check in trace.checks)
    forbidden = table()[number].forbidden
    if forbidden == NOTHING:
        assert expected.raised
        return
    assert any(_DENIES.search(step.text) for each in found for step in each.steps)
    known = set(_CODE.findall(forbidden))
    assert known <= set(checked.rulebook.rules)
    assert known - expected.clear == set()


def test_the_table_is_read_strictly() -> None:
    good = "| 1 | a | b | `x.feature`: 1. c<br>`y.feature`: 1. d | e |\n"
    assert read_table(good) == {1: Row("a", "b", (("x.feature", "1. c"), ("y.feature", "1. d")), "e")}
    with pytest.raises(ValueError, match="unpack"):
        read_table("| 1 | a | b |\n")
