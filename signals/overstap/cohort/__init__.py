"""A whole year at once: every dossier of a cohort evaluated, into tables; or only which signals are raised.

Each name is imported when it is first used: what a list of signals does not need takes most of the memory.
"""

from importlib import import_module
from typing import TYPE_CHECKING, Any

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

_HOMES = {
    "BatchEvaluator": "engines",
    "CohortError": "errors",
    "SignalList": "fast",
    "list_signals": "fast",
    "Run": "outcome_folder",
    "read_run": "outcome_folder",
    "Receipt": "receipt",
    "run_cohort": "run",
}


def __getattr__(name: str) -> Any:
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    found = globals()[name] = getattr(import_module(f"{__name__}.{_HOMES[name]}"), name)
    return found


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
