"""The browser test needs Chromium: without it the test is not collected, and the report says so."""

import pytest

from tests.site.chromium import CHROMIUM

BROWSER = ["test_overview_in_browser.py"]

collect_ignore = BROWSER if CHROMIUM is None else []


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Say what did not run."""
    if CHROMIUM is None:
        terminalreporter.write_line(f"no chromium on this machine: {' and '.join(BROWSER)} did not run")
