"""A rule file as policy staff write it, and short ways to read YAML and to look at what came of it."""

from collections.abc import Iterator

from overstap_engine.load.yaml_reader import read_yaml
from overstap_engine.text.tree import MappingNode, Node, ScalarNode, SequenceNode

__all__ = ["RULE", "as_text", "found", "nodes", "read"]

RULE = """\
# één regel, zoals beleidsmedewerkers hem schrijven
regels:
  - signaal: AAN-02
    titel: Na de uiterste datum aangemeld
    fase: aanmelding
    zichtbaarVoor: [vo, mbo, "leerling"]
    als:
      alle:
        - aanmelding.actief: ja
        - aanmelding.eersteOp: {na: $uitersteAanmelddatum}
        - leerling.leeftijd: {minstens: 18, minderDan: 27.5}
    omdat: >-
      Aangemeld op {aanmelding.eersteOp}; de opleiding mag
      deze leerling niet weigeren.

    acties: [A058, A072]
    geldig: {vanaf: 2018}
    bronnen: [{bron: handreiking-2020, vindplaats: "2.4", datum: 2020-03-24}]
"""


def read(text: str, *, words: frozenset[str] = frozenset()) -> tuple[Node | None, list[str]]:
    tree, findings = read_yaml("r.yaml", text.encode(), words=words)
    return tree, [f"{type(one).__name__} {one.span.line}:{one.span.column}" for one in findings]


def found(text: str, *, words: frozenset[str] = frozenset()) -> list[str]:
    """Class and place of every finding."""
    return read(text, words=words)[1]


def as_text(node: Node | None) -> object:
    """A tree as nested dicts, lists and strings."""
    match node:
        case None:
            return ""
        case ScalarNode(text):
            return text
        case SequenceNode(items):
            return [as_text(item) for item in items]
        case MappingNode(entries):
            return {key.text: as_text(value) for key, value in entries}


def nodes(node: Node) -> Iterator[Node]:
    yield node
    match node:
        case SequenceNode(items):
            for item in items:
                yield from nodes(item)
        case MappingNode(entries):
            for key, value in entries:
                yield key
                yield from nodes(value)
        case ScalarNode():
            pass
