"""The rules that every engine runs: 19 facts that may be unknown and the peildatum, 24 rules in strata.

Of the 24, 18 raise signals and 6 derive facts; a 25th, ``D7``, only makes it possible to ask whether ``B03`` is *not*
raised, which other engines ask directly.

A larger rulebook is copies of this one with other thresholds, so that no engine can merge them.
"""

from collections.abc import Iterator
from datetime import date, timedelta

from overstap_engine.model.condition import (
    AllOf,
    AnyOf,
    AsOf,
    Compare,
    Condition,
    FactRef,
    Known,
    Literal,
    Offset,
    Operand,
    Operator,
    Raised,
    SignalCount,
    Unit,
    UnknownOr,
)
from overstap_engine.model.rulebook import Action, Derivation, Rule, Rulebook, TruthOf, Within
from overstap_engine.model.values import Scalar
from overstap_engine.model.vocabulary import Choice, Fact, Kind, Vocabulary
from overstap_engine.plan import Plan, make_plan

__all__ = ["DEADLINE", "FACTS", "PLACEMENTS", "SCHOOLS", "workload"]

DEADLINE = date(2026, 4, 1)
SCHOOLS = ("vmbo", "vso", "pro", "havo", "isk")
PLACEMENTS = ("geplaatst", "wachtend", "afgewezen", "wachtlijst")
FACTS = {
    "registratie": Kind.DATUM,
    "start": Kind.DATUM,
    "school": Kind.KEUZE,
    "leeftijd": Kind.GETAL,
    "leerplichtig": Kind.JA_NEE,
    "behoefte": Kind.JA_NEE,
    "gemeld": Kind.JA_NEE,
    "toestemming": Kind.JA_NEE,
    "dossierOp": Kind.DATUM,
    "overdrachtOp": Kind.DATUM,
    "intakeOp": Kind.DATUM,
    "plaatsing": Kind.KEUZE,
    "verschenen": Kind.JA_NEE,
    "verzuim": Kind.GETAL,
    "contact": Kind.JA_NEE,
    "tweedeKeuze": Kind.JA_NEE,
    "niveau": Kind.GETAL,
    "afstand": Kind.GETAL,  # hectometres
    "geslaagd": Kind.JA_NEE,
}
"""The facts beside the peildatum."""

_COUNTED = ("B01", "B02", "B04", "B07", "B08", "B10", "B14")
"""The rules that ``signalen.aantal`` counts."""


def workload(rules: int = 24) -> Plan:
    """The plan of ``rules`` rules and derived facts: a multiple of 24."""
    copies = range(rules // 24)
    conditions = {
        name: condition for copy in copies for name, condition in _copy(copy, "" if copy == 0 else f"-{copy}")
    }
    signals = {name: condition for name, condition in conditions.items() if name[0] in "BC"}
    options = {"school": SCHOOLS, "plaatsing": PLACEMENTS}
    facts = {
        name: Fact(name, kind, name, f"{name}?", tuple(Choice(c, c) for c in options.get(name, ())))
        for name, kind in FACTS.items()
    }
    rulebook = Rulebook(
        name="meting",
        version="1",
        vocabulary=Vocabulary(("vo",), facts, {}),
        rules={name: _rule(name, condition) for name, condition in signals.items()},
        derivations={
            name: Derivation(name, TruthOf(condition))
            for name, condition in conditions.items()
            if name not in signals
        },
        parameters={},
        actions={code: action for name in signals for code, action in _actions(name)},
        sources={},
    )
    return make_plan(rulebook, year=2026, region=None, party="vo")


def _rule(name: str, condition: Condition) -> Rule:
    urgency = "midden" if name[:3] in _COUNTED else "laag"
    actions = tuple(code for code, _ in _actions(name))
    return Rule(name, name, "aanmelding", urgency, ("vo",), condition, name, actions, ())


def _actions(name: str) -> Iterator[tuple[str, Action]]:
    """Two actions for each rule: one for each pair of rules together, and one of its own, on a condition."""
    shared, own = f"A{int(name[1:3]) // 2}{name[3:]}", f"E{name}"
    yield shared, Action(shared, shared, ("mentor",), "leerling", (), due=Within(7, Unit.DAG))
    start = Offset(14, Unit.DAG, True, FactRef("start"))
    yield own, Action(own, own, ("decaan",), "leerling", (), due=start, only_if=_is("contact", False))


# -- the 24 rules -----------------------------------------------------------------------------------------------


def _copy(copy: int, suffix: str) -> Iterator[tuple[str, Condition]]:
    deadline = DEADLINE + timedelta(days=copy)

    def signal(*names: str) -> Condition:
        return Raised(tuple(name + suffix for name in names))

    def derived(name: str, value: bool = True) -> Condition:
        return _is(name + suffix, value)

    def from_days_before_start(days: int) -> Condition:
        return _today(Operator.VANAF, Offset(days + copy, Unit.DAG, True, FactRef("start")))

    def after(name: str, operator: Operator, days: int) -> Condition:
        return _today(operator, Offset(days + copy, Unit.DAG, False, FactRef(name)))

    behoefte = _is("behoefte", True)
    rules: dict[str, Condition] = {
        "B01": Compare(FactRef("registratie"), Operator.NA, (Literal(deadline),)),
        "B02": AllOf(
            (
                _unknown("registratie"),
                _today(Operator.NA, Literal(deadline - timedelta(days=14))),
                _today(Operator.TOT_EN_MET, Literal(deadline)),
            )
        ),
        "B03": AllOf(
            (_unknown("registratie"), _today(Operator.NA, Literal(deadline)), _is("leerplichtig", True))
        ),
        "B04": AllOf((behoefte, _is("gemeld", False))),
        "B05": AllOf((behoefte, _unknown("gemeld"))),
        "B06": AllOf(
            (_is("plaatsing", "geplaatst"), _is("verschenen", False), after("start", Operator.VANAF, 5))
        ),
        "B07": AllOf((behoefte, _unknown("overdrachtOp"), from_days_before_start(30))),
        "B08": AllOf((_unknown("dossierOp"), _is("toestemming", True), from_days_before_start(60))),
        "B09": AllOf((behoefte, _is("toestemming", False))),
        "B10": AllOf((_unknown("intakeOp"), after("registratie", Operator.NA, 42))),
        "B11": AllOf((_is("plaatsing", "afgewezen"), _is("tweedeKeuze", False))),
        "B12": AllOf((_is("verschenen", True), _number("verzuim", Operator.MINSTENS, 10 + copy))),
        "B13": AllOf(
            (
                _number("afstand", Operator.MEER_DAN, 405 + 10 * copy),
                _number("niveau", Operator.HOOGSTENS, 2),
            )
        ),
        "B14": AllOf((_is("geslaagd", False), _in("plaatsing", "geplaatst", "wachtend"))),
        "D1": AnyOf((_in("school", "vso", "pro"), behoefte, _is("contact", False))),
        "D2": AnyOf((_is("leerplichtig", True), _number("leeftijd", Operator.MINDER_DAN, 18 + copy % 3))),
        "D3": AnyOf((signal("B07", "B08"), AllOf((signal("B04"), _is("toestemming", False))))),
        "D4": AllOf((_today(Operator.VANAF, FactRef("start")), _is("plaatsing", "geplaatst"))),
        "D5": AnyOf((_number("niveau", Operator.HOOGSTENS, 2), _in("school", "pro", "vso", "isk"))),
        "D6": AllOf(
            (
                Compare(FactRef("plaatsing"), Operator.IS_NIET, (Literal("geplaatst"),)),
                from_days_before_start(45),
            )
        ),
        "D7": signal("B03"),
        "C01": SignalCount(False, Operator.MINSTENS, (Literal(2 + copy),)),
        "C02": AllOf(
            (
                derived("D3"),
                AnyOf((derived("D1"), derived("D5"))),
                UnknownOr(FactRef("D7" + suffix), (Literal(False),)),
            )
        ),
        "C03": AllOf((derived("D2"), derived("D4"), signal("B06", "B12"))),
        "C04": AllOf((derived("D1"), derived("D2", False), AnyOf((derived("D6"), _is("verschenen", False))))),
    }
    for name, condition in rules.items():
        yield name + suffix, condition


def _is(name: str, value: Scalar) -> Condition:
    return Compare(FactRef(name), Operator.IS, (Literal(value),))


def _in(name: str, *values: str) -> Condition:
    return Compare(FactRef(name), Operator.IN, tuple(Literal(value) for value in values))


def _number(name: str, operator: Operator, number: int) -> Condition:
    return Compare(FactRef(name), operator, (Literal(number),))


def _unknown(name: str) -> Condition:
    return Known(FactRef(name), False)


def _today(operator: Operator, operand: Operand) -> Condition:
    return Compare(AsOf(), operator, (operand,))
