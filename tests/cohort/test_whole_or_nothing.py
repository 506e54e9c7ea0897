"""A run appears whole or not at all, whatever goes wrong."""

import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from overstap.cohort import CohortError, read_run, run_cohort
from overstap.cohort.pool import workers
from overstap.cohort.read import ndjson
from overstap.cohort.work import Setup, Workshop
from tests.cohort.runs import GROUP, bytes_of


def left_in(folder: Path) -> list[str]:
    """Everything, also what is hidden."""
    return sorted(path.name for path in folder.iterdir())


def test_an_outcome_is_only_replaced_when_asked(tmp_path: Path) -> None:
    """And then only by a whole one."""
    out = tmp_path / "uit"
    out.mkdir()
    run_cohort(GROUP, out=out, peildatum="2026-06-20", voor="vo")  # an empty folder will do
    before = bytes_of(out)
    with pytest.raises(CohortError, match="--vervang"):
        run_cohort(GROUP, out=out, peildatum="2026-06-20", voor="mbo")
    with pytest.raises(FileNotFoundError):
        run_cohort(
            [GROUP, tmp_path / "nee.ndjson"], out=out, peildatum="2026-06-20", voor="mbo", replace=True
        )
    assert bytes_of(out) == before
    run_cohort(GROUP, out=out, peildatum="2026-06-20", voor="mbo", replace=True)
    assert read_run(out).receipt.party == "mbo"
    assert left_in(tmp_path) == ["uit"]


@pytest.mark.parametrize(
    ("wrong", "message"),
    [({"workers": 0}, "1 of meer"), ({"layout": "xlsx"}, "kies uit parquet, csv, ndjson")],
)
def test_what_cannot_be_asked(tmp_path: Path, wrong: dict[str, Any], message: str) -> None:
    """Before anything is written."""
    with pytest.raises(ValueError, match=message):
        run_cohort(GROUP, out=tmp_path / "uit", peildatum="2026-06-20", voor="vo", **wrong)
    assert left_in(tmp_path) == []


def test_what_is_no_outcome_is_never_replaced(tmp_path: Path) -> None:
    """Somebody's folder, somebody's file."""
    (tmp_path / "map").mkdir()
    (tmp_path / "map" / "brief.txt").write_text("van iemand")
    for out in (tmp_path / "map", tmp_path / "map" / "brief.txt"):
        with pytest.raises(CohortError, match="--uit"):
            run_cohort(GROUP, out=out, replace=True, peildatum="2026-06-20", voor="vo")
    assert (tmp_path / "map" / "brief.txt").read_text() == "van iemand"


def test_an_error_leaves_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """In the middle of the work."""
    monkeypatch.setattr(ndjson, "CHUNK", 10)
    done: list[int] = []

    def stop(records: int) -> None:
        done.append(records)
        if len(done) == 3:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        run_cohort(GROUP, out=tmp_path / "uit", progress=stop, workers=2, peildatum="2026-06-20", voor="vo")
    assert done == [10, 20, 30]
    assert left_in(tmp_path) == []


class _Deadly:
    """A chunk that ends the worker that reads it."""

    file = "x.ndjson"

    def records(self, reader: object) -> Iterator[object]:
        os._exit(9)


def test_a_worker_that_dies(tmp_path: Path) -> None:
    """An error with what to do, and no waiting for an answer that will not come."""
    from datetime import date

    from overstap import bundled_rulebook

    setup = Setup(bundled_rulebook(), date(2026, 6, 20), "vo", None, "compiled", None, "parquet", tmp_path)
    with workers(2, setup) as team, pytest.raises(CohortError, match="--werkers 1"):
        list(team.parts(iter([_Deadly()])))  # type: ignore[list-item]  # no chunk that anyone would make


@dataclass(frozen=True)
class _Stillborn:
    """A setup too large to be handed over in one go, that ends the worker that unpacks it."""

    weight: bytes

    def __reduce__(self) -> tuple[object, ...]:
        return os._exit, (9,), {"weight": self.weight}

    def workshop(self) -> Workshop:
        raise NotImplementedError


def test_a_worker_that_dies_at_the_start() -> None:
    """Nobody waits for what it will never read."""

    def too_late(*_: object) -> None:
        raise TimeoutError

    before = signal.signal(signal.SIGALRM, too_late)
    signal.alarm(60)
    try:
        with (
            pytest.raises(CohortError, match="--werkers 1"),
            workers(2, _Stillborn(bytes(4_000_000))) as team,
        ):
            list(team.parts(iter([_Deadly()])))  # type: ignore[list-item]  # no chunk that anyone would make
    finally:
        signal.alarm(0)
        signal.signal(signal.SIGALRM, before)


def test_what_a_worker_raises_comes_through(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """As if it had been raised here."""
    monkeypatch.setattr(Workshop, "part", None)
    with pytest.raises(TypeError):
        run_cohort(GROUP, out=tmp_path / "uit", peildatum="2026-06-20", voor="vo")
    assert left_in(tmp_path) == []


_STOPPABLE = (
    "import signal; signal.signal(signal.SIGINT, signal.default_int_handler); "
    "from overstap.cli import main; main()"
)
"""Whoever starts us in the background, as some shells do, has Ctrl-C ignored."""


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_being_stopped(tmp_path: Path, number: signal.Signals) -> None:
    """Ctrl-C, or a system that shuts down: the hidden folder goes too, and so do the workers."""
    reader, writer = os.pipe()
    arguments = (
        "-",
        "--peildatum",
        "2026-06-20",
        "--voor",
        "vo",
        "--uit",
        str(tmp_path / "uit"),
        "--werkers",
        "2",
    )
    process = subprocess.Popen(
        [sys.executable, "-c", _STOPPABLE, "cohort", *arguments],
        stdin=reader,
        stderr=subprocess.PIPE,
    )
    os.write(writer, b'{"id": "L", "overstapjaar": 2026}\n')  # and then nothing more comes
    try:
        deadline = time.monotonic() + 60
        while not any(tmp_path.glob(".uit-*/*.parquet")):
            assert time.monotonic() < deadline
            time.sleep(0.05)
        process.send_signal(number)
        _, err = process.communicate(timeout=60)
    finally:
        process.kill()
        os.close(writer)
        os.close(reader)
    assert process.returncode == 130
    assert err.decode().strip() == "afgebroken"
    assert left_in(tmp_path) == []


def test_a_folder_that_is_no_outcome(tmp_path: Path) -> None:
    """Said in words a user can act on."""
    with pytest.raises(CohortError, match="overstap cohort"):
        read_run(tmp_path)
    run_cohort(GROUP, out=tmp_path / "uit", peildatum="2026-06-20", voor="vo")
    (tmp_path / "uit" / "acties.parquet").unlink()
    with pytest.raises(CohortError, match=r"acties\.parquet"):
        read_run(tmp_path / "uit")
    (tmp_path / "uit" / "ontvangstbewijs.json").write_text("[]")
    with pytest.raises(CohortError, match="geen ontvangstbewijs"):
        read_run(tmp_path / "uit")


def test_receipt_tells_what_was_written(tmp_path: Path) -> None:
    """Counts and digests are those of the files; reading the receipt gives it back."""
    from hashlib import sha256

    receipt = run_cohort(GROUP, out=tmp_path / "uit", peildatum="2026-06-20", voor="vo")
    run = read_run(tmp_path / "uit")
    assert run.receipt.to_dict() == receipt.to_dict()
    for name, table in receipt.tables.items():
        assert table.sha256 == sha256(run.path(name).read_bytes()).hexdigest()
        assert table.rows == run.table(name).num_rows
    (given,) = receipt.inputs
    assert given.sha256 == sha256(GROUP.read_bytes()).hexdigest()
    assert given.records == receipt.counts.dossiers == 63
    assert sum(receipt.counts.raised.values()) == receipt.counts.signals == receipt.tables["signalen"].rows
    assert set(receipt.parameters) == {row["overstapjaar"] for row in run.table("dossiers").to_pylist()}
