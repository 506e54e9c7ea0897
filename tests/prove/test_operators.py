"""Every operator on every type, known, unknown and absent; every offset on every day of the declared range."""

from collections.abc import Iterator
from contextlib import closing
from datetime import date, timedelta

import pytest

from overstap_engine.evaluate.outcome import Case
from overstap_engine.evaluate.reference.evaluation import Evaluation
from overstap_engine.model.condition import (
    AllOf,
    AsOf,
    Compare,
    Condition,
    Counted,
    FactRef,
    FieldRef,
    Known,
    Literal,
    Offset,
    Operand,
    Operator,
    Quantified,
    Quantifier,
    Unit,
    UnknownOr,
)
from overstap_engine.model.dates import shift
from overstap_engine.model.rulebook import Definition, Derivation, Extreme, FirstKnown, Newest, Rulebook
from overstap_engine.model.values import Facts, Scalar
from overstap_engine.model.vocabulary import Choice, Fact, Field, Kind, ListFact, Vocabulary
from overstap_engine.plan import make_plan
from overstap_engine.prove import Ordinary, Universe, domains_of
from overstap_engine.prove.encode.dag import TRUE, Dag
from overstap_engine.prove.encode.numbers import Number, number_leaves
from overstap_engine.prove.encode.operands import Calendar

EQUALITIES = (Operator.IS, Operator.IS_NIET, Operator.IN, Operator.NIET_IN)
ORDERINGS = {
    Kind.GETAL: (Operator.MINDER_DAN, Operator.MEER_DAN, Operator.MINSTENS, Operator.HOOGSTENS),
    Kind.DATUM: (Operator.VOOR, Operator.NA, Operator.VANAF, Operator.TOT_EN_MET),
}
DAY = date(2026, 3, 31)
VALUES: dict[Kind, tuple[Scalar, ...]] = {
    Kind.JA_NEE: (True, False),
    Kind.KEUZE: ("rood", "groen", "blauw"),
    Kind.TEKST: ("alfa", "iets anders"),
    Kind.GETAL: (0, 2, 3, 4),
    Kind.DATUM: (DAY - timedelta(1), DAY, DAY + timedelta(1)),
}
OPERANDS: dict[Kind, tuple[Scalar, ...]] = {
    Kind.JA_NEE: (True,),
    Kind.KEUZE: ("groen", "rood"),
    Kind.TEKST: ("alfa",),
    Kind.GETAL: (3, 0),
    Kind.DATUM: (DAY, DAY + timedelta(1)),
}
COUNTS = (*ORDERINGS[Kind.GETAL], *EQUALITIES[:2])


def _rulebook() -> Rulebook:
    pool = tuple(Choice(str(value), str(value)) for value in VALUES[Kind.KEUZE])
    facts = [Fact("overstapjaar", Kind.GETAL, "jaar", "?", required=True)]
    for kind in Kind:
        choices = pool if kind is Kind.KEUZE else ()
        facts.append(Fact(kind.value, kind, kind.value, "?", choices=choices))
        default = VALUES[kind][0]
        facts.append(Fact(f"{kind.value}2", kind, kind.value, "?", choices=choices, default=default))
    fields = (Field("x", Kind.JA_NEE, "x", "?"), Field("e", Kind.DATUM, "e", "?"))
    group = ListFact("l", "l", "?", {field.id: field for field in fields})
    yes = Compare(FieldRef("x"), Operator.IS, (Literal(True),))
    derived: dict[str, Definition] = {
        "eerste": Extreme(False, "l", "e", AllOf(())),
        "laatste": Extreme(True, "l", "e", yes),
        "nieuwste": Newest("l", "e", "e", yes),
        "nieuwste.x": Newest("l", "x", "e", AllOf(())),
        "eersteBekende": FirstKnown((FactRef("datum"), FactRef("eerste"), FactRef("laatste"))),
    }
    derivations = {name: Derivation(name, definition) for name, definition in derived.items()}
    vocabulary = Vocabulary(("vo",), {fact.id: fact for fact in facts}, {"l": group})
    return Rulebook("r", "1", vocabulary, {}, derivations, {}, {}, {})


RULEBOOK = _rulebook()
LISTS: tuple[Facts, ...] = (
    {},
    {"l": ()},
    {"l": ({"x": True, "e": DAY},)},
    {"l": ({"x": True}, {"x": False, "e": DAY}, {"e": DAY - timedelta(1)})},
    {"l": ({"x": True, "e": DAY}, {"x": True, "e": DAY}, {"x": False})},
    {"l": ({"x": True, "e": DAY}, {"e": DAY})},
    {"l": ({"x": True, "e": DAY}, {"x": False, "e": DAY})},
    {"l": ({"x": False, "e": DAY}, {"x": True, "e": DAY - timedelta(1)})},
    {"l": ({"e": DAY}, {"x": True, "e": DAY - timedelta(1)}), "datum": DAY},
    {"l": (), "datum": DAY + timedelta(1)},
    {"datum": DAY},
)


def _conditions(kind: Kind) -> Iterator[Condition]:
    """Every operator on an own fact, one with a default, against literals and against the other fact."""
    constants: tuple[Operand, ...] = tuple(Literal(value) for value in OPERANDS[kind])
    for name, other in ((kind.value, f"{kind.value}2"), (f"{kind.value}2", kind.value)):
        for operand in (*constants, FactRef(other)):
            for operator in (*EQUALITIES, *ORDERINGS.get(kind, ())):
                yield Compare(FactRef(name), operator, (operand,))
            yield UnknownOr(FactRef(name), (operand,))
        yield Compare(FactRef(name), Operator.IN, (*constants, FactRef(other)))
        yield Compare(FactRef(name), Operator.NIET_IN, (*constants, FactRef(other)))
        yield UnknownOr(FactRef(name), (*constants, FactRef(other)))
        yield from (Known(FactRef(name), expected) for expected in (True, False))


def _about_lists() -> Iterator[Condition]:
    """Quantifiers, counts, and comparisons with what may be absent."""
    body = Compare(FieldRef("x"), Operator.IS, (Literal(True),))
    later = Compare(FieldRef("e"), Operator.VANAF, (AsOf(),))
    for condition in (
        body,
        later,
        AllOf((body, later)),
        UnknownOr(FieldRef("x"), (Literal(True),)),
        AllOf(()),
    ):
        yield from (Quantified("l", quantifier, condition) for quantifier in Quantifier)
        for number in range(4):
            yield from (Counted("l", condition, operator, (Literal(number),)) for operator in COUNTS)
    for name in ("eerste", "laatste", "nieuwste", "eersteBekende"):
        derived = FactRef(name)
        for operator in (*EQUALITIES, *ORDERINGS[Kind.DATUM]):
            for operand in (Literal(DAY), FactRef("datum"), AsOf()):
                yield Compare(derived, operator, (operand,))
            yield Compare(AsOf(), operator, (derived,))
            yield Compare(AsOf(), operator, (Offset(1, Unit.MAAND, True, derived),))
        yield UnknownOr(derived, (Literal(DAY),))
        yield Known(derived, True)
    yield Compare(FactRef("nieuwste.x"), Operator.IS, (Literal(True),))
    yield Compare(FactRef("nieuwste.x"), Operator.IS_NIET, (Literal(True),))
    yield from (Known(FactRef("l"), expected) for expected in (True, False))


def _check(conditions: list[Condition], dossiers: list[Facts], days: tuple[date, ...]) -> None:
    base: Facts = {"overstapjaar": 2026}
    ranges: dict[str, tuple[Scalar, Scalar]] = {"getal": (0, 5), "getal2": (0, 5)}
    domains = domains_of(
        RULEBOOK, year=2026, ranges=ranges, known=dict.fromkeys(("tekst", "tekst2"), VALUES[Kind.TEKST])
    )
    plan = make_plan(RULEBOOK, year=2026, region=None, party="vo")
    with closing(Universe(domains, Ordinary(base, DAY))) as universe:
        world = universe.world(RULEBOOK, year=2026, region=None, party="vo")
        for facts in dossiers:
            for day in days:
                whole = {**base, **facts}
                graph = universe.on(whole, day)
                evaluation = Evaluation(plan, Case(whole, day))
                for condition in conditions:
                    rails = world.condition(condition)
                    found = (graph.holds(rails.true), graph.holds(rails.false))
                    expected = evaluation.truth(condition)
                    assert found == (expected is True, expected is False), (condition, whole)


@pytest.mark.parametrize("kind", list(Kind))
def test_every_operator_on_every_type(kind: Kind) -> None:
    values = (None, *VALUES[kind])
    dossiers: list[Facts] = [
        {name: value for name, value in ((kind.value, one), (f"{kind.value}2", other)) if value is not None}
        for one in values
        for other in values
    ]
    _check([*_conditions(kind)], dossiers, (DAY,))


def test_lists_counts_and_what_is_derived() -> None:
    _check([*_about_lists()], [*LISTS], (DAY - timedelta(1), DAY, DAY + timedelta(1)))


# -- the calendar ---------------------------------------------------------------------------------------------------

FIRST, LAST = date(2023, 1, 1), date(2030, 12, 31)
COUNTS_OF_UNIT = {
    Unit.DAG: (-400, -1, 0, 30),
    Unit.WEEK: (-60, 0, 8),
    Unit.MAAND: (-15, -12, -1, 0, 1, 6, 11, 13),
    Unit.JAAR: (-18, -4, -1, 1, 3, 27),
}


@pytest.mark.parametrize("unit", list(Unit))
def test_every_offset_is_exact_on_every_day(unit: Unit) -> None:
    for count in COUNTS_OF_UNIT[unit]:
        _check_offset(FIRST, LAST, count, unit)


@pytest.mark.parametrize(("first", "last"), [(date(1, 1, 1), date(1, 8, 1)), (date(9999, 6, 1), date.max)])
def test_offsets_stop_at_the_ends_of_the_calendar(first: date, last: date) -> None:
    for count, unit in ((-3, Unit.MAAND), (3, Unit.MAAND), (-200, Unit.DAG), (200, Unit.DAG), (5, Unit.WEEK)):
        _check_offset(first, last, count, unit)


def _check_offset(first: date, last: date, count: int, unit: Unit) -> None:
    dag = Dag()
    day = number_leaves(dag, first.toordinal(), last.toordinal(), "dag")
    moved = Calendar(dag).shifted(day, count, unit)
    days = range(first.toordinal(), last.toordinal() + 1)
    expected = [shift(date.fromordinal(start), count, unit).toordinal() for start in days]
    assert _values(dag, moved, day, days) == expected
    assert (moved.least, moved.most) == (min(expected), max(expected))


def _values(dag: Dag, moved: Number, day: Number, days: range) -> list[int]:
    """The number on all days at once: of every node one bit per day."""
    every = (1 << len(days)) - 1
    held = {TRUE: every}
    for index, leaf in enumerate(day.bits):
        held[leaf] = sum(1 << place for place, start in enumerate(days) if (start - day.base) >> index & 1)

    def holds(lit: int) -> int:
        return held[lit] if lit > 0 else every ^ held[-lit]

    for node in dag.cone(moved.bits, 1, {TRUE, *day.bits}):
        held[node] = every
        for part in dag.below(node, 1):
            held[node] &= holds(part)
    rows = [holds(bit) for bit in moved.bits]
    return [
        moved.base + sum((row >> place & 1) << index for index, row in enumerate(rows))
        for place in range(len(days))
    ]
