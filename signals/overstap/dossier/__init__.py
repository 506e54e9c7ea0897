"""Dossiers: read from files or Python objects, checked against the vocabulary of a rulebook.

Each name is imported when it is first used: the strict reader comes with pydantic, which takes more memory than all the
rest of a run that only lists signals.
"""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from overstap.dossier.problem import DossierError, Problem, Rejected
    from overstap.dossier.read import read_dossiers
    from overstap.dossier.records import Record
    from overstap.dossier.schema import Dossier, DossierSchema, schema_of

__all__ = [
    "Dossier",
    "DossierError",
    "DossierSchema",
    "Problem",
    "Record",
    "Rejected",
    "read_dossiers",
    "schema_of",
]

_HOMES = {
    "DossierError": "problem",
    "Problem": "problem",
    "Rejected": "problem",
    "read_dossiers": "read",
    "Record": "records",
    "Dossier": "schema",
    "DossierSchema": "schema",
    "schema_of": "schema",
}


def __getattr__(name: str) -> Any:
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    found = globals()[name] = getattr(import_module(f"{__name__}.{_HOMES[name]}"), name)
    return found


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
