"""The same records, read by the vocabularies of both versions.

When the vocabularies are the same every record is read once. Otherwise every input is read twice, and records are put
side by side by their place in it.
"""

import os
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import zip_longest
from pathlib import Path
from typing import TypeAlias

from overstap.cohort.errors import InputsRefused
from overstap.cohort.read import Chunk, Inputs
from overstap.cohort.read.chunk import Located
from overstap.cohort.read.csv_files import child_files
from overstap.cohort.read.inputs import STANDARD_INPUT
from overstap.cohort.read.reader import Reader
from overstap_engine.model.rulebook import Rulebook

__all__ = ["Pair", "Read", "pairs_of", "read_alike"]

Read: TypeAlias = tuple[Located | None, Located | None]
"""One record by the old and by the new vocabulary. None: that version refused the file as a whole."""


@dataclass(frozen=True, slots=True)
class Pair:
    """Consecutive records of one input."""

    old: Chunk | None
    new: Chunk | None
    """The same object as ``old`` when both are read alike."""
    alike: bool

    @property
    def file(self) -> str:
        """The input, as the user named it."""
        chunk = self.old or self.new
        return "" if chunk is None else chunk.file

    def records(self, old: Reader, new: Reader) -> Iterator[Read]:
        """The records, in order."""
        if self.alike and self.old is not None:
            yield from ((found, found) for found in self.old.records(old))
            return
        yield from zip_longest(
            () if self.old is None else self.old.records(old),
            () if self.new is None else self.new.records(new),
        )


def read_alike(old: Rulebook, new: Rulebook) -> bool:
    """Whether every record means the same to both: also what is said of a mistake."""
    return old.vocabulary == new.vocabulary and old.derivations.keys() == new.derivations.keys()


def pairs_of(names: Sequence[str], old: Rulebook, new: Rulebook, scratch: Path) -> Iterator[Pair]:
    """All records in ``names``, in order. ``scratch``: a folder for temporary files.

    Raises ``InputsRefused``, or ``OSError`` for a file that cannot be opened.
    """
    if read_alike(old, new):
        return (Pair(chunk, chunk, alike=True) for chunk in Inputs(names, old, scratch).chunks())
    if STANDARD_INPUT in names:
        raise InputsRefused(
            "de twee regelboeken hebben een andere gegevenslijst; dan wordt de invoer twee keer gelezen, en dat kan "
            "niet van de standaardinvoer. Bewaar de dossiers eerst in een bestand"
        )
    Inputs(names, new, scratch)  # refuses a name that is given twice, or that is not there
    lists = {*old.vocabulary.lists, *new.vocabulary.lists}
    children = {
        os.path.realpath(file) for name in names for file in child_files(name, tuple(sorted(lists))).values()
    }
    return _side_by_side(
        [name for name in names if os.path.realpath(name) not in children], old, new, scratch
    )


def _side_by_side(names: Sequence[str], old: Rulebook, new: Rulebook, scratch: Path) -> Iterator[Pair]:
    for name in names:
        chunks = (Inputs([name], book, scratch).chunks() for book in (old, new))
        for before, after in zip_longest(*chunks):
            yield Pair(before, after, alike=False)
