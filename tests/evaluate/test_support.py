"""Why a signal is raised, and what is missing for one that is not: places worked out by hand."""

import pytest

from overstap_engine.evaluate.compiled import Compiled
from overstap_engine.evaluate.outcome import Place
from overstap_engine.evaluate.places import Places
from overstap_engine.model.condition import (
    AllOf,
    AnyOf,
    AsOf,
    Compare,
    Condition,
    Counted,
    FactRef,
    FieldRef,
    Known,
    Literal,
    NoneOf,
    Not,
    Offset,
    Operator,
    Quantified,
    Quantifier,
    Raised,
    SignalCount,
    Unit,
    UnknownOr,
)
from overstap_engine.model.rulebook import Definition, Extreme, FirstKnown, Newest, TruthOf
from overstap_engine.model.values import Facts, Item, Scalar
from overstap_engine.model.vocabulary import Fact, Kind, ListFact
from tests.evaluate.books import AS_OF, book, case, fact, items, plan_of, rule

FACTS: list[Fact | ListFact] = [
    fact("z"),
    fact("a"),
    fact("dag", Kind.DATUM),
    fact("moment", Kind.KEUZE, default="sep", choices="sep feb"),
    items("eerst", ok=Kind.JA_NEE),
    items("lijst", datum=Kind.DATUM, status=Kind.TEKST, ok=Kind.JA_NEE),
]


def is_(name: str, value: Scalar = True) -> Condition:
    return Compare(FactRef(name), Operator.IS, (Literal(value),))


def field(name: str, value: Scalar = True) -> Condition:
    return Compare(FieldRef(name), Operator.IS, (Literal(value),))


OK = field("ok")
DERIVED: dict[str, Definition] = {
    "waar": TruthOf(AnyOf((is_("z"), is_("a")))),
    "vroegste": Extreme(False, "lijst", "datum", OK),
    "nieuwste": Newest("lijst", "status", "datum", OK),
    "gekozen": FirstKnown((FactRef("vroegste"), FactRef("dag"))),
}


def support(condition: Condition, facts: Facts) -> str:
    """The places behind the only signal."""
    compiled = Compiled(plan_of(book(FACTS, [rule("R", condition)], DERIVED)))
    (signal,) = compiled.evaluate(case(facts)).signals
    return " ".join(map(str, signal.support))


def missing(condition: Condition, facts: Facts) -> str:
    """What is missing for the only undetermined rule."""
    compiled = Compiled(plan_of(book(FACTS, [rule("R", condition)], DERIVED)))
    (undetermined,) = compiled.evaluate(case(facts)).undetermined
    return " ".join(map(str, undetermined.missing))


@pytest.mark.parametrize(
    ("condition", "facts", "expected"),
    [
        (AllOf((is_("a"), is_("z"))), {"a": True, "z": True}, "z a"),
        (AnyOf((is_("a"), is_("z"))), {"a": True, "z": False}, "a"),
        (AnyOf((is_("a"), is_("z"))), {"a": True, "z": True}, "z a"),
        (NoneOf((is_("a"), is_("z"))), {"a": False, "z": False}, "z a"),
        (Not(AllOf((is_("a"), is_("z")))), {"a": False, "z": True}, "a"),
        (is_("moment", "sep"), {}, "moment"),
        (Known(FactRef("a"), False), {}, "a"),
        (UnknownOr(FactRef("a"), (Literal(False),)), {}, "a"),
        (Known(FactRef("lijst"), False), {}, "lijst"),
        (
            Compare(AsOf(), Operator.NA, (Offset(1, Unit.DAG, False, FactRef("dag")),)),
            {"dag": AS_OF.replace(day=1)},
            "dag",
        ),
        (Compare(AsOf(), Operator.TOT_EN_MET, (Literal(AS_OF),)), {}, ""),
        (AllOf((is_("waar"), is_("a", False))), {"z": True, "a": False}, "z a"),
    ],
)
def test_support_of_conditions(condition: Condition, facts: Facts, expected: str) -> None:
    """All parts where all were needed, else the parts that decided; through derived facts, defaults included."""
    assert support(condition, facts) == expected


EMPTY: Item = {}
ITEMS: tuple[Item, ...] = ({"ok": True}, {"ok": False}, {"status": "x"})


@pytest.mark.parametrize(
    ("condition", "lijst", "expected"),
    [
        (Quantified("lijst", Quantifier.MINSTENS_EEN, OK), ITEMS, "lijst[0].ok"),
        (Quantified("lijst", Quantifier.GEEN_ENKEL, OK), ITEMS[1:2] * 2, "lijst[0].ok lijst[1].ok"),
        (Quantified("lijst", Quantifier.GEEN_ENKEL, OK), (), "lijst"),
        (Quantified("lijst", Quantifier.ALLE_ITEMS, OK), ITEMS[:1] * 2, "lijst[0].ok lijst[1].ok"),
        (Not(Quantified("lijst", Quantifier.ALLE_ITEMS, OK)), ITEMS, "lijst[1].ok"),
        (Counted("lijst", OK, Operator.MINSTENS, (Literal(1),)), ITEMS, "lijst[0].ok"),
        (Counted("lijst", OK, Operator.HOOGSTENS, (Literal(2),)), ITEMS, "lijst[1].ok"),
        (Counted("lijst", OK, Operator.IS, (Literal(1),)), ITEMS[:2], "lijst[0].ok lijst[1].ok"),
        (Counted("lijst", OK, Operator.IS, (Literal(0),)), (), "lijst"),
        (Counted("lijst", AllOf(()), Operator.MINSTENS, (Literal(2),)), ITEMS, "lijst"),
    ],
)
def test_support_of_lists(condition: Condition, lijst: tuple[Item, ...], expected: str) -> None:
    """The items that decided; the list itself where no field did."""
    assert support(condition, {"lijst": lijst}) == expected


MAY, JUNE, JULY = (AS_OF.replace(month=month) for month in (5, 6, 7))
DATED: tuple[Item, ...] = (
    {"ok": False, "datum": MAY},
    {"ok": True, "datum": MAY, "status": "x"},
    {"datum": JUNE},
    {"ok": True, "datum": JULY, "status": "y"},
)


@pytest.mark.parametrize(
    ("condition", "facts", "expected"),
    [
        (
            is_("vroegste", MAY),
            {"lijst": DATED},
            "lijst[0].ok lijst[1].datum lijst[1].ok lijst[2].datum lijst[3].datum",
        ),
        (
            is_("nieuwste", "y"),
            {"lijst": DATED},
            "lijst[0].ok lijst[1].datum lijst[2].datum lijst[3].datum lijst[3].status lijst[3].ok",
        ),
        (Known(FactRef("vroegste"), False), {"lijst": ()}, "lijst"),
        (Known(FactRef("vroegste"), False), {"lijst": DATED[:1]}, "lijst[0].ok"),
        (Known(FactRef("vroegste"), False), {"lijst": DATED[2:3]}, "lijst[0].ok"),
        (Known(FactRef("vroegste"), False), {}, "lijst"),
        (is_("gekozen", JUNE), {"lijst": (), "dag": JUNE}, "dag lijst"),
        (is_("gekozen", MAY), {"lijst": DATED[1:2], "dag": JUNE}, "lijst[0].datum lijst[0].ok"),
    ],
)
def test_support_of_derived_values(condition: Condition, facts: Facts, expected: str) -> None:
    """Of an aggregate what let each item win, lose or not qualify; of an unknown one what is missing."""
    assert support(condition, facts) == expected


def test_support_through_signals_and_counts() -> None:
    """A chain ends at input facts; a count that enough signals reached needs no others."""
    rules = [
        rule("A", is_("a")),
        rule("Z", is_("z")),
        rule("NA_A", Raised(("A", "Z")), urgency="laag"),
        rule("TEL", SignalCount(False, Operator.MINSTENS, (Literal(1),)), urgency="laag"),
        rule("GEEN_TWEE", SignalCount(False, Operator.HOOGSTENS, (Literal(1),)), urgency="laag"),
    ]
    found = Compiled(plan_of(book(FACTS, rules))).evaluate(case({"a": True, "z": False})).signals
    assert {signal.code: signal.support for signal in found} == {
        "A": (Place("a"),),
        "NA_A": (Place("a"),),
        "TEL": (Place("a"),),
        "GEEN_TWEE": (Place("z"),),
    }


@pytest.mark.parametrize(
    ("condition", "facts", "expected"),
    [
        (is_("waar"), {"a": False}, "z"),
        (is_("gekozen", MAY), {}, "dag lijst"),
        (is_("vroegste", MAY), {"lijst": ({"ok": True},)}, "lijst[0].datum"),
        (is_("vroegste", MAY), {"lijst": (DATED[1], EMPTY, {"ok": False})}, "lijst[1].datum lijst[1].ok"),
        (is_("nieuwste", "x"), {"lijst": (DATED[1], {"ok": True, "datum": JUNE})}, "lijst[1].status"),
        (is_("nieuwste", "x"), {"lijst": (DATED[1], {"datum": JUNE})}, "lijst[1].status lijst[1].ok"),
        (AllOf((is_("a"), Known(FactRef("dag"), False))), {}, "a"),
        (Compare(FactRef("dag"), Operator.NA, (FactRef("vroegste"),)), {"dag": MAY}, "lijst"),
        (AllOf((AnyOf((is_("a"), AllOf((is_("z"), is_("moment", "feb"))))), Not(is_("a", False)))), {}, "a"),
        (
            Counted("lijst", AllOf((OK, field("status", "x"))), Operator.MINSTENS, (Literal(1),)),
            {"lijst": ({"ok": False}, {"ok": True}, EMPTY)},
            "lijst[1].status lijst[2].status lijst[2].ok",
        ),
    ],
)
def test_missing(condition: Condition, facts: Facts, expected: str) -> None:
    """The unknown facts in undecided parts; of aggregates and counts all that undecided items lack."""
    assert missing(condition, facts) == expected


def test_places_in_reporting_order() -> None:
    """Facts, then lists; a list before its items; item by item, field by field, however many there are."""
    places = Places(book(FACTS, []).vocabulary)
    wanted = (
        places.field("lijst", "ok") << 120 * places.step("lijst")
        | places.field("lijst", "datum") << 3 * places.step("lijst")
        | places.field("lijst", "status")
        | places.field("eerst", "ok") << 7 * places.step("eerst")
        | places.named(frozenset({"lijst", "a", "z", "onbekend"}))
    )
    assert [str(place) for place in places.tuple_of(wanted)] == [
        "z",
        "a",
        "eerst[7].ok",
        "lijst",
        "lijst[0].status",
        "lijst[3].datum",
        "lijst[120].ok",
    ]
    assert places.tuple_of(0) == ()
