"""``overstap cohort``: what a user gets to read, and the exit codes."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from overstap.cohort import libraries, read_run
from tests.cli.command_line import Outcome
from tests.cli.conftest import command
from tests.cohort.runs import GROUP, write_lines

__all__ = ["command"]

Overstap = Callable[..., Outcome]
ASKED = ("--peildatum", "20 juni 2026", "--voor", "vo", "--werkers", "1")


def test_a_cohort_without_mistakes(command: Overstap, tmp_path: Path) -> None:
    """Nothing on standard output; a summary on standard error."""
    out = tmp_path / "uit"
    result = command("cohort", str(GROUP), *ASKED, "--uit", str(out))
    assert result.code == 0
    assert result.out == ""
    counts = read_run(out).receipt.counts
    undetermined = f"{counts.undetermined:,}".replace(",", ".")
    assert result.err == (
        "63 dossiers beoordeeld voor vo op 20 juni 2026: "
        f"{counts.signals} signalen, {counts.actions} acties, {undetermined} keer nog onbeslist.\n"
        f"De uitkomst staat in `{out}`.\n"
    )


def test_a_broken_record_is_named_and_the_rest_goes_on(command: Overstap, tmp_path: Path) -> None:
    """Ten mistakes at most; the table has them all."""
    lines = [f'{{"id": "L-{number}", "overstapjaar": "x"}}' for number in range(12)]
    cohort = write_lines(tmp_path / "g.ndjson", [*lines, {"id": "L", "overstapjaar": 2026}])
    result = command("cohort", str(cohort), *ASKED, "--uit", str(tmp_path / "uit"), "--format", "csv")
    assert result.code == 1
    named = result.err.splitlines()
    assert named[0] == (f'{cohort}:1: overstapjaar: verwacht een jaar van 2000 tot en met 2100, gekregen "x"')
    assert len([line for line in named if line.startswith(f"{cohort}:")]) == 10
    assert "12 overgeslagen; de eerste 10 fouten staan hierboven. Alle fouten staan in" in result.err
    assert "1 dossiers beoordeeld voor vo" in result.err
    assert len((tmp_path / "uit" / "afgewezen.csv").read_text().splitlines()) == 13


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (("--voor", "school"), "onbekende partij `school`"),
        (("--regio", "atlantis"), "atlantis"),
        (("--engine", "abacus"), "`--engine` moet een van deze zijn: compiled"),
        (("--werkers", "0"), "verwacht een geheel getal"),
        (("--format", "xlsx"), "parquet, csv, ndjson"),
    ],
)
def test_wrong_usage(
    command: Overstap,
    tmp_path: Path,
    arguments: tuple[str, ...],
    message: str,
) -> None:
    """Exit code 2, and nothing is written."""
    result = command("cohort", str(GROUP), *ASKED, "--uit", str(tmp_path / "uit"), *arguments)
    assert result.code == 2
    assert message in result.err
    assert list(tmp_path.iterdir()) == []


def test_wrong_files(command: Overstap, tmp_path: Path) -> None:
    """A file that is not there, an outcome that is."""
    missing = command("cohort", str(tmp_path / "nee.ndjson"), *ASKED, "--uit", str(tmp_path / "uit"))
    assert missing.code == 2
    assert "dit bestand of deze map bestaat niet" in missing.err
    assert command("cohort", str(GROUP), *ASKED, "--uit", str(tmp_path / "uit")).code == 0
    again = command("cohort", str(GROUP), *ASKED, "--uit", str(tmp_path / "uit"))
    assert again.code == 2
    assert "geef --vervang om die te vervangen" in again.err
    assert command("cohort", str(GROUP), *ASKED, "--uit", str(tmp_path / "uit"), "--vervang").code == 0


def test_without_the_extra(
    command: Overstap,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Which extra to install."""

    def missing(name: str) -> object:
        raise ModuleNotFoundError(name=name)

    monkeypatch.setattr(libraries, "import_module", missing)
    result = command("cohort", str(GROUP), *ASKED, "--uit", str(tmp_path / "uit"))
    assert result.code == 2
    assert "installeer overstap[cohort]" in result.err
    assert list(tmp_path.iterdir()) == []


def test_standard_input(command: Overstap, tmp_path: Path) -> None:
    """`-` reads it."""
    text = json.dumps({"id": "L", "overstapjaar": 2026}).encode()
    result = command("cohort", "-", *ASKED, "--uit", str(tmp_path / "uit"), standard_input=text)
    assert result.code == 0
    assert read_run(tmp_path / "uit").receipt.inputs[0].file == "-"
