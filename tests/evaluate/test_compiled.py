"""The compiled evaluator, construct by construct, against answers worked out by hand from rule-language.md."""

from collections.abc import Mapping
from datetime import date

import pytest

from overstap_engine.evaluate.compiled import Compiled
from overstap_engine.model.condition import (
    AllOf,
    AnyOf,
    AsOf,
    Compare,
    Condition,
    Counted,
    FactRef,
    Known,
    Literal,
    NoneOf,
    Not,
    Offset,
    Operator,
    Quantified,
    Quantifier,
    Unit,
    UnknownOr,
)
from overstap_engine.model.rulebook import Definition, Extreme, FirstKnown, Newest
from overstap_engine.model.values import ABSENT, Facts, Value
from tests.evaluate.asking import EMPTY, FACTS, ITEM_OK, Items, field, is_
from tests.evaluate.books import AS_OF, book, case, plan_of, rule

RAISED, CLEAR = "geheven", "niet"


def today(operator: Operator, count: int, unit: Unit, base: str, *, before: bool = False) -> Condition:
    return Compare(AsOf(), operator, (Offset(count, unit, before, FactRef(base)),))


def answer(condition: Condition, facts: Facts, derived: Mapping[str, Definition] | None = None) -> object:
    """RAISED, CLEAR, or the places that are missing."""
    outcome = Compiled(plan_of(book(FACTS, [rule("R", condition)], derived))).evaluate(case(facts))
    if outcome.signals:
        return RAISED
    return " ".join(map(str, outcome.undetermined[0].missing)) if outcome.undetermined else CLEAR


@pytest.mark.parametrize(
    ("condition", "facts", "expected"),
    [
        (is_("a"), {"a": True}, RAISED),
        (is_("a"), {"a": False}, CLEAR),
        (is_("a"), {}, "a"),
        (is_("a", False), {"a": False}, RAISED),
        (Compare(FactRef("soort"), Operator.IS_NIET, (Literal("x"),)), {"soort": "y"}, RAISED),
        (Compare(FactRef("soort"), Operator.IS_NIET, (Literal("x"),)), {}, "soort"),
        (Compare(FactRef("soort"), Operator.IN, (Literal("x"), Literal("y"))), {"soort": "y"}, RAISED),
        (Compare(FactRef("soort"), Operator.NIET_IN, (Literal("x"), Literal("y"))), {"soort": "y"}, CLEAR),
        (Compare(FactRef("getal"), Operator.MINSTENS, (Literal(3),)), {"getal": 3}, RAISED),
        (Compare(FactRef("getal"), Operator.MEER_DAN, (Literal(3),)), {"getal": 3}, CLEAR),
        (Compare(FactRef("getal"), Operator.HOOGSTENS, (Literal(3),)), {}, "getal"),
        (Compare(FactRef("dag"), Operator.VOOR, (Literal(AS_OF),)), {"dag": date(2026, 4, 19)}, RAISED),
        (Compare(FactRef("dag"), Operator.NA, (FactRef("start"),)), {"dag": AS_OF}, "start"),
        (Compare(FactRef("dag"), Operator.VOOR, (FactRef("start"),)), {"dag": AS_OF, "start": AS_OF}, CLEAR),
        (is_("moment", "sep"), {}, RAISED),
        (is_("moment", "feb"), {}, CLEAR),
        (Known(FactRef("a"), True), {}, CLEAR),
        (Known(FactRef("a"), False), {}, RAISED),
        (Known(FactRef("lijst"), False), {}, RAISED),
        (Known(FactRef("lijst"), True), {"lijst": ()}, RAISED),
        (UnknownOr(FactRef("a"), (Literal(False),)), {}, RAISED),
        (UnknownOr(FactRef("a"), (Literal(False),)), {"a": True}, CLEAR),
        (UnknownOr(FactRef("soort"), (Literal("x"), Literal("y"))), {"soort": "z"}, CLEAR),
        (UnknownOr(FactRef("dag"), (FactRef("start"),)), {"dag": AS_OF}, "start"),
    ],
)
def test_one_question(condition: Condition, facts: Facts, expected: str) -> None:
    """A comparison with an unknown side is unknown; bekend and onbekendOf never are, with known operands."""
    assert answer(condition, facts) == expected


@pytest.mark.parametrize(
    ("condition", "facts", "expected"),
    [
        (AllOf((is_("a"), is_("b"))), {"a": True}, "b"),
        (AllOf((is_("a"), is_("b"))), {"a": False}, CLEAR),
        (AllOf(()), {}, RAISED),
        (AnyOf((is_("a"), is_("b"))), {"a": True}, RAISED),
        (AnyOf((is_("a"), is_("b"))), {"a": False}, "b"),
        (AnyOf(()), {}, CLEAR),
        (NoneOf((is_("a"), is_("b"))), {"a": False, "b": False}, RAISED),
        (NoneOf((is_("a"), is_("b"))), {"b": False}, "a"),
        (Not(is_("a")), {"a": False}, RAISED),
        (Not(is_("a")), {}, "a"),
        (AllOf((AnyOf((is_("a"), is_("b"))), is_("soort", "x"))), {"b": False}, "a soort"),
        (AllOf((AnyOf((is_("a"), is_("b"))), is_("soort", "x"))), {"b": True}, "soort"),
    ],
)
def test_joined(condition: Condition, facts: Facts, expected: str) -> None:
    """Kleene's logic; only undecided parts report what is missing."""
    assert answer(condition, facts) == expected


@pytest.mark.parametrize(
    ("condition", "start", "expected"),
    [
        (today(Operator.VANAF, 5, Unit.DAG, "start"), date(2026, 4, 15), RAISED),
        (today(Operator.VANAF, 5, Unit.DAG, "start"), date(2026, 4, 16), CLEAR),
        (today(Operator.VANAF, 2, Unit.WEEK, "start", before=True), date(2026, 5, 4), RAISED),
        (today(Operator.VANAF, 2, Unit.WEEK, "start", before=True), date(2026, 5, 5), CLEAR),
        (today(Operator.VOOR, 6, Unit.MAAND, "start"), date(2025, 10, 20), CLEAR),
        (today(Operator.VOOR, 6, Unit.MAAND, "start"), date(2025, 10, 21), RAISED),
        (today(Operator.NA, 18, Unit.JAAR, "start"), date(2008, 4, 19), RAISED),
        (today(Operator.NA, 18, Unit.JAAR, "start"), date(2008, 4, 20), CLEAR),
        # the calendar ends: 5 days after 9999-12-31 is 9999-12-31
        (today(Operator.VOOR, 5, Unit.DAG, "start"), date.max, RAISED),
    ],
)
def test_offsets(condition: Condition, start: date, expected: str) -> None:
    """Days and weeks, months and years, at the boundary."""
    assert answer(condition, {"start": start}) == expected


def test_offset_stops_at_the_end_of_the_calendar() -> None:
    """Integer arithmetic would go on; the answer is the calendar's."""
    condition = Compare(FactRef("dag"), Operator.VANAF, (Offset(5, Unit.DAG, False, FactRef("start")),))
    assert answer(condition, {"dag": date.max, "start": date.max}) == RAISED
    assert answer(condition, {"dag": AS_OF, "start": date(2026, 4, 16)}) == CLEAR


@pytest.mark.parametrize(
    ("quantifier", "lijst", "expected"),
    [
        (Quantifier.MINSTENS_EEN, None, "lijst"),
        (Quantifier.MINSTENS_EEN, (), CLEAR),
        (Quantifier.MINSTENS_EEN, ({"status": "x", "ok": True},), RAISED),
        (Quantifier.MINSTENS_EEN, ({"status": "y"}, {"status": "x"}), "lijst[1].ok"),
        (Quantifier.GEEN_ENKEL, (), RAISED),
        (Quantifier.GEEN_ENKEL, ({"status": "y"},), RAISED),
        (Quantifier.GEEN_ENKEL, ({"ok": True},), "lijst[0].status"),
        (Quantifier.ALLE_ITEMS, (), RAISED),
        (Quantifier.ALLE_ITEMS, ({"status": "x", "ok": True}, {"status": "y"}), CLEAR),
        (Quantifier.ALLE_ITEMS, ({"status": "x", "ok": True}, EMPTY), "lijst[1].status lijst[1].ok"),
    ],
)
def test_quantifiers(quantifier: Quantifier, lijst: Items | None, expected: str) -> None:
    """eenVan or alle over the items; a missing list is unknown, an empty one is not."""
    facts: Facts = {} if lijst is None else {"lijst": lijst}
    assert answer(Quantified("lijst", quantifier, ITEM_OK), facts) == expected


@pytest.mark.parametrize(
    ("operator", "number", "expected"),
    [
        # one item certainly counts, one possibly, one does not
        (Operator.MINSTENS, 1, RAISED),
        (Operator.MINSTENS, 2, "lijst[1].ok"),
        (Operator.MINSTENS, 3, CLEAR),
        (Operator.HOOGSTENS, 2, RAISED),
        (Operator.MINDER_DAN, 1, CLEAR),
        (Operator.MEER_DAN, 1, "lijst[1].ok"),
        (Operator.IS, 3, CLEAR),
        (Operator.IS, 1, "lijst[1].ok"),
        (Operator.IS_NIET, 0, RAISED),
    ],
)
def test_item_counts_are_ranges(operator: Operator, number: int, expected: str) -> None:
    """A count is undecided when the answer depends on where in its range it falls."""
    lijst: Items = ({"status": "x", "ok": True}, {"status": "x"}, {"status": "y"})
    assert answer(Counted("lijst", ITEM_OK, operator, (Literal(number),)), {"lijst": lijst}) == expected


def test_count_equal_to_several_numbers() -> None:
    """In [1, 2] with a range of 1 to 2 does not depend on where."""
    lijst: Items = ({"status": "x", "ok": True}, {"status": "x"})
    either = Counted("lijst", ITEM_OK, Operator.IN, (Literal(2), Literal(1)))
    assert answer(either, {"lijst": lijst}) == RAISED


EARLIEST = Extreme(False, "lijst", "datum", field("ok"))
LATEST = Extreme(True, "lijst", "datum", field("ok"))
NEWEST = Newest("lijst", "status", "datum", field("ok"))
MAY, JUNE = date(2026, 5, 1), date(2026, 6, 1)


@pytest.mark.parametrize(
    ("definition", "lijst", "expected"),
    [
        (EARLIEST, None, None),
        (EARLIEST, (), ABSENT),
        (EARLIEST, ({"ok": False, "datum": MAY},), ABSENT),
        (EARLIEST, ({"ok": True, "datum": JUNE}, {"ok": True, "datum": MAY}), MAY),
        (EARLIEST, ({"ok": True, "datum": MAY}, {"datum": JUNE}), MAY),
        (EARLIEST, ({"ok": True, "datum": MAY}, {"datum": MAY}), MAY),
        (EARLIEST, ({"ok": True, "datum": JUNE}, {"datum": MAY}), None),
        (EARLIEST, ({"ok": True, "datum": MAY}, {"ok": True}), None),
        (LATEST, ({"ok": True, "datum": JUNE}, {"datum": MAY}), JUNE),
        (LATEST, ({"datum": MAY},), None),
        (NEWEST, ({"ok": True, "datum": MAY, "status": "x"}, {"ok": True, "datum": MAY, "status": "y"}), "y"),
        (NEWEST, ({"ok": True, "datum": MAY, "status": "x"}, {"datum": MAY, "status": "y"}), None),
        (NEWEST, ({"ok": True, "datum": JUNE, "status": "x"}, {"datum": MAY}), "x"),
        (NEWEST, ({"ok": True, "datum": JUNE},), None),
        (NEWEST, (), ABSENT),
    ],
)
def test_aggregates(definition: Definition, lijst: Items | None, expected: Value) -> None:
    """Unknown when an undecided item could change the answer, known-absent when none qualifies."""
    facts: Facts = {} if lijst is None else {"lijst": lijst}
    compiled = Compiled(plan_of(book(FACTS, [], {"afgeleid": definition})))
    assert compiled.evaluate(case(facts)).derived == {"afgeleid": expected}


@pytest.mark.parametrize(
    ("condition", "expected"),
    [
        (Compare(FactRef("eerste"), Operator.VOOR, (FactRef("dag"),)), CLEAR),
        (Not(Compare(FactRef("eerste"), Operator.VOOR, (FactRef("dag"),))), RAISED),
        (Compare(FactRef("eerste"), Operator.IS_NIET, (Literal(MAY),)), RAISED),
        (Compare(FactRef("dag"), Operator.NA, (Offset(1, Unit.DAG, True, FactRef("eerste")),)), CLEAR),
        (Compare(FactRef("dag"), Operator.NA, (Offset(1, Unit.JAAR, True, FactRef("eerste")),)), CLEAR),
        (Known(FactRef("eerste"), False), RAISED),
        (UnknownOr(FactRef("eerste"), (Literal(MAY),)), RAISED),
    ],
)
def test_known_absent_wins_from_unknown(condition: Condition, expected: str) -> None:
    """A comparison with a known-absent side is false, also when the other side is unknown."""
    assert answer(condition, {"lijst": ()}, {"eerste": EARLIEST}) == expected


def test_first_known_skips_absent_and_falls_back() -> None:
    """Known-absent only when every operand is."""
    derived: dict[str, Definition] = {
        "eerste": EARLIEST,
        "gekozen": FirstKnown((FactRef("eerste"), FactRef("dag"))),
        "terugval": FirstKnown((FactRef("dag"), Literal(MAY))),
        "leeg": FirstKnown((FactRef("eerste"), Offset(1, Unit.DAG, False, FactRef("eerste")))),
    }
    compiled = Compiled(plan_of(book(FACTS, [], derived)))
    assert compiled.evaluate(case({"lijst": ()})).derived == {
        "eerste": ABSENT,
        "gekozen": None,
        "terugval": MAY,
        "leeg": ABSENT,
    }
    assert compiled.evaluate(case({"lijst": (), "dag": JUNE})).derived["gekozen"] == JUNE
