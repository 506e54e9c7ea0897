"""Reading files and streams: formats, places of mistakes, and hostile input."""

import json
from io import BytesIO
from pathlib import Path

import pytest

from overstap import Dossier, Rejected, read_dossiers
from tests.overstap.tiny import FULL, tiny_rulebook

RULEBOOK = tiny_rulebook()
EXPECTED = Dossier.from_mapping(FULL, RULEBOOK)
GOOD = json.dumps(FULL)


def read(content: str | bytes, name: str) -> list[Dossier | Rejected]:
    data = content.encode() if isinstance(content, str) else content
    return list(read_dossiers(BytesIO(data), RULEBOOK, name=name))


def problems(content: str | bytes, name: str) -> list[str]:
    """Problems as text with the column, and the ids of the good dossiers, in the order of the records."""
    told: list[str] = []
    for record in read(content, name):
        if isinstance(record, Dossier):
            told.append(record.id)
        else:
            told.extend(f"{problem} @{problem.column}" for problem in record.problems)
    return told


# -- formats ------------------------------------------------------------------------------------------------------


def test_json_object_and_list() -> None:
    assert read(GOOD, "a.json") == [EXPECTED]
    assert read(f"[{GOOD}, {GOOD}]", "a.json") == [EXPECTED, EXPECTED]
    assert read("[]", "a.json") == []


def test_ndjson_skips_empty_lines_and_needs_no_last_line_end() -> None:
    assert read(f"\n{GOOD}\r\n   \n\n{GOOD}", "a.ndjson") == [EXPECTED, EXPECTED]
    assert read("", "a.ndjson") == []


YAML = """\
# een dossier
id: L-0001
overstapjaar: 2026
doel: mbo
start: {datum: 2026-08-31, verschenen: null}
ondersteuning:
  behoefte: ja
  domeinen: 2
aanmeldingen:
  - {datum: "2026-04-15", status: aangemeld, opleiding: Kok}
  - status: ingetrokken
"""


@pytest.mark.parametrize("truth", ["ja", "true"])
def test_yaml_gives_the_same_dossier(truth: str) -> None:
    assert read(YAML.replace("ja\n", f"{truth}\n"), "a.yaml") == [EXPECTED]


def test_yaml_list() -> None:
    assert problems("- {id: A, overstapjaar: 2026}\n- {id: B, overstapjaar: 2026}\n", "a.yml") == ["A", "B"]


def test_a_byte_order_mark_is_skipped() -> None:
    for name, text in (("a.json", GOOD), ("a.ndjson", GOOD), ("a.yaml", YAML), ("-", GOOD)):
        assert read(b"\xef\xbb\xbf" + text.encode(), name) == [EXPECTED]


@pytest.mark.parametrize(
    "text", [GOOD, f"\n{GOOD}\n", json.dumps(FULL, indent=2), json.dumps([FULL], indent=1), f"[{GOOD}]", YAML]
)
def test_the_format_of_a_stream_is_recognised(text: str) -> None:
    assert read(text, "-") == [EXPECTED]


def test_a_stream_of_lines_is_read_on_after_a_broken_first_line() -> None:
    assert problems('{"id": }\n{"id": "B", "overstapjaar": 2026}\n', "-") == [
        "-:1: geen geldige JSON: hier ontbreekt een waarde @8",
        "B",
    ]


def test_a_path_names_itself(tmp_path: Path) -> None:
    file = tmp_path / "groep.ndjson"
    file.write_text(f"{GOOD}\n{{}}\n", encoding="utf-8")
    good, bad = read_dossiers(file, RULEBOOK)
    assert good == EXPECTED
    assert isinstance(bad, Rejected)
    assert [(problem.file, problem.line) for problem in bad.problems] == [(str(file), 2)] * 2
    with pytest.raises(FileNotFoundError):
        list(read_dossiers(tmp_path / "ontbreekt.json", RULEBOOK))


def test_standard_input(monkeypatch: pytest.MonkeyPatch) -> None:
    class Stdin:
        buffer = BytesIO(GOOD.encode())

    monkeypatch.setattr("sys.stdin", Stdin)
    assert list(read_dossiers("-", RULEBOOK)) == [EXPECTED]


def test_ndjson_is_read_one_line_at_a_time() -> None:
    class Lines(BytesIO):
        taken = 0

        def __next__(self) -> bytes:
            self.taken += 1
            return super().__next__()

    stream = Lines(f"{GOOD}\n".encode() * 100)
    records = read_dossiers(stream, RULEBOOK, name="a.ndjson")
    assert next(records) == EXPECTED
    assert stream.taken == 1


# -- places -------------------------------------------------------------------------------------------------------


def test_the_good_lines_go_on_in_order() -> None:
    lines = [
        '{"id": "A", "overstapjaar": 2026}',
        "",
        '{"id": "B", "overstapjaar": 2026, "aanmeldingen": [{"datum": "15 april"}]}',
        '{"id": "C", "overstapjaar": 2026',
        "[]",
        '{"id": "D", "overstapjaar": 2026}',
    ]
    assert problems("\n".join(lines), "groep.ndjson") == [
        "A",
        'groep.ndjson:3: aanmeldingen[0].datum: verwacht een datum als 2026-04-15, gekregen "15 april" @62',
        "groep.ndjson:4: geen geldige JSON: hier ontbreekt een komma of een sluithaakje @33",
        "groep.ndjson:5: verwacht een dossier als object, gekregen een lijst @1",
        "D",
    ]


PRETTY = """\
[
  {
    "id": "A", "overstapjaar": 2026
  },
  {
    "id": "B",
    "overstapjaar": 2026,
    "start": {
      "datum": "morgen",
      "kleur": "groen"
    },
    "aanmeldingen": [
      {"status": "aangemeld"},
      {
        "opleiding": "een \\"moeilijke\\" {tekst}: [x]",
        "status":
          "weg"
      }
    ],
    "id": "C"
  }
]
"""


def test_places_in_pretty_json() -> None:
    assert problems(PRETTY, "a.json") == [
        "A",
        'a.json:9: start.datum: verwacht een datum als 2026-04-15, gekregen "morgen" @16',
        "a.json:10: start.kleur: onbekend gegeven @7",
        "a.json:17: aanmeldingen[1].status: verwacht aangemeld of ingetrokken, gekregen \"weg\" @11",
        "a.json:20: id: dit staat er twee keer @5",
    ]  # fmt: skip


def test_places_in_yaml() -> None:
    text = YAML.replace("2026-08-31", "morgen").replace("- status: ingetrokken", "- stats: ingetrokken")
    assert problems(text, "a.yaml") == [
        'a.yaml:5: start.datum: verwacht een datum als 2026-04-15, gekregen "morgen" @16',
        "a.yaml:11: aanmeldingen[1].stats: onbekend gegeven; bedoelde u `status`? @5",
    ]


def test_what_the_yaml_reader_finds_is_a_problem_of_the_fact() -> None:
    (told,) = problems(YAML.replace("2026-08-31", "2026-02-30"), "a.yaml")
    assert told.startswith("a.yaml:5: start.datum: ")
    (told,) = problems(YAML + "doel: vo\n", "a.yaml")
    assert told.startswith("a.yaml:12: ")


@pytest.mark.parametrize(
    ("truth", "expected"),
    [('"ja"', '"ja"'), ('"true"', '"true"'), ("Ja", '"Ja"'), ("1", "1"), ("misschien", '"misschien"')],
)
def test_yaml_is_as_strict_as_json(truth: str, expected: str) -> None:
    (told,) = problems(YAML.replace("behoefte: ja", f"behoefte: {truth}"), "a.yaml")
    assert told.startswith(
        f"a.yaml:7: ondersteuning.behoefte: verwacht ja of nee (in JSON: true of false), gekregen {expected}"
    )


def test_in_yaml_ja_is_only_a_truth_where_a_truth_belongs() -> None:
    assert read("{id: ja, overstapjaar: 2026, instroom: nee}", "a.yaml") == [
        Dossier("ja", 2026, {"id": "ja", "overstapjaar": 2026, "instroom": "nee"})
    ]
    (told,) = problems("{id: 17, overstapjaar: 2026}", "a.yaml")
    assert told == "a.yaml:1: id: verwacht een pseudoniem als tekst, gekregen 17 @6"


# -- hostile input ------------------------------------------------------------------------------------------------

TOO_GREAT = "een veel te groot getal; het grootste getal is 9007199254740991"
MORE = "zet meer dossiers in een lijst of in een bestand met de naam *.ndjson"
START = '{"id": "A", "overstapjaar": 2026'


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (f'{START}, "start": {{"datum": null, "datum": null}}}}', "start.datum: dit staat er twee keer @60"),
        (f'{START}, "ondersteuning": {{"domeinen": NaN}}}}', "`NaN` is geen getal in JSON @65"),
        (f'{START}, "ondersteuning": {{"domeinen": -Infinity}}}}', "`-Infinity` is geen getal in JSON @65"),
        (
            f'{START}, "ondersteuning": {{"domeinen": {"9" * 9000}}}}}',
            f"ondersteuning.domeinen: verwacht een geheel getal, gekregen {TOO_GREAT} @65",
        ),
        (
            f'{START}, "ondersteuning": {{"domeinen": 1e999}}}}',
            "ondersteuning.domeinen: verwacht een geheel getal, gekregen Infinity @65",
        ),
        ("{'id': 1}", "geen geldige JSON: hier hoort een naam tussen dubbele aanhalingstekens @2"),
        (f"{START}}} {{}}", f"geen geldige JSON: na het dossier staat nog meer; {MORE} @35"),
        ("x", "geen geldige JSON: hier ontbreekt een waarde @1"),
    ],
)  # fmt: skip
def test_doubtful_json_is_refused(text: str, told: str) -> None:
    good = f"{START}}}"
    assert problems(f"{text}\n{good}", "a.ndjson") == [f"a.ndjson:1: {told}", "A"]
    assert problems(text, "a.json") == [f"a.json:1: {told}"]


def test_json_without_a_bottom_is_refused() -> None:
    deep = "[" * 100_000
    assert problems(f"{deep}\n{START}}}", "a.ndjson") == ["a.ndjson:1: te diep genest @1", "A"]
    assert problems(deep, "a.json") == ["a.json:1: te diep genest; wat hierna komt, is niet gelezen @2"]


def test_deep_but_sound_json_is_an_unknown_fact() -> None:
    deep = "[" * 500 + "]" * 500
    assert problems(f'{START}, "diep": {deep}}}', "a.json") == ["a.json:1: diep: onbekend gegeven @35"]
    deep = '{"a":' * 400 + "1" + "}" * 400
    assert problems(f'{START}, "diep": {deep}}}', "a.json") == ["a.json:1: diep: onbekend gegeven @35"]


def test_bytes_that_are_no_utf8() -> None:
    bad = START.encode() + b', "instroom": "\xe9\xe9n"}'
    wrong = "geen geldige UTF-8; sla het bestand op als UTF-8"
    assert problems(b"\n" + bad + b"\n" + START.encode() + b"}", "a.ndjson") == [
        f"a.ndjson:2: {wrong} @48",
        "A",
    ]
    assert problems(b"\n" + bad, "a.json") == [f"a.json:2: {wrong} @48"]
    assert len(problems(b"\xff\xfe{\x00", "a.yaml")) == 1


def test_long_lines_and_yaml_traps() -> None:
    long = f'{START}, "instroom": "{"x" * 10_000_000}"}}'
    assert problems(f'{long}\n{START}, "x": 1}}', "a.ndjson") == [
        "A",
        "a.ndjson:2: x: onbekend gegeven @35",
    ]
    assert len(problems("[" * 200_000, "a.yaml")) == 1
    assert len(problems("a: &a [1]\nb: *a", "a.yaml")) == 2
    assert len(problems("id: !!python/name:os.system x", "a.yaml")) == 1


@pytest.mark.parametrize("name", ["a.json", "a.yaml"])
@pytest.mark.parametrize("text", ["", "\n \n"])
def test_an_empty_file(name: str, text: str) -> None:
    assert problems(text, name) == [f"{name}:1: het bestand is leeg @1"]
