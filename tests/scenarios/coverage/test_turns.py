"""Steps about whose turn it is: which conditions they exercise, worked out by hand."""

from overstap.testing.coverage.measure import measure
from overstap.testing.coverage.model import ConditionCoverage, Coverage, Page
from overstap.testing.coverage.trace import trace_all

from .planted import BOOK, NOWHERE, book, scenarios

TURNS = BOOK.replace(
    "lijsten:",
    """\
  opSchool.vo: {type: ja_nee, label: plek op de vo-school, vraag: Nog daar?, houders: [vo], delen: wettelijk}
  opSchool.mbo: {type: ja_nee, label: plek op de mbo-school, vraag: Al daar?, houders: [mbo], delen: wettelijk}
  begint.op: {type: datum, label: dag van de start, vraag: Wanneer?, houders: [mbo], delen: wettelijk}
  wieNu: {type: keuze, waarden: [vo, mbo, geen], label: afspraak, vraag: Wie is het?, houders: [vo], delen: wettelijk}
verantwoordelijkheid:
  vastgelegdIn: wieNu
  volgorde:
    - id: mbo
      partij: mbo
      titel: Op het mbo
      als: {opSchool.mbo: ja}
      bronnen: [{bron: b, vindplaats: "1"}]
    - id: voDaarnaMbo
      partij: vo
      titel: Nog op het vo
      als: {alle: [{opSchool.vo: ja}, {begint.op: {na: peildatum}}]}
      daarna: {partij: mbo, op: begint.op}
      bronnen: [{bron: b, vindplaats: "1"}]
lijsten:""",
)

ON_THE_WAY = (
    "Gegeven de plek op de vo-school is ja; En de plek op de mbo-school is nee; En de dag van de start is {}; "
    "Als vo op 31 maart 2026 kijkt; Dan {}"
)
LATER = "1 september 2026"
VO = "is de vo-school nu verantwoordelijk"
OPEN = "is niet te bepalen wie nu verantwoordelijk is"
NEXT = "neemt de mbo-school het over op 1 september 2026"


def covered(*bodies: str) -> Coverage:
    rules = book(TURNS)
    found = measure(trace_all(scenarios(*bodies), rules, NOWHERE), rules)
    assert found.failed == 0
    return found


def page(coverage: Coverage, name: str) -> Page:
    return next(each for each in coverage.derivations if each.id == name)


def condition(coverage: Coverage, name: str, words: str) -> ConditionCoverage:
    return next(each for each in page(coverage, name).conditions if each.words == words)


def test_a_step_about_now_exercises_every_situation() -> None:
    found = covered(ON_THE_WAY.format(LATER, VO))
    seen = {each.name: each.tested for each in page(found, "verantwoordelijkheid.voDaarnaMbo").outcomes}
    assert seen == {"waar": 1, "onwaar": 0, "onbekend": 0}
    seen = {each.name: each.tested for each in page(found, "verantwoordelijkheid.mbo").outcomes}
    assert seen == {"waar": 0, "onwaar": 1, "onbekend": 0}


def test_what_decides_whose_turn_it_is() -> None:
    found = covered(ON_THE_WAY.format(LATER, VO), ON_THE_WAY.format("31 maart 2026", OPEN))
    start = condition(found, "verantwoordelijkheid.voDaarnaMbo", "begint.op: {na: peildatum}")
    assert (start.decides_true, start.decides_false) == (1, 1)
    there = condition(found, "verantwoordelijkheid.mbo", "opSchool.mbo: ja")
    # in both it would be the mbo, were the student already there
    assert (there.decides_true, there.decides_false) == (0, 2)


def test_a_step_about_afterwards_does_not_look_at_now() -> None:
    """With an agreement it is the vo, whatever the situation; who follows hangs on the situation."""
    agreed = f"Gegeven de afspraak is vo; {ON_THE_WAY}"
    now = covered(agreed.format(LATER, VO))
    words = "begint.op: {na: peildatum}"
    assert condition(now, "verantwoordelijkheid.voDaarnaMbo", words).decides_true == 0
    afterwards = covered(agreed.format(LATER, NEXT))
    assert condition(afterwards, "verantwoordelijkheid.voDaarnaMbo", words).decides_true == 1


def test_a_step_about_a_signal_exercises_no_situation() -> None:
    found = covered(
        f"Gegeven het aantal gesprekken is 3; {ON_THE_WAY.format(LATER, 'is er een signaal R-2')}"
    )
    assert page(found, "verantwoordelijkheid.mbo").outcomes[1].seen == 0


def test_what_nobody_wrote_has_outcomes_and_no_conditions() -> None:
    """That a party is responsible follows from the situations."""
    found = page(covered(ON_THE_WAY.format(LATER, VO)), "verantwoordelijk.vo")
    assert [each.name for each in found.outcomes] == ["waar", "onwaar", "onbekend"]
    assert found.conditions == ()


HIDDEN = TURNS.replace(
    "    - id: voDaarnaMbo",
    "    - id: nietMeer\n      partij: geen\n      titel: Nergens meer\n"
    "      als: {alle: [{opSchool.mbo: nee}, {opSchool.vo: nee}]}\n"
    '      bronnen: [{bron: b, vindplaats: "1"}]\n    - id: voDaarnaMbo',
)
"""``opSchool.mbo: nee`` says what the situation before it says already."""


def test_a_condition_behind_an_earlier_situation_is_proved_to_decide_nothing() -> None:
    rules = book(HIDDEN)
    bodies = (
        "Gegeven de plek op de vo-school is nee; En de plek op de mbo-school is {}; Als vo op 31 maart 2026 kijkt; "
        "Dan is {} nu verantwoordelijk"
    )
    found = measure(
        trace_all(
            scenarios(bodies.format("nee", "niemand"), bodies.format("ja", "de mbo-school")), rules, NOWHERE
        ),
        rules,
    )
    assert found.failed == 0
    behind = condition(found, "verantwoordelijkheid.nietMeer", "opSchool.mbo: nee")
    assert (behind.decides_true, behind.decides_false) == (1, 0)
    assert behind.proof("beslist als onwaar").startswith("bewezen: in geen dossier")
    there = condition(found, "verantwoordelijkheid.nietMeer", "opSchool.vo: nee")
    assert (there.decides, there.cannot) == (False, ())
