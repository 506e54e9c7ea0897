"""What depends on what, and in which order it is computed (rule-language.md, section 4)."""

import pytest

from overstap_engine.model.condition import (
    AllOf,
    AsOf,
    Compare,
    Condition,
    FactRef,
    Known,
    Literal,
    Offset,
    Operator,
    ParameterRef,
    Raised,
    SignalCount,
    Unit,
)
from overstap_engine.model.dependencies import (
    CircularError,
    counting_signals,
    dependencies,
    reads,
    topological_order,
)
from overstap_engine.model.rulebook import TruthOf
from tests.evaluate.books import book, fact, rule

YES = (Literal(True),)


def holds(name: str) -> Condition:
    """``name: ja``."""
    return Compare(FactRef(name), Operator.IS, YES)


def at_least(count: int) -> Condition:
    """``signalen.aantal: {minstens: count}``."""
    return SignalCount(False, Operator.MINSTENS, (Literal(count),))


def test_reads_names_everything_once() -> None:
    """Facts, parameters under an offset, signals and counts."""
    offset = Offset(ParameterRef("n"), Unit.DAG, True, FactRef("b"))
    found = reads(
        AllOf(
            (Compare(FactRef("a"), Operator.NA, (offset,)), Known(AsOf(), True), Raised(("X",)), at_least(2))
        )
    )
    assert found.facts == {"a", "b"}
    assert found.parameters == {"n"}
    assert found.signals == {"X"}
    assert found.counts_signals


def test_order_follows_the_chain_and_is_stable() -> None:
    """Derived facts first, then what uses them; unrelated rules stay as written."""
    rulebook = book(
        [fact("a")],
        [rule("R2", Raised(("R1",))), rule("R1", holds("d")), rule("R0", holds("a"))],
        {"e": TruthOf(Raised(("R2",))), "d": TruthOf(holds("a"))},
    )
    order = [name for _, name in topological_order(rulebook)]
    assert order == ["d", "R1", "R2", "e", "R0"]


def test_a_cycle_names_its_path() -> None:
    """From and back to the same name."""
    rulebook = book(
        [fact("a")], [rule("R1", holds("d")), rule("R2", Raised(("R1",)))], {"d": TruthOf(Raised(("R2",)))}
    )
    with pytest.raises(CircularError) as error:
        topological_order(rulebook)
    assert str(error.value) == "d -> R2 -> R1 -> d"


def test_rules_that_count_do_not_count_each_other() -> None:
    """Directly, through a signal, or through a derived fact: so two counting rules are no cycle."""
    rulebook = book(
        [fact("a")],
        [
            rule("C1", at_least(1)),
            rule("C2", at_least(2)),
            rule("VIA", Raised(("C1",))),
            rule("DER", holds("d")),
            rule("R", holds("a")),
        ],
        {"d": TruthOf(at_least(1))},
    )
    assert counting_signals(rulebook) == {"C1", "C2", "VIA", "DER"}
    assert dependencies(rulebook)["signaal", "C1"] == (("signaal", "R"),)
    assert topological_order(rulebook)[0] == ("signaal", "R")


def test_a_chain_of_thousands_is_no_problem() -> None:
    """No recursion, whatever the order written."""
    rules = [rule(f"R{n}", Raised((f"R{n + 1}",))) for n in range(5000)]
    rulebook = book([fact("a")], [*rules, rule("R5000", holds("a"))])
    assert topological_order(rulebook)[0] == ("signaal", "R5000")
