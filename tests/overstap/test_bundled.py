"""The rules that come with overstap are found in a checkout and in a wheel."""

from pathlib import Path

import pytest

import overstap
from overstap import bundled


def test_a_checkout_uses_its_live_rules() -> None:
    rules = overstap.bundled_rules()
    assert isinstance(rules, Path)
    assert any(entry.name.endswith(".yaml") for entry in rules.iterdir())


def test_a_wheel_uses_the_rules_inside(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    packaged = tmp_path / "_rules"
    packaged.mkdir()

    def files(_package: str) -> Path:
        return tmp_path

    monkeypatch.setattr(bundled, "files", files)
    assert overstap.bundled_rules() == packaged


def test_the_bundled_rulebook_is_read_once() -> None:
    assert overstap.bundled_rulebook() is overstap.bundled_rulebook()
    assert overstap.bundled_rulebook().fingerprint.startswith("sha256:")
