"""The ``omdat`` text: every kind of hole, in Dutch."""

from dataclasses import replace
from datetime import date

import pytest

from overstap.because import because_of, value_in_words
from overstap_engine.evaluate.outcome import Case
from overstap_engine.model.values import ABSENT, Facts, Scalar, Value
from overstap_engine.plan import make_plan
from tests.overstap.tiny import AS_OF, tiny_rulebook

PLAN = make_plan(tiny_rulebook(), year=2026, region=None, party="vo")


def text(template: str, facts: Facts | None = None, derived: dict[str, Value] | None = None) -> str:
    return because_of(template, PLAN).text(Case(facts or {}, AS_OF), derived or {})


@pytest.mark.parametrize(
    ("value", "words"),
    [
        (date(2026, 5, 1), "1 mei 2026"),
        (True, "ja"),
        (False, "nee"),
        (3, "3"),
        (None, "onbekend"),
        (ABSENT, "geen"),
        ("a", "eerste"),
        ("z", "z"),
        (("a", "b", "c"), "eerste, b en c"),
        ((), "geen"),
    ],
)
def test_values_in_words(value: Value | tuple[Scalar, ...], words: str) -> None:
    assert value_in_words(value, {"a": "eerste"}) == words


def test_facts_labels_and_defaults() -> None:
    known: Facts = {"doel": "mbo", "start.datum": date(2026, 8, 31), "start.verschenen": False}
    template = "{doel}/{start.datum}/{start.verschenen}/{instroom}/{ondersteuning.domeinen}"
    assert text(template, known) == "het mbo/31 augustus 2026/nee/september/onbekend"
    assert text("{doel}, {start.datum}") == "onbekend, onbekend"


def test_the_as_of_date_and_parameters() -> None:
    assert text("op {peildatum}, na {$uiterste}") == "op 20 april 2026, na 1 april 2026"
    regional = make_plan(tiny_rulebook(), year=2026, region="noord", party="vo")
    assert because_of("{$uiterste}", regional).text(Case({}, AS_OF), {}) == "1 mei 2026"


def test_derived_facts() -> None:
    template = "{aanmelding.eersteOp}/{aanmelding.actief}/{aanmelding.laatsteStatus}"
    assert text(template) == "onbekend/onbekend/onbekend"
    derived: dict[str, Value] = {
        "aanmelding.eersteOp": ABSENT,
        "aanmelding.actief": True,
        "aanmelding.laatsteStatus": "aangemeld",
    }
    assert text(template, derived=derived) == "geen/ja/aangemeld"


def test_lists_by_their_number_of_items() -> None:
    assert text("{aanmeldingen}") == "onbekend"
    assert text("{aanmeldingen}", {"aanmeldingen": ()}) == "geen"
    assert text("{aanmeldingen}", {"aanmeldingen": ({}, {})}) == "2"


def test_a_hole_is_not_filled_twice() -> None:
    assert text("{instroom}", {"instroom": "{peildatum}"}) == "{peildatum}"


def test_a_value_keeps_its_label_when_derived() -> None:
    rulebook = tiny_rulebook()
    fields = dict(rulebook.vocabulary.lists["aanmeldingen"].fields)
    relabelled = tuple(replace(choice, label=f"status {choice.id}") for choice in fields["status"].choices)
    fields["status"] = replace(fields["status"], choices=relabelled)
    registrations = replace(rulebook.vocabulary.lists["aanmeldingen"], fields=fields)
    lists = {**rulebook.vocabulary.lists, "aanmeldingen": registrations}
    relabelled_book = replace(rulebook, vocabulary=replace(rulebook.vocabulary, lists=lists))
    plan = make_plan(relabelled_book, year=2026, region=None, party="vo")
    because = because_of("{aanmelding.laatsteStatus}", plan)
    assert because.text(Case({}, AS_OF), {"aanmelding.laatsteStatus": "aangemeld"}) == "status aangemeld"
