"""Compare a database with the reference for as long as it takes.

``python -m tests.sql.long_run --outcomes 200000 --seed 1000 --engine duckdb``. An outcome is one rule on one dossier. The
run stops at the first difference and shows it with its seed. With ``--regelboek`` the rulebook is the one that comes with
overstap, for every party in turn or for ``--voor``; the dossiers are half generated at its boundaries, half synthetic.
"""

import argparse
import sys
import time
from collections.abc import Callable, Generator
from contextlib import contextmanager
from itertools import count

from overstap.cohort.databases.batch import SqlEvaluator
from overstap.cohort.databases.duckdb import DuckDb
from overstap.cohort.databases.postgres import Postgres
from overstap.cohort.databases.spark import Spark
from overstap_engine.plan import Plan
from tests.sql.batches import Question, first_difference, rulebook_question, seeded_question
from tests.sql.servers import postgres_server, spark_session

__all__ = ["main"]

Maker = Callable[[Plan], SqlEvaluator]


@contextmanager
def _engine(name: str) -> Generator[Maker]:
    match name:
        case "duckdb":
            yield lambda plan: DuckDb(plan, threads=1)
        case "postgres":
            with postgres_server() as dsn:
                yield lambda plan: Postgres(plan, dsn)
        case _:
            with spark_session() as session:
                yield lambda plan: Spark(plan, session=session)


def main(arguments: list[str]) -> int:
    """0: no difference in so many outcomes. 1: a difference."""
    parser = argparse.ArgumentParser(prog="python -m tests.sql.long_run", description=__doc__)
    parser.add_argument("--outcomes", type=int, default=200_000)
    parser.add_argument("--seed", type=int, default=1, help="the first seed; the following ones come next")
    parser.add_argument("--engine", choices=("duckdb", "postgres", "spark"), default="duckdb")
    parser.add_argument("--dossiers", type=int, default=200, help="a rulebook")
    parser.add_argument("--regelboek", action="store_true", help="the rulebook that comes with overstap")
    parser.add_argument("--voor", help="with --regelboek: this party only")
    options = parser.parse_args(arguments)

    def question_of(seed: int) -> Question:
        if options.regelboek:
            return rulebook_question(seed, options.dossiers, options.voor)
        return seeded_question(seed, options.dossiers)

    started, outcomes = time.monotonic(), 0
    with _engine(options.engine) as make:
        for done, seed in enumerate(count(options.seed), start=1):
            question = question_of(seed)
            evaluator = make(question.plan)
            difference = first_difference(question, evaluator)
            if options.engine != "spark":
                evaluator.close()
            if difference is not None:
                print(f"seed {seed}: {options.engine} differs from reference\n{difference}")
                return 1
            outcomes += len(question.plan.rulebook.rules) * len(question.dossiers)
            if options.regelboek or done % 20 == 0 or outcomes >= options.outcomes:
                seconds = time.monotonic() - started
                asked = f"{done:,} questions" if options.regelboek else f"{done:,} rulebooks"
                print(f"{outcomes:,} outcomes of {asked} equal, {seconds:.0f} s", flush=True)
            if outcomes >= options.outcomes:
                return 0
    raise AssertionError("seeds never run out")


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
