"""NDJSON: one object a line; lists and JSON are nested."""

import json
from collections.abc import Iterator, Mapping
from datetime import date
from itertools import islice
from pathlib import Path
from typing import Any

from overstap.cohort.frame import Frame
from overstap.cohort.libraries import library
from overstap.cohort.tables import Kind, Table
from overstap.cohort.write.parquet import arrow_schema
from overstap.cohort.write.text import BATCH, LineWriter, Words, write_lines

__all__ = ["Ndjson"]


class Ndjson:
    """Written as ``Result.to_json`` writes."""

    def write_part(self, table: Table, frame: Frame, path: Path) -> None:
        """Write the rows of one chunk."""
        write_lines(table, frame, path, _words(table))

    def writer(self, table: Table, path: Path) -> LineWriter:
        """Start the file ``path``."""
        return LineWriter(path)

    def batches(self, table: Table, path: Path) -> Iterator[Any]:
        """The rows of a finished file."""
        arrow, schema = library("pyarrow"), arrow_schema(table)
        with open(path, encoding="utf-8", newline="\n") as stream:
            while lines := [*islice(stream, BATCH)]:
                rows = [json.loads(line) for line in lines]
                columns = [
                    arrow.array([_back(row[each.name], each.kind) for row in rows], field.type)
                    for each, field in zip(table.columns, schema, strict=True)
                ]
                yield arrow.record_batch(columns, schema=schema)

    def versions(self) -> Mapping[str, str]:
        """None decides the bytes."""
        return {}


def _words(table: Table) -> Mapping[str, Words]:
    first, last = table.columns[0].name, table.columns[-1].name
    return {
        column.name: _member(
            ("{" if column.name == first else ", ") + json.dumps(column.name) + ": ",
            column.kind,
            "}\n" if column.name == last else "",
        )
        for column in table.columns
    }


def _member(before: str, kind: Kind, after: str) -> Words:
    def words(value: Any) -> str:
        if value is None:
            return f"{before}null{after}"
        if kind is Kind.JSON:
            return f"{before}{value}{after}"
        plain = value.isoformat() if isinstance(value, date) else value
        return f"{before}{json.dumps(plain, ensure_ascii=False)}{after}"

    return words


def _back(value: Any, kind: Kind) -> Any:
    if value is None:
        return None
    match kind:
        case Kind.JSON:
            return json.dumps(value, ensure_ascii=False)
        case Kind.DATE:
            return date.fromisoformat(value)
        case _:
            return value
