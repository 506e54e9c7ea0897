"""The query in stages, as Spark is asked it, says what the whole query says."""

import pytest
import sqlglot
from sqlglot import exp

from overstap.cohort.databases.batch import Answers
from overstap.cohort.databases.duckdb import DuckDb
from overstap.cohort.databases.loading import Batch
from overstap_engine.evaluate.sql.query import Query
from overstap_engine.evaluate.sql.stages import Stages
from overstap_engine.evaluate.sql.tables import create_statements, tables_of
from tests.sql.batches import Question, bundled_question, first_difference, seeded_question

pytestmark = pytest.mark.once


class InStages(DuckDb):
    """DuckDB that keeps each stage in a table."""

    def answers(self, batch: Batch, careful: bool) -> Answers:
        for statement in create_statements(tuple(table for table, _ in batch.tables), "duckdb"):
            self._connection.execute(statement)
        for table, columns in batch.tables:
            self._load(table, columns)
        stages = Query(self.plan, "values", careful=careful).stages("duckdb")
        for stage in stages.kept:
            self._connection.execute(f"CREATE TABLE {stage.name} AS {stage.query}")
        values = self._connection.sql(stages.values).to_arrow_table().to_pylist()
        return Answers(self._connection.sql(stages.outcomes).fetchall(), values)


@pytest.mark.parametrize("seed", [*range(5), "vo"])
def test_stages_say_what_the_reference_says(seed: int | str) -> None:
    """On generated rulebooks, and on the whole rulebook that comes with overstap."""
    question = bundled_question(seed, 25) if isinstance(seed, str) else seeded_question(seed, 40)
    evaluator = InStages(question.plan, threads=1)
    assert first_difference(question, evaluator) is None
    evaluator.close()


def test_no_part_is_planned_twice() -> None:
    """Within a stage every part has one reader; a stage reads only tables and stages before it."""
    question = seeded_question(2, 0)
    stages = Query(question.plan, "values").stages("spark")
    known = _tables(question)
    assert stages.kept
    for name, query in _named(stages):
        tree = sqlglot.parse_one(query, read="spark")
        parts = [part.alias for part in tree.find_all(exp.CTE)]
        read = [table.name for table in tree.find_all(exp.Table)]
        assert sorted(one for one in read if one in parts) == sorted(parts)
        assert set(read) <= known | set(parts)
        known.add(name)


def _named(stages: Stages) -> list[tuple[str, str]]:
    kept = [(stage.name, stage.query) for stage in stages.kept]
    return [*kept, ("values", stages.values), ("outcomes", stages.outcomes)]


def _tables(question: Question) -> set[str]:
    return {table.name for table in tables_of(question.plan.rulebook.vocabulary)}
