"""Who is responsible, by the shipped rules: in every situation one party or a question, and a signal when nobody is."""

from collections.abc import Iterator
from datetime import date
from itertools import product
from typing import Any

import pytest

from overstap import RuleEngine
from tests.rules.shipped import shipped

DAYS = ("2026-04-20", "2026-07-20", "2026-08-25", "2026-09-10", "2026-10-05", "2026-12-01")
TELLS = frozenset({"OVD-10", "OVD-12", "ZOM-02", "ZOM-03", "ZOM-05", "STA-02"})
"""Signals that say that nobody is responsible, or that the student has no place and somebody should stay in touch."""


def dossiers() -> Iterator[dict[str, Any]]:
    """Every combination of what decides who is responsible."""
    for number, (goal, left, recorded, place, intake, enrolled) in enumerate(
        product(
            ("mbo", "werk"),
            (None, "2026-07-31"),
            (None, "geen"),
            (None, "plaatsAangeboden", "aangemeld"),
            ("september", "februari"),
            (None, "2026-08-20"),
        )
    ):
        yield {
            "id": f"L-{number}",
            "overstapjaar": 2026,
            "doel": goal,
            "instroommoment": intake,
            "verantwoordelijkePartij": recorded,
            "leerling": {"geboortedatum": "2009-05-01"},
            "vo": {"uitschrijving": left},
            "inschrijving": {"datum": enrolled},
            "aanmeldingen": [{"status": place, "datum": "2026-02-01"}] if place else [],
        }


@pytest.mark.parametrize("day", DAYS)
def test_when_nobody_is_responsible_a_signal_says_so(day: str) -> None:
    engine, nobody = RuleEngine(shipped()), 0
    for dossier in dossiers():
        result = engine.assess(dossier, peildatum=day, voor="leerling")
        assert result.responsible is not None
        if result.responsible.now == "geen":
            nobody += 1
            assert TELLS & {signal.code for signal in result.signals}, dossier
        assert "OVD-12" not in {s.code for s in result.signals} or result.responsible.now == "geen"
    assert nobody


@pytest.mark.parametrize("day", DAYS)
def test_one_party_or_a_question(day: str) -> None:
    """Never silent: a party, or what is missing; and who takes over does so on a later day."""
    engine = RuleEngine(shipped())
    for dossier in dossiers():
        found = engine.assess(dossier, peildatum=day, voor="vo").responsible
        assert found is not None
        assert found.now is not None or found.lacking
        assert (found.now is None) or found.because
        assert found.since is None or found.since > date.fromisoformat(day), dossier


@pytest.mark.parametrize("day", ["2026-08-25", "2026-09-10", "2026-10-20"])
def test_the_doorstroompunt_is_there_on_the_day_that_was_announced(day: str) -> None:
    """Whoever left the vo school and is told that the Doorstroompunt takes over, finds it there on that day."""
    engine, announced = RuleEngine(shipped()), 0
    for place, end, reason, born, work in product(
        (None, "plaatsAangeboden", "ingetrokken"),
        (None, "2026-09-15", "2026-12-01"),
        (None, "eigenVerzoek", "diploma"),
        (None, "1999-10-15", "2009-05-01"),
        (None, "werk"),
    ):
        dossier = {
            "id": "L-1",
            "overstapjaar": 2026,
            "doel": "mbo",
            "leerling": {"geboortedatum": born},
            "vo": {"uitschrijving": "2026-07-31"},
            "inschrijving": {
                "datum": "2026-08-20" if end else None,
                "einddatum": end,
                "redenEinde": reason if end else None,
            },
            "bestemming": {"soort": work},
            "aanmeldingen": [{"status": place, "datum": "2026-02-01"}] if place else [],
        }
        told = engine.assess(dossier, peildatum=day, voor="vo").responsible
        assert told is not None
        if told.then == "doorstroompunt" and told.since is not None:
            announced += 1
            later = engine.assess(dossier, peildatum=told.since.isoformat(), voor="vo").responsible
            assert later is not None
            too_old = born == "1999-10-15" and told.since >= date(2026, 10, 15)
            assert later.now == "doorstroompunt" or too_old, dossier
    assert announced


def test_every_party_that_can_be_recorded_can_be_asked_for() -> None:
    book = shipped()
    assert book.responsibility is not None
    parties = {choice.id for choice in book.vocabulary.facts[book.responsibility.recorded].choices}
    assert {f"verantwoordelijk.{party}" for party in parties} <= set(book.derivations)
    assert {charge.party for charge in book.responsibility.charges} <= parties
    assert all(charge.citations for charge in book.responsibility.charges)


def test_every_party_sees_who_it_is() -> None:
    """All that decides it is shared by law."""
    engine = RuleEngine(shipped())
    for dossier in dossiers():
        told = {
            engine.assess(dossier, peildatum="2026-08-25", voor=party).responsible
            for party in shipped().vocabulary.parties
        }
        assert len(told) == 1
