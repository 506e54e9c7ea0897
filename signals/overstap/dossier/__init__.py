"""Dossiers: read from files or Python objects, checked against the vocabulary of a rulebook."""

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
