"""What would raise a signal that is not there, and which answers settle one that is undecided."""

from datetime import date

from overstap.analyse.what_if import Kind, Status
from tests.analyse.what_if.talks import ask, shown


def test_the_smallest_difference() -> None:
    told = ask("A-01", wens=True, gesprek=True, verslag=True)
    assert told.status is Status.CLEAR
    assert [change.kind for change in told.raises[0].changes] in ([Kind.UNKNOWN], [Kind.VALUE])
    assert [change.fact for change in told.raises[0].changes] == ["gesprek"]


def test_texts_and_days() -> None:
    """A text gets the value that the rule asks for; of a day the whole period is told."""
    told = ask("A-07", opleiding="Bakker", dag="2026-05-01", verslag=False)
    assert shown(told.raises) == [{"opleiding": ("Kok",), "dag": (date(2026, 9, 1), None)}]


def test_on_another_day() -> None:
    told = ask("A-05", as_of=date(2026, 7, 1), wens=False)
    assert shown(told.raises) == [{"peildatum": (None, date(2026, 5, 31))}]


def test_items_are_named_by_their_own_place() -> None:
    """Both registrations would have to be something else: the first and the second, not the first twice."""
    told = ask("A-04", aanmeldingen=[{"stand": "ingetrokken"}, {"stand": "aangemeld", "datum": "2026-02-01"}])
    assert [(change.fact, change.index) for change in told.raises[0].changes] == [("aanmeldingen", 1)]


def test_answers_both_ways() -> None:
    told = ask("A-07", opleiding="Kok")
    assert told.status is Status.UNDETERMINED
    assert [question.fact for question in told.questions] == ["verslag", "dag"]
    assert shown(told.raises) == [{"verslag": (False,), "dag": (date(2026, 9, 1), None)}]
    assert shown(told.clears) == [{"dag": (None, date(2026, 8, 31))}, {"verslag": (True,)}]


def test_an_answer_in_a_list() -> None:
    """Only what is open is answered: no item comes or goes."""
    told = ask("A-04", aanmeldingen=[{"datum": "2026-02-01"}])
    assert told.status is Status.UNDETERMINED
    assert shown(told.clears) == [{"aanmeldingen[0].stand": ("aangemeld",)}]
    assert shown(told.raises) == [{"aanmeldingen[0].stand": ("ontvangen", "ingetrokken")}]


def test_a_rule_of_other_years() -> None:
    told = ask("A-10", wens=True)
    assert (told.raises, told.reason) == ((), "Deze regel geldt niet in het overstapjaar 2026.")


def test_on_another_day_only_while_the_party_sees_the_same() -> None:
    """With a consent from 1 April the mbo would see other facts before that day: nothing is said about then."""
    consent = [{"ontvanger": "mbo", "categorie": "toestemming", "status": "gegeven", "datum": "2026-04-01"}]
    told = ask("A-05", "mbo", date(2026, 7, 1), wens=False, toestemmingen=consent)
    assert shown(told.raises) == [{"peildatum": (date(2026, 4, 1), date(2026, 5, 31))}]
