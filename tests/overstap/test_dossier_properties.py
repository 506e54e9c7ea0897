"""Reading, whatever the input: places point at the values they name, and nothing ever crashes."""

import json
from io import BytesIO
from typing import TypeAlias

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from overstap import Dossier, Rejected, read_dossiers
from overstap.dossier.json_text import Path, json_places
from tests.overstap.tiny import FULL, tiny_rulebook

pytestmark = pytest.mark.once

RULEBOOK = tiny_rulebook()

Json: TypeAlias = "bool | int | float | str | list[Json] | dict[str, Json] | None"

VALUES: st.SearchStrategy[Json] = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=4), inner, max_size=3),
    max_leaves=12,
)


def paths(value: Json, path: Path = ()) -> list[tuple[Path, Json]]:
    """Every path in ``value`` down to the depth that places are kept for, with what is there."""
    if len(path) > 11:
        return []
    steps: list[tuple[str | int, Json]] = []
    if isinstance(value, dict):
        steps = list(value.items())
    elif isinstance(value, list):
        steps = list(enumerate(value))
    return [(path, value), *(found for step, below in steps for found in paths(below, (*path, step)))]


@settings(max_examples=150, deadline=None)
@given(VALUES, st.sampled_from([None, 0, 2]), st.booleans())
def test_a_place_is_where_the_value_begins(value: Json, indent: int | None, ascii_only: bool) -> None:
    text = json.dumps(value, indent=indent, ensure_ascii=ascii_only)
    places = json_places(text)
    decoder = json.JSONDecoder()
    expected = paths(value)
    assert set(places.values) == {path for path, _ in expected}
    for path, below in expected:
        assert decoder.raw_decode(text, places.values[path])[0] == below
        if path and isinstance(path[-1], str):
            assert decoder.raw_decode(text, places.keys[path])[0] == path[-1]
    assert not places.repeated


def records(data: bytes, name: str) -> list[Dossier | Rejected]:
    return list(read_dossiers(BytesIO(data), RULEBOOK, name=name))


NAMES = ("a.json", "a.ndjson", "a.yaml", "-")
GOOD = json.dumps(FULL, indent=1).encode()
SPLICES = (
    b"{",
    b"}",
    b"[",
    b"]",
    b'"',
    b":",
    b",",
    b"\n",
    b"\\",
    b"\x00",
    b"\xff",
    b"- ",
    b"1e9",
    b"NaN",
    b"null",
)


@settings(max_examples=150, deadline=None)
@given(st.sampled_from(NAMES), st.binary(max_size=60))
def test_any_bytes_give_records(name: str, data: bytes) -> None:
    assert all(isinstance(record, (Dossier, Rejected)) for record in records(data, name))


@settings(max_examples=150, deadline=None)
@given(st.sampled_from(NAMES), st.integers(0, len(GOOD)), st.integers(0, 3), st.sampled_from(SPLICES))
def test_a_damaged_dossier_gives_records_with_places_in_the_file(
    name: str, at: int, removed: int, splice: bytes
) -> None:
    data = GOOD[:at] + splice + GOOD[at + removed :]
    lines = data.count(b"\n") + 1
    for record in records(data, name):
        if isinstance(record, Rejected):
            assert record.problems
            for problem in record.problems:
                assert 1 <= problem.line <= lines + 1
                assert problem.column >= 1
                assert problem.message
                str(problem).encode()


@settings(max_examples=150, deadline=None)
@given(st.dictionaries(st.sampled_from([*FULL, "geslacht", "x"]), VALUES, max_size=5))
def test_any_json_under_known_names_is_a_dossier_or_has_problems(values: dict[str, Json]) -> None:
    (record,) = records(json.dumps({**FULL, **values}).encode(), "a.json")
    if isinstance(record, Rejected):
        assert len({(problem.fact, problem.message) for problem in record.problems}) == len(record.problems)
    else:
        again = Dossier.from_mapping({**FULL, **values}, RULEBOOK)
        assert record == again
