"""Lives are consistent over time: what was known stays known, and everything happens in a possible order."""

from collections.abc import Iterator
from datetime import date
from itertools import pairwise
from typing import Any

import pytest

from overstap.synth.cohort import Cohort, OutsideLife
from tests.synth.snapshots import (
    DAYS,
    PLANNED,
    REACHABLE,
    YEAR,
    complete,
    dates_in,
    facts_in,
    items_of,
    snapshots,
)

Dossier = dict[str, Any]


def same_student() -> Iterator[tuple[date, Dossier, date, Dossier]]:
    """Every student on every two days that follow each other."""
    for (day, before), (later, after) in pairwise(zip(DAYS, snapshots(), strict=True)):
        for old, new in zip(before, after, strict=True):
            assert old["id"] == new["id"]
            yield day, old, later, new


def everyone() -> Iterator[tuple[date, Dossier]]:
    for day, dossiers in zip(DAYS, snapshots(), strict=True):
        yield from ((day, dossier) for dossier in dossiers)


def fact(dossier: Dossier, name: str) -> Any:
    return dict(facts_in(dossier)).get(name)


def test_nothing_of_later_than_the_day_is_known() -> None:
    """Except dates that are planned."""
    late = {
        (name, day.isoformat(), found)
        for day, dossier in everyone()
        for name, found in dates_in(dossier)
        if found > day.isoformat() and name not in PLANNED
    }
    assert late == set()


def test_planned_dates_do_lie_ahead_at_times() -> None:
    """Or the test above would let them pass for nothing."""
    ahead = {
        name for day, dossier in everyone() for name, found in dates_in(dossier) if found > day.isoformat()
    }
    assert ahead >= {"vo.uitschrijving", "intake.datum", "start.datum", "inschrijving.datum", "bpv.beginOp"}


def test_what_is_known_stays_known() -> None:
    """A fact may change, never become unknown again; a list never loses an item."""
    for _, old, _, new in same_student():
        known, after = dict(facts_in(old)), dict(facts_in(new))
        assert set(known) <= set(after), (old["id"], set(known) - set(after))
        for name, value in known.items():
            assert len(items_of(after[name])) >= len(items_of(value)), (old["id"], name)


def test_who_the_student_is_never_changes() -> None:
    """Nor what was done before mbo."""
    fixed = ("leerling.geboortedatum", "vo.school", "vo.schoolsoort", "vo.uitstroomprofiel", "vo.cluster")
    for _, old, _, new in same_student():
        for name in (*fixed, "vo.tussenstap", "vo.examenuitslag", "overstapjaar"):
            assert fact(old, name) in (None, fact(new, name))


def the_same(item: Dossier, later: list[Dossier]) -> Dossier:
    """This registration on a later day. Only after an exam that was failed is the programme another one: the entree."""
    fixed = ("datum", "instelling", "leerweg", "numerusFixus")
    found = [other for other in later if all(other.get(name) == item.get(name) for name in fixed)]
    same = [other for other in found if other["opleiding"] == item["opleiding"]]
    return (same or [other for other in found if other["niveau"] == 1])[0]


def test_registrations_move_along_possible_statuses() -> None:
    """They never disappear, keep their date, and the date of a status never goes back."""
    moved = set[tuple[str, str]]()
    for _, old, _, new in same_student():
        for before in old.get("aanmeldingen", ()):
            after = the_same(before, new["aanmeldingen"])
            if before["status"] == after["status"]:
                continue
            assert after["status"] in REACHABLE[before["status"]].split(), (old["id"], before, after)
            assert before["statusdatum"] <= after["statusdatum"]
            moved.add((before["status"], after["status"]))
    assert len(moved) > 6


def test_the_status_of_a_registration_never_comes_before_it() -> None:
    """And a place that was had before is told when it is lost."""
    for _, dossier in everyone():
        for item in dossier.get("aanmeldingen", ()):
            assert item["datum"] <= item["statusdatum"]
            assert ("wasGeplaatst" in item) == (
                item["status"] in ("ingetrokken", "beeindigd", "leidtNietTotInschrijving")
            )


@pytest.mark.parametrize(
    ("earlier", "later"),
    [
        ("inschrijving.datum", "inschrijving.einddatum"),
        ("start.datum", "start.eersteAanwezigheidOp"),
        ("start.eersteAanwezigheidOp", "inschrijving.einddatum"),
        ("coach.beginOp", "coach.eindeOp"),
        ("bpv.beginOp", "bpv.gestoptOp"),
        ("ondersteuning.gemeldOp", "afspraken.vastgelegdOp"),
        ("afspraken.vastgelegdOp", "afspraken.geevalueerdOp"),
        ("overdracht.warmOp", "overdracht.internOp"),
        ("leerling.geboortedatum", "vo.uitschrijving"),
    ],
)
def test_dates_are_in_order(earlier: str, later: str) -> None:
    """Both known: the first comes no later than the second."""
    pairs = [(fact(d, earlier), fact(d, later)) for d in complete()]
    known = [(first, second) for first, second in pairs if first is not None and second is not None]
    assert known
    assert [pair for pair in known if pair[0] > pair[1]] == []


def test_consent_is_withdrawn_only_after_it_was_given() -> None:
    """For the same receiver and kind of data."""
    withdrawn = 0
    for dossier in complete():
        choices = dossier["toestemmingen"]
        for choice in choices:
            if choice["status"] == "ingetrokken":
                withdrawn += 1
                assert any(
                    given["status"] == "gegeven"
                    and given["datum"] < choice["datum"]
                    and (given["ontvanger"], given["categorie"]) == (choice["ontvanger"], choice["categorie"])
                    for given in choices
                )
    assert withdrawn > 0


def test_age_suits_the_school() -> None:
    """Between 14 and 23 on 1 October of the year, and the 18th birthday on both sides of the deadline."""
    adults = {"vroeg": 0, "laat": 0}
    for dossier in complete():
        born = date.fromisoformat(fact(dossier, "leerling.geboortedatum"))
        age = YEAR - born.year - ((born.month, born.day) > (10, 1))
        kind, direct = fact(dossier, "vo.schoolsoort"), fact(dossier, "vo.tussenstap") is False
        assert 14 <= age <= 23
        if direct and kind.startswith("vmbo"):
            assert 15 <= age <= 18
        adults["vroeg" if born <= date(YEAR - 18, 4, 1) else "laat"] += age >= 18
    assert min(adults.values()) > 20


def test_level_suits_earlier_education() -> None:
    """Vmbo basis leads to level 2; vso profiles other than vervolgonderwijs to entree or level 2; vso facts only in vso."""
    for dossier in complete():
        level, kind = fact(dossier, "plaatsing.niveau"), fact(dossier, "vo.schoolsoort")
        if level is None:
            continue
        if kind in ("vmbo-b", "pro", "isk"):
            assert level <= 2
        if fact(dossier, "vo.uitstroomprofiel") in ("arbeidsmarkt", "dagbesteding"):
            assert level <= 2
        assert (fact(dossier, "vo.cluster") is None) == (kind != "vso")


def test_only_who_was_placed_starts() -> None:
    """And nobody is seen who was absent for good."""
    for dossier in complete():
        if fact(dossier, "start.verschenen"):
            assert fact(dossier, "plaatsing.niveau") is not None
            assert any(a["status"] in ("ingeschreven", "beeindigd") for a in dossier["aanmeldingen"])
        if fact(dossier, "inschrijving.redenEinde") == "nietVerschenen":
            assert fact(dossier, "start.eersteAanwezigheidOp") is None


@pytest.mark.parametrize("day", [date(2024, 8, 31), date(2027, 8, 1)])
def test_no_dossiers_outside_the_lives(day: date) -> None:
    """It says which days there are."""
    with pytest.raises(OutsideLife, match="van 2024-09-01 tot en met 2027-07-31"):
        Cohort.of(1, 1, YEAR).dossiers(day)
