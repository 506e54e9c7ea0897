"""Which pseudonyms were there before: their digests, in a database on disk, so that memory does not grow with a cohort."""

import errno
import sqlite3
from collections.abc import Generator, Iterable
from contextlib import contextmanager
from hashlib import blake2b
from pathlib import Path
from types import TracebackType
from typing import Final, Self

__all__ = ["Seen", "digest_of"]

_DIGEST: Final = 16
"""Bytes: two pseudonyms with one digest do not occur in practice."""
_NAME: Final = "gezien"
_SETTINGS: Final = {
    "journal_mode": "OFF",  # gone when the run ends, however it ends: nothing to recover
    "synchronous": "OFF",
    "locking_mode": "EXCLUSIVE",
    "cache_size": -4096,  # KiB
}
_ADD: Final = "INSERT OR IGNORE INTO seen VALUES (?)"


def digest_of(pseudonym: str) -> bytes:
    """A pseudonym as ``Seen`` remembers it."""
    return blake2b(pseudonym.encode(), digest_size=_DIGEST).digest()


class Seen:
    """A context manager; leaving it removes the file. Raises ``OSError``, also when the disk is full."""

    def __init__(self, folder: Path) -> None:
        """``folder`` is there, and closed to others: digests tell whether somebody is in the cohort."""
        self._path = folder / _NAME
        with self._told():
            self._database = sqlite3.connect(self._path, isolation_level=None)
            for name, value in _SETTINGS.items():
                self._database.execute(f"PRAGMA {name} = {value}")
            self._database.execute("CREATE TABLE seen (digest BLOB PRIMARY KEY) WITHOUT ROWID")
            # never ended: what does not fit in the cache goes to disk all the same
            self._database.execute("BEGIN")

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._database.close()
        self._path.unlink(missing_ok=True)

    def twice(self, digests: Iterable[bytes]) -> frozenset[int]:
        """Adds ``digests``; returns the places, from 0, of those that were there already."""
        add = self._database.execute
        with self._told():
            return frozenset(
                place for place, digest in enumerate(digests) if not add(_ADD, (digest,)).rowcount
            )

    @contextmanager
    def _told(self) -> Generator[None]:
        """What goes wrong with the file is said as for any other."""
        try:
            yield
        except sqlite3.OperationalError as error:
            full = error.sqlite_errorcode == sqlite3.SQLITE_FULL
            raise OSError(errno.ENOSPC if full else errno.EIO, str(error), str(self._path)) from error
