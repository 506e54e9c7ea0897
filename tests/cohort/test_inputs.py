"""What goes in: NDJSON, JSON, YAML, CSV with lists, Parquet, standard input; and what a broken record leaves behind."""

import json
import sys
from datetime import date
from io import BytesIO, TextIOWrapper
from pathlib import Path
from typing import Any

import pytest

from overstap import bundled_rulebook, read_dossiers
from overstap.cohort import CohortError, Run, read_run, run_cohort
from overstap.cohort.libraries import library
from overstap.dossier import Dossier
from tests.cohort.runs import GROUP, nested_rows, write_lines

DOSSIERS: list[dict[str, Any]] = [
    {
        "id": "L-1",
        "overstapjaar": 2026,
        "doel": "mbo",
        "leerling": {"geboortedatum": "2008-04-01", "startkwalificatie": False},
        "aanmeldingen": [
            {"datum": "2026-04-02", "status": "aangemeld", "niveau": 2, "buitenRegio": False},
            {"status": "ingetrokken"},
        ],
        "toestemmingen": [],
    },
    {"id": "L-2", "overstapjaar": 2026, "lob": {"activiteiten": [{"soort": "proefles", "verschenen": True}]}},
    {"id": "L-3", "overstapjaar": 2026},
]
TABLES = ("dossiers", "signalen", "acties", "onbeslist", "ontbrekend")


def run(out: Path, *inputs: Path | str) -> Run:
    """The outcome for the vo."""
    run_cohort(inputs, peildatum="2026-06-20", voor="vo", out=out)
    return read_run(out)


def same_tables(one: Run, other: Run) -> bool:
    """Whether the same dossiers gave the same rows."""
    return all(one.table(name).equals(other.table(name)) for name in TABLES)


@pytest.fixture
def expected(tmp_path: Path) -> Run:
    """What the dossiers give as NDJSON."""
    found = run(tmp_path / "verwacht", write_lines(tmp_path / "v.ndjson", DOSSIERS))
    assert found.receipt.counts.dossiers == 3
    assert found.receipt.counts.rejected == 0
    return found


def rejects(found: Run) -> list[str]:
    """As people read them."""
    return [
        f"{Path(row['bestand']).name}:{row['regel']}:{row['kolom']}: {row['dossier']}: {row['feit']}: {row['reden']}"
        for row in nested_rows(found, "afgewezen")
    ]


# -- CSV ----------------------------------------------------------------------------------------------------------

CSV = """id;overstapjaar;doel;leerling.geboortedatum;leerling.startkwalificatie;aanmeldingen;toestemmingen
L-1;2026;mbo;2008-04-01;Nee;2;[]
L-2;2026;;;;;
;;;;;;
"L-3";2026;;;;;
"""
REGISTRATIONS = """dossier,datum,status,niveau,buitenRegio
L-1,2026-04-02,aangemeld,2,false
L-1,,ingetrokken,,
"""
ACTIVITIES = "soort\tdossier\tverschenen\r\nproefles\tL-2\tJA\r\n"


def write_csv(folder: Path, dossiers: str = CSV, registrations: str = REGISTRATIONS) -> Path:
    """A CSV file with two lists beside it."""
    folder.mkdir(exist_ok=True)
    (folder / "groep.csv").write_text(dossiers, encoding="utf-8-sig")
    (folder / "groep.aanmeldingen.csv").write_text(registrations)
    (folder / "groep.lob.activiteiten.csv").write_text(ACTIVITIES)
    return folder / "groep.csv"


def test_csv_with_lists_is_the_same_cohort(tmp_path: Path, expected: Run) -> None:
    """An empty cell is unknown, `[]` is an empty list; a shell's `*.csv` reads no list twice."""
    file = write_csv(tmp_path / "csv")
    assert same_tables(run(tmp_path / "a", file), expected)
    found = run(tmp_path / "b", *sorted(file.parent.glob("*.csv")))
    assert same_tables(found, expected)
    records = {Path(each.file).name: each.records for each in found.receipt.inputs}
    assert records == {"groep.csv": 3, "groep.aanmeldingen.csv": 2, "groep.lob.activiteiten.csv": 1}


def test_items_in_any_order(tmp_path: Path, expected: Run) -> None:
    """Rows of a list wait until their dossier comes by."""
    registrations = REGISTRATIONS.replace("L-1,,", "L-9,,ontvangen,,\nL-1,,")
    found = run(tmp_path / "uit", write_csv(tmp_path / "csv", registrations=registrations))
    assert same_tables(found, expected)
    assert rejects(found) == [
        'groep.aanmeldingen.csv:3:1: None: dossier: dossier "L-9" staat niet in `groep.csv`'
    ]


def test_a_list_without_rows_is_unknown(tmp_path: Path) -> None:
    """Only `0` or `[]` says that there is nothing."""
    cohort = "id,overstapjaar,aanmeldingen\nA,2026,\nB,2026,0\nC,2026,[]\n"
    found = run(tmp_path / "uit", write_csv(tmp_path / "csv", cohort, "dossier,status\n"))
    standing = {row["dossier"]: row["stand"] for row in nested_rows(found, "dossiers")}
    assert standing == {"A": "onbekend", "B": "nietAangemeld", "C": "nietAangemeld"}


def test_what_is_wrong_in_csv(tmp_path: Path) -> None:
    """Every mistake with file, line, cell, fact and reason; the rest goes on."""
    cohort = (
        "id,overstapjaar,doel,leerling.startkwalificatie,aanmeldingen\n"
        "A,2026,mbo,misschien,\n"
        "B,2026,mbo\n"
        "C,2026.5,,,\n"
        "D,2026,,,2\n"
        "E,2026,,,x\n"
        'F,2026,"mbo\n'
        'G",,\n'
        "L-1,2026,,,1\n"
        ",2026,,,\n"
        "H,2026,werk,nee,0\n"
    )
    registrations = "dossier,niveau,status\nL-1,twee,aangemeld\nA,1\n"
    found = run(tmp_path / "uit", write_csv(tmp_path / "csv", cohort, registrations))
    assert [row["dossier"] for row in nested_rows(found, "dossiers")] == ["H"]
    assert (
        "\n".join(rejects(found))
        == """\
groep.csv:2:4: A: leerling.startkwalificatie: verwacht ja of nee (in JSON: true of false), gekregen "misschien"
groep.aanmeldingen.csv:3:1: A: : deze rij heeft 2 cellen, de kop heeft 3 kolommen
groep.csv:3:1: B: : deze rij heeft 3 cellen, de kop heeft 5 kolommen
groep.csv:4:2: C: overstapjaar: verwacht een jaar van 2000 tot en met 2100, gekregen "2026.5"
groep.csv:5:5: D: aanmeldingen: hier staat 2, maar `groep.aanmeldingen.csv` heeft 0 rijen van dit dossier
groep.csv:6:5: E: aanmeldingen: verwacht het aantal rijen van de lijst (0 of [] als er geen zijn), gekregen "x"
groep.csv:7:3: F: doel: verwacht mbo, vo, werk, dagbesteding of anders, gekregen "mbo\\nG"; bedoelde u `mbo`?
groep.aanmeldingen.csv:2:2: L-1: aanmeldingen[0].niveau: verwacht een geheel getal, gekregen "twee"
groep.csv:10:1: None: id: dit gegeven is verplicht
groep.lob.activiteiten.csv:2:1: None: dossier: dossier "L-2" staat niet in `groep.csv`"""
    )


@pytest.mark.parametrize(
    ("heading", "reason"),
    [
        ("id,overstapjaar,doell", "groep.csv:1:3: None: doell: onbekend gegeven; bedoelde u `doel`?"),
        ("id,overstapjaar,id", "groep.csv:1:3: None: id: deze kolom staat er twee keer"),
        ("id,doel,", "groep.csv:1:1: None: overstapjaar: deze kolom is verplicht"),
        ("id,overstapjaar,nationaliteit", "groep.csv:1:3: None: nationaliteit: gegevens over"),
        ("", "groep.csv:1:1: None: : het bestand is leeg"),
    ],
)
def test_a_heading_that_cannot_be_read(tmp_path: Path, heading: str, reason: str) -> None:
    """Then nothing of the file is: nobody would know what is missing."""
    found = run(tmp_path / "uit", write_csv(tmp_path / "csv", f"{heading}\nA,2026,mbo\n" if heading else ""))
    assert found.receipt.counts.dossiers == 0
    assert any(each.startswith(reason) for each in rejects(found)), rejects(found)
    assert all(each.endswith("dit CSV-bestand is niet gelezen") for each in rejects(found))


def test_a_list_that_cannot_be_read_stops_its_file(tmp_path: Path) -> None:
    """Without its rows a list would look empty."""
    found = run(tmp_path / "uit", write_csv(tmp_path / "csv", registrations="dossier,stat\nL-1,aangemeld\n"))
    assert found.receipt.counts.dossiers == 0
    assert rejects(found)[0].startswith(
        "groep.aanmeldingen.csv:1:2: None: aanmeldingen.stat: onbekend gegeven"
    )


# -- Parquet ------------------------------------------------------------------------------------------------------


def test_parquet_is_the_same_cohort(tmp_path: Path, expected: Run) -> None:
    """Dotted columns, lists of structs, dates as dates or as text."""
    pa, pq = library("pyarrow"), library("pyarrow.parquet")
    item = pa.struct(
        [("datum", pa.string()), ("status", pa.string()), ("niveau", pa.int8()), ("buitenRegio", pa.bool_())]
    )
    activity = pa.struct([("soort", pa.dictionary(pa.int8(), pa.string())), ("verschenen", pa.bool_())])
    table = pa.table(
        {
            "id": ["L-1", "L-2", "L-3"],
            "overstapjaar": pa.array([2026] * 3, pa.int16()),
            "doel": ["mbo", None, None],
            "leerling.geboortedatum": pa.array([date(2008, 4, 1), None, None]),
            "leerling.startkwalificatie": [False, None, None],
            "aanmeldingen": pa.array([DOSSIERS[0]["aanmeldingen"], None, None], pa.list_(item)),
            "toestemmingen": pa.array([[], None, None], pa.list_(pa.struct([("datum", pa.date32())]))),
            "lob.activiteiten": pa.array(
                [None, DOSSIERS[1]["lob"]["activiteiten"], None], pa.list_(activity)
            ),
        }
    )
    pq.write_table(table, tmp_path / "groep.parquet", row_group_size=2)
    found = run(tmp_path / "uit", tmp_path / "groep.parquet")
    assert rejects(found) == []
    assert same_tables(found, expected)


def test_what_is_wrong_in_parquet(tmp_path: Path) -> None:
    """A row for a line, a column for a column."""
    pa, pq = library("pyarrow"), library("pyarrow.parquet")
    table = pa.table(
        {"id": ["A", "B", None], "overstapjaar": [2026.0, 2026, 2026], "doel": ["mbo", "x", "vo"]}
    )
    pq.write_table(table, tmp_path / "g.parquet")
    found = run(tmp_path / "uit", tmp_path / "g.parquet")
    assert [each.partition(", gekregen")[0] for each in rejects(found)] == [
        "g.parquet:1:2: A: overstapjaar: verwacht een jaar van 2000 tot en met 2100",
        "g.parquet:2:2: B: overstapjaar: verwacht een jaar van 2000 tot en met 2100",
        "g.parquet:2:3: B: doel: verwacht mbo, vo, werk, dagbesteding of anders",
        "g.parquet:3:1: None: id: dit gegeven is verplicht",
        "g.parquet:3:2: None: overstapjaar: verwacht een jaar van 2000 tot en met 2100",
    ]


def test_no_parquet_at_all(tmp_path: Path) -> None:
    """Said in one line, and nothing is left."""
    (tmp_path / "g.parquet").write_text("id,overstapjaar\n")
    with pytest.raises(CohortError, match="geen leesbaar Parquet-bestand"):
        run(tmp_path / "uit", tmp_path / "g.parquet")
    assert [path.name for path in tmp_path.iterdir()] == ["g.parquet"]


# -- documents, streams, several --------------------------------------------------------------------------------


def test_documents_and_streams(tmp_path: Path, expected: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    """A list in JSON, YAML, and lines from standard input."""
    document = tmp_path / "groep.json"
    document.write_text(json.dumps(DOSSIERS))
    assert same_tables(run(tmp_path / "a", document), expected)
    yaml = tmp_path / "groep.yaml"
    yaml.write_text(json.dumps(DOSSIERS))
    assert same_tables(run(tmp_path / "b", yaml), expected)
    for content in (json.dumps(DOSSIERS), "\n".join(map(json.dumps, DOSSIERS))):
        monkeypatch.setattr(sys, "stdin", TextIOWrapper(BytesIO(content.encode())))
        assert same_tables(run(tmp_path / content[0], "-"), expected)


def test_a_list_with_mistakes(tmp_path: Path) -> None:
    """What was read before one counts; every reject tells where it stands and, if it can be read, of whom it is."""
    listed = [
        json.dumps(each) for each in (*DOSSIERS, DOSSIERS[0], {**DOSSIERS[1], "id": "L-4", "doell": "mbo"})
    ]
    (tmp_path / "a.json").write_text("[\n" + ",\n".join(listed) + ',\n{"id": "L-5", "overst')
    (tmp_path / "b.yaml").write_text("".join(f"- {each}\n" for each in listed))
    found = run(tmp_path / "uit", tmp_path / "a.json", tmp_path / "b.yaml")
    assert found.receipt.counts.dossiers == 3
    assert [each.records for each in found.receipt.inputs] == [6, 5]
    twice = "id: dit pseudoniem staat al eerder in de invoer; alleen het eerste dossier telt"
    at = listed[-1].index('"doell"') + 1
    unknown = "doell: onbekend gegeven; bedoelde u `doel`?"
    cut = "geen geldige JSON: deze tekst heeft geen aanhalingsteken aan het eind; wat hierna komt, is niet gelezen"
    assert rejects(found) == [
        f"a.json:5:1: L-1: {twice}",
        f"a.json:6:{at}: L-4: {unknown}",
        f"a.json:7:15: None: : {cut}",
        f"b.yaml:1:1: L-1: {twice}",
        f"b.yaml:2:1: L-2: {twice}",
        f"b.yaml:3:1: L-3: {twice}",
        f"b.yaml:4:1: L-1: {twice}",
        f"b.yaml:5:{at + 2}: L-4: {unknown}",
    ]


def test_several_inputs_in_order_and_a_pseudonym_twice(tmp_path: Path) -> None:
    """The first dossier counts, whichever file the second is in."""
    one = write_lines(tmp_path / "een.ndjson", [DOSSIERS[2], DOSSIERS[0], DOSSIERS[2]])
    two = write_lines(tmp_path / "twee.ndjson", ["", {**DOSSIERS[0], "doel": "vo"}, DOSSIERS[1]])
    found = run(tmp_path / "uit", two, one)
    assert [row["dossier"] for row in nested_rows(found, "dossiers")] == ["L-1", "L-2", "L-3"]
    twice = "dit pseudoniem staat al eerder in de invoer; alleen het eerste dossier telt"
    assert rejects(found) == [f"een.ndjson:2:1: L-1: id: {twice}", f"een.ndjson:3:1: L-3: id: {twice}"]
    assert [each.records for each in found.receipt.inputs] == [2, 3]
    with pytest.raises(CohortError, match="twee keer genoemd"):
        run(tmp_path / "uit2", one, one)


def test_rejects_say_what_evaluate_says(tmp_path: Path) -> None:
    """The same place, fact and reason as ``overstap evaluate`` gives; and never a number that may be a BSN."""
    for file in sorted((GROUP.parent / "kapot").glob("*.*son")):
        records = read_dossiers(file, bundled_rulebook())
        problems = [
            (each.line, each.column, each.fact, each.message)
            for record in records
            if not isinstance(record, Dossier)
            for each in record.problems
        ]
        rows = nested_rows(run(tmp_path / file.name, file), "afgewezen")
        assert [(row["regel"], row["kolom"], row["feit"], row["reden"]) for row in rows] == problems, file
        assert problems
    bsn = write_lines(tmp_path / "bsn.ndjson", [{"id": "111222333", "overstapjaar": 2026}])
    (row,) = nested_rows(run(tmp_path / "uit", bsn), "afgewezen")
    assert row["dossier"] is None
    assert "111222333" not in row["reden"]
