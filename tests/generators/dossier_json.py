"""Facts as the nested dictionary that a dossier's JSON gives."""

from collections.abc import Mapping
from datetime import date
from typing import Any

from overstap_engine.model.values import Facts, Item, Scalar

__all__ = ["dossier_json"]


def dossier_json(facts: Facts) -> dict[str, Any]:
    """``start.datum`` becomes ``{"start": {"datum": "2026-08-31"}}``."""
    nested: dict[str, Any] = {}
    for name, value in facts.items():
        *groups, last = name.split(".")
        inside = nested
        for group in groups:
            inside = inside.setdefault(group, {})
        inside[last] = [_item(item) for item in value] if isinstance(value, tuple) else _plain(value)
    return nested


def _item(item: Item) -> Mapping[str, Any]:
    return {field: _plain(value) for field, value in item.items()}


def _plain(value: Scalar) -> Any:
    return value.isoformat() if isinstance(value, date) else value
