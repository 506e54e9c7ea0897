"""On rulebooks small enough to try every dossier, analyses say what the reference evaluator shows."""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from functools import partial
from itertools import combinations, product

import pytest

from overstap.analyse import laboratory as module
from overstap.analyse.conflicts import contradictions
from overstap.analyse.idle import idle_conditions
from overstap.analyse.item import Item
from overstap.analyse.laboratory import Found, Laboratory
from overstap.analyse.never import never_raised
from overstap.analyse.promises import kept_promises
from overstap.analyse.together import raised_together
from overstap.analyse.verdict import Verdict
from overstap.analyse.wording import clause
from overstap_engine.evaluate.outcome import Case
from overstap_engine.evaluate.reference.evaluation import Evaluation
from overstap_engine.model.condition import (
    AllOf,
    AsOf,
    Compare,
    Condition,
    FactRef,
    Known,
    Literal,
    Operator,
    Raised,
    UnknownOr,
)
from overstap_engine.model.declarations import Conflict, ConflictKind, Declarations, Promise
from overstap_engine.model.rulebook import Rule, Rulebook
from overstap_engine.model.values import Scalar
from overstap_engine.plan import make_plan
from overstap_engine.prove import Lit, Ordinary
from overstap_engine.prove import domains_of as real_domains_of
from tests.generators.choices import Seeded
from tests.prove.small import DAYS, LIST, every_dossier, small_rulebook

SEEDS = range(4)
MOST_ITEMS = 2
PAIRS = tuple(combinations(["R-0", "R-1", "R-2", "R-3"], 2))

Raisings = list[tuple[Ordinary, frozenset[str]]]


@pytest.fixture(autouse=True)
def few_days(monkeypatch: pytest.MonkeyPatch) -> None:
    """Two days only, so that every dossier can be tried."""
    ranges: dict[str, tuple[Scalar, Scalar]] = {**dict.fromkeys(("peildatum", "d", f"{LIST}.e"), DAYS)}
    monkeypatch.setattr(module, "domains_of", partial(real_domains_of, ranges=ranges))


def _with_declarations(rulebook: Rulebook) -> Rulebook:
    conflicts = tuple(Conflict(ConflictKind.SIGNALEN, pair, "w") for pair in PAIRS)
    promises = {
        f"{one} {other}": Promise(f"{one} {other}", "t", ("vo",), Raised((one,)), Raised((other,)), "w")
        for one, other in PAIRS
    }
    promises["altijd"] = Promise("altijd", "t", ("vo",), AllOf(()), Raised(("R-0", "R-1")), "w")
    return replace(rulebook, declarations=Declarations(promises=promises, conflicts=conflicts))


def _raisings(rulebook: Rulebook) -> Raisings:
    plan = make_plan(rulebook, year=2026, region=None, party="vo")
    found: Raisings = []
    for one in every_dossier(MOST_ITEMS):
        evaluation = Evaluation(plan, Case(one.facts, one.as_of))
        found.append((one, frozenset(code for code in rulebook.rules if evaluation.signal(code) is True)))
    return found


def _by_codes(items: Iterator[Item]) -> Mapping[tuple[str, ...], Item]:
    return {item.codes: item for item in items}


def _long(item: Item) -> bool:
    """An example with more items than were tried."""
    assert item.example is not None
    items = item.example.facts.get(LIST, ())
    return isinstance(items, tuple) and len(items) > MOST_ITEMS


@pytest.mark.parametrize("seed", SEEDS)
def test_analyses_agree_with_every_dossier(seed: int) -> None:
    rulebook = _with_declarations(small_rulebook(Seeded(f"analyse {seed}")))
    raisings = _raisings(rulebook)
    laboratory = Laboratory(rulebook, year=2026, region=None)
    try:
        dead = {codes[0] for codes in _by_codes(never_raised(laboratory, ("vo",)))}
        _check_dead(laboratory, dead, raisings)
        _check_together(laboratory, list(raised_together(laboratory)), raisings, dead)
        _check_conflicts(_by_codes(contradictions(laboratory, ("vo",))), raisings)
        _check_promises(_by_codes(kept_promises(laboratory, ("vo",))), raisings, rulebook)
    finally:
        laboratory.close()


def _check_dead(laboratory: Laboratory, dead: set[str], raisings: Raisings) -> None:
    seen = frozenset[str]().union(*(codes for _, codes in raisings))
    assert not dead & seen
    for code in set(laboratory.rulebook.rules) - dead - seen:
        _needs_more_items(laboratory, {code: laboratory.whole.raised(code)})


def _check_together(laboratory: Laboratory, items: list[Item], raisings: Raisings, dead: set[str]) -> None:
    live = {code for pair in PAIRS for code in pair} - dead
    expected = {
        (one, other)
        for one in live
        for other in live - {one}
        if all(other in codes for _, codes in raisings if one in codes)
    }
    told = {item.codes for item in items} | {item.codes[::-1] for item in items if item.kind == "dubbel"}
    assert told <= expected
    whole = laboratory.whole
    for one, other in expected - _chained(told):
        _needs_more_items(laboratory, {one: whole.raised(one), other: -whole.raised(other)})


def _chained(pairs: set[tuple[str, ...]]) -> set[tuple[str, ...]]:
    """With what follows: A brings B, and B brings C."""
    more = {(one, last) for one, other in pairs for first, last in pairs if other == first} | pairs
    return pairs if more == pairs else _chained(more)


def _needs_more_items(laboratory: Laboratory, parts: Mapping[str, Lit]) -> None:
    """The dossier that shows it has more items than were tried."""
    reply = laboratory.ask(parts)
    assert isinstance(reply, Found)
    items = reply.witness.facts[LIST]
    assert isinstance(items, tuple)
    assert len(items) > MOST_ITEMS


def _check_conflicts(told: Mapping[tuple[str, ...], Item], raisings: Raisings) -> None:
    for pair in PAIRS:
        both = any(codes >= {*pair} for _, codes in raisings)
        if told[pair].verdict is Verdict.BEWEZEN:
            assert not both
        else:
            assert told[pair].verdict is Verdict.TEGENVOORBEELD
            assert both or _long(told[pair])


def _check_promises(told: Mapping[tuple[str, ...], Item], raisings: Raisings, rulebook: Rulebook) -> None:
    for name, promise in rulebook.declarations.promises.items():
        premise = promise.premise.codes if isinstance(promise.premise, Raised) else ()
        assert isinstance(promise.conclusion, Raised)
        wanted = {*promise.conclusion.codes}
        broken = any(codes >= {*premise} and not codes & wanted for _, codes in raisings)
        item = told[(name,)]
        if item.verdict is Verdict.BEWEZEN:
            assert not broken
            assert not (item.finding and any(codes >= {*premise} for _, codes in raisings))
        else:
            assert broken or _long(item)


_D, _A = FactRef("d"), FactRef("a")
_BASES: tuple[Condition, ...] = (
    Compare(_A, Operator.IS, (Literal(True),)),
    Compare(_D, Operator.VANAF, (AsOf(),)),
    Compare(_D, Operator.NA, (AsOf(),)),
    Known(_D, False),
    AllOf((Compare(_A, Operator.IS_NIET, (Literal(True),)), Compare(_D, Operator.IS, (Literal(DAYS[0]),)))),
)
_ADDED: tuple[Condition, ...] = (
    Known(_D, True),
    Compare(_D, Operator.TOT_EN_MET, (Literal(DAYS[1]),)),
    Compare(_D, Operator.VANAF, (AsOf(),)),
    Compare(AsOf(), Operator.TOT_EN_MET, (Literal(DAYS[0]),)),
    UnknownOr(_A, (Literal(False),)),
    UnknownOr(_D, (Literal(DAYS[0]), Literal(DAYS[1]))),
)


def test_idle_conditions_are_those_without_which_nothing_changes() -> None:
    pairs = {f"Q-{number}": pair for number, pair in enumerate(product(_BASES, _ADDED))}
    rulebook = _of_conditions({code: AllOf(pair) for code, pair in pairs.items()})
    laboratory = Laboratory(rulebook, year=2026, region=None)
    try:
        told = [(item.codes[0], item.sentence) for item in idle_conditions(laboratory)]
    finally:
        laboratory.close()
    now, without = (
        _raised_on(rulebook),
        _raised_on(_of_conditions({code: one for code, (one, _) in pairs.items()})),
    )
    expected = {code for code in pairs if now[code] and now[code] == without[code]}
    assert 5 < len(expected) < len(pairs) - 5
    for code, (_, added) in pairs.items():
        words = clause(added, rulebook, year=2026, region=None)
        assert any(rule == code and f"«{words}»" in text for rule, text in told) is (code in expected), (
            code,
            words,
        )


def _of_conditions(conditions: Mapping[str, Condition]) -> Rulebook:
    small = small_rulebook(Seeded("leeg"))
    rules = {
        code: Rule(code, code, "intake", "hoog", ("vo",), condition, "", (), ())
        for code, condition in conditions.items()
    }
    return replace(small, rules=rules, derivations={})


def _raised_on(rulebook: Rulebook) -> dict[str, tuple[int, ...]]:
    """Rule -> the numbers of the dossiers that raise it."""
    plan = make_plan(rulebook, year=2026, region=None, party="vo")
    found: dict[str, tuple[int, ...]] = {}
    evaluations = [Evaluation(plan, Case(one.facts, one.as_of)) for one in every_dossier(0)]
    for code in rulebook.rules:
        found[code] = tuple(number for number, each in enumerate(evaluations) if each.signal(code) is True)
    return found
