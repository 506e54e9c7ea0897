"""From 15,000 to 1.5 million dossiers: does a run cost the same for each, and does its memory stay flat?"""

from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from tests.benchmarks.cohort_file import grown_file, national_file
from tests.benchmarks.show import Goal, print_goals, print_table, say, times
from tests.benchmarks.worker import Run, run_apart

__all__ = ["RUNS", "measure_growth"]

_SMALLEST = 15_000
_STEP = 10


def _tables(source: Path, out: Path) -> None:
    from overstap.cohort import run_cohort

    run_cohort(source, peildatum=date(2026, 9, 1), voor="mbo", out=out, replace=True)


def _signals(source: Path, out: Path) -> None:
    from overstap.cohort import list_signals

    list_signals(source, peildatum=date(2026, 9, 1), voor="mbo", out=out, replace=True)


RUNS: dict[str, Callable[[Path, Path], Any]] = {"overstap cohort": _tables, "list_signals": _signals}


def measure_growth(greatest: int, smallest: int = _SMALLEST) -> None:
    """Times and prints; ``greatest`` is the number of dossiers in the largest cohort."""
    found: dict[tuple[str, int], Run] = {}
    with TemporaryDirectory() as name:
        folder = Path(name)
        base = national_file(folder / "land.ndjson", smallest, date(2026, 9, 1))
        for count in _sizes(smallest, greatest):
            source = grown_file(folder / "groei.ndjson", base, count // smallest)
            for run in RUNS:
                say(f"growth: {run}, {count:,} dossiers")
                arguments = [str(source), str(folder / f"uit-{run.split()[-1]}")]
                found[run, count] = run_apart("tests.benchmarks.part_growth", "RUNS", run, arguments, 1)
    rows = [
        (run, f"{count:,}", f"{took.seconds:.1f}", f"{took.seconds / count * 1e6:.1f}", f"{took.peak:.0f}")
        for (run, count), took in found.items()
    ]
    print_table(("all rules, one process", "dossiers", "s", "µs a dossier", "peak MB"), rows)
    first, *_, last = _sizes(smallest, greatest)
    goals: list[Goal] = []
    for run in RUNS:
        small, large = found[run, first], found[run, last]
        each = (large.seconds / last) / (small.seconds / first)
        memory = large.peak / small.peak
        goals.append(
            Goal(f"{run}: cost of each, {last:,} against {first:,}", each, lambda x: x <= 1.1, "≤ 1.1")
        )
        goals.append(Goal(f"{run}: memory, the same", memory, lambda x: x <= 1.25, "flat (≤ 1.25)"))
    print_goals(goals)
    say(f"largest cohort {times(last / first)} times the smallest")


def _sizes(smallest: int, greatest: int) -> Iterator[int]:
    count = smallest
    while count < greatest:
        yield count
        count *= _STEP
    yield max(greatest // smallest, 2) * smallest
