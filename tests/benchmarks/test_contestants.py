"""Every contestant of the measurements gives the same answers, and one that does not stops them."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from overstap import bundled_rulebook
from overstap_engine.evaluate.reference import Reference
from tests.benchmarks.cohort_file import grown_file, national_file
from tests.benchmarks.columns import column_cases, column_engines
from tests.benchmarks.file_dossiers import file_rulebook, write_file
from tests.benchmarks.file_engines import FILE_ENGINES
from tests.benchmarks.part_files import check_files
from tests.benchmarks.part_national import PEILDATUM, check_run
from tests.benchmarks.part_sql import check_column_engine
from tests.benchmarks.show import Disagreement
from tests.benchmarks.validating_reader import validating_reader
from tests.benchmarks.worker import run_apart
from tests.benchmarks.workload import workload

FILES = {name: run for name, run in FILE_ENGINES.items() if "Polars" not in name}
"""Polars comes with the group ``bench`` only."""


def test_columns() -> None:
    """As the reference evaluator says, too; and a difference is an error."""
    plan, cases = workload(), column_cases(300, seed=1)
    reference = Reference(plan)
    expected = {
        (number, signal.code)
        for number, case in enumerate(cases)
        for signal in reference.evaluate(case).signals
    }
    engines = column_engines(plan, cases, polars=False)
    for engine in engines:
        check_column_engine(engine, expected)
    with pytest.raises(Disagreement, match="SQL by hand raises other signals"):
        check_column_engine(engines[0], expected - {min(expected)})


def test_files(tmp_path: Path) -> None:
    """Of the same workload, nested; and a difference is an error."""
    source = write_file(tmp_path / "in.ndjson", 300, seed=2)
    check_files(source, tmp_path, FILES)

    def nothing(_: Path, out: Path) -> None:
        out.write_text("", encoding="utf-8")

    with pytest.raises(Disagreement, match="niets writes other signals"):
        check_files(source, tmp_path, {**FILES, "niets": nothing})


def test_nested_rules_are_the_rules() -> None:
    """Only the names of facts differ."""
    flat, nested = workload().rulebook, file_rulebook()
    assert [*nested.rules] == [*flat.rules]
    assert all("." in name for name in nested.vocabulary.facts)
    assert replace(nested.rules["C01"], span=flat.rules["C01"].span) == flat.rules["C01"]  # reads no fact


def test_end_to_end(tmp_path: Path) -> None:
    """A run is what evaluating one by one gives; the yardstick of reading takes the same dossiers."""
    source = national_file(tmp_path / "land.ndjson", 20, PEILDATUM)
    check_run(source, tmp_path / "uit")
    decode = validating_reader(bundled_rulebook().vocabulary)
    for line in source.read_bytes().splitlines():
        decode(line)
        with pytest.raises(ValueError, match="onbekend"):
            decode(line.replace(b'{"id"', b'{"onbekend": 1, "id"'))


def test_copies_have_pseudonyms_of_their_own(tmp_path: Path) -> None:
    """Else a larger cohort would be the same dossiers refused."""
    source = national_file(tmp_path / "land.ndjson", 5, date(2026, 9, 1))
    lines = grown_file(tmp_path / "groei.ndjson", source, 3).read_bytes().splitlines()
    assert len({line.partition(b",")[0] for line in lines}) == len(lines) == 15


def test_a_process_of_its_own(tmp_path: Path) -> None:
    """What it took, and its answer in the file."""
    source, out = write_file(tmp_path / "in.ndjson", 10, seed=3), tmp_path / "uit.ndjson"
    took = run_apart(
        "tests.benchmarks.file_engines", "FILE_ENGINES", "Overstap, list_signals", [str(source), str(out)], 1
    )
    assert took.seconds > 0
    assert took.peak > 1
    assert len(out.read_bytes().splitlines()) == 10
