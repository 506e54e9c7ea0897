"""A new policy repository: copies of the templates, and the editor files made from the rules in them."""

from collections.abc import Iterator, Mapping
from importlib.metadata import version
from importlib.resources import files
from importlib.resources.abc import Traversable
from json import dumps
from pathlib import Path
from typing import Final

from overstap.rules import load_rules
from overstap.scaffold.editor import FILE_NAMES, FOLDER, write_editor_files

__all__ = ["AlreadyThere", "new_project", "project_files"]

_RULES: Final = "regels"
_DOT: Final = "dot-"
"""Stands for the dot of a hidden file, which tools would pass over or obey inside this package."""


class AlreadyThere(ValueError):
    """Files that a new project would overwrite; nothing was written."""

    def __init__(self, names: tuple[str, ...]) -> None:
        super().__init__(names)
        self.names = names


def new_project(folder: Path) -> tuple[str, ...]:
    """Make a project in ``folder``, which is made too when needed.

    Returns what was made: names with ``/`` seen from the folder, sorted. Raises ``AlreadyThere`` before anything is
    written when one of them exists, and ``OSError`` when the folder cannot be written to.
    """
    texts = project_files(folder.resolve().name)
    names = tuple(sorted([*texts, *(f"{FOLDER}/{name}" for name in FILE_NAMES)]))
    if there := tuple(name for name in names if (folder / name).exists()):
        raise AlreadyThere(there)
    for name, text in texts.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        with path.open("x", encoding="utf-8", newline="\n") as file:
            file.write(text)
    write_editor_files(folder / FOLDER, load_rules(folder / _RULES))
    return names


def project_files(name: str) -> dict[str, str]:
    """The files of a project called ``name``, without those for editors: name with ``/`` -> text."""
    words = {"@NAAM@": dumps(name or _RULES, ensure_ascii=False), "@VERSIE@": version("overstap")}
    return {
        path: _filled(text, words)
        for path, text in sorted(_templates(files("overstap.scaffold") / "templates"))
    }


def _templates(folder: Traversable) -> Iterator[tuple[str, str]]:
    """Names as they are in a project, and texts."""
    for entry in folder.iterdir():
        name = f".{entry.name.removeprefix(_DOT)}" if entry.name.startswith(_DOT) else entry.name
        if entry.is_dir():
            yield from ((f"{name}/{below}", text) for below, text in _templates(entry))
        else:
            yield name, entry.read_text(encoding="utf-8")


def _filled(text: str, words: Mapping[str, str]) -> str:
    for word, meaning in words.items():
        text = text.replace(word, meaning)
    return text
