"""Dossiers in YAML: one mapping or a list of them."""

from collections.abc import Iterable, Iterator

from overstap.dossier.json_text import Path
from overstap.dossier.problem import Problem, Rejected
from overstap.dossier.records import EMPTY, Record, rejected
from overstap.dossier.schema import Dossier, DossierSchema, dotted
from overstap.dossier.yaml_text import YAML_WORDS, values_of, yaml_places
from overstap_engine.diagnostics.finding import Finding, Language
from overstap_engine.diagnostics.words import message
from overstap_engine.load.yaml_reader import read_yaml
from overstap_engine.text.tree import Node, SequenceNode

__all__ = ["yaml_records"]


def yaml_records(lines: Iterable[bytes], name: str, schema: DossierSchema) -> Iterator[Record]:
    """The records of one YAML document; unsound YAML anywhere in it rejects the document as a whole."""
    tree, findings = read_yaml(name, b"".join(lines), words=YAML_WORDS)
    if findings:
        yield rejected([_from_finding(finding, tree) for finding in findings])
    elif tree is None:
        yield Rejected((Problem(name, 1, 1, "", EMPTY),))
    else:
        for node in tree.items if isinstance(tree, SequenceNode) else (tree,):
            yield _record(node, name, schema)


def _record(node: Node, name: str, schema: DossierSchema) -> Record:
    checked = schema.check(values_of(node, schema.shape))
    if isinstance(checked, Dossier):
        return checked
    places = {path: (key, value) for path, key, value in yaml_places(node)}
    problems: list[Problem] = []
    for mistake in checked:
        key, value = places.get(mistake.path) or places.get(mistake.path[:-1]) or (node.span, node.span)
        span = key if mistake.at_key else value
        problems.append(Problem(name, span.line, span.column, dotted(mistake.path), mistake.message))
    return rejected(problems)


def _from_finding(finding: Finding, tree: Node | None) -> Problem:
    """What the YAML reader found, with the fact it concerns where one stands at that very place."""
    span = finding.span
    places = () if tree is None else yaml_places(tree)
    path: Path = next((path for path, key, value in places if span in (key, value)), ())
    inside = path[1:] if isinstance(tree, SequenceNode) else path
    return Problem(span.file, span.line, span.column, dotted(inside), message(finding, Language.NL))
