"""Why some small changes may go unnoticed: explanations that people wrote, in a file beside the scenarios.

```yaml
verklaard:
  - bij: AAN-01                                    # a rule, derived fact, parameter or action
    wijziging: als actie `A053` hier zou ontbreken # as the report says it
    omdat: …                                       # why no scenario needs to notice it
```
"""

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Final, TypeAlias

from overstap.testing.project import Project
from overstap_engine.diagnostics.finding import Language
from overstap_engine.diagnostics.render import RENDERERS
from overstap_engine.load.yaml_reader import read_yaml
from overstap_engine.text.source import source_text
from overstap_engine.text.tree import MappingNode, Node, ScalarNode, SequenceNode

__all__ = ["FILE", "Explanations", "UnreadableExplanations", "explanations_path", "read_explanations"]

FILE: Final = "kleine-wijzigingen.yaml"
_SECTION: Final = "verklaard"
_KEYS: Final = ("bij", "wijziging", "omdat")

Explanations: TypeAlias = Mapping[tuple[str, str], str]
"""What is changed and the words of the change -> why no scenario notices it."""


class UnreadableExplanations(Exception):
    """The file cannot be understood; says where and why, in Dutch."""


def explanations_path(project: Project) -> Path:
    """Where a project keeps them."""
    return project.scenarios / FILE


def read_explanations(project: Project) -> Explanations:
    """Those of a project; none without the file. Raises ``UnreadableExplanations``."""
    path = explanations_path(project)
    if not path.is_file():
        return {}
    name = project.shown(path)
    tree, findings = read_yaml(name, path.read_bytes())
    if findings:
        sources = {name: source_text(path.read_bytes())}
        raise UnreadableExplanations(RENDERERS["concise"](findings, sources, Language.NL).rstrip("\n"))
    found: dict[tuple[str, str], str] = {}
    for node in _entries(tree, name):
        target, clause, because = _entry(node, name)
        if (target, clause) in found:
            raise UnreadableExplanations(
                f"{name}, regel {node.span.line}: deze wijziging van {target} staat er twee keer; haal er één weg"
            )
        found[target, clause] = because
    return found


def _entries(tree: Node | None, name: str) -> Iterator[Node]:
    if tree is None:
        return
    section = tree.get(_SECTION) if isinstance(tree, MappingNode) else None
    if not isinstance(section, SequenceNode):
        raise UnreadableExplanations(
            f"{name}: begin met `{_SECTION}:` en zet daaronder een lijst met `- bij: …`"
        )
    yield from section.items


def _entry(node: Node, name: str) -> tuple[str, str, str]:
    texts = {key.text: value for key, value in node} if isinstance(node, MappingNode) else {}
    for key in _KEYS:
        value = texts.get(key)
        if not isinstance(value, ScalarNode) or not value.text.strip():
            raise UnreadableExplanations(
                f"{name}, regel {node.span.line}: hier ontbreekt `{key}`; schrijf `bij`, `wijziging` (zoals het verslag "
                "die noemt) en `omdat`"
            )
    target, clause, because = (
        " ".join(value.text.split()) for key in _KEYS if isinstance(value := texts[key], ScalarNode)
    )
    return target, clause, because
