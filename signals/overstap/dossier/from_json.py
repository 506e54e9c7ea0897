"""Dossiers in JSON (one object or a list) and NDJSON (one object a line)."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Final, cast

from overstap.dossier.json_pieces import LONGEST, Extent, Piece, json_pieces
from overstap.dossier.json_text import (
    JsonPlaces,
    JsonSyntaxError,
    Path,
    json_places,
    parse_json,
    parse_json_leniently,
)
from overstap.dossier.problem import Problem, Rejected
from overstap.dossier.records import BOM, EMPTY, Record, not_utf8, rejected
from overstap.dossier.schema import Dossier, DossierSchema, dotted

__all__ = ["json_record", "json_records", "ndjson_record", "ndjson_records"]


def ndjson_records(lines: Iterable[bytes], name: str, schema: DossierSchema) -> Iterator[Record]:
    """One record for every line that is not blank."""
    for number, line in enumerate(lines, start=1):
        record = ndjson_record(line, name, number, schema)
        if record is not None:
            yield record


def ndjson_record(line: bytes, name: str, number: int, schema: DossierSchema) -> Record | None:
    """The record on line ``number`` of the file ``name``; None when it is blank."""
    content = line.removeprefix(BOM) if number == 1 else line
    piece = Piece(content.rstrip(b"\r\n"), number, 1, Extent.DOCUMENT)
    return json_record(piece, name, schema) if content.strip() else None


def json_records(blocks: Iterable[bytes], name: str, schema: DossierSchema) -> Iterator[Record]:
    """The records of one JSON document, which comes in ``blocks`` of any size."""
    return (json_record(piece, name, schema) for piece in json_pieces(blocks))


def json_record(piece: Piece, name: str, schema: DossierSchema) -> Record:
    """The record in ``piece`` of the file ``name``."""
    try:
        text = _decoded(piece)
    except UnicodeDecodeError as error:
        return not_utf8(name, piece.text, error, first_line=piece.line, first_column=piece.column)
    if not text.strip() and piece.extent is Extent.DOCUMENT:
        return Rejected((Problem(name, 1, 1, "", EMPTY),))
    try:
        if piece.extent in _WHOLE:
            checked = schema.check(parse_json(text))
            if isinstance(checked, Dossier):
                return checked
    except (ValueError, RecursionError):
        pass  # what is wrong is worked out below
    mistaken = _Text(text, name, piece, json_places(text))
    try:
        return mistaken.record(_parsed(text, piece.extent), schema)
    except JsonSyntaxError as error:
        return mistaken.broken(error)


_WHOLE: Final = (Extent.DOCUMENT, Extent.ELEMENT)


def _decoded(piece: Piece) -> str:
    try:
        return piece.text.decode("utf-8")
    except UnicodeDecodeError as error:
        if piece.extent is Extent.LOST and error.end == len(piece.text):
            return piece.text[: error.start].decode("utf-8")  # it ends halfway a character
        raise


def _parsed(text: str, extent: Extent) -> object:
    """What ``text`` holds. Raises ``JsonSyntaxError``, in the words that belong to where it stands in a document."""
    before, after = _AROUND[extent]
    try:
        found = parse_json_leniently(f"{before}{text}{after}")
    except JsonSyntaxError as error:
        raise JsonSyntaxError(error.reason, min(max(error.offset - len(before), 0), len(text))) from error
    return cast("list[object]", found)[0] if before else found


_AROUND: Final = {
    Extent.DOCUMENT: ("", ""),
    Extent.ELEMENT: ("[", ",0]"),
    Extent.LOST: ("[", ""),
    Extent.AFTER: ("[]", ""),
}


@dataclass(frozen=True, slots=True)
class _Text:
    """A text with a mistake somewhere in it."""

    text: str
    name: str
    piece: Piece
    places: JsonPlaces

    def broken(self, error: JsonSyntaxError) -> Rejected:
        cut_off = len(self.piece.text) >= LONGEST and error.offset >= len(self.text)
        reason = _TOO_LONG if cut_off else error.reason
        if self.piece.extent is Extent.LOST:
            reason = f"{reason}; {_NOT_READ}"
        return Rejected((self._problem(error.offset, (), reason),))

    def record(self, value: object, schema: DossierSchema) -> Record:
        """The record, with every mistake in it at its place."""
        checked = schema.check(value)
        problems = [
            self._problem(offset, path, "dit staat er twee keer") for path, offset in self.places.repeated
        ]
        if isinstance(checked, Dossier):
            return rejected(problems) if problems else checked
        for mistake in checked:
            known = self.places.keys if mistake.at_key else self.places.values
            offset = known.get(mistake.path, self.places.values.get(mistake.path[:-1], 0))
            problems.append(self._problem(offset, mistake.path, mistake.message))
        return rejected(problems)

    def _problem(self, offset: int, path: Path, message: str) -> Problem:
        line, column = self.places.line_column(offset)
        if line == 1:
            column += self.piece.column - 1
        return Problem(self.name, self.piece.line - 1 + line, column, dotted(path), message)


_TOO_LONG: Final = (
    "geen geldige JSON: zo lang is geen dossier; misschien ontbreekt een sluithaakje of aanhalingsteken"
)
_NOT_READ: Final = "wat hierna komt, is niet gelezen"
