"""What people can still do about a signal: as little as possible, and nothing that only changes the record."""

from datetime import date

import pytest

from overstap.analyse.what_if import Kind, Status
from overstap_engine.prove import OutsideDomain
from tests.analyse.what_if.talks import AS_OF, ask, shown


def test_one_thing_is_enough() -> None:
    told = ask("A-03", stand="nietGehouden", dag="2026-04-01")
    assert told.status is Status.RAISED
    assert shown(told.clears)[0] == {"stand": ("gepland", "gehouden")}


def test_what_brings_another_signal_is_not_enough() -> None:
    """A talk alone would raise A-02: its report belongs to it."""
    told = ask("A-01", wens=True, gesprek=False)
    assert shown(told.clears) == [{"gesprek": (True,), "verslag": (True,)}]


def test_what_is_raised_already_may_stay() -> None:
    """A-02 is there now, so clearing it need not mind A-01."""
    told = ask("A-02", wens=True, gesprek=True)
    assert shown(told.clears) == [{"verslag": (True,)}]


def test_a_day_becomes_the_largest_period() -> None:
    """From the peildatum up to the last day that still works. Also holding it today would be more than is needed."""
    told = ask("A-03", stand="gepland", dag="2026-07-01")
    assert shown(told.clears) == [{"dag": (AS_OF, date(2026, 5, 31))}]


def test_what_goes_forward_does_not_go_back() -> None:
    """A handover that was held is not planned again to be rid of a signal."""
    told = ask("A-09", stand="gehouden", partij="mbo", aanmeldingen=[])
    assert sorted(map(str, shown(told.clears))) == ["{'partij': ('vo',)}", "{'verslag': (True,)}"]


def test_a_new_item_begins_as_declared() -> None:
    """Its day is that on which it happens: it cannot be recorded earlier."""
    told = ask("A-04", aanmeldingen=[{"stand": "ingetrokken", "datum": "2026-02-01"}])
    assert shown(told.clears) == [{"aanmeldingen": {"stand": ("aangemeld",), "datum": "dan"}}]


def test_an_item_goes_on_but_does_not_start_anew() -> None:
    """What was received can be registered; what was withdrawn cannot."""
    told = ask("A-04", aanmeldingen=[{"stand": "ingetrokken"}, {"stand": "ontvangen"}])
    assert shown(told.clears)[0] == {"aanmeldingen[1].stand": ("aangemeld",)}
    assert len(told.clears) == 2


def test_items_that_are_alike_are_one_alternative() -> None:
    told = ask("A-04", aanmeldingen=[{"stand": "ontvangen"}, {"stand": "ontvangen"}])
    changed = [change.field for one in told.clears for change in one.changes]
    assert changed.count("stand") == 1


def test_only_time_helps() -> None:
    """Nobody can be asked to change a wish; the day is told on which the signal is gone."""
    told = ask("A-05", wens=False)
    assert told.clears == ()
    assert told.lapses_on == date(2026, 6, 1)
    assert told.blocked is not None
    assert told.blocked.fixed == ("wens is nee",)


def test_nothing_helps_any_more() -> None:
    told = ask("A-08", wens=True, geheim=True)
    assert (told.clears, told.lapses_on) == ((), None)
    assert told.blocked is not None
    assert told.blocked.fixed == ("geheim is ja", "wens is ja")


def test_an_alternative_that_brings_a_signal_is_left_out() -> None:
    """``geheim`` would raise A-08."""
    told = ask("A-06", wens=True, partij="geen", geheim=False, aanmeldingen=[{"stand": "aangemeld"}])
    assert shown(told.clears) == [{"partij": ("vo", "mbo")}]


def test_a_value_that_brings_a_signal_is_left_out() -> None:
    """With nothing recorded about registrations, ``vo`` would raise A-11."""
    told = ask("A-06", wens=True, partij="geen", geheim=False)
    assert shown(told.clears)[0] == {"partij": ("mbo",)}


def test_other_facts_before_other_values() -> None:
    """Even when they are more."""
    told = ask("A-14", kleur="rood", een=False, twee=False, drie=False, vier=False)
    assert shown(told.clears) == [
        {"kleur": ("geel",)},
        {"twee": (True,), "drie": (True,), "vier": (True,)},
        {"kleur": ("blauw",), "een": (True,)},
    ]


def test_a_number_has_no_direction() -> None:
    """Nobody knows what *forward* is for a number, unless values are named."""
    told = ask("A-13", uren=2)
    assert told.clears == ()
    assert told.blocked is not None
    assert told.blocked.fixed == ("uren is 2",)


def test_a_change_that_matters_to_few_signals_comes_first() -> None:
    """Registrations are looked at by fewer rules than the party, so they fit this signal best."""
    told = ask("A-11", partij="vo")
    assert [[change.fact for change in one.changes] for one in told.clears] == [["aanmeldingen"], ["partij"]]


def test_an_empty_list_is_no_advice() -> None:
    """A list that is unknown is not recorded as empty to be rid of a signal."""
    told = ask("A-11", "mbo", partij="vo")
    assert [change.kind for one in told.clears for change in one.changes] == [Kind.NEW_ITEM, Kind.VALUE]


def test_outside_the_range() -> None:
    with pytest.raises(OutsideDomain) as caught:
        ask("A-05", as_of=date(2031, 1, 1), wens=False)
    assert caught.value.places == ("peildatum",)
