"""The agreement check is worth something: a fault planted in any evaluator is caught within a few hundred seeds."""

from pkgutil import resolve_name

import pytest

from tests.evaluate.agreement import ENGINES, FAST, Maker, first_difference
from tests.evaluate.faults import (
    COMPILED_FAULTS,
    LIVE_FAULTS,
    REFERENCE_FAULTS,
    SHARED_FAULTS,
    Fault,
)
from tests.generators.situation import seeded_situation

pytestmark = pytest.mark.once

SEEDS = 800
CASES = 8

PLANTED = [
    *(("compiled", fault) for fault in (*COMPILED_FAULTS, *REFERENCE_FAULTS, *SHARED_FAULTS)),
    *(("live", fault) for fault in LIVE_FAULTS),
]


def plant(monkeypatch: pytest.MonkeyPatch, fault: Fault) -> None:
    """Put the fault in place until the test ends."""
    module, _, names = fault.place.partition(":")
    *owners, name = names.split(".")
    owner = resolve_name(":".join([module, ".".join(owners)]) if owners else module)
    monkeypatch.setattr(owner, name, fault.plant(getattr(owner, name)))


@pytest.mark.parametrize(
    ("engine", "fault"),
    [(engine, fault) for engine, fault in PLANTED if engine in FAST],
    ids=lambda value: value.name if isinstance(value, Fault) else str(value),
)
def test_a_planted_fault_is_caught(monkeypatch: pytest.MonkeyPatch, engine: str, fault: Fault) -> None:
    """Some seed shows a difference between the reference and the evaluator."""
    makers: dict[str, Maker] = {name: ENGINES[name] for name in ("reference", engine)}

    plant(monkeypatch, fault)

    differences = (first_difference(seeded_situation(seed, CASES), makers) for seed in range(SEEDS))
    found = next((difference for difference in differences if difference is not None), None)
    assert found is not None
    assert found.actual.startswith("crash") == fault.crashes, found
