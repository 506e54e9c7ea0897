"""The Python that is generated for a rulebook can be read as a document, and says nothing twice."""

from overstap_engine.evaluate.codegen.expression import FALSE, TRUE, Atom, atom, both, either, opposite, text
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
    a0 = False
    for i in l0 or ():
        g0 = i['ok']
        if g0 is True:
            a0 = True
            break
    a1 = l0 is None
    for i in l0 or ():
        g0 = i['ok']
        if g0 is not False:
            a1 = True
            break
    if a0:
        derived |= 0x1
        p0 = True
    elif a1:
        p0 = True
    else:
        p0 = False
    # 'AAN-01'
    c0 = f0 is None or f1 == 'mbo'
    d0 = None if f0 is None else f2 - f0
    if c0 and not p0 and d0 is not None and d0 >= -14:
        raised |= 0x1
        signals += 1
        t0 = True
    else:
        t0 = False
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
    """Which rules are raised, and which could still be; derived facts go into the row."""
    l0 = row['lijst']
    f0 = row['start']
    f1 = row['doel']
    f2 = row['peildatum']
    raised = undetermined = signals = 0
    # 'actief'
    a0 = False
    for i in l0 or ():
        g0 = i['ok']
        if g0 is True:
            a0 = True
            break
    a1 = l0 is None
    for i in l0 or ():
        g0 = i['ok']
        if g0 is not False:
            a1 = True
            break
    if a0:
        row['actief'] = True
        t0 = True
        p0 = True
    elif a1:
        row['actief'] = None
        t0 = False
        p0 = True
    else:
        row['actief'] = False
        t0 = False
        p0 = False
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
    # 'AAN-01'
    c0 = f0 is None or f1 == 'mbo'
    d0 = None if f0 is None else f2 - f0
    if c0 and not p0 and d0 is not None and d0 >= -14:
        raised |= 0x1
        signals += 1
        row[('signaal', 'AAN-01')] = True
        t1 = True
    elif c0 and not t0 and (d0 is None or d0 >= -14):
        undetermined |= 0x1
        row[('signaal', 'AAN-01')] = None
        t1 = False
    else:
        row[('signaal', 'AAN-01')] = False
        t1 = False
    # 'AAN-02'
    if c0 and d0 is not None and d0 < 14:
        raised |= 0x2
        signals += 1
        row[('signaal', 'AAN-02')] = True
    elif c0 and (d0 is None or d0 < 14):
        undetermined |= 0x2
        row[('signaal', 'AAN-02')] = None
    else:
        row[('signaal', 'AAN-02')] = False
    # 'MBO-11'
    if t1 and signals >= 2:
        raised |= 0x4
    return raised, undetermined
'''


def test_kernel_source() -> None:
    """Only what raised rules need: the date of the list is read nowhere, so it is not worked out."""
    assert compiled().kernel.source == KERNEL


def test_complete_source() -> None:
    """The possible rail comes after the certain one; derived facts and signals read elsewhere go into the row."""
    assert compiled().source == COMPLETE


def test_expressions_say_no_more_than_needed() -> None:
    """Flattened, each part once, decided parts left out; the opposite moves inwards."""
    known, large = atom("f0", "is not", "None"), atom("f0", ">", "3")
    assert text(both([known, TRUE, both([known, large])])) == "f0 is not None and f0 > 3"
    assert text(opposite(both([known, large]))) == "f0 is None or f0 <= 3"
    assert both([known, FALSE]) == FALSE
    assert either([known, TRUE]) == TRUE
    assert (text(both([])), text(either([]))) == ("True", "False")
    assert text(both([either([known, large]), Atom("t0", "not t0")])) == "(f0 is not None or f0 > 3) and t0"
