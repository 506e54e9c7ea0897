"""Findings for terminals and editors: one line each."""

from collections.abc import Iterable, Mapping

from overstap_engine.diagnostics.finding import Finding, Language
from overstap_engine.diagnostics.order import by_place
from overstap_engine.diagnostics.words import hint, message, severity_word

__all__ = ["render"]


def render(findings: Iterable[Finding], sources: Mapping[str, str], language: Language) -> str:
    """``file:line:column: fout[CODE] message (hint)``, sorted by place; nothing for no findings."""
    return "".join(f"{_line(finding, language)}\n" for finding in by_place(findings))


def _line(finding: Finding, language: Language) -> str:
    advice = hint(finding, language)
    kind = severity_word(finding.severity, language)
    place = f"{finding.span}: " if finding.span.file else ""
    return f"{place}{kind}[{finding.code}] {message(finding, language)}{f' ({advice})' if advice else ''}"
