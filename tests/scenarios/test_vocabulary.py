"""Every sentence of the vocabulary: its example selects it and is carried out, and each expectation can come out both ways."""

from contextlib import suppress
from dataclasses import replace
from functools import cache
from pathlib import Path
from typing import cast

import pytest

from overstap.bundled import bundled_rulebook
from overstap.testing.disappointment import Disappointment
from overstap.testing.match import find_sentence, perform
from overstap.testing.sentence import Kind, Sentence
from overstap.testing.situation import Situation
from overstap.testing.step_error import StepError
from overstap.testing.steps import SENTENCES
from overstap_engine.model.rulebook import MonthDay, RegionalValues, Rulebook

EXAMPLES = pytest.mark.parametrize("sentence", SENTENCES, ids=lambda sentence: sentence.template)
EXPECTATIONS = tuple(sentence for sentence in SENTENCES if sentence.kind is Kind.THEN)


@cache
def rulebook() -> Rulebook:
    """The shipped rules, with a region that has a date of its own."""
    shipped = bundled_rulebook()
    deadline = shipped.parameters["uitersteAanmelddatum"]
    regional = replace(deadline, per_region={"rmc-29": RegionalValues(MonthDay(5, 1))})
    return replace(
        shipped,
        parameters={**shipped.parameters, deadline.id: regional},
        regions=frozenset({"rmc-29"}),
    )


def do(situation: Situation, kind: Kind, text: str, table: tuple[tuple[str, ...], ...] = ()) -> Situation:
    """Carry out one step."""
    return perform(find_sentence(kind, text), situation, table)


@pytest.fixture
def registered_late(tmp_path: Path) -> Situation:
    """Registered on 15 April 2026 at 17, as vo sees it on 20 April; a need for support that vo may see only."""
    (tmp_path / "voorbeeld.json").write_text('{"id": "L-1", "overstapjaar": 2026}', encoding="utf-8")
    situation = Situation(rulebook(), tmp_path)
    for kind, text in (
        (Kind.GIVEN, "een leerling die in 2026 naar het mbo gaat"),
        (Kind.GIVEN, "een aanmelding met status aangemeld op 15 april 2026"),
        (Kind.GIVEN, "de leerling is 17 jaar op 1 april 2026"),
        (Kind.GIVEN, "de ondersteuning.behoefteBekendBijVo is nee"),
        (Kind.WHEN, "vo op 20 april 2026 kijkt"),
    ):
        situation = do(situation, kind, text)
    return situation


# -- examples -------------------------------------------------------------------------------------------------------


@EXAMPLES
def test_an_example_selects_its_own_sentence(sentence: Sentence) -> None:
    assert find_sentence(sentence.kind, sentence.example).sentence is sentence


@pytest.mark.parametrize(
    "sentence", [each for each in SENTENCES if each.kind is not Kind.THEN], ids=lambda each: each.template
)
def test_an_example_says_something(sentence: Sentence, registered_late: Situation) -> None:
    before = Situation(registered_late.rulebook, registered_late.folder).with_fact("overstapjaar", 2025)
    assert do(before, sentence.kind, sentence.example, sentence.example_table) != before


@pytest.mark.parametrize("sentence", EXPECTATIONS, ids=lambda each: each.template)
def test_an_example_expects_something(sentence: Sentence, registered_late: Situation) -> None:
    """Whether it comes true is another matter; a name or value that cannot be read is not allowed."""
    with suppress(Disappointment):
        assert do(registered_late, Kind.THEN, sentence.example, sentence.example_table) == registered_late


@EXAMPLES
def test_an_example_with_other_spaces_capitals_and_quotes_is_the_same(sentence: Sentence) -> None:
    changed = f"  {sentence.example[0].upper()}{sentence.example[1:]} ".replace(" ", "\u00a0 ").replace(
        '"', "”"
    )
    assert find_sentence(sentence.kind, changed).sentence is sentence


@EXAMPLES
def test_an_example_behind_another_keyword_says_where_it_belongs(sentence: Sentence) -> None:
    others = [kind for kind in Kind if kind is not sentence.kind]
    for other in others:
        matching = [each for each in SENTENCES if each.kind is other and each.match(sentence.example)]
        if not matching:
            with pytest.raises(StepError, match=f"hoort achter `{sentence.kind.value}`"):
                find_sentence(other, sentence.example)


def test_examples_and_templates_are_unique() -> None:
    assert len({sentence.template for sentence in SENTENCES}) == len(SENTENCES)
    assert len({(sentence.kind, sentence.example) for sentence in SENTENCES}) == len(SENTENCES)


# -- expectations ---------------------------------------------------------------------------------------------------

BOTH_WAYS: dict[str, tuple[str, str]] = {
    "is er een signaal {signaal}": ("is er een signaal AAN-02", "is er een signaal AAN-01"),
    "is er een signaal {signaal} met urgentie {urgentie}": (
        "is er een signaal AAN-02 met urgentie midden",
        "is er een signaal AAN-02 met urgentie hoog",
    ),
    "staat bij signaal {signaal} [niet |]de tekst {tekst}": (
        'staat bij signaal AAN-02 de tekst "15 april 2026"',
        'staat bij signaal AAN-02 de tekst "16 april 2026"',
    ),
    "is er geen signaal {signaal}": ("is er geen signaal AAN-01", "is er geen signaal AAN-02"),
    "zijn er precies de signalen {signalen}": (
        "zijn er precies de signalen AAN-02",
        "zijn er precies de signalen AAN-02 en AAN-01",
    ),
    "is signaal {signaal} nog niet te bepalen": (
        "is signaal AAN-08 nog niet te bepalen",
        "is signaal AAN-02 nog niet te bepalen",
    ),
    "is signaal {signaal} nog niet te bepalen omdat {feit} onbekend [is|zijn]": (
        "is signaal AAN-08 nog niet te bepalen omdat ondersteuning.aarzeltTeMelden onbekend is",
        "is signaal AAN-08 nog niet te bepalen omdat doel onbekend is",
    ),
    "wordt actie {actie} [niet |]aangeraden": (
        "wordt actie A058 aangeraden",
        "wordt actie A058 niet aangeraden",
    ),
    "wordt actie {actie} aangeraden aan {rol}": (
        "wordt actie A058 aangeraden aan de mentor",
        "wordt actie A058 aangeraden aan de decaan",
    ),
    "wordt actie {actie} aangeraden aan {rol} uiterlijk {datum}": (
        "wordt actie A058 aangeraden aan de mentor uiterlijk 7 dagen na de peildatum",
        "wordt actie A058 aangeraden aan de mentor uiterlijk 28 april 2026",
    ),
    "wordt actie {actie} zonder voorwaarde aangeraden": (
        "wordt actie A058 zonder voorwaarde aangeraden",
        "wordt actie A173 zonder voorwaarde aangeraden",
    ),
    "zijn er {n} acties voor {rol}": ("zijn er 2 acties voor de decaan", "zijn er 3 acties voor de decaan"),
    "is {wie} nu verantwoordelijk": (
        "is de vo-school nu verantwoordelijk",
        "is niemand nu verantwoordelijk",
    ),
    "ziet {partij} niets van {signaal}": (
        "ziet doorstroompunt niets van AAN-02",
        "ziet mbo niets van AAN-02",
    ),
    "ziet {partij} hetzelfde als zonder {feit}": (
        "ziet mbo hetzelfde als zonder ondersteuning.behoefteBekendBijVo",
        "ziet mbo hetzelfde als zonder leerling.geboortedatum",
    ),
}
"""Template -> a step that comes true for the student who registered late, and one that does not."""

ELSEWHERE = {
    "is er geen enkel signaal",
    "zijn er precies deze signalen:",
    "wordt actie {actie} aangeraden mits {feit} bekend wordt",
    "wordt actie {actie} onder een voorwaarde aangeraden",
    "is niet te bepalen wie nu verantwoordelijk is",
    "is niet te bepalen wie nu verantwoordelijk is omdat {feit} onbekend [is|zijn]",
    "neemt {wie} het over op {datum}",
    "is niet bekend wie het overneemt",
}
"""Expectations with a test of their own below."""


def test_every_expectation_is_tried_both_ways() -> None:
    assert {sentence.template for sentence in EXPECTATIONS} == {*BOTH_WAYS, *ELSEWHERE}


@pytest.mark.parametrize("template", BOTH_WAYS)
def test_an_expectation_comes_true_or_disappoints(template: str, registered_late: Situation) -> None:
    holds, fails = BOTH_WAYS[template]
    assert find_sentence(Kind.THEN, holds).sentence.template == template
    assert find_sentence(Kind.THEN, fails).sentence.template == template

    assert do(registered_late, Kind.THEN, holds) == registered_late
    with pytest.raises(Disappointment):
        do(registered_late, Kind.THEN, fails)


RESPONSIBLE = {
    "is niet te bepalen wie nu verantwoordelijk is": (
        "is niet te bepalen wie nu verantwoordelijk is",
        "is de vo-school nu verantwoordelijk",
    ),
    "omdat": (
        "is niet te bepalen wie nu verantwoordelijk is omdat vo.uitschrijving onbekend is",
        "is niet te bepalen wie nu verantwoordelijk is omdat doel onbekend is",
    ),
    "op": (
        "neemt de mbo-school het over op 1 september 2026",
        "neemt de mbo-school het over op 2 september 2026",
    ),
    "wie": ("neemt de mbo-school het over op 1 september 2026", "is niet bekend wie het overneemt"),
    "niemand": ("is niet bekend wie het overneemt", "neemt niemand het over op 1 september 2026"),
}


@pytest.mark.parametrize("which", RESPONSIBLE)
def test_who_is_responsible_and_who_follows(which: str, registered_late: Situation) -> None:
    """In spring with a place; or after the summer, when nobody recorded the end at vo."""
    placed = do(registered_late, Kind.GIVEN, "een aanmelding met status ingeschreven op 20 maart 2026")
    situation = {
        "op": placed,
        "wie": placed,
        "niemand": registered_late,
    }.get(which, do(registered_late, Kind.WHEN, "vo op 10 augustus 2026 kijkt"))
    holds, fails = RESPONSIBLE[which]
    assert do(situation, Kind.THEN, holds) == situation
    with pytest.raises(Disappointment):
        do(situation, Kind.THEN, fails)


def test_a_rulebook_may_not_say_who_is_responsible(registered_late: Situation) -> None:
    silent = replace(registered_late, rulebook=replace(registered_late.rulebook, responsibility=None))
    with pytest.raises(Disappointment, match="dit regelboek zegt hier niet wie dat is"):
        do(silent, Kind.THEN, "is niet bekend wie het overneemt")
    with pytest.raises(StepError):
        do(silent, Kind.THEN, "is de vo-school nu verantwoordelijk")


def test_no_signal_at_all(registered_late: Situation) -> None:
    on_time = do(registered_late.without_fact("aanmeldingen"), Kind.WHEN, "vo op 20 oktober 2025 kijkt")
    assert do(on_time, Kind.THEN, "is er geen enkel signaal") == on_time
    with pytest.raises(Disappointment, match="verwacht: geen enkel signaal; gekregen: AAN-02"):
        do(registered_late, Kind.THEN, "is er geen enkel signaal")


@pytest.mark.parametrize("head", [(("signaal",),), ()], ids=["met kop", "zonder kop"])
def test_exactly_these_signals_as_a_table(
    head: tuple[tuple[str, ...], ...], registered_late: Situation
) -> None:
    do(registered_late, Kind.THEN, "zijn er precies deze signalen:", (*head, ("AAN-02",)))
    with pytest.raises(Disappointment):
        do(registered_late, Kind.THEN, "zijn er precies deze signalen:", (*head, ("AAN-02",), ("AAN-01",)))


def test_words_that_must_not_be_there(registered_late: Situation) -> None:
    held = do(registered_late, Kind.THEN, 'staat bij signaal AAN-02 niet de tekst "te laat"')
    assert held == registered_late
    with pytest.raises(Disappointment, match="niet de tekst `15 april 2026`"):
        do(registered_late, Kind.THEN, 'staat bij signaal AAN-02 niet de tekst "15 april 2026"')
    with pytest.raises(Disappointment, match="signaal AAN-01"):
        do(registered_late, Kind.THEN, 'staat bij signaal AAN-01 niet de tekst "te laat"')


def test_an_action_that_depends_on_a_fact(registered_late: Situation) -> None:
    """A173 fits only students who said that they need support."""
    situation = do(registered_late, Kind.GIVEN, "de overdracht.warmGewenst is ja")
    situation = do(situation, Kind.GIVEN, "de overdracht.warmStatus is nietGehouden")
    situation = do(situation, Kind.WHEN, "vo op 20 juni 2026 kijkt")
    expected = "wordt actie A173 aangeraden mits ondersteuning.gemeldBijMbo bekend wordt"

    assert do(situation, Kind.THEN, expected) == situation
    known = do(situation, Kind.GIVEN, "de ondersteuning.gemeldBijMbo is ja")
    with pytest.raises(Disappointment, match="geen voorwaarde"):
        do(known, Kind.THEN, expected)

    conditional, certain = (
        f"wordt actie A173 {how} voorwaarde aangeraden" for how in ("onder een", "zonder")
    )
    assert do(situation, Kind.THEN, conditional) == situation
    assert do(known, Kind.THEN, certain) == known
    with pytest.raises(Disappointment, match="actie A173 zonder voorwaarde"):
        do(known, Kind.THEN, conditional)
    with pytest.raises(Disappointment, match="actie A173 onder een voorwaarde"):
        do(situation, Kind.THEN, certain)


def test_a_region_has_its_own_dates(registered_late: Situation) -> None:
    with pytest.raises(Disappointment):
        do(do(registered_late, Kind.GIVEN, "de regio is rmc-29"), Kind.THEN, "is er een signaal AAN-02")


def test_a_parameter_of_the_scenarios_own(registered_late: Situation) -> None:
    later = do(registered_late, Kind.GIVEN, "de parameter uiterste aanmelddatum is 1 mei 2026")
    with pytest.raises(Disappointment):
        do(later, Kind.THEN, "is er een signaal AAN-02")
    assert (
        later.rulebook
        is do(registered_late, Kind.GIVEN, "de parameter uitersteAanmelddatum is 1-5-2026").rulebook
    )


@pytest.mark.parametrize(
    ("written", "receiver"),
    [("de mbo-school", "mbo"), ("leerbedrijf", "leerbedrijf"), ("het leerbedrijf", "leerbedrijf")],
)
def test_consent_may_be_about_a_receiver_that_is_no_party(
    written: str, receiver: str, registered_late: Situation
) -> None:
    text = f"toestemming aan {written} voor toestemming is gegeven op 1 maart 2026"
    (consent,) = cast(
        "tuple[dict[str, object], ...]", do(registered_late, Kind.GIVEN, text).facts["toestemmingen"]
    )
    assert consent["ontvanger"] == receiver


def test_a_disappointment_explains_itself(registered_late: Situation) -> None:
    with pytest.raises(Disappointment) as caught:
        do(registered_late, Kind.THEN, "is er een signaal AAN-01")
    assert caught.value.expected == "signaal AAN-01"
    assert caught.value.came == "AAN-02"
    assert caught.value.why[0].startswith("AAN-01 staat in rules/late-aanmelding.yaml:")
    assert any("lopende aanmelding is ja" in line for line in caught.value.why)


# -- did you mean ---------------------------------------------------------------------------------------------------


def suggested(text: str) -> tuple[str, ...]:
    """The examples that are offered for a step that is no sentence; none for one that is."""
    try:
        find_sentence(Kind.THEN, text)
    except StepError as error:
        return cast("tuple[str, ...]", error.finding.arguments.get("candidates", ()))
    return ()


NEGATIONS = ("geen", "niet", "niets", "zonder", "nooit")


def says_no(text: str) -> bool:
    """Whether a sentence denies something."""
    return not set(NEGATIONS).isdisjoint(text.split())


def mistyped(text: str) -> list[str]:
    """The text with one letter gone, twice, wrong, or swapped with the next."""
    places = range(len(text) - 1)
    return [
        *(text[:i] + text[i + 1 :] for i in places),
        *(text[:i] + text[i] + text[i:] for i in places),
        *(f"{text[:i]}x{text[i + 1 :]}" for i in places),
        *(text[:i] + text[i + 1] + text[i] + text[i + 2 :] for i in places),
    ]


@pytest.mark.parametrize("sentence", EXPECTATIONS, ids=lambda sentence: sentence.template)
def test_a_suggestion_never_flips_a_negation(sentence: Sentence) -> None:
    for text in mistyped(sentence.example):
        if "geen" in sentence.example.split() and "een" in text.split():
            continue  # without its first letter it says the opposite, and nobody can tell that it was a slip
        assert {says_no(each) for each in suggested(text)} <= {says_no(sentence.example)}, text


def test_a_word_that_may_be_geen_gets_no_suggestion() -> None:
    """*gen* is one slip away from *een* and from *geen*."""
    with pytest.raises(StepError) as caught:
        find_sentence(Kind.THEN, "is er gen signaal AAN-02")
    assert caught.value.finding.arguments["candidates"] == ()


@pytest.mark.parametrize(
    ("kind", "written", "meant"),
    [
        (Kind.THEN, "is er signaal AAN-02", "is er een signaal AAN-02"),
        (Kind.THEN, "er is geen signaal AAN-02", "is er geen signaal AAN-02"),
        (Kind.THEN, "word actie A058 aangeraden", "wordt actie A058 aangeraden"),
        (Kind.GIVEN, "een aanmelding met de status wachtlijst", "een aanmelding met status wachtlijst"),
        (Kind.GIVEN, "een leerling die in 2026 naar mbo gaat", "een leerling die in 2026 naar het mbo gaat"),
        (Kind.WHEN, "peildatum is 20 april 2026", "de peildatum 20 april 2026 is"),
    ],
)
def test_a_near_miss_is_recognised(kind: Kind, written: str, meant: str) -> None:
    with pytest.raises(StepError) as caught:
        find_sentence(kind, written)
    near = caught.value.finding.arguments["candidates"]
    assert isinstance(near, tuple)
    assert near[0] == meant


@pytest.mark.parametrize(
    "nonsense", ["", "blauw", "de kat zat op de krant en las", "x" * 10_000, "is " * 5_000]
)
def test_nonsense_gets_no_suggestion(nonsense: str) -> None:
    with pytest.raises(StepError) as caught:
        find_sentence(Kind.THEN, nonsense)
    assert caught.value.finding.arguments["candidates"] == ()
