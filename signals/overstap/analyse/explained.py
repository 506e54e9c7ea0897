"""Findings that policy staff explained in the rulebook (``verklaard``), and explanations that explain nothing any more."""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from overstap.analyse.item import Item
from overstap_engine.model.declarations import Explained, FindingKind

__all__ = ["stale", "with_explanations"]

_ORDERED = frozenset({FindingKind.ALTIJD_SAMEN.value})
"""Kinds in which the order of the codes counts."""


def with_explanations(items: Iterable[Item], explained: Sequence[Explained]) -> tuple[Item, ...]:
    """The same items; a finding for which there is an explanation carries it."""
    reasons = {_key(each.kind.value, each.codes, each.part): each.because for each in explained}
    return tuple(
        replace(item, explained=reasons.get(_key(item.kind, item.codes, item.part), ""))
        if item.finding
        else item
        for item in items
    )


def stale(
    items: Iterable[Item], explained: Sequence[Explained], kinds: Iterable[str]
) -> tuple[Explained, ...]:
    """Explanations of the kinds that were looked at, for which there was no finding."""
    found = {_key(item.kind, item.codes, item.part) for item in items if item.finding}
    looked_at = set(kinds)
    return tuple(
        each
        for each in explained
        if each.kind.value in looked_at and _key(each.kind.value, each.codes, each.part) not in found
    )


def _key(kind: str, codes: tuple[str, ...], part: str) -> tuple[str, tuple[str, ...], str]:
    return kind, codes if kind in _ORDERED else tuple(sorted(codes)), part
