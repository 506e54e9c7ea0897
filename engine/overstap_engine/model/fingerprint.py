"""A digest of what a rulebook means: the same for the same rules, however they are laid out.

Everything counts that an outcome or its wording can depend on: conditions, texts, parameters, actions, sources,
and the order of the vocabulary (it orders missing facts). Spans, comments, file names, and the order of rules,
derived facts, parameters, actions and sources do not. Neither do declarations for proofs (ADR 0015): no outcome
depends on them.
"""

import hashlib
import json
from collections.abc import Mapping
from dataclasses import fields, is_dataclass
from datetime import date
from enum import Enum
from typing import Any, Final

from overstap_engine.model.rulebook import Rulebook
from overstap_engine.model.vocabulary import ListFact, Vocabulary

__all__ = ["fingerprint"]

_LANGUAGE_VERSION: Final = 1
_ORDERED: Final = (Vocabulary, ListFact)
"""Types whose mappings are in a meaningful order: facts, lists, and the fields of a list."""
_FOR_PROOFS: Final = frozenset({"declarations", "range", "influence"})
"""Fields that say something about rules or facts, and change no outcome."""


def fingerprint(rulebook: Rulebook) -> str:
    """``sha256:…`` over the canonical JSON of the rulebook, its own ``fingerprint`` left out."""
    meaning = {
        item.name: _canonical(getattr(rulebook, item.name), ordered=False)
        for item in fields(rulebook)
        if item.name != "fingerprint" and item.name not in _FOR_PROOFS
    }
    text = json.dumps(
        {"version": _LANGUAGE_VERSION, "rulebook": meaning},
        ensure_ascii=True,
        sort_keys=True,
        separators=(",", ":"),
    )
    return "sha256:" + hashlib.sha256(text.encode("ascii")).hexdigest()


def _canonical(value: Any, *, ordered: bool) -> object:
    """``value`` as JSON that differs exactly when the value does."""
    kind: type[Any] = value.__class__
    if is_dataclass(kind):
        return _canonical_dataclass(value)
    if issubclass(kind, Enum):
        return {"enum": kind.__name__, "value": value.value}
    if issubclass(kind, date):
        return {"date": value.isoformat()}
    if issubclass(kind, Mapping):
        return {"pairs": _pairs(value, ordered=ordered)}
    if issubclass(kind, tuple):
        return [_canonical(item, ordered=False) for item in value]
    if issubclass(kind, frozenset):
        return {"set": sorted(value)}
    if value is None or issubclass(kind, bool | int | str):
        return value
    raise TypeError(f"no canonical form for {kind.__name__}")


def _canonical_dataclass(value: Any) -> object:
    """The name of the type and every field that takes part in equality (spans do not)."""
    ordered = isinstance(value, _ORDERED)
    compared = [item.name for item in fields(value) if item.compare and item.name not in _FOR_PROOFS]
    return {
        "type": type(value).__name__,
        **{f".{name}": _canonical(getattr(value, name), ordered=ordered) for name in compared},
    }


def _pairs(mapping: Mapping[Any, Any], *, ordered: bool) -> list[list[object]]:
    keys = list(mapping) if ordered else sorted(mapping)
    return [[key, _canonical(mapping[key], ordered=False)] for key in keys]
