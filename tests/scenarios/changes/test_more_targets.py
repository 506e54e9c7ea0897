"""Changes of what an action says, and of who is responsible: noticed, or a scenario is proposed that would."""

import pytest

from overstap.testing.changes.change import Target, changes_of, targets
from overstap.testing.changes.examine import Examined
from overstap.testing.changes.report import summarise

from ..coverage.planted import BOOK, book, scenarios
from ..coverage.test_turns import LATER, ON_THE_WAY, TURNS, VO
from .test_closed_loop import RAISED, examined, pasted, proposals

ACTION = BOOK.replace(
    "    rollen: [mentor]\n    niveau: leerling\n",
    "    rollen: [mentor]\n    niveau: leerling\n    binnen: 7 dagen\n    alleenAls: {gesprek.aantal: {minderDan: 2}}\n"
    "    regios: [noord]\n",
).replace(
    "bronnen: [{id: b",
    "regios:\n  - {id: noord, naam: Noord, omschrijving: O, bronnen: [{bron: b, vindplaats: '1'}]}\nbronnen: [{id: b",
)
A1: Target = ("actie", "A1")
NORTH = f"Gegeven de regio is noord; En het aantal gesprekken is 1; {RAISED}"
DATED = "wordt actie A1 aangeraden aan de mentor uiterlijk 10 februari 2026"


def clauses(result: Examined, text: str) -> list[str]:
    return [each.clause for each in summarise(result.results, book(text), result.failed).unnoticed]


def test_an_action_that_says_nothing_of_its_own_has_no_changes() -> None:
    assert A1 in targets(book(ACTION))
    assert A1 not in targets(book())


def test_the_changes_of_an_action() -> None:
    assert [each.clause for each in changes_of(A1, book(ACTION))] == [
        "als `binnen 7 dagen` hier `binnen 6 dagen` zou zijn",
        "als `binnen 7 dagen` hier `binnen 8 dagen` zou zijn",
        "als `binnen 7 dagen` hier zou ontbreken",
        "als de voorwaarde `aantal gesprekken is minder dan 2` hier zou ontbreken",
        "als `aantal gesprekken is minder dan 2` hier `aantal gesprekken is hoogstens 2` zou zijn",
        "als `aantal gesprekken is minder dan 2` hier `aantal gesprekken is minder dan 1` zou zijn",
        "als `aantal gesprekken is minder dan 2` hier `aantal gesprekken is minder dan 3` zou zijn",
        "als `regios` hier zou ontbreken",
    ]


def test_a_step_with_the_day_notices_another_day() -> None:
    plain = examined(book(ACTION), scenarios(f"{NORTH}; Dan wordt actie A1 aangeraden"), [A1])
    dated = examined(book(ACTION), scenarios(f"{NORTH}; Dan {DATED}"), [A1])
    assert sum("binnen" in each for each in clauses(plain, ACTION)) == 3
    assert sum("binnen" in each for each in clauses(dated, ACTION)) == 0


def test_a_step_about_the_signal_alone_notices_nothing_of_its_action() -> None:
    found = examined(book(ACTION), scenarios(f"{NORTH}; Dan is er een signaal R-1"), [A1])
    assert len(clauses(found, ACTION)) == 8


def test_proposals_for_an_action_notice_everything() -> None:
    start = scenarios(f"{NORTH}; Dan is er een signaal R-1")
    first = examined(book(ACTION), start, [A1])
    assert all(proposals(first))
    second = examined(book(ACTION), (*start, *pasted(proposals(first))), [A1])
    assert (second.failed, clauses(second, ACTION)) == (0, [])


SITUATIONS: list[Target] = [
    ("feit", "verantwoordelijkheid.mbo"),
    ("feit", "verantwoordelijkheid.voDaarnaMbo"),
]
DAY: Target = ("feit", "verantwoordelijkheid.voDaarnaMbo.vanaf")


@pytest.mark.parametrize("wanted", [*SITUATIONS, DAY], ids=lambda target: target[1])
def test_proposals_about_whose_turn_it_is_notice_everything(wanted: Target) -> None:
    start = scenarios(ON_THE_WAY.format(LATER, VO))
    first = examined(book(TURNS), start, [wanted])
    assert all(proposals(first))
    second = examined(book(TURNS), (*start, *pasted(proposals(first))), [wanted])
    assert (second.failed, clauses(second, TURNS)) == (0, [])


def test_the_sentences_about_whose_turn_it_is() -> None:
    start = scenarios(ON_THE_WAY.format(LATER, VO))
    first = examined(book(TURNS), start, [*SITUATIONS, DAY])
    last_steps = {scenario.steps[-1].text for scenario in pasted(proposals(first))}
    assert any(text.endswith("nu verantwoordelijk") for text in last_steps)
    assert any(text.startswith("neemt de mbo-school het over op") for text in last_steps)
