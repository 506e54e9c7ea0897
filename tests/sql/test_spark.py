"""On Spark the query says what the reference says. One test: starting Spark takes longer than asking it something."""

from overstap.cohort.databases.spark import Spark
from tests.sql.batches import first_difference, seeded_question
from tests.sql.servers import spark_session
from tests.sql.test_dates import DAYS, moved, shifted


def test_spark() -> None:
    """Offsets on three awkward days, and three small rulebooks with three hundred dossiers each: Spark takes its time
    for a query, whatever its size."""
    with spark_session() as spark:
        for day in (DAYS[0], DAYS[1], DAYS[6]):
            assert moved("spark", lambda query: spark.sql(query).collect(), day) == shifted(day)
        for seed in (0, 3, 12):
            question = seeded_question(seed, 300)
            difference = first_difference(question, Spark(question.plan, session=spark))
            assert difference is None, f"seed {seed}: {difference}"
