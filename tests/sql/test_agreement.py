"""On real databases the query says what the reference says: signals, undetermined rules, missing and derived facts."""

import pytest

from overstap.bundled import bundled_rulebook
from overstap.cohort.databases.duckdb import DuckDb
from overstap.cohort.databases.postgres import Postgres
from overstap.dossier import Dossier, read_dossiers
from overstap_engine.plan import make_plan
from tests.sql.batches import AS_OF, Question, bundled_question, first_difference, seeded_question

pytestmark = pytest.mark.once

PARTIES = ("vo", "mbo", "leerling", "doorstroompunt")


@pytest.mark.parametrize("chunk", range(3))
def test_duckdb_on_generated_rulebooks(chunk: int) -> None:
    """Twenty-one rulebooks with sixty dossiers each."""
    for seed in range(chunk, 21, 3):
        question = seeded_question(seed, 60)
        evaluator = DuckDb(question.plan, threads=1)
        difference = first_difference(question, evaluator)
        evaluator.close()
        assert difference is None, f"seed {seed}: {difference}"


@pytest.mark.parametrize("chunk", range(2))
def test_postgres_on_generated_rulebooks(dsn: str, chunk: int) -> None:
    """Twenty rulebooks with sixty dossiers each."""
    for seed in range(100 + chunk, 120, 2):
        question = seeded_question(seed, 60)
        evaluator = Postgres(question.plan, dsn)
        difference = first_difference(question, evaluator)
        evaluator.close()
        assert difference is None, f"seed {seed}: {difference}"


@pytest.mark.parametrize("party", PARTIES)
def test_duckdb_on_the_rulebook(party: str) -> None:
    """Every party, on dossiers at the rulebook's own boundaries and on the dossiers of the group in fixtures."""
    question = bundled_question(party, 40)
    group = _group()
    assert len(group) > 20
    everyone = Question(question.plan, question.dossiers + group, AS_OF)
    evaluator = DuckDb(question.plan, threads=1)
    assert first_difference(everyone, evaluator) is None
    evaluator.close()


def test_postgres_on_the_rulebook(dsn: str) -> None:
    """The party with most to see, in the region with its own rules."""
    question = bundled_question("mbo", 40, region="amsterdam")
    evaluator = Postgres(question.plan, dsn)
    assert first_difference(question, evaluator) is None
    evaluator.close()


def test_another_year_is_refused() -> None:
    """A plan is for one overstapjaar."""
    plan = make_plan(bundled_rulebook(), year=2026, region=None, party="vo")
    evaluator = DuckDb(plan, threads=1)
    with pytest.raises(ValueError, match="overstapjaar 2025"):
        evaluator.evaluate_many([Dossier("L-0001", 2025, {"id": "L-0001", "overstapjaar": 2025})], AS_OF)
    evaluator.close()


def _group() -> tuple[Dossier, ...]:
    records = read_dossiers("fixtures/groep.ndjson", bundled_rulebook())
    return tuple(record for record in records if isinstance(record, Dossier) and record.year == AS_OF.year)
