"""The official Cucumber language server, run headless on a new project: it knows the Dutch sentences."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.scaffold.editors import cucumber_server
from tests.scaffold.language_server import LanguageServer

WRONG = """\
# language: nl
Functionaliteit: Proef

  Scenario: Proef
    Gegeven een leerling die in 2026 naar het mbo gaat
    En de stand van de intake was gepland
    Als de vo-school op 13 maart 2026 kikt
    Dan is er een signaal EIGEN-01
    En wordt actie EIGEN-A1 niet aangeraden
    En is er een
"""


@pytest.fixture(scope="module")
def server(shared_project: Path) -> Iterator[LanguageServer]:
    """The server with the project open and all sentences read."""
    with cucumber_server(shared_project) as running:
        running.wait_for("* Built")
        yield running


@pytest.fixture(scope="module")
def wrong(shared_project: Path, server: LanguageServer) -> Path:
    """A scenario with two slips of the pen and one step that is half typed."""
    path = shared_project / "scenarios" / "fout.feature"
    path.write_text(WRONG, encoding="utf-8")
    server.open(path, "gherkin")
    return path


def test_the_scenarios_of_a_new_project_are_clean(shared_project: Path, server: LanguageServer) -> None:
    """Outlines too."""
    path = shared_project / "scenarios" / "intake.feature"
    server.open(path, "gherkin")
    assert server.diagnostics(path) == []


def test_an_unknown_step_is_flagged_and_no_other(server: LanguageServer, wrong: Path) -> None:
    """In its line."""
    found = [(one["range"]["start"]["line"] + 1, one["message"]) for one in server.diagnostics(wrong)]
    assert found == [
        (6, "Undefined step: de stand van de intake was gepland"),
        (7, "Undefined step: de vo-school op 13 maart 2026 kikt"),
        (10, "Undefined step: is er een"),
    ]


def test_sentences_are_offered_with_named_slots(server: LanguageServer, wrong: Path) -> None:
    """And with what scenarios put in them."""
    found = {item["label"]: item["textEdit"]["newText"] for item in server.completions(wrong, 9, 16)}
    assert "is er een signaal {signaal} met urgentie {urgentie}" in found
    assert "EIGEN-01" in found["is er een signaal {signaal}"]
