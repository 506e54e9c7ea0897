"""The same dossiers as one NDJSON file: a dossier a line, in the order of their file names."""

import json
from collections.abc import Iterable
from datetime import date
from typing import Any

from overstap import Dossier
from overstap_engine.model.values import Scalar

__all__ = ["group_text"]


def group_text(dossiers: Iterable[Dossier]) -> str:
    """The text of ``fixtures/groep.ndjson``."""
    lines = (json.dumps(_nested(each), ensure_ascii=False, separators=(",", ":")) for each in dossiers)
    return "".join(f"{line}\n" for line in lines)


def _nested(dossier: Dossier) -> dict[str, Any]:
    """``start.datum`` becomes ``{"start": {"datum": …}}``, as source systems supply it."""
    found: dict[str, Any] = {}
    for name, value in dossier.facts.items():
        *groups, last = name.split(".")
        place = found
        for group in groups:
            place = place.setdefault(group, {})
        if isinstance(value, tuple):
            place[last] = [{field: _plain(each) for field, each in item.items()} for item in value]
        else:
            place[last] = _plain(value)
    return found


def _plain(value: Scalar) -> Scalar:
    return value.isoformat() if isinstance(value, date) else value
