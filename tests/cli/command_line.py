"""Runs the command line in this process, as a user would see it."""

import sys
from collections.abc import Sequence
from dataclasses import dataclass
from io import BytesIO, TextIOWrapper

import pytest

from overstap.cli import cli
from overstap.cli.dutch import run
from overstap.cli.guard import expected

__all__ = ["Outcome", "overstap"]


@dataclass(frozen=True, slots=True)
class Outcome:
    """What came out."""

    code: int
    out: str
    err: str


def overstap(
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
    arguments: Sequence[str],
    standard_input: bytes = b"",
) -> Outcome:
    """``overstap ARGUMENTS`` with these bytes on standard input."""
    monkeypatch.setattr(sys, "stdin", TextIOWrapper(BytesIO(standard_input)))
    capsys.readouterr()
    code = run(cli, list(arguments), expected)
    captured = capsys.readouterr()
    return Outcome(code, captured.out, captured.err)
