"""Spark: on this machine, or on a cluster for those who outgrow one machine."""

import os
import shutil
from collections.abc import Mapping
from typing import Any, ClassVar, Final

from overstap.cohort.databases.batch import Answers, SqlEvaluator
from overstap.cohort.databases.duckdb import arrow_table
from overstap.cohort.databases.loading import Batch
from overstap.cohort.libraries import library
from overstap.engines import EngineUnavailable
from overstap_engine.evaluate.sql.results import Dialect
from overstap_engine.plan import Plan

__all__ = ["FAULTY_RULE", "Spark", "start_session"]

_SETTINGS: Final[Mapping[str, str]] = {
    "spark.ui.enabled": "false",
    "spark.ui.showConsoleProgress": "false",
    "spark.sql.shuffle.partitions": str(os.cpu_count() or 1),
    "spark.sql.execution.arrow.pyspark.enabled": "true",
    "spark.sql.session.timeZone": "UTC",
    "spark.log.level": "ERROR",
}


class Spark(SqlEvaluator):
    """Evaluates many dossiers with one SQL query in Spark."""

    dialect: ClassVar[Dialect] = "spark"

    def __init__(self, plan: Plan, master: str | None = None, *, session: Any = None) -> None:
        """``master``: the cluster, as Spark takes it; None: this machine. ``session``: one that exists already.

        Raises ``EngineUnavailable`` without Java or without the cluster, ``ExtraMissing`` without pyspark.
        """
        super().__init__(plan)
        library("pyspark", extra="spark")
        self._own = session is None
        self._session = start_session(master) if session is None else session
        self._session.conf.set(*FAULTY_RULE)

    def close(self) -> None:
        if self._own:
            self._session.stop()

    def answers(self, batch: Batch, outcomes: str, values: str) -> Answers:
        try:
            for table, columns in batch.tables:
                frame = self._session.createDataFrame(arrow_table(table, columns))
                frame.createOrReplaceTempView(table.name)
            found = self._session.sql(outcomes).toArrow().to_pylist()
            derived = self._session.sql(values).toArrow().to_pylist()
        except Exception as error:
            if not type(error).__module__.startswith(("pyspark", "py4j")):
                raise
            raise EngineUnavailable(f"Spark kon de vraag niet beantwoorden: {_first_line(error)}") from error
        finally:
            for table, _ in batch.tables:
                self._session.catalog.dropTempView(table.name)
        return Answers(((*row.values(),) for row in found), derived)


FAULTY_RULE: Final = (
    "spark.sql.optimizer.excludedRules",
    "org.apache.spark.sql.catalyst.optimizer.PushdownPredicatesAndPruneColumnsForCTEDef",
)
"""A setting without which Spark 4 refuses large queries with shared parts (PLAN_VALIDATION_FAILED_RULE_IN_BATCH)."""


def start_session(master: str | None = None, settings: Mapping[str, str] | None = None) -> Any:
    """A Spark session. Raises ``EngineUnavailable``."""
    if shutil.which("java") is None and not os.environ.get("JAVA_HOME"):
        raise EngineUnavailable(
            "Spark heeft Java nodig en dat is hier niet gevonden; installeer Java 17 of nieuwer, of zet JAVA_HOME"
        )
    sql = library("pyspark.sql", extra="spark")
    builder = sql.SparkSession.builder.appName("overstap").master(master or "local[*]")
    for name, value in {**_SETTINGS, **(settings or {})}.items():
        builder = builder.config(name, value)
    try:
        return builder.getOrCreate()
    except Exception as error:
        where = "op deze machine" if master is None else f"op `{master}`"
        raise EngineUnavailable(f"Spark start niet {where}: {_first_line(error)}") from error


def _first_line(error: Exception) -> str:
    return next((line for line in str(error).splitlines() if line.strip()), type(error).__name__)
