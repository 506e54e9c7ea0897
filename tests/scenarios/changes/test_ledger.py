"""Only what changed is tried again, and what is remembered never changes the answer."""

from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

import pytest

from overstap.testing.changes.change import Target, targets
from overstap.testing.changes.examine import Examined, Material, examine_all
from overstap.testing.changes.ledger import ledger_path, read_ledger, write_ledger
from overstap.testing.changes.verdict import TargetResult
from overstap.testing.feature import Scenario

from ..coverage.planted import BOOK, NOWHERE, book, scenarios
from .test_closed_loop import RAISED, START

MORE = scenarios(f"{RAISED}; Dan is er een signaal R-1", f"{RAISED}; Dan is er geen signaal R-2")
OTHER = BOOK.replace("minstens: 3", "minstens: 4")


def examined(
    text: str, found: tuple[Scenario, ...], known: Mapping[Target, TargetResult], processes: int = 1
) -> Examined:
    rulebook = book(text)
    return examine_all(Material(rulebook, found, NOWHERE), targets(rulebook), known, processes)


def by_target(result: Examined) -> dict[Target, TargetResult]:
    return {each.target: each for each in result.results}


def plain(result: Examined) -> list[TargetResult]:
    return [replace(each, fresh=0, tried=()) for each in result.results]


def work(result: Examined) -> dict[str, int]:
    return {each.target[1]: each.fresh for each in result.results if each.fresh}


@pytest.fixture(scope="module")
def first() -> Examined:
    return examined(BOOK, START, {})


def test_nothing_is_tried_twice(first: Examined) -> None:
    again = examined(BOOK, START, by_target(first))
    assert (work(again), plain(again)) == ({}, plain(first))


def test_another_layout_and_another_name_cost_nothing(first: Examined) -> None:
    layout = BOOK.replace("- hulp.nodig: ja", "- hulp.nodig:\n            is: ja")
    renamed = (replace(START[0], name="anders", file="features/anders.feature"),)
    assert work(examined(layout, renamed, by_target(first))) == {}


def test_only_the_changed_rule_is_tried_again(first: Examined) -> None:
    again = examined(OTHER, START, by_target(first))
    assert set(work(again)) == {"R-2"}
    assert plain(again) == plain(examined(OTHER, START, {}))


def test_a_new_scenario_is_held_against_what_was_unnoticed(first: Examined) -> None:
    again = examined(BOOK, MORE, by_target(first))
    assert set(work(again)) == {"R-2"}
    assert [v.fate for each in again.results for v in each.verdicts] == [
        v.fate for each in examined(BOOK, MORE, {}).results for v in each.verdicts
    ]


def test_a_scenario_that_is_gone_no_longer_notices(first: Examined) -> None:
    fewer = scenarios(f"{RAISED}; Dan is er geen signaal R-2")
    again = examined(BOOK, fewer, by_target(first))
    assert [v.fate for each in again.results for v in each.verdicts] == [
        v.fate for each in examined(BOOK, fewer, {}).results for v in each.verdicts
    ]


def test_more_processes_give_the_same_answer(first: Examined, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("overstap.testing.changes.examine._WORTH_A_PROCESS", 1)
    assert plain(examined(BOOK, START, {}, processes=2)) == plain(first)


def test_the_ledger_gives_back_what_was_written(first: Examined, tmp_path: Path) -> None:
    path = ledger_path(tmp_path)
    write_ledger(path, first.results)
    assert list(read_ledger(path).values()) == [replace(each, fresh=0) for each in first.results]
    assert (path.parent / ".gitignore").read_text(encoding="utf-8") == "*\n"


@pytest.mark.parametrize(
    "text", ["", "[]", "{}", '{"vorm": 0}', '{"vorm": 1, "doelen": [{"doel": ["x", "y"]}]}']
)
def test_a_ledger_that_cannot_be_understood_is_forgotten(text: str, tmp_path: Path) -> None:
    path = tmp_path / "kleine-wijzigingen.json"
    path.write_text(text, encoding="utf-8")
    assert read_ledger(path) == {}


def test_no_ledger_is_no_problem(tmp_path: Path) -> None:
    assert read_ledger(ledger_path(tmp_path)) == {}


def test_what_was_found_is_saved_as_it_goes() -> None:
    saved: list[set[Target]] = []
    rulebook = book(BOOK)
    wanted = targets(rulebook)
    examine_all(
        Material(rulebook, START, NOWHERE), wanted, {}, 1, save=lambda found: saved.append(set(found))
    )
    assert [len(each) for each in saved] == list(range(1, len(wanted) + 1))
    assert saved[-1] == set(wanted)


def test_what_other_processes_find_is_saved_as_it_comes(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("overstap.testing.changes.examine._WORTH_A_PROCESS", 1)
    saved: list[set[Target]] = []
    rulebook = book(BOOK)
    wanted = targets(rulebook)
    examine_all(
        Material(rulebook, START, NOWHERE), wanted, {}, 2, save=lambda found: saved.append(set(found))
    )
    assert saved[-1] == set(wanted)
    assert len(saved) >= len(wanted) // 2
