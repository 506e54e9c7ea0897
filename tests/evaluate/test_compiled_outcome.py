"""Whole outcomes of the compiled evaluator: chains, parties, offers; the kernel, determinism, threads."""

import threading
from datetime import date

from overstap_engine.evaluate.compiled import Compiled
from overstap_engine.evaluate.outcome import Place
from overstap_engine.model.condition import (
    AllOf,
    AnyOf,
    FactRef,
    Literal,
    Not,
    Offset,
    Operator,
    Quantified,
    Quantifier,
    Raised,
    SignalCount,
    Unit,
)
from overstap_engine.model.rulebook import TruthOf, Within
from overstap_engine.model.values import Facts
from overstap_engine.model.vocabulary import Kind
from tests.evaluate.asking import FACTS, ITEM_OK, Items, is_
from tests.evaluate.books import AS_OF, action, book, case, fact, plan_of, rule

# -- chaining ---------------------------------------------------------------------------------------------------


def test_chain_of_derived_facts_and_signals() -> None:
    """A signal that depends on an undetermined one is undetermined, and reports what that one misses."""
    rules = [
        rule("TWEE", AllOf((Raised(("EEN",)), is_("d", False)))),
        rule("EEN", is_("a")),
        rule("GEEN", Not(Raised(("EEN",)))),
    ]
    compiled = Compiled(plan_of(book(FACTS, rules, {"d": TruthOf(is_("b"))})))
    found = compiled.evaluate(case({"b": False}))
    assert found.signals == ()
    assert {u.code: u.missing for u in found.undetermined} == {
        "EEN": (Place("a"),),
        "GEEN": (Place("a"),),
        "TWEE": (Place("a"),),
    }
    found = compiled.evaluate(case({"a": True, "b": False}))
    assert [signal.code for signal in found.signals] == ["EEN", "TWEE"]
    assert found.derived == {"d": False}


def test_signal_counts() -> None:
    """Counted: visible, urgent enough, not counting itself; a rule that counts is never undetermined."""
    rules = [
        rule("A", is_("a")),
        rule("B", is_("b"), phase="zomer"),
        rule("LAAG", AllOf(()), urgency="laag"),
        rule("ELDERS", AllOf(()), visible_to=("mbo",)),
        rule("TEL", SignalCount(False, Operator.MINSTENS, (Literal(2),)), phase="mbo"),
        rule("FASEN", SignalCount(True, Operator.MINSTENS, (Literal(2),)), phase="mbo"),
        rule("WEINIG", SignalCount(False, Operator.HOOGSTENS, (Literal(1),)), phase="mbo"),
    ]
    compiled = Compiled(plan_of(book(FACTS, rules)))

    def raised(facts: Facts) -> list[str]:
        return [signal.code for signal in compiled.evaluate(case(facts)).signals]

    assert raised({"a": True, "b": True}) == ["A", "B", "FASEN", "TEL", "LAAG"]
    assert raised({"a": True}) == ["A", "LAAG"]
    assert raised({"a": True, "b": False}) == ["A", "WEINIG", "LAAG"]
    assert [u.code for u in compiled.evaluate(case({"a": True})).undetermined] == ["B"]


def test_invisible_rules_run_but_are_not_shown() -> None:
    """Nor are they undetermined; what depends on them is."""
    rules = [rule("VERBORGEN", is_("a"), visible_to=("mbo",)), rule("ZICHTBAAR", Raised(("VERBORGEN",)))]
    compiled = Compiled(plan_of(book(FACTS, rules)))
    assert [s.code for s in compiled.evaluate(case({"a": True})).signals] == ["ZICHTBAAR"]
    assert [u.code for u in compiled.evaluate(case({})).undetermined] == ["ZICHTBAAR"]


def test_hidden_facts_are_not_reported_as_missing() -> None:
    """The rule stays listed, with what is left."""
    compiled = Compiled(plan_of(book(FACTS, [rule("R", AllOf((is_("a"), is_("b"))))])))
    found = compiled.evaluate(case({}, hidden=["a"]))
    assert found.undetermined[0].missing == (Place("b"),)
    assert compiled.evaluate(case({"b": True}, hidden=["a"])).undetermined[0].missing == ()


def test_outside_the_scope_only_derived_facts_remain() -> None:
    """No signals, nothing undetermined, no offers."""
    rules = [rule("R", is_("a"), actions=("A1",)), rule("S", is_("b"))]
    rulebook = book(
        FACTS, rules, {"d": TruthOf(is_("a"))}, actions=[action("A1")], scope=is_("moment", "sep")
    )
    compiled = Compiled(plan_of(rulebook))
    found = compiled.evaluate(case({"a": True, "moment": "feb"}))
    assert (found.signals, found.undetermined, found.offers) == ((), (), ())
    assert found.derived == {"d": True}
    assert compiled.evaluate(case({"a": True})).offers != ()
    assert compiled.kernel.run(compiled.encode(case({"a": True, "moment": "feb"}))) == (0, 1)


def test_offers() -> None:
    """One for each action, earliest first; left out when it does not fit, on a condition when that is unknown."""
    rules = [
        rule("HOOG", is_("a"), urgency="hoog", actions=("LATER", "NOOIT", "OOIT")),
        rule("LAAG", is_("a"), urgency="laag", actions=("LATER", "EERDER", "MITS")),
    ]
    actions = [
        action("LATER", due=Within(7, Unit.DAG)),
        action("EERDER", due=Offset(1, Unit.DAG, True, FactRef("start"))),
        action("NOOIT", only_if=Not(is_("a"))),
        action("MITS", only_if=is_("b")),
        action("OOIT", due=FactRef("dag")),
    ]
    compiled = Compiled(plan_of(book(FACTS, rules, actions=actions)))
    found = compiled.evaluate(case({"a": True, "start": date(2026, 4, 22)})).offers
    assert [(o.code, o.because, o.due, o.missing, o.conditional) for o in found] == [
        ("EERDER", ("LAAG",), date(2026, 4, 21), (), False),
        ("LATER", ("HOOG", "LAAG"), date(2026, 4, 27), (), False),
        ("MITS", ("LAAG",), None, (Place("b"),), True),
        ("OOIT", ("HOOG",), None, (), False),
    ]
    hidden = compiled.evaluate(case({"a": True}, hidden=["b"])).offers
    assert [(o.missing, o.conditional) for o in hidden if o.code == "MITS"] == [((), True)]


# -- the kernel, determinism, threads ---------------------------------------------------------------------------


def test_kernel_names_its_bits() -> None:
    """Rules in reporting order, the invisible ones last; only what is certain has a bit set."""
    rules = [
        rule("ONZICHTBAAR", is_("a"), visible_to=("mbo",)),
        rule("LAAG", is_("a"), urgency="laag"),
        rule("HOOG", is_("b"), urgency="hoog"),
    ]
    compiled = Compiled(plan_of(book(FACTS, rules, {"d": TruthOf(is_("a")), "e": TruthOf(is_("b"))})))
    kernel = compiled.kernel
    assert kernel.signals == ("HOOG", "LAAG", "ONZICHTBAAR")
    assert kernel.derived == ("d", "e")
    row = compiled.encode(case({"a": True}))
    before = dict(row)
    assert kernel.run(row) == (0b110, 0b01)
    assert row == before


def test_encode_fills_in_defaults_and_day_numbers() -> None:
    """A row holds every fact and list, dates as day numbers."""
    row = Compiled(plan_of(book(FACTS, []))).encode(case({"dag": AS_OF, "lijst": ({"datum": AS_OF},)}))
    assert row["dag"] == AS_OF.toordinal()
    assert row["moment"] == "sep"
    assert row["a"] is None
    assert row["peildatum"] == AS_OF.toordinal()
    assert row["lijst"] == ({"datum": AS_OF.toordinal(), "status": None, "ok": None},)


def test_ids_and_values_never_become_code() -> None:
    """Whatever a rulebook calls its facts, it stands in the source as a quoted string."""
    nasty = "x'] or exit(1) #\n\u2028\\"
    facts = [fact(nasty, Kind.TEKST)]
    compiled = Compiled(
        plan_of(book(facts, [rule("R\n1'", is_(nasty, nasty))], {nasty + "d": TruthOf(is_(nasty))}))
    )
    assert [s.code for s in compiled.evaluate(case({nasty: nasty})).signals] == ["R\n1'"]
    assert nasty not in compiled.source
    assert nasty not in compiled.kernel.source


def test_source_is_the_same_every_time() -> None:
    """Nothing depends on the order of a set."""
    rulebook = book(FACTS, [rule(f"R{n}", AllOf((is_("a"), is_("b")))) for n in range(9)])
    sources = {
        (Compiled(plan_of(rulebook)).source, Compiled(plan_of(rulebook)).kernel.source) for _ in range(3)
    }
    assert len(sources) == 1


def test_three_thousand_rules_in_one_chain() -> None:
    """Neither compiling nor explaining recurses over rules."""
    chained = (rule(f"R{n:04}", AllOf((Raised((f"R{n - 1:04}",)), is_("b")))) for n in range(1, 3000))
    compiled = Compiled(plan_of(book(FACTS, [rule("R0000", is_("a")), *chained])))
    signals = compiled.evaluate(case({"a": True, "b": True})).signals
    assert len(signals) == 3000
    assert signals[-1].support == (Place("a"), Place("b"))
    undetermined = compiled.evaluate(case({"b": True})).undetermined
    assert len(undetermined) == 3000
    assert undetermined[-1].missing == (Place("a"),)


def test_threads_share_one_evaluator() -> None:
    """Eight threads, one evaluator from its first call on, every answer that of one thread."""
    lijst: Items = ({"status": "x", "ok": True}, {"status": "x"})
    condition = AnyOf((Quantified("lijst", Quantifier.ALLE_ITEMS, ITEM_OK), is_("soort", "x")))
    rulebook = book(FACTS, [rule("R", condition), rule("S", AllOf((Raised(("R",)), is_("a"))))])
    dossiers: list[Facts] = [
        {"lijst": lijst},
        {"soort": "x", "a": True},
        {"a": False},
        {"lijst": lijst, "soort": "y"},
    ]
    cases = [case(facts) for facts in dossiers]
    alone = Compiled(plan_of(rulebook))
    expected = [alone.evaluate(one) for one in cases]
    shared, wrong, start = Compiled(plan_of(rulebook)), list[object](), threading.Barrier(8)

    def work() -> None:
        start.wait()
        for _ in range(100):
            wrong.extend(
                one for one, outcome in zip(cases, expected, strict=True) if shared.evaluate(one) != outcome
            )

    threads = [threading.Thread(target=work) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert wrong == []
