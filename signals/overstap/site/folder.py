"""The site in a folder. Only files that an earlier run wrote there are ever replaced or taken away."""

from collections.abc import Iterable, Mapping
from pathlib import Path, PurePosixPath
from typing import Final

__all__ = ["MANIFEST", "NotASite", "write_site"]

MANIFEST: Final = "overstap-site.txt"
"""Names the files of a site: how a later run knows the folder again, and what it may take away."""


class NotASite(ValueError):
    """The folder holds something else; nothing was written."""

    def __init__(self, folder: Path) -> None:
        super().__init__(str(folder))
        self.folder = folder


def write_site(folder: Path, site: Mapping[str, str]) -> None:
    """Write ``site`` (name with ``/`` -> text) into ``folder``: a new one, an empty one, or a site of before.

    Pages of before that no longer exist are taken away. Raises ``NotASite``, and ``OSError`` when the folder cannot
    be written to.
    """
    folder.mkdir(parents=True, exist_ok=True)
    before = _files_of_before(folder)
    for name, text in site.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8", newline="\n")
    (folder / MANIFEST).write_text("".join(f"{name}\n" for name in site), encoding="utf-8", newline="\n")
    _take_away(folder, (name for name in before if name not in site))


def _files_of_before(folder: Path) -> tuple[str, ...]:
    manifest = folder / MANIFEST
    if manifest.is_file():
        return tuple(manifest.read_text(encoding="utf-8").splitlines())
    if any(folder.iterdir()):
        raise NotASite(folder)
    return ()


def _take_away(folder: Path, names: Iterable[str]) -> None:
    """Only what lies inside the folder, whatever the manifest says."""
    for name in names:
        parts = PurePosixPath(name).parts
        path = folder / name
        if (
            name
            and ".." not in parts
            and not path.is_symlink()
            and path.resolve().is_relative_to(folder.resolve())
        ):
            path.unlink(missing_ok=True)
