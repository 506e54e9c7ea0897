"""Where durable-rules cannot be imported, one clear sentence says so. Runs on every Python."""

import sys
from types import ModuleType

import pytest

from overstap_engine.evaluate.live import Live, LiveUnavailable, driver, live_available
from tests.generators.situation import seeded_situation


def test_without_durable_rules_one_sentence_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    """What it needs and what to do instead."""

    def not_installed(name: str) -> ModuleType:
        raise ModuleNotFoundError(f"No module named {name!r}", name=name)

    monkeypatch.setattr(driver, "import_module", not_installed)
    assert not live_available()
    with pytest.raises(
        LiveUnavailable, match=r"^de live-engine heeft durable-rules nodig .* dezelfde uitkomst$"
    ):
        Live(seeded_situation(3, 0).plan())


def test_on_python_3_13_it_is_not_even_tried(monkeypatch: pytest.MonkeyPatch) -> None:
    """There the import fails on a symbol that Python no longer has."""
    tried: list[str] = []
    monkeypatch.setattr(driver, "import_module", tried.append)
    monkeypatch.setattr(sys, "version_info", (3, 13, 0, "final", 0))
    assert not live_available()
    assert not tried
