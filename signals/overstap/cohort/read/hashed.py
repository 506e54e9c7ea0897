"""A stream that knows the SHA-256 of what was read from it."""

from hashlib import sha256
from io import BufferedReader, RawIOBase
from typing import IO, Any

__all__ = ["HashedInput"]

_BUFFER = 1024 * 1024


class HashedInput(RawIOBase):
    """Read from begin to end; ``lines`` is the buffered stream to read from."""

    def __init__(self, stream: IO[bytes]) -> None:
        super().__init__()
        self._stream = stream
        self._hash = sha256()
        raw: Any = self
        self.lines: BufferedReader = BufferedReader(raw, _BUFFER)

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: Any) -> int:
        """Read bytes."""
        content = self._stream.read(len(buffer))
        buffer[: len(content)] = content
        self._hash.update(content)
        return len(content)

    @property
    def digest(self) -> str:
        """Hexadecimal; of everything, also what nobody asked for."""
        while self._stream.readable() and self.lines.read(_BUFFER):
            pass
        return self._hash.hexdigest()
