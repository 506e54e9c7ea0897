"""Findings for people: place, source line with the place underlined, second place, hint, and a closing count."""

from collections.abc import Iterable, Iterator, Mapping

from overstap_engine.diagnostics.finding import Finding, Language
from overstap_engine.diagnostics.order import by_place
from overstap_engine.diagnostics.words import count_line, hint, message, second_places, severity_word
from overstap_engine.text.source import lines_of, shown, width
from overstap_engine.text.span import Span

__all__ = ["render"]

_HINT = {Language.NL: "hulp", Language.EN: "help"}
_WIDEST = 120
_BEFORE = 40


def render(findings: Iterable[Finding], sources: Mapping[str, str], language: Language) -> str:
    """One block per finding, sorted by place. Ends with a line that counts them."""
    in_order = by_place(findings)
    lines = {file: lines_of(sources[file]) for file in _files(in_order, language) if file in sources}
    blocks = ["\n".join(_block(finding, lines, language)) for finding in in_order]
    return "\n\n".join([*blocks, count_line(in_order, language)]) + "\n"


def _files(findings: Iterable[Finding], language: Language) -> Iterator[str]:
    for finding in findings:
        yield finding.span.file
        yield from (span.file for span, _ in second_places(finding, language))


def _block(finding: Finding, lines: Mapping[str, tuple[str, ...]], language: Language) -> Iterator[str]:
    seconds = second_places(finding, language)
    digits = max(len(str(span.line)) for span in (finding.span, *(span for span, _ in seconds)))
    gutter = " " * digits
    yield f"{severity_word(finding.severity, language)}[{finding.code}]: {message(finding, language)}"
    if finding.span.file:
        yield f"{gutter}--> {finding.span}"
    yield from _excerpt(finding.span, lines, gutter, "^", "")
    for span, label in seconds:
        yield f"{gutter}::: {span}"
        yield from _excerpt(span, lines, gutter, "-", label)
    if advice := hint(finding, language):
        yield f"{gutter} = {_HINT[language]}: {advice}"


def _excerpt(
    span: Span, lines: Mapping[str, tuple[str, ...]], gutter: str, mark: str, label: str
) -> Iterator[str]:
    """The source line and a line of marks under the place; nothing when there is no such line."""
    line = lines.get(span.file, ())[span.line - 1 : span.line]
    if not line:
        return
    text, start, end = _window(line[0], span)
    indent = " " * width(shown(text[:start]))
    marks = mark * max(1, width(shown(text[start:end])))
    yield f"{gutter} |"
    yield f"{span.line:>{len(gutter)}} | {shown(text)}"
    yield f"{gutter} | {indent}{marks} {label}".rstrip()


def _window(line: str, span: Span) -> tuple[str, int, int]:
    """The part of a line that fits, and where in it the place starts and ends."""
    start = min(span.column - 1, len(line))
    end = min(span.end_column - 1, len(line)) if span.end_line == span.line else len(line.rstrip())
    if len(line) <= _WIDEST:
        return line, start, max(start, end)
    first = max(0, start - _BEFORE)
    last = first + _WIDEST
    before, after = "…" if first else "", "…" if last < len(line) else ""
    shift = len(before) - first
    return f"{before}{line[first:last]}{after}", start + shift, min(max(start, end), last) + shift
