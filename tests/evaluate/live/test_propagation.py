"""Facts in any order end in the same certainties, and no certainty lapses on the way."""

import random
import threading
from collections.abc import Iterator
from datetime import date
from itertools import zip_longest
from queue import SimpleQueue

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from overstap_engine.evaluate.live import Certain, Live, Propagation
from overstap_engine.evaluate.live.machine import Machine
from overstap_engine.evaluate.live.shards import Limits
from overstap_engine.evaluate.outcome import Case
from overstap_engine.evaluate.reference import Reference
from overstap_engine.model.condition import (
    Compare,
    Condition,
    FactRef,
    Known,
    Literal,
    Not,
    Operator,
    UnknownOr,
)
from overstap_engine.model.rulebook import Derivation, FirstKnown, Rule, Rulebook, TruthOf
from overstap_engine.model.values import Facts
from overstap_engine.model.vocabulary import Fact, Kind, Vocabulary
from overstap_engine.plan import make_plan
from tests.generators.situation import Situation, seeded_situation
from tests.generators.strategies import situations

AS_OF = date(2026, 4, 20)

NO_FACTS: Facts = {}


def _portions(facts: Facts, seed: int) -> Iterator[Facts]:
    """The facts in a random order, in portions of one to four."""
    order = random.Random(seed)
    names = sorted(facts)
    order.shuffle(names)
    while names:
        size = order.randint(1, 4)
        yield {name: facts[name] for name in names[:size]}
        names = names[size:]


def _lapsed(before: Certain, after: Certain) -> bool:
    """Was something certain that no longer is?"""
    return before.beyond(after) != Certain()


def _told_and_closed(live: Live, case: Case, seed: int) -> Certain:
    """What is certain in the end, after the facts came in some order; nothing may lapse on the way."""
    propagation = live.propagation(case.as_of)
    certain = propagation.certain()
    for portion in _portions(case.facts, seed):
        new = propagation.tell(portion)
        assert not _lapsed(certain, propagation.certain())
        assert new == propagation.certain().beyond(certain)
        certain = propagation.certain()
    propagation.close()
    assert not _lapsed(certain, propagation.certain())
    return propagation.certain()


def _all_orders_agree(situation: Situation, seed: int) -> None:
    live = Live(situation.plan())
    reference = Reference(situation.plan())
    for case in situation.cases:
        at_once = live.propagation(case.as_of)
        at_once.close(case.facts)
        assert _told_and_closed(live, case, seed) == at_once.certain()
        outcome = reference.evaluate(case)
        assert at_once.certain().raised == tuple(signal.code for signal in outcome.signals)
        assert at_once.certain().derived == {
            fact: value for fact, value in outcome.derived.items() if value is not None
        }


@pytest.mark.parametrize("seed", range(60))
def test_any_order_ends_the_same_in_large_rulebooks(seed: int) -> None:
    """And the end is the outcome of the reference."""
    _all_orders_agree(seeded_situation(seed, 3), seed)


@settings(
    max_examples=30,
    deadline=None,
    derandomize=True,
    database=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)
@given(situations(), st.integers(0, 5))
def test_any_order_ends_the_same_in_small_rulebooks(situation: Situation, seed: int) -> None:
    """The same, in a form that shrinks."""
    _all_orders_agree(situation, seed)


def test_what_is_certain_holds_for_every_continuation() -> None:
    """Not only for the dossier at hand: facts that come after may be those of any other dossier."""
    for seed in range(20):
        situation = seeded_situation(seed, 6)
        live = Live(situation.plan())
        first, *others = situation.cases
        start: Facts = next(_portions(first.facts, seed), NO_FACTS)
        propagation = live.propagation(first.as_of)
        propagation.tell(start)
        for other in others:
            further = live.propagation(first.as_of)
            further.close({**other.facts, **start})
            assert not _lapsed(propagation.certain(), further.certain())


# -- what looks at absence waits ----------------------------------------------------------------------------------

FACTS = {
    name: Fact(name, Kind.JA_NEE, name, f"Is {name} zo?", default=default)
    for name, default in (("a", None), ("b", None), ("met", False))
}


def _is_true(name: str) -> Compare:
    return Compare(FactRef(name), Operator.IS, (Literal(True),))


def _machine(condition: Condition, scope: Condition | None = None) -> Machine:
    rule = Rule("R-1", "Regel", "aanmelding", "hoog", ("vo",), condition, "Omdat.", (), ())
    derivations = {
        "eerste": Derivation("eerste", FirstKnown((FactRef("a"), Literal(True)))),
        "oordeel": Derivation("oordeel", TruthOf(_is_true("a"))),
    }
    rulebook = Rulebook(
        "klein", "1", Vocabulary(("vo",), FACTS, {}), {"R-1": rule}, derivations, {}, {}, {}, scope
    )
    return Machine(make_plan(rulebook, year=2026, region=None, party="vo"))


@pytest.mark.parametrize(
    "condition",
    [
        pytest.param(Known(FactRef("a"), False), id="bekend nee"),
        pytest.param(Not(Known(FactRef("a"), True)), id="niet bekend ja"),
        pytest.param(UnknownOr(FactRef("a"), (Literal(False),)), id="onbekendOf"),
        pytest.param(Known(FactRef("oordeel"), False), id="bekend nee of a derived truth"),
        pytest.param(UnknownOr(FactRef("oordeel"), (Literal(False),)), id="onbekendOf of a derived truth"),
        pytest.param(Compare(FactRef("met"), Operator.IS, (Literal(False),)), id="a default"),
        pytest.param(Compare(FactRef("eerste"), Operator.IS, (Literal(True),)), id="a fallback"),
    ],
)
def test_absence_counts_only_in_the_end(condition: Condition) -> None:
    """The fact may still arrive, so nothing is concluded until nothing more does."""
    propagation = Propagation(_machine(condition), AS_OF)
    propagation.tell({"b": True})
    assert not propagation.certain().raised
    assert not propagation.certain().clear
    propagation.close()
    assert propagation.certain().raised == ("R-1",)


def test_a_signal_waits_for_the_scope() -> None:
    """Outside the scope of the rulebook nothing is raised."""
    machine = _machine(_is_true("a"), scope=Compare(FactRef("met"), Operator.IS, (Literal(False),)))
    propagation = Propagation(machine, AS_OF)
    assert propagation.tell({"a": True}).raised == ()
    assert propagation.tell({"met": False}).raised == ("R-1",)


def test_a_presence_counts_at_once() -> None:
    """``bekend: ja`` is certain as soon as the fact is there, and so is what is told to be."""
    assert Propagation(_machine(Known(FactRef("a"), True)), AS_OF).tell({"a": False}).raised == ("R-1",)
    assert Propagation(_machine(_is_true("a")), AS_OF).tell({"a": False}).clear == ("R-1",)


def test_nothing_is_told_twice_or_too_late() -> None:
    """A propagation takes nothing back, so a change is a new propagation."""
    propagation = Propagation(_machine(_is_true("a")), AS_OF)
    propagation.tell({"a": True})
    with pytest.raises(ValueError, match="told before: a"):
        propagation.tell({"a": True})
    propagation.close({"b": False})
    with pytest.raises(ValueError, match="closed"):
        propagation.tell({})


# -- side by side -------------------------------------------------------------------------------------------------


def _rounds(lives: list[Live], cases: list[Case], seed: int) -> list[Certain]:
    """All cases at once, taking turns at each portion of facts."""
    propagations = [live.propagation(case.as_of) for live, case in zip(lives, cases, strict=True)]
    waiting = [_portions(case.facts, seed + number) for number, case in enumerate(cases)]
    for portions in zip_longest(*waiting):
        for propagation, portion in zip(propagations, portions, strict=True):
            if portion is not None:
                propagation.tell(portion)
    for propagation in propagations:
        propagation.close()
    return [propagation.certain() for propagation in propagations]


def _at_once(lives: list[Live], cases: list[Case]) -> list[Certain]:
    found: list[Certain] = []
    for live, case in zip(lives, cases, strict=True):
        propagation = live.propagation(case.as_of)
        propagation.close(case.facts)
        found.append(propagation.certain())
    return found


def test_sessions_that_take_turns_do_not_meet() -> None:
    """Of one plan and of several plans, all alive together."""
    for seed in range(10):
        situation = seeded_situation(seed, 8)
        shared, own = Live(situation.plan()), Live(situation.plan())
        cases = list(situation.cases)
        lives = [shared if number % 2 else own for number in range(len(cases))]
        assert _rounds(lives, cases, seed) == _at_once(lives, cases)


def test_a_session_may_move_between_threads() -> None:
    """It keeps nothing in the thread that it was in before."""
    situation = seeded_situation(4, 4)
    live = Live(situation.plan())
    for case in situation.cases:
        propagation = live.propagation(case.as_of)
        for portion in _portions(case.facts, 1):
            thread = threading.Thread(target=propagation.tell, args=(portion,))
            thread.start()
            thread.join()
        propagation.close()
        assert [propagation.certain()] == _at_once([live], [case])


def test_threads_share_an_evaluator() -> None:
    """Every thread gets the outcomes that one thread gets."""
    situation = seeded_situation(7, 10)
    live = Live(situation.plan())
    expected = [live.evaluate(case) for case in situation.cases]
    answers: SimpleQueue[bool] = SimpleQueue()

    def work() -> None:
        for _ in range(5):
            answers.put([live.evaluate(case) for case in situation.cases] == expected)

    threads = [threading.Thread(target=work) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert [answers.get() for _ in range(20)] == [True] * 20


def test_small_limits_change_no_outcome() -> None:
    """A plan that is spread over many rulesets concludes the same."""
    for seed in range(0, 40, 2):
        situation = seeded_situation(seed, 3)
        plain = Machine(situation.plan())
        spread = Machine(
            situation.plan(), Limits(patterns=2, readers=2, group=2, groups=8, clauses=7, shards=2000)
        )
        for case in situation.cases:
            found: list[Certain] = []
            for machine in (plain, spread):
                propagation = Propagation(machine, case.as_of)
                propagation.close(case.facts)
                found.append(propagation.certain())
            assert found[0] == found[1]
