"""The report of a run in Dutch: a plug-in object for pytest that writes to a console."""

import pytest
from rich.console import Console
from rich.text import Text

__all__ = ["Reporter"]


class Reporter:
    """Counts scenarios, shows each failure in full as it comes, and closes with one line."""

    def __init__(self, console: Console) -> None:
        self._console = console
        self._passed = 0
        self._failed: dict[str, None] = {}
        self._broken: list[str] = []

    @property
    def count(self) -> int:
        """The scenarios that were carried out."""
        return self._passed + len(self._failed)

    @property
    def failed(self) -> bool:
        """Some scenario failed."""
        return bool(self._failed)

    @property
    def broken(self) -> bool:
        """Something other than a scenario went wrong."""
        return bool(self._broken)

    # -- hooks of pytest ----------------------------------------------------------------------------------------

    @pytest.hookimpl
    def pytest_collectreport(self, report: pytest.CollectReport) -> None:
        """A file that could not be read after all."""
        if report.failed:
            self._broken.append(report.nodeid)
            self._show(report.nodeid, report.longreprtext)

    @pytest.hookimpl
    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        """One phase of one scenario."""
        if report.failed:
            self._failed[report.nodeid] = None
            self._show(_title(report), report.longreprtext)
        elif report.when == "call":
            self._passed += int(report.passed)

    @pytest.hookimpl
    def pytest_internalerror(self, excrepr: object) -> None:
        """A fault of ours or of pytest."""
        self._broken.append("pytest")
        self._show("pytest", str(excrepr))

    # -- text -----------------------------------------------------------------------------------------------------

    def finish(self) -> None:
        """The closing line."""
        self._console.print(Text(self._closing(), "red" if self._failed or self._broken else "green"))

    def _closing(self) -> str:
        if self._broken:
            return "de scenario's konden niet allemaal worden uitgevoerd"
        if not self.count:
            return "er is geen enkel scenario uitgevoerd"
        if not self._failed:
            return "1 scenario geslaagd" if self.count == 1 else f"alle {self.count} scenario's geslaagd"
        return f"{len(self._failed)} van de {self.count} scenario's mislukt"

    def _show(self, title: str, text: str) -> None:
        self._console.print(Text.assemble(("mislukt: ", "red"), (title, "bold")), soft_wrap=True)
        self._console.print(Text(text.rstrip()), soft_wrap=True)
        self._console.print()


def _title(report: pytest.TestReport) -> str:
    """The name of the scenario, with its row: the parts of the id behind the file."""
    return " › ".join(report.nodeid.split("::")[1:])
