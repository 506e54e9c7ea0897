"""One contestant in a process of its own, so that what it takes of memory is its own."""

import json
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass
from importlib import import_module
from pathlib import Path
from time import process_time
from typing import Any

__all__ = ["Run", "run_apart"]


@dataclass(frozen=True, slots=True)
class Run:
    """What a contestant took."""

    seconds: float
    """Of processor time: the best of its turns; imports are left out."""
    peak: float
    """Most memory ever in use, in megabytes, imports included."""


def run_apart(module: str, table: str, name: str, arguments: list[str], turns: int) -> Run:
    """Runs ``getattr(module, table)[name](*map(Path, arguments))`` a few times in a new process."""
    command = [sys.executable, "-m", "tests.benchmarks.worker", module, table, name, str(turns), *arguments]
    done = subprocess.run(command, capture_output=True, text=True, check=True, cwd=Path(__file__).parents[2])
    return Run(**json.loads(done.stdout))


def _main(module: str, table: str, name: str, turns: str, *arguments: str) -> None:
    run: Callable[..., Any] = getattr(import_module(module), table)[name]
    paths = [*map(Path, arguments)]
    best = float("inf")
    for _ in range(int(turns)):
        started = process_time()
        run(*paths)
        best = min(best, process_time() - started)
    print(json.dumps({"seconds": best, "peak": _peak()}))


def _peak() -> float:
    """Of this process only: what the system gives for a child can be the peak of its parent."""
    lines = Path("/proc/self/status").read_text(encoding="ascii").splitlines()
    return int(next(line for line in lines if line.startswith("VmHWM")).split()[1]) / 1024


if __name__ == "__main__":
    _main(*sys.argv[1:])
