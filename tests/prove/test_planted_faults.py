"""Every planted fault is noticed, by the comparison with the reference evaluator or by trying every dossier."""

from contextlib import closing
from datetime import date

import pytest

from overstap_engine.model.condition import Operator, Unit
from overstap_engine.model.vocabulary import Kind
from overstap_engine.prove import Ordinary, ReplayError, Universe, domains_of
from overstap_engine.prove.encode.symbol import compare, fixed
from tests.generators.choices import Seeded
from tests.prove import test_operators as operators
from tests.prove import test_questions as questions
from tests.prove.agreement import disagreements
from tests.prove.faults import FAULTS, Fault
from tests.prove.small import small_rulebook
from tests.prove.test_brute_force import check
from tests.prove.worlds import situation

pytestmark = pytest.mark.once

SEEDS = range(60)
SMALL_SEEDS = range(6)
NOTICED = (AssertionError, ReplayError, ArithmeticError, LookupError, RuntimeError, TypeError, ValueError)


@pytest.mark.parametrize("fault", FAULTS, ids=lambda fault: fault.name)
def test_the_fault_is_noticed(fault: Fault, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(fault.owner, fault.attribute, fault.make(getattr(fault.owner, fault.attribute)))
    if fault.behind:
        assert _leaves_its_range() or _answers_differ() or _fails()
    else:
        assert _operators_differ() or _differs()


def _operators_differ() -> bool:
    try:
        for kind in Kind:
            operators.test_every_operator_on_every_type(kind)
        operators.test_lists_counts_and_what_is_derived()
        operators.test_every_offset_is_exact_on_every_day(Unit.MAAND)
        operators.test_every_offset_is_exact_on_every_day(Unit.JAAR)
    except NOTICED:
        return True
    return False


def _differs() -> bool:
    try:
        return any(next(disagreements(situation(seed, 5), through_solver=0), None) for seed in SEEDS)
    except NOTICED:
        return True


def _answers_differ() -> bool:
    """What the tests of questions ask: how many items are enough, and what they cost."""
    try:
        for condition, items in questions.BOUNDS:
            with closing(questions.new_universe()) as universe:
                questions.test_the_bound_has_room_for_every_witness(universe, condition, items)
        with closing(questions.new_universe()) as universe:
            questions.test_items_are_added_and_counted(universe)
    except NOTICED:
        return True
    return False


def _fails() -> bool:
    try:
        for seed in SMALL_SEEDS:
            check(seed)
    except NOTICED:
        return True
    return False


def _leaves_its_range() -> bool:
    """Four days need two bits and five need three: with five, some values of the bits are no day."""
    rulebook = small_rulebook(Seeded(0))
    last = date(2026, 3, 5)
    domains = domains_of(rulebook, year=2026, ranges={"d": (date(2026, 3, 1), last)})
    with closing(Universe(domains, Ordinary({"overstapjaar": 2026}, date(2026, 3, 1)))) as universe:
        world = universe.world(rulebook, year=2026, region=None, party="vo")
        after = compare(universe.dag, world.value("d"), Operator.NA, [fixed(last)]).true
        days = [universe.fact_is("d", date(2026, 3, day)) for day in range(1, 6)]
        return universe.possible(universe.known("d"), universe.none_of(after, *days)) is not False


def test_a_number_stays_within_its_range() -> None:
    assert not _leaves_its_range()


def test_there_are_enough_faults() -> None:
    assert len({fault.name for fault in FAULTS}) >= 14
