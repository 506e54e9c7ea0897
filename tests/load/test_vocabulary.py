"""Facts, lists and parties become exactly the model that they stand for."""

from datetime import date

import pytest

from overstap_engine.load.rulebook import read_rulebook
from overstap_engine.model.values import Scalar
from overstap_engine.model.vocabulary import Choice, Fact, Field, Kind, ListFact, Sharing
from tests.load.small import load

FULL_FACT = """\
feiten:
  later:
    type: keuze
    waarden: {mbo: het mbo, vo: in het vo blijven}
    label: doel na het vo
    vraag: Wat wil de leerling na het vo gaan doen?
    omschrijving: Wat de leerling zelf zegt.
    houders: [vo, mbo]
    delen: begeleiding
    gevoelig: ja
    standaard: vo
    verplicht: ja
"""
LIST = """\
lijsten:
  gesprekken:
    label: gesprekken
    vraag: Welke gesprekken waren er?
    omschrijving: Alle gesprekken.
    houders: [vo]
    delen: toestemming
    gevoelig: ja
    velden:
      soort: {type: keuze, waarden: [kort, lang], label: soort, vraag: Welk soort?, verplicht: ja}
      datum: {type: datum, label: datum, vraag: Wanneer?, omschrijving: De dag zelf.}
"""


def test_a_fact_with_everything() -> None:
    """Every key of a fact has its place in the model."""
    assert load(FULL_FACT).vocabulary.facts["later"] == Fact(
        id="later",
        kind=Kind.KEUZE,
        label="doel na het vo",
        question="Wat wil de leerling na het vo gaan doen?",
        choices=(Choice("mbo", "het mbo"), Choice("vo", "in het vo blijven")),
        description="Wat de leerling zelf zegt.",
        holders=("vo", "mbo"),
        sharing=Sharing.BEGELEIDING,
        sensitive=True,
        default="vo",
        required=True,
    )


def test_a_fact_with_only_what_is_required() -> None:
    """What may be left out has a default; a list of values is its own label."""
    facts = load("").vocabulary.facts
    assert facts["vo.cluster"] == Fact("vo.cluster", Kind.GETAL, "cluster", "Welk cluster?")
    assert facts["intake.status"].choices == (Choice("gepland", "gepland"), Choice("afgerond", "afgerond"))


@pytest.mark.parametrize(
    ("kind", "written", "value"),
    [
        ("ja_nee", "nee", False),
        ("getal", "12", 12),
        ("datum", "2026-05-01", date(2026, 5, 1)),
        ("tekst", "onbekend", "onbekend"),
        ("tekst", '"12"', "12"),
    ],
)
def test_a_default_has_the_type_of_its_fact(kind: str, written: str, value: Scalar) -> None:
    """``standaard`` is read as a value of the fact."""
    text = f"feiten: {{nieuw: {{type: {kind}, label: a, vraag: b?, delen: wettelijk, standaard: {written}}}}}"
    draft = load(text)
    assert draft.findings == ()
    assert draft.vocabulary.facts["nieuw"].default == value
    assert type(draft.vocabulary.facts["nieuw"].default) is type(value)


def test_a_list_with_everything() -> None:
    """Every key of a list and of its fields has its place in the model."""
    draft = load(LIST)
    assert draft.findings == ()
    assert draft.vocabulary.lists["gesprekken"] == ListFact(
        id="gesprekken",
        label="gesprekken",
        question="Welke gesprekken waren er?",
        fields={
            "soort": Field(
                "soort",
                Kind.KEUZE,
                "soort",
                "Welk soort?",
                (Choice("kort", "kort"), Choice("lang", "lang")),
                required=True,
            ),
            "datum": Field("datum", Kind.DATUM, "datum", "Wanneer?", description="De dag zelf."),
        },
        description="Alle gesprekken.",
        holders=("vo",),
        sharing=Sharing.TOESTEMMING,
        sensitive=True,
    )


def test_order_is_the_order_of_files_and_lines() -> None:
    """Files by path; the order of facts orders what is missing."""
    draft = read_rulebook(
        {
            "b.yaml": b"feiten: {drie: {type: getal, label: a, vraag: b?, delen: wettelijk}}",
            "a.yaml": b"partijen: [vo, mbo]\nfeiten:\n"
            b"  twee: {type: getal, label: a, vraag: b?, delen: wettelijk}\n"
            b"  een: {type: getal, label: a, vraag: b?, delen: wettelijk}\n"
            b"regelboek: {naam: a, versie: b}\n",
        }
    )
    assert draft.findings == ()
    assert tuple(draft.vocabulary.facts) == ("twee", "een", "drie")
    assert draft.vocabulary.parties == ("vo", "mbo")
