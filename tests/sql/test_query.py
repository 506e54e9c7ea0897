"""The query as a text: it reads as a document, hides what a party may not see, and takes text from outside as data."""

from datetime import date
from typing import Any

import pytest

from overstap.cohort.databases.batch import place_of
from overstap.cohort.databases.duckdb import DuckDb
from overstap.dossier import Dossier
from overstap_engine.evaluate.outcome import Place
from overstap_engine.evaluate.sql.names import RESERVED, InputNames
from overstap_engine.evaluate.sql.query import Query
from overstap_engine.evaluate.sql.results import DIALECTS
from overstap_engine.evaluate.sql.tables import create_statements, tables_of
from overstap_engine.model.condition import (
    AllOf,
    AsOf,
    Compare,
    FactRef,
    FieldRef,
    Literal,
    Offset,
    Operator,
    Quantified,
    Quantifier,
    SignalCount,
    Unit,
)
from overstap_engine.model.rulebook import Rulebook
from overstap_engine.model.vocabulary import Fact, Kind, ListFact
from tests.evaluate.asking import FACTS, field, is_
from tests.evaluate.books import book, fact, items, plan_of, rule
from tests.sql.batches import Question, first_difference

HOSTILE = "x'; DROP TABLE dossiers; --\\' */ \" ` $$ {}"

READABLE = """\
WITH feiten AS (
  /* de feiten, zonder wat deze partij niet mag zien */
  SELECT
    dossier,
    peildatum,
    a, /* a */
    start, /* start */
    COALESCE(lijst_bekend, FALSE) AS lijst_bekend /* lijst: bekend */
  FROM dossiers
), lijst_per_item_1 AS (
  /* lijst: elk item */
  SELECT
    feiten.dossier,
    lijst.status = 'x' AS aan_02_telt
  FROM feiten
  JOIN lijst
    ON lijst.dossier = feiten.dossier
  WHERE
    feiten.lijst_bekend
), lijst_per_dossier_1 AS (
  SELECT
    dossier,
    BOOL_OR(aan_02_telt) AS aan_02_een,
    BOOL_OR(aan_02_telt IS NULL) AS aan_02_een_open
  FROM lijst_per_item_1
  GROUP BY
    dossier
), laag_1 AS (
  SELECT
    feiten.*,
    aan_02_een,
    aan_02_een_open,
    a AND peildatum >= start - 14 AS aan_01, /* AAN-01: AAN-01 */
    lijst_bekend AND aan_02_een AS aan_02 /* AAN-02: AAN-02 */
  FROM feiten
  LEFT JOIN lijst_per_dossier_1
    ON lijst_per_dossier_1.dossier = feiten.dossier
), uitkomsten AS (
  /* per regel: waar, niet waar, of leeg als het onbekend is */
  SELECT
    dossier,
    aan_01,
    aan_02
  FROM laag_1
)
SELECT
  dossier,
  code
"""


def small() -> Rulebook:
    """A fact, an offset and a list."""
    late = Compare(AsOf(), Operator.VANAF, (Offset(14, Unit.DAG, True, FactRef("start")),))
    some = Quantified("lijst", Quantifier.MINSTENS_EEN, field("status", "x"))
    return book(FACTS, [rule("AAN-01", AllOf((is_("a"), late))), rule("AAN-02", some)])


def test_a_query_reads_as_a_document() -> None:
    """Named parts from the facts to the rules, each with what it is for."""
    text = Query(plan_of(small()), "signals").sql("duckdb").replace(" AS MATERIALIZED (", " AS (")
    assert text.startswith(READABLE)


def test_only_what_is_asked_is_computed() -> None:
    """With signals alone nothing is worked out about what is missing, or about what is possible but not certain."""
    counting = rule("AAN-03", SignalCount(False, Operator.MINSTENS, (Literal(1),)))
    plan = plan_of(book(FACTS, [rule("AAN-01", is_("a")), counting]))
    text = Query(plan, "signals").sql("duckdb")
    assert "mist" not in text
    assert "ontbreekt" not in text
    assert "signalen_minstens >= 1 AS aan_03" in text


@pytest.mark.parametrize("dialect", DIALECTS)
def test_hostile_text_stays_data(dialect: Any) -> None:
    """Ids, codes, titles and values full of quotes and comment marks come out as names, literals and remarks."""
    facts: list[Fact | ListFact] = [fact(HOSTILE, Kind.TEKST), items("l'ijst*/", **{'v"eld': Kind.TEKST})]
    quantified = Quantified(
        "l'ijst*/", Quantifier.MINSTENS_EEN, Compare(FieldRef('v"eld'), Operator.IS, (Literal(HOSTILE),))
    )
    rules = [rule(HOSTILE, is_(HOSTILE, HOSTILE)), rule("*/ SELECT 1", quantified)]
    plan = plan_of(book(facts, rules))
    import sqlglot

    for what in ("signals", "all", "derived", "values"):
        parsed = sqlglot.parse(Query(plan, what).sql(dialect), read=dialect)
        assert len(parsed) == 1
    for statement in create_statements(tables_of(plan.rulebook.vocabulary), dialect):
        assert len(sqlglot.parse(statement, read=dialect)) == 1


def test_hostile_text_is_compared_as_text() -> None:
    """The same, run: the rule is raised for the dossier that holds exactly this text."""
    vocabulary: list[Fact | ListFact] = [
        fact("id", Kind.TEKST),
        fact("overstapjaar", Kind.GETAL),
        fact("tekst", Kind.TEKST),
    ]
    plan = plan_of(book(vocabulary, [rule(HOSTILE, is_("tekst", HOSTILE)), rule("A, b", is_("tekst", "x"))]))
    dossiers = tuple(
        Dossier(name, 2026, {"id": name, "overstapjaar": 2026, **({"tekst": value} if value else {})})
        for name, value in (("een", HOSTILE), ("twee", "x"), ("drie", None))
    )
    evaluator = DuckDb(plan, threads=1)
    assert first_difference(Question(plan, dossiers, date(2026, 4, 20)), evaluator) is None
    raised = [[s.code for s in o.signals] for o in evaluator.evaluate_many(dossiers, date(2026, 4, 20))]
    assert raised == [[HOSTILE], ["A, b"], []]
    evaluator.close()


def test_names() -> None:
    """Words joined by underscores; what would be the same name gets a number; keywords are quoted."""
    ids = [
        "start.datum",
        "start_datum",
        "ondersteuning.gemeldBijMbo",
        "order",
        "2e.kans",
        "x" * 90,
        "dossier",
    ]
    names = InputNames(book([fact(name) for name in ids], []).vocabulary).facts
    assert [names[name] for name in ids] == [
        "start_datum",
        "start_datum_2",
        "ondersteuning_gemeld_bij_mbo",
        "order",
        "n_2e_kans",
        "x" * 48,
        "dossier_2",
    ]
    assert 'NOT "order" IS NULL' not in Query(plan_of(book([fact("order")], [rule("A", is_("order"))]))).sql(
        "duckdb"
    )
    assert '"order"' in Query(plan_of(book([fact("order")], [rule("A", is_("order"))]))).sql("postgres")


def test_every_keyword_is_known() -> None:
    """Of DuckDB, those that cannot be a column without quotes."""
    import duckdb

    database: Any = duckdb.connect()
    found = database.execute(
        "SELECT keyword_name FROM duckdb_keywords() WHERE keyword_category <> 'unreserved'"
    ).fetchall()
    assert {name for (name,) in found} <= RESERVED


def test_every_keyword_of_postgres_is_known(dsn: str) -> None:
    """The same for PostgreSQL."""
    import psycopg

    with psycopg.connect(dsn) as connection:
        found = connection.execute("SELECT word FROM pg_get_keywords() WHERE catcode <> 'U'").fetchall()
    assert {name for (name,) in found} <= RESERVED


def test_places_are_read_back() -> None:
    """As ``Place`` writes them."""
    for place in (Place("start.datum"), Place("aanmeldingen"), Place("aanmeldingen", 12, "datum")):
        assert place_of(str(place)) == place
