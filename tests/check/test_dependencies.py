"""Chains and circles of derived facts and signals."""

import pytest

from overstap_engine.check.dependencies import chains, cycles, inputs_of, topological_order
from overstap_engine.model.condition import (
    AllOf,
    AnyOf,
    Compare,
    Condition,
    FactRef,
    Literal,
    Operator,
    Raised,
    SignalCount,
)
from overstap_engine.model.dependencies import CircularError, Key
from overstap_engine.model.rulebook import Derivation, Rule, Rulebook, TruthOf
from overstap_engine.model.vocabulary import Vocabulary

COUNT = SignalCount(phases=False, operator=Operator.MINSTENS, operands=(Literal(2),))


def yes(fact: str) -> Condition:
    return Compare(FactRef(fact), Operator.IS, (Literal(True),))


def book(derived: dict[str, Condition], rules: dict[str, Condition]) -> Rulebook:
    return Rulebook(
        name="proef",
        version="1",
        vocabulary=Vocabulary((), {}, {}),
        rules={
            code: Rule(code, "", "start", "hoog", (), condition, "", (), ())
            for code, condition in rules.items()
        },
        derivations={fact: Derivation(fact, TruthOf(condition)) for fact, condition in derived.items()},
        parameters={},
        actions={},
        sources={},
    )


def paths(rulebook: Rulebook) -> list[str]:
    return [" ".join(name for _, name in path) for path in cycles(rulebook)]


def test_no_circle() -> None:
    assert paths(book({"a": yes("b"), "b": yes("invoer")}, {"R": Raised(("S",)), "S": yes("a")})) == []


def test_the_shortest_way_round_is_named_from_its_first_name() -> None:
    long_and_short = AllOf((yes("b"), yes("d")))
    rulebook = book({"a": long_and_short, "b": yes("c"), "c": yes("a"), "d": yes("a")}, {})
    assert paths(rulebook) == ["a d a"]


def test_through_signals() -> None:
    assert paths(book({"a": Raised(("R", "S"))}, {"R": yes("a"), "S": yes("x")})) == ["a R a"]


def test_two_knots_give_two_circles_and_what_hangs_below_gives_none() -> None:
    rulebook = book({"a": yes("a"), "b": yes("c"), "c": yes("b"), "d": AnyOf((yes("a"), yes("b")))}, {})
    assert paths(rulebook) == ["a a", "b c b"]


def test_counts_never_close_a_circle() -> None:
    counting = book({"d": COUNT}, {"R": AllOf((yes("d"), Raised(("S",)))), "S": COUNT, "T": yes("x")})
    assert paths(counting) == []


def test_a_real_circle_is_found_behind_a_count() -> None:
    assert paths(book({"a": AllOf((COUNT, Raised(("R",))))}, {"R": yes("a")})) == ["a R a"]


def test_a_long_chain_is_no_problem() -> None:
    derived: dict[str, Condition] = {f"a{n:04}": yes(f"a{n + 1:04}") for n in range(3000)}
    assert paths(book(derived, {})) == []
    assert paths(book({**derived, "a3000": yes("a0000")}, {}))[0].startswith("a0000 a0001 ")


def test_everything_comes_after_what_it_needs() -> None:
    rulebook = book({"a": Raised(("R",)), "b": yes("x")}, {"R": yes("b"), "S": COUNT, "T": yes("x")})
    order = topological_order(rulebook)
    reached = chains(rulebook)
    assert len(order) == len(set(order)) == 5
    for index, key in enumerate(order):
        assert reached[key] <= set(order[: index + 1])


def test_chains() -> None:
    rulebook = book({"a": Raised(("R",)), "b": yes("x")}, {"R": yes("b"), "S": yes("a")})
    a: Key = ("feit", "a")
    b: Key = ("feit", "b")
    r: Key = ("signaal", "R")
    s: Key = ("signaal", "S")
    assert chains(rulebook)[s] == {s, a, r, b}
    assert chains(rulebook, through_signals=False)[s] == {s, a}


def test_a_circle_has_no_chains() -> None:
    with pytest.raises(CircularError):
        chains(book({"a": yes("a")}, {}))


def test_inputs_are_those_of_the_vocabulary_only() -> None:
    rulebook = book({"a": yes("x")}, {})
    assert inputs_of(rulebook, chains(rulebook)["feit", "a"]) == ()
