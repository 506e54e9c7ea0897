"""Two versions of a rulebook over one cohort: who gains and loses what, and the work that it means."""

from overstap.differences.cohort.as_json import comparison_json
from overstap.differences.cohort.as_text import comparison_text
from overstap.differences.cohort.run import CohortComparison, compare_cohort

__all__ = ["CohortComparison", "compare_cohort", "comparison_json", "comparison_text"]
