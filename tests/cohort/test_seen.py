"""Pseudonyms that were there before are known by a file on disk, which goes when the run does."""

import errno
from pathlib import Path
from random import Random

import pytest

from overstap.cli.guard import expected
from overstap.cohort import seen as module
from overstap.cohort.seen import Seen, digest_of


def test_as_a_set_would_say(tmp_path: Path) -> None:
    """Also within one call."""
    random, known = Random(3), set[bytes]()
    with Seen(tmp_path) as seen:
        for _ in range(30):
            digests = [digest_of(f"D{random.randrange(40_000)}") for _ in range(1000)]
            before: list[int] = []
            for place, digest in enumerate(digests):
                if digest in known:
                    before.append(place)
                known.add(digest)
            assert seen.twice(digests) == frozenset(before)
    assert [*tmp_path.iterdir()] == []


def test_what_does_not_fit_in_the_cache_is_on_disk(tmp_path: Path) -> None:
    """So memory does not grow: three times the cache, with most of it in the file."""
    count = 3 * 4096 * 1024 // 16
    with Seen(tmp_path) as seen:
        assert not seen.twice(number.to_bytes(16) for number in range(count))
        (file,) = tmp_path.iterdir()
        assert file.stat().st_size > 2 * 4096 * 1024
        assert seen.twice([(0).to_bytes(16), count.to_bytes(16), (count - 1).to_bytes(16)]) == {0, 2}


def test_a_full_disk_is_said_as_such(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """And leaves nothing behind."""
    monkeypatch.setitem(module._SETTINGS, "max_page_count", 4)  # pyright: ignore[reportPrivateUsage]
    with pytest.raises(OSError, match="full") as caught, Seen(tmp_path) as seen:
        seen.twice(number.to_bytes(16) for number in range(10_000))
    assert caught.value.errno == errno.ENOSPC
    assert expected(caught.value) == "de schijf is vol; maak ruimte en probeer het opnieuw"
    assert [*tmp_path.iterdir()] == []


def test_a_folder_that_is_not_there(tmp_path: Path) -> None:
    """Raises what opening any file there would."""
    with pytest.raises(OSError, match="gezien"):
        Seen(tmp_path / "nee")
