"""A whole year at once: every dossier of a cohort evaluated, into tables; or only which signals are raised.

Each name is imported when it is first used: what a list of signals does not need takes most of the memory.
"""

from typing import TYPE_CHECKING

from overstap.lazy import lazy_names

if TYPE_CHECKING:
    from overstap.cohort.engines import BatchEvaluator
    from overstap.cohort.errors import CohortError
    from overstap.cohort.fast import SignalList, list_signals
    from overstap.cohort.outcome_folder import Run, read_run
    from overstap.cohort.receipt import Receipt
    from overstap.cohort.run import run_cohort

__all__ = [
    "BatchEvaluator",
    "CohortError",
    "Receipt",
    "Run",
    "SignalList",
    "list_signals",
    "read_run",
    "run_cohort",
]

__getattr__, __dir__ = lazy_names(
    __name__,
    {
        ".engines": ("BatchEvaluator",),
        ".errors": ("CohortError",),
        ".fast": ("SignalList", "list_signals"),
        ".outcome_folder": ("Run", "read_run"),
        ".receipt": ("Receipt",),
        ".run": ("run_cohort",),
    },
)
