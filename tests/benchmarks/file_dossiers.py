"""The workload as a file: nested dossiers in NDJSON, every fact named, null when it is not known."""

import json
from collections.abc import Iterator, Mapping
from dataclasses import fields, is_dataclass, replace
from datetime import date
from pathlib import Path
from typing import Any, Final, cast

from overstap_engine.evaluate.outcome import Case
from overstap_engine.model.condition import FactRef
from overstap_engine.model.rulebook import Rulebook
from tests.benchmarks.dossiers import each_ordinary_case
from tests.benchmarks.workload import FACTS, workload

__all__ = ["AS_OF", "PLACES", "file_rulebook", "nested", "placed", "write_file"]

AS_OF: Final = date(2026, 9, 1)
"""The peildatum of every dossier in the file."""

PLACES: Final[Mapping[str, tuple[str, str]]] = {
    "school": ("leerling", "schoolsoort"),
    "leeftijd": ("leerling", "leeftijd"),
    "leerplichtig": ("leerling", "leerplichtig"),
    "geslaagd": ("leerling", "examenGeslaagd"),
    "registratie": ("aanmelding", "aangemeldOp"),
    "start": ("aanmelding", "beoogdeStart"),
    "niveau": ("aanmelding", "opleidingsniveau"),
    "tweedeKeuze": ("aanmelding", "tweedeKeuze"),
    "afstand": ("aanmelding", "afstand"),
    "behoefte": ("ondersteuning", "behoefte"),
    "gemeld": ("ondersteuning", "gemeldAanMbo"),
    "toestemming": ("ondersteuning", "toestemming"),
    "dossierOp": ("overdracht", "dossierOp"),
    "overdrachtOp": ("overdracht", "overdrachtOp"),
    "contact": ("overdracht", "contactpersoon"),
    "intakeOp": ("plaatsing", "intakeOp"),
    "plaatsing": ("plaatsing", "uitkomst"),
    "verschenen": ("plaatsing", "verschenen"),
    "verzuim": ("plaatsing", "dagenAfwezig"),
}
"""Fact -> the group and the key where it stands."""


def file_rulebook(rules: int = 24) -> Rulebook:
    """The rules of the workload on facts that are nested."""
    book = workload(rules).rulebook
    facts = {placed(name): replace(fact, id=placed(name)) for name, fact in book.vocabulary.facts.items()}
    return replace(
        book,
        vocabulary=replace(book.vocabulary, facts=facts),
        rules=_renamed(book.rules),
        derivations=_renamed(book.derivations),
        actions=_renamed(book.actions),
    )


def placed(name: str) -> str:
    """The dotted id of a fact of the workload."""
    return ".".join(PLACES[name])


def write_file(path: Path, count: int, seed: int, *, nulls: bool = True) -> Path:
    """A file of ``count`` dossiers; ``nulls``: name also what is not known."""
    with open(path, "w", encoding="utf-8") as stream:
        stream.writelines(
            json.dumps(nested(f"D{number:07}", case, nulls=nulls)) + "\n"
            for number, case in enumerate(each_ordinary_case(count, seed))
        )
    return path


def nested(name: str, case: Case, *, nulls: bool = True) -> dict[str, Any]:
    """One dossier as JSON nests it."""
    found: dict[str, Any] = {"id": name, "overstapjaar": 2026}
    for fact in FACTS:
        group, key = PLACES[fact]
        value = case.facts.get(fact)
        if nulls or value is not None:
            found.setdefault(group, {})[key] = value.isoformat() if isinstance(value, date) else value
    return found


def _renamed(value: Any) -> Any:
    """``value`` with every input fact that it reads under its dotted id."""
    match value:
        case FactRef(name):
            return FactRef(placed(name)) if name in PLACES else value
        case dict():
            return {key: _renamed(each) for key, each in _items(value)}
        case tuple():
            return tuple(_renamed(each) for each in cast("tuple[object, ...]", value))
        case _ if is_dataclass(value) and not isinstance(value, type):
            # of a record that is made, only what it was made from
            changed = {each.name: _renamed(getattr(value, each.name)) for each in fields(value) if each.init}
            return replace(value, **changed)
        case _:
            return value


def _items(value: Any) -> Iterator[tuple[Any, Any]]:
    yield from value.items()
