"""Keeps the dossiers on which two versions differ: as dossier files, and together as scenarios for the new version."""

import json
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Final

from overstap.analyse.example import Example, nested
from overstap.differences.difference import Comparison, Shown, Statement
from overstap.differences.schema import known_to
from overstap.testing.changes.proposal import as_feature
from overstap_engine.model.rulebook import Rulebook

__all__ = ["SCENARIOS", "save_comparison"]

SCENARIOS: Final = "voorbeelden.feature"


def save_comparison(comparison: Comparison, old: Rulebook, new: Rulebook, folder: Path) -> int:
    """Write each example as ``CODE-ONDERDEEL-NUMMER.json``, as the new version reads it (and as ``….oud.json`` when
    the old version knows other facts), and all together in ``voorbeelden.feature``; the number of examples.

    Files of the same name are replaced. Raises ``OSError``.
    """
    folder.mkdir(parents=True, exist_ok=True)
    scenarios: list[str] = []
    named = [*_named(comparison)]
    for name, statement, shown in named:
        after, before = (known_to(rulebook, shown.example.facts) for rulebook in (new, old))
        _write(folder / f"{name}.json", replace(shown.example, facts=after))
        if after != before:
            _write(folder / f"{name}.oud.json", replace(shown.example, facts=before))
        if shown.expectation:
            title = f"{name}, {statement.scope}"
            example = replace(shown.example, facts=after)
            scenarios.append(example.scenario(title, shown.expectation, new))
    if scenarios:
        (folder / SCENARIOS).write_text(as_feature(scenarios), encoding="utf-8")
    return len(named)


def _named(comparison: Comparison) -> Iterator[tuple[str, Statement, Shown]]:
    """Every example with a name that no other has."""
    numbers: dict[str, int] = {}
    for statement in comparison.statements:
        for shown in statement.shown:
            stem = "-".join(part for part in (statement.code, statement.aspect.value) if part)
            numbers[stem] = numbers.get(stem, 0) + 1
            yield f"{stem}-{numbers[stem]}", statement, shown


def _write(path: Path, example: Example) -> None:
    text = json.dumps(nested(example.facts), ensure_ascii=False, indent=2) + "\n"
    path.write_text(text, encoding="utf-8")
