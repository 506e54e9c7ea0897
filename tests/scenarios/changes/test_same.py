"""A proof that a change changes nothing is never given for a change that some dossier shows."""

import pytest

from overstap.testing.changes.change import changes_of, targets
from overstap.testing.changes.examine import Material, examine_all
from overstap.testing.changes.reach import Reaches
from overstap.testing.changes.same import proof_of_sameness
from overstap_engine.model.rulebook import Rulebook

from ..coverage.planted import BOOK, NOWHERE, book
from .test_closed_loop import START


def proved(rulebook: Rulebook) -> list[str]:
    reaches = Reaches(rulebook)
    return [
        change.clause
        for target in targets(rulebook)
        for change in changes_of(target, rulebook)
        if proof_of_sameness(change, reaches.of(target), rulebook)
    ]


def test_every_change_of_the_planted_rulebook_matters() -> None:
    """The closed loop shows a dossier for each of them."""
    assert proved(book()) == []


REDUNDANT = {
    "a part that says the same": (
        "- hulp.nodig: ja",
        "- hulp.nodig: ja\n        - hulp.nodig: ja",
        ["als de voorwaarde `behoefte aan hulp is ja` hier zou ontbreken"] * 2,
    ),
    "a part that follows from another": (
        "- peildatum: {voor: $grens}",
        "- peildatum: {voor: $grens}\n        - peildatum: {voor: 1 dag na $grens}",
        [
            "als de voorwaarde `peildatum is voor 1 dag na grens` hier zou ontbreken",
            "als `peildatum is voor 1 dag na grens` hier `peildatum is op of voor 1 dag na grens` zou zijn",
            "als `peildatum is voor 1 dag na grens` hier `peildatum is voor grens` zou zijn",
            "als `peildatum is voor 1 dag na grens` hier `peildatum is voor 2 dagen na grens` zou zijn",
        ],
    ),
}


@pytest.mark.parametrize("name", REDUNDANT)
def test_what_is_redundant_is_found_out(name: str) -> None:
    old, new, expected = REDUNDANT[name]
    assert proved(book(BOOK.replace(old, new))) == expected


def test_what_holds_in_one_year_only_is_not_taken_to_hold_in_all() -> None:
    """In 2026 nothing lies between the grens and 2027; in 2027 the grens lies behind it."""
    text = BOOK.replace(
        "- peildatum: {voor: $grens}", "- peildatum: {voor: $grens}\n        - peildatum: {voor: 2027-01-01}"
    )
    assert proved(book(text)) == []


def test_no_proof_contradicts_a_scenario() -> None:
    rulebook = book()
    results = examine_all(Material(rulebook, START, NOWHERE), targets(rulebook), {}, processes=1).results
    assert {verdict.fate for each in results for verdict in each.verdicts} == {"opgemerkt", "onopgemerkt"}
