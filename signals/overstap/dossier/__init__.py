"""Dossiers: read from files or Python objects, checked against the vocabulary of a rulebook.

Each name is imported when it is first used: the strict reader comes with pydantic, which takes more memory than all the
rest of a run that only lists signals.
"""

from typing import TYPE_CHECKING

from overstap.lazy import lazy_names

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

__getattr__, __dir__ = lazy_names(
    __name__,
    {
        ".problem": ("DossierError", "Problem", "Rejected"),
        ".read": ("read_dossiers",),
        ".records": ("Record",),
        ".schema": ("Dossier", "DossierSchema", "schema_of"),
    },
)
