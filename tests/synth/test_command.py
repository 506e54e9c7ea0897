"""``overstap synth``."""

import json
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from overstap.synth.cohort import Cohort
from overstap.synth.figures import bundled_figures
from tests.cli.command_line import Outcome

Overstap = Callable[..., Outcome]


def test_dossiers_to_evaluate(command: Overstap) -> None:
    """The main job of the README runs on them, straight from the pipe."""
    made = command("synth", "--aantal", "60", "--zaad", "1")
    assert made.code == 0
    assert made.err == ""
    assert made.out.count("\n") == 60
    judged = command(
        "evaluate", "-", "--peildatum", "2026-04-20", "--voor", "vo", "--format", "ndjson",
        standard_input=made.out.encode(),
    )  # fmt: skip
    assert judged.code == 0
    results = [json.loads(line) for line in judged.out.splitlines()]
    assert len(results) == 60
    assert any(result["signalen"] for result in results)


def test_the_day_is_20_april_unless_said_otherwise(command: Overstap) -> None:
    """And the students are those of the Python API."""
    assert command("synth", "--aantal", "3").out == "".join(Cohort.of(3, 1, 2026).lines(date(2026, 4, 20)))
    other = command("synth", "--aantal", "3", "--overstapjaar", "2025", "--peildatum", "1 oktober 2025").out
    assert other == "".join(Cohort.of(3, 1, 2025).lines(date(2025, 10, 1)))


def test_to_a_file(command: Overstap, tmp_path: Path) -> None:
    """The same bytes, and nothing beside it."""
    target = tmp_path / "leerlingen.ndjson"
    assert command("synth", "--aantal", "5", "--uit", str(target)).code == 0
    assert target.read_text(encoding="utf-8") == command("synth", "--aantal", "5").out
    assert list(tmp_path.iterdir()) == [target]


def test_an_interrupted_run_leaves_the_old_file(
    command: Overstap, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Not half a new one."""
    target = tmp_path / "leerlingen.ndjson"
    target.write_text("oud\n", encoding="utf-8")

    def broken(*_: object) -> object:
        yield "nieuw\n"
        raise KeyboardInterrupt

    monkeypatch.setattr(Cohort, "lines", broken)
    result = command("synth", "--aantal", "5", "--uit", str(target))
    assert (result.code, result.err.strip()) == (130, "afgebroken")
    assert target.read_text(encoding="utf-8") == "oud\n"
    assert list(tmp_path.iterdir()) == [target]


@pytest.mark.parametrize("layout", ["text", "markdown"])
def test_every_figure_is_shown_next_to_its_source(command: Overstap, layout: str) -> None:
    """With what is allowed, what it is here, and all others with the reason."""
    result = command("synth", "--aantal", "400", "--tabel", "--format", layout)
    assert result.code == 0
    shown = " ".join(result.out.replace("│", " ").split())
    assert "400 nagebootste leerlingen (zaad 1)" in shown
    assert "Alle andere cijfers" in shown
    for figure in bundled_figures() if layout == "markdown" else ():
        assert f"| {figure.published.replace('|', '/')} | {figure.source} |" in result.out


def test_the_table_for_programs(command: Overstap) -> None:
    """One entry for every number; exit code 1 when other assumptions put one outside."""
    result = command("synth", "--aantal", "400", "--tabel", "--format", "json")
    assert result.code == 0
    assert {entry["id"] for entry in json.loads(result.out)} == {figure.id for figure in bundled_figures()}


def test_other_assumptions_can_put_a_figure_outside(command: Overstap, tmp_path: Path) -> None:
    """Then the exit code is 1."""
    path = tmp_path / "anders.yaml"
    path.write_text("overdracht.wanneer: [[0, 400], [1, 500]]\n", encoding="utf-8")
    result = command(
        "synth", "--aantal", "800", "--tabel", "--format", "json", "--aannames-bestand", str(path)
    )
    assert result.code == 1
    assert {entry["maat"] for entry in json.loads(result.out) if entry["binnen"] is False} == {
        "warmPro",
        "warmVso",
    }


@pytest.mark.parametrize("layout", ["text", "markdown", "json"])
def test_every_assumption_is_shown(command: Overstap, layout: str, tmp_path: Path) -> None:
    """With the value that counts now."""
    path = tmp_path / "anders.yaml"
    path.write_text("wie.februari: 0.345\n", encoding="utf-8")
    out = command("synth", "--aannames", "--format", layout, "--aannames-bestand", str(path)).out
    for expected in (
        "wie.februari",
        "0.345",
        "vastleggen.lob",
        "lob.twijfelStudiekeuze",
        "toestemming.keuze",
    ):
        assert expected in out


@pytest.mark.parametrize(
    ("options", "message"),
    [
        (["--aantal", "0"], "`--aantal`: geef een getal van 1 tot en met 10.000.000"),
        (["--aantal", "veel"], "`--aantal`: verwacht een geheel getal"),
        (["--zaad", "-1"], "`--zaad`: geef een getal van 0 of meer"),
        (["--overstapjaar", "1999"], "`--overstapjaar`: geef een jaar van 2002 tot en met 2099"),
        (
            ["--peildatum", "2030-01-01"],
            "`--peildatum`: bij overstapjaar 2026 lopen de dossiers van 2024-09-01 tot en met 2027-07-31",
        ),
        (["--tabel", "--aannames"], "kies `--tabel` of `--aannames`, niet allebei"),
        (["--tabel", "--uit", "x"], "`--uit` is voor dossiers"),
        (["--aannames-bestand", "bestaat-niet.yaml"], "`bestaat-niet.yaml` bestaat niet"),
    ],
)
def test_wrong_use_is_explained(command: Overstap, options: list[str], message: str) -> None:
    """In Dutch, with exit code 2 and nothing on standard output."""
    result = command("synth", *options)
    assert (result.code, result.out) == (2, "")
    assert message in result.err
