"""Keeps the dossiers that an analysis found: each as a dossier file, all together as scenarios."""

import json
import re
from collections.abc import Iterable
from pathlib import Path

from overstap.analyse.item import Item
from overstap.testing.changes.proposal import as_feature
from overstap_engine.model.rulebook import Rulebook

__all__ = ["save_examples"]


def save_examples(items: Iterable[Item], rulebook: Rulebook, folder: Path) -> int:
    """Write ``KIND-CODES.json`` for each example, and ``voorbeelden.feature``; the number of examples.

    Files of the same name are replaced. Raises ``OSError``.
    """
    folder.mkdir(parents=True, exist_ok=True)
    scenarios: list[str] = []
    names: set[str] = set()
    for item in items:
        if item.example is None:
            continue
        name = _unused(_file_name((item.kind, *item.codes)), names)
        text = json.dumps(item.example.dossier(), ensure_ascii=False, indent=2) + "\n"
        (folder / f"{name}.json").write_text(text, encoding="utf-8")
        title = f"{' en '.join(item.codes)}, {item.scope}"
        scenarios.append(item.example.scenario(_unused(title, names), item.expectation, rulebook))
    if scenarios:
        (folder / "voorbeelden.feature").write_text(as_feature(scenarios), encoding="utf-8")
    return len(scenarios)


def _file_name(parts: Iterable[str]) -> str:
    """A name that every system can keep, whatever an ordinary student is called."""
    return re.sub(r"[^\w.-]+", "-", "-".join(parts))


def _unused(name: str, names: set[str]) -> str:
    """``name``, with a number when it is taken."""
    found, number = name, 2
    while found in names:
        found, number = f"{name} {number}", number + 1
    names.add(found)
    return found
