"""What the databases are left with, and what is said when one cannot be used."""

from typing import Any

import pytest

from overstap.bundled import bundled_rulebook
from overstap.cohort.databases.duckdb import DuckDb
from overstap.cohort.databases.postgres import Postgres
from overstap.cohort.databases.spark import Spark
from overstap.dossier import Dossier
from overstap.engines import EngineUnavailable
from overstap_engine.evaluate.sql.tables import ColumnType, create_statements, tables_of
from overstap_engine.plan import make_plan
from tests.cli.command_line import overstap
from tests.sql.batches import AS_OF, Question, bundled_question, first_difference, seeded_question


def test_nothing_is_left_behind_in_postgres(dsn: str) -> None:
    """No table, and a table of the customer with the same name is neither read nor touched."""
    import psycopg

    question = seeded_question(4, 10)
    with psycopg.connect(dsn, autocommit=True) as theirs:
        theirs.execute("CREATE TABLE dossiers (note TEXT)")
        theirs.execute("INSERT INTO dossiers VALUES ('van de klant')")
        evaluator = Postgres(question.plan, dsn)
        assert first_difference(question, evaluator) is None
        evaluator.close()
        tables = theirs.execute(
            "SELECT relname FROM pg_class WHERE relkind = 'r' AND relname IN ('dossiers', 'toestemmingen')"
        ).fetchall()
        assert tables == [("dossiers",)]
        assert theirs.execute("SELECT note FROM dossiers").fetchall() == [("van de klant",)]
        theirs.execute("DROP TABLE dossiers")


def test_text_that_postgres_cannot_hold(dsn: str) -> None:
    """One odd dossier does not stop a run."""
    question = bundled_question("vo", 1)
    odd = Dossier("L\0-1", AS_OF.year, {"id": "L\0-1", "overstapjaar": AS_OF.year, "vo.school": "a\0b"})
    evaluator = Postgres(question.plan, dsn)
    assert first_difference(Question(question.plan, (odd,), AS_OF), evaluator) is None
    evaluator.close()


def test_a_server_that_is_not_there() -> None:
    """The message says what to look at."""
    plan = seeded_question(4, 1).plan
    with pytest.raises(
        EngineUnavailable, match=r"niet te bereiken: .*kijk of de server draait en of --dsn klopt"
    ):
        Postgres(plan, "host=127.0.0.1 port=1 connect_timeout=2")


def test_spark_without_java(monkeypatch: pytest.MonkeyPatch) -> None:
    """The message says what to install."""
    monkeypatch.setenv("PATH", "")
    monkeypatch.delenv("JAVA_HOME", raising=False)
    with pytest.raises(EngineUnavailable, match="installeer Java 17"):
        Spark(seeded_question(4, 1).plan)


def test_a_batch_leaves_nothing_for_the_next() -> None:
    """The same evaluator, other dossiers; dates near the ends of the calendar in between; and none at all."""
    question = seeded_question(22, 90)
    evaluator = DuckDb(question.plan, threads=1)
    for start in range(0, 90, 30):
        part = Question(question.plan, question.dossiers[start : start + 30], question.as_of)
        assert first_difference(part, evaluator) is None
    assert evaluator.evaluate_many([], question.as_of) == []
    evaluator.close()


@pytest.mark.parametrize("outcome", ["alles", "signalen", "afgeleid"])
def test_the_command_prints_a_query_for_its_tables(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, outcome: str
) -> None:
    """What ``overstap sql`` prints runs on the tables that it prints, and finds what the file says."""
    import duckdb

    common = ["sql", "--dialect", "duckdb", "--voor", "vo", "--overstapjaar", "2026"]
    tables = overstap(capsys, monkeypatch, [*common, "--tabellen"], b"")
    query = overstap(capsys, monkeypatch, [*common, "--uitkomst", outcome], b"")
    assert (tables.code, query.code) == (0, 0)
    database: Any = duckdb.connect()
    for statement in tables.out.split(";\n"):
        database.execute(statement)
    database.execute(
        "INSERT INTO dossiers (dossier, peildatum, id, overstapjaar, doel, leerling_geboortedatum, aanmeldingen_bekend)"
        f" VALUES ('L-0001', DATE '{AS_OF}', 'L-0001', 2026, 'mbo', DATE '2009-05-03', TRUE),"
        f" ('L-0002', DATE '{AS_OF}', 'L-0002', 2025, 'mbo', DATE '2009-05-03', TRUE)"
    )
    database.execute(
        "INSERT INTO aanmeldingen (dossier, volgnummer, datum, status) VALUES"
        " ('L-0001', 0, DATE '2026-04-15', 'aangemeld')"
    )
    rows = database.execute(query.out).fetchall()
    assert {row[0] for row in rows} == {"L-0001"}
    if outcome != "afgeleid":
        assert ("L-0001", "AAN-02") in {row[:2] for row in rows}


def test_tables_name_every_fact() -> None:
    """Each column says which fact it holds."""
    vocabulary = bundled_rulebook().vocabulary
    text = "\n".join(create_statements(tables_of(vocabulary, key=ColumnType.TEXT), "postgres"))
    for fact in vocabulary.facts.values():
        assert f"-- {fact.id}: " in text
    for items in vocabulary.lists.values():
        assert all(f"-- {items.id}.{field}: " in text for field in items.fields)


def test_the_message_without_a_library(monkeypatch: pytest.MonkeyPatch) -> None:
    """It names the extra."""
    import sys

    from overstap.cohort.errors import ExtraMissing

    monkeypatch.setitem(sys.modules, "psycopg", None)
    plan = make_plan(bundled_rulebook(), year=2026, region=None, party="vo")
    with pytest.raises(ExtraMissing, match=r"installeer overstap\[postgres\]"):
        Postgres(plan, None)
