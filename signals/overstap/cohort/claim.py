"""Whose a hidden folder is. A process that is killed cannot clear up after itself, so the next run to the same place does.

Beside ``uitkomst`` stand, while a run is at work:

- ``.uitkomst-k3x9.bezig``, a file that the run keeps locked. The system unlocks it when the process ends, however it ends;
- ``.uitkomst-k3x9``, the folder that is being made;
- ``.uitkomst-k3x9.oud``, for a moment: the earlier outcome that is being replaced.

The file is there before the folders and goes after them, so a folder without one is somebody else's and stays. Where a
file system has no locks, nobody can tell who has ended, and all stays as well.
"""

import os
import sys
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from shutil import rmtree
from tempfile import mkstemp
from typing import Final, Self

from overstap.cohort.receipt import RECEIPT

__all__ = ["Claim", "clear_abandoned", "lock"]

_BUSY: Final = ".bezig"
_REPLACED: Final = ".oud"


@dataclass(frozen=True, slots=True)
class Claim:
    """The names that one run uses beside its place. As a context: gives them up in the end."""

    file: Path
    handle: int
    """Of ``file``, which is open; nobody else locks it."""

    @staticmethod
    def new(out: Path) -> "Claim":
        """A claim with an empty folder that only its owner can enter. Raises ``OSError``."""
        while True:
            handle, name = mkstemp(prefix=f".{out.name}-", suffix=_BUSY, dir=out.parent)
            claim = Claim(Path(name), handle)
            # between making and locking, another run can have taken it for abandoned
            if lock(handle) is not False and claim.file.exists():
                break
            os.close(handle)
        try:
            claim.made.mkdir(mode=0o700)
        except BaseException:
            claim.__exit__()
            raise
        return claim

    @property
    def made(self) -> Path:
        """Where the outcome is made."""
        return self.file.with_suffix("")

    @property
    def replaced(self) -> Path:
        """Where the earlier outcome goes."""
        return self.file.with_suffix(_REPLACED)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        os.close(self.handle)  # Windows removes no file that is open
        if not self.made.exists() and not self.replaced.exists():
            with suppress(OSError):  # another run may be at it just now
                self.file.unlink()


def clear_abandoned(out: Path) -> None:
    """Remove what runs to ``out`` left behind that have ended. An earlier outcome that one of them had already moved
    away, without having put its own in place, is put back. Raises ``OSError`` when that fails."""
    for file in _claims(out):
        try:
            handle = os.open(file, os.O_RDWR)
        except OSError:
            continue  # gone by now, or somebody else's
        if lock(handle) is not True:
            os.close(handle)
            continue
        with Claim(file, handle) as claim:
            if claim.replaced.exists() and not out.exists():
                claim.replaced.rename(out)
            elif (out / RECEIPT).is_file():
                rmtree(claim.replaced, ignore_errors=True)
            rmtree(claim.made, ignore_errors=True)


def _claims(out: Path) -> Iterator[Path]:
    """The files of all claims to ``out``; not those to a place with a longer name, which has a hyphen more."""
    start = f".{out.name}-"
    for file in sorted(out.parent.glob(f".*{_BUSY}")):
        if file.name.startswith(start) and "-" not in file.name.removeprefix(start):
            yield file


if sys.platform == "win32":
    import msvcrt

    def lock(handle: int) -> bool | None:
        """Whether the file is ours now. None: it cannot be locked at all."""
        try:
            msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
        except PermissionError:
            return False
        except OSError:
            return None
        return True

else:
    import fcntl

    def lock(handle: int) -> bool | None:
        """Whether the file is ours now. None: it cannot be locked at all."""
        try:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
        except OSError:
            return None
        return True
