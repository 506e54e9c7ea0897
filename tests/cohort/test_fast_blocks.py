"""Blocks: whatever is read in one go is what the strict reader and the evaluator say; the rest is left to them."""

import json
from dataclasses import replace
from datetime import date
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from overstap.cohort.fast_block import BlockReader, suits
from overstap.cohort.fast_strict import OneByOne
from overstap.dossier import Dossier, DossierSchema
from overstap.dossier.from_json import ndjson_record
from overstap.dossier.shape import shape_of
from overstap_engine.model.bounds import NumberRange, Range, YearsAround
from overstap_engine.plan.plan import make_plan
from tests.benchmarks.dossiers import edge_cases
from tests.benchmarks.file_dossiers import AS_OF, file_rulebook, nested
from tests.cohort.test_reading_verdicts import Json, paths, replaced
from tests.overstap.tiny import tiny_rulebook

pytestmark = pytest.mark.once

RANGES: dict[str, Range] = {
    "leerling.leeftijd": NumberRange(10, 40),
    "overdracht.dossierOp": YearsAround(2, 1),
    "plaatsing.intakeOp": YearsAround(1, 1),
}


def bounded() -> Any:
    """The rulebook of the workload with ranges, a default, and a date and a text that no rule reads."""
    book = file_rulebook()
    facts = {name: replace(fact, range=RANGES.get(name)) for name, fact in book.vocabulary.facts.items()}
    facts["leerling.leerplichtig"] = replace(facts["leerling.leerplichtig"], default=True)
    spare = replace(facts["plaatsing.intakeOp"], id="los.datum", range=YearsAround(0, 0))
    facts["los.datum"] = spare
    return replace(book, vocabulary=replace(book.vocabulary, facts=facts))


BOOK = bounded()
SCHEMA = DossierSchema(BOOK)
READER = BlockReader(make_plan(BOOK, year=2026, region=None, party="vo"), shape_of(BOOK.vocabulary), AS_OF)
STRICT = OneByOne(BOOK, AS_OF, "vo", None)
DOSSIERS = [
    {**nested(f"D{number:05}", case), "los": {"datum": None}} for number, case in enumerate(edge_cases(60, 3))
]
SOUND = [json.dumps(dossier, ensure_ascii=False).encode() + b"\n" for dossier in DOSSIERS]


def codes(mask: int) -> list[str]:
    """The rules in a mask."""
    return [code for bit, code in enumerate(READER.plan.ranked) if mask >> bit & 1]


def agrees(line: bytes) -> bool:
    """Whether a line is read in one go; then the strict reader accepts it too, and it raises the same."""
    found = READER.read(line)
    if found is None:
        return False
    record = ndjson_record(line, "a.ndjson", 7, SCHEMA)
    assert isinstance(record, Dossier), line
    assert found[0] == [record.id]
    assert [*map(codes, found[1])] == [STRICT.codes(record)], line
    return True


def test_sound_lines_are_read_in_one_go() -> None:
    """At the edges of every threshold; else nothing here would say anything."""
    assert all(map(agrees, SOUND))
    found = READER.read(b"".join(SOUND))
    assert found is not None
    assert [*zip(*found, strict=True)] == [(*names, *masks) for names, masks in map(_read, SOUND)]


def _read(line: bytes) -> tuple[list[str], list[int]]:
    found = READER.read(line)
    assert found is not None
    return found


@settings(max_examples=300, deadline=None)
@given(st.sampled_from(DOSSIERS[:10]), st.data(), Json)
def test_one_wrong_value_anywhere(dossier: dict[str, Any], data: st.DataObject, value: Any) -> None:
    """What is read in one go is never what the strict reader refuses."""
    path = data.draw(st.sampled_from(paths(dossier)))
    agrees(json.dumps(replaced(dossier, path, value), ensure_ascii=data.draw(st.booleans())).encode())


@pytest.mark.parametrize(
    ("old", "new"),
    [
        (b'"id": "D00000"', b'"id": "111222333"'),  # might be a citizen service number
        (b'"id": "D00000"', b'"id": ""'),
        (b'"id": "D00000"', b'"id": "a:b"'),
        (b'"id": "D00000"', b'"id": "a\\u0022b"'),
        (b'"id": "D00000"', b'"id": "D00000", "id": "D00001"'),
        (b'"id": "D00000"', b'"id": "D00000", "naam": "Jan"'),
        (b'"id": "D00000", ', b""),
        (b'"overstapjaar": 2026', b'"overstapjaar": 2027'),
        (b'"overstapjaar": 2026', b'"overstapjaar": 2026.0'),
        (b'"los": {"datum": null}', b'"los": null'),
        (b'"los": {"datum": null}', b'"los": {"datum": "2026-02-30"}'),
        (b'"los": {"datum": null}', b'"los": {"datum": "2025-12-31"}'),
        (b'"los": {"datum": null}', b'"los": {"datum": "20260415"}'),
        (b'"los": {"datum": null}', b'"los": {"datum": "9999-12-31"}'),
        (b'"los": {"datum": null}', b'"los": {}, "los": {"datum": null}'),
        (b'"los": {"datum": null}', b'"los": {"datum": null, "datum": null}'),
        (b"}\n", b"} {}\n"),
        (b"}\n", b"}}\n"),
        (b"{", b"\xef\xbb\xbf{"),
        (b", ", b",\n"),
        (b"\n", b"\n\n"),
        (b'"D0', b'"\xed\xa0\x80'),
    ],
)
def test_left_to_the_strict_reader(old: bytes, new: bytes) -> None:
    """Whatever is doubtful in one line, is so in a block."""
    line = SOUND[0].replace(old, new, 1)
    assert line != SOUND[0]
    assert READER.read(line) is None
    assert READER.read(SOUND[1] + line + SOUND[2]) is None


def test_a_repeated_key_is_not_made_up_for_by_a_missing_one() -> None:
    """As many keys as there should be, in two lines together."""
    twice = SOUND[0].replace(b'"los": {"datum": null}', b'"los": {"datum": null, "datum": null}')
    without = SOUND[1].replace(b'"los": {"datum": null}', b'"los": {}')
    assert READER.read(twice + without) is None


def test_ranges() -> None:
    """Inside them a line is read at once, outside never."""
    for name, inside, outside in (
        ("leerling.leeftijd", (10, 40), (9, 41)),
        ("overdracht.dossierOp", ("2024-01-01", "2027-12-31"), ("2023-12-31", "2028-01-01")),
        ("plaatsing.intakeOp", ("2025-01-01",), ("2024-12-31", "0001-01-01", "9999-12-31")),
        ("los.datum", ("2026-01-01", "2026-12-31", None), ("2027-01-01",)),
    ):
        path = tuple(name.split("."))
        for values, expected in ((inside, True), (outside, False)):
            for value in values:
                line = json.dumps(replaced(DOSSIERS[0], path, value)).encode()
                assert agrees(line) is expected, (name, value)
                assert isinstance(ndjson_record(line, "a", 1, SCHEMA), Dossier) is expected


def test_a_peildatum_at_the_end_of_the_calendar() -> None:
    """Offsets would have to stop there, which only the evaluator of single dossiers does."""
    assert BlockReader(READER.plan, shape_of(BOOK.vocabulary), date.min).read(SOUND[0]) is None


def test_lists_are_for_single_lines() -> None:
    """They do not fit in the plain rows of a block."""
    assert suits(BOOK.vocabulary)
    assert not suits(tiny_rulebook().vocabulary)
