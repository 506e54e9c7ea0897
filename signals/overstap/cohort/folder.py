"""The folder of a run appears whole or not at all: it is made beside its place and moved there at the end. How it is known
whose a folder beside it is, stands in ``claim``."""

import errno
import os
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path
from shutil import rmtree

from overstap.cohort.claim import Claim, clear_abandoned
from overstap.cohort.errors import OutputRefused
from overstap.cohort.receipt import RECEIPT

__all__ = ["new_folder", "refuse_occupied"]


def refuse_occupied(out: Path, *, replace: bool) -> None:
    """Raises ``OutputRefused`` when ``out`` is not free. Only an earlier run is ever replaced."""
    if not out.exists():
        return
    if not out.is_dir():
        raise OutputRefused(f"`{out}` is een bestand; kies met --uit een map")
    if not any(out.iterdir()):
        return
    if not (out / RECEIPT).is_file():
        raise OutputRefused(
            f"in de map `{out}` staat al iets anders dan een eerdere uitkomst; kies met --uit een nieuwe map"
        )
    if not replace:
        raise OutputRefused(
            f"in de map `{out}` staat al een uitkomst; geef --vervang om die te vervangen, of kies een nieuwe map"
        )


@contextmanager
def new_folder(out: Path, *, replace: bool) -> Generator[Path]:
    """A hidden folder beside ``out``, that takes its place at the end; removed when anything goes wrong.

    What a run left that was ended halfway, as by ``kill -9``, is cleared up first. Raises ``OutputRefused``.
    """
    whole = Path(os.path.abspath(out))
    clear_abandoned(whole)
    refuse_occupied(out, replace=replace)
    try:
        whole.parent.mkdir(parents=True, exist_ok=True)
        claim = Claim.new(whole)
    except OSError as error:
        raise OutputRefused(
            f"de map `{out}` kan niet worden gemaakt ({_reason(error)}); kies met --uit een andere plek"
        ) from error
    with claim:
        try:
            yield claim.made
            claim.made.chmod(0o777 & ~_umask())  # until now everyone else was kept out
            _take_place(claim, whole, replace=replace)
        except BaseException:
            rmtree(claim.made, ignore_errors=True)
            raise


def _take_place(claim: Claim, out: Path, *, replace: bool) -> None:
    refuse_occupied(out, replace=replace)  # it may have been filled since
    if not out.exists():
        claim.made.rename(out)
        return
    out.rename(claim.replaced)
    try:
        claim.made.rename(out)
    except BaseException:
        claim.replaced.rename(out)
        raise
    rmtree(claim.replaced, ignore_errors=True)


def _reason(error: OSError) -> str:
    match error:
        case FileExistsError() | NotADirectoryError():
            return f"`{error.filename}` is een bestand"
        case PermissionError():
            return f"geen toestemming om te schrijven in `{Path(error.filename or '.').parent}`"
        case OSError(errno=errno.EROFS):
            return "daar kan niet worden geschreven"
        case OSError(errno=errno.ENOSPC | errno.EDQUOT):
            return "de schijf is vol"
        case FileNotFoundError():
            return "deze plek bestaat niet"
        case _:
            return error.strerror or type(error).__name__


def _umask() -> int:
    mask = os.umask(0o077)
    os.umask(mask)
    return mask
