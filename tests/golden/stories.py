"""The stories in ``fixtures/verhalen.yaml``: per dossier the day on which we look, and what it is about."""

from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Final

from overstap import Dossier, bundled_rulebook, read_dossiers
from overstap_engine.load.yaml_reader import read_yaml
from overstap_engine.text.tree import MappingNode, Node, ScalarNode

__all__ = ["FIXTURES", "STORIES", "Story", "read_stories"]

FIXTURES: Final = Path(__file__).parents[2] / "fixtures"
STORIES: Final = FIXTURES / "verhalen.yaml"


@dataclass(frozen=True, slots=True)
class Story:
    """One dossier in one sentence."""

    file: str
    """Name of the file in ``fixtures/dossiers``."""
    as_of: date
    text: str

    @property
    def name(self) -> str:
        """The file without its suffix: the name of the document."""
        return Path(self.file).stem

    def dossier(self) -> Dossier:
        """The dossier. Raises ``ValueError`` with the problems when it is not one valid dossier."""
        path = FIXTURES / "dossiers" / self.file
        match list(read_dossiers(path, bundled_rulebook(), name=self.file)):
            case [Dossier() as dossier]:
                return dossier
            case records:
                raise ValueError(f"{self.file}: verwacht één goed dossier, gekregen {records}")


def read_stories() -> tuple[Story, ...]:
    """Every story, by file name. Raises ``ValueError`` when the file is no sound YAML."""
    tree, findings = read_yaml(STORIES.name, STORIES.read_bytes())
    if findings or tree is None:
        raise ValueError(f"{STORIES.name}: {findings}")
    told = _mapping(_mapping(tree)["verhalen"])
    return tuple(_story(file, _mapping(node)) for file, node in sorted(told.items()))


def _story(file: str, told: dict[str, Node]) -> Story:
    return Story(file, date.fromisoformat(_text(told["peildatum"])), _text(told["verhaal"]))


def _mapping(node: Node) -> dict[str, Node]:
    assert isinstance(node, MappingNode), f"{node.span}: verwacht een groep"
    return {key.text: value for key, value in node}


def _text(node: Node) -> str:
    assert isinstance(node, ScalarNode), f"{node.span}: verwacht een tekst"
    return node.text
