"""Findings as annotations in GitHub Actions (workflow commands)."""

from collections.abc import Iterable, Iterator, Mapping

from overstap_engine.diagnostics.finding import Finding, Language, Severity
from overstap_engine.diagnostics.order import by_place
from overstap_engine.diagnostics.words import hint, message

__all__ = ["render"]

# GitHub shows ten errors and ten warnings per step and drops the rest in silence: nine, and one that counts the rest.
_SHOWN = 9

_MORE = {Language.NL: "en nog {count}", Language.EN: "and {count} more"}
_HINT = {Language.NL: "hulp", Language.EN: "help"}


def render(findings: Iterable[Finding], sources: Mapping[str, str], language: Language) -> str:
    """One workflow command per line, errors first."""
    in_order = by_place(findings)
    lines: list[str] = []
    for severity in Severity:
        lines += _commands([one for one in in_order if one.severity is severity], severity.value, language)
    return "".join(f"{line}\n" for line in lines)


def _commands(findings: list[Finding], kind: str, language: Language) -> Iterator[str]:
    shown = findings if len(findings) <= _SHOWN + 1 else findings[:_SHOWN]
    for finding in shown:
        properties = ",".join(f"{key}={_property(value)}" for key, value in _properties(finding).items())
        yield f"::{kind} {properties}::{_data(_text(finding, language))}"
    if rest := len(findings) - len(shown):
        yield f"::{kind}::{_data(_MORE[language].format(count=rest))}"


def _properties(finding: Finding) -> dict[str, str]:
    """GitHub accepts columns only when the place is on one line."""
    span = finding.span
    lines = {"file": span.file.removeprefix("./"), "line": str(span.line), "endLine": str(span.end_line)}
    columns = (
        {"col": str(span.column), "endColumn": str(span.end_column)} if span.line == span.end_line else {}
    )
    return lines | columns | {"title": finding.code}


def _text(finding: Finding, language: Language) -> str:
    advice = hint(finding, language)
    return message(finding, language) + (f"\n{_HINT[language]}: {advice}" if advice else "")


def _data(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")
