"""``overstap cohort``: what a user gets to read, and the exit codes."""

import errno
import json
import os
from collections.abc import Callable
from pathlib import Path

import pytest

from overstap.cohort import libraries, read_run
from overstap.cohort.work import Workshop
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
    assert "1 dossier beoordeeld voor vo op 20 juni 2026: 0 signalen" in result.err
    assert len((tmp_path / "uit" / "afgewezen.csv").read_text().splitlines()) == 13


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (("--voor", "school"), "onbekende partij `school`"),
        (("--regio", "atlantis"), "atlantis"),
        (("--engine", "abacus"), "`--engine` moet een van deze zijn: compiled"),
        (("--werkers", "0"), "verwacht een geheel getal van 1 tot en met 512"),
        (("--dsn", "host=x"), "`--dsn` hoort bij `--engine postgres` of `--engine spark`"),
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


@pytest.mark.parametrize(
    ("start", "message"),
    [
        (b"\x1f\x8b\x08", "gunzip -c"),
        (b"\x28\xb5\x2f\xfd", "zstd -dc"),
        (b"PK\x03\x04", "sla het in Excel op als `CSV UTF-8`"),
    ],
)
def test_a_packed_file(command: Overstap, tmp_path: Path, start: bytes, message: str) -> None:
    """Whatever it is called: how to unpack it."""
    packed = tmp_path / "groep.csv"
    packed.write_bytes(start + bytes(20))
    result = command("cohort", str(packed), *ASKED, "--uit", str(tmp_path / "uit"))
    assert result.code == 2
    assert message in result.err
    assert list(tmp_path.iterdir()) == [packed]


def test_nothing_to_read(command: Overstap, tmp_path: Path) -> None:
    """An outcome with nothing in it, and a remark."""
    empty = write_lines(tmp_path / "leeg.ndjson", [])
    result = command("cohort", str(empty), *ASKED, "--uit", str(tmp_path / "uit"))
    assert result.code == 0
    assert "let op: in de invoer staat geen enkel dossier" in result.err


def test_a_folder_that_cannot_be_made(command: Overstap, tmp_path: Path) -> None:
    """Under a file."""
    (tmp_path / "bestand").touch()
    result = command("cohort", str(GROUP), *ASKED, "--uit", str(tmp_path / "bestand" / "uit"))
    assert result.code == 2
    assert "/bestand` is een bestand); kies met --uit een andere plek" in result.err


def test_a_full_disk(command: Overstap, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """No fault of ours, and nothing half."""

    def full(*_: object, **__: object) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    monkeypatch.setattr(Workshop, "part", full)
    result = command("cohort", str(GROUP), *ASKED, "--uit", str(tmp_path / "uit"))
    assert result.code == 2
    assert result.err == "fout: de schijf is vol; maak ruimte en probeer het opnieuw\n"
    assert list(tmp_path.iterdir()) == []


def test_the_help_teaches_csv(command: Overstap, tmp_path: Path) -> None:
    """The example in the help can be read."""
    lines = [line.strip() for line in command("cohort", "--help").out.splitlines()]
    for name in ("groep.csv", "groep.aanmeldingen.csv"):
        at = next(index for index, line in enumerate(lines) if line.startswith(f"{name} "))
        (tmp_path / name).write_text("\n".join([lines[at].split()[1], lines[at + 1], ""]))
    result = command("cohort", str(tmp_path / "groep.csv"), *ASKED, "--uit", str(tmp_path / "uit"))
    assert result.code == 0
    assert result.err.startswith("1 dossier beoordeeld")
    assert [each.records for each in read_run(tmp_path / "uit").receipt.inputs] == [1, 1]


def test_csv_from_a_windows_program(command: Overstap, tmp_path: Path) -> None:
    """The row that is no UTF-8 is refused, with how to save it; the others are read."""
    table = tmp_path / "groep.csv"
    table.write_bytes(b"id;overstapjaar;vo.school\r\nA;2026;caf\xe9\r\nB;2026;huis\r\n")
    result = command("cohort", str(table), *ASKED, "--uit", str(tmp_path / "uit"))
    assert result.code == 1
    assert (
        f"{table}:2: geen geldige UTF-8; sla het bestand op als UTF-8 (in Excel: `CSV UTF-8`)" in result.err
    )
    assert "1 dossier beoordeeld" in result.err


def test_lists_do_not_come_with_standard_input(command: Overstap, tmp_path: Path) -> None:
    """The file itself must be named."""
    text = b"id;overstapjaar;aanmeldingen\nA;2026;1\n"
    result = command("cohort", "-", *ASKED, "--uit", str(tmp_path / "uit"), standard_input=text)
    assert result.code == 1
    assert "hier staat 1, maar bij de standaardinvoer horen geen lijsten" in result.err
