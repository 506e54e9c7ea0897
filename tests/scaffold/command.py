"""The command line where a project lies, for projects are found from the current folder.

It runs in this process, which saves a start for each command; ``overstap test``, in which pytest runs, and what is asked
for with ``in_a_process`` run in a process of their own.
"""

import os
import subprocess
import sys
from collections.abc import Sequence
from contextlib import chdir, redirect_stderr, redirect_stdout
from dataclasses import dataclass
from io import BytesIO, TextIOWrapper
from pathlib import Path
from unittest.mock import patch

from overstap.cli import cli
from overstap.cli.dutch import run
from overstap.cli.guard import expected

__all__ = ["Ended", "in_a_process", "overstap"]


@dataclass(frozen=True, slots=True)
class Ended:
    """What came out."""

    code: int
    out: str
    err: str


def overstap(*arguments: str, cwd: Path) -> Ended:
    """``overstap ARGUMENTS`` in a folder."""
    return in_a_process(*arguments, cwd=cwd) if "test" in arguments[:1] else _here(arguments, cwd)


def in_a_process(*arguments: str, cwd: Path) -> Ended:
    """``overstap ARGUMENTS`` in a folder, as a user starts it."""
    done = subprocess.run(
        [sys.executable, "-c", "from overstap.cli import main; main()", *arguments],
        cwd=cwd,
        env=_variables(),
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    return Ended(done.returncode, done.stdout, done.stderr)


def _here(arguments: Sequence[str], cwd: Path) -> Ended:
    out, err = (TextIOWrapper(BytesIO(), encoding="utf-8", write_through=True) for _ in range(2))
    with (
        patch.dict(os.environ, _variables(), clear=True),
        chdir(cwd),
        redirect_stdout(out),
        redirect_stderr(err),
    ):
        code = run(cli, list(arguments), expected)
    return Ended(code, _text(out), _text(err))


def _text(stream: TextIOWrapper) -> str:
    stream.seek(0)
    return stream.read()


def _variables() -> dict[str, str]:
    variables = {name: value for name, value in os.environ.items() if name != "GITHUB_ACTIONS"}
    return {**variables, "PYTHONUTF8": "1", "COLUMNS": "100"}
