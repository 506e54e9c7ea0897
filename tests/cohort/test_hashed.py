"""A file that is written and knows its digest."""

import gc
import sys
from hashlib import sha256
from pathlib import Path

import pytest

from overstap.cohort.write.hashed import HashedFile


def test_the_digest_is_that_of_the_file(tmp_path: Path) -> None:
    """Also after it has been closed."""
    path = tmp_path / "uit"
    file = HashedFile(path)
    file.write(b"een")
    assert file.tell() == 3
    file.write(b"twee")
    file.close()
    assert file.digest == sha256(path.read_bytes()).hexdigest()


def test_nobody_hears_of_a_file_that_was_not_opened(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """As when somebody stops the run at that very moment: Python says out loud what goes wrong in clearing up."""
    complaints: list[object] = []
    monkeypatch.setattr(sys, "unraisablehook", complaints.append)
    with pytest.raises(IsADirectoryError):
        HashedFile(tmp_path)
    gc.collect()
    assert complaints == []
