"""Findings for programs: a list of objects. Keys are Dutch, as in all output of this product."""

import json
from collections.abc import Iterable, Mapping

from overstap_engine.diagnostics.finding import Finding, Language
from overstap_engine.diagnostics.order import by_place
from overstap_engine.diagnostics.words import hint, message, severity_word

__all__ = ["render"]


def render(findings: Iterable[Finding], sources: Mapping[str, str], language: Language) -> str:
    """A JSON list, sorted by place. ``ernst`` is ``fout`` or ``waarschuwing`` in every language, ``hulp`` may be null.

    Lines and columns count from 1, columns in code points; the end is exclusive.
    """
    return (
        json.dumps([_entry(one, language) for one in by_place(findings)], ensure_ascii=False, indent=2) + "\n"
    )


def _entry(finding: Finding, language: Language) -> dict[str, str | int | None]:
    span = finding.span
    return {
        "code": finding.code,
        "ernst": severity_word(finding.severity, Language.NL),
        "bestand": span.file,
        "regel": span.line,
        "kolom": span.column,
        "eindRegel": span.end_line,
        "eindKolom": span.end_column,
        "melding": message(finding, language),
        "hulp": hint(finding, language),
    }
