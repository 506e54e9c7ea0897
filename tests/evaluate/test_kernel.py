"""The kernel of the compiled evaluator says of every rule and derived fact whether it certainly holds."""

from overstap_engine.evaluate.compiled import Compiled
from overstap_engine.evaluate.reference import Reference
from overstap_engine.evaluate.row import AS_OF, EXTREME
from tests.generators.situation import seeded_situation

SEEDS = 150
CASES = 8


def members(mask: int, names: tuple[str, ...]) -> set[str]:
    """The names whose bit is set."""
    return {name for bit, name in enumerate(names) if mask >> bit & 1}


def test_the_kernel_agrees_with_the_reference() -> None:
    """Raised rules that the party may see, and true derived facts, for dates well inside the calendar."""
    for seed in range(SEEDS):
        situation = seeded_situation(seed, CASES)
        plan = situation.plan()
        compiled, reference = Compiled(plan), Reference(plan)
        kernel = compiled.kernel
        for case in situation.cases:
            row = compiled.encode(case)
            if row[EXTREME]:
                continue
            raised, derived = kernel.run(row)
            expected = reference.evaluate(case)
            seen = members(raised, kernel.signals) & set(plan.ranked)
            assert seen == {signal.code for signal in expected.signals}, seed
            holding = {fact for fact, value in expected.derived.items() if value is True}
            assert members(derived, kernel.derived) == holding & set(kernel.derived), seed


def test_a_row_for_the_kernel_holds_the_dossier_alone() -> None:
    """What only ``evaluate`` fills in would make every row of a large batch twice as large, and slower to read."""
    for seed in range(20):
        situation = seeded_situation(seed, 1)
        vocabulary = situation.plan().rulebook.vocabulary
        row = Compiled(situation.plan()).encode(situation.cases[0])
        assert set(row) == {*vocabulary.facts, *vocabulary.lists, AS_OF, EXTREME}
