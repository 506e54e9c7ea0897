"""``overstap evaluate``: what a user gets to read, and the exit codes."""

import gzip
import json
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.cli.command_line import Outcome
from tests.cli.conftest import LATE

Overstap = Callable[..., Outcome]
ASKED = ("--peildatum", "2026-04-20", "--voor", "vo")


def test_signals_and_actions_in_words(command: Overstap, late: Path) -> None:
    """Text by default: the reason and what may help."""
    result = command("evaluate", str(late), *ASKED)
    assert result.code == 0
    assert result.err == ""
    assert "L-0001 · peildatum 20 april 2026 · voor vo-school" in result.out
    assert "AAN-02" in result.out
    assert "Bespreek de rechten van de leerling" in result.out
    assert "\x1b[" not in result.out


def test_one_dossier_is_an_object_and_more_are_a_list(command: Overstap, late: Path) -> None:
    """As architecture.md asks."""
    one = json.loads(command("evaluate", str(late), *ASKED, "--format", "json").out)
    two = json.loads(command("evaluate", str(late), str(late), *ASKED, "--format", "json").out)
    assert one["dossier"] == "L-0001"
    assert [each["dossier"] for each in two] == ["L-0001", "L-0001"]


@pytest.mark.parametrize("engine", ["reference", "compiled", "live"])
def test_every_engine_gives_the_same_bytes(command: Overstap, late: Path, engine: str) -> None:
    """The engine is a matter of speed, not of meaning."""
    expected = command("evaluate", str(late), *ASKED, "--format", "ndjson", "--engine", "reference")
    assert command("evaluate", str(late), *ASKED, "--format", "ndjson", "--engine", engine) == expected


def test_standard_input(command: Overstap) -> None:
    """A dash reads it."""
    line = json.dumps(LATE).encode()
    result = command("evaluate", "-", *ASKED, "--format", "ndjson", standard_input=line + b"\n" + line)
    assert len(result.out.splitlines()) == 2


def test_a_broken_record_is_named_and_the_others_go_on(command: Overstap, tmp_path: Path) -> None:
    """In input order, exit code 1."""
    wrong = {**LATE, "id": "L-0002", "start": {"datum": "31 augustus"}}
    path = tmp_path / "groep.ndjson"
    lines = [json.dumps(LATE), json.dumps(wrong), "{", json.dumps({**LATE, "id": "L-0003"})]
    path.write_text("\n".join(lines), encoding="utf-8")
    result = command("evaluate", str(path), *ASKED, "--format", "ndjson")
    assert result.code == 1
    assert [json.loads(line)["dossier"] for line in result.out.splitlines()] == ["L-0001", "L-0003"]
    assert f'{path}:2: start.datum: verwacht een datum als 2026-04-15, gekregen "31 augustus"' in result.err
    assert f"{path}:3:" in result.err
    assert "2 overgeslagen, 2 beoordeeld" in result.err


@pytest.mark.parametrize(
    ("name", "content", "message"),
    [
        ("jaar.ndjson.gz", gzip.compress(b"{}", mtime=0), "is ingepakt; pak het uit, of geef `gunzip -c BESTAND | overstap cohort - …`"),
        ("jaar.csv", b"id,overstapjaar\n", "een CSV-bestand, en dat leest deze opdracht niet; geef `overstap cohort {} … --uit MAP`"),
        ("jaar", b'\xef\xbb\xbf"id";"overstapjaar"\r\n', "een CSV-bestand"),
        ("jaar.parquet", b"PAR1", "een Parquet-bestand, en dat leest deze opdracht niet; geef `overstap cohort {} … --uit MAP`"),
        ("jaar", b"PAR1", "een Parquet-bestand"),
        ("jaar.xlsx", b"PK\x03\x04", "een zip- of Excel-bestand"),
    ],
)  # fmt: skip
def test_what_is_for_a_cohort_is_sent_there(
    command: Overstap, tmp_path: Path, late: Path, name: str, content: bytes, message: str
) -> None:
    """Before anything is written, with what to do."""
    path = tmp_path / name
    path.write_bytes(content)
    result = command("evaluate", str(late), str(path), *ASKED)
    assert (result.code, result.out) == (2, "")
    assert f"`{path}`: dit " in result.err
    assert message.format(path) in result.err


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (("geen.json", *ASKED), "`geen.json`: dit bestand of deze map bestaat niet"),
        ((), "argument `BESTAND…` ontbreekt"),
        (("-",), "optie `--peildatum` ontbreekt"),
        (("-", "--peildatum", "2026-02-30", "--voor", "vo"), "`--peildatum`: februari 2026 heeft 28 dagen"),
        (("-", "--peildatum", "morgen", "--voor", "vo"), "`--peildatum`: dit is geen datum"),
        (("-", "--peildatum", "2026-04-20"), "optie `--voor` ontbreekt"),
        (("-", *ASKED, "--format", "xml"), "`--format` moet een van deze zijn: text, json, ndjson"),
        (("-", *ASKED, "--formaat", "json"), "onbekende optie `--formaat`; bedoelde u `--format`?"),
        (("-", *ASKED, "--rules", "nergens"), "`nergens` bestaat niet"),
    ],
)
def test_wrong_usage_says_what_is_wrong(command: Overstap, arguments: tuple[str, ...], message: str) -> None:
    """In Dutch, on standard error, exit code 2."""
    result = command("evaluate", *arguments)
    assert result.code == 2
    assert result.out == ""
    assert message in result.err


def test_an_unknown_party_or_region_is_named(command: Overstap, late: Path) -> None:
    """With what can be chosen."""
    party = command("evaluate", str(late), "--peildatum", "2026-04-20", "--voor", "gemeente")
    assert (party.code, party.out) == (2, "")
    assert "onbekende partij `gemeente`; kies uit vo, mbo, leerling, doorstroompunt" in party.err
    region = command("evaluate", str(late), *ASKED, "--regio", "atlantis")
    assert region.code == 2
    assert "onbekende regio `atlantis`" in region.err


def test_a_rulebook_that_does_not_load_ends_with_its_findings(
    command: Overstap, late: Path, tmp_path: Path
) -> None:
    """Exit code 2, nothing on standard output."""
    folder = tmp_path / "regels"
    folder.mkdir()
    (folder / "regels.yaml").write_text("regels:\n  - signaal: X-1\n", encoding="utf-8")
    result = command("evaluate", str(late), *ASKED, "--rules", str(folder))
    assert (result.code, result.out) == (2, "")
    assert "regels/regels.yaml:2" in result.err


def test_a_fault_of_ours_is_one_line(command: Overstap, late: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """No traceback ever reaches a user."""

    def broken(*_: object, **__: object) -> None:
        raise ZeroDivisionError("x")

    monkeypatch.setattr("overstap.cli.evaluate.RuleEngine", broken)
    result = command("evaluate", str(late), *ASKED)
    assert result.code == 2
    assert "Traceback" not in result.err
    assert "fout in overstap zelf (ZeroDivisionError: x)" in result.err
