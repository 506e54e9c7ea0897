"""Findings in the order in which a reader meets them."""

from collections.abc import Iterable

from overstap_engine.diagnostics.finding import Finding

__all__ = ["by_place"]


def by_place(findings: Iterable[Finding]) -> tuple[Finding, ...]:
    """Sorted by file, line and column; on one place by code, then by content."""
    return tuple(sorted(findings, key=lambda one: (one.span, one.code, repr(one))))
