"""The command line as a fixture."""

from collections.abc import Callable

import pytest

from tests.cli.command_line import Outcome, overstap

Overstap = Callable[..., Outcome]


@pytest.fixture
def command(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Overstap:
    """``command("synth", …)``."""
    monkeypatch.setenv("COLUMNS", "140")

    def call(*arguments: str, standard_input: bytes = b"") -> Outcome:
        return overstap(capsys, monkeypatch, arguments, standard_input)

    return call
