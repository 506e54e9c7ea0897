"""Lowering: negation ends at the leaves, parameters and constants are settled."""

from datetime import date

import pytest

from overstap_engine.model.condition import (
    AllOf,
    AnyOf,
    AsOf,
    Compare,
    Condition,
    FactRef,
    FieldRef,
    Known,
    Literal,
    NoneOf,
    Not,
    Offset,
    Operator,
    ParameterRef,
    Quantified,
    Quantifier,
    Raised,
    SignalCount,
    Unit,
    UnknownOr,
)
from overstap_engine.plan.lower import Lowering
from overstap_engine.plan.node import (
    And,
    AnyItem,
    AsOfTerm,
    Comparison,
    Const,
    EqualOrUnknown,
    FactTerm,
    FieldTerm,
    Fixed,
    IsKnown,
    Leaf,
    Node,
    OffsetTerm,
    Or,
    Relation,
    SignalTally,
    TruthRef,
)

LOWERING = Lowering(
    parameters={"dag": date(2026, 4, 1), "dagen": 14, "soorten": ("a", "b")},
    lists=frozenset({"lijst"}),
    truths=frozenset({"waar"}),
)
A = Compare(FactRef("a"), Operator.IS, (Literal(True),))
B = Compare(FactRef("b"), Operator.IS, (Literal(True),))


def leaf(name: str, negated: bool = False) -> Leaf:
    """``name: ja``, or not."""
    return Leaf(Comparison(FactTerm(name), Relation.EQUALS, (Const(True),)), negated)


@pytest.mark.parametrize(
    ("written", "planned"),
    [
        (AllOf((A, B)), And((leaf("a"), leaf("b")))),
        (AnyOf((A, B)), Or((leaf("a"), leaf("b")))),
        (NoneOf((A, B)), And((leaf("a", True), leaf("b", True)))),
        (Not(AllOf((A, B))), Or((leaf("a", True), leaf("b", True)))),
        (Not(NoneOf((A, B))), Or((leaf("a"), leaf("b")))),
        (Not(Not(A)), leaf("a")),
        (AllOf(()), Fixed(True)),
        (Not(AllOf(())), Fixed(False)),
        (AnyOf(()), Fixed(False)),
        (AllOf((A, AllOf((B, A)))), And((leaf("a"), leaf("b"), leaf("a")))),
        (Known(FactRef("lijst"), False), Leaf(IsKnown("lijst"), negated=True)),
        (Known(FactRef("waar"), True), Leaf(IsKnown(("feit", "waar")))),
        (Not(Known(FactRef("a"), True)), Leaf(IsKnown(FactTerm("a")), negated=True)),
        (
            UnknownOr(FactRef("waar"), (Literal(False),)),
            Leaf(EqualOrUnknown(("feit", "waar"), (Const(False),))),
        ),
        (Raised(("X", "Y")), Or((TruthRef(("signaal", "X")), TruthRef(("signaal", "Y"))))),
        (Not(Raised(("X",))), TruthRef(("signaal", "X"), negated=True)),
        (
            SignalCount(True, Operator.MINDER_DAN, (ParameterRef("dagen"),)),
            Leaf(SignalTally(True, Relation.BELOW, (14,))),
        ),
    ],
)
def test_junctions_and_negation(written: Condition, planned: Node) -> None:
    """De Morgan, and nested junctions of one kind become one."""
    assert LOWERING.node(written) == planned


@pytest.mark.parametrize(
    ("operator", "value", "negated"),
    [
        (Operator.IS, True, False),
        (Operator.IS, False, True),
        (Operator.IS_NIET, True, True),
        (Operator.IS_NIET, False, False),
    ],
)
def test_a_derived_truth_is_referred_to(operator: Operator, value: bool, negated: bool) -> None:
    """``waar: nee`` is its negation: shown to be false."""
    written = Compare(FactRef("waar"), operator, (Literal(value),))
    assert LOWERING.node(written) == TruthRef(("feit", "waar"), negated)


def test_ja_or_nee_of_a_derived_truth_stays_unknown_when_it_is() -> None:
    """``in: [ja, nee]`` is not simply true."""
    written = Compare(FactRef("waar"), Operator.IN, (Literal(True), Literal(False)))
    assert LOWERING.node(written) == Or((TruthRef(("feit", "waar")), TruthRef(("feit", "waar"), True)))
    opposite = Compare(FactRef("waar"), Operator.NIET_IN, (Literal(True), Literal(False)))
    assert isinstance(LOWERING.node(opposite), And)


def test_an_ordering_keeps_its_operator_when_negated() -> None:
    """With a known-absent value both ``voor`` and ``vanaf`` are false."""
    written = Compare(FactRef("d"), Operator.VOOR, (Literal(date(2026, 1, 1)),))
    assert LOWERING.node(Not(written)) == Leaf(
        Comparison(FactTerm("d"), Relation.BELOW, (Const(date(2026, 1, 1)),)), negated=True
    )


def test_parameters_and_offsets_become_constants() -> None:
    """What depends on a fact or the peildatum stays a term."""
    assert LOWERING.terms([ParameterRef("soorten")]) == (Const("a"), Const("b"))
    before = Offset(ParameterRef("dagen"), Unit.DAG, True, ParameterRef("dag"))
    assert LOWERING.terms([before]) == (Const(date(2026, 3, 18)),)
    of_fact = Offset(2, Unit.WEEK, False, FactRef("d"))
    assert LOWERING.terms([of_fact]) == (OffsetTerm(2, Unit.WEEK, FactTerm("d")),)
    of_as_of = Offset(18, Unit.JAAR, True, AsOf())
    assert LOWERING.terms([of_as_of]) == (OffsetTerm(-18, Unit.JAAR, AsOfTerm()),)


@pytest.mark.parametrize(
    ("quantifier", "body_negated", "negated"),
    [
        (Quantifier.MINSTENS_EEN, False, False),
        (Quantifier.GEEN_ENKEL, False, True),
        (Quantifier.ALLE_ITEMS, True, True),
    ],
)
def test_quantifiers_are_one_question(quantifier: Quantifier, body_negated: bool, negated: bool) -> None:
    """Is there an item that …"""
    body = Compare(FieldRef("f"), Operator.IS, (Literal(True),))
    inside = Leaf(Comparison(FieldTerm("f"), Relation.EQUALS, (Const(True),)), body_negated)
    assert LOWERING.node(Quantified("lijst", quantifier, body)) == Leaf(AnyItem("lijst", inside), negated)
