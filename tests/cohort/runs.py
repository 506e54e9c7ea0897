"""Cohorts to run, and what came of them."""

import json
from collections.abc import Iterable, Mapping
from hashlib import sha256
from pathlib import Path
from typing import Any, Final

from overstap.cohort import Run
from overstap.cohort.receipt import RECEIPT
from overstap.cohort.tables import TABLES, Kind

__all__ = ["GROUP", "bytes_of", "nested_rows", "results", "write_lines"]

GROUP: Final = Path(__file__).parents[2] / "fixtures" / "groep.ndjson"
"""The dossiers of ``fixtures/dossiers``."""


def write_lines(path: Path, dossiers: Iterable[Mapping[str, Any] | str]) -> Path:
    """An NDJSON file; text is written as it is."""
    lines = [each if isinstance(each, str) else json.dumps(each, ensure_ascii=False) for each in dossiers]
    path.write_text("".join(f"{line}\n" for line in lines), encoding="utf-8")
    return path


def bytes_of(folder: Path) -> dict[str, str]:
    """Every file of a run -> a digest of its bytes; of the receipt all but the names of the inputs."""
    found = {path.name: sha256(path.read_bytes()).hexdigest() for path in sorted(folder.iterdir())}
    receipt = json.loads((folder / RECEIPT).read_text(encoding="utf-8"))
    found[RECEIPT] = json.dumps({**receipt, "invoer": [each["sha256"] for each in receipt["invoer"]]})
    return found


def nested_rows(run: Run, name: str) -> list[dict[str, Any]]:
    """The rows of a table, JSON unpacked and dates as text."""
    table = TABLES[name]
    rows: list[dict[str, Any]] = run.table(name).to_pylist()
    for row in rows:
        for column in table.columns:
            value = row[column.name]
            if value is not None and column.kind is Kind.JSON:
                row[column.name] = json.loads(value)
            elif value is not None and column.kind is Kind.DATE:
                row[column.name] = value.isoformat()
    return rows


def results(run: Run) -> list[str]:
    """What ``Result.to_json`` gives for each dossier, put together again from the tables."""
    receipt = run.receipt.to_dict()
    parts: dict[str, dict[str, list[dict[str, Any]]]] = {
        name: _by_dossier(nested_rows(run, name))
        for name in ("signalen", "acties", "onbeslist", "ontbrekend")
    }
    return [
        json.dumps(
            {
                "dossier": row["dossier"],
                "peildatum": receipt["peildatum"],
                "voor": receipt["voor"],
                "regelboek": receipt["regelboek"],
                "verantwoordelijk": row["verantwoordelijk"],
                **{name: found.get(row["dossier"], []) for name, found in parts.items()},
            },
            ensure_ascii=False,
        )
        for row in nested_rows(run, "dossiers")
    ]


def _by_dossier(rows: list[dict[str, Any]]) -> dict[str, list[dict[str, Any]]]:
    found: dict[str, list[dict[str, Any]]] = {}
    for row in rows:
        found.setdefault(row.pop("dossier"), []).append(row)
    return found
