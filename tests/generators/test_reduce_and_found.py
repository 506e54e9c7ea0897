"""A difference found at random becomes a small case in two files, and those files show the difference again."""

from dataclasses import dataclass, replace
from pathlib import Path

import pytest

from overstap_engine.evaluate.outcome import Case, Evaluator, Outcome
from overstap_engine.evaluate.reference import Reference
from overstap_engine.plan import Plan
from tests.evaluate.agreement import Maker, first_difference, still_differs
from tests.generators.found import is_readable, read_found, write_found
from tests.generators.reduce import reduced
from tests.generators.situation import seeded_situation

pytestmark = pytest.mark.once


@dataclass(frozen=True, slots=True)
class Forgetful:
    """An evaluator with a fault: of every signal it forgets the last supporting fact."""

    right: Evaluator

    @staticmethod
    def of(plan: Plan) -> "Forgetful":
        return Forgetful(Reference(plan))

    def evaluate(self, case: Case) -> Outcome:
        outcome = self.right.evaluate(case)
        signals = tuple(replace(signal, support=signal.support[:-1]) for signal in outcome.signals)
        return replace(outcome, signals=signals)


CASES = 8
MAKERS: dict[str, Maker] = {"reference": Reference, "forgetful": Forgetful.of}


def test_a_difference_is_made_small_and_kept(tmp_path: Path) -> None:
    """Little is left of a large rulebook: one rule, one action, at most one fact; and it reads back."""
    found = ((seed, first_difference(seeded_situation(seed, CASES), MAKERS)) for seed in range(100))
    seed, difference = next((seed, shown) for seed, shown in found if shown is not None)
    situation = seeded_situation(seed, CASES)

    differs = still_differs(difference, MAKERS)
    alone = replace(situation, cases=(difference.case,))
    smallest = reduced(alone, lambda smaller: is_readable(smaller) and differs(smaller))
    _, dossier = write_found(tmp_path, "vergeten", smallest, "Vergeet een feit.")
    again = read_found(dossier)

    assert len(smallest.rulebook.rules) == len(smallest.rulebook.actions) == 1
    assert len(smallest.rulebook.derivations) <= 1
    assert again.cases == smallest.cases
    assert replace(again.rulebook, fingerprint="") == smallest.rulebook
    assert differs(again)
