"""The command line in a process of its own: projects are found from the current folder, and pytest runs inside."""

import os
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

__all__ = ["Ended", "overstap"]


@dataclass(frozen=True, slots=True)
class Ended:
    """What came out."""

    code: int
    out: str
    err: str


def overstap(*arguments: str, cwd: Path) -> Ended:
    """``overstap ARGUMENTS`` in a folder."""
    variables = {name: value for name, value in os.environ.items() if name != "GITHUB_ACTIONS"}
    done = subprocess.run(
        [sys.executable, "-c", "from overstap.cli import main; main()", *arguments],
        cwd=cwd,
        env={**variables, "PYTHONUTF8": "1", "COLUMNS": "100"},
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    return Ended(done.returncode, done.stdout, done.stderr)
