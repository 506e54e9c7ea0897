"""CSV by RFC 4180, in UTF-8, for spreadsheets too.

A spreadsheet takes a cell that begins with ``=``, ``+``, ``-`` or ``@`` for a formula and would run it. Such a text
gets an apostrophe before it (see decisions/0008). A text that begins with apostrophes and then one of those gets one
more, so that reading takes exactly one away again.
"""

import json
import re
from collections.abc import Iterator, Mapping
from datetime import date
from pathlib import Path
from typing import Any, Final

from overstap.cohort.frame import Frame
from overstap.cohort.libraries import library
from overstap.cohort.tables import Kind, Table
from overstap.cohort.write.parquet import arrow_schema
from overstap.cohort.write.text import LineWriter, Words, write_lines

__all__ = ["Csv"]

_FORMULA: Final = re.compile("'*[=+\\-@\t\r\uff1d\uff0b\uff0d\uff20]")
"""Full-width signs are read as formulas too."""
_QUOTED: Final = re.compile('[",\r\n]')


class Csv:
    """Commas, CRLF, a heading; lists and JSON as JSON text; an empty cell is a missing value."""

    def write_part(self, table: Table, frame: Frame, path: Path) -> None:
        """Write the rows of one chunk."""
        last = table.columns[-1].name
        words = {
            column.name: _cell(column.kind, "\r\n" if column.name == last else ",")
            for column in table.columns
        }
        write_lines(table, frame, path, words)

    def writer(self, table: Table, path: Path) -> LineWriter:
        """Start the file ``path``."""
        return LineWriter(path, (",".join(column.name for column in table.columns) + "\r\n").encode())

    def batches(self, table: Table, path: Path) -> Iterator[Any]:
        """The rows of a finished file."""
        arrow, csv, schema = library("pyarrow"), library("pyarrow.csv"), arrow_schema(table)
        texts = csv.open_csv(
            str(path),
            parse_options=csv.ParseOptions(newlines_in_values=True),
            convert_options=csv.ConvertOptions(
                column_types={column.name: arrow.string() for column in table.columns},
                null_values=[""],
                strings_can_be_null=True,
                quoted_strings_can_be_null=False,
            ),
        )
        for batch in texts:
            columns = [
                arrow.array([_back(cell, each.kind) for cell in batch[each.name].to_pylist()], field.type)
                for each, field in zip(table.columns, schema, strict=True)
            ]
            yield arrow.record_batch(columns, schema=schema)

    def versions(self) -> Mapping[str, str]:
        """None decides the bytes."""
        return {}


def _cell(kind: Kind, after: str) -> Words:
    return lambda value: _text(value, kind) + after


def _text(value: Any, kind: Kind) -> str:
    if value is None:
        return ""
    match kind:
        case Kind.BOOL:
            return "true" if value else "false"
        case Kind.INT:
            return str(value)
        case Kind.DATE:
            found: str = value.isoformat()
            return found
        case Kind.LIST:
            return _quoted(json.dumps(value, ensure_ascii=False))
        case Kind.JSON:
            return _quoted(value)
        case Kind.TEXT:
            return _quoted(f"'{value}" if _FORMULA.match(value) else value)


def _quoted(text: str) -> str:
    if text and not _QUOTED.search(text):
        return text
    return '"' + text.replace('"', '""') + '"'


def _back(cell: str | None, kind: Kind) -> Any:
    if cell is None:
        return None
    match kind:
        case Kind.BOOL:
            return cell == "true"
        case Kind.INT:
            return int(cell)
        case Kind.DATE:
            return date.fromisoformat(cell)
        case Kind.LIST:
            return json.loads(cell)
        case Kind.JSON:
            return cell
        case Kind.TEXT:
            return cell[1:] if cell.startswith("'") and _FORMULA.match(cell[1:]) else cell
