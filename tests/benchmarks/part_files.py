"""File to file: dossiers in NDJSON in, the raised signals in NDJSON out, on one core."""

import json
from collections.abc import Mapping
from pathlib import Path
from tempfile import TemporaryDirectory

from tests.benchmarks.file_dossiers import write_file
from tests.benchmarks.file_engines import FILE_ENGINES, FileEngine
from tests.benchmarks.show import Disagreement, Goal, print_goals, print_table, say, times
from tests.benchmarks.worker import Run, run_apart

__all__ = ["check_files", "measure_files"]

_ROUNDS, _TURNS = 4, 3
_OURS, _DUCKDB = "Overstap, list_signals", "DuckDB by hand"


def measure_files(count: int) -> None:
    """Checks, times and prints. Raises ``Disagreement``."""
    with TemporaryDirectory() as name:
        folder = Path(name)
        say(f"files: {count} dossiers")
        source = write_file(folder / "in.ndjson", count, seed=7)
        check_files(source, folder, FILE_ENGINES)
        say(f"all write the same signals; {source.stat().st_size / 1e6:.0f} MB")
        runs: dict[str, list[Run]] = {name: [] for name in FILE_ENGINES}
        for _ in range(_ROUNDS):
            for engine, found in runs.items():
                found.append(
                    run_apart(
                        "tests.benchmarks.file_engines",
                        "FILE_ENGINES",
                        engine,
                        [str(source), str(folder / "uit.ndjson")],
                        _TURNS,
                    )
                )
    best = {name: min(run.seconds for run in found) for name, found in runs.items()}
    peak = {name: max(run.peak for run in found) for name, found in runs.items()}
    print_table(
        (f"file to file, {count:,} dossiers, one core", "s", "times DuckDB by hand", "peak MB"),
        [
            (name, f"{best[name]:.2f}", times(best[name] / best[_DUCKDB]), f"{peak[name]:.0f}")
            for name in runs
        ],
    )
    scale = 150_000 / count
    print_goals(
        [
            Goal("s for 150,000 dossiers", best[_OURS] * scale, lambda x: x <= 0.35, "≤ 0.35, or"),
            Goal("s for 150,000 dossiers", best[_OURS] * scale, lambda x: x <= 0.42, "≤ 0.42 within"),
            Goal("peak MB", peak[_OURS], lambda x: x <= 25, "≤ 25"),
        ]
    )


def check_files(source: Path, folder: Path, engines: Mapping[str, FileEngine]) -> None:
    """Every engine writes the same signals for the same dossiers. Raises ``Disagreement``."""
    expected: dict[str, list[str]] | None = None
    for name, run in engines.items():
        out = folder / "uit.ndjson"
        run(source, out)
        with open(out, "rb") as lines:
            rows = [json.loads(line) for line in lines]
        found = {row["dossier"]: sorted(row["signalen"]) for row in rows}
        if expected is None:
            expected = found
        if found != expected or len(found) != len(rows):
            raise Disagreement(f"{name} writes other signals; nothing was timed")
