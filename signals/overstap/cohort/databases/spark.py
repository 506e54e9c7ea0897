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
from overstap_engine.evaluate.sql.query import Query
from overstap_engine.evaluate.sql.results import Dialect
from overstap_engine.evaluate.sql.stages import Stages
from overstap_engine.plan import Plan

__all__ = ["Spark", "start_session"]

_APPLICATION: Final[Mapping[str, str]] = {
    "spark.ui.enabled": "false",
    "spark.ui.showConsoleProgress": "false",
    "spark.log.level": "ERROR",
}
_SESSION: Final[Mapping[str, str]] = {
    "spark.sql.session.timeZone": "UTC",
    "spark.sql.execution.arrow.pyspark.enabled": "true",
    # a batch is some thousands of dossiers: large queries over little data
    "spark.sql.shuffle.partitions": str(os.cpu_count() or 1),
    "spark.sql.adaptive.enabled": "false",
    "spark.sql.codegen.wholeStage": "false",
    "spark.sql.maxPlanStringLength": "10000",
}
"""In a session of our own, so that no other query on the same Spark notices."""


class Spark(SqlEvaluator):
    """Evaluates many dossiers with a few SQL queries in Spark.

    Spark copies a shared part of a query for each reader while it plans, dozens of copies in the end. So each such part
    is a query of its own here, and its answer is kept until the batch is done.
    """

    dialect: ClassVar[Dialect] = "spark"

    def __init__(self, plan: Plan, master: str | None = None, *, session: Any = None) -> None:
        """``master``: the cluster, as Spark takes it; None: this machine. ``session``: one that exists already; when this
        process has an active one, it is used and nothing is started. What we set there, no other query notices.

        Raises ``EngineUnavailable`` without Java or without the cluster, ``ExtraMissing`` without pyspark.
        """
        super().__init__(plan)
        active = library("pyspark.sql", extra="spark").SparkSession.getActiveSession
        running = session or active()
        self._own = running is None
        self._session: Any = (running or start_session(master)).newSession()
        for name, value in _SESSION.items():
            self._session.conf.set(name, value)
        self._made: dict[bool, Stages] = {}

    def close(self) -> None:
        if self._own:
            self._session.stop()

    def answers(self, batch: Batch, careful: bool) -> Answers:
        stages = self._stages(careful)
        try:
            for table, columns in batch.tables:
                frame = self._session.createDataFrame(arrow_table(table, columns))
                frame.createOrReplaceTempView(table.name)
            for stage in stages.kept:
                self._session.sql(stage.query).localCheckpoint().createOrReplaceTempView(stage.name)
            values = self._session.sql(stages.values).toArrow().to_pylist()
            outcomes = self._session.sql(stages.outcomes).toArrow().to_pylist()
        except Exception as error:
            if not type(error).__module__.startswith(("pyspark", "py4j")):
                raise
            raise EngineUnavailable(f"Spark kon de vraag niet beantwoorden: {_first_line(error)}") from error
        finally:
            for name in (*(table.name for table, _ in batch.tables), *(stage.name for stage in stages.kept)):
                self._session.catalog.dropTempView(name)
        return Answers(((*row.values(),) for row in outcomes), values)

    def _stages(self, careful: bool) -> Stages:
        """Made once."""
        if careful not in self._made:
            self._made[careful] = Query(self.plan, "values", careful=careful).stages(self.dialect)
        return self._made[careful]


def start_session(master: str | None = None, settings: Mapping[str, str] | None = None) -> Any:
    """A Spark session. Raises ``EngineUnavailable``."""
    if shutil.which("java") is None and not os.environ.get("JAVA_HOME"):
        raise EngineUnavailable(
            "Spark heeft Java nodig en dat is hier niet gevonden; installeer Java 17 of nieuwer, of zet JAVA_HOME"
        )
    sql = library("pyspark.sql", extra="spark")
    builder = sql.SparkSession.builder.appName("overstap").master(master or "local[*]")
    for name, value in {**_APPLICATION, **(settings or {})}.items():
        builder = builder.config(name, value)
    try:
        return builder.getOrCreate()
    except Exception as error:
        where = "op deze machine" if master is None else f"op `{master}`"
        raise EngineUnavailable(f"Spark start niet {where}: {_first_line(error)}") from error


def _first_line(error: Exception) -> str:
    return next((line for line in str(error).splitlines() if line.strip()), type(error).__name__)
