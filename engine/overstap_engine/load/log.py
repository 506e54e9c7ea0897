"""What one reading of a rulebook notes down besides its result: findings, places, and what had to be left out."""

from dataclasses import dataclass, field, replace

from overstap_engine.diagnostics.finding import Finding
from overstap_engine.text.span import Span
from overstap_engine.text.tree import MappingNode, Node, ScalarNode, SequenceNode

__all__ = ["Log"]

Name = tuple[str, str]


@dataclass(slots=True)
class Log:
    """Filled while reading, by one thread, for the length of one ``read_rulebook``."""

    findings: list[Finding] = field(default_factory=list[Finding])
    """Starts with those about the text of the files."""
    places: dict[tuple[str, ...], Span] = field(default_factory=dict[tuple[str, ...], Span])
    _extents: list[tuple[Name, Span]] = field(default_factory=list[tuple[Name, Span]])
    _of_text: int = field(init=False)
    _misread: set[tuple[str, int, int]] = field(init=False)
    _gaps: list[Span] = field(default_factory=list[Span])

    def __post_init__(self) -> None:
        self._of_text = len(self.findings)
        self._misread = {_start(finding.span) for finding in self.findings}

    def report(self, finding: Finding) -> None:
        """Note a mistake; what it stands in becomes incomplete. A word that YAML misreads was reported already."""
        if _start(finding.span) not in self._misread:
            self.findings.append(finding)

    def is_misread(self, span: Span) -> bool:
        """Whether the text inside ``span`` holds a mistake because of which keys may have been left out."""
        return any(_holds(span, finding.span) for finding in self.findings[: self._of_text])

    def leave_out(self, span: Span) -> None:
        """Note that something could not be read because of a mistake reported elsewhere."""
        self._gaps.append(span)

    def remember(self, kind: str, name: ScalarNode, whole: Node) -> None:
        """Note where a named thing and its parts stand (the layout of ``Draft.places``). The first one counts."""
        if (kind, name.text) in self.places:
            return
        first = min(name.span, whole.span)
        extent = replace(whole.span, line=first.line, column=first.column)
        self._extents.append(((kind, name.text), extent))
        self.places[(kind, name.text)] = name.span
        if isinstance(whole, MappingNode):
            for key, value in whole:
                self._remember_part((kind, name.text, key.text), value)

    def _remember_part(self, path: tuple[str, ...], value: Node) -> None:
        self.places[path] = value.span
        if isinstance(value, SequenceNode):
            for index, item in enumerate(value.items):
                self.places[(*path, str(index))] = item.span

    def incomplete(self) -> frozenset[Name]:
        """Everything remembered that holds a mistake or a gap."""
        spoiled = [finding.span for finding in self.findings] + self._gaps
        return frozenset(
            name for name, extent in self._extents if any(_holds(extent, span) for span in spoiled)
        )


def _holds(outer: Span, inner: Span) -> bool:
    return (
        outer.file == inner.file
        and (outer.line, outer.column) <= (inner.line, inner.column)
        and (inner.end_line, inner.end_column) <= (outer.end_line, outer.end_column)
    )


def _start(span: Span) -> tuple[str, int, int]:
    return span.file, span.line, span.column
