"""Rulebooks so small that every dossier can be tried, with random conditions over one list and a few facts."""

from collections.abc import Iterator
from datetime import date
from itertools import product

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
    Operand,
    Operator,
    ParameterRef,
    Quantified,
    Quantifier,
    Raised,
    SignalCount,
    Subject,
    Unit,
    UnknownOr,
)
from overstap_engine.model.rulebook import (
    Definition,
    Derivation,
    Extreme,
    FirstKnown,
    Newest,
    Parameter,
    ParameterKind,
    Rule,
    Rulebook,
    TruthOf,
)
from overstap_engine.model.values import Facts, Item, Scalar
from overstap_engine.model.vocabulary import Fact, Field, Kind, ListFact, Vocabulary
from overstap_engine.prove import Domains, Ordinary, Witness, domains_of
from tests.generators.choices import Choices

__all__ = ["DAYS", "LIST", "cost", "every_dossier", "small_domains", "small_rulebook"]

LIST = "l"
DAYS = (date(2026, 2, 28), date(2026, 3, 1))
_ORDERINGS = (Operator.VOOR, Operator.NA, Operator.VANAF, Operator.TOT_EN_MET)
_COUNTS = (
    Operator.MINSTENS,
    Operator.HOOGSTENS,
    Operator.MEER_DAN,
    Operator.MINDER_DAN,
    Operator.IS,
    Operator.IS_NIET,
)


def _vocabulary() -> Vocabulary:
    facts = (
        Fact("overstapjaar", Kind.GETAL, "jaar", "Welk jaar?", required=True),
        Fact("a", Kind.JA_NEE, "a", "a?"),
        Fact("d", Kind.DATUM, "d", "d?"),
    )
    fields = (Field("x", Kind.JA_NEE, "x", "x?"), Field("e", Kind.DATUM, "e", "e?"))
    group = ListFact(LIST, "l", "l?", {one.id: one for one in fields})
    return Vocabulary(("vo",), {fact.id: fact for fact in facts}, {LIST: group})


def small_domains(rulebook: Rulebook) -> Domains:
    """Two days, yes or no, and unknown."""
    ranges: dict[str, tuple[Scalar, Scalar]] = {**dict.fromkeys(("peildatum", "d", f"{LIST}.e"), DAYS)}
    return domains_of(rulebook, year=2026, ranges=ranges)


def small_rulebook(choices: Choices) -> Rulebook:
    """A few derived facts of every kind and a few rules."""
    made = _Maker(choices)
    derivations: dict[str, Definition] = {
        "t1": TruthOf(made.condition(2)),
        "v": Extreme(choices.chance(50), LIST, "e", made.body(1)),
        "w": Newest(LIST, "x", "e", made.body(1)),
    }
    made.dates.append("v")
    made.truths += ["t1", "w"]
    derivations["f"] = FirstKnown((FactRef("d"), FactRef("v"), Literal(DAYS[1]))[: choices.between(1, 3)])
    made.dates.append("f")
    derivations["t2"] = TruthOf(made.condition(2))
    made.truths.append("t2")
    rules: dict[str, Rule] = {}
    for index in range(4):
        code = f"R-{index}"
        made.may_count = index == 3
        rules[code] = Rule(
            code,
            code,
            choices.pick(("aanmelding", "intake")),
            choices.pick(("hoog", "midden", "laag")),
            ("vo",),
            made.condition(3),
            "",
            (),
            (),
        )
        made.signals.append(code)
    return Rulebook(
        "klein",
        "1",
        _vocabulary(),
        rules,
        {name: Derivation(name, definition) for name, definition in derivations.items()},
        {"p": Parameter("p", ParameterKind.GETAL, "p", choices.between(0, 3))},
        {},
        {},
    )


class _Maker:
    """Makes random conditions over what exists so far."""

    def __init__(self, choices: Choices) -> None:
        self.choices = choices
        self.may_count = False
        self.dates = ["d"]
        self.truths = ["a"]
        self.signals: list[str] = []

    def condition(self, depth: int) -> Condition:
        """About a whole dossier."""
        forms = ["truth", "date", "known", "some", "count", "truth", "some"]
        forms += ["raised"] if self.signals else []
        forms += ["signals"] if self.may_count else []
        forms += ["all", "any", "none", "not"] * 2 if depth else []
        match self.choices.pick(forms):
            case "truth":
                return self._truth(FactRef(self.choices.pick(self.truths)))
            case "date":
                subjects: tuple[Subject, ...] = (AsOf(), *(FactRef(name) for name in self.dates))
                subject = self.choices.pick(subjects)
                return Compare(subject, self.choices.pick(_ORDERINGS), (self.day(),))
            case "known":
                name = self.choices.pick((*self.dates, *self.truths, LIST))
                return Known(FactRef(name), self.choices.chance(50))
            case "some":
                return Quantified(LIST, self.choices.pick(tuple(Quantifier)), self.body(1))
            case "count":
                numbers = (Literal(1), Literal(2), Literal(0), ParameterRef("p"))
                number: Literal | ParameterRef = numbers[self.choices.below(4)]
                return Counted(LIST, self.body(1), self.choices.pick(_COUNTS), (number,))
            case "raised":
                return Raised((self.choices.pick(self.signals),))
            case "signals":
                limit = Literal(self.choices.between(0, 3))
                return SignalCount(self.choices.chance(50), self.choices.pick(_COUNTS), (limit,))
            case form:
                parts = tuple(self.condition(depth - 1) for _ in range(self.choices.between(1, 3)))
                return _combined(form, parts)

    def body(self, depth: int) -> Condition:
        """About one item."""
        match self.choices.pick(["x", "e", "known", "unknown or"] + ["all", "any", "not"] * depth):
            case "x":
                return self._truth(FieldRef("x"))
            case "e":
                return Compare(FieldRef("e"), self.choices.pick(_ORDERINGS), (self.day(),))
            case "known":
                return Known(FieldRef(self.choices.pick(("x", "e"))), self.choices.chance(50))
            case "unknown or":
                return UnknownOr(FieldRef("x"), (Literal(self.choices.chance(50)),))
            case form:
                parts = tuple(self.body(depth - 1) for _ in range(self.choices.between(1, 2)))
                return _combined(form, parts)

    def day(self) -> Operand:
        """A date operand."""
        bases: tuple[Literal | AsOf | FactRef, ...] = (
            Literal(DAYS[1]),
            AsOf(),
            *(FactRef(name) for name in self.dates),
        )
        base = self.choices.pick(bases)
        if self.choices.chance(30):
            return Offset(
                1, self.choices.pick((Unit.DAG, Unit.MAAND, Unit.JAAR)), self.choices.chance(50), base
            )
        return base

    def _truth(self, subject: FactRef | FieldRef) -> Condition:
        operator = self.choices.pick((Operator.IS, Operator.IS_NIET, Operator.IN))
        return Compare(subject, operator, (Literal(self.choices.chance(50)),))


def _combined(form: str, parts: tuple[Condition, ...]) -> Condition:
    match form:
        case "all":
            return AllOf(parts)
        case "any":
            return AnyOf(parts)
        case "none":
            return NoneOf(parts)
        case _:
            return Not(parts[0])


# -- every dossier --------------------------------------------------------------------------------------------------


def every_dossier(most: int) -> Iterator[Ordinary]:
    """Every dossier with at most ``most`` items."""
    lists: list[tuple[Item, ...] | None] = [None]
    for length in range(most + 1):
        lists += [tuple(items) for items in product(_items(), repeat=length)]
    for as_of, a, d, items in product(DAYS, (None, True, False), (None, *DAYS), lists):
        named = {"a": a, "d": d, LIST: items}
        known = {name: value for name, value in named.items() if value is not None}
        yield Ordinary({"overstapjaar": 2026, **known}, as_of)


def _items() -> list[Item]:
    every = product((None, True, False), (None, *DAYS))
    return [{n: v for n, v in (("x", x), ("e", e)) if v is not None} for x, e in every]


def cost(near: Ordinary, dossier: Ordinary | Witness) -> int:
    """What the deviations count for, worked out on its own: 1 per fact or field, 2 per item more or less."""
    total = int(near.as_of != dossier.as_of)
    total += sum(near.facts.get(name) != dossier.facts.get(name) for name in ("a", "d"))
    total += (LIST in near.facts) != (LIST in dossier.facts)
    return total + _list_cost(_list(near.facts), _list(dossier.facts))


def _list(facts: Facts) -> tuple[Item, ...]:
    found = facts.get(LIST, ())
    assert isinstance(found, tuple)
    return found


def _list_cost(before: tuple[Item, ...], after: tuple[Item, ...]) -> int:
    """Items keep their order; each ordinary item is kept, changed or left out, and new ones come last."""
    if not before:
        return sum(2 + len(item) for item in after)
    left_out = 2 + _list_cost(before[1:], after)
    if not after:
        return left_out
    changed = sum(before[0].get(name) != after[0].get(name) for name in ("x", "e"))
    return min(left_out, changed + _list_cost(before[1:], after[1:]))
