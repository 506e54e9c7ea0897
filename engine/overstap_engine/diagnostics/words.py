"""A finding in words: message, hint and manual page, in Dutch or English."""

from collections.abc import Iterable, Mapping
from string import Formatter
from textwrap import dedent
from typing import cast

from overstap_engine.diagnostics.catalogue import ALL_FINDINGS
from overstap_engine.diagnostics.finding import Finding, Language, Path, Severity
from overstap_engine.diagnostics.messages import en, nl
from overstap_engine.diagnostics.messages.wording import Wording
from overstap_engine.text.dutch import dutch_list
from overstap_engine.text.source import shown
from overstap_engine.text.span import Span

__all__ = [
    "PAGE_HEADINGS",
    "count_line",
    "hint",
    "message",
    "page",
    "second_places",
    "severity_word",
    "title",
]

PAGE_HEADINGS: Mapping[Language, tuple[str, str, str, str]] = {
    Language.NL: ("Wat is er mis", "Waarom", "Fout", "Goed"),
    Language.EN: ("What is wrong", "Why", "Wrong", "Right"),
}

_WORDINGS: Mapping[Language, Mapping[str, Wording]] = {Language.NL: nl.WORDINGS, Language.EN: en.WORDINGS}
_OR = {Language.NL: "of", Language.EN: "or"}
_SEVERITY = {
    Language.NL: {Severity.ERROR: ("fout", "fouten"), Severity.WARNING: ("waarschuwing", "waarschuwingen")},
    Language.EN: {Severity.ERROR: ("error", "errors"), Severity.WARNING: ("warning", "warnings")},
}
_LONGEST = 80


def message(finding: Finding, language: Language) -> str:
    """What is wrong, in one line: starts with a small letter, no final stop."""
    return _fill(_wording(finding, language).message, finding, language)


def hint(finding: Finding, language: Language) -> str | None:
    """How to mend it, in one line, when there is something sensible to say."""
    for template in _wording(finding, language).hints:
        if all(finding.arguments[name] not in ("", ()) for name in _fields(template)):
            return _fill(template, finding, language)
    return None


def second_places(finding: Finding, language: Language) -> tuple[tuple[Span, str], ...]:
    """The other places that have to do with the finding, with what stands there."""
    label = _wording(finding, language).second
    return tuple((value, label) for value in finding.arguments.values() if isinstance(value, Span))


def page(code: str, language: Language) -> str:
    """The manual page of a code, in Markdown: a title, then what, why, wrong and right.

    Raises KeyError for an unknown code.
    """
    kinds = {kind.code: kind for kind in ALL_FINDINGS}
    body = kinds[code].__doc__ if language is Language.NL else _WORDINGS[language][code].page
    first, _, rest = (body or "").partition("\n")
    # Python 3.13 makes spaces of a tab in a docstring, so there it is written out
    return f"{first}\n{dedent(rest)}".strip().replace("<tab>", "\t")


def title(code: str, language: Language) -> str:
    """The first line of the manual page. Raises KeyError for an unknown code."""
    return page(code, language).split("\n", 1)[0]


def severity_word(severity: Severity, language: Language) -> str:
    """``fout`` or ``waarschuwing``."""
    return _SEVERITY[language][severity][0]


def count_line(findings: Iterable[Finding], language: Language) -> str:
    """The closing line: "2 fouten en 1 waarschuwing gevonden"."""
    severities = [finding.severity for finding in findings]
    counts = [(severities.count(severity), _SEVERITY[language][severity]) for severity in Severity]
    parts = [f"{count} {one if count == 1 else many}" for count, (one, many) in counts if count]
    if language is Language.NL:
        return f"{dutch_list(parts)} gevonden" if parts else "geen fouten gevonden"
    return f"{' and '.join(parts)} found" if parts else "no errors found"


def _wording(finding: Finding, language: Language) -> Wording:
    return _WORDINGS[language][finding.code]


def _fields(template: str) -> tuple[str, ...]:
    """The names of the fields in a template: ``first`` for ``{first.line}``."""
    return tuple(name.split(".")[0] for _, name, _, _ in Formatter().parse(template) if name)


def _fill(template: str, finding: Finding, language: Language) -> str:
    return template.format(**{name: _worded(value, language) for name, value in finding.arguments.items()})


def _worded(value: object, language: Language) -> object:
    """Candidates become "`a`, `b` of `c`"; the user's words become one safe line."""
    if isinstance(value, Path):
        return " → ".join(f"`{_one_line(name)}`" for name in value)
    if isinstance(value, tuple):
        items = cast("tuple[object, ...]", value)
        return dutch_list([f"`{_one_line(str(item))}`" for item in items], _OR[language])
    return _one_line(value) if isinstance(value, str) else value


def _one_line(text: str) -> str:
    line = shown(" ".join(text.replace("`", "'").split()))
    return line if len(line) <= _LONGEST else f"{line[: _LONGEST - 1]}…"
