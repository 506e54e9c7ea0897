"""Findings as SARIF 2.1.0, for code scanning."""

import hashlib
import json
from collections import Counter
from collections.abc import Iterable, Mapping
from typing import TypeAlias
from urllib.parse import quote

from overstap_engine.diagnostics.catalogue import ALL_FINDINGS
from overstap_engine.diagnostics.finding import Finding, Language
from overstap_engine.diagnostics.order import by_place
from overstap_engine.diagnostics.words import hint, message, page, second_places, title
from overstap_engine.text.source import lines_of
from overstap_engine.text.span import Span

__all__ = ["render"]

_SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json"

Json: TypeAlias = "str | int | list[Json] | dict[str, Json]"


def render(findings: Iterable[Finding], sources: Mapping[str, str], language: Language) -> str:
    """One run with the rules that occur, in the order of their codes, and the findings sorted by place."""
    in_order = by_place(findings)
    present = {finding.code for finding in in_order}
    kinds = [kind for kind in ALL_FINDINGS if kind.code in present]
    places = {kind.code: place for place, kind in enumerate(kinds)}
    prints = _fingerprints(in_order, sources)
    run: dict[str, Json] = {
        "tool": {"driver": {"name": "overstap", "rules": [_rule(kind, language) for kind in kinds]}},
        "columnKind": "unicodeCodePoints",
        "results": [
            _result(finding, places[finding.code], fingerprint, language)
            for finding, fingerprint in zip(in_order, prints, strict=True)
        ],
    }
    log: dict[str, Json] = {"$schema": _SCHEMA, "version": "2.1.0", "runs": [run]}
    return json.dumps(log, ensure_ascii=False, indent=2) + "\n"


def _rule(kind: type[Finding], language: Language) -> dict[str, Json]:
    manual = page(kind.code, language)
    return {
        "id": kind.code,
        "name": kind.__name__,
        "shortDescription": {"text": title(kind.code, language)},
        "help": {"text": manual, "markdown": manual},
        "defaultConfiguration": {"level": kind.severity.value},
    }


def _result(finding: Finding, rule_index: int, fingerprint: str, language: Language) -> dict[str, Json]:
    advice = hint(finding, language)
    result: dict[str, Json] = {
        "ruleId": finding.code,
        "ruleIndex": rule_index,
        "level": finding.severity.value,
        "message": {"text": "\n".join(filter(None, (message(finding, language), advice)))},
        "locations": [{"physicalLocation": _location(finding.span)}],
        "partialFingerprints": {"overstapFinding/v1": fingerprint},
    }
    related: list[Json] = [
        {"id": number, "physicalLocation": _location(span), "message": {"text": label}}
        for number, (span, label) in enumerate(second_places(finding, language))
    ]
    if related:
        result["relatedLocations"] = related
    return result


def _location(span: Span) -> dict[str, Json]:
    return {
        "artifactLocation": {"uri": quote(span.file)},
        "region": {
            "startLine": span.line,
            "startColumn": span.column,
            "endLine": span.end_line,
            "endColumn": span.end_column,
        },
    }


def _fingerprints(findings: tuple[Finding, ...], sources: Mapping[str, str]) -> list[str]:
    """Stable when lines are added above: code, file and the text of the line, numbered when that repeats."""
    lines = {file: lines_of(text) for file, text in sources.items()}
    seen: Counter[str] = Counter()
    prints: list[str] = []
    for finding in findings:
        line = "".join(lines.get(finding.span.file, ())[finding.span.line - 1 : finding.span.line]).strip()
        key = f"{finding.code}\n{finding.span.file}\n{line}"
        seen[key] += 1
        prints.append(hashlib.sha256(f"{key}\n{seen[key]}".encode()).hexdigest())
    return prints
