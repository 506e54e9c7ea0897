"""From the names that a user gives to chunks; what was read is kept for the receipt."""

import os
import sys
from collections import Counter
from collections.abc import Iterator, Sequence
from hashlib import file_digest
from io import BufferedReader
from pathlib import Path
from typing import IO, Final

from overstap.cohort.errors import InputsRefused
from overstap.cohort.read.chunk import Chunk
from overstap.cohort.read.csv_files import CsvFile, child_files
from overstap.cohort.read.documents import records_of
from overstap.cohort.read.elements import elements_of
from overstap.cohort.read.hashed import HashedInput
from overstap.cohort.read.ndjson import lines_of
from overstap.cohort.read.parquet import batches_of
from overstap.cohort.receipt import Input
from overstap.dossier.formats import is_csv_heading, is_parquet, unpacking
from overstap.dossier.records import BOM
from overstap_engine.model.rulebook import Rulebook

__all__ = ["STANDARD_INPUT", "Inputs"]

STANDARD_INPUT: Final = "-"

_PEEK: Final = 64 * 1024


class Inputs:
    """The inputs of one run, read once."""

    def __init__(self, names: Sequence[str], rulebook: Rulebook, scratch: Path) -> None:
        """``scratch``: a folder for temporary files. Raises ``InputsRefused``, or ``OSError`` for a file that cannot
        be opened."""
        self._rulebook, self._scratch = rulebook, scratch
        lists = tuple(rulebook.vocabulary.lists)
        children = {os.path.realpath(file) for name in names for file in child_files(name, lists).values()}
        self._names = [name for name in names if os.path.realpath(name) not in children]
        """A shell's `*.csv` names the lists too; they are read with the file they belong to."""
        self._digests: dict[str, str] = {}
        self._children: set[str] = set()
        self._records: Counter[str] = Counter()
        _refuse(names)

    def chunks(self) -> Iterator[Chunk]:
        """All chunks, in the order of the names."""
        for name in self._names:
            yield from self._of_input(name)

    def count(self, chunk: Chunk, records: int) -> None:
        """There were this many records in ``chunk``."""
        if chunk.file not in self._children:
            self._records[chunk.file] += records

    @property
    def read(self) -> tuple[Input, ...]:
        """What was read, in order; complete when all chunks have been."""
        return tuple(Input(name, digest, self._records[name]) for name, digest in self._digests.items())

    # -- one input --------------------------------------------------------------------------------------------

    def _of_input(self, name: str) -> Iterator[Chunk]:
        if name == STANDARD_INPUT:
            yield from self._of_stream(sys.stdin.buffer, name)
        elif Path(name).suffix.lower() == ".parquet":
            yield from self._of_parquet(name)
        else:
            with open(name, "rb") as stream:
                yield from self._of_stream(stream, name)

    def _of_parquet(self, name: str) -> Iterator[Chunk]:
        yield from batches_of(name)
        with open(name, "rb") as stream:
            self._digests[name] = file_digest(stream, "sha256").hexdigest()

    def _of_stream(self, stream: IO[bytes], name: str) -> Iterator[Chunk]:
        hashed = HashedInput(stream)
        self._digests[name] = ""  # in the order of the names
        yield from self._by_format(hashed.lines, name)
        self._digests[name] = hashed.digest

    def _by_format(self, stream: BufferedReader, name: str) -> Iterator[Chunk]:
        _refuse_packed(stream.peek(_PEEK), name)
        match Path(name).suffix.lower():
            case ".ndjson" | ".jsonl":
                yield from lines_of(stream, name)
            case ".json":
                yield from elements_of(stream, name)
            case ".yaml" | ".yml":
                yield from records_of(stream, name, self._rulebook)
            case ".csv" | ".tsv":
                yield from self._of_csv(stream, name)
            case _:
                yield from self._recognised(stream, name)

    def _recognised(self, stream: BufferedReader, name: str) -> Iterator[Chunk]:
        """By how it begins."""
        head = stream.peek(_PEEK).removeprefix(BOM).lstrip()
        if is_parquet(name, head):
            raise InputsRefused(f"`{name}`: noem een Parquet-bestand met een naam die eindigt op .parquet")
        first_line = head.partition(b"\n")[0].strip()
        if is_csv_heading(first_line):
            yield from self._of_csv(stream, name)
        elif first_line.startswith(b"{") and (first_line.endswith(b"}") or b"\n" not in head):
            yield from lines_of(stream, name)
        elif head.startswith((b"{", b"[")):
            yield from elements_of(stream, name)
        else:
            yield from records_of(stream, name, self._rulebook)

    def _of_csv(self, stream: BufferedReader, name: str) -> Iterator[Chunk]:
        file = CsvFile(name, self._rulebook, self._scratch)
        for chunk in file.chunks(stream):
            self._children |= file.children.keys()
            yield chunk
        for child, (digest, rows) in file.children.items():
            self._digests[child] = digest
            self._records[child] = rows


def _refuse_packed(head: bytes, name: str) -> None:
    if (message := unpacking(head)) is not None:
        raise InputsRefused(f"`{name}`: {message}")


def _refuse(names: Sequence[str]) -> None:
    seen: set[str] = set()
    for name in names:
        place = name if name == STANDARD_INPUT else os.path.realpath(name)
        if place in seen:
            raise InputsRefused(f"`{name}` is twee keer genoemd; noem elk bestand één keer")
        seen.add(place)
        if name != STANDARD_INPUT:
            with open(name, "rb"):
                pass
