"""A new project, made by the command as a user types it, and copied for each test."""

from pathlib import Path
from shutil import copytree

import pytest

from tests.scaffold.command import in_a_process
from tests.scaffold.editors import MISSING

SERVERS = ["test_yaml_server.py", "test_cucumber_server.py"]

# without node and npm these are not collected, and the report says so; in CI they always run
collect_ignore = SERVERS if MISSING else []


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Say what did not run."""
    if MISSING:
        terminalreporter.write_line(f"no node and npm on this machine: {' and '.join(SERVERS)} did not run")


@pytest.fixture(scope="session")
def new_project(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A new project, as a user makes it. Only for copies: a project with its rules is the same in whatever folder."""
    above = tmp_path_factory.mktemp("nieuw")
    assert in_a_process("init", "regels-utrecht", cwd=above).code == 0
    return above / "regels-utrecht"


@pytest.fixture
def project(new_project: Path, tmp_path: Path) -> Path:
    """A new project of one test's own."""
    return Path(copytree(new_project, tmp_path / new_project.name))


@pytest.fixture(scope="module")
def shared_project(new_project: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A new project for tests that only add files."""
    return Path(copytree(new_project, tmp_path_factory.mktemp("editor") / "proef"))
