"""What a run leaves behind that was killed, the next run to the same place clears up; what is another's it leaves alone."""

import os
import signal
import subprocess
import sys
from contextlib import ExitStack
from pathlib import Path
from typing import Final

import pytest

from overstap.cohort import CohortError, read_run, run_cohort
from overstap.cohort import claim as claim_module
from overstap.cohort.claim import Claim, clear_abandoned
from overstap.cohort.folder import new_folder
from tests.cohort.runs import GROUP
from tests.cohort.test_whole_or_nothing import left_in

KILLED_AT_WORK: Final = """
import os, signal, sys
from pathlib import Path
from overstap.cohort.folder import new_folder

with new_folder(Path(sys.argv[1]), replace=True) as folder:
    (folder / "half").write_text("x")
    os.kill(os.getpid(), signal.SIGKILL)
"""
KILLED_WHILE_REPLACING: Final = """
import os, signal, sys
from pathlib import Path
from overstap.cohort.folder import new_folder

rename = Path.rename

def once(self, target):
    rename(self, target)
    os.kill(os.getpid(), signal.SIGKILL)

with new_folder(Path(sys.argv[1]), replace=True) as folder:
    Path.rename = once
"""


def run(out: Path) -> None:
    """The outcome for the vo."""
    run_cohort(GROUP, out=out, peildatum="2026-06-20", voor="vo")


def killed(code: str, out: Path) -> None:
    """A process that works on ``out`` and is ended halfway."""
    done = subprocess.run([sys.executable, "-c", code, str(out)], check=False)
    assert done.returncode == -signal.SIGKILL


def test_the_next_run_clears_up(tmp_path: Path) -> None:
    """Also of several, and of nobody else: not of another place with a longer name, nor what only looks like it."""
    out = tmp_path / "uit"
    killed(KILLED_AT_WORK, out)
    killed(KILLED_AT_WORK, tmp_path / "uit-2")
    (tmp_path / ".uit-brieven").mkdir()
    (tmp_path / ".uit-brieven" / "brief.txt").write_text("van iemand")
    assert len(left_in(tmp_path)) == 5
    run(out)
    others = left_in(tmp_path)
    assert others[:2] == [".uit-2-" + others[0].removeprefix(".uit-2-"), f"{others[0]}.bezig"]
    assert others[2:] == [".uit-brieven", "uit"]
    clear_abandoned(tmp_path / "uit-2")
    assert left_in(tmp_path) == [".uit-brieven", "uit"]


def test_an_earlier_outcome_is_put_back(tmp_path: Path) -> None:
    """When a run was killed between moving it away and putting its own in place."""
    out = tmp_path / "uit"
    run(out)
    killed(KILLED_WHILE_REPLACING, out)
    assert not out.exists()
    with pytest.raises(CohortError, match="--vervang"):
        run(out)
    assert read_run(out).receipt.party == "vo"
    assert left_in(tmp_path) == ["uit"]


def test_an_earlier_outcome_stays_where_it_is_when_its_place_is_taken(tmp_path: Path) -> None:
    """By something that is no outcome: nobody can tell which of the two is wanted."""
    out = tmp_path / "uit"
    run(out)
    killed(KILLED_WHILE_REPLACING, out)
    out.mkdir()
    clear_abandoned(out)
    (old,) = tmp_path.glob(".uit-*.oud")
    assert read_run(old).receipt.party == "vo"


def test_a_run_that_is_at_work_is_left_alone(tmp_path: Path) -> None:
    """Two at a time: the first to be ready gets the place, the other is told."""
    out = tmp_path / "uit"
    with ExitStack() as stack:
        folder = stack.enter_context(new_folder(out, replace=False))
        (folder / "half").write_text("x")
        run(out)
        assert (folder / "half").read_text() == "x"
        with pytest.raises(CohortError, match="--vervang"):
            stack.close()
    assert left_in(tmp_path) == ["uit"]


def test_a_file_system_without_locks(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Runs go on, and nothing is taken for abandoned."""
    killed(KILLED_AT_WORK, tmp_path / "uit")
    before = left_in(tmp_path)

    def unable(handle: int) -> bool | None:
        return None

    monkeypatch.setattr(claim_module, "lock", unable)
    run(tmp_path / "uit")
    assert left_in(tmp_path) == [*before, "uit"]


def test_a_claim_that_was_taken_for_abandoned_is_made_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Another run looks just between making the file and locking it."""
    lock, seen = claim_module.lock, list[int]()

    def late(handle: int) -> bool | None:
        seen.append(handle)
        if len(seen) == 1:
            clear_abandoned(tmp_path / "uit")
        return lock(handle)

    monkeypatch.setattr(claim_module, "lock", late)
    with Claim.new(tmp_path / "uit") as claim:
        assert claim.file.exists()
        assert claim.made.is_dir()
        assert left_in(tmp_path) == [claim.made.name, claim.file.name]
        assert len(seen) == 3
        os.rmdir(claim.made)
    assert left_in(tmp_path) == []
