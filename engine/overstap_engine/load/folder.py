"""A folder of rule files as bytes in memory: the only place where the engine reads files."""

from importlib.resources.abc import Traversable
from pathlib import Path

__all__ = ["SUFFIXES", "read_folder"]

SUFFIXES = (".yaml", ".yml")
"""Other files in a rulebook's folder (notes, pictures) are none of our business."""


def read_folder(path: Path | Traversable, name: str = "") -> dict[str, bytes]:
    """Every rule file in a folder and the folders in it.

    Returns display path -> bytes, sorted by path. A display path is written with ``/`` and starts with the name of
    the folder, or with ``name`` when it is given. Hidden files and folders (``.git``) are passed over. Raises ``OSError`` when the folder or a file
    cannot be read; ``NotADirectoryError`` when ``path`` is a file.
    """
    root = path.resolve() if isinstance(path, Path) else path
    if not root.is_dir():
        kind = FileNotFoundError if not root.is_file() else NotADirectoryError
        raise kind(str(path))
    return dict(sorted(_read(root, name or root.name).items()))


def _read(folder: Path | Traversable, shown: str) -> dict[str, bytes]:
    found: dict[str, bytes] = {}
    for entry in folder.iterdir():
        name = f"{shown}/{entry.name}"
        if entry.name.startswith("."):
            continue
        if entry.is_dir():
            found.update(_read(entry, name))
        elif entry.name.lower().endswith(SUFFIXES):
            found[name] = entry.read_bytes()
    return found
