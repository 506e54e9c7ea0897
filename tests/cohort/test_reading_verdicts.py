"""The fast reader and the strict one give the same verdict on every line: the same facts, or the same mistakes."""

import json
from typing import Any, cast

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from overstap import bundled_rulebook
from overstap.cohort.read.fast import FastReader
from overstap.cohort.read.reader import Reader
from overstap.dossier import Dossier, DossierSchema
from overstap.dossier.from_json import ndjson_record
from tests.cohort.runs import GROUP
from tests.overstap.tiny import FULL, tiny_rulebook

pytestmark = pytest.mark.once

RULEBOOK = tiny_rulebook()
READER = Reader(RULEBOOK)
SCHEMA = DossierSchema(RULEBOOK)
GOOD = json.dumps(FULL).encode()


def same(line: bytes, number: int = 7) -> None:
    """Both readers agree."""
    assert READER.line(line, "a.ndjson", number) == ndjson_record(line, "a.ndjson", number, SCHEMA), line


def test_sound_lines_take_the_fast_path() -> None:
    """Else nothing here would say anything about it."""
    book = bundled_rulebook()
    reader, schema = FastReader(DossierSchema(book).shape), DossierSchema(book)
    for line in GROUP.read_bytes().splitlines(keepends=True):
        found = reader.dossier(line)
        assert isinstance(found, Dossier)
        assert found == ndjson_record(line, "a", 1, schema)
    assert isinstance(FastReader(SCHEMA.shape).dossier(GOOD), Dossier)


Json = st.recursive(
    st.none()
    | st.booleans()
    | st.integers(-3, 3000)
    | st.floats(allow_nan=True, allow_infinity=True)
    | st.sampled_from(
        ["", "ja", "2026-04-15", "2026-02-30", "20260415", "2026-4-1", "mbo", "a: b", 'a":b', "111222333"]
    )
    | st.text(max_size=3),
    lambda inner: st.lists(inner, max_size=2) | st.dictionaries(st.text(max_size=3), inner, max_size=2),
    max_leaves=4,
)


def paths(value: Any, path: tuple[str | int, ...] = ()) -> list[tuple[str | int, ...]]:
    """Every path in a value."""
    below: list[tuple[str | int, Any]] = []
    if isinstance(value, dict):
        below = [*cast("dict[str, Any]", value).items()]
    elif isinstance(value, list):
        items = cast("list[object]", value)
        below = [*enumerate(items)]
    return [path, *[found for step, each in below for found in paths(each, (*path, step))]]


def replaced(value: Any, path: tuple[str | int, ...], new: Any) -> Any:
    """``value`` with something else at ``path``."""
    if not path:
        return new
    step, rest = path[0], path[1:]
    if isinstance(value, list):
        items = cast("list[object]", value)
        return [replaced(each, rest, new) if place == step else each for place, each in enumerate(items)]
    members = cast("dict[str, Any]", value).items()
    return {key: replaced(each, rest, new) if key == step else each for key, each in members}


@settings(max_examples=250, deadline=None)
@given(
    st.sampled_from(paths(FULL)),
    Json,
    st.booleans(),
    st.sampled_from([(",", ":"), (", ", " : "), (",", ": ")]),
)
def test_any_value_anywhere(
    path: tuple[str | int, ...], new: Any, ascii_only: bool, separators: tuple[str, str]
) -> None:
    """Wrong types, impossible dates, null, nested surprises."""
    text = json.dumps(replaced(FULL, path, new), ensure_ascii=ascii_only, separators=separators)
    same(text.encode("utf-8", "surrogatepass"))


@settings(max_examples=120, deadline=None)
@given(st.sampled_from(paths(FULL)), st.text(max_size=4), Json)
def test_any_key_anywhere(path: tuple[str | int, ...], key: str, new: Any) -> None:
    """Unknown keys, and keys that stand there twice."""
    here: Any = FULL
    for step in path:
        here = here[step]
    if not isinstance(here, dict):
        return
    text = json.dumps(replaced(FULL, path, {**here, "PLAATS": 0}))
    for name in (key, *[*cast("dict[str, Any]", here)][:1]):
        inserted = f"{json.dumps(name)}: {json.dumps(new)}"
        same(text.replace('"PLAATS": 0', inserted).encode("utf-8", "surrogatepass"))
        same(text.replace('"PLAATS": 0', inserted.replace(":", " :", 1)).encode("utf-8", "surrogatepass"))


@settings(max_examples=250, deadline=None)
@given(
    st.integers(0, len(GOOD)),
    st.integers(0, 4),
    st.sampled_from(
        [
            b"",
            b"{",
            b"}",
            b'"',
            b",",
            b":",
            b"\\",
            b" ",
            b"\t",
            b"\xff",
            b"\xed\xa0\x80",
            b"\x00",
            b"1",
            b"e9",
            b"\\ud800",
        ]
    ),
)
def test_any_bytes_anywhere(place: int, cut: int, splice: bytes) -> None:
    """Broken JSON and broken UTF-8."""
    same(GOOD[:place] + splice + GOOD[place + cut :])


def test_the_corners() -> None:
    """What reading by count could be fooled with."""
    for line in (
        b"",
        b"  \r\n",
        b"\x0c\n",
        b"\xef\xbb\xbf" + GOOD,
        GOOD + b"\r\n",
        b'{"id": "L", "overstapjaar": 2026, "id": "M"}',
        b'{"id" : "L", "overstapjaar": 2026, "id" : "M", "doel": "a\\":b"}',
        b'{"id" :"L","overstapjaar" :2026,"id":"a\\":b\\":"}',
        b'{"id": "a:b", "overstapjaar": 2026}',
        b'{"id": "111222333", "overstapjaar": 2026}',
        b'{"id": "123456789", "overstapjaar": 2026}',
        b'{"id": "L", "overstapjaar": 1999}',
        b'{"id": "L", "overstapjaar": 2026.0}',
        b'{"id": "L", "overstapjaar": 2026, "z": ' + b"[" * 5000 + b"]" * 5000 + b"}",
        b'{"id": "L", "overstapjaar": ' + b"9" * 5000 + b"}",
    ):
        same(line, number=1)
        same(line, number=2)
