"""Files with the synthetic national cohort."""

from datetime import date
from pathlib import Path

from overstap.synth import Cohort

__all__ = ["grown_file", "national_file"]

_SEED = 1


def national_file(path: Path, count: int, as_of: date) -> Path:
    """The dossiers of ``count`` students as they are on ``as_of``, in NDJSON."""
    with open(path, "w", encoding="utf-8") as stream:
        stream.writelines(
            line.rstrip("\n") + "\n" for line in Cohort.of(count, _SEED, as_of.year).lines(as_of)
        )
    return path


def grown_file(path: Path, source: Path, copies: int) -> Path:
    """All dossiers of ``source`` ``copies`` times, every copy with pseudonyms of its own."""
    with open(path, "wb") as stream:
        for copy in range(copies):
            with open(source, "rb") as lines:
                stream.writelines(line.replace(b'"id":"', b'"id":"%04d-' % copy, 1) for line in lines)
    return path
