"""What a file is, by its name and how it begins."""

import re
from pathlib import Path
from typing import Final

from overstap.dossier.records import BOM
from overstap.dossier.shape import ID, YEAR

__all__ = ["is_csv", "is_csv_heading", "is_parquet", "unpacking"]

_PARQUET: Final = b"PAR1"
_PACKED: Final = {
    b"\x1f\x8b": "dit bestand is ingepakt; pak het uit, of geef `gunzip -c BESTAND | overstap cohort - …`",
    b"\x28\xb5\x2f\xfd": "dit bestand is ingepakt; pak het uit, of geef `zstd -dc BESTAND | overstap cohort - …`",
    b"PK\x03\x04": "dit is een zip- of Excel-bestand; pak het uit, of sla het in Excel op als `CSV UTF-8`",
}
"""How a file begins that is none of the formats -> what to do."""


def unpacking(head: bytes) -> str | None:
    """What to do with a file that begins with ``head``, when it is packed."""
    return next((message for start, message in _PACKED.items() if head.startswith(start)), None)


def is_parquet(name: str, head: bytes) -> bool:
    """By its name or its first bytes."""
    return Path(name).suffix.lower() == ".parquet" or head.startswith(_PARQUET)


def is_csv(name: str, head: bytes) -> bool:
    """By its name or its first line."""
    first_line = head.removeprefix(BOM).lstrip().partition(b"\n")[0].strip()
    return Path(name).suffix.lower() in (".csv", ".tsv") or is_csv_heading(first_line)


def is_csv_heading(line: bytes) -> bool:
    """Whether a first line names the columns that every CSV file of dossiers has."""
    names = {name.strip(b'" ') for name in re.split(b"[,;\t]", line)}
    return {ID.encode(), YEAR.encode()} <= names
