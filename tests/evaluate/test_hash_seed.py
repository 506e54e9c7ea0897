"""Outcomes do not depend on the order of sets: every hash seed gives the same text."""

import os
import subprocess
import sys
from pathlib import Path

from tests.evaluate.agreement import ENGINES, canonical
from tests.generators.situation import seeded_situation

ROOT = Path(__file__).parents[2]
SEEDS = 20
CASES = 4


def outcomes() -> str:
    """The outcomes of some generated situations by every engine, as text."""
    lines: list[str] = []
    for seed in range(SEEDS):
        situation = seeded_situation(seed, CASES)
        evaluators = [make(situation.plan()) for make in ENGINES.values()]
        lines += [canonical(evaluator.evaluate(case)) for case in situation.cases for evaluator in evaluators]
    return "\n".join(lines)


def test_hash_seeds_make_no_difference() -> None:
    """Two interpreters that order sets differently print the same."""
    command = [sys.executable, "-c", "from tests.evaluate.test_hash_seed import outcomes; print(outcomes())"]
    printed = [
        subprocess.run(
            command,
            cwd=ROOT,
            env={**os.environ, "PYTHONHASHSEED": seed, "PYTHONIOENCODING": "utf-8"},
            capture_output=True,
            check=True,
        ).stdout
        for seed in ("1", "2")
    ]

    assert printed[0] == printed[1]
    assert len(printed[0]) > 10_000
