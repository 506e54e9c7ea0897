"""Reads dossiers from a file or stream: JSON (one object or a list), YAML, or NDJSON (one dossier a line).

Every record gives a ``Dossier`` or a ``Rejected``, in input order. All stream: memory holds one line of NDJSON, one
element of a list, or one document of YAML.
"""

import sys
from collections.abc import Callable, Iterable, Iterator
from itertools import chain
from pathlib import Path
from typing import IO, Final, TypeAlias

from overstap.dossier.from_json import json_records, ndjson_records
from overstap.dossier.from_yaml import yaml_records
from overstap.dossier.records import BOM, Record
from overstap.dossier.schema import DossierSchema, schema_of
from overstap_engine.model.rulebook import Rulebook

__all__ = ["STANDARD_INPUT", "read_dossiers"]

STANDARD_INPUT: Final = "-"


def read_dossiers(source: str | Path | IO[bytes], rulebook: Rulebook, *, name: str = "") -> Iterator[Record]:
    """The records in ``source``: a path, ``-`` for standard input, or a stream of bytes.

    ``name`` is the file name that problems show; by default the path, or ``-`` for a stream. Its suffix decides
    the format: .json, .yaml and .yml, .ndjson and .jsonl; anything else is recognised by how it begins.
    Raises ``OSError`` when the file cannot be read; a mistake in the file never raises.
    """
    schema = schema_of(rulebook)
    if not isinstance(source, (str, Path)):
        yield from _records(source, name or STANDARD_INPUT, schema)
    elif str(source) == STANDARD_INPUT:
        yield from _records(sys.stdin.buffer, name or STANDARD_INPUT, schema)
    else:
        with open(source, "rb") as stream:
            yield from _records(stream, name or str(source), schema)


def _records(stream: IO[bytes], name: str, schema: DossierSchema) -> Iterator[Record]:
    by_suffix = _FORMATS.get(Path(name).suffix.lower())
    if by_suffix is not None:
        return by_suffix(stream, name, schema)
    head, lines = _peek(stream)
    return _recognise(head)(lines, name, schema)


def _peek(stream: IO[bytes]) -> tuple[bytes, Iterable[bytes]]:
    """The first line that is not blank, and all lines, that one included."""
    passed: list[bytes] = []
    for line in stream:
        passed.append(line)
        head = line.removeprefix(BOM).strip()
        if head:
            return head, chain(passed, stream)
    return b"", passed


_Format: TypeAlias = Callable[[Iterable[bytes], str, DossierSchema], Iterator[Record]]


def _recognise(head: bytes) -> _Format:
    """A line that is a whole object begins NDJSON; ``{`` or ``[`` begins JSON; the rest is YAML."""
    if head.startswith(b"{") and head.endswith(b"}"):
        return ndjson_records
    return json_records if not head or head.startswith((b"{", b"[")) else yaml_records


_FORMATS: Final[dict[str, _Format]] = {
    ".json": json_records,
    ".yaml": yaml_records,
    ".yml": yaml_records,
    ".ndjson": ndjson_records,
    ".jsonl": ndjson_records,
}
