"""A whole year at once: every dossier of a cohort evaluated, into tables."""

from overstap.cohort.engines import BatchEvaluator
from overstap.cohort.errors import CohortError
from overstap.cohort.outcome_folder import Run, read_run
from overstap.cohort.receipt import Receipt
from overstap.cohort.run import run_cohort

__all__ = ["BatchEvaluator", "CohortError", "Receipt", "Run", "read_run", "run_cohort"]
