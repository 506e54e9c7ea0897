"""A file that knows the SHA-256 of what was written to it."""

from hashlib import sha256
from io import RawIOBase
from pathlib import Path
from typing import Any

__all__ = ["HashedFile"]


class HashedFile(RawIOBase):
    """Written from begin to end."""

    def __init__(self, path: Path) -> None:
        super().__init__()
        self._file = open(path, "wb")  # noqa: SIM115 - closed by ``close``
        self._hash = sha256()

    def writable(self) -> bool:
        return True

    def write(self, content: Any) -> int:
        """Write bytes."""
        self._hash.update(content)
        return self._file.write(content)

    def tell(self) -> int:
        return self._file.tell()

    def close(self) -> None:
        """Close the file; the digest stays."""
        if hasattr(self, "_file"):  # not when we were interrupted while it was being opened
            self._file.close()
        super().close()

    @property
    def digest(self) -> str:
        """Hexadecimal."""
        return self._hash.hexdigest()
