"""Where a student stands, as far as the party may know: what is not known is never read as no."""

from collections.abc import Mapping
from datetime import date
from typing import Any

import pytest

from overstap import Dossier, bundled_rulebook
from overstap.cohort.engines import make_batch_evaluator
from overstap.cohort.standing import Standing, counting_registration, standing_of
from overstap.parties import case_for
from overstap_engine.plan.plan import make_plan

pytestmark = pytest.mark.once

AS_OF = date(2026, 10, 1)
BOOK = bundled_rulebook()


def standing(values: Mapping[str, Any], party: str = "leerling") -> str:
    """Of a dossier with these facts."""
    dossier = Dossier.from_mapping({"id": "L-1", "overstapjaar": 2026, **values}, BOOK)
    evaluator = make_batch_evaluator("compiled", make_plan(BOOK, year=2026, region=None, party=party), None)
    (outcome,) = evaluator.evaluate_many([dossier], AS_OF)
    return standing_of(case_for(dossier, BOOK, party=party, as_of=AS_OF), outcome.derived).value


def registration(status: str | None, day: str | None = "2026-03-01", **more: Any) -> dict[str, Any]:
    """One item of ``aanmeldingen``."""
    return {"status": status, "datum": day, **more}


RUNNING = [registration("aangemeld")]
PLACED = [registration("plaatsAangeboden")]


@pytest.mark.parametrize(
    ("values", "expected"),
    [
        ({}, Standing.UNKNOWN),
        ({"leerling": {"status": "overleden"}}, Standing.INACTIVE),
        ({"leerling": {"status": "vertrokkenBuitenland"}, "aanmeldingen": PLACED}, Standing.INACTIVE),
        ({"aanmeldingen": []}, Standing.UNREGISTERED),
        ({"aanmeldingen": [registration("ingetrokken")]}, Standing.UNREGISTERED),
        ({"aanmeldingen": [registration(None)]}, Standing.UNKNOWN),
        ({"aanmeldingen": [registration("ingetrokken"), registration(None)]}, Standing.UNKNOWN),
        ({"aanmeldingen": RUNNING}, Standing.REGISTERED),
        ({"aanmeldingen": PLACED}, Standing.PLACED),
        ({"aanmeldingen": RUNNING, "besluit": {"uitkomst": "toegelaten"}}, Standing.PLACED),
        ({"besluit": {"uitkomst": "toegelaten"}}, Standing.PLACED),
        ({"aanmeldingen": [], "besluit": {"uitkomst": "toegelaten"}}, Standing.UNREGISTERED),
        ({"inschrijving": {"datum": "2026-08-01"}}, Standing.PLACED),
        ({"aanmeldingen": PLACED, "start": {"datum": "2026-09-01"}}, Standing.PLACED),
        ({"aanmeldingen": PLACED, "start": {"verschenen": True}}, Standing.STARTED),
        ({"start": {"eersteAanwezigheidOp": "2026-09-02"}}, Standing.STARTED),
        ({"start": {"eersteAanwezigheidOp": "2026-10-02"}}, Standing.UNKNOWN),
        ({"aanmeldingen": PLACED, "start": {"datum": "2026-09-01", "verschenen": False}}, Standing.ABSENT),
        ({"aanmeldingen": PLACED, "start": {"datum": "2026-10-02", "verschenen": False}}, Standing.PLACED),
        ({"inschrijving": {"einddatum": "2026-10-01", "redenEinde": "diploma"}}, Standing.COMPLETED),
        ({"inschrijving": {"einddatum": "2026-10-01", "redenEinde": "eigenVerzoek"}}, Standing.BROKEN_OFF),
        ({"inschrijving": {"einddatum": "2026-10-01"}}, Standing.UNKNOWN),
        ({"inschrijving": {"datum": "2026-08-01", "einddatum": "2026-10-02"}}, Standing.PLACED),
        ({"aanmeldingen": [], "inschrijving": {"elders": True}}, Standing.ELSEWHERE),
        ({"aanmeldingen": [], "inschrijving": {"elders": False}}, Standing.UNREGISTERED),
        ({"aanmeldingen": [], "bestemming": {"soort": "werk"}}, Standing.ELSEWHERE),
        ({"aanmeldingen": [], "doel": "vo"}, Standing.ELSEWHERE),
        ({"aanmeldingen": [], "doel": "mbo"}, Standing.UNREGISTERED),
    ],
)
def test_standing(values: Mapping[str, Any], expected: Standing) -> None:
    """One line for every way to stand, and for what is not known."""
    assert standing(values) == expected.value


def test_every_reason_to_end_is_thought_of() -> None:
    """A new reason in the vocabulary must not become unknown in silence."""
    for choice in BOOK.vocabulary.facts["inschrijving.redenEinde"].choices:
        ended = {"inschrijving": {"einddatum": "2026-09-30", "redenEinde": choice.id}}
        assert standing(ended) != Standing.UNKNOWN.value


def test_only_what_the_party_may_see() -> None:
    """A list that is hidden is unknown."""
    values = {"aanmeldingen": RUNNING}
    dossier = Dossier.from_mapping({"id": "L-1", "overstapjaar": 2026, **values}, BOOK)
    case = case_for(dossier, BOOK, party="vo", as_of=AS_OF)
    hidden = type(case)({name: value for name, value in case.facts.items() if name != "aanmeldingen"}, AS_OF)
    assert standing_of(hidden, {"aanmelding.actief": None}) is Standing.UNKNOWN
    assert counting_registration(hidden, frozenset({"aangemeld"})) == {}


ACTIVE = frozenset({"aangemeld", "ingeschreven", "wachtlijst"})


@pytest.mark.parametrize(
    ("items", "level"),
    [
        ([], None),
        ([registration("ingetrokken", niveau=1)], None),
        ([registration("aangemeld", niveau=1), registration("aangemeld", "2026-02-01", niveau=2)], 1),
        ([registration("aangemeld", niveau=1), registration("aangemeld", niveau=2)], 2),
        ([registration("aangemeld", None, niveau=1), registration("wachtlijst", "2020-01-01", niveau=2)], 2),
        ([registration("ingeschreven", "2026-01-01", niveau=1), registration("aangemeld", niveau=2)], 1),
    ],
)
def test_the_registration_that_counts(items: list[dict[str, Any]], level: int | None) -> None:
    """An enrolment first, else the newest that is running."""
    dossier = Dossier.from_mapping({"id": "L", "overstapjaar": 2026, "aanmeldingen": items}, BOOK)
    case = case_for(dossier, BOOK, party="leerling", as_of=AS_OF)
    assert counting_registration(case, ACTIVE).get("niveau") == level
