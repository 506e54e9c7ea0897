"""Lists of dossiers in JSON and YAML: read piece by piece, whatever their length, and a mistake costs as little as can be."""

import json
from collections.abc import Iterator
from io import BytesIO
from itertools import count, islice
from typing import TypeAlias

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from overstap import Dossier, read_dossiers
from overstap.dossier import yaml_pieces as yaml_module
from overstap.dossier.from_yaml import placed_yaml_records
from overstap.dossier.json_pieces import Extent, json_pieces
from overstap.dossier.schema import schema_of
from overstap.dossier.yaml_pieces import yaml_pieces
from tests.overstap.tiny import tiny_rulebook

RULEBOOK = tiny_rulebook()
A, B, C = (f'{{"id": "{name}", "overstapjaar": 2026}}' for name in "ABC")
REST = "wat hierna komt, is niet gelezen"
REST_OF_LIST = "wat hierna in deze lijst staat, is niet gelezen"
COMMA = "geen geldige JSON: hier ontbreekt een komma of een sluithaakje"

Json: TypeAlias = "bool | int | float | str | list[Json] | dict[str, Json] | None"


def told(content: str | bytes, name: str) -> list[str]:
    """Ids of dossiers, and mistakes as line:column: reason, in order."""
    data = content.encode() if isinstance(content, str) else content
    found: list[str] = []
    for record in read_dossiers(BytesIO(data), RULEBOOK, name=name):
        if isinstance(record, Dossier):
            found.append(record.id)
        else:
            found += [f"{each.line}:{each.column}: {each.message}" for each in record.problems]
    return found


# -- JSON ---------------------------------------------------------------------------------------------------------

VALUES: st.SearchStrategy[Json] = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=4), inner, max_size=3),
    max_leaves=8,
)


def blocks(data: bytes, size: int) -> Iterator[bytes]:
    """``data`` in blocks."""
    return (data[at : at + size] for at in range(0, len(data), size))


@settings(max_examples=120, deadline=None)
@example(["\\", '"', 'é\\"],[{'], None, 1, False)
@given(st.lists(VALUES, max_size=4), st.sampled_from([None, 0, 1]), st.integers(1, 9), st.booleans())
def test_pieces_are_the_elements_where_they_stand(
    values: list[Json], indent: int | None, size: int, ascii_only: bool
) -> None:
    """However the text is laid out, and wherever a block ends."""
    text = json.dumps(values, indent=indent, ensure_ascii=ascii_only)
    pieces = [*json_pieces(blocks(text.encode("utf-8", "surrogatepass"), size), block=1)]
    assert [json.loads(piece.text.decode("utf-8", "surrogatepass")) for piece in pieces] == values
    lines = text.split("\n")
    for piece in pieces:
        assert piece.extent is Extent.ELEMENT
        rest = "\n".join([lines[piece.line - 1][piece.column - 1 :], *lines[piece.line :]])
        if ascii_only:
            assert rest.startswith(piece.text.decode().rstrip())


def test_an_endless_list_is_read() -> None:
    """So it is never in memory."""
    endless = (b"[" * (at == 0) + A.encode() + b",\n" for at in count())
    assert {piece.line for piece in islice(json_pieces(endless), 30_000)} == {*range(1, 30_001)}
    lines = (f"- {{id: A{at}, overstapjaar: 2026}}\n".encode() for at in count())
    records = islice(placed_yaml_records(lines, "a.yaml", schema_of(RULEBOOK)), 300)
    assert [line for line, record, _ in records if isinstance(record, Dossier)] == [*range(1, 301)]


@pytest.mark.parametrize("begin", [b'[{"id": "A", ', b'[{"id": "', b"[[", b'{"id": "A", "x": "', b"x"])
def test_what_never_ends_is_given_up(begin: bytes) -> None:
    """A bracket or quote is missing; the rest is not waited for."""
    endless = (begin if at == 0 else b"xxxxxxxxxx" for at in count())
    (piece,) = json_pieces(endless, block=100, longest=5000)
    assert piece.extent in (Extent.LOST, Extent.DOCUMENT)
    assert len(piece.text) == 5000


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (f"[{A}, {B}]", ["A", "B"]),
        (" [\n\n ]\n", []),
        # one element is lost
        (f'[{A}, {{"id": }}, {C}]', ["A", "1:44: geen geldige JSON: hier ontbreekt een waarde", "C"]),
        (f"[{A} {B}, {C}]", [f"1:36: {COMMA}", "C"]),
        (f"[{A},\n{A[:-1]}, NaN}},\n{C}]", ["A", "2:35: geen geldige JSON: hier hoort een naam tussen dubbele aanhalingstekens", "C"]),
        (f"[{A},\n {A[:-1]}, \"id\": \"D\"}},\n{C}]", ["A", "2:36: dit staat er twee keer", "C"]),
        (f'[1, "], {{", {C}]', ["1:2: verwacht een dossier als object, gekregen 1", '1:5: verwacht een dossier als object, gekregen "], {"', "C"]),
        (f"[{A},]", ["A", "1:36: geen geldige JSON: hier ontbreekt een waarde"]),
        (f"[,{A}]", ["1:2: geen geldige JSON: hier ontbreekt een waarde", "A"]),
        (f"[{A},\n\"é\" {B},\n{C}]", ["A", f"2:5: {COMMA}", "C"]),
        # nobody knows where it ends
        (f"[{A}, {B}", ["A", f"1:70: {COMMA}; {REST}"]),
        (f'[{A}, {{"id": "B', ["A", f"1:44: geen geldige JSON: deze tekst heeft geen aanhalingsteken aan het eind; {REST}"]),
        (f"[{A},\n", ["A", f"2:1: geen geldige JSON: hier ontbreekt een waarde; {REST}"]),
        (f'[{A}, {{"id": "B\n", "overstapjaar": 2026}}, {C}]', ["A", f"1:46: geen geldige JSON: een regeleinde of ander stuurteken in een tekst; {REST}"]),
        (f"[{A}, {B}}}, {C}]", ["A", f"1:70: {COMMA}; {REST}"]),
        (f"[{A[:-1]}, {B}, {C}]", [f"1:36: geen geldige JSON: hier hoort een naam tussen dubbele aanhalingstekens; {REST}"]),
        (f'[{A}, {{"id": [}}, {C}]', ["A", f"1:45: geen geldige JSON: hier ontbreekt een waarde; {REST}"]),
    ],
)  # fmt: skip
def test_a_mistake_in_a_json_list(text: str, expected: list[str]) -> None:
    """What was read before it counts, and what comes after as long as it is clear where that begins."""
    assert told(text, "a.json") == expected
    assert told(f"\n{text}", "-")[: len(expected)] == [
        f"{int(each.split(':')[0]) + 1}:{each.partition(':')[2]}" if ":" in each else each
        for each in expected
    ]


def test_what_comes_after_a_json_list() -> None:
    """Is no part of it."""
    (one, two) = told(f"[{A}]\n[{B}]", "a.json")
    assert one == "A"
    assert two.startswith("2:1: geen geldige JSON: na het dossier staat nog meer")


def test_bytes_that_are_no_utf8_cost_one_element() -> None:
    """In a list of either kind. A file that ends halfway a character is a file that was cut off."""
    wrong = "geen geldige UTF-8; sla het bestand op als UTF-8"
    text = f'[{A}, {{"id": "B", "instroom": "?"}}, {C}]'.encode().replace(b"?", b"\xe9")
    assert told(text, "a.json") == ["A", f"1:62: {wrong}", "C"]
    (_, cut) = told(f'[{A}, {{"id": "é'.encode()[:-1], "a.json")
    assert "geen aanhalingsteken aan het eind" in cut
    listed = f"- {A}\n- {{id: B, instroom: ?}}\n- {C}\n".encode().replace(b"?", b"\xe9")
    assert told(listed, "a.yaml") == [
        "A",
        "2:21: het bestand is niet opgeslagen als UTF-8: gevonden is `0xE9`",
        "C",
    ]


# -- YAML ---------------------------------------------------------------------------------------------------------


def test_documents_and_lists_in_yaml() -> None:
    """Each document is a dossier or a list; those without content are passed over."""
    text = f"# begin\n---\n- {A}\n-\n  id: B\n  overstapjaar: x\n...\n---\n# leeg\n---\nid: C\noverstapjaar: 2026\n--- {A}\n---\n  - {B}\n\n  - {C}\n"
    year = "verwacht een jaar van 2000 tot en met 2100, gekregen"
    assert told(text, "a.yaml") == ["A", f'6:17: {year} "x"', "C", "A", "B", "C"]
    assert told(text.replace("\n", "\r\n"), "a.yaml") == told(text, "a.yaml")
    assert told("\ufeff" + text, "a.yaml") == told(text, "a.yaml")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (f"- {A}\n- {{id: B, id: B}}\n- {C}\n", ["A", "2:11: de sleutel `id` staat twee keer in dit blok", "C"]),
        (f"- {A}\n- {{id: B\n- {C}\n---\n{A}", ["A", f"2:9: hier ontbreekt een komma of het sluithaakje `}}`; {REST_OF_LIST}", "A"]),
        (f"- {A}\n- {{id: B", ["A", "2:9: hier ontbreekt een komma of het sluithaakje `}`"]),
        (f"---\n{{id: B\n---\n{A}", ["2:7: hier ontbreekt een komma of het sluithaakje `}`", "A"]),
    ],
)  # fmt: skip
def test_a_mistake_in_yaml(text: str, expected: list[str]) -> None:
    """Costs one item; or the rest of its list, when nobody knows where the item ends; never another document."""
    assert told(text, "a.yaml") == expected


def test_a_text_is_never_taken_for_a_dossier() -> None:
    """PyYAML lets a text between quotes go on at the margin: what looks like an item there is none."""
    text = f'- {{id: A, overstapjaar: 2026, instroom: "x\n- {B}\ny"}}\n- {C}\n'
    (mistake,) = told(text, "a.yaml")
    assert mistake == f'1:41: het aanhalingsteken `"` wordt niet gesloten; {REST_OF_LIST}'


def test_a_piece_of_yaml_is_bounded(monkeypatch: pytest.MonkeyPatch) -> None:
    """A list between brackets stays whole, and is held up to what the reader takes."""
    monkeypatch.setattr(yaml_module, "MAX_BYTES", 1000)
    pieces = [*yaml_pieces([b"[", *([b"x" * 90 + b"\n"] * 100), b"---\n", b"id: A\n"])]
    assert [len(piece.text) <= 1100 for piece in pieces] == [True, True]
    assert [piece.before for piece in pieces] == [0, 100]
