"""Compare the evaluators for as long as it takes: ``python -m tests.long_run --outcomes 1000000 --seed 1``.

An outcome is one rule on one dossier, computed by every evaluator. The run stops at the first difference, makes it
small, and writes it to ``fixtures/found``, where it is a test from then on.
"""

import argparse
import sys
import time
from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass, replace
from itertools import count, islice

from tests.evaluate.agreement import ENGINES, Difference, first_difference, still_differs
from tests.generators.found import FOUND, is_readable, write_found
from tests.generators.reduce import reduced
from tests.generators.situation import seeded_situation

__all__ = ["main"]

CASES = 40
"""Dossiers a rulebook."""


@dataclass(frozen=True, slots=True)
class Compared:
    """What one seed came to."""

    seed: int
    outcomes: int
    difference: Difference | None


def compare(seed: int) -> Compared:
    """All dossiers of one seed, with every evaluator."""
    situation = seeded_situation(seed, CASES)
    difference = first_difference(situation, ENGINES)
    return Compared(seed, len(situation.rulebook.rules) * CASES, difference)


def main(arguments: list[str]) -> int:
    """0: no difference in so many outcomes. 1: a difference, written to ``fixtures/found``."""
    parser = argparse.ArgumentParser(prog="python -m tests.long_run", description=__doc__)
    parser.add_argument("--outcomes", type=int, default=1_000_000)
    parser.add_argument("--seed", type=int, default=1, help="the first seed; the following ones come next")
    parser.add_argument("--processes", type=int, default=2)
    options = parser.parse_args(arguments)

    print(f"engines: {', '.join(ENGINES)}; first seed {options.seed}", flush=True)
    started, outcomes, done = time.monotonic(), 0, 0
    with ProcessPoolExecutor(options.processes) as pool:
        for result in _in_batches(pool, count(options.seed)):
            if result.difference is not None:
                pool.shutdown(cancel_futures=True)
                return _report(result.seed, result.difference)
            outcomes, done = outcomes + result.outcomes, done + 1
            if done % 100 == 0 or outcomes >= options.outcomes:
                seconds = time.monotonic() - started
                print(f"{outcomes:,} outcomes of {done:,} rulebooks equal, {seconds:.0f} s", flush=True)
            if outcomes >= options.outcomes:
                pool.shutdown(cancel_futures=True)
                return 0
    raise AssertionError("seeds never run out")


def _in_batches(pool: ProcessPoolExecutor, seeds: Iterator[int]) -> Iterator[Compared]:
    """In order of seed, so that a run can be repeated, with never more than a batch waiting."""
    while True:
        yield from pool.map(compare, islice(seeds, 64), chunksize=4)


def _report(seed: int, difference: Difference) -> int:
    situation = seeded_situation(seed, CASES)
    alone = replace(situation, cases=(difference.case,))
    differs = still_differs(difference, ENGINES)
    smallest = reduced(alone, lambda smaller: is_readable(smaller) and differs(smaller))
    FOUND.mkdir(parents=True, exist_ok=True)
    story = f"{difference.engine} week af van reference (seed {seed})."
    files = write_found(FOUND, f"{difference.engine}-seed-{seed}", smallest, story)
    print(f"seed {seed}: {difference.engine} differs from reference; written to {files[0]} and {files[1]}")
    print(first_difference(smallest, ENGINES))
    return 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
