"""A look ahead: what comes and goes, on which day, and what would keep it away."""

from collections.abc import Iterator
from datetime import date, timedelta
from typing import Any

import pytest

from overstap import Dossier, assess
from overstap.dossier.schema import schema_of
from overstap.outlook import Outlook, look_ahead
from overstap.parties import visibility_of
from overstap_engine.evaluate.compiled import Compiled
from overstap_engine.evaluate.outcome import Case
from overstap_engine.plan import make_plan
from tests.overstap.ahead import DOSSIER, ahead_rulebook

AS_OF, UNTIL = date(2026, 6, 1), date(2026, 10, 5)


def ahead(dossier: dict[str, object] = DOSSIER, party: str = "leerling", until: date = UNTIL) -> Outlook:
    return look_ahead(dossier, peildatum=AS_OF, tot=until, voor=party, rules=ahead_rulebook())


def told(outlook: Outlook) -> list[tuple[str, date]]:
    return [(each.signal.code, each.on) for each in outlook.arising]


def values(outlook: Outlook, code: str) -> dict[str, tuple[str, ...]]:
    """fact -> what may be recorded to keep a signal away."""
    (found,) = [each for each in outlook.arising if each.signal.code == code]
    return {each.fact: each.values for each in found.prevented_by}


def test_which_signals_arise_and_end_and_when() -> None:
    outlook = ahead()
    assert told(outlook) == [
        ("OVD-01", date(2026, 6, 16)),
        ("MBO-01", date(2026, 6, 25)),
        ("MBO-02", date(2026, 6, 25)),
        ("AAN-01", date(2026, 7, 31)),
        ("AAN-02", date(2026, 8, 15)),
    ]
    assert [(each.code, each.on) for each in outlook.ending] == [("OVD-01", date(2026, 10, 1))]


def test_the_words_are_those_of_the_day() -> None:
    assert ahead().arising[0].signal.because == "Op 16 juni 2026 is de overdracht onbekend."


def test_what_is_not_recorded_can_be_recorded_before_that_day() -> None:
    outlook = ahead()
    assert values(outlook, "OVD-01") == {"overdracht": ("gehouden", "niet nodig")}
    (found,) = outlook.arising[0].prevented_by
    assert (found.due, found.holders) == (date(2026, 6, 15), ("vo", "mbo"))


def test_a_date_can_be_a_later_one() -> None:
    assert values(ahead(), "MBO-01") == {"gesprek": ("1 juni 2026 of later",)}


def test_a_list_can_have_one_more() -> None:
    assert values(ahead(), "AAN-01") == {"aanmeldingen.stand": ("loopt",)}


def test_nothing_is_said_about_the_date_of_birth_the_goal_or_consent() -> None:
    outlook = ahead()
    named = {each.fact.split(".")[0] for one in outlook.arising for each in one.prevented_by}
    assert named.isdisjoint({"geboren", "doel", "toestemmingen"})
    assert values(outlook, "AAN-02") == {"wie": ("de vo-school", "de mbo-school"), "plek": ("ja",)}


def test_a_count_refers_to_what_it_counts() -> None:
    counts = {each.signal.code: (each.counts_signals, each.prevented_by) for each in ahead().arising}
    assert counts["MBO-02"] == (True, ())
    assert [code for code, (is_count, _) in counts.items() if is_count] == ["MBO-02"]


def test_each_prevention_keeps_the_signal_away_on_that_day() -> None:
    """Tried out through ``assess``, with the words read back as values."""
    recorded: dict[str, dict[str, object]] = {
        "OVD-01": {"overdracht": "gehouden"},
        "MBO-01": {"gesprek": "2026-06-01"},
        "AAN-02": {"wie": "vo"},
    }
    for each in ahead().arising:
        change = recorded.get(each.signal.code)
        if change is not None:
            result = assess(DOSSIER | change, peildatum=each.on, voor="leerling", rules=ahead_rulebook())
            assert each.signal.code not in {signal.code for signal in result.signals}


def test_who_is_responsible_along_the_way() -> None:
    turns = [(turn.on, turn.responsible.now, turn.responsible.then) for turn in ahead().turns]
    assert turns == [(AS_OF, "vo", "geen"), (date(2026, 7, 31), "geen", "mbo")]


def test_a_party_sees_its_own_signals_only() -> None:
    assert [code for code, _ in told(ahead(party="mbo"))] == ["OVD-01", "MBO-01", "MBO-02"]


def consents(*told_on: tuple[str, str]) -> list[dict[str, str]]:
    """Consents for the vo about guidance: (status, day)."""
    return [
        {"ontvanger": "vo", "categorie": "begeleiding", "status": status, "datum": day}
        for status, day in told_on
    ]


def test_withdrawn_consent_takes_a_signal_away_on_its_day() -> None:
    dossier = {**DOSSIER, "toestemmingen": consents(("gegeven", "2026-05-01"), ("ingetrokken", "2026-08-03"))}
    outlook = ahead(dossier, "vo")
    assert ("MBO-01", date(2026, 6, 25)) in told(outlook)
    assert ("MBO-01", date(2026, 8, 3)) in [(each.code, each.on) for each in outlook.ending]


def test_consent_that_is_dated_later_gives_nothing_away_now() -> None:
    """What vo may not see today makes no difference, whatever day the next consent has."""
    later = consents(("ingetrokken", "2026-05-01"), ("gegeven", "2026-07-01"))
    hidden, without = (
        {**DOSSIER, "toestemmingen": later},
        {**DOSSIER, "gesprek": None, "toestemmingen": later},
    )
    assert ahead(hidden, "vo") == ahead(without, "vo")
    assert ahead(hidden, "mbo") != ahead(without, "mbo")


def test_the_end_may_not_come_first() -> None:
    with pytest.raises(ValueError, match="ligt voor de peildatum"):
        ahead(until=date(2026, 5, 31))
    assert ahead(until=AS_OF).arising == ()


# -- against the day by day loop -----------------------------------------------------------------------------------


def dossiers() -> Iterator[dict[str, Any]]:
    """Variations on the dossier, consents that change on the way included."""
    once, back = (
        consents(("gegeven", "2026-05-01"), ("ingetrokken", "2026-08-03")),
        consents(("ingetrokken", "2026-05-01"), ("gegeven", "2026-07-03"), ("ingetrokken", "2026-09-01")),
    )
    for change in (
        {},
        {"plek": None},
        {"plek": True, "uitschrijving": None},
        {"gesprek": "2026-09-01", "overdracht": "nietGehouden"},
        {"toestemmingen": once},
        {"toestemmingen": back, "overdracht": "gehouden"},
        {"wie": "geen", "aanmeldingen": None},
    ):
        yield {**DOSSIER, **change}


@pytest.mark.parametrize("party", ["vo", "mbo", "leerling"])
def test_a_blind_loop_over_all_days_finds_the_same(party: str) -> None:
    rulebook = ahead_rulebook()
    for written in dossiers():
        dossier = schema_of(rulebook).dossier(written)
        assert isinstance(dossier, Dossier)
        came, went = by_the_day(dossier, party)
        outlook = ahead(written, party)
        assert [(each.on, each.signal.code) for each in outlook.arising] == came
        assert [(each.on, each.code) for each in outlook.ending] == went


def by_the_day(dossier: Dossier, party: str) -> tuple[list[tuple[date, str]], list[tuple[date, str]]]:
    """(day, code) of every signal that comes, and of every one that goes."""
    rulebook = ahead_rulebook()
    plan = make_plan(rulebook, year=dossier.year, region=None, party=party)
    compiled, visibility = Compiled(plan), visibility_of(rulebook)
    now = visibility.case(dossier, party=party, as_of=AS_OF)
    before: list[str] | None = None
    came: list[tuple[date, str]] = []
    went: list[tuple[date, str]] = []
    for number in range((UNTIL - AS_OF).days + 1):
        day = AS_OF + timedelta(days=number)
        hidden = now.hidden | visibility.case(dossier, party=party, as_of=day).hidden
        facts = {name: value for name, value in dossier.facts.items() if name not in hidden}
        raised = [signal.code for signal in compiled.evaluate(Case(facts, day, hidden)).signals]
        if before is not None:
            came += [(day, code) for code in raised if code not in before]
            went += [(day, code) for code in sorted({*before} - {*raised})]
        before = raised
    return came, went
