"""A project: a folder with an ``overstap.yaml`` that says where the rules, scenarios and dossiers are.

```yaml
regels: rules          # rule files
scenarios: features    # .feature files
fixtures: fixtures     # dossiers that scenarios name
basis: overstap        # build on the facts, parameters, actions and sources that come with overstap
```

Each setting may be left out; these are the default folders, and by default there is no basis. Folders are seen from
the folder of ``overstap.yaml``.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from typing import Final

from overstap.testing.root import PROJECT_FILE
from overstap_engine.diagnostics.catalogue.project import (
    FolderMissing,
    UnknownBasis,
    UnknownSetting,
    WrongSetting,
)
from overstap_engine.diagnostics.finding import Finding
from overstap_engine.diagnostics.order import by_place
from overstap_engine.load.yaml_reader import read_yaml
from overstap_engine.text.source import source_text
from overstap_engine.text.span import Span
from overstap_engine.text.suggest import closest
from overstap_engine.text.tree import MappingNode, Node, ScalarNode

__all__ = ["SETTINGS", "Project", "ProjectReading", "feature_files", "read_project"]

SETTINGS: Final[Mapping[str, str]] = {"regels": "rules", "scenarios": "features", "fixtures": "fixtures"}
"""Setting -> the folder when it is left out."""

_BASIS: Final = "basis"
_SHIPPED: Final = "overstap"
"""The only basis there is: ``overstap.basis``."""


@dataclass(frozen=True, slots=True)
class Project:
    """Where everything is; absolute paths."""

    root: Path
    rules: Path
    scenarios: Path
    dossiers: Path
    on_basis: bool = False
    """Whether the rules build on what comes with overstap."""

    def shown(self, path: Path) -> str:
        """A path as findings show it: from the project's folder, with ``/``."""
        try:
            return path.resolve().relative_to(self.root).as_posix()
        except ValueError:
            return path.as_posix()

    def features(self) -> tuple[Path, ...]:
        """Every feature file, sorted; hidden files and folders are passed over."""
        return feature_files(self.scenarios)


@dataclass(frozen=True, slots=True)
class ProjectReading:
    """A project, or what is wrong with its ``overstap.yaml``."""

    project: Project | None
    findings: tuple[Finding, ...]
    sources: Mapping[str, str]


def read_project(root: Path) -> ProjectReading:
    """The project in ``root``. Raises ``OSError`` when ``overstap.yaml`` cannot be read."""
    root = root.resolve()
    data = (root / PROJECT_FILE).read_bytes()
    tree, findings = read_yaml(PROJECT_FILE, data)
    reader = _Reader(root)
    folders = reader.folders(tree)
    on_basis = reader.on_basis(tree)
    found = by_place((*findings, *reader.findings))
    project = (
        None
        if found
        else Project(root, folders["regels"], folders["scenarios"], folders["fixtures"], on_basis)
    )
    return ProjectReading(project, found, {PROJECT_FILE: source_text(data)})


def feature_files(folder: Path) -> tuple[Path, ...]:
    """Every ``.feature`` file in a folder and the folders in it, sorted; none when the folder does not exist."""
    return tuple(sorted(_features(folder))) if folder.is_dir() else ()


def _features(folder: Path) -> Iterator[Path]:
    for entry in folder.iterdir():
        if entry.name.startswith("."):
            continue
        if entry.is_dir():
            yield from _features(entry)
        elif entry.suffix == ".feature":
            yield entry


class _Reader:
    """Reads the settings once; what is wrong gathers in ``findings``."""

    def __init__(self, root: Path) -> None:
        self._root = root
        self.findings: list[Finding] = []

    def folders(self, tree: Node | None) -> Mapping[str, Path]:
        """Setting -> folder. A folder that is named must exist, and the one with rules must exist anyhow."""
        written = self._written(tree)
        for name, node in written.items():
            if not (self._root / node.text).is_dir():
                self.findings.append(FolderMissing(node.span, name, node.text))
        if "regels" not in written and not (self._root / SETTINGS["regels"]).is_dir():
            place = Span(PROJECT_FILE, 1, 1, 1, 1) if tree is None else tree.span
            self.findings.append(FolderMissing(place, "regels", SETTINGS["regels"]))
        texts = {name: written[name].text if name in written else SETTINGS[name] for name in SETTINGS}
        return {name: (self._root / text).resolve() for name, text in texts.items()}

    def on_basis(self, tree: Node | None) -> bool:
        """Whether ``basis: overstap`` is written; anything else is reported."""
        node = tree.get(_BASIS) if isinstance(tree, MappingNode) else None
        if node is not None and not (isinstance(node, ScalarNode) and node.text == _SHIPPED):
            self.findings.append(UnknownBasis(node.span, node.text if isinstance(node, ScalarNode) else ""))
        return node is not None

    def _written(self, tree: Node | None) -> dict[str, ScalarNode]:
        if tree is None:
            return {}
        if not isinstance(tree, MappingNode):
            self.findings.append(WrongSetting(tree.span, "regels"))
            return {}
        found: dict[str, ScalarNode] = {}
        for key, value in tree:
            if key.text == _BASIS:
                continue
            if key.text not in SETTINGS:
                known = (*SETTINGS, _BASIS)
                self.findings.append(UnknownSetting(key.span, key.text, closest(key.text, known), known))
            elif isinstance(value, ScalarNode) and _is_folder_name(value.text):
                found[key.text] = value
            else:
                self.findings.append(WrongSetting(value.span, key.text))
        return found


def _is_folder_name(text: str) -> bool:
    return bool(text) and "\\" not in text and ":" not in text and not PurePosixPath(text).is_absolute()
