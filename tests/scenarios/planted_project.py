"""A project around the planted rulebook, with one scenario, in which ``overstap test`` runs."""

from pathlib import Path

import pytest

from tests.cli.command_line import Outcome, overstap
from tests.scenarios.coverage.planted import BOOK

__all__ = ["Project"]

_FEATURE = """\
# language: nl
Functionaliteit: Hulp

  Scenario: Hulp nodig
    Gegeven een leerling met overstapjaar 2026
    En de behoefte aan hulp is ja
    En er zijn geen aanmeldingen
    Als vo op 3 februari 2026 kijkt
    Dan is er een signaal R-1
"""


class Project:
    """A project in which we stand."""

    def __init__(
        self, root: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
    ) -> None:
        self.root = root
        self._capsys = capsys
        self._monkeypatch = monkeypatch
        for name, text in {
            "overstap.yaml": "regels: rules\n",
            "rules/boek.yaml": BOOK,
            "features/hulp.feature": _FEATURE,
        }.items():
            (root / name).parent.mkdir(exist_ok=True)
            (root / name).write_text(text, encoding="utf-8")
        monkeypatch.chdir(root)

    def test(self, *arguments: str) -> Outcome:
        """``overstap test`` with these arguments."""
        return overstap(self._capsys, self._monkeypatch, ["test", *arguments])
