"""Exceptions that a user can do something about, in one line of Dutch."""

import errno
import os

__all__ = ["expected"]


def expected(error: Exception) -> str | None:
    """What to tell the user; None for a fault of ours. With OVERSTAP_TRACE set, faults are shown whole."""
    from overstap.cohort.errors import CohortError
    from overstap.engines import EngineUnavailable
    from overstap_engine.plan import UnknownParty, UnknownRegion, UnknownYear
    from overstap_engine.prove.solver import SolverMissing

    match error:
        case OSError(errno=number) if number in _DISK:
            return _DISK[number]
        case OSError(filename=name, strerror=reason) if name is not None:
            return f"`{name}`: {_OS_REASONS.get(type(error), reason)}"
        case UnknownParty() | UnknownRegion() | UnknownYear() | EngineUnavailable() | CohortError():
            return str(error)
        case SolverMissing():
            return "hiervoor is python-sat nodig; installeer overstap[bewijs]"
        case _ if os.environ.get("OVERSTAP_TRACE"):
            raise error
        case _:
            return None


_DISK: dict[int | None, str] = {
    errno.ENOSPC: "de schijf is vol; maak ruimte en probeer het opnieuw",
    errno.EDQUOT: "uw ruimte op deze schijf is op; maak ruimte en probeer het opnieuw",
    errno.EROFS: "op deze schijf kan niet worden geschreven; kies een andere plek",
}
"""Often without the name of a file."""

_OS_REASONS: dict[type[OSError], str] = {
    FileNotFoundError: "dit bestand of deze map bestaat niet",
    FileExistsError: "dit bestaat al",
    PermissionError: "geen toestemming om dit te lezen of te schrijven",
    IsADirectoryError: "dit is een map, geen bestand",
    NotADirectoryError: "dit is een bestand, geen map",
}
