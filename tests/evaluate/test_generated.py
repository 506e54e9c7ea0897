"""The Python that is generated for a rulebook can be read as a document, and says nothing twice."""

from overstap_engine.evaluate.codegen.expression import (
    FALSE,
    TRUE,
    Atom,
    atom,
    both,
    either,
    opposite,
    text,
    without,
)
from overstap_engine.evaluate.compiled import Compiled
from overstap_engine.model.condition import (
    AllOf,
    AnyOf,
    AsOf,
    Compare,
    FactRef,
    FieldRef,
    Known,
    Literal,
    Offset,
    Operator,
    Quantified,
    Quantifier,
    Raised,
    SignalCount,
    Unit,
)
from overstap_engine.model.rulebook import Extreme, TruthOf
from overstap_engine.model.vocabulary import Fact, Kind, ListFact
from tests.evaluate.asking import FACTS, field, is_
from tests.evaluate.books import book, fact, items, plan_of, rule


def compiled() -> Compiled:
    """Three signals, two derived facts, a list, a shared difference and a shared part."""
    actief = Quantified(
        "lijst", Quantifier.MINSTENS_EEN, Compare(FieldRef("ok"), Operator.IS, (Literal(True),))
    )
    laat = AnyOf((Known(FactRef("start"), False), Compare(FactRef("doel"), Operator.IS, (Literal("mbo"),))))
    rules = [
        rule(
            "AAN-01",
            AllOf(
                (
                    laat,
                    Compare(FactRef("actief"), Operator.IS, (Literal(False),)),
                    Compare(AsOf(), Operator.VANAF, (Offset(14, Unit.DAG, True, FactRef("start")),)),
                )
            ),
        ),
        rule(
            "AAN-02",
            AllOf((laat, Compare(AsOf(), Operator.VOOR, (Offset(2, Unit.WEEK, False, FactRef("start")),)))),
        ),
        rule("MBO-11", AllOf((Raised(("AAN-01",)), SignalCount(False, Operator.MINSTENS, (Literal(2),))))),
    ]
    facts: list[Fact | ListFact] = [
        fact("doel", Kind.KEUZE, default="mbo", choices="mbo vo"),
        fact("start", Kind.DATUM),
        items("lijst", datum=Kind.DATUM, ok=Kind.JA_NEE),
    ]
    eerste = Extreme(False, "lijst", "datum", Compare(FieldRef("ok"), Operator.IS, (Literal(True),)))
    return Compiled(plan_of(book(facts, rules, {"actief": TruthOf(actief), "eerste": eerste})))


KERNEL = '''\
def evaluate(row):
    """Which rules are raised, and which derived facts are certainly true."""
    l0 = row['lijst']
    f0 = row['start']
    f1 = row['doel']
    f2 = row['peildatum']
    raised = derived = signals = 0
    # 'actief'
    p0 = False
    a0, a1 = False, l0 is None
    for i in l0 or ():
        g0 = i['ok']
        if g0 is not False:
            a1 = True
            if g0 is True:
                a0 = True
                break
    if a1:
        p0 = True
        if a0:
            derived |= 0x1
    # 'AAN-01'
    t0 = False
    c0 = f0 is None or f1 == 'mbo'
    d0 = None if f0 is None else f2 - f0
    if c0 and not p0 and d0 is not None and d0 >= -14:
        raised |= 0x1
        signals += 1
        t0 = True
    # 'AAN-02'
    if c0 and d0 is not None and d0 < 14:
        raised |= 0x2
        signals += 1
    # 'MBO-11'
    if t0 and signals >= 2:
        raised |= 0x4
    return raised, derived
'''

COMPLETE = '''\
def evaluate(row):
    """Which rules are raised, and what the undetermined ones lack; derived facts go into the row."""
    l0 = row['lijst']
    f0 = row['doel']
    f1 = row['start']
    f2 = row['peildatum']
    raised = signals = 0
    lacking, derived = [None] * 2, FALSE.copy()
    # 'actief'
    w0 = 0
    t0 = p0 = False
    a0, a1 = False, l0 is None
    for i in l0 or ():
        g0 = i['ok']
        if g0 is not False:
            a1 = True
            if g0 is True:
                a0 = True
                break
    if a1:
        p0 = True
        if a0:
            row['actief'] = derived['actief'] = True
            t0 = True
        else:
            row['actief'] = derived['actief'] = None
            w0 = ask0(row)
    # 'eerste'
    v0, z0 = None, False
    if l0 is not None:
        best = rival = None
        for i in l0:
            g0 = i['datum']
            g1 = i['ok']
            if g0 is None:
                if g1 is not False:
                    break
            elif g1 is True:
                if best is None or g0 < best:
                    best = g0
            elif g1 is not False and (rival is None or g0 < rival):
                rival = g0
        else:
            if rival is None or (best is not None and not rival < best):
                v0, z0 = best, best is None
    row['eerste'] = ABSENT if z0 else v0
    derived['eerste'] = ABSENT if z0 else v0 if v0 is None else date_of(v0)
    w1 = 0
    if v0 is None and not z0:
        w1 = ask1(row)
    # 'AAN-01'
    w2 = 0
    t1 = False
    c0 = f1 is None or f0 == 'mbo'
    d0 = None if f1 is None else f2 - f1
    if c0 and not t0 and (d0 is None or d0 >= -14):
        if not p0 and d0 is not None:
            raised |= 0x1
            signals += 1
            row['signaal AAN-01'] = True
            t1 = True
        else:
            row['signaal AAN-01'] = None
            lacking[0] = w2 = w0 | (0x2 if f1 is None else 0)
    # 'AAN-02'
    if c0 and (d0 is None or d0 < 14):
        if d0 is not None:
            raised |= 0x2
            signals += 1
            row['signaal AAN-02'] = True
        else:
            row['signaal AAN-02'] = None
            lacking[1] = (0x2 if f1 is None else 0)
    # 'MBO-11'
    if t1 and signals >= 2:
        raised |= 0x4
    return raised, lacking, derived
'''


def test_kernel_source() -> None:
    """Only what raised rules need: the date of the list is read nowhere, so it is not worked out."""
    assert compiled().kernel.source == KERNEL


def test_complete_source() -> None:
    """What is not possible is soon passed over; what an undetermined rule lacks stands where that is found; derived
    facts, and signals read elsewhere, go into the row."""
    assert compiled().source == COMPLETE


LOOP_LATE = """\
    # 'R'
    if f0 is not False and f1 == 'sep':
        a0, a1 = False, l0 is None
        for i in l0 or ():
            g0 = i['ok']
            if g0 is not False:
                a1 = True
                if g0 is True:
                    a0 = True
                    break
        if a1:
            if a0 and f0 is True:
                raised |= 0x1
            else:
                lacking[0] = (ask0(row) if not a0 else 0) | (0x1 if f0 is None else 0)
"""


LOOP_SHARED = """\
    # 'R'
    a1, a0 = False, l0 is None
    for i in l0 or ():
        g0 = i['ok']
        if g0 is not False:
            a0 = True
            if g0 is True:
                a1 = True
                break
    c0 = a1 or f0 is True
    c1 = a0 or f0 is not False
    if c1 and f1 is not False:
        if c0 and f1 is True:
"""


def test_loops_come_last() -> None:
    """Where only one rule asks for a quantifier, items are looked at after all else that rule asks; and not in a
    condition that two rules share."""
    some = Quantified("lijst", Quantifier.MINSTENS_EEN, field("ok"))
    alone = Compiled(plan_of(book(FACTS, [rule("R", AllOf((some, is_("a"), is_("moment", "sep"))))])))
    assert LOOP_LATE in alone.source
    both_ask = AnyOf((some, is_("b")))
    rules = [rule(code, AllOf((both_ask, is_(fact)))) for code, fact in (("R", "a"), ("S", "b"))]
    assert LOOP_SHARED in (source := Compiled(plan_of(book(FACTS, rules))).source)
    assert source.count("for i in l0") == 1


def test_expressions_say_no_more_than_needed() -> None:
    """Flattened, each part once, decided parts left out; the opposite moves inwards."""
    known, large = atom("f0", "is not", "None"), atom("f0", ">", "3")
    assert text(both([known, TRUE, both([known, large])])) == "f0 is not None and f0 > 3"
    assert text(opposite(both([known, large]))) == "f0 is None or f0 <= 3"
    assert both([known, FALSE]) == FALSE
    assert either([known, TRUE]) == TRUE
    assert (text(both([])), text(either([]))) == ("True", "False")
    assert text(both([either([known, large]), Atom("t0", "not t0")])) == "(f0 is not None or f0 > 3) and t0"


def test_what_an_earlier_part_rules_out_is_not_asked_again() -> None:
    """But only an earlier part: ``f0 > 3`` must not come before it is known that ``f0`` is there."""
    known, large = atom("f0", "is not", "None"), atom("f0", ">", "3")
    possibly = either([opposite(known), large])
    assert text(both([known, possibly])) == "f0 is not None and f0 > 3"
    assert text(both([possibly, known])) == "(f0 is None or f0 > 3) and f0 is not None"
    assert text(either([opposite(known), both([known, large])])) == "f0 is None or f0 > 3"


def test_what_is_left_to_ask() -> None:
    """Where something is possible, only what makes it certain."""
    known, large, other = atom("f0", "is not", "None"), atom("f0", ">", "3"), Atom("t0", "not t0")
    possibly = both([other, either([opposite(known), large])])
    assert text(without(both([known, large]), possibly)) == "f0 is not None"
    assert without(both([other]), possibly) == TRUE
    assert without(large, other) == large
    assert text(without(both([large, other]), possibly)) == "f0 > 3"
