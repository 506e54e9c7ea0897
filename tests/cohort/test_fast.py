"""A list of signals says exactly what a whole run says: the same verdict on every line, the same signals."""

import json
import subprocess
import sys
from collections.abc import Sequence
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest

from overstap.cohort import list_signals, read_run, run_cohort
from overstap.cohort.errors import OutputRefused
from overstap_engine.plan.plan import UnknownParty
from tests.benchmarks.file_dossiers import AS_OF, file_rulebook, write_file
from tests.cohort.runs import GROUP

BOOK = file_rulebook()


def listed(inputs: Path | Sequence[Path], out: Path, **more: Any) -> tuple[dict[str, list[str]], list[Any]]:
    """Signals by dossier, and the rows of ``afgewezen``."""
    refused: list[Any] = []
    counted = list_signals(
        inputs,
        out=out,
        rejected=lambda problem, dossier: refused.append(
            (problem.file, problem.line, problem.column, dossier, problem.fact, problem.message)
        ),
        **more,
    )
    rows = [json.loads(line) for line in out.read_text(encoding="utf-8").splitlines()]
    assert counted.dossiers == len(rows)
    return {row["dossier"]: row["signalen"] for row in rows}, refused


def whole_run(
    inputs: Path | Sequence[Path], out: Path, **more: Any
) -> tuple[dict[str, list[str]], list[Any], int]:
    """The same from a whole run, and how many records it refused."""
    receipt = run_cohort(inputs, out=out, **more)
    run = read_run(out)
    found: dict[str, list[str]] = {name: [] for name in run.table("dossiers")["dossier"].to_pylist()}
    for row in run.table("signalen").select(["dossier", "code"]).to_pylist():
        found[row["dossier"]].append(row["code"])
    refused = [tuple(row.values()) for row in run.table("afgewezen").to_pylist()]
    return found, refused, receipt.counts.rejected


def same(inputs: Path | Sequence[Path], folder: Path, **more: Any) -> dict[str, list[str]]:
    """Both say the same, in the same order."""
    signals, refused = listed(inputs, folder / "lijst.ndjson", **more)
    expected, mistakes, count = whole_run(inputs, folder / "uit", **more)
    assert [*signals.items()] == [*expected.items()]
    assert refused == mistakes
    assert count == len({(row[0], row[1]) for row in refused})
    return signals


@pytest.mark.parametrize("party", ["vo", "mbo", "leerling"])
def test_the_rules_that_come_with_overstap(party: str, tmp_path: Path) -> None:
    """With lists, and with facts that the party may not see."""
    signals = same(GROUP, tmp_path, peildatum="2026-09-01", voor=party)
    assert any(signals.values())


@pytest.mark.parametrize("nulls", [True, False])
def test_the_workload(nulls: bool, tmp_path: Path) -> None:
    """Whole blocks when every fact is named, line by line when unknown facts are left out."""
    file = write_file(tmp_path / "in.ndjson", 700, seed=5, nulls=nulls)
    signals = same(file, tmp_path, peildatum=AS_OF, voor="vo", rules=BOOK)
    assert len(signals) == 700
    assert len({*map(tuple, signals.values())}) > 50


def test_mistakes_stand_where_a_whole_run_finds_them(tmp_path: Path) -> None:
    """Of several blocks, one is sound: only the others are read line by line."""
    lines = write_file(tmp_path / "in.ndjson", 1500, seed=6).read_bytes().splitlines(keepends=True)
    lines[3] = lines[3].replace(b"2026", b"26", 1)
    lines[7] = b"\n"
    lines[9] = lines[8]  # the same pseudonym again
    lines[-5] = lines[2]
    lines[-3] = lines[-3].replace(b'"school', b'"achternaam": "x", "school')
    lines[-2] = b"\xff" + lines[-2]
    lines[-1] = lines[-1].rstrip()  # no line feed at the end
    file = tmp_path / "fout.ndjson"
    file.write_bytes(b"".join(lines))
    assert len(same(file, tmp_path, peildatum=AS_OF, voor="vo", rules=BOOK)) == 1500 - 6


def test_pseudonyms_in_any_order(tmp_path: Path) -> None:
    """Out of order, over more files, and some of them twice."""
    sound = write_file(tmp_path / "in.ndjson", 900, seed=7).read_bytes().splitlines(keepends=True)
    names: list[Path] = []
    for number, lines in enumerate((sound[:500], sound[700:] + sound[400:450], [*reversed(sound)])):
        names.append(tmp_path / f"{number}.ndjson")
        names[-1].write_bytes(b"".join(lines))
    assert len(same(names, tmp_path, peildatum=AS_OF, voor="vo", rules=BOOK)) == 900


def test_every_year_has_its_own_plan(tmp_path: Path) -> None:
    """A file may hold more years."""
    text = write_file(tmp_path / "in.ndjson", 1200, seed=8).read_text(encoding="utf-8")
    later = text.replace('"overstapjaar": 2026', '"overstapjaar": 2027').replace('"D', '"E')
    file = tmp_path / "jaren.ndjson"
    file.write_text(text + later, encoding="utf-8")
    assert len(same(file, tmp_path, peildatum=AS_OF, voor="vo", rules=BOOK)) == 2400


def test_other_inputs(tmp_path: Path) -> None:
    """CSV, for one."""
    file = tmp_path / "in.csv"
    file.write_text("id,overstapjaar,leerling.schoolsoort\nA,2026,vso\nB,twee,\n", encoding="utf-8")
    assert [*same(file, tmp_path, peildatum=AS_OF, voor="vo", rules=BOOK)] == ["A"]


def test_whole_or_not_at_all(tmp_path: Path) -> None:
    """What goes wrong leaves the folder as it was; an older list is only replaced when asked."""
    file = write_file(tmp_path / "in.ndjson", 5, seed=9)
    out = tmp_path / "lijst.ndjson"
    with pytest.raises(UnknownParty):
        list_signals(file, peildatum=AS_OF, voor="niemand", out=out, rules=BOOK)
    with pytest.raises(OSError, match="bestaat-niet"):
        list_signals(
            [file, tmp_path / "bestaat-niet.ndjson"], peildatum=AS_OF, voor="vo", out=out, rules=BOOK
        )
    assert [*tmp_path.iterdir()] == [file]
    out.write_text("oud", encoding="utf-8")
    with pytest.raises(OutputRefused, match="bestaat al"):
        list_signals(file, peildatum=AS_OF, voor="vo", out=out, rules=BOOK)
    assert out.read_text(encoding="utf-8") == "oud"
    assert list_signals(file, peildatum=AS_OF, voor="vo", out=out, rules=BOOK, replace=True).dossiers == 5
    with pytest.raises(ValueError, match="gisteren"):
        list_signals(file, peildatum="gisteren", voor="vo", out=tmp_path / "b", rules=BOOK)


def test_sound_blocks_need_no_strict_reader(tmp_path: Path) -> None:
    """Else it would take twice the memory. In a process of its own, for here everything is imported already."""
    file = write_file(tmp_path / "in.ndjson", 50, seed=10)
    program = (
        "import sys; from overstap.cohort import list_signals\n"
        "from tests.benchmarks.file_dossiers import AS_OF, file_rulebook\n"
        f"list_signals({str(file)!r}, peildatum=AS_OF, voor='vo', out={str(tmp_path / 'uit')!r},"
        " rules=file_rulebook())\n"
        "print([name for name in ('pydantic', 'yaml', 'pyarrow') if name in sys.modules])"
    )
    done = subprocess.run(
        [sys.executable, "-c", program],
        capture_output=True,
        text=True,
        check=True,
        cwd=Path(__file__).parents[2],
    )
    assert done.stdout == "[]\n"


def test_a_moment_with_a_time_is_no_date(tmp_path: Path) -> None:
    """As everywhere."""
    with pytest.raises(ValueError, match="verwacht een datum"):
        list_signals(GROUP, peildatum=datetime(2026, 9, 1), voor="vo", out=tmp_path / "uit")
