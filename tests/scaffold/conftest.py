"""A new project, made by the command as a user types it."""

from pathlib import Path

import pytest

from tests.scaffold.command import overstap
from tests.scaffold.editors import MISSING

SERVERS = ["test_yaml_server.py", "test_cucumber_server.py"]

# without node and npm these are not collected, and the report says so; in CI they always run
collect_ignore = SERVERS if MISSING else []


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Say what did not run."""
    if MISSING:
        terminalreporter.write_line(f"no node and npm on this machine: {' and '.join(SERVERS)} did not run")


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """A new project of one test's own."""
    folder = tmp_path / "regels-utrecht"
    assert overstap("init", str(folder), cwd=tmp_path).code == 0
    return folder


@pytest.fixture(scope="module")
def shared_project(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A new project for tests that only add files."""
    above = tmp_path_factory.mktemp("editor")
    assert overstap("init", "proef", cwd=above).code == 0
    return above / "proef"
