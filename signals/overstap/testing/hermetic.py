"""Runs scenarios through pytest and pytest-bdd in this process, whatever else is installed or configured around them.

Foreign plug-ins, ini files, conftests and environment variables change nothing: only pytest, pytest-bdd and overstap
take part.
"""

import os
from collections.abc import Generator, Mapping, Sequence
from contextlib import chdir, contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final

import pytest
from rich.console import Console

from overstap.testing.collect import Loaded, remember
from overstap.testing.project import Project
from overstap.testing.report import Reporter
from overstap_engine.model.rulebook import Rulebook

__all__ = ["run"]

_GOOD: Final = 0
_FAILED: Final = 1
_NOT_RUN: Final = 2

_ENVIRONMENT: Final[Mapping[str, str | None]] = {
    "PYTEST_DISABLE_PLUGIN_AUTOLOAD": "1",
    "PYTEST_ADDOPTS": None,
    "PYTEST_PLUGINS": None,
}
"""Variables that pytest reads; None: must not be set."""

_INI: Final = "[pytest]\njunit_family = xunit1\n"
"""xunit1 is the form that has file and line."""


def run(
    project: Project,
    files: Sequence[Path],
    console: Console,
    *,
    rulebook: Rulebook | None = None,
    names: Sequence[str] = (),
    junit: Path | None = None,
    parallel: bool = False,
) -> int:
    """Carry out the scenarios in ``files`` and report to ``console``.

    ``rulebook``: that of the project, when it was read before; then it is not read again in this process.
    ``names``: only scenarios with one of these texts in their name. Returns 0 when all is well, 1 when a scenario
    failed, 2 when the run broke off or there was no scenario.
    """
    reporter = Reporter(console)
    if not files:
        reporter.finish()
        return _NOT_RUN
    report = None if junit is None else junit.resolve()
    with TemporaryDirectory() as folder, _environment(), chdir(project.root):
        ini = Path(folder) / "pytest.ini"
        ini.write_text(_INI, encoding="utf-8")
        arguments = [*_arguments(project, ini, names, report, parallel), *(_relative(path) for path in files)]
        read = [] if rulebook is None else [_Read(Loaded(project, rulebook))]
        code = pytest.main(arguments, plugins=[reporter, *read])
    reporter.finish()
    return _exit_code(int(code), reporter)


class _Read:
    """Tells our plug-in what was read already."""

    def __init__(self, loaded: Loaded) -> None:
        self._loaded = loaded

    def pytest_configure(self, config: pytest.Config) -> None:
        remember(self._loaded, config)


def _arguments(
    project: Project, ini: Path, names: Sequence[str], junit: Path | None, parallel: bool
) -> list[str]:
    plugins = ["pytest_bdd.plugin", "overstap.testing.plugin", "no:cacheprovider", "no:terminal"]
    if parallel:
        plugins.append("xdist.plugin")
    return [
        f"--config-file={ini}",
        f"--rootdir={project.root}",
        "--noconftest",
        "--assert=plain",
        "--capture=no",
        "-Wignore",
        *(argument for plugin in plugins for argument in ("-p", plugin)),
        *(f"--overstap-naam={name}" for name in names),
        *([f"--junit-xml={junit}"] if junit else []),
        *(["--numprocesses=auto"] if parallel else []),
    ]


def _relative(path: Path) -> str:
    """From the folder of the project, where we are: pytest does not take a ``[`` in the path of a folder."""
    return os.path.relpath(path.resolve())


@contextmanager
def _environment() -> Generator[None]:
    before = {name: os.environ.get(name) for name in _ENVIRONMENT}
    _set(_ENVIRONMENT)
    try:
        yield
    finally:
        _set(before)


def _set(variables: Mapping[str, str | None]) -> None:
    for name, value in variables.items():
        if value is None:
            os.environ.pop(name, None)
        else:
            os.environ[name] = value


def _exit_code(code: int, reporter: Reporter) -> int:
    """A run that pytest calls good but in which nothing was tested is not good."""
    if (
        code not in (pytest.ExitCode.OK, pytest.ExitCode.TESTS_FAILED)
        or reporter.broken
        or not reporter.count
    ):
        return _NOT_RUN
    return _FAILED if code == pytest.ExitCode.TESTS_FAILED or reporter.failed else _GOOD
