"""Terminals: colour only where someone looks, and never in a pipe (rich also honours NO_COLOR)."""

from rich.console import Console

from overstap.dossier import Rejected

__all__ = ["error_console", "output_console", "show_problems"]


def output_console() -> Console:
    """Standard output."""
    return Console(highlight=False, soft_wrap=False)


def error_console() -> Console:
    """Standard error, for everything that is not data."""
    return Console(stderr=True, highlight=False)


def show_problems(rejected: Rejected, console: Console) -> None:
    """Every mistake in a record, one a line: file:line, fact, what was expected."""
    for problem in rejected.problems:
        console.print(str(problem), style="red", markup=False, soft_wrap=True)
