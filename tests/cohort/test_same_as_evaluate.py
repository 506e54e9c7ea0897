"""What the tables say of a dossier is what ``overstap evaluate`` says of it, reasons included."""

from datetime import date
from pathlib import Path

import pytest

import overstap
from overstap.cohort import read_run, run_cohort
from overstap.cohort.write import LAYOUTS
from tests.cohort.runs import GROUP, nested_rows, results, write_lines

PARTIES = overstap.bundled_rulebook().vocabulary.parties
DAYS = (date(2026, 4, 20), date(2026, 9, 15))


def expected(file: Path, as_of: date, party: str, region: str | None = None) -> list[str]:
    """As the command line gives it with ``--format ndjson``."""
    records = overstap.read_dossiers(file, overstap.bundled_rulebook())
    dossiers = (record for record in records if isinstance(record, overstap.Dossier))
    given = overstap.assess_many(dossiers, peildatum=as_of, voor=party, regio=region)
    return [result.to_json() for result in given]


@pytest.mark.parametrize(("party", "as_of"), [*zip(PARTIES, DAYS * 2, strict=True)])
def test_every_fixture_for_every_party(tmp_path: Path, party: str, as_of: date) -> None:
    """Put together again from the tables, it is the same text."""
    run_cohort(GROUP, peildatum=as_of, voor=party, out=tmp_path / "uit")
    assert results(read_run(tmp_path / "uit")) == expected(GROUP, as_of, party)


@pytest.mark.parametrize("layout", LAYOUTS)
def test_in_every_layout(tmp_path: Path, layout: str) -> None:
    """Reading back a layout loses nothing."""
    run_cohort(
        GROUP, peildatum="2026-07-10", voor="mbo", regio="amsterdam", out=tmp_path / "uit", layout=layout
    )
    found = results(read_run(tmp_path / "uit"))
    assert found == expected(GROUP, date(2026, 7, 10), "mbo", "amsterdam")


def test_texts_that_files_may_trip_over(tmp_path: Path) -> None:
    """Quotes, line ends, formulas and empty texts come back as they were, from every layout."""
    names = [
        "=1+1",
        "'=1",
        "''=1",
        "'s-Hertogenbosch",
        "-3",
        "@x",
        "a,b",
        'a"b',
        "a\nb",
        "a\r\nb",
        "é",
        "\t1",
        "＝1",
    ]
    dossiers = [
        {"id": name, "overstapjaar": 2026, "vo": {"school": name if place % 2 else ""}}
        for place, name in enumerate(names)
    ]
    cohort = write_lines(tmp_path / "namen.ndjson", dossiers)
    tables: list[object] = []
    for layout in LAYOUTS:
        run_cohort(cohort, peildatum="2026-05-01", voor="vo", out=tmp_path / layout, layout=layout)
        run = read_run(tmp_path / layout)
        rows = nested_rows(run, "dossiers")
        assert [row["dossier"] for row in rows] == names, layout
        assert [row["school"] for row in rows] == [each["vo"]["school"] for each in dossiers], layout  # type: ignore[index]
        tables.append([run.table(name) for name in run.receipt.tables])
    assert all(each == tables[0] for each in tables)


def test_no_cell_of_csv_is_a_formula(tmp_path: Path) -> None:
    """A spreadsheet would run it."""
    cohort = write_lines(tmp_path / "n.ndjson", [{"id": "=HYPERLINK(1)", "overstapjaar": 2026}, {"id": "=x"}])
    run_cohort(cohort, peildatum="2026-05-01", voor="vo", out=tmp_path / "uit", layout="csv")
    for path in (tmp_path / "uit").glob("*.csv"):
        text = path.read_bytes().decode()
        assert text.endswith("\r\n")
        for line in text.split("\r\n"):
            assert not line.startswith(("=", '"=')), path
    assert "'=HYPERLINK(1)" in (tmp_path / "uit" / "dossiers.csv").read_text()
