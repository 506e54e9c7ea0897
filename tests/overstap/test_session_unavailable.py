"""A session needs durable-rules, and says so at its start. Runs on every Python."""

import pytest

from overstap.engines import EngineUnavailable
from overstap.session import Session
from overstap_engine.evaluate.live import driver
from tests.overstap.tiny import AS_OF, tiny_rulebook


def test_a_session_without_durable_rules_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    """As the other ways to choose the live engine do."""

    def not_installed(name: str) -> None:
        raise ModuleNotFoundError(f"No module named {name!r}", name=name)

    monkeypatch.setattr(driver, "import_module", not_installed)
    with pytest.raises(EngineUnavailable, match="de live-engine heeft durable-rules nodig"):
        Session(tiny_rulebook(), dossier_id="L-1", overstapjaar=2026, peildatum=AS_OF, voor="vo")
