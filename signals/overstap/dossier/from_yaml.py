"""Dossiers in YAML: one mapping, a list of them, or documents that are either."""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Final, cast

from overstap.dossier.json_text import Path
from overstap.dossier.problem import Problem, Rejected
from overstap.dossier.records import EMPTY, Record, pseudonym_of, rejected
from overstap.dossier.schema import Dossier, DossierSchema, dotted
from overstap.dossier.yaml_pieces import yaml_pieces
from overstap.dossier.yaml_text import YAML_WORDS, values_of, yaml_places
from overstap_engine.diagnostics.finding import Finding, Language
from overstap_engine.diagnostics.words import message
from overstap_engine.load.yaml_reader import read_yaml
from overstap_engine.text.span import Span
from overstap_engine.text.tree import Node, SequenceNode

__all__ = ["placed_yaml_records", "yaml_records"]


def yaml_records(lines: Iterable[bytes], name: str, schema: DossierSchema) -> Iterator[Record]:
    """The records of a YAML file: of each document a dossier, or a list of them.

    Unsound YAML rejects the item of the list in which it stands, or else the document. When the place where an item
    ends is lost with it, the rest of its list is not read.
    """
    return (record for _, record, _ in placed_yaml_records(lines, name, schema))


def placed_yaml_records(
    lines: Iterable[bytes], name: str, schema: DossierSchema
) -> Iterator[tuple[int, Record, str | None]]:
    """The same, each with the line on which it begins and its pseudonym, as far as that can be read."""
    lost: int | None = None
    for piece in yaml_pieces(lines):
        if piece.document == lost:
            continue
        tree, findings = read_yaml(name, piece.text, words=YAML_WORDS)
        file = _Place(name, piece.before)
        if findings:
            if piece.more and tree is None and not _has_an_end(piece.text):
                lost = piece.document
            rest = f"; {_NOT_READ}" if piece.document == lost else ""
            problems = [file.of_finding(finding, tree, rest) for finding in findings]
            yield problems[0].line, rejected(problems), None
        elif tree is None:
            yield 1, Rejected((Problem(name, 1, 1, "", EMPTY),)), None
        else:
            for node in tree.items if isinstance(tree, SequenceNode) else (tree,):
                yield piece.before + node.span.line, *file.record(node, schema)


_NOT_READ: Final = "wat hierna in deze lijst staat, is niet gelezen"
_ODD: Final = re.compile(rb"[^\t\n\r -~]")


def _has_an_end(text: bytes) -> bool:
    """Whether the structure of ``text`` is sound, whatever characters stand in it."""
    return read_yaml("", _ODD.sub(b"x", text), words=YAML_WORDS)[0] is not None


@dataclass(frozen=True, slots=True)
class _Place:
    """A part of a file."""

    name: str
    before: int
    """The number of lines before it."""

    def record(self, node: Node, schema: DossierSchema) -> tuple[Record, str | None]:
        values = values_of(node, schema.shape)
        checked = schema.check(values)
        if isinstance(checked, Dossier):
            return checked, checked.id
        places = {path: (key, value) for path, key, value in yaml_places(node)}
        problems: list[Problem] = []
        for mistake in checked:
            key, value = places.get(mistake.path) or places.get(mistake.path[:-1]) or (node.span, node.span)
            span = key if mistake.at_key else value
            problems.append(self._problem(span, mistake.path, mistake.message))
        named = isinstance(values, dict)
        return rejected(problems), pseudonym_of(cast("Mapping[str, object]", values)) if named else None

    def of_finding(self, finding: Finding, tree: Node | None, rest: str) -> Problem:
        """What the YAML reader found, with the fact it concerns where one stands at that very place."""
        span = finding.span
        places = () if tree is None else yaml_places(tree)
        path: Path = next((path for path, key, value in places if span in (key, value)), ())
        inside = path[1:] if isinstance(tree, SequenceNode) else path
        return self._problem(span, inside, message(finding, Language.NL) + rest)

    def _problem(self, span: Span, path: Path, text: str) -> Problem:
        return Problem(self.name, self.before + span.line, span.column, dotted(path), text)
