"""Dossiers in JSON (one object or a list) and NDJSON (one object a line)."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import cast

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

__all__ = ["json_records", "ndjson_record", "ndjson_records"]


def ndjson_records(lines: Iterable[bytes], name: str, schema: DossierSchema) -> Iterator[Record]:
    """One record for every line that is not blank."""
    for number, line in enumerate(lines, start=1):
        record = ndjson_record(line, name, number, schema)
        if record is not None:
            yield record


def ndjson_record(line: bytes, name: str, number: int, schema: DossierSchema) -> Record | None:
    """The record on line ``number`` of the file ``name``; None when it is blank."""
    content = line.removeprefix(BOM) if number == 1 else line
    return _line(content.rstrip(b"\r\n"), name, number, schema) if content.strip() else None


def json_records(lines: Iterable[bytes], name: str, schema: DossierSchema) -> Iterator[Record]:
    """The records of one JSON document."""
    content = b"".join(lines).removeprefix(BOM)
    try:
        text = content.decode("utf-8")
    except UnicodeDecodeError as error:
        yield not_utf8(name, content, error, first_line=1)
        return
    if not text.strip():
        yield Rejected((Problem(name, 1, 1, "", EMPTY),))
        return
    try:
        values = parse_json(text)
    except (ValueError, RecursionError):
        yield from _document_with_mistakes(_Text.of(text, name), schema)
        return
    mistaken: _Text | None = None  # places are worked out once, when the first mistake asks for them
    for path, value in _dossiers(values):
        checked = schema.check(value)
        if isinstance(checked, Dossier):
            yield checked
        else:
            mistaken = mistaken or _Text.of(text, name)
            yield mistaken.record(value, path, schema)


def _line(content: bytes, name: str, number: int, schema: DossierSchema) -> Record:
    try:
        text = content.decode("utf-8")
    except UnicodeDecodeError as error:
        return not_utf8(name, content, error, first_line=number)
    try:
        checked = schema.check(parse_json(text))
        if isinstance(checked, Dossier):
            return checked
    except (ValueError, RecursionError):
        pass  # what is wrong is worked out below
    mistaken = _Text.of(text, name, first_line=number)
    try:
        return mistaken.record(parse_json_leniently(text), (), schema)
    except JsonSyntaxError as error:
        return mistaken.broken(error)


def _document_with_mistakes(text: "_Text", schema: DossierSchema) -> Iterator[Record]:
    try:
        values = parse_json_leniently(text.text)
    except JsonSyntaxError as error:
        yield text.broken(error)
        return
    for path, value in _dossiers(values):
        yield text.record(value, path, schema)


def _dossiers(values: object) -> Iterator[tuple[Path, object]]:
    if isinstance(values, list):
        yield from (((index,), value) for index, value in enumerate(cast("list[object]", values)))
    else:
        yield (), values


@dataclass(frozen=True, slots=True)
class _Text:
    """A text with a mistake somewhere in it."""

    text: str
    name: str
    first_line: int
    places: JsonPlaces

    @staticmethod
    def of(text: str, name: str, *, first_line: int = 1) -> "_Text":
        return _Text(text, name, first_line, json_places(text))

    def broken(self, error: JsonSyntaxError) -> Rejected:
        return Rejected((self._problem(error.offset, (), error.reason),))

    def record(self, value: object, top: Path, schema: DossierSchema) -> Record:
        """The record at path ``top``, with every mistake in it at its place."""
        checked = schema.check(value)
        problems = [
            self._problem(offset, path[len(top) :], "dit staat er twee keer")
            for path, offset in self.places.repeated
            if path[: len(top)] == top
        ]
        if isinstance(checked, Dossier):
            return rejected(problems) if problems else checked
        for mistake in checked:
            path = (*top, *mistake.path)
            known = self.places.keys if mistake.at_key else self.places.values
            offset = known.get(path, self.places.values.get(path[:-1], 0))
            problems.append(self._problem(offset, mistake.path, mistake.message))
        return rejected(problems)

    def _problem(self, offset: int, path: Path, message: str) -> Problem:
        line, column = self.places.line_column(offset)
        return Problem(self.name, self.first_line - 1 + line, column, dotted(path), message)
