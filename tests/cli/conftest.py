"""The command line as a fixture, with a dossier to try it on."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.cli.command_line import Outcome, overstap

Overstap = Callable[..., Outcome]

LATE = {
    "id": "L-0001",
    "overstapjaar": 2026,
    "doel": "mbo",
    "leerling": {"geboortedatum": "2009-05-03"},
    "aanmeldingen": [{"datum": "2026-04-15", "status": "aangemeld"}],
    "ondersteuning": {"behoefteBekendBijVo": True},
}


@pytest.fixture
def command(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Overstap:
    """``command("evaluate", …)``."""
    monkeypatch.delenv("GITHUB_ACTIONS", raising=False)
    monkeypatch.setenv("COLUMNS", "100")

    def call(*arguments: str, standard_input: bytes = b"") -> Outcome:
        return overstap(capsys, monkeypatch, arguments, standard_input)

    return call


@pytest.fixture
def late(tmp_path: Path) -> Path:
    """A student who registered on 15 April 2026."""
    path = tmp_path / "laat.json"
    path.write_text(json.dumps(LATE), encoding="utf-8")
    return path
