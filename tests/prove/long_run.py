"""The comparisons of the tests, for longer: ``python -m tests.prove.long_run 0 500`` (first and last seed)."""

import sys
from time import perf_counter

from tests.prove.agreement import compared, disagreements
from tests.prove.test_brute_force import check
from tests.prove.worlds import situation

CASES = 12


def main() -> int:
    """0 when nothing differs."""
    first, last = (int(word) for word in sys.argv[1:3]) if len(sys.argv) > 2 else (0, 500)
    start, answers, impossible, wrong = perf_counter(), 0, 0, 0
    for seed in range(first, last):
        made = situation(seed, CASES)
        found = next(disagreements(made, through_solver=2), None)
        answers += compared(made)
        if found is not None:
            wrong += 1
            print(f"seed {seed}: {found}")
        if seed % 5 == 0:
            impossible += check(seed, most=3 if seed % 50 == 0 else 2)
    print(
        f"{answers} answers compared, {wrong} rulebooks differ, {impossible} questions impossible by brute force too"
    )
    print(f"{perf_counter() - start:.0f} s")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
