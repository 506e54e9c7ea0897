"""The same input gives the same bytes: whoever does the work, and however it is cut up."""

import json
import subprocess
import sys
from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path
from random import Random
from typing import Any, cast

import pytest

from overstap.cohort import run_cohort
from overstap.cohort.engines import BATCH_ENGINES
from overstap.cohort.libraries import library
from overstap.cohort.read import documents, ndjson, parquet
from overstap.cohort.write import LAYOUTS
from tests.cohort.runs import GROUP, bytes_of, write_lines

IN_PROCESS = [
    name for name in BATCH_ENGINES if name not in ("postgres", "spark")
]  # those two have tests of their own


def varied(count: int, seed: int) -> Iterator[dict[str, Any]]:
    """Dossiers like the fixtures, with other days and now and then a fact less."""
    random, known = (
        Random(seed),
        [json.loads(line) for line in GROUP.read_text(encoding="utf-8").splitlines()],
    )
    for number in range(count):
        yield {
            **_vary(random.choice(known), random),
            "id": f"C-{number}",
            "overstapjaar": 2027 if number == 7 else 2026,
        }


def _vary(value: Any, random: Random) -> Any:
    if isinstance(value, dict):
        members = cast("dict[str, Any]", value).items()
        return {key: _vary(each, random) for key, each in members if key in _NEEDED or random.random() > 0.05}
    if isinstance(value, list):
        items = cast("list[object]", value)
        return [_vary(each, random) for each in items]
    if isinstance(value, str) and value[4:5] == "-" == value[7:8] and random.random() < 0.3:
        return (date.fromisoformat(value) + timedelta(days=random.randint(-9, 9))).isoformat()
    return value


_NEEDED = {"ontvanger", "categorie", "status", "datum"}


def row_groups(path: Path) -> int:
    """There is one for each chunk."""
    found: int = library("pyarrow.parquet").ParquetFile(path).num_row_groups
    return found


@pytest.fixture(scope="module")
def cohort(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Two hundred dossiers, broken lines and a pseudonym that comes back in another chunk."""
    lines: list[dict[str, Any] | str] = [*varied(120, seed=5)]
    lines[20] = '{"id": "C-20", "overstapjaar": "2026"}'
    lines[21] = "{"
    lines.insert(90, "")
    lines.append({"id": "C-3", "overstapjaar": 2026})
    return write_lines(tmp_path_factory.mktemp("cohort") / "groep.ndjson", lines)


@pytest.fixture
def small_chunks(monkeypatch: pytest.MonkeyPatch) -> None:
    """Many chunks, so that workers overtake each other."""
    for module in (ndjson, parquet, documents):
        monkeypatch.setattr(module, "CHUNK", 16)


@pytest.mark.usefixtures("small_chunks")
@pytest.mark.parametrize(("layout", "most"), [("parquet", 3), ("csv", 2), ("ndjson", 2)])
def test_however_many_workers(cohort: Path, tmp_path: Path, layout: str, most: int) -> None:
    """One, two or three processes."""
    found: list[dict[str, str]] = []
    for workers in (1, most - 1, most) if most > 2 else (1, most):
        out = tmp_path / f"{workers}"
        receipt = run_cohort(
            cohort, peildatum="2026-06-20", voor="mbo", out=out, layout=layout, workers=workers
        )
        assert receipt.counts.dossiers == 118
        assert layout != "parquet" or row_groups(out / "dossiers.parquet") == 8
        assert receipt.counts.rejected == 3
        found.append(bytes_of(out))
    assert all(each == found[0] for each in found)


@pytest.mark.parametrize("layout", LAYOUTS)
def test_whichever_engine(cohort: Path, tmp_path: Path, layout: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """The engine is a matter of speed, not of meaning; a query for every chunk is a few chunks at most."""
    monkeypatch.setattr(ndjson, "CHUNK", 64)
    engines = IN_PROCESS if layout == "parquet" else ("compiled", "reference")
    for engine in engines:
        run_cohort(
            cohort, peildatum="2026-06-20", voor="vo", out=tmp_path / engine, layout=layout, engine=engine
        )
    found = [bytes_of(tmp_path / engine) for engine in engines]
    assert len(found) > 1
    assert all(each == found[0] for each in found)


def test_whatever_the_order_of_sets(tmp_path: Path) -> None:
    """Python gives texts another hash in every process."""
    found: list[dict[str, str]] = []
    for seed in ("1", "2"):
        out = tmp_path / seed
        arguments = (
            str(GROUP),
            "--peildatum",
            "2026-06-20",
            "--voor",
            "vo",
            "--uit",
            str(out),
            "--werkers",
            "1",
        )
        subprocess.run(
            [sys.executable, "-c", "from overstap.cli import main; main()", "cohort", *arguments],
            check=True,
            capture_output=True,
            env={"PYTHONHASHSEED": seed},
        )
        found.append(bytes_of(out))
    assert found[0] == found[1]


def test_what_was_remembered_changes_nothing(
    cohort: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Memory is freed between chunks; the rows stay the same."""
    monkeypatch.setattr(ndjson, "CHUNK", 16)
    run_cohort(cohort, peildatum="2026-06-20", voor="vo", out=tmp_path / "a")
    monkeypatch.setattr("overstap.cohort.rows.gather._REMEMBERED", 0)
    run_cohort(cohort, peildatum="2026-06-20", voor="vo", out=tmp_path / "b")
    assert bytes_of(tmp_path / "a") == bytes_of(tmp_path / "b")
