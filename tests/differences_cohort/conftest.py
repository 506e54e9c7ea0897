"""The command, and everything that it can be asked to compare."""

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.cli.command_line import Outcome, overstap
from tests.differences_cohort.books import NEW, OLD, write_book, write_group

Diff = Callable[..., Outcome]


@pytest.fixture
def diff(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Diff:
    """``diff("--delen")``: the small rulebooks in ``oud`` and ``nieuw``, and the group; with one process."""
    write_book(tmp_path / "oud", OLD)
    write_book(tmp_path / "nieuw", NEW)
    write_group(tmp_path / "groep.ndjson")
    monkeypatch.chdir(tmp_path)

    def call(
        *more: str, old: str = "oud", new: str = "nieuw", inputs: tuple[str, ...] = ("groep.ndjson",)
    ) -> Outcome:
        question = ("--peildatum", "2026-06-08", "--voor", "vo", "--werkers", "1")
        arguments = ("diff", old, new, "--cohort", *inputs, *question, *more)
        return overstap(capsys, monkeypatch, arguments)

    return call
