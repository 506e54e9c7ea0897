"""What was found at random stays: a rule file and a dossier in ``fixtures/found``, replayed in every test run."""

import json
from collections.abc import Mapping
from datetime import date
from pathlib import Path
from typing import Any

from overstap_engine.check.rulebook import check_rulebook
from overstap_engine.evaluate.outcome import Case
from overstap_engine.model.rulebook import Rulebook
from overstap_engine.model.values import Facts, Item, Scalar
from overstap_engine.model.vocabulary import Fact, Field, Kind
from tests.generators.situation import Situation
from tests.generators.to_yaml import rulebook_yaml

__all__ = ["FOUND", "is_readable", "read_found", "write_found"]

FOUND = Path(__file__).parents[2] / "fixtures" / "found"


def write_found(folder: Path, name: str, situation: Situation, story: str) -> tuple[Path, Path]:
    """Write a situation with one case as ``<name>.yaml`` and ``<name>.json``."""
    (case,) = situation.cases
    rules, dossier = folder / f"{name}.yaml", folder / f"{name}.json"
    content = {
        "verhaal": story,
        "overstapjaar": situation.year,
        "regio": situation.region,
        "voor": situation.party,
        "peildatum": case.as_of.isoformat(),
        "verborgen": sorted(case.hidden),
        "feiten": {name: _written(value) for name, value in case.facts.items()},
    }
    rules.write_text(rulebook_yaml(situation.rulebook), encoding="utf-8")
    dossier.write_text(json.dumps(content, ensure_ascii=False, indent=2) + "\n", encoding="utf-8")
    return rules, dossier


def read_found(dossier: Path) -> Situation:
    """The situation of ``<name>.json`` and the rule file beside it."""
    rules = dossier.with_suffix(".yaml")
    loaded = check_rulebook({rules.name: rules.read_bytes()})
    if loaded.rulebook is None:
        raise ValueError(f"{rules}: {loaded.findings}")
    content = json.loads(dossier.read_text(encoding="utf-8"))
    case = Case(
        _facts(content["feiten"], loaded.rulebook),
        date.fromisoformat(content["peildatum"]),
        frozenset(content["verborgen"]),
    )
    return Situation(loaded.rulebook, content["overstapjaar"], content["regio"], content["voor"], (case,))


def is_readable(situation: Situation) -> bool:
    """Does the rulebook still pass every check when it is printed and read?"""
    text = rulebook_yaml(situation.rulebook)
    return check_rulebook({"regels.yaml": text.encode()}).rulebook is not None


def _written(value: Scalar | tuple[Item, ...]) -> object:
    match value:
        case tuple():
            return [{name: _written(field) for name, field in item.items()} for item in value]
        case date():
            return value.isoformat()
        case _:
            return value


def _facts(written: Mapping[str, Any], rulebook: Rulebook) -> Facts:
    vocabulary = rulebook.vocabulary
    facts: dict[str, Scalar | tuple[Item, ...]] = {}
    for name, value in written.items():
        if name in vocabulary.lists:
            facts[name] = _items(value, vocabulary.lists[name].fields)
        else:
            facts[name] = _scalar(value, vocabulary.facts[name])
    return facts


def _items(written: list[dict[str, Any]], fields: Mapping[str, Field]) -> tuple[Item, ...]:
    return tuple({name: _scalar(value, fields[name]) for name, value in item.items()} for item in written)


def _scalar(written: Any, typed: Fact | Field) -> Scalar:
    if typed.kind is Kind.DATUM:
        return date.fromisoformat(str(written))
    assert isinstance(written, bool | int | str)
    return written
