"""What can go wrong with a run as a whole, each with a text in Dutch that says what to do."""

__all__ = ["CohortError", "ExtraMissing", "InputsRefused", "OutputRefused", "RunUnreadable", "WorkerDied"]


class CohortError(Exception):
    """Something that the user can mend."""


class ExtraMissing(CohortError):
    """A library that comes with an extra is not installed."""


class InputsRefused(CohortError):
    """The inputs cannot be read as they were named."""


class OutputRefused(CohortError):
    """The output folder may not be written."""


class RunUnreadable(CohortError):
    """A folder does not hold the outcome of a run, or not a whole one."""


class WorkerDied(CohortError):
    """A worker stopped in the middle of its work."""
