"""A folder of rule files is read as a whole, and nothing else is."""

from pathlib import Path
from zipfile import Path as ZipPath
from zipfile import ZipFile

import pytest

from overstap_engine.load.folder import read_folder


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Rule files, other files and a hidden folder."""
    root = tmp_path / "regels"
    for name in ("b.yaml", "a/z.yml", "a/a.YAML", "lees.md", ".verborgen/c.yaml", ".d.yaml"):
        file = root / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(name)
    return root


def test_rule_files_by_path(folder: Path) -> None:
    """In all folders, by display path, sorted."""
    files = read_folder(folder)
    assert list(files) == ["regels/a/a.YAML", "regels/a/z.yml", "regels/b.yaml"]
    assert files["regels/b.yaml"] == b"b.yaml"


def test_the_current_folder_has_a_name(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """``.`` is shown as the folder that it is."""
    monkeypatch.chdir(folder)
    assert "regels/b.yaml" in read_folder(Path("."))


def test_inside_an_archive(tmp_path: Path) -> None:
    """A rulebook may be shipped inside a wheel that was not unpacked."""
    with ZipFile(tmp_path / "pakket.zip", "w") as archive:
        archive.writestr("regels/a.yaml", "a: 1")
    with ZipFile(tmp_path / "pakket.zip") as archive:
        assert read_folder(ZipPath(archive, "regels/")) == {"regels/a.yaml": b"a: 1"}


def test_a_folder_that_is_not_there(folder: Path) -> None:
    """A missing folder and a file are told apart."""
    with pytest.raises(FileNotFoundError):
        read_folder(folder / "niets")
    with pytest.raises(NotADirectoryError):
        read_folder(folder / "b.yaml")
